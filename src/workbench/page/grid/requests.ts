import type { Operation } from '../../server/protocol';
import type { Block } from './box';
import type { Gesture } from './gestures';

const leastSize = 10;
const ordinaryHeight = 21;

/** What Ctrl+D and Ctrl+R copy, and over what; null in the first row or column. */
export function copiedAlong(block: Block, direction: 'down' | 'right'): { from: Block; to: Block } | null {
  const { row, column, rows, columns } = block;
  const down = direction === 'down';
  const single = (down ? rows : columns) === 1;
  const from: Block = down
    ? { ...block, row: single ? row - 1 : row, rows: 1 }
    : { ...block, column: single ? column - 1 : column, columns: 1 };
  if (from.row < 0 || from.column < 0) return null;
  if (single) return { from, to: block };
  const to = down
    ? { ...block, row: row + 1, rows: rows - 1 }
    : { ...block, column: column + 1, columns: columns - 1 };
  return { from, to };
}

/** The changes of the workbook that a gesture of the mouse asks for. `widthOf` tells how wide a column must be for its texts, null where it has none. */
export function requestsOf(
  gesture: Gesture,
  sheetId: number,
  widthOf: (column: number) => number | null,
): Operation[] {
  switch (gesture.kind) {
    case 'fill':
      return [{ kind: 'fill', from: { sheetId, ...gesture.from }, to: { sheetId, ...gesture.to } }];
    case 'moveCells': {
      const [from, to] = [
        { sheetId, ...gesture.from },
        { sheetId, ...gesture.to },
      ];
      return [{ kind: 'copy', from, to, what: 'all', cut: true }];
    }
    case 'resizeRows':
    case 'resizeColumns':
      return [{ ...gesture, sheetId, pixels: Math.max(leastSize, gesture.pixels) }];
    case 'moveRows':
    case 'moveColumns':
    case 'showRows':
    case 'showColumns':
      return [{ ...gesture, sheetId }];
    case 'fitRows':
      // A row of the ordinary height grows with what is in it.
      return [{ ...gesture, kind: 'resizeRows', sheetId, pixels: ordinaryHeight }];
    case 'fitColumns':
      return Array.from(
        { length: gesture.end - gesture.start },
        (_column, index) => gesture.start + index,
      ).flatMap((start): Operation[] => {
        const pixels = widthOf(start);
        return pixels === null ? [] : [{ kind: 'resizeColumns', sheetId, start, end: start + 1, pixels }];
      });
  }
}
