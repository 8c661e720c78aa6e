import { rawValue } from './codec';
import type { CellData, CellValue, Request } from './api';
import { HEADER_ROWS } from './table';
import type { Place } from './layout';
import type { TabKey } from './tabs';

/**
 * The journal makes overwriting by position safe. People sort, insert and move while a commit is on its way, so a cell
 * may no longer be the one that was read. Every commit therefore first copies, in the same atomic batch, what stands in
 * the places that it overwrites: the column's heading, the rows' ids and the cells. What the copies show is compared with
 * what was meant - in the commit's own answer, or, when the run died before it, in the next read - and whatever
 * went astray is put back by id. The journal holds the last commit only.
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

/** First cell of each block of the journal: which overwrite the block tells of. */
interface BlockHead {
  tab: TabKey;
  column: number;
  row: number;
  count: number;
}

const JOURNAL_WIDTH = 4;
type JournalColumn = 'about' | 'meant' | 'found' | 'before';

/** Requests that empty the journal and make it fit for the overwrites, each block a heading row and one row a cell. */
export function journalRequests(
  journal: Place,
  idIndexOf: (place: Place) => number,
  overwrites: readonly Overwrite[],
): Request[] {
  const height = overwrites.reduce((sum, { ids }) => sum + ids.length + 1, 0);
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
  for (const overwrite of overwrites) {
    requests.push(...blockRequests(journal, at, overwrite, idIndexOf(overwrite.place)));
    at += overwrite.ids.length + 1;
  }
  return requests;
}

function blockRequests(journal: Place, at: number, overwrite: Overwrite, idIndex: number): Request[] {
  const { place, column, row, ids, heading } = overwrite;
  const head: BlockHead = { tab: place.tab, column, row, count: ids.length };
  const start = (key: JournalColumn, rowIndex: number) => ({
    sheetId: journal.sheetId,
    rowIndex,
    columnIndex: journal.columns.get(key) as number,
  });
  const texts = (cells: string[]) =>
    cells.map((text) => ({ values: [text === '' ? {} : { userEnteredValue: { stringValue: text } }] }));
  const copy = (
    source: { from: number; count: number; column: number },
    key: JournalColumn,
    to: number,
  ): Request => ({
    copyPaste: {
      source: { sheetId: place.sheetId, ...box(source.from, source.count, source.column) },
      destination: { sheetId: journal.sheetId, ...box(to, source.count, journal.columns.get(key) as number) },
      pasteType: 'PASTE_VALUES',
    },
  });
  const cells = { from: HEADER_ROWS + row, count: ids.length };
  return [
    {
      updateCells: {
        start: start('about', at),
        rows: texts([JSON.stringify(head)]),
        fields: 'userEnteredValue',
      },
    },
    {
      updateCells: { start: start('meant', at), rows: texts([heading, ...ids]), fields: 'userEnteredValue' },
    },
    copy({ from: 0, count: 1, column }, 'found', at),
    copy({ ...cells, column: idIndex }, 'found', at + 1),
    copy({ ...cells, column }, 'before', at + 1),
  ];
}

const box = (startRowIndex: number, count: number, startColumnIndex: number) => ({
  startRowIndex,
  endRowIndex: startRowIndex + count,
  startColumnIndex,
  endColumnIndex: startColumnIndex + 1,
});

/** A cell that a commit overwrote although it was not the one that was meant. */
export interface Stray {
  tab: TabKey;
  /** Position and heading of the column at the time of the commit. */
  column: number;
  heading: string;
  /** Data row and id at the time of the commit. */
  row: number;
  id: string;
  before: CellValue;
}

/** One row of the journal as read. */
export interface JournalRow {
  about: CellValue;
  meant: CellValue;
  found: CellValue;
  before: CellValue;
}

const text = (raw: CellValue | undefined) => (raw === undefined || raw === null ? '' : String(raw));

/** Every cell that the last commit overwrote in the wrong row or column. */
export function strays(rows: readonly JournalRow[]): Stray[] {
  const found: Stray[] = [];
  for (let at = 0; at < rows.length;) {
    const head = headOf(rows[at]);
    if (!head) return found;
    const heading = text(rows[at]?.found);
    const columnIsRight = heading === text(rows[at]?.meant);
    for (let offset = 0; offset < head.count; offset++) {
      const line = rows[at + 1 + offset];
      const id = text(line?.found);
      if (columnIsRight && id === text(line?.meant)) continue;
      found.push({
        tab: head.tab,
        column: head.column,
        heading,
        row: head.row + offset,
        id,
        before: line?.before ?? null,
      });
    }
    at += head.count + 1;
  }
  return found;
}

function headOf(row: JournalRow | undefined): BlockHead | undefined {
  const about = text(row?.about);
  if (!about.startsWith('{')) return undefined;
  return JSON.parse(about) as BlockHead;
}

/** The overwrite that puts a stray cell back: by the row's id and the column's heading, wherever both are now. */
export function restoring(stray: Stray, place: Place, ids: readonly string[]): Overwrite {
  const row = stray.id !== '' && ids.includes(stray.id) ? ids.indexOf(stray.id) : stray.row;
  const sameHeading = place.headings.flatMap((heading, index) => (heading === stray.heading ? [index] : []));
  const column = sameHeading.length === 1 ? (sameHeading[0] as number) : stray.column;
  const cell: CellData = stray.before === null ? {} : { userEnteredValue: rawValue(stray.before) };
  return { place, column, heading: place.headings[column] ?? '', row, ids: [ids[row] ?? ''], cells: [cell] };
}
