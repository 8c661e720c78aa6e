import { describe, expect, test } from '@jest/globals';
import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import { editorText, typingFor } from '../../../src/workbench/sheets';
import { typed } from '../../../src/workbench/sheets/text/input';
import { Desk, smallWorkbook } from './world';

/** What typing a text comes to: the value that is stored and the text that is shown. */
function type(text: string, locale = 'fi_FI'): [value: unknown, shown: unknown] {
  const desk = new Desk(smallWorkbook(locale));
  desk.put('A1', [[text]], 'USER_ENTERED');
  const first = (values: unknown): unknown => (values as unknown[][] | undefined)?.[0]?.[0];
  return [first(desk.values('A1', 'FORMULA')), first(desk.values('A1', 'FORMATTED_VALUE'))];
}

describe('text typed into a cell', () => {
  const NBSP = '\u00a0';
  const finnish: [text: string, value: unknown, shown: unknown][] = [
    ['1.2.2026', 46054, '1.2.2026'],
    ['1/2/2026', 46054, '1.2.2026'],
    ['2026-02-01', 46054, '2026-02-01'],
    ['1.2.', 46054, '1.2.2026'],
    ['31.2.2026', '31.2.2026', '31.2.2026'],
    ['12:30', 12.5 / 24, '12.30.00'],
    ['1.2.2026 12.30', 46054 + 12.5 / 24, '1.2.2026 12.30.00'],
    ['1,5', 1.5, '1,5'],
    ['1 234,50', 1234.5, `1${NBSP}234,50`],
    ['-3', -3, '-3'],
    ['25 %', 0.25, '25%'],
    ['12,50 €', 12.5, `12,50${NBSP}€`],
    ['00530', 530, '530'],
    ['+358401234567', 358401234567, '358401234567'],
    ['+358 40 123', '+358 40 123', '+358 40 123'],
    ['1e3', 1000, '1,00E+03'],
    ['tosi', true, 'TOSI'],
    ['FALSE', false, 'EPÄTOSI'],
    ["'00530", '00530', '00530'],
    ['=A2+1', '=A2+1', '1'],
    ['+A2', '=+A2', '0'],
    ['=', '=', '='],
    ['1.5', 46143, '1.5.2026'],
    ['1. helmikuuta 2026', 46054, '1.2.2026'],
    ['1 helmi 2026', 46054, '1.2.2026'],
    ['1 Feb 2026', 46054, '1.2.2026'],
    ['helmikuu 2026', 46054, '1.2.2026'],
    ['1. helmikuuta 2026 12.30', 46054 + 12.5 / 24, '1.2.2026 12.30.00'],
    ['5 omenaa', '5 omenaa', '5 omenaa'],
    ['25:00', 25 / 24, '25:00:00'],
    ['100:30:15', 100.504166666666 / 24, '100:30:15'],
    ["'+358401234567", '+358401234567', '+358401234567'],
    ["''x", "'x", "'x"],
    ['=SUMMA(A2;B2)', '=SUMMA(A2;B2)', '#NAME?'],
    ['Aino', 'Aino', 'Aino'],
  ];
  test.each(finnish)('in Finnish, %s is kept as %p and shown as %s', (text, value, shown) => {
    const [kept, visible] = type(text);
    if (typeof value === 'number') expect(kept).toBeCloseTo(value, 9);
    else expect(kept).toBe(value);
    expect(visible).toBe(shown);
  });

  test('is read by the workbook’s locale', () => {
    expect(type('1/2/2026', 'en_US')[0]).toBe(46024);
    expect(type('1/2/2026', 'en_GB')).toEqual([46054, '01/02/2026']);
    expect(type('1,234.5', 'en_GB')).toEqual([1234.5, '1,234.50']);
    expect(type('1,5', 'en_GB')[0]).toBe('1,5');
    expect(type('SANT', 'sv_FI')).toEqual([true, 'SANT']);
    expect(type('1/2/2026', 'sv_SE')).toEqual([46054, '2026-02-01']);
    expect(type('1:30 pm', 'en_US')).toEqual([13.5 / 24, '1:30:00 PM']);
  });

  test('may name the month in the language of the workbook or in English', () => {
    expect(type('Feb 1, 2026', 'en_US')[0]).toBe(46054);
    expect(type('3 May', 'en_GB')[0]).toBe(46145);
    expect(type('1 februari 2026', 'sv_SE')).toEqual([46054, '2026-02-01']);
    expect(type('1. helmikuuta 2026', 'en_GB')[0]).toBe('1. helmikuuta 2026');
    expect(type('12 am', 'en_US')[0]).toBe(0);
  });

  test('is a number of percents in a cell that shows percents', () => {
    const desk = new Desk();
    const cell = { userEnteredFormat: { numberFormat: { type: 'PERCENT', pattern: '0.0%' } } };
    desk.batch({ repeatCell: { range: { sheetId: 7 }, cell, fields: 'userEnteredFormat' } });
    desk.put('A1', [['5', '5 %', '1.2.2026']], 'USER_ENTERED');
    expect(desk.values('A1:C1')).toEqual([[0.05, 0.05, 46054]]);
  });

  test('stays text in a cell of text format, formula signs and all', () => {
    const desk = new Desk();
    const cell = { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } };
    desk.batch({ repeatCell: { range: { sheetId: 7 }, cell, fields: 'userEnteredFormat.numberFormat' } });
    desk.put('A1', [['00530', '=1+1', '1.2.2026']], 'USER_ENTERED');
    expect(desk.values('A1:C1', 'FORMULA')).toEqual([['00530', '=1+1', '1.2.2026']]);
  });

  test('keeps the format that the cell already has', () => {
    const desk = new Desk();
    const cell = { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'yyyy-mm-dd' } } };
    desk.batch({ repeatCell: { range: { sheetId: 7 }, cell, fields: 'userEnteredFormat' } });
    desk.put('A1', [['1.2.2026']], 'USER_ENTERED');
    expect(desk.values('A1', 'FORMATTED_VALUE')).toEqual([['2026-02-01']]);
  });

  test('is skipped where the value is null and empties the cell where it is an empty text', () => {
    const desk = new Desk();
    desk.put('A1', [['a', 'b', 'c']]);
    desk.put('A1', [[null, '', 'd']]);
    expect(desk.values('A1:C1')).toEqual([['a', '', 'd']]);
  });
});

describe('a number in a format', () => {
  const NBSP = '\u00a0';
  const shown: [number: number, format: api.Schema$NumberFormat, text: string][] = [
    [46054, { type: 'DATE', pattern: 'yyyy-mm-dd' }, '2026-02-01'],
    [46054, { type: 'DATE', pattern: 'd.m.yyyy' }, '1.2.2026'],
    [46054, { type: 'DATE' }, '1.2.2026'],
    [46054.75, { type: 'DATE_TIME', pattern: 'yyyy-mm-dd"T"hh:mm:ss' }, '2026-02-01T18:00:00'],
    [46054, { type: 'DATE', pattern: 'dddd d. mmmm yyyy' }, 'sunnuntai 1. helmikuu 2026'],
    [1.5, { type: 'TIME', pattern: '[h]:mm' }, '36:00'],
    [0.5, { type: 'TIME', pattern: 'h:mm am/pm' }, '12:00 PM'],
    [1234.567, { type: 'NUMBER', pattern: '0' }, '1235'],
    [1234.565, { type: 'NUMBER', pattern: '0.00' }, '1234,57'],
    [-1234567.5, { type: 'CURRENCY', pattern: '#,##0.00 "€"' }, `-1${NBSP}234${NBSP}567,50 €`],
    [1234.5, { type: 'CURRENCY', pattern: '#,##0.00 [$€-40B]' }, `1${NBSP}234,50 €`],
    [0.256, { type: 'PERCENT', pattern: '0%' }, '26%'],
    [0.256, { type: 'PERCENT', pattern: '0.00%' }, '25,60%'],
    [-5, { type: 'NUMBER', pattern: '0;[Red](0);"nolla"' }, '(5)'],
    [0, { type: 'NUMBER', pattern: '0;[Red](0);"nolla"' }, 'nolla'],
    [5, { type: 'NUMBER', pattern: '000' }, '005'],
    [1.5, { type: 'NUMBER', pattern: '0.##' }, '1,5'],
    [0.1 + 0.2, {}, '0,3'],
    [1 / 3, {}, '0,3333333333'],
    [123456789012, {}, '123456789012'],
    [12, { type: 'TEXT', pattern: '@' }, '12'],
  ];
  test.each(shown)('%p as %p is %s', (numberValue, numberFormat, text) => {
    const desk = new Desk();
    const cell = { userEnteredValue: { numberValue }, userEnteredFormat: { numberFormat } };
    desk.batch({
      repeatCell: { range: { sheetId: 7, endRowIndex: 1, endColumnIndex: 1 }, cell, fields: '*' },
    });
    expect(desk.values('A1', 'FORMATTED_VALUE')).toEqual([[text]]);
  });

  test('is given as text in place of a serial number only where it is a date', () => {
    const desk = new Desk();
    desk.put('A1', [['1.2.2026', '46054']], 'USER_ENTERED');
    expect(desk.values('A1:B1', 'UNFORMATTED_VALUE', 'FORMATTED_STRING')).toEqual([['1.2.2026', 46054]]);
  });
});

describe('the text that an editor begins with', () => {
  const NBSP = '\u00a0';
  const fi = typingFor('fi_FI', () => Date.UTC(2026, 5, 15));
  const begins: [value: number, format: api.Schema$NumberFormat, text: string][] = [
    [0.12345, { type: 'PERCENT', pattern: '0%' }, '12,345%'],
    [1234.5678, { type: 'CURRENCY', pattern: '#,##0.00 "€"' }, '1234,5678'],
    [46054, { type: 'DATE', pattern: 'dddd d. mmmm yyyy' }, '1.2.2026'],
    [46054.75, { type: 'DATE', pattern: 'd.m.' }, '1.2.2026 18.00.00'],
    [0.75, { type: 'TIME', pattern: 'h' }, '18.00.00'],
    [1.5, { type: 'TIME', pattern: 'h' }, '36:00:00'],
    [1 / 3, {}, '0,333333333333333'],
    [-2.5, { type: 'NUMBER', pattern: '0' }, '-2,5'],
  ];
  test.each(begins)(
    'for %p in %p is %s, and means the same when it is typed again',
    (value, format, text) => {
      expect(editorText(value, format, fi).replaceAll(NBSP, ' ')).toBe(text);
      expect(typed(text, format, fi).value).toBeCloseTo(value, 9);
    },
  );

  test.each(['=1+1', '00123', '+358401234567', '1.2.2026', 'tosi', '25 %', "'lainattu", '+A2', ' 5 '])(
    'for the text %p keeps it a text',
    (text) => {
      const begun = editorText(text, undefined, fi);
      expect([begun, typed(begun, undefined, fi).value]).toEqual([`'${text}`, text]);
    },
  );

  test.each(['Aino', '=', '31.2.2026', '+358 40 123', "Pekan 'oma'"])(
    'for the text %p is that text',
    (text) => expect(editorText(text, undefined, fi)).toBe(text),
  );

  test('in a cell of plain text needs no apostrophe', () =>
    expect(editorText('=1+1', { type: 'TEXT' }, fi)).toBe('=1+1'));
});
