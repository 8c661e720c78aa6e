import { isRecord } from '../../args';
import { isDate } from '../../realm';
import type { Runtime } from '../../runtime';
import type { CellBlock } from '../../types';
import { serialOf } from '../../zonedTime';
import { rangeText, readBook, readCells, recordIn, request } from './reading';

/** Changes the bound spreadsheet; answers one reply for each request. */
export function batch(runtime: Runtime, requests: object[]): unknown[] {
  const body = request(runtime, 'POST', ':batchUpdate', {}, { requests });
  return isRecord(body) && Array.isArray(body['replies']) ? body['replies'] : [];
}

/** A block of cells as the API's `GridRange`. */
export const gridRange = ({ sheetId, row, column, rows, columns }: CellBlock) => ({
  sheetId,
  startRowIndex: row - 1,
  endRowIndex: row - 1 + rows,
  startColumnIndex: column - 1,
  endColumnIndex: column - 1 + columns,
});

/** Whole rows or columns as the API's `DimensionRange`; `first` counts from 1. */
export const span = (sheetId: number, dimension: 'ROWS' | 'COLUMNS', first: number, count: number) => ({
  sheetId,
  dimension,
  startIndex: first - 1,
  endIndex: first - 1 + count,
});

/** The same change of one kind of field in every cell of a block. */
export function repeat(runtime: Runtime, block: CellBlock, cell: object, fields: string): void {
  batch(runtime, [{ repeatCell: { range: gridRange(block), cell, fields } }]);
}

/** Fields of each cell of a block. */
export function update(runtime: Runtime, block: CellBlock, cells: object[][], fields: string): void {
  const rows = cells.map((values) => ({ values }));
  batch(runtime, [{ updateCells: { range: gridRange(block), rows, fields } }]);
}

/**
 * Enters values as `setValues` does: text as if it were typed, so that `=` begins a formula and `1.2.2026` is a date; numbers,
 * booleans and dates as what they are, `null` and `''` as nothing.
 */
export function enter(runtime: Runtime, title: string, block: CellBlock, values: unknown[][]): void {
  const zone = readBook(runtime).properties.timeZone;
  const plain = values.map((row) => row.map((value) => entered(value, zone)));
  const path = `/values/${encodeURIComponent(rangeText(title, block))}`;
  request(runtime, 'PUT', path, { valueInputOption: 'USER_ENTERED' }, { values: plain });
  showDates(runtime, title, block, values);
  runtime.meter.touch({ written: block.rows * block.columns });
}

function entered(value: unknown, zone: string): string | number | boolean {
  if (isDate(value)) return serialOf(value, zone);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? '' : String(value);
}

const dateTypes = ['DATE', 'TIME', 'DATE_TIME'];

/** A date is shown as one: its cell gets the locale's format unless it has one for dates already. */
function showDates(runtime: Runtime, title: string, block: CellBlock, values: unknown[][]): void {
  if (!values.some((row) => row.some(isDate))) return;
  const zone = readBook(runtime).properties.timeZone;
  const formats = readCells(runtime, title, block, 'userEnteredFormat.numberFormat.type');
  const requests = values.flatMap((row, down) =>
    row.flatMap((value, across) => {
      const format = recordIn(recordIn(formats[down]?.[across], 'userEnteredFormat'), 'numberFormat');
      if (!isDate(value) || dateTypes.includes(String(format['type']))) return [];
      const type = serialOf(value, zone) % 1 === 0 ? 'DATE' : 'DATE_TIME';
      const spot = { ...block, row: block.row + down, column: block.column + across, rows: 1, columns: 1 };
      const cell = { userEnteredFormat: { numberFormat: { type } } };
      const fields = 'userEnteredFormat.numberFormat';
      return [{ repeatCell: { range: gridRange(spot), cell, fields } }];
    }),
  );
  if (requests.length > 0) batch(runtime, requests);
}
