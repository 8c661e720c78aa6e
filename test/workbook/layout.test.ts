import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agrees, lookBody, runs, wholeRow } from '../../src/workbook/layout';
import { lookedLayout, table, words } from './pieces';

test('consecutive rows are asked for as one range, in order and once', () => {
  expect(runs([7, 3, 4, 4, 9, 5])).toEqual([
    [3, 5],
    [7, 7],
    [9, 9],
  ]);
  expect(runs([])).toEqual([]);
  fc.assert(
    fc.property(fc.array(fc.nat(40)), (rows) => {
      const all = runs(rows).flatMap(([from, to]) =>
        Array.from({ length: to - from + 1 }, (_, offset) => from + offset),
      );
      expect(all).toEqual([...new Set(rows)].sort((a, b) => a - b));
    }),
  );
});

test('a look asks for the header of each tab and for the rows wanted whole, whatever the title', () => {
  const found = table('customers', { id: ['a'] });
  Object.assign(found, { title: "Matti's" });
  const body = lookBody([found], { customers: [0, 1, 4] });
  expect(body.dataFilters).toEqual([
    { a1Range: "'Matti''s'!1:1" },
    { a1Range: "'Matti''s'!2:3" },
    { a1Range: "'Matti''s'!6:6" },
  ]);
  expect(body.includeGridData).toBe(true);
});

describe('the layout of a tab', () => {
  const layout = lookedLayout(
    'customers',
    ['id', '', 'email'],
    [['ID', 'Notes', 'E-mail'], ['a', 'likes tea', 'a@example.fi'], ['b']],
  );
  const place = layout.get('customers');

  test('knows where columns stand, the owner’s own headings too', () => {
    expect(place).toMatchObject({
      sheetId: 9,
      title: 'customers',
      gridRows: 50,
      gridColumns: 3,
      headings: ['ID', 'Notes', 'E-mail'],
    });
    expect([...(place?.columns ?? [])]).toEqual([
      ['id', 0],
      ['email', 2],
    ]);
  });

  test('gives whole rows with the owner’s own cells by their headings', () => {
    const row = wholeRow(layout, 'customers', 0, words);
    expect([row.text('email'), row.raw('phone'), row.text('phone')]).toEqual(['a@example.fi', null, '']);
    expect(row.owned()).toEqual([{ position: 1, heading: 'Notes', raw: 'likes tea' }]);
    expect(wholeRow(layout, 'customers', 1, words).owned()).toEqual([]);
  });

  test('does not pretend to know a row that did not come', () => {
    expect(() => wholeRow(layout, 'customers', 5, words)).toThrow('unexpectedAnswer');
    expect(() => wholeRow(layout, 'orders', 0, words)).toThrow('unexpectedAnswer');
  });

  test('agrees with the read only while nobody moved a column or a wanted row', () => {
    const keys = ['id', 'email'];
    const rows = [
      ['ID', 'E-mail'],
      ['a', 'a@example.fi'],
      ['b', 'b@example.fi'],
    ];
    const read = table('customers', { id: ['a', 'b'], email: ['a@example.fi', 'b@example.fi'] });
    const now = (tags: string[], cells: string[][]) =>
      agrees(read, lookedLayout('customers', tags, cells).get('customers'), [1]);
    expect(now(keys, rows)).toBe(true);
    expect(now(['email', 'id'], rows)).toBe(false);
    expect(now(['', 'id', 'email'], rows)).toBe(false);
    expect(now(keys, [rows[0] as string[], rows[2] as string[], rows[1] as string[]])).toBe(false);
    expect(now(['id'], rows)).toBe(false);
    expect(agrees(read, undefined, [])).toBe(false);
  });
});
