import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import { columnLetters, parseA1, printA1 } from './a1';
import type { Book, Sheet } from './book';
import type { Call } from './call';
import { checkLength, rendered, type RenderOptions, ResultReader } from './cells';
import { invalid } from './errors';
import { type CellValue, Formula } from './grid';
import { type Area, cellCount, closed, type Dimension, type Rect } from './rect';
import { typed } from './text/input';

type Scalar = string | number | boolean;

/** How values are to be read, from the options of a method; absent ones have the documented defaults. */
export interface ReadOptions {
  majorDimension?: string | null;
  valueRenderOption?: string | null;
  dateTimeRenderOption?: string | null;
}

/** How values are to be entered. */
export type InputOption = 'RAW' | 'USER_ENTERED';

/**
 * The block that a range of a value method names. It may reach over the edges, where it is cut.
 * @throws SheetsApiError INVALID_ARGUMENT when it cannot be read or begins outside the grid.
 */
export function blockOf(book: Book, range: string): { sheet: Sheet; rect: Rect; area: Area } {
  const area = parseA1(range, book);
  const sheet = book.sheet(area.sheetId);
  const { rowCount, columnCount } = sheet.grid;
  if ((area.startRowIndex ?? 0) >= rowCount || (area.startColumnIndex ?? 0) >= columnCount) {
    throw beyondGrid(sheet, area);
  }
  return { sheet, rect: closed(area, sheet.grid), area };
}

function beyondGrid(sheet: Sheet, area: Area): Error {
  const { rowCount, columnCount } = sheet.grid;
  const whole = closed(area, { rowCount: Infinity, columnCount: Infinity });
  const rect = {
    ...whole,
    bottom: Number.isFinite(whole.bottom) ? whole.bottom : Math.max(rowCount, whole.top + 1),
    right: Number.isFinite(whole.right) ? whole.right : Math.max(columnCount, whole.left + 1),
  };
  const range = printA1(sheet.settings.title, rect);
  return invalid(`Range (${range}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`);
}

/** The values of a block as the API gives them, without empty cells at the ends. */
export function readValues(
  call: Call,
  sheet: Sheet,
  rect: Rect,
  options: ReadOptions,
): api.Schema$ValueRange {
  const majorDimension = options.majorDimension === 'COLUMNS' ? 'COLUMNS' : 'ROWS';
  const bottom = sheet.grid.dataEnd(rect);
  const cut = { ...rect, bottom };
  call.usage.ranges += 1;
  call.usage.cellsRead += cellCount(cut);
  const render: RenderOptions = {
    value: (options.valueRenderOption ?? 'FORMATTED_VALUE') as RenderOptions['value'],
    dateTime: (options.dateTimeRenderOption ?? 'SERIAL_NUMBER') as RenderOptions['dateTime'],
  };
  const values = block(call.book, sheet, cut, majorDimension, render);
  return {
    range: printA1(sheet.settings.title, rect),
    majorDimension,
    ...(values.length > 0 ? { values } : {}),
  };
}

function block(book: Book, sheet: Sheet, rect: Rect, major: Dimension, render: RenderOptions): Scalar[][] {
  const results = new ResultReader(book);
  const cell = (row: number, column: number): Scalar => {
    const value = sheet.grid.value(row, column);
    if (value === undefined) return '';
    if (value instanceof Formula && render.value === 'FORMULA') return value.text;
    const result = results.value(sheet, row, column);
    return rendered(result, results.format(sheet, row, column), results.locale, render);
  };
  const rows = major === 'ROWS';
  const [outerStart, outerEnd] = rows ? [rect.top, rect.bottom] : [rect.left, rect.right];
  const [innerStart, innerEnd] = rows ? [rect.left, rect.right] : [rect.top, rect.bottom];
  const lists: Scalar[][] = [];
  for (let outer = outerStart; outer < outerEnd; outer++) {
    const list: Scalar[] = [];
    let filled = 0;
    for (let inner = innerStart; inner < innerEnd; inner++) {
      const value = rows ? cell(outer, inner) : cell(inner, outer);
      list.push(value);
      if (value !== '') filled = list.length;
    }
    list.length = filled;
    lists.push(list);
  }
  while (lists.length > 0 && lists.at(-1)?.length === 0) lists.pop();
  return lists;
}

/** What writing one block of values did. */
export interface Written {
  sheet: Sheet;
  rect: Rect;
  cells: number;
}

/**
 * Enters values from the top left of a block on. Null leaves a cell as it is, an empty text empties it.
 * @param limit the block that must not be left; undefined when the range named only where to begin.
 * @throws SheetsApiError INVALID_ARGUMENT when a value falls outside the limit or the grid.
 */
export function writeValues(
  call: Call,
  sheet: Sheet,
  start: { top: number; left: number },
  values: readonly unknown[][],
  options: { input: InputOption; majorDimension?: string | null; limit?: Rect },
): Written {
  const across = options.majorDimension === 'COLUMNS';
  const rect: Rect = { top: start.top, left: start.left, bottom: start.top, right: start.left };
  let cells = 0;
  values.forEach((list, outer) => {
    list.forEach((value, inner) => {
      const row = start.top + (across ? inner : outer);
      const column = start.left + (across ? outer : inner);
      checkTarget(sheet, row, column, options.limit);
      rect.bottom = Math.max(rect.bottom, row + 1);
      rect.right = Math.max(rect.right, column + 1);
      if (value === null || value === undefined) return;
      enter(call, sheet, row, column, value, options.input);
      cells++;
    });
  });
  call.usage.ranges += 1;
  call.usage.cellsWritten += cells;
  if (cells > 0) call.changes.add('EDIT');
  return { sheet, rect, cells };
}

function checkTarget(sheet: Sheet, row: number, column: number, limit: Rect | undefined): void {
  if (limit !== undefined) {
    const range = printA1(sheet.settings.title, limit);
    if (row >= limit.bottom) {
      throw invalid(`Requested writing within range [${range}], but tried writing to row [${row + 1}]`);
    }
    if (column >= limit.right) {
      throw invalid(
        `Requested writing within range [${range}], but tried writing to column [${columnLetters(column)}]`,
      );
    }
  }
  const { rowCount, columnCount } = sheet.grid;
  if (row >= rowCount || column >= columnCount) {
    throw beyondGrid(sheet, {
      sheetId: sheet.settings.sheetId,
      startRowIndex: row,
      endRowIndex: row + 1,
      startColumnIndex: column,
      endColumnIndex: column + 1,
    });
  }
}

/** Enters one value as RAW or as typed text. */
export function enter(
  call: Call,
  sheet: Sheet,
  row: number,
  column: number,
  value: unknown,
  input: InputOption,
): void {
  if (typeof value === 'string') {
    checkLength(value);
    if (input === 'USER_ENTERED') {
      enterTyped(call, sheet, row, column, value);
      return;
    }
  }
  const raw: CellValue =
    typeof value === 'string'
      ? value || undefined
      : typeof value === 'number' || typeof value === 'boolean'
        ? value
        : undefined;
  sheet.grid.setValue(row, column, raw);
}

/** Enters a text as if it were typed; a number format comes with it where the cell has none. */
function enterTyped(call: Call, sheet: Sheet, row: number, column: number, text: string): void {
  const { facets } = call.book;
  const number = sheet.grid.facet(row, column);
  const facet = facets.get(number);
  const entered = typed(text, facet.format?.numberFormat, call.typing);
  sheet.grid.setValue(row, column, entered.value);
  if (entered.format === undefined || facet.format?.numberFormat) return;
  const format = { ...facet.format, numberFormat: entered.format };
  sheet.grid.setFacet(row, column, facets.intern({ ...facet, format }));
}

/** Empties the cells of a block; formats, notes and validation stay. */
export function clearValues(call: Call, sheet: Sheet, rect: Rect): void {
  const cut = { ...rect, bottom: sheet.grid.dataEnd(rect) };
  for (let column = cut.left; column < cut.right; column++) {
    for (let row = cut.top; row < cut.bottom; row++) sheet.grid.setValue(row, column, undefined);
  }
  call.usage.ranges += 1;
  call.usage.cellsWritten += cellCount(cut);
  call.changes.add('EDIT');
}

/**
 * The table that values are appended to: the block of filled cells, bounded by blank rows and columns, that holds the
 * lowest filled cell of the range (guides/values, "Append values"). Undefined if the range is blank.
 */
export function tableIn(sheet: Sheet, range: Rect): Rect | undefined {
  const { grid } = sheet;
  const bottom = grid.dataEnd(range);
  if (bottom === range.top) return undefined;
  let left = range.left;
  while (grid.value(bottom - 1, left) === undefined) left++;
  const table: Rect = { top: bottom - 1, bottom, left, right: left + 1 };
  while (widen(sheet, table));
  return table;
}

/** Takes in the rows above and below, then a column at each side, that have a value next to the table. */
function widen({ grid }: Sheet, table: Rect): boolean {
  const filled = (rect: Partial<Rect>): boolean => {
    const strip = { ...table, ...rect };
    return grid.dataEnd(strip) > strip.top;
  };
  const sides = { left: Math.max(0, table.left - 1), right: Math.min(grid.columnCount, table.right + 1) };
  const before = cellCount(table);
  while (table.top > 0 && filled({ ...sides, top: table.top - 1, bottom: table.top })) table.top--;
  while (table.bottom < grid.rowCount && filled({ ...sides, top: table.bottom, bottom: table.bottom + 1 }))
    table.bottom++;
  const ends = { top: Math.max(0, table.top - 1), bottom: Math.min(grid.rowCount, table.bottom + 1) };
  if (sides.left < table.left && filled({ ...ends, left: sides.left, right: table.left })) table.left--;
  if (sides.right > table.right && filled({ ...ends, left: table.right, right: sides.right })) table.right++;
  return cellCount(table) > before;
}
