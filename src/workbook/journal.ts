import { isBlank, rawValue } from './codec';
import type { CellData, CellValue, Request } from './api';
import { HEADER_ROWS, type Table } from './table';
import type { Place } from './layout';
import { idColumn, type TabKey } from './tabs';

/**
 * The journal makes writing by position safe. People sort, insert and move while a commit is on its way, so a cell may no
 * longer be the one that was read. Every commit therefore first copies, in the same atomic batch, what stands in the places
 * that it writes to: for cells that it overwrites the column's heading, the rows' ids and the cells themselves; for rows
 * that it adds the tab's headings. What the copies show is compared with what was meant - in the commit's own answer, or,
 * when the run died before it, in the next read - and whatever went astray is put right. The journal holds the last
 * commit only.
 */

/** Cells of one column in consecutive rows, to be overwritten. */
export interface Overwrite {
  place: Place;
  /** Zero-based position of the column, and its heading at the read. */
  column: number;
  heading: string;
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

/** First cell of each block of the journal: what the block tells of. */
type BlockHead =
  | { does: 'overwrite'; tab: TabKey; lines: number; column: number; row: number }
  | { does: 'add'; tab: TabKey; lines: number; ids: string[]; columns: Record<string, number> };

const JOURNAL_WIDTH = 4;
type JournalColumn = 'about' | 'meant' | 'found' | 'before';

/** Requests that empty the journal and fill it with what stands where the commit is going to write. */
export function journalRequests(
  journal: Place,
  overwrites: readonly Overwrite[],
  additions: readonly Addition[],
): Request[] {
  const blocks = [
    ...overwrites.map((overwrite) => overwriteBlock(journal, overwrite)),
    ...additions.map((addition) => additionBlock(journal, addition)),
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
  let at = HEADER_ROWS;
  for (const { lines, write } of blocks) {
    requests.push(...write(at));
    at += lines;
  }
  return requests;
}

interface Block {
  lines: number;
  write: (at: number) => Request[];
}

/** A line with the heading, then one for each cell: what was meant, the row's id as found, the cell as found. */
function overwriteBlock(journal: Place, { place, column, row, ids, heading }: Overwrite): Block {
  const lines = ids.length + 1;
  const head: BlockHead = { does: 'overwrite', tab: place.tab, lines, column, row };
  const source = (rowIndex: number, count: number, columnIndex: number) => ({
    sheetId: place.sheetId,
    ...box(rowIndex, count, columnIndex, 1),
  });
  return {
    lines,
    write: (at) => [
      texts(journal, 'about', at, [JSON.stringify(head)]),
      texts(journal, 'meant', at, [heading, ...ids]),
      copy(source(0, 1, column), journal, 'found', at, 1),
      copy(
        source(HEADER_ROWS + row, ids.length, place.columns.get(idColumn(place.tab)) as number),
        journal,
        'found',
        at + 1,
        ids.length,
      ),
      copy(source(HEADER_ROWS + row, ids.length, column), journal, 'before', at + 1, ids.length),
    ],
  };
}

/** A line for each heading of the tab, as meant and as found. */
function additionBlock(journal: Place, { place, ids }: Addition): Block {
  const lines = Math.max(1, ...[...place.columns.values()].map((index) => index + 1));
  const head: BlockHead = {
    does: 'add',
    tab: place.tab,
    lines,
    ids,
    columns: Object.fromEntries(place.columns),
  };
  const meant = Array.from({ length: lines }, (_, index) => place.headings[index] ?? '');
  return {
    lines,
    write: (at) => [
      texts(journal, 'about', at, [JSON.stringify(head)]),
      texts(journal, 'meant', at, meant),
      copy({ sheetId: place.sheetId, ...box(0, 1, 0, lines) }, journal, 'found', at, lines, 'TRANSPOSE'),
    ],
  };
}

const box = (startRowIndex: number, rows: number, startColumnIndex: number, columns: number) => ({
  startRowIndex,
  endRowIndex: startRowIndex + rows,
  startColumnIndex,
  endColumnIndex: startColumnIndex + columns,
});

function texts(journal: Place, key: JournalColumn, rowIndex: number, cells: readonly string[]): Request {
  const start = { sheetId: journal.sheetId, rowIndex, columnIndex: journal.columns.get(key) as number };
  const rows = cells.map((stringValue) => ({
    values: [stringValue === '' ? {} : { userEnteredValue: { stringValue } }],
  }));
  return { updateCells: { start, rows, fields: 'userEnteredValue' } };
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
  /** Data row and id at the time of the commit. */
  row: number;
  id: string;
  before: CellValue;
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
  for (let at = 0; at < rows.length;) {
    const head = headOf(rows[at]);
    if (!head) return found;
    const lines = Array.from({ length: head.lines }, (_, offset) => rows[at + offset]);
    found.push(...(head.does === 'overwrite' ? strayCells(head, lines) : strayRows(head, lines)));
    at += head.lines;
  }
  return found;
}

function headOf(row: JournalRow | undefined): BlockHead | undefined {
  const about = text(row?.about);
  return about.startsWith('{') ? (JSON.parse(about) as BlockHead) : undefined;
}

function strayCells(
  head: BlockHead & { does: 'overwrite' },
  lines: readonly (JournalRow | undefined)[],
): StrayCell[] {
  const heading = text(lines[0]?.found);
  const columnIsRight = heading === text(lines[0]?.meant);
  return lines.slice(1).flatMap((line, offset) => {
    const id = text(line?.found);
    if (columnIsRight && id === text(line?.meant)) return [];
    return [
      {
        does: 'overwrite',
        tab: head.tab,
        column: head.column,
        heading,
        row: head.row + offset,
        id,
        before: line?.before ?? null,
      },
    ];
  });
}

function strayRows(
  head: BlockHead & { does: 'add' },
  lines: readonly (JournalRow | undefined)[],
): StrayRows[] {
  const headings = lines.map((line) => text(line?.found));
  const asMeant = Object.values(head.columns).every((index) => headings[index] === text(lines[index]?.meant));
  return asMeant ? [] : [{ does: 'add', tab: head.tab, ids: head.ids, columns: head.columns, headings }];
}

/** Where a heading stands now; where that cannot be told, the position where it stood. */
function whereNow(place: Place, heading: string, before: number): number {
  const same = place.headings.flatMap((found, index) => (found === heading ? [index] : []));
  return same.length === 1 ? (same[0] as number) : before;
}

/** The rows of a tab as just read; see `Table`. */
type RowsById = Pick<Table, 'ids' | 'rowOf'>;

/** The overwrites that put things right: by the rows' ids and the columns' headings, wherever both are now. */
export function puttingRight(stray: Stray, place: Place, rows: RowsById): Overwrite[] {
  return stray.does === 'overwrite' ? [puttingBack(stray, place, rows)] : realigning(stray, place);
}

function puttingBack(stray: StrayCell, place: Place, rows: RowsById): Overwrite {
  const row = rows.rowOf(stray.id) ?? stray.row;
  return overwriting(
    place,
    whereNow(place, stray.heading, stray.column),
    row,
    rows.ids[row] ?? '',
    stray.before,
  );
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
  return [...place.rows].flatMap(([row, cells]) => {
    if (!wanted.has(text(cells[idIndex]))) return [];
    const right = new Map<number, CellValue>(moved.map(([, index]) => [landed(index), null]));
    for (const [key, index] of moved)
      right.set(place.columns.get(key) as number, cells[landed(index)] ?? null);
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
  const cell: CellData = isBlank(value) ? {} : { userEnteredValue: rawValue(value) };
  return { place, column, heading: place.headings[column] ?? '', row, ids: [id], cells: [cell] };
}
