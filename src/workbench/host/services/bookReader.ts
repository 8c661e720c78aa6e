import { a1Of } from '../a1';
import { isRecord } from '../args';
import { ServiceError } from '../exposed';
import type { Runtime } from '../runtime';
import type { CellBlock } from '../types';
import { momentOfSerial } from '../zonedTime';

/** What `SpreadsheetApp` needs to know of a sheet. */
export interface SheetProperties {
  sheetId: number;
  title: string;
  rowCount: number;
  columnCount: number;
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
    'properties(title,locale,timeZone),sheets.properties(sheetId,title,gridProperties(rowCount,columnCount))';
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
  const range = `'${title.replace(/'/g, "''")}'!${a1Of(block)}`;
  const fields =
    'properties.timeZone,sheets.data.rowData.values(effectiveValue,formattedValue,effectiveFormat.numberFormat.type)';
  const book = fetchBook(runtime, { ranges: [range], fields });
  const zone = String(recordIn(book, 'properties')['timeZone']);
  const rows = listIn(listIn(listIn(book, 'sheets')[0], 'data')[0], 'rowData');
  return Array.from({ length: block.rows }, (_row, down) => {
    const cells = listIn(rows[down], 'values');
    return Array.from({ length: block.columns }, (_column, across) => readCell(cells[across], zone));
  });
}

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

function fetchBook(runtime: Runtime, query: Record<string, string | string[]>): unknown {
  const path = `/v4/spreadsheets/${encodeURIComponent(runtime.options.spreadsheetId)}`;
  const { status, body } = runtime.options.sheets.handle({ method: 'GET', path, query });
  if (status >= 400)
    throw new ServiceError(`Service Spreadsheets failed: ${String(recordIn(body, 'error')['message'])}`);
  return body;
}

function sheetProperties(properties: Record<string, unknown>): SheetProperties {
  const grid = recordIn(properties, 'gridProperties');
  return {
    sheetId: Number(properties['sheetId'] ?? 0),
    title: String(properties['title'] ?? ''),
    rowCount: Number(grid['rowCount'] ?? 0),
    columnCount: Number(grid['columnCount'] ?? 0),
  };
}

function recordIn(node: unknown, field: string): Record<string, unknown> {
  const value = isRecord(node) ? node[field] : undefined;
  return isRecord(value) ? value : {};
}

function listIn(node: unknown, field: string): unknown[] {
  const value = isRecord(node) ? node[field] : undefined;
  return Array.isArray(value) ? value : [];
}
