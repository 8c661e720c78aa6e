import type { Operation } from '../../server/protocol';
import type { Gesture } from './gestures';

const leastSize = 10;

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
