import { isBlank, numberFormat, rawValue } from './codec';
import type { CellData, CellValue, Request } from './api';
import { HEADER_ROWS, type Table } from './table';
import type { Place } from './layout';
import { columnOf, idColumn, type TabKey } from './tabs';

/**
 * The journal makes writing by position safe. People sort, insert and move while a commit is on its way, so a cell may no
 * longer be the one that was read. Every commit therefore first copies, in the same atomic batch, what stands in the places
 * that it writes to: the headings of each tab, and of cells that it overwrites the rows' ids and the cells themselves,
 * beside what it writes. What the copies show is compared with what was meant - in the commit's own answer, or, when the
 * run died before it, in the next read - and whatever went astray is put right. The journal holds the last commit only.
 */

/** Cells of one column in consecutive rows, to be overwritten. */
export interface Overwrite {
  place: Place;
  /** Zero-based position of the column. */
  column: number;
  /** Key of the column; absent for one of the owner's own, where a cell is only ever put back. */
  key?: string;
  /** First data row. */
  row: number;
  /** What the rows' id cells held at the read. */
  ids: string[];
  cells: CellData[];
}

/** Rows that are added to a tab, by their ids. */
export interface Addition {
  place: Place;
  ids: string[];
}

/** First cell of each block of the journal: what the block tells of. The headings of a tab precede its other blocks. */
type BlockHead =
  | { does: 'headings'; tab: TabKey; lines: number }
  | {
      does: 'overwrite';
      tab: TabKey;
      lines: number;
      column: number;
      key?: string;
      idColumn: number;
      row: number;
    }
  | { does: 'add'; tab: TabKey; lines: number; ids: string[]; columns: Record<string, number> };

const JOURNAL_WIDTH = 4;
type JournalColumn = 'about' | 'meant' | 'found' | 'before';

/** Requests that empty the journal and fill it with what stands where the commit is going to write. */
export function journalRequests(
  journal: Place,
  overwrites: readonly Overwrite[],
  additions: readonly Addition[],
): Request[] {
  const places = new Set([...overwrites, ...additions].map(({ place }) => place));
  const blocks = [
    ...[...places].map((place) => headingsBlock(journal, place)),
    ...overwrites.map((overwrite) => overwriteBlock(journal, overwrite)),
    ...additions.map((addition) => additionBlock(addition)),
  ];
  const height = blocks.reduce((sum, { lines }) => sum + lines, 0);
  const size = {
    rowCount: HEADER_ROWS + Math.max(1, height),
    columnCount: Math.max(JOURNAL_WIDTH, journal.gridColumns),
  };
  const requests: Request[] = [
    {
      updateCells: {
        range: { sheetId: journal.sheetId, startRowIndex: HEADER_ROWS },
        fields: 'userEnteredValue',
      },
    },
    {
      updateSheetProperties: {
        properties: { sheetId: journal.sheetId, gridProperties: size },
        fields: 'gridProperties(rowCount,columnCount)',
      },
    },
  ];
  requests.push(
    write(
      journal,
      'about',
      blocks.flatMap(({ about, lines }) => padded(about, lines)),
    ),
    write(
      journal,
      'meant',
      blocks.flatMap(({ meant, lines }) => padded(meant, lines)),
    ),
  );
  let at = HEADER_ROWS;
  for (const { lines, copies } of blocks) {
    requests.push(...copies(at));
    at += lines;
  }
  return requests;
}

/** Some lines of the journal: what is known beforehand, and what is to be copied from where the commit writes. */
interface Block {
  lines: number;
  about: readonly CellData[];
  meant: readonly CellData[];
  copies: (at: number) => Request[];
}

const padded = (cells: readonly CellData[], lines: number): CellData[] =>
  Array.from({ length: lines }, (_, line) => cells[line] ?? {});

/** A line for each heading of a tab, as meant and as found, and one more to see a column that came at the end. */
function headingsBlock(journal: Place, place: Place): Block {
  const lines = place.gridColumns + 1;
  const headings = { sheetId: place.sheetId, startRowIndex: 0, endRowIndex: HEADER_ROWS };
  return {
    lines,
    about: [headCell({ does: 'headings', tab: place.tab, lines })],
    meant: place.headings.map(textCell),
    copies: (at) => [copy(headings, journal, 'found', at, 1, 'TRANSPOSE')],
  };
}

/** A line for the block, then one for each cell: what is written, the row's id as meant and as found, the cell as found. */
function overwriteBlock(journal: Place, { place, column, key, row, ids, cells }: Overwrite): Block {
  const lines = ids.length + 1;
  const idIndex = place.columns.get(idColumn(place.tab)) as number;
  const { tab } = place;
  const head: BlockHead = {
    does: 'overwrite',
    tab,
    lines,
    column,
    ...(key !== undefined && { key }),
    idColumn: idIndex,
    row,
  };
  const source = (columnIndex: number) => ({
    sheetId: place.sheetId,
    ...box(HEADER_ROWS + row, ids.length, columnIndex, 1),
  });
  return {
    lines,
    about: [headCell(head), ...cells],
    meant: [{}, ...ids.map(textCell)],
    copies: (at) => [
      copy(source(idIndex), journal, 'found', at + 1, ids.length),
      copy(source(column), journal, 'before', at + 1, ids.length),
    ],
  };
}

function additionBlock({ place, ids }: Addition): Block {
  const columns = Object.fromEntries(place.columns);
  const head: BlockHead = { does: 'add', tab: place.tab, lines: 1, ids, columns };
  return { lines: 1, about: [headCell(head)], meant: [], copies: () => [] };
}

const textCell = (stringValue: string): CellData =>
  stringValue === '' ? {} : { userEnteredValue: { stringValue } };
const headCell = (head: BlockHead): CellData => textCell(JSON.stringify(head));

const box = (startRowIndex: number, rows: number, startColumnIndex: number, columns: number) => ({
  startRowIndex,
  endRowIndex: startRowIndex + rows,
  startColumnIndex,
  endColumnIndex: startColumnIndex + columns,
});

function write(journal: Place, key: JournalColumn, cells: readonly CellData[]): Request {
  const columnIndex = journal.columns.get(key) as number;
  const rows = cells.map(({ userEnteredValue }) => ({
    values: [userEnteredValue ? { userEnteredValue } : {}],
  }));
  return {
    updateCells: {
      start: { sheetId: journal.sheetId, rowIndex: HEADER_ROWS, columnIndex },
      rows,
      fields: 'userEnteredValue',
    },
  };
}

function copy(
  source: object,
  journal: Place,
  key: JournalColumn,
  at: number,
  rows: number,
  pasteOrientation = 'NORMAL',
): Request {
  const destination = { sheetId: journal.sheetId, ...box(at, rows, journal.columns.get(key) as number, 1) };
  return { copyPaste: { source, destination, pasteType: 'PASTE_VALUES', pasteOrientation } };
}

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
