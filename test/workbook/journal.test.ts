import { describe, expect, test } from '@jest/globals';
import type { CellValue } from '../../src/workbook/api';
import {
  puttingRight,
  strays,
  strayValue,
  type JournalRow,
  type StrayRows,
} from '../../src/workbook/journal';
import { place, table } from './pieces';

const line = (
  about: CellValue,
  meant: CellValue,
  found: CellValue,
  before: CellValue = null,
): JournalRow => ({ about, meant, found, before });

/** A block that tells of cells of the city column, rows 3 and 4. */
const overwrite = (heading: string, ids: [CellValue, CellValue]): JournalRow[] => [
  line(
    JSON.stringify({ does: 'overwrite', tab: 'customers', lines: 3, column: 12, row: 3 }),
    'city',
    heading,
  ),
  line(null, 'a', ids[0], 'Oulu'),
  line(null, 'b', ids[1], 'Turku'),
];

/** A block that tells of one row added to a tab of three columns. */
const columns = { id: 0, firstName: 1, email: 2 };
const addition = (headings: string[]): JournalRow[] =>
  ['id', 'firstName', 'email'].map((meant, at) =>
    line(
      at === 0 ? JSON.stringify({ does: 'add', tab: 'customers', lines: 3, ids: ['n1'], columns }) : null,
      meant,
      headings[at] ?? null,
    ),
  );

describe('nothing went astray', () => {
  test('when rows and headings were found as they were meant', () => {
    expect(strays([...overwrite('city', ['a', 'b']), ...addition(['id', 'firstName', 'email'])])).toEqual([]);
  });

  test('when the journal is blank, or holds what is no block', () => {
    expect(strays([])).toEqual([]);
    expect(strays([line('a note', 'x', 'y')])).toEqual([]);
  });
});

describe('cells that were overwritten', () => {
  test('in rows that had moved are named with what they held', () => {
    expect(strays(overwrite('city', ['b', 'a']))).toMatchObject([
      { does: 'overwrite', row: 3, id: 'b', before: 'Oulu', heading: 'city' },
      { does: 'overwrite', row: 4, id: 'a', before: 'Turku', heading: 'city' },
    ]);
  });

  test('in a column that had moved are astray in every row', () => {
    expect(strays(overwrite('country', ['a', 'b']))).toHaveLength(2);
  });

  const rows = table('customers', { id: ['x', 'a', 'b'] });
  const restored = (heading: string, headings: string[]) =>
    strays(overwrite(heading, ['b', 'a']))
      .flatMap((stray) => puttingRight(stray, place('customers', 9, { headings }), rows))
      .map(({ column, row, ids, cells }) => ({ column, row, ids, cells }));

  test('are put back where their rows and column are now', () => {
    expect(restored('city', ['id', 'city', 'other'])).toEqual([
      { column: 1, row: 2, ids: ['b'], cells: [{ userEnteredValue: { stringValue: 'Oulu' } }] },
      { column: 1, row: 1, ids: ['a'], cells: [{ userEnteredValue: { stringValue: 'Turku' } }] },
    ]);
  });

  test('are put back in their old column where two bear the heading', () => {
    expect(restored('city', ['city', 'city']).map(({ column }) => column)).toEqual([12, 12]);
  });

  test('that were blank are blank again, in a nameless row where it stood', () => {
    const [head, first] = overwrite('city', ['', 'b']);
    const [stray] = strays([
      head as JournalRow,
      { ...(first as JournalRow), before: '' },
      line(null, 'b', 'b'),
    ]);
    expect(stray).toBeDefined();
    const [back] = stray ? puttingRight(stray, place('customers', 9), rows) : [];
    expect(back).toMatchObject({ row: 3, ids: [''], cells: [{}] });
  });
});

describe('a row that was added while a column moved', () => {
  const moved = addition(['firstName', 'id', 'email']);
  const now = place('customers', 9, {
    columns: new Map([
      ['id', 1],
      ['firstName', 0],
      ['email', 2],
    ]),
    headings: ['firstName', 'id', 'email'],
    rows: new Map([
      [0, ['Aino', 'a', 'a@example.fi']],
      [5, ['n1', 'Uusi', 'n@example.fi']],
    ]),
  });
  const [stray] = strays(moved) as StrayRows[];

  test('is named with where its cells were believed to go', () => {
    expect(stray).toEqual({
      does: 'add',
      tab: 'customers',
      ids: ['n1'],
      columns,
      headings: ['firstName', 'id', 'email'],
    });
  });

  test('has its cells brought to their columns, and no other row is touched', () => {
    const cells = stray
      ? puttingRight(stray, now, table('customers', { id: ['a', '', '', '', '', 'Uusi'] }))
      : [];
    const placed = cells.map(({ row, column, cells: [cell] }) => [
      row,
      column,
      cell?.userEnteredValue?.stringValue,
    ]);
    expect(placed).toHaveLength(2);
    expect(placed).toEqual(
      expect.arrayContaining([
        [5, 1, 'n1'],
        [5, 0, 'Uusi'],
      ]),
    );
  });

  test('can still be read', () => {
    expect(stray && strayValue(stray, now, 'n1', 'firstName')).toBe('Uusi');
    expect(stray && strayValue(stray, now, 'n2', 'firstName')).toBeNull();
  });
});
