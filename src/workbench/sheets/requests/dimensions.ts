import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import type { Sheet } from '../book';
import type { Call, ChangeKind } from '../call';
import { ResultReader } from '../cells';
import { invalid } from '../errors';
import { applyFilter } from '../filter';
import { MAX_COLUMNS } from '../limits';
import { overlay, updateMask } from '../mask';
import { omit } from '../omit';
import type { Dimension } from '../rect';
import { follow, heirOf } from '../structure';
import type { Handlers } from './handler';
import { demandWhole } from './merges';

interface Span {
  sheet: Sheet;
  sheetId: number;
  dimension: Dimension;
  start: number;
  end: number;
}

const noun: Record<Dimension, string> = { ROWS: 'row', COLUMNS: 'column' };

function dimensionOf(name: string | null | undefined): Dimension {
  if (name === 'ROWS' || name === 'COLUMNS') return name;
  throw invalid('No dimension specified.');
}

/** A DimensionRange with its open sides closed at the edges of the sheet; it may reach over the end. */
function spanOf(call: Call, range: api.Schema$DimensionRange | undefined): Span {
  const sheet = call.book.sheet(range?.sheetId);
  const dimension = dimensionOf(range?.dimension);
  const start = range?.startIndex ?? 0;
  const end = range?.endIndex ?? sheet.grid.count(dimension);
  if (start < 0) throw invalid(`range.startIndex[${start}] must not be negative`);
  if (end < start) throw invalid(`range.endIndex[${end}] must not be before range.startIndex[${start}]`);
  return { sheet, sheetId: sheet.settings.sheetId, dimension, start, end };
}

function boundedSpan(call: Call, range: api.Schema$DimensionRange | undefined): Span {
  const span = spanOf(call, range);
  const count = span.sheet.grid.count(span.dimension);
  if (span.start >= count || span.end > count) {
    const index = Math.max(span.start, Math.min(span.end - 1, count));
    throw invalid(
      `Cannot use a ${noun[span.dimension]} that doesn't exist. ` +
        `Tried to use ${noun[span.dimension]} index ${index} but there are only ${count} ${noun[span.dimension]}s.`,
    );
  }
  return span;
}

function checkGrowth(call: Call, sheet: Sheet): void {
  if (sheet.grid.columnCount > MAX_COLUMNS) {
    throw invalid(`A sheet cannot have more than ${MAX_COLUMNS} columns.`);
  }
  call.book.checkSize();
}

const change = (verb: 'INSERT' | 'REMOVE', dimension: Dimension): ChangeKind =>
  dimension === 'ROWS' ? `${verb}_ROW` : `${verb}_COLUMN`;

/** Adds blank rows or columns at the end of a sheet. */
export function append(call: Call, sheet: Sheet, dimension: Dimension, length: number): void {
  sheet.grid.grow(dimension, length);
  checkGrowth(call, sheet);
  call.changes.add(change('INSERT', dimension));
}

/** Inserts blank rows or columns and carries everything behind them along. */
export function insert(
  call: Call,
  sheet: Sheet,
  dimension: Dimension,
  at: number,
  count: number,
  inheritFromBefore: boolean,
): void {
  const heir = call.book.facets.changer(heirOf);
  sheet.grid.insert(dimension, at, count, inheritFromBefore ? at - 1 : at, heir);
  checkGrowth(call, sheet);
  follow(call.book, { sheetId: sheet.settings.sheetId, dimension, kind: 'insert', at, count });
  call.changes.add(change('INSERT', dimension));
}

/**
 * Deletes rows or columns with everything that lies on them alone.
 * @throws SheetsApiError INVALID_ARGUMENT when nothing, or nothing that scrolls, would be left.
 */
export function remove(call: Call, sheet: Sheet, dimension: Dimension, start: number, end: number): void {
  const { grid, settings } = sheet;
  const count = grid.count(dimension);
  if (end - start >= count) throw invalid(`You can't delete all the ${noun[dimension]}s on the sheet.`);
  const frozenKey = dimension === 'ROWS' ? 'frozenRowCount' : 'frozenColumnCount';
  const frozen = settings.gridProperties?.[frozenKey] ?? 0;
  const frozenLeft = frozen - Math.max(0, Math.min(end, frozen) - start);
  if (frozen > 0 && count - (end - start) <= frozenLeft) {
    throw invalid(`Sorry, it is not possible to delete all non-frozen ${noun[dimension]}s.`);
  }
  grid.remove(dimension, start, end);
  if (frozen !== frozenLeft) {
    sheet.settings = { ...settings, gridProperties: { ...settings.gridProperties, [frozenKey]: frozenLeft } };
  }
  const filtered = sheet.basicFilter;
  follow(call.book, { sheetId: settings.sheetId, dimension, kind: 'delete', start, end });
  if (filtered && dimension === 'COLUMNS') applyFilter(call, sheet);
  call.changes.add(change('REMOVE', dimension));
}

/** Pixels that a column needs for a text, about seven a character. */
const widthOf = (text: string): number => Math.max(...text.split('\n').map((line) => line.length)) * 7 + 10;

/** Rows of a column that are looked at to find its width. */
const MEASURED_ROWS = 1000;

function fitColumn(call: Call, sheet: Sheet, column: number): number {
  const results = new ResultReader(call.book);
  let width = 21;
  for (let row = 0; row < Math.min(sheet.grid.rowCount, MEASURED_ROWS); row++) {
    if (sheet.grid.value(row, column) === undefined) continue;
    width = Math.max(width, widthOf(results.shown(sheet, row, column)));
  }
  return Math.min(width, 2000);
}

export const dimensionHandlers: Handlers<
  | 'insertDimension'
  | 'deleteDimension'
  | 'appendDimension'
  | 'moveDimension'
  | 'updateDimensionProperties'
  | 'autoResizeDimensions'
> = {
  insertDimension(call, { range, inheritFromBefore }) {
    const { sheet, dimension, start, end } = spanOf(call, range);
    if (range?.startIndex === undefined || range.endIndex === undefined) {
      throw invalid('range.startIndex and range.endIndex must be set.');
    }
    const count = sheet.grid.count(dimension);
    const before = inheritFromBefore ?? false;
    if (before && start === 0) {
      throw invalid(
        'inheritFromBefore cannot be true if inserting dimensions at the beginning of the sheet.',
      );
    }
    if (start > count || (!before && start === count)) {
      throw invalid(
        `range.startIndex[${start}] must be less than the grid size (${count}) if inheritFromBefore is false.`,
      );
    }
    if (end === start) throw invalid('range must not be empty.');
    insert(call, sheet, dimension, start, end - start, before);
  },

  deleteDimension(call, { range }) {
    const { sheet, dimension, start, end } = spanOf(call, range);
    const count = sheet.grid.count(dimension);
    if (start >= count || end > count) {
      const index = Math.max(start, count);
      throw invalid(
        `Cannot delete a ${noun[dimension]} that doesn't exist. ` +
          `Tried to delete ${noun[dimension]} index ${index} but there are only ${count} ${noun[dimension]}s.`,
      );
    }
    if (end > start) remove(call, sheet, dimension, start, end);
  },

  appendDimension(call, { sheetId, dimension, length }) {
    if ((length ?? 0) < 1) throw invalid('length must be greater than 0.');
    append(call, call.book.sheet(sheetId), dimensionOf(dimension), length ?? 0);
  },

  moveDimension(call, { source, destinationIndex }) {
    const { sheet, sheetId, dimension, start, end } = boundedSpan(call, source);
    const destination = destinationIndex ?? 0;
    const count = sheet.grid.count(dimension);
    if (destination < 0 || destination > count) {
      throw invalid(
        `destinationIndex[${destination}] is out of bounds, the grid has ${count} ${noun[dimension]}s.`,
      );
    }
    if (end === start || (destination >= start && destination <= end)) return;
    demandWhole(sheet, dimension, { start, end, destination });
    sheet.grid.move(dimension, start, end, destination);
    follow(call.book, { sheetId, dimension, kind: 'move', start, end, destination });
    call.changes.add('OTHER');
  },

  updateDimensionProperties(call, { range, properties, fields }) {
    const { sheet, dimension, start, end } = boundedSpan(call, range);
    const mask = updateMask(fields, 'DimensionProperties');
    if (mask.fields.has('developerMetadata')) throw invalid("Field 'developerMetadata' is read-only");
    if (mask.fields.has('hiddenByFilter')) throw invalid("Field 'hiddenByFilter' is read-only");
    sheet.grid.changeExtents(dimension, start, end, (before) => {
      const { hiddenByUser, pixelSize } = overlay<api.Schema$DimensionProperties>(before, properties, mask);
      return {
        ...(hiddenByUser ? { hiddenByUser } : {}),
        ...(before.hiddenByFilter ? { hiddenByFilter: before.hiddenByFilter } : {}),
        ...(pixelSize ? { pixelSize } : {}),
      };
    });
    call.changes.add('OTHER');
  },

  autoResizeDimensions(call, { dimensions }) {
    const { sheet, dimension, start, end } = boundedSpan(call, dimensions);
    sheet.grid.changeExtents(dimension, start, end, (before, index) => ({
      ...omit(before, 'pixelSize'),
      ...(dimension === 'COLUMNS' ? { pixelSize: fitColumn(call, sheet, index) } : {}),
    }));
    call.changes.add('OTHER');
  },
};
