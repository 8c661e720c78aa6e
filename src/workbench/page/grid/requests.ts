import type { Operation } from '../../server/protocol';
import type { Gesture } from './gestures';

const leastSize = 10;

/** The change of the workbook that a gesture of the mouse asks for; null where it asks for none. */
export function requestOf(gesture: Gesture, sheetId: number): Operation | null {
  switch (gesture.kind) {
    case 'fill':
      return { kind: 'fill', from: { sheetId, ...gesture.from }, to: { sheetId, ...gesture.to } };
    case 'moveCells':
      return {
        kind: 'copy',
        from: { sheetId, ...gesture.from },
        to: { sheetId, ...gesture.to },
        what: 'all',
        cut: true,
      };
    case 'resizeRows':
    case 'resizeColumns':
      return { ...gesture, sheetId, pixels: Math.max(leastSize, gesture.pixels) };
    case 'moveRows':
    case 'moveColumns':
    case 'showRows':
    case 'showColumns':
      return { ...gesture, sheetId };
    case 'fitColumns':
      return null;
  }
}
