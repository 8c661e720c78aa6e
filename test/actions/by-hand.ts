import { day } from '../../src/register/calendar';
import { setUp, type SetUpWishes } from '../../src/actions/setup';
import { importFiles } from '../../src/actions/import';
import { parseCsv } from '../../src/actions/import/csv';
import type { CellValue } from '../../src/workbook/api';
import { TestRegister } from '../support/register';

/** A cell as a person would type it: an ISO day stands for a date. */
type Typed = CellValue | undefined;

const quoted = (title: string): string => `'${title.replace(/'/g, "''")}'`;

const cellOf = (typed: Typed): CellValue =>
  typeof typed === 'string' && /^\d{4}-\d\d-\d\d$/.test(typed) ? day(typed) : (typed ?? null);

/** The letters of a column, zero-based. */
export const letters = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26);

function put(register: TestRegister, range: string, values: CellValue[][], valueInputOption = 'RAW'): void {
  register.api('PUT', `/values/${encodeURIComponent(range)}`, { values }, { valueInputOption });
}

/** Position of a heading in a tab. */
export function columnAt(register: TestRegister, title: string, heading: string): number {
  const at = register.cells(title)[0]?.indexOf(heading) ?? -1;
  if (at < 0) throw new Error(`no column ${heading}`);
  return at;
}

/** Writes one cell; data rows count from zero. */
export function write(
  register: TestRegister,
  title: string,
  row: number,
  heading: string,
  value: Typed,
): void {
  const range = `${quoted(title)}!${letters(columnAt(register, title, heading))}${row + 2}`;
  put(register, range, [[cellOf(value) ?? '']]);
}

/** Adds rows below the last one, by heading. */
export function addRows(register: TestRegister, title: string, rows: readonly Record<string, Typed>[]): void {
  const cells = register.cells(title);
  const headings = cells[0] ?? [];
  const values = rows.map((row) => headings.map((heading) => cellOf(row[String(heading)])));
  put(register, `${quoted(title)}!A${cells.length + 1}`, values);
}

/** Adds a column of the owner's own to the right; what is typed may be a formula. */
export function addColumn(register: TestRegister, title: string, cells: readonly string[]): void {
  const { sheetId, width } = gridOf(register, title);
  apply(register, { appendDimension: { sheetId, dimension: 'COLUMNS', length: 1 } });
  const range = `${quoted(title)}!${letters(width)}1`;
  put(
    register,
    range,
    cells.map((cell) => [cell]),
    'USER_ENTERED',
  );
}

/** The id and width of a sheet. */
export function gridOf(register: TestRegister, title: string): { sheetId: number; width: number } {
  const sheets = register.sheets.spreadsheet(register.spreadsheetId).sheets ?? [];
  const properties = sheets.find((sheet) => sheet.properties?.title === title)?.properties;
  if (properties?.sheetId === undefined) throw new Error(`no sheet ${title}`);
  return { sheetId: Number(properties.sheetId), width: properties.gridProperties?.columnCount ?? 0 };
}

/** Carries out requests as a person would from the menu. */
export function apply(register: TestRegister, ...requests: object[]): void {
  register.api('POST', ':batchUpdate', { requests });
}

/** Deletes a data row, counted from zero. */
export function removeRow(register: TestRegister, title: string, row: number): void {
  const { sheetId } = gridOf(register, title);
  const range = { sheetId, dimension: 'ROWS', startIndex: row + 1, endIndex: row + 2 };
  apply(register, { deleteDimension: { range } });
}

/** Deletes a column of a tab. */
export function deleteColumn(register: TestRegister, title: string, heading: string): void {
  const startIndex = columnAt(register, title, heading);
  const { sheetId } = gridOf(register, title);
  apply(register, {
    deleteDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 } },
  });
}

/** Every cell of the spreadsheet as typed, formulas included, by tab. */
export function everything(register: TestRegister, ...without: string[]): Record<string, CellValue[][]> {
  const sheets = register.sheets.spreadsheet(register.spreadsheetId).sheets ?? [];
  const titles = sheets.map(({ properties }) => properties?.title ?? '');
  const content = (title: string) =>
    register.api<{ values?: CellValue[][] }>(
      'GET',
      `/values/${encodeURIComponent(quoted(title))}`,
      undefined,
      {
        valueRenderOption: 'FORMULA',
      },
    ).values ?? [];
  return Object.fromEntries(
    titles.filter((title) => !without.includes(title)).map((title) => [title, content(title)]),
  );
}

/** Every text that stands anywhere in the spreadsheet, or only in some of its tabs. */
export const textsIn = (register: TestRegister, ...titles: string[]): string[] =>
  Object.entries(everything(register))
    .filter(([title]) => titles.length === 0 || titles.includes(title))
    .flatMap(([, rows]) => rows.flat().map(String));

/** A register in English with customers and orders of CSV texts. */
export function registerOf(
  texts: { customers?: string; orders?: string } = {},
  wishes: SetUpWishes['settings'] = {},
): TestRegister {
  const register = new TestRegister();
  register.run(setUp(register.world, { language: 'en', settings: wishes }));
  bringIn(register, texts);
  return register;
}

/** Imports CSV texts. */
export function bringIn(
  register: TestRegister,
  { customers, orders }: { customers?: string; orders?: string },
) {
  if (customers === undefined && orders === undefined) return undefined;
  return register.run(
    importFiles(register.world, {
      ...(customers !== undefined && { customers: parseCsv(customers) }),
      ...(orders !== undefined && { orders: parseCsv(orders) }),
    }),
  ).result;
}

/** The id of the customer whose cell under a heading holds a text. */
export function idOf(register: TestRegister, text: string, heading = 'E-mail'): string {
  return String(register.records('Customers').find((row) => row[heading] === text)?.ID);
}

/** The row of the customer with an e-mail address. */
export const customer = (register: TestRegister, email: string) =>
  register.records('Customers').find((row) => row['E-mail'] === email) ?? {};
