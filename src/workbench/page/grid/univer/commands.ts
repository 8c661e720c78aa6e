import type { IRange } from '@univerjs/core';
import {
  AutoFillCommand,
  DeltaColumnWidthCommand,
  DeltaRowHeightCommand,
  MoveColsCommand,
  MoveRangeCommand,
  MoveRowsCommand,
  SetSpecificColsVisibleCommand,
  SetSpecificRowsVisibleCommand,
} from '@univerjs/sheets';
import {
  ScrollCommand,
  SetScrollRelativeCommand,
  SetWorksheetColAutoWidthCommand,
} from '@univerjs/sheets-ui';
import type { Block } from '../box';
import type { Gesture } from '../gestures';

/** Commands of Univer that change nothing but what is in sight. */
export const harmless: string[] = [ScrollCommand.id, SetScrollRelativeCommand.id];

export const blockOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Block => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

export const rangeOf = ({ row, column, rows, columns }: Block): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

/** The smallest block that holds two. */
function around(a: IRange, b: IRange): Block {
  return blockOf({
    startRow: Math.min(a.startRow, b.startRow),
    startColumn: Math.min(a.startColumn, b.startColumn),
    endRow: Math.max(a.endRow, b.endRow),
    endColumn: Math.max(a.endColumn, b.endColumn),
  });
}

/** What a command of Univer would have done, in the page's words; null when the page does nothing of the kind. */
export type Translation = (params: never) => Gesture | null;

/** Commands of Univer that would change something, by their ids. `size` tells how high or wide a line is now, in pixels. */
export function translations(
  size: (axis: 'row' | 'column', index: number) => number,
): Record<string, Translation> {
  type Ranges = { ranges: IRange[] };
  type Move = { fromRange: IRange; toRange: IRange };
  return {
    [AutoFillCommand.id]: ({ sourceRange, targetRange }: { sourceRange: IRange; targetRange: IRange }) => ({
      kind: 'fill',
      from: blockOf(sourceRange),
      to: around(sourceRange, targetRange),
    }),
    [MoveRangeCommand.id]: ({ fromRange, toRange }: Move) => ({
      kind: 'moveCells',
      from: blockOf(fromRange),
      to: blockOf(toRange),
    }),
    [MoveRowsCommand.id]: ({ fromRange, toRange }: Move) => ({
      kind: 'moveRows',
      start: fromRange.startRow,
      end: fromRange.endRow + 1,
      to: toRange.startRow,
    }),
    [MoveColsCommand.id]: ({ fromRange, toRange }: Move) => ({
      kind: 'moveColumns',
      start: fromRange.startColumn,
      end: fromRange.endColumn + 1,
      to: toRange.startColumn,
    }),
    [DeltaRowHeightCommand.id]: ({ anchorRow, deltaY }: { anchorRow: number; deltaY: number }) => ({
      kind: 'resizeRows',
      start: anchorRow,
      end: anchorRow + 1,
      pixels: Math.round(size('row', anchorRow) + deltaY),
    }),
    [DeltaColumnWidthCommand.id]: ({ anchorCol, deltaX }: { anchorCol: number; deltaX: number }) => ({
      kind: 'resizeColumns',
      start: anchorCol,
      end: anchorCol + 1,
      pixels: Math.round(size('column', anchorCol) + deltaX),
    }),
    [SetWorksheetColAutoWidthCommand.id]: ({ ranges: [range] }: Ranges) =>
      range ? { kind: 'fitColumns', start: range.startColumn, end: range.endColumn + 1 } : null,
    [SetSpecificRowsVisibleCommand.id]: ({ ranges: [range] }: Ranges) =>
      range ? { kind: 'showRows', start: range.startRow, end: range.endRow + 1 } : null,
    [SetSpecificColsVisibleCommand.id]: ({ ranges: [range] }: Ranges) =>
      range ? { kind: 'showColumns', start: range.startColumn, end: range.endColumn + 1 } : null,
  };
}
