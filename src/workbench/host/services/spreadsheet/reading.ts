import { a1Of } from '../../a1';
import { isRecord } from '../../args';
import { ServiceError } from '../../exposed';
import type { Runtime } from '../../runtime';
import type { CellBlock, SheetsRequest } from '../../types';
import { momentOfSerial } from '../../zonedTime';

/** What `SpreadsheetApp` needs to know of a sheet. */
export interface SheetProperties {
  sheetId: number;
  title: string;
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
}

/** What `SpreadsheetApp` needs to know of the spreadsheet. */
export interface BookProperties {
  properties: { title: string; locale: string; timeZone: string };
  sheets: SheetProperties[];
}

/** A cell as `getValues` and `getDisplayValues` show it. */
export interface ReadCell {
  value: unknown;
  display: string;
}

/** Reads the bound spreadsheet's properties and those of its sheets. */
export function readBook(runtime: Runtime): BookProperties {
  const fields =
    'properties(title,locale,timeZone),' +
    'sheets.properties(sheetId,title,hidden,gridProperties(rowCount,columnCount,frozenRowCount,frozenColumnCount))';
  const book = fetchBook(runtime, { fields });
  const properties = recordIn(book, 'properties');
  return {
    properties: {
      title: String(properties['title']),
      locale: String(properties['locale']),
      timeZone: String(properties['timeZone']),
    },
    sheets: listIn(book, 'sheets').map((sheet) => sheetProperties(recordIn(sheet, 'properties'))),
  };
}

/** Reads a block's cells: numbers, booleans, texts, dates for cells formatted as such, `''` for empty ones. */
export function readBlock(runtime: Runtime, title: string, block: CellBlock): ReadCell[][] {
  const fields = 'effectiveValue,formattedValue,effectiveFormat.numberFormat.type';
  const zone = readBook(runtime).properties.timeZone;
  return readCells(runtime, title, block, fields).map((row) => row.map((cell) => readCell(cell, zone)));
}

/** Reads parts of a block's cells as the API's `CellData`; `{}` for those that have none. */
export function readCells(
  runtime: Runtime,
  title: string,
  block: CellBlock,
  fields: string,
): Record<string, unknown>[][] {
  const ranges = [rangeText(title, block)];
  const book = fetchBook(runtime, { ranges, fields: `sheets.data.rowData.values(${fields})` });
  const rows = listIn(listIn(listIn(book, 'sheets')[0], 'data')[0], 'rowData');
  return Array.from({ length: block.rows }, (_row, down) => {
    const cells = listIn(rows[down], 'values');
    return Array.from({ length: block.columns }, (_column, across) => {
      const cell = cells[across];
      return isRecord(cell) ? cell : {};
    });
  });
}

/** How far a sheet's content reaches: the last row and the last column that hold something, 0 for an empty sheet. */
export function contentSize(runtime: Runtime, title: string): { rows: number; columns: number } {
  const path = `/values/${encodeURIComponent(quoted(title))}`;
  const rows = listIn(request(runtime, 'GET', path, {}), 'values');
  const widths = rows.map((row) => (Array.isArray(row) ? row.length : 0));
  return { rows: rows.length, columns: widths.reduce((widest, width) => Math.max(widest, width), 0) };
}

/** A block in A1 notation with its sheet's name. */
export const rangeText = (title: string, block: CellBlock): string => `${quoted(title)}!${a1Of(block)}`;

const quoted = (title: string): string => `'${title.replace(/'/g, "''")}'`;

function readCell(cell: unknown, zone: string): ReadCell {
  const value = recordIn(cell, 'effectiveValue');
  const display = isRecord(cell) ? String(cell['formattedValue'] ?? '') : '';
  if (typeof value['numberValue'] === 'number') {
    const format = String(recordIn(recordIn(cell, 'effectiveFormat'), 'numberFormat')['type'] ?? '');
    const isMoment = ['DATE', 'DATE_TIME', 'TIME'].includes(format);
    return { value: isMoment ? momentOfSerial(value['numberValue'], zone) : value['numberValue'], display };
  }
  if ('errorValue' in value) return { value: display, display };
  return { value: value['boolValue'] ?? value['stringValue'] ?? '', display };
}

/**
 * Asks the Sheets API for the bound spreadsheet. `path` follows the spreadsheet's own.
 * @throws {ServiceError} in the words of the refusal
 */
export function request(
  runtime: Runtime,
  method: SheetsRequest['method'],
  path: string,
  query: Record<string, string | string[]>,
  body?: unknown,
): unknown {
  const address = `/v4/spreadsheets/${encodeURIComponent(runtime.options.spreadsheetId)}${path}`;
  const answer = runtime.options.sheets.handle({ method, path: address, query, body });
  if (answer.status < 400) return answer.body;
  throw new ServiceError(`Service Spreadsheets failed: ${String(recordIn(answer.body, 'error')['message'])}`);
}

const fetchBook = (runtime: Runtime, query: Record<string, string | string[]>): unknown =>
  request(runtime, 'GET', '', query);

function sheetProperties(properties: Record<string, unknown>): SheetProperties {
  const grid = recordIn(properties, 'gridProperties');
  return {
    sheetId: Number(properties['sheetId'] ?? 0),
    title: String(properties['title'] ?? ''),
    rowCount: Number(grid['rowCount'] ?? 0),
    columnCount: Number(grid['columnCount'] ?? 0),
    frozenRows: Number(grid['frozenRowCount'] ?? 0),
    frozenColumns: Number(grid['frozenColumnCount'] ?? 0),
    hidden: properties['hidden'] === true,
  };
}

/** A field that is an object, or an empty one. */
export function recordIn(node: unknown, field: string): Record<string, unknown> {
  const value = isRecord(node) ? node[field] : undefined;
  return isRecord(value) ? value : {};
}

function listIn(node: unknown, field: string): unknown[] {
  const value = isRecord(node) ? node[field] : undefined;
  return Array.isArray(value) ? value : [];
}
