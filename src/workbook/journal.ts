import type { CellData, Request } from './api';
import { HEADER_ROWS } from './table';
import type { Place } from './layout';
import { idColumn, type TabKey } from './tabs';

/**
 * The journal makes writing by position safe. People sort, insert and move while a commit is on its way, so a cell may no
 * longer be the one that was read. Every commit therefore first copies, in the same atomic batch, what stands in the places
 * that it writes to: the headings of each tab, and of cells that it overwrites the rows' ids and the cells themselves,
 * beside what it writes. What the copies show is compared with what was meant - in the commit's own answer, or, when the
 * run died before it, in the next read - and whatever went astray is put right (`strays.ts`). The journal holds the last commit only.
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
export type BlockHead =
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
/** Key of a column of the journal. */
export type JournalColumn = 'about' | 'meant' | 'found' | 'before';

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
