import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { letters } from '../actions/by-hand';
import type { ReadResponse } from '../../src/workbook/api';
import { parseRange, rangesByTag, readBody, tableOf } from '../../src/workbook/table';
import { table, words } from './pieces';

describe('one read for all columns', () => {
  test('asks by tags, with the id column of every tab, each once', () => {
    const body = readBody({ customers: ['email', 'email'], orders: [], settings: ['value'] });
    expect(
      body.dataFilters.map(({ developerMetadataLookup }) => developerMetadataLookup?.metadataKey),
    ).toEqual(['customers.id', 'customers.email', 'orders.id', 'settings.key', 'settings.value']);
    expect(body).toMatchObject({
      majorDimension: 'COLUMNS',
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'SERIAL_NUMBER',
    });
  });

  const match = (tag: string, range: string, cells?: (string | number)[]) => ({
    valueRange: { range, majorDimension: 'COLUMNS', ...(cells && { values: [cells] }) },
    dataFilters: [{ developerMetadataLookup: { metadataKey: tag } }],
  });
  const response = (...valueRanges: ReturnType<typeof match>[]): ReadResponse => ({
    spreadsheetId: 's',
    valueRanges,
  });

  test('finds columns wherever they stand and whatever they are called now', () => {
    const read = rangesByTag(
      response(
        match('customers.email', "'Meidän väki'!AB1:AB9", ['Sposti', 'a@example.fi']),
        match('customers.id', "'Meidän väki'!C1:C9", ['#', 'x1']),
      ),
    );
    const found = tableOf('customers', ['email'], read, words);
    expect(found).toMatchObject({ title: 'Meidän väki', ids: ['x1'] });
    expect(found.column('email')).toMatchObject({ index: 27, heading: 'Sposti', cells: ['a@example.fi'] });
  });

  test('a column without any cell is there and blank', () => {
    const found = tableOf(
      'customers',
      [],
      rangesByTag(response(match('customers.id', 'Customers!A1:A9'))),
      words,
    );
    expect(found).toMatchObject({ rowCount: 0, ids: [] });
  });

  test('a column that is gone is named, a tag on two columns too', () => {
    expect(() =>
      tableOf('customers', ['email'], rangesByTag(response(match('customers.id', 'A!A1'))), words),
    ).toThrow(
      expect.objectContaining({ code: 'columnMissing', data: { tab: 'customers', column: 'email' } }),
    );
    expect(() => rangesByTag(response(match('customers.id', 'A!A1'), match('customers.id', 'A!B1')))).toThrow(
      expect.objectContaining({ code: 'columnTwice', data: { column: 'customers.id' } }),
    );
    expect(rangesByTag({ spreadsheetId: 's' }).size).toBe(0);
  });
});

test('a range is read whatever the title', () => {
  const title = fc.string({ minLength: 1 }).filter((text) => !/[\r\n]/.test(text));
  fc.assert(
    fc.property(title, fc.nat(18_000), (name, index) => {
      const range = `'${name.replace(/'/g, "''")}'!${letters(index)}1:${letters(index)}1000`;
      expect(parseRange(range)).toEqual({ title: name, index });
    }),
  );
  expect(() => parseRange('nonsense')).toThrow('unexpectedAnswer');
});

describe('the rows of a tab', () => {
  const found = table('customers', {
    id: ['a', '', 'b', 'a'],
    email: ['a@example.fi', 'new@example.fi'],
    since: [46000, 'soon', null, 46001.5],
    status: ['Active', 'ended', 'maybe'],
    number: [7, '7', ' 7'],
  });

  test('are as many as the longest column has, and blank where one trails off', () => {
    expect(found.rowCount).toBe(4);
    expect(found.raw(3, 'email')).toBeNull();
    expect(found.text(3, 'email')).toBe('');
    expect(found.value(2, 'since')).toBeUndefined();
  });

  test('have meaning by their columns', () => {
    expect([0, 1, 2].map((row) => found.text(row, 'status'))).toEqual(['active', 'ended', '']);
    expect([0, 1, 3].map((row) => found.number(row, 'since'))).toEqual([46000, undefined, 46001]);
    expect([
      found.unreadable(1, 'since'),
      found.unreadable(2, 'status'),
      found.unreadable(0, 'status'),
    ]).toEqual([true, true, false]);
  });

  test('are found by id, the first of two that share one; a blank id is nobody’s', () => {
    expect([found.rowOf('a'), found.rowOf('b'), found.rowOf('c'), found.rowOf('')]).toEqual([
      0,
      2,
      undefined,
      undefined,
    ]);
    expect(found.rowsWhere('id', 'a')).toEqual([0, 3]);
    expect(found.rowsWhere('number', '7')).toEqual([0, 1]);
  });

  test('without any content are passed over, those without an id only are not', () => {
    const gaps = table('customers', { id: ['a', '', ''], email: [null, null, 'x@example.fi'] });
    expect([...gaps.rows()]).toEqual([0, 2]);
    expect([gaps.hasContent(0), gaps.hasContent(2)]).toEqual([false, true]);
  });

  test('of a column that was not read are an error, not blank', () => {
    expect(() => found.text(0, 'phone')).toThrow('columnMissing');
  });
});
