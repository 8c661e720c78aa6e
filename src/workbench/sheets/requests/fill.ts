import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import type { Sheet } from '../book';
import type { Call } from '../call';
import { invalid } from '../errors';
import { cellCount, type Dimension, type Rect } from '../rect';
import { continued, isFormula } from '../series';
import { heirOf } from '../structure';
import { isDateFormat } from '../text/format';
import { offsetFormula } from '../text/formula';
import type { Handlers } from './handler';

/** A source and how far it is to go on: down or right where `length` is positive, otherwise up or left. */
interface Filling {
  sheet: Sheet;
  source: Rect;
  dimension: Dimension;
  length: number;
}

function listed(call: Call, request: api.Schema$SourceAndDestination): Filling {
  const { sheet, rect } = call.book.rect(request.source);
  const { dimension, fillLength } = request;
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') throw invalid('No dimension specified.');
  return { sheet, source: rect, dimension, length: fillLength ?? 0 };
}

/** The cells of a block that hold something, as the smallest block around them. */
function filledPart(sheet: Sheet, rect: Rect): Rect | undefined {
  const bottom = sheet.grid.dataEnd(rect);
  if (bottom === rect.top) return undefined;
  const filled = (part: Partial<Rect>): boolean => {
    const strip = { ...rect, bottom, ...part };
    return sheet.grid.dataEnd(strip) > strip.top;
  };
  let { top, left, right } = rect;
  while (!filled({ top, bottom: top + 1 })) top++;
  while (!filled({ left, right: left + 1 })) left++;
  while (!filled({ left: right - 1, right })) right--;
  return { top, bottom, left, right };
}

/** Finds in a range the side where data lies, whole lines of it, and how far it is to the other side. */
function detected(call: Call, range: api.Schema$GridRange): Filling | undefined {
  const { sheet, rect } = call.book.rect(range);
  const data = filledPart(sheet, rect);
  if (data === undefined) return undefined;
  const filling = (dimension: Dimension, source: Partial<Rect>, length: number): Filling => ({
    sheet,
    source: { ...rect, ...source },
    dimension,
    length,
  });
  const { top, bottom, left, right } = data;
  if (top === rect.top && bottom < rect.bottom) return filling('ROWS', { bottom }, rect.bottom - bottom);
  if (bottom === rect.bottom && top > rect.top) return filling('ROWS', { top }, rect.top - top);
  if (left === rect.left && right < rect.right) return filling('COLUMNS', { right }, rect.right - right);
  return left > rect.left ? filling('COLUMNS', { left }, rect.left - left) : undefined;
}

function checkRoom({ sheet, source, dimension, length }: Filling): void {
  const [start, end] = dimension === 'ROWS' ? [source.top, source.bottom] : [source.left, source.right];
  if (start + Math.min(length, 0) < 0 || end + Math.max(length, 0) > sheet.grid.count(dimension))
    throw invalid(`fillLength[${length}] leads outside the grid.`);
  if (cellCount(source) === 0) throw invalid('The source of autoFill must not be empty.');
}

/** Fills one line; `cell` gives row and column of a place, counted from the source's first cell. */
function fillLine(
  call: Call,
  { sheet, source, dimension, length }: Filling,
  cell: (place: number) => [row: number, column: number],
  alternate: boolean,
): void {
  const { grid } = sheet;
  const { facets } = call.book;
  const size = dimension === 'ROWS' ? source.bottom - source.top : source.right - source.left;
  const cells = Array.from({ length: size }, (_, place) => {
    const [row, column] = cell(place);
    const { format } = facets.get(grid.facet(row, column));
    return { value: grid.value(row, column), isDate: isDateFormat(format?.numberFormat) };
  });
  const next = continued(cells, alternate);
  const heir = facets.changer(heirOf);
  for (let i = 0; i < Math.abs(length); i++) {
    const place = length > 0 ? size + i : -1 - i;
    const { value, model } = next(place);
    const [[row, column], [modelRow, modelColumn]] = [cell(place), cell(model)];
    const moved = isFormula(value) ? offsetFormula(value, row - modelRow, column - modelColumn) : value;
    grid.setValue(row, column, moved);
    grid.setFacet(row, column, heir(grid.facet(modelRow, modelColumn)));
  }
}

function fill(call: Call, filling: Filling, alternate: boolean): void {
  checkRoom(filling);
  const { source, dimension, length } = filling;
  const down = dimension === 'ROWS';
  const [first, end] = down ? [source.left, source.right] : [source.top, source.bottom];
  for (let line = first; line < end; line++) {
    const cell = (place: number): [number, number] =>
      down ? [source.top + place, line] : [line, source.left + place];
    fillLine(call, filling, cell, alternate);
  }
  call.usage.ranges += 1;
  call.usage.cellsWritten += (end - first) * Math.abs(length);
  call.changes.add('EDIT');
}

export const fillHandlers: Handlers<'autoFill'> = {
  autoFill(call, { range, sourceAndDestination, useAlternateSeries }) {
    if (!range && !sourceAndDestination)
      throw invalid('One of range or sourceAndDestination must be specified.');
    const filling = sourceAndDestination ? listed(call, sourceAndDestination) : detected(call, range ?? {});
    if (filling && filling.length !== 0) fill(call, filling, useAlternateSeries ?? false);
  },
};
