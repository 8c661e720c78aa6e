import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { csvOf } from '../../../src/workbench/server/csv';
import { writeXlsx, type LeftOut } from '../../../src/workbench/server/xlsx';
import { sheetNames } from '../../../src/workbench/server/xlsx/names';
import { SheetsStandIn, type Spreadsheet } from '../../../src/workbench/sheets';
import { unzipped } from './unzipped';

const list = (...values: string[]) => ({
  condition: { type: 'ONE_OF_LIST', values: values.map((userEnteredValue) => ({ userEnteredValue })) },
  strict: true,
});
const bold = { textFormat: { bold: true, foregroundColor: { red: 1 } }, backgroundColor: { green: 1 } };
const text = (stringValue: string, more: object = {}) => ({ userEnteredValue: { stringValue }, ...more });
const number = (numberValue: number, type?: string, pattern?: string) => ({
  userEnteredValue: { numberValue },
  ...(type && { userEnteredFormat: { numberFormat: { type, ...(pattern && { pattern }) } } }),
});

/** The first sheet as formulas name it; Excel takes no title of that length. */
const long = `'Asiakkaat: "A/B" <ja> kaikki muut asiakkaat'!`;

const workbook: Spreadsheet = {
  spreadsheetId: 'x',
  properties: { title: 'Kirja', locale: 'fi_FI', timeZone: 'Europe/Helsinki' },
  sheets: [
    {
      properties: {
        sheetId: 3,
        title: 'Asiakkaat: "A/B" <ja> kaikki muut asiakkaat',
        index: 0,
        gridProperties: { rowCount: 20, columnCount: 8, frozenRowCount: 1, frozenColumnCount: 2 },
      },
      merges: [{ sheetId: 3, startRowIndex: 9, endRowIndex: 11, startColumnIndex: 0, endColumnIndex: 2 }],
      basicFilter: {
        range: { sheetId: 3, startRowIndex: 0, endRowIndex: 6, startColumnIndex: 0, endColumnIndex: 4 },
      },
      conditionalFormats: [
        {
          ranges: [{ sheetId: 3, startRowIndex: 1, endRowIndex: 6, startColumnIndex: 1, endColumnIndex: 2 }],
          booleanRule: {
            condition: { type: 'NUMBER_GREATER', values: [{ userEnteredValue: '3' }] },
            format: { backgroundColor: { red: 1 } },
          },
        },
        {
          ranges: [{ sheetId: 3 }],
          gradientRule: {
            minpoint: { type: 'MIN', color: { red: 1 } },
            maxpoint: { type: 'MAX', color: { green: 1 } },
          },
        },
      ],
      protectedRanges: [{ protectedRangeId: 1, range: { sheetId: 3 }, warningOnly: true }],
      data: [
        {
          columnMetadata: [{ pixelSize: 250 }, { hiddenByUser: true }],
          rowMetadata: [{}, {}, { hiddenByUser: true }],
          rowData: [
            { values: [text('Nimi', { userEnteredFormat: bold, note: 'Huom & "lainaus"' }), text('Määrä')] },
            { values: [text('=1+1'), number(46_350, 'DATE'), { userEnteredValue: { boolValue: true } }] },
            {
              values: [
                text('00530', { dataValidation: list('Annettu', 'Ei') }),
                number(0.125, 'PERCENT', '0.0%'),
              ],
            },
            {
              values: [
                { userEnteredValue: { formulaValue: '=B3*2' }, dataValidation: list('Annettu', 'Ei') },
                number(-12.5, 'CURRENCY', '#,##0.00\\ "€"'),
              ],
            },
            { values: [text('x'.repeat(40_000)), text('1\n2, "3"', { dataValidation: list('a,b', 'c') })] },
            {
              values: [
                text('a\u0001b 😀 <&>'),
                { dataValidation: { condition: { type: 'DATE_IS_VALID' } } },
                {
                  dataValidation: {
                    condition: { type: 'NUMBER_GREATER', values: [{ userEnteredValue: '2,5' }] },
                  },
                },
                { dataValidation: { condition: { type: 'TEXT_IS_EMAIL' } } },
              ],
            },
          ],
        },
      ],
    },
    {
      properties: {
        sheetId: 4,
        title: 'Piilossa',
        index: 1,
        hidden: true,
        gridProperties: { rowCount: 5, columnCount: 5 },
      },
    },
    {
      properties: {
        sheetId: 5,
        title: 'Viittaa',
        index: 2,
        gridProperties: { rowCount: 5, columnCount: 5 },
      },
      conditionalFormats: [
        {
          ranges: [{ sheetId: 5 }],
          booleanRule: {
            condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: `=A1=${long}B1` }] },
            format: { backgroundColor: { red: 1 } },
          },
        },
      ],
      data: [
        {
          rowData: [
            {
              values: [
                {
                  userEnteredValue: { formulaValue: `=COUNTA(${long}A:A)&"${long.replaceAll('"', '""')}A1"` },
                },
              ],
            },
            {
              values: [
                {
                  dataValidation: {
                    condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: `=${long}$A$1:$A$4` }] },
                  },
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};

let folder: string;
let files: Map<string, string>;
let leftOut: LeftOut;
const sheets = new SheetsStandIn({ spreadsheets: [workbook] });
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
  leftOut = await writeXlsx(createWriteStream(join(folder, 'book.xlsx')), sheets.state('x'));
  files = unzipped(readFileSync(join(folder, 'book.xlsx')));
});
afterAll(() => rmSync(folder, { recursive: true }));

const part = (name: string): string => files.get(name) ?? '';
const sheet = () => part('xl/worksheets/sheet1.xml');
const decoded = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

/** A cell as the file has it: its type, its content with shared texts looked up, its number format. */
function cell(name: string): { type?: string; value: string; formula?: string; format?: string } {
  const [, attributes = '', inner = ''] =
    new RegExp(`<c r="${name}"([^>]*?)(?:/>|>(.*?)</c>)`, 's').exec(sheet()) ?? [];
  const type = /t="(\w+)"/.exec(attributes)?.[1];
  const raw = /<v>(.*?)<\/v>/s.exec(inner)?.[1] ?? '';
  const texts = [...part('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gs)].map(
    ([, found = '']) => decoded(found),
  );
  const formula = /<f>(.*?)<\/f>/.exec(inner)?.[1];
  const style = Number(/s="(\d+)"/.exec(attributes)?.[1] ?? 0);
  const cellXfs = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(part('xl/styles.xml'))?.[1] ?? '';
  const id = /numFmtId="(\d+)"/.exec([...cellXfs.matchAll(/<xf [^>]*>/g)][style]?.[0] ?? '')?.[1];
  const format = new RegExp(`<numFmt numFmtId="${id}" formatCode="([^"]*)"`).exec(part('xl/styles.xml'))?.[1];
  return {
    ...(type && { type }),
    value: type === 's' ? (texts[Number(raw)] ?? '') : raw,
    ...(formula && { formula }),
    ...(format && { format: decoded(format) }),
  };
}

describe('a workbook as an Excel file', () => {
  it('keeps the types of values: text that looks like a formula or a number stays text', () => {
    expect(cell('A2')).toMatchObject({ type: 's', value: '=1+1' });
    expect(cell('A2').formula).toBeUndefined();
    expect(cell('A3')).toMatchObject({ type: 's', value: '00530' });
    expect(cell('B2')).toMatchObject({ value: '46350', format: 'd.m.yyyy' });
    expect(cell('C2')).toMatchObject({ type: 'b', value: '1' });
    expect(cell('B4')).toMatchObject({ value: '-12.5', format: '#,##0.00\\ "€"' });
    expect(cell('A4')).toMatchObject({ formula: 'B3*2', value: '0.25' });
    expect(cell('B5').value).toBe('1\n2, "3"');
    expect(cell('A6').value).toBe('ab 😀 <&>');
    expect(cell('A5').value).toHaveLength(32_767);
  });

  it('keeps sizes, hidden and frozen parts, merges and the filter', () => {
    expect(sheet()).toMatch(/<pane xSplit="2" ySplit="1"[^>]*state="frozen"/);
    expect(sheet()).toMatch(/<col min="1" max="1" width="35" customWidth="1"\/>/);
    expect(sheet()).toMatch(/<col min="2" max="2"[^>]*hidden="1"/);
    expect(sheet()).toMatch(/<row r="3"[^>]*hidden="1"/);
    expect(sheet()).toContain('<mergeCell ref="A10:B11"/>');
    expect(sheet()).toContain('<autoFilter ref="A1:D6"/>');
    expect(decoded(part('xl/workbook.xml'))).toMatch(/name="Asiakkaat_ "A_B" <ja> kaikki mu"/);
    expect(part('xl/workbook.xml')).toMatch(/name="Piilossa" state="hidden"/);
  });

  it('keeps looks, notes, drop-downs and the conditional formats that Excel has', () => {
    expect(part('xl/styles.xml')).toMatch(/<font><b\/>.*?<color rgb="ffff0000"\/>/s);
    expect(part('xl/styles.xml')).toContain('<fgColor rgb="ff00ff00"/>');
    expect(decoded(part('xl/comments1.xml'))).toContain('Huom & "lainaus"');
    expect(decoded(sheet())).toMatch(/sqref="A3:A4"><formula1>"Annettu,Ei"<\/formula1>/);
    expect(decoded(sheet())).toMatch(/<conditionalFormatting sqref="B2:B6">.*<formula>B2>3<\/formula>/);
  });

  it('names sheets in formulas and rules as Excel has them, and leaves texts alone', () => {
    const third = decoded(part('xl/worksheets/sheet3.xml'));
    const name = `'Asiakkaat_ "A_B" <ja> kaikki mu'!`;
    expect(third).toContain(`<f>COUNTA(${name}A:A)&"'Asiakkaat: `);
    expect(third).toContain(`<formula1>${name}$A$1:$A$4</formula1>`);
    expect(third).toContain(`<formula>A1=${name}B1</formula>`);
  });

  it('says what it leaves out', () => {
    expect(leftOut).toEqual({ charts: 0, formats: 1, rules: 1, protections: 1, longTexts: 1 });
  });

  it('keeps rules on dates and numbers', () => {
    expect(sheet()).toMatch(
      /type="date" operator="greaterThanOrEqual"[^>]*sqref="B6"><formula1>1<\/formula1>/,
    );
    expect(sheet()).toMatch(
      /type="decimal" operator="greaterThan"[^>]*sqref="C6"><formula1>2\.5<\/formula1>/,
    );
  });

  it('offers a list that does not fit into its rule from a hidden sheet', () => {
    expect(decoded(sheet())).toMatch(/sqref="B5"><formula1>'_lists'!\$A\$1:\$A\$2<\/formula1>/);
    expect(part('xl/workbook.xml')).toMatch(/name="_lists" state="hidden"/);
  });
});

describe('the names of sheets', () => {
  it('are what Excel takes, and no two are alike', () => {
    expect(sheetNames(['A', 'a', 'x'.repeat(40), 'x'.repeat(50), "'q'", 'History'])).toEqual([
      'A',
      'a 2',
      'x'.repeat(31),
      `${'x'.repeat(29)} 2`,
      '_q_',
      'History 2',
    ]);
  });
});

describe('a sheet as CSV', () => {
  it('holds what the cells show, as Sheets downloads it', () => {
    const lines = csvOf(sheets, 'x', 3).split('\r\n');
    expect(lines[0]).toBe('Nimi,Määrä,');
    expect(lines[1]).toBe('=1+1,24.11.2026,TOSI');
    expect(lines.at(-2)).toMatch(/,"1\n2, ""3""",$/);
    expect(csvOf(sheets, 'x', 4)).toBe('');
    expect(() => csvOf(sheets, 'x', 99)).toThrow('no longer there');
  });
});
