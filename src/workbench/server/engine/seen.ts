import { seenOrNamed } from '../../shapes/seenRows';
import type { BlockFields } from '../protocol';
import { filteredRows } from './lines';
import type { WorkbookCalls } from './spreadsheet';

/** Rows one after the other: `length` of them from `start` on. */
export interface RowRun {
  start: number;
  length: number;
}

/** Ascending rows, those that follow each other together. */
export function runsOf(rows: readonly number[]): RowRun[] {
  const runs: RowRun[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.start + last.length === row) last.length += 1;
    else runs.push({ start: row, length: 1 });
  }
  return runs;
}

/** The rows of a block that its sheet's filter does not hide; all of them where it hides all, since then they were named. */
export function seenRows(calls: WorkbookCalls, { sheetId, row, rows }: BlockFields): number[] {
  return rows === 1 ? [row] : seenOrNamed(filteredRows(calls, sheetId), row, rows);
}

/** The parts of a block that its sheet's filter does not hide, from the top. */
export function seenParts(calls: WorkbookCalls, block: BlockFields): BlockFields[] {
  return runsOf(seenRows(calls, block)).map(({ start, length }) => ({ ...block, row: start, rows: length }));
}
