import { isBlank, numberFormat, rawValue } from './codec';
import type { CellData, CellValue } from './api';
import type { BlockHead, JournalColumn, Overwrite } from './journal';
import type { Table } from './table';
import type { Place } from './layout';
import { columnOf, idColumn, type TabKey } from './tabs';

/** A cell that a commit overwrote although it was not the one that was meant. */
export interface StrayCell {
  does: 'overwrite';
  tab: TabKey;
  /** Position and heading of the column at the time of the commit. */
  column: number;
  heading: string;
  /** Key of the column that was meant, where it is one of the register's. */
  key?: string;
  /** Data row at the time of the commit, and the id that was meant. */
  row: number;
  meant: string;
  /** The id that the row bore; absent when the id column had moved too, so that nobody knows. */
  id?: string;
  before: CellValue;
  /** What the commit wrote there. */
  written: CellValue;
}

/** Rows that a commit added although the columns no longer stood as they were read. */
export interface StrayRows {
  does: 'add';
  tab: TabKey;
  ids: string[];
  /** Where each column was believed to stand. */
  columns: Record<string, number>;
  /** The headings, by position, at the time of the commit. */
  headings: string[];
}

/** What a commit wrote in the wrong place. */
export type Stray = StrayCell | StrayRows;

/** One row of the journal as read. */
export type JournalRow = Record<JournalColumn, CellValue>;

const text = (raw: CellValue | undefined) => (raw === undefined || raw === null ? '' : String(raw));

/** Everything that the last commit wrote in the wrong place. */
export function strays(rows: readonly JournalRow[]): Stray[] {
  const found: Stray[] = [];
  const headings = new Map<TabKey, Headings>();
  for (let at = 0; at < rows.length;) {
    const head = headOf(rows[at]);
    if (!head) return found;
    const lines = Array.from({ length: head.lines }, (_, offset) => rows[at + offset]);
    if (head.does === 'headings') headings.set(head.tab, headingsOf(lines));
    else found.push(...straysOf(head, lines, headings.get(head.tab) ?? headingsOf([])));
    at += head.lines;
  }
  return found;
}

function headOf(row: JournalRow | undefined): BlockHead | undefined {
  const about = text(row?.about);
  return about.startsWith('{') ? (JSON.parse(about) as BlockHead) : undefined;
}

/** The headings of a tab, as read and at the time of the commit. */
interface Headings {
  meant: string[];
  found: string[];
}

const headingsOf = (lines: readonly (JournalRow | undefined)[]): Headings => ({
  meant: lines.map((line) => text(line?.meant)),
  found: lines.map((line) => text(line?.found)),
});

function straysOf(
  head: Exclude<BlockHead, { does: 'headings' }>,
  lines: readonly (JournalRow | undefined)[],
  { meant, found }: Headings,
): Stray[] {
  const stands = (index: number) => meant[index] === found[index];
  const asMeant = meant.every((_, index) => stands(index));
  if (head.does === 'overwrite') return strayCells(head, lines, asMeant, stands(head.idColumn), found);
  const { does, tab, ids, columns } = head;
  return asMeant ? [] : [{ does, tab, ids, columns, headings: found }];
}

function strayCells(
  { does, tab, column, key, row }: BlockHead & { does: 'overwrite' },
  lines: readonly (JournalRow | undefined)[],
  columnsAsMeant: boolean,
  idsAreIds: boolean,
  headings: readonly string[],
): StrayCell[] {
  return lines.slice(1).flatMap((line, offset): StrayCell[] => {
    const [meant, id] = [text(line?.meant), text(line?.found)];
    if (columnsAsMeant && id === meant) return [];
    const [before, written] = [line?.before ?? null, line?.about ?? null];
    const heading = headings[column] ?? '';
    const place = { does, tab, column, heading, ...(key !== undefined && { key }), row: row + offset };
    return [{ ...place, meant, ...(idsAreIds && { id }), before, written }];
  });
}

/** Where a heading stands now; where that cannot be told, the position where it stood. */
function whereNow(place: Place, heading: string, before: number): number {
  const same = place.headings.flatMap((found, index) => (found === heading ? [index] : []));
  return same.length === 1 ? (same[0] as number) : before;
}

/** The rows of a tab as just read; see `Table`. */
type RowsById = Pick<Table, 'ids' | 'rowOf'>;

/** The data rows that have to be seen whole before a stray is put right. */
export const rowsConcerned = (stray: Stray, rows: RowsById): number[] =>
  stray.does === 'add' ? rows.ids.map((_, row) => row) : [...rowsNow(stray, rows), ...rowMeant(stray, rows)];

/**
 * The overwrites that put things right: by the rows' ids and the columns' headings, wherever both are now. A cell that
 * went with its row, or that somebody has written in since, is left alone.
 * @param place with the rows concerned
 */
export function puttingRight(stray: Stray, place: Place, rows: RowsById): Overwrite[] {
  return stray.does === 'overwrite' ? puttingBack(stray, place, rows) : realigning(stray, place);
}

/**
 * What a stray cell was to be, written where it was meant: the rest of its commit stands, and the log says that all of it
 * was done, so half of it must not be left. Not where its row is gone, had no id, or shares it with another.
 * @param place with the rows concerned
 */
export function completing(stray: Stray, place: Place, rows: RowsById): Overwrite[] {
  if (stray.does !== 'overwrite' || stray.key === undefined) return [];
  const { key, meant, written } = stray;
  const column = place.columns.get(key);
  const [row] = rowMeant(stray, rows);
  if (column === undefined || row === undefined) return [];
  const format = numberFormat(columnOf(stray.tab, key));
  const done = overwriting(place, column, row, meant, written);
  const cells = done.cells.map((cell) => ({
    ...cell,
    ...(format && { userEnteredFormat: { numberFormat: format } }),
  }));
  return [{ ...done, cells }];
}

/** Where the row that was meant is now. An id is not completed: the row may be known by it no longer. */
function rowMeant({ meant, key, tab }: StrayCell, rows: RowsById): number[] {
  const row = rows.rowOf(meant);
  return row === undefined ||
    key === undefined ||
    key === idColumn(tab) ||
    rows.ids.lastIndexOf(meant) !== row
    ? []
    : [row];
}

/**
 * Where the row of a stray cell may be now, the likeliest first: that of its id; where it stood, if it bore none; where
 * nobody knows, that of the id that was meant, since more often only columns moved, or where it stood.
 */
function rowsNow({ id, meant, row }: StrayCell, rows: RowsById): number[] {
  const standing = (id === '' ? rows.ids[row] === '' : row < rows.ids.length) ? [row] : [];
  const bearing = (known: string) => rows.rowOf(known) ?? [];
  if (id === undefined) return [bearing(meant), standing].flat();
  return id === '' ? standing : [bearing(id)].flat();
}

function puttingBack(stray: StrayCell, place: Place, rows: RowsById): Overwrite[] {
  const column = whereNow(place, stray.heading, stray.column);
  const written = text(stray.written);
  const row = rowsNow(stray, rows).find((candidate) => text(place.rows.get(candidate)?.[column]) === written);
  return row === undefined ? [] : [overwriting(place, column, row, rows.ids[row] ?? '', stray.before)];
}

/** Rows whose cells stand in the columns that moved meanwhile: each cell goes where its column is now. */
function realigning(stray: StrayRows, place: Place): Overwrite[] {
  const landed = (index: number) => whereNow(place, stray.headings[index] ?? '', index);
  const idIndex = landed(stray.columns[idColumn(stray.tab)] as number);
  const idNow = place.columns.get(idColumn(stray.tab)) as number;
  const wanted = new Set(stray.ids);
  const moved = Object.entries(stray.columns).filter(
    ([key, index]) => landed(index) !== place.columns.get(key),
  );
  // An erasure adds a remainder that bears the id of the row it comes from: the row that was added is the last one.
  const added = new Map<string, [number, readonly CellValue[]]>();
  for (const [row, cells] of [...place.rows].sort(([a], [b]) => a - b)) {
    if (wanted.has(text(cells[idIndex]))) added.set(text(cells[idIndex]), [row, cells]);
  }
  return [...added.values()].flatMap(([row, cells]) => {
    const right = new Map<number, CellValue>(moved.map(([, index]) => [landed(index), null]));
    for (const [key, index] of moved) {
      const now = place.columns.get(key);
      if (now !== undefined) right.set(now, cells[landed(index)] ?? null);
    }
    return [...right].map(([column, value]) => overwriting(place, column, row, text(cells[idNow]), value));
  });
}

/** The cell of a column in an added row whose cells stand in the wrong columns. */
export function strayValue(stray: StrayRows, place: Place, id: string, key: string): CellValue {
  const cellOf = (cells: readonly CellValue[], of: string) => {
    const index = stray.columns[of] as number;
    return cells[whereNow(place, stray.headings[index] ?? '', index)] ?? null;
  };
  const row = [...place.rows.values()].find((cells) => text(cellOf(cells, idColumn(stray.tab))) === id);
  return row ? cellOf(row, key) : null;
}

function overwriting(place: Place, column: number, row: number, id: string, value: CellValue): Overwrite {
  const key = [...place.columns].find(([, index]) => index === column)?.[0];
  const cell: CellData = isBlank(value) ? {} : { userEnteredValue: rawValue(value) };
  return { place, column, ...(key !== undefined && { key }), row, ids: [id], cells: [cell] };
}
