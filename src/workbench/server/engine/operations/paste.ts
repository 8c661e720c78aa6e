import { repeated, rowsPastedOver } from '../../../shapes/seenRows';
import { WorkbenchError } from '../../errors';
import type { BlockFields, OperationFields } from '../../protocol';
import { filteredRows } from '../lines';
import { seenRows } from '../seen';
import type { BatchRequest, WorkbookCalls } from '../spreadsheet';
import { findSheet } from '../view';
import { gridRange, growth } from './recipe';

/** A row that is copied, and the row that it goes to. */
export interface RowPair {
  from: number;
  to: number;
}

const pasteTypes = { all: 'PASTE_NORMAL', values: 'PASTE_VALUES', format: 'PASTE_FORMAT' };
type What = keyof typeof pasteTypes;

/** The rows that a paste takes and covers: of both those that a filter does not hide, as in Sheets. */
function pairsOf({ from, to, cut }: OperationFields['copy'], calls: WorkbookCalls): RowPair[] {
  const sources = cut ? rowsPastedOver(new Set(), from.row, from.rows) : seenRows(calls, from);
  const count = cut ? sources.length : repeated(sources.length, seenRows(calls, to).length);
  const targets = rowsPastedOver(filteredRows(calls, to.sheetId), to.row, count);
  return targets.map((row, index) => ({ from: sources[index % sources.length] ?? from.row, to: row }));
}

/** The block that a paste covers, with the rows in between that a filter hides: repeated where the place is a multiple of what was copied, never when it was cut. */
export function pasteTarget(fields: OperationFields['copy'], calls: WorkbookCalls): BlockFields {
  const { from, to, cut } = fields;
  const rows = pairsOf(fields, calls).map((pair) => pair.to);
  const first = rows[0] ?? to.row;
  const columns = cut ? from.columns : repeated(from.columns, to.columns);
  return { ...to, row: first, rows: (rows.at(-1) ?? first) - first + 1, columns };
}

/** Throws `hidden-between`: what is hidden can neither be moved along nor be jumped over. */
function refuseHidden(calls: WorkbookCalls, blocks: readonly BlockFields[]): void {
  const isSplit = blocks.some((block) => seenRows(calls, block).length < block.rows);
  if (isSplit)
    throw new WorkbenchError(
      'hidden-between',
      'The filter hides rows between these; remove the filter first.',
    );
}

/** Pairs that are copied at once: to `rows` rows from `to` on, from `taken` rows, which is one row again and again or as many rows. */
interface RowGroup extends RowPair {
  rows: number;
  taken: number;
}

/** Takes a pair into a group where it goes on with it. */
function joins(group: RowGroup | undefined, { from, to }: RowPair): boolean {
  if (!group || to !== group.to + group.rows) return false;
  const isSame = from === group.from && group.taken === 1;
  if (!isSame && (from !== group.from + group.rows || group.taken !== group.rows)) return false;
  group.rows += 1;
  if (!isSame) group.taken += 1;
  return true;
}

/** Copies rows one by one where a filter hides some between them; those that lie together at once. */
export function copyRows(
  source: BlockFields,
  target: BlockFields,
  pairs: RowPair[],
  what: What,
): BatchRequest[] {
  const sources = new Set(source.sheetId === target.sheetId ? pairs.map(({ from }) => from) : []);
  const besides =
    source.column + source.columns <= target.column || target.column + target.columns <= source.column;
  // A row that is copied from and to would be copied as it has become.
  if (!besides && pairs.some(({ from, to }) => from !== to && sources.has(to)))
    throw new WorkbenchError(
      'hidden-between',
      'The filter hides rows between these; remove the filter first.',
    );
  const groups: RowGroup[] = [];
  for (const pair of pairs) if (!joins(groups.at(-1), pair)) groups.push({ ...pair, rows: 1, taken: 1 });
  return groups.map(({ from, to, rows, taken }) => ({
    copyPaste: {
      source: gridRange({ ...source, row: from, rows: taken }),
      destination: gridRange({ ...target, row: to, rows }),
      pasteType: pasteTypes[what],
    },
  }));
}

/** Pastes what was copied or cut in the page. */
export function paste(fields: OperationFields['copy'], calls: WorkbookCalls): BatchRequest[] {
  const { from, cut, what } = fields;
  const target = pasteTarget(fields, calls);
  const source = gridRange(from);
  const pasteType = pasteTypes[what];
  const growing = growth(findSheet(calls, target.sheetId), target);
  if (cut) {
    refuseHidden(calls, [from, target]);
    const destination = { sheetId: target.sheetId, rowIndex: target.row, columnIndex: target.column };
    return [...growing, { cutPaste: { source, destination, pasteType } }];
  }
  const pairs = pairsOf(fields, calls);
  const isWhole = seenRows(calls, from).length === from.rows && pairs.length === target.rows;
  if (isWhole) return [...growing, { copyPaste: { source, destination: gridRange(target), pasteType } }];
  return [...growing, ...copyRows(from, target, pairs, what)];
}
