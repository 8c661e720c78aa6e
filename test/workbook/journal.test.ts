import { describe, expect, test } from '@jest/globals';
import type { CellValue } from '../../src/workbook/api';
import {
  completing,
  puttingRight,
  strays,
  strayValue,
  type JournalRow,
  type StrayRows,
} from '../../src/workbook/strays';
import { place, table } from './pieces';

const line = (
  about: CellValue,
  meant: CellValue,
  found: CellValue,
  before: CellValue = null,
): JournalRow => ({ about, meant, found, before });

/** A block with the headings of the customers tab. */
const headings = (meant: string[], found: string[]): JournalRow[] =>
  meant.map((heading, at) =>
    line(
      at === 0 ? JSON.stringify({ does: 'headings', tab: 'customers', lines: meant.length }) : null,
      heading,
      found[at] ?? null,
    ),
  );

/** Blocks that tell of cells of the city column, the second, in rows 3 and 4. */
const overwrite = (heading: string, ids: [CellValue, CellValue]): JournalRow[] => [
  ...headings(['id', 'city', ''], ['id', heading]),
  line(
    JSON.stringify({ does: 'overwrite', tab: 'customers', lines: 3, column: 1, idColumn: 0, row: 3 }),
    null,
    null,
  ),
  line('Pori', 'a', ids[0], 'Oulu'),
  line('Kemi', 'b', ids[1], 'Turku'),
];

/** Blocks that tell of one row added to a tab of three columns. */
const columns = { id: 0, firstName: 1, email: 2 };
const addition = (found: string[]): JournalRow[] => [
  ...headings(['id', 'firstName', 'email'], found),
  line(JSON.stringify({ does: 'add', tab: 'customers', lines: 1, ids: ['n1'], columns }), null, null),
];

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

  test('in a column that was copied beside itself are astray too', () => {
    const copied = headings(['id', 'city', 'country', ''], ['id', 'city', 'city', 'country']);
    expect(strays([...copied, ...overwrite('city', ['a', 'b']).slice(3)])).toHaveLength(2);
  });

  const rows = table('customers', { id: ['x', 'a', 'b'] });
  const restored = (astray: JournalRow[], cells: [number, CellValue[]][], names = ['id', 'city']) =>
    strays(astray)
      .flatMap((stray) =>
        puttingRight(stray, place('customers', 9, { headings: names, rows: new Map(cells) }), rows),
      )
      .map(({ column, row, ids, cells: [cell] }) => ({ column, row, ids, cell }));
  const oulu = { userEnteredValue: { stringValue: 'Oulu' } };
  const turku = { userEnteredValue: { stringValue: 'Turku' } };
  const swapped = overwrite('city', ['b', 'a']);

  test('are put back where their rows and column are now', () => {
    const now: [number, CellValue[]][] = [
      [1, ['a', null, 'Kemi']],
      [2, ['b', null, 'Pori']],
    ];
    expect(restored(swapped, now, ['id', 'other', 'city'])).toEqual([
      { column: 2, row: 2, ids: ['b'], cell: oulu },
      { column: 2, row: 1, ids: ['a'], cell: turku },
    ]);
  });

  test('are put back in their old column where two bear the heading', () => {
    const now: [number, CellValue[]][] = [
      [1, ['a', 'Kemi']],
      [2, ['b', 'Pori']],
    ];
    expect(restored(swapped, now, ['city', 'city']).map(({ column }) => column)).toEqual([1, 1]);
  });

  test('are left alone where somebody has written since', () => {
    const now: [number, CellValue[]][] = [
      [1, ['a', 'Turku']],
      [2, ['b', 'Pori']],
    ];
    expect(restored(swapped, now)).toEqual([{ column: 1, row: 2, ids: ['b'], cell: oulu }]);
  });

  test('are dropped where their row is gone, although another stands in its place', () => {
    expect(restored(overwrite('city', ['gone', 'b']), [[3, ['x', 'Pori']]])).toEqual([]);
  });

  test('are put back by the id that was meant where the id column had moved too', () => {
    const moved = headings(['id', 'city', ''], ['firstName', 'id', 'city']);
    const now: [number, CellValue[]][] = [
      [1, ['Aino', 'Pori', 'Oulu']],
      [2, ['Eino', 'Kemi', 'Turku']],
    ];
    const found = [...moved, ...overwrite('city', ['Aino', 'Eino']).slice(3)];
    expect(restored(found, now, ['firstName', 'id', 'city']).map(({ column, row }) => [column, row])).toEqual(
      [
        [1, 1],
        [1, 2],
      ],
    );
  });

  test('that were blank are blank again, in a nameless row where it stood', () => {
    const nameless = overwrite('city', ['', 'b']);
    nameless[4] = line('Pori', 'a', '', '');
    const unnamed = table('customers', { id: ['x', 'a', 'b', ''], city: [null, null, null, 'Pori'] });
    const [stray] = strays(nameless);
    const now = place('customers', 9, { headings: ['id', 'city'], rows: new Map([[3, ['', 'Pori']]]) });
    expect(stray && puttingRight(stray, now, unnamed)).toMatchObject([{ row: 3, ids: [''], cells: [{}] }]);
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

test('what was meant is done where its row is now, unless that is gone, stands twice or was named by the cell', () => {
  const head = (key: string) =>
    line(
      JSON.stringify({ does: 'overwrite', tab: 'customers', lines: 2, column: 1, key, idColumn: 0, row: 0 }),
      null,
      null,
    );
  const astray = (key: string) =>
    strays([...headings(['id', 'city', ''], ['id', 'city']), head(key), line('Pori', 'a', 'b', 'Oulu')]);
  const done = (key: string, ids: string[]) => {
    const now = place('customers', ids.length, { headings: ['id', 'city'], rows: new Map() });
    return astray(key).flatMap((stray) => completing(stray, now, table('customers', { id: ids })));
  };
  const at = place('customers', 1).columns.get('city');
  expect(done('city', ['b', 'a'])).toMatchObject([
    { column: at, row: 1, ids: ['a'], cells: [{ userEnteredValue: { stringValue: 'Pori' } }] },
  ]);
  expect(done('city', ['b', 'c'])).toEqual([]);
  expect(done('city', ['a', 'b', 'a'])).toEqual([]);
  expect(done('id', ['b', 'a'])).toEqual([]);
});
