import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import type { Sheet } from '../book';
import type { Call } from '../call';
import { invalid } from '../errors';
import { areaOf, cellCount, closed, type Dimension, intersection, type Rect } from '../rect';
import type { Handlers } from './handler';

const contains = (outer: Rect, inner: Rect): boolean =>
  cellCount(intersection(outer, inner)) === cellCount(inner);

const rectOf = (sheet: Sheet, merge: api.Schema$GridRange): Rect => closed(areaOf(merge), sheet.grid);

/** The merges that lie wholly in a block of a sheet. */
export const mergesIn = (sheet: Sheet, rect: Rect): Rect[] =>
  sheet.overlays.merges.map((merge) => rectOf(sheet, merge)).filter((merged) => contains(rect, merged));

const overlaps = (one: Rect, other: Rect): boolean => cellCount(intersection(one, other)) > 0;

/** Rows that change places would leave merged cells behind. @throws SheetsApiError INVALID_ARGUMENT when a block holds some. */
export function demandUnmerged(sheet: Sheet, rect: Rect): void {
  if (sheet.overlays.merges.some((merge) => overlaps(rect, rectOf(sheet, merge))))
    throw invalid('You cannot sort a range that contains merged cells.');
}

/**
 * Moving rows or columns may not tear merged cells apart, neither those that are moved nor those between which they go.
 * @throws SheetsApiError INVALID_ARGUMENT when it would
 */
export function demandWhole(
  sheet: Sheet,
  dimension: Dimension,
  { start, end, destination }: { start: number; end: number; destination: number },
): void {
  const [first, last] = dimension === 'ROWS' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  for (const merge of sheet.overlays.merges) {
    const { [first]: begin, [last]: ending } = rectOf(sheet, merge);
    const isCut = [start, end, destination].some((edge) => edge > begin && edge < ending);
    if (isCut) throw invalid('You cannot move rows or columns that hold a part of merged cells.');
  }
}

/** Takes the merges of a block apart. @throws SheetsApiError INVALID_ARGUMENT when one lies in the block in part. */
export function unmerge(sheet: Sheet, rect: Rect): void {
  sheet.overlays.merges = sheet.overlays.merges.filter((merge) => {
    const merged = rectOf(sheet, merge);
    if (!overlaps(rect, merged)) return true;
    if (!contains(rect, merged))
      throw invalid('You must select all cells in a merged range to merge or unmerge them.');
    return false;
  });
}

/** The first value of a block, row by row, goes to its first cell; the others are lost, as the editor of Sheets warns. */
function keepFirstValue({ grid }: Sheet, rect: Rect): void {
  let first = grid.value(rect.top, rect.left);
  for (let row = rect.top; row < rect.bottom; row++) {
    for (let column = rect.left; column < rect.right; column++) {
      first ??= grid.value(row, column);
      if (grid.value(row, column) !== undefined) grid.setValue(row, column, undefined);
    }
  }
  if (first !== undefined) grid.setValue(rect.top, rect.left, first);
}

const rangeOf = ({ settings: { sheetId } }: Sheet, rect: Rect): api.Schema$GridRange => ({
  sheetId,
  startRowIndex: rect.top,
  endRowIndex: rect.bottom,
  startColumnIndex: rect.left,
  endColumnIndex: rect.right,
});

/** The blocks that a kind of merge makes of one. */
const partsOf: Record<string, (rect: Rect) => Rect[]> = {
  MERGE_ALL: (rect) => [rect],
  MERGE_ROWS: (rect) => each(rect.top, rect.bottom, (top) => ({ ...rect, top, bottom: top + 1 })),
  MERGE_COLUMNS: (rect) => each(rect.left, rect.right, (left) => ({ ...rect, left, right: left + 1 })),
};

const each = <T>(start: number, end: number, make: (index: number) => T): T[] =>
  Array.from({ length: end - start }, (_, offset) => make(start + offset));

/** Merges a block of cells; a block of one cell stays as it is. */
function merge(sheet: Sheet, rect: Rect): void {
  if (cellCount(rect) < 2) return;
  keepFirstValue(sheet, rect);
  sheet.overlays.merges = [...sheet.overlays.merges, rangeOf(sheet, rect)];
}

/**
 * What is pasted on a block takes the place of the merges that lie in it; those of the source come along, each as often as the source
 * is repeated.
 */
export function pasteMerges(merges: readonly Rect[], source: Rect, to: { sheet: Sheet; rect: Rect }): void {
  const { sheet, rect } = to;
  unmerge(sheet, rect);
  for (let top = rect.top; top < rect.bottom; top += source.bottom - source.top) {
    for (let left = rect.left; left < rect.right; left += source.right - source.left) {
      const [down, right] = [top - source.top, left - source.left];
      const placed = merges.map((one) =>
        rangeOf(sheet, {
          top: one.top + down,
          bottom: one.bottom + down,
          left: one.left + right,
          right: one.right + right,
        }),
      );
      sheet.overlays.merges = [...sheet.overlays.merges, ...placed];
    }
  }
}

function noteMerge(call: Call, rect: Rect): void {
  call.usage.ranges += 1;
  call.usage.cellsWritten += cellCount(rect);
  call.changes.add('FORMAT');
}

export const mergeHandlers: Handlers<'mergeCells' | 'unmergeCells'> = {
  mergeCells(call, { range, mergeType }) {
    const { sheet, rect } = call.book.rect(range);
    unmerge(sheet, rect);
    for (const part of (partsOf[mergeType ?? 'MERGE_ALL'] ?? partsOf['MERGE_ALL']!)(rect)) merge(sheet, part);
    noteMerge(call, rect);
  },

  unmergeCells(call, { range }) {
    const { sheet, rect } = call.book.rect(range);
    unmerge(sheet, rect);
    noteMerge(call, rect);
  },
};
