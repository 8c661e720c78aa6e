import { describe, expect, it } from '@jest/globals';
import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import { typeCells } from '../../../src/workbench/server/engine/edits';
import { WorkbookCalls } from '../../../src/workbench/server/engine/spreadsheet';
import { cellsView } from '../../../src/workbench/server/engine/view';
import { SheetsStandIn } from '../../../src/workbench/sheets';

const sheetId = 3;
const red = { red: 1 };
const green = { green: 1 };
const blue = { blue: 1 };

/** A workbook whose clock stands in Helsinki at 00:30 on 1 March 2026, when it is still February in Greenwich. */
class Book {
  readonly calls: WorkbookCalls;

  constructor(locale = 'fi_FI') {
    const properties = { title: 'Kirja', locale, timeZone: 'Europe/Helsinki' };
    const sheet = { sheetId, title: 'Taulu', gridProperties: { rowCount: 12, columnCount: 6 } };
    const standIn = new SheetsStandIn({
      spreadsheets: [{ spreadsheetId: 'book', properties, sheets: [{ properties: sheet }] }],
      now: () => Date.parse('2026-02-28T22:30:00Z'),
    });
    this.calls = new WorkbookCalls(standIn, 'book');
  }

  type(values: string[][], row = 1, column = 1): this {
    typeCells(this.calls, { sheetId, row, column, values });
    return this;
  }

  format(userEnteredFormat: api.Schema$CellFormat): this {
    const range = { sheetId, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
    this.calls.batchUpdate([
      { repeatCell: { range, cell: { userEnteredFormat }, fields: 'userEnteredFormat' } },
    ]);
    return this;
  }

  rule(rule: api.Schema$ConditionalFormatRule): this {
    const range = { sheetId, startRowIndex: 0, endRowIndex: 8, startColumnIndex: 0, endColumnIndex: 1 };
    const index = 99;
    const added = { ranges: [range], ...rule };
    const rules = this.calls.get<{ sheets: api.Schema$Sheet[] }>('sheets(conditionalFormats)').sheets[0];
    const last = rules?.conditionalFormats?.length ?? 0;
    this.calls.batchUpdate([{ addConditionalFormatRule: { rule: added, index: Math.min(index, last) } }]);
    return this;
  }

  when(
    type: string,
    values: api.Schema$ConditionValue[] = [],
    format: api.Schema$CellFormat = { backgroundColor: red },
  ) {
    return this.rule({ booleanRule: { condition: { type, values }, format } });
  }

  styles(rows = 8) {
    const { cells } = cellsView(this.calls, 1, sheetId, { row: 0, column: 0, rows, columns: 1 });
    return cells.map(([cell]) => cell?.style);
  }

  /** The rows of the first column that are red. */
  red(): number[] {
    return this.styles().flatMap((style, row) => (style?.background === '#ff0000' ? [row] : []));
  }
}

const entered = (...texts: string[]) => texts.map((userEnteredValue) => ({ userEnteredValue }));
const relative = (relativeDate: string) => [{ relativeDate }];

describe('a cell’s own looks', () => {
  it('has borders, sizes, fonts, lines and places', () => {
    const side = { style: 'SOLID_MEDIUM', color: red };
    const book = new Book().type([['x']]).format({
      borders: { top: side, left: { style: 'DOUBLE', colorStyle: { themeColor: 'ACCENT1' } } },
      verticalAlignment: 'MIDDLE',
      textRotation: { angle: 45 },
      textFormat: { underline: true, fontSize: 14, fontFamily: 'Georgia' },
    });
    expect(book.styles(1)[0]).toEqual({
      borders: { top: { color: '#ff0000', style: 'medium' }, left: { color: '#4285f4', style: 'double' } },
      vertical: 'middle',
      rotation: 45,
      underline: true,
      fontSize: 14,
      font: 'Georgia',
    });
  });

  it('shows an address as a link, unless it is to be plain', () => {
    const book = new Book().type([['https://example.org/']]);
    expect(book.styles(1)[0]).toEqual({ underline: true, color: '#1155cc' });
    const view = cellsView(book.calls, 1, sheetId, { row: 0, column: 0, rows: 1, columns: 1 });
    expect(view.cells[0]![0]!.link).toBe('https://example.org/');
    expect(book.format({ hyperlinkDisplayType: 'PLAIN_TEXT' }).styles(1)[0]).toBeUndefined();
  });

  it('takes the bands of a range, under a colour of its own', () => {
    const book = new Book().type([['a'], ['b']]);
    const range = { sheetId, startRowIndex: 0, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 1 };
    const rowProperties = {
      headerColor: blue,
      firstBandColor: { red: 1, green: 1, blue: 1 },
      secondBandColor: green,
      footerColor: red,
    };
    book.calls.batchUpdate([{ addBanding: { bandedRange: { range, rowProperties } } }]);
    const colours = () => book.styles(6).map((style) => style?.background);
    expect(colours()).toEqual(['#0000ff', undefined, '#00ff00', undefined, '#ff0000', undefined]);
    expect(book.format({ backgroundColor: green }).styles(1)[0]?.background).toBe('#00ff00');
  });
});

describe('a conditional format', () => {
  const numbers = [['1'], ['2,5'], ['7'], ['x'], ['']];
  it.each<[string, string[], number[]]>([
    ['NUMBER_GREATER', ['2,5'], [2]],
    ['NUMBER_GREATER_THAN_EQ', ['2,5'], [1, 2]],
    ['NUMBER_BETWEEN', ['2', '7'], [1, 2]],
    ['NUMBER_EQ', ['=$A$3'], [2]],
    ['TEXT_CONTAINS', [',5'], [1]],
    ['TEXT_EQ', ['X'], [3]],
    ['NOT_BLANK', [], [0, 1, 2, 3]],
    ['BLANK', [], [4, 5, 6, 7]],
    ['CUSTOM_FORMULA', ['=A1>2'], [1, 2, 3]],
    ['CUSTOM_FORMULA', ['=AND(ISNUMBER(A1);MOD(A1;2)=1)'], [0, 2]],
    ['CUSTOM_FORMULA', ['=ROW()=2'], [1]],
    ['CUSTOM_FORMULA', ['=COUNTIF($A$1:$A$8;A1)=1'], [0, 1, 2, 3]],
    ['CUSTOM_FORMULA', ['=NOSUCHFUNCTION(A1)'], []],
    ['CUSTOM_FORMULA', ['=A1>'], []],
  ])('of %s %p colours the rows %p', (type, values, rows) => {
    expect(
      new Book()
        .type(numbers)
        .when(type, entered(...values))
        .red(),
    ).toEqual(rows);
  });

  it('looks at cells beyond the window that is drawn, moving with the row', () => {
    const book = new Book().type([
      ['1', '', '', '', 'no'],
      ['2', '', '', '', 'yes'],
    ]);
    expect(book.when('CUSTOM_FORMULA', entered('=$E1="yes"')).red()).toEqual([1]);
  });

  it('knows today by the workbook’s clock and time zone', () => {
    const dates = [['28.2.2026'], ['1.3.2026'], ['2.3.2026'], ['1.2.2026']];
    const rows = (type: string, day: string) => new Book().type(dates).when(type, relative(day)).red();
    expect(rows('DATE_EQ', 'TODAY')).toEqual([1]);
    expect(rows('DATE_EQ', 'YESTERDAY')).toEqual([0]);
    expect(rows('DATE_BEFORE', 'TODAY')).toEqual([0, 3]);
    expect(rows('DATE_AFTER', 'TODAY')).toEqual([2]);
    const formula = new Book().type(dates).when('CUSTOM_FORMULA', entered('=A1=TODAY()'));
    expect(formula.red()).toEqual([1]);
  });

  it('of several that apply: the first one counts for each property', () => {
    const book = new Book().type([['x']]);
    book.when('NOT_BLANK', [], { textFormat: { bold: true } });
    book.when('NOT_BLANK', [], { backgroundColor: green, textFormat: { italic: true } });
    book.when('NOT_BLANK', [], { backgroundColor: red });
    expect(book.styles(1)[0]).toEqual({ bold: true, italic: true, background: '#00ff00' });
  });

  it('shades numbers between the colours of two or three points', () => {
    const scale = [['0'], ['5'], ['10'], ['text']];
    const two = new Book().type(scale).rule({
      gradientRule: { minpoint: { color: {}, type: 'MIN' }, maxpoint: { color: red, type: 'MAX' } },
    });
    expect(two.styles().map((style) => style?.background)).toEqual(
      ['#000000', '#800000', '#ff0000', ...Array(5)].map((color?: string) => color),
    );
    const three = new Book().type(scale).rule({
      gradientRule: {
        minpoint: { color: blue, type: 'NUMBER', value: '5' },
        midpoint: { color: green, type: 'PERCENT', value: '80' },
        maxpoint: { color: red, type: 'PERCENTILE', value: '100' },
      },
    });
    expect(three.styles(3).map((style) => style?.background)).toEqual(['#0000ff', '#0000ff', '#ff0000']);
  });
});
