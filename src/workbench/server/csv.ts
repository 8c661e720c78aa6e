import type { SheetsStandIn } from '../sheets';
import { WorkbenchError } from './errors';

/** Marks a text as in RFC 4180 where it needs marks. */
const field = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/**
 * A sheet as CSV, as Sheets downloads it: what the cells show, commas whatever the locale, UTF-8 without a mark. A text that begins with
 * `=` stays as it is, as in Sheets: who opens the file in another spreadsheet must take it as text. Throws `not-found`.
 */
export function csvOf(sheets: SheetsStandIn, spreadsheetId: string, sheetId: number): string {
  const sheet = sheets.state(spreadsheetId).sheets.find(({ settings }) => settings.sheetId === sheetId);
  if (!sheet) throw new WorkbenchError('not-found', 'This sheet is no longer there.');
  const title = encodeURIComponent(`'${sheet.settings.title.replace(/'/g, "''")}'`);
  const path = `/v4/spreadsheets/${encodeURIComponent(spreadsheetId)}/values/${title}`;
  const { body } = sheets.handle({ method: 'GET', path, query: {} });
  const { values: rows = [] } = body as { values?: string[][] };
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const line = (row: string[]): string =>
    Array.from({ length: width }, (_, column) => field(row[column] ?? '')).join(',');
  return rows.map((row) => line(row)).join('\r\n');
}
