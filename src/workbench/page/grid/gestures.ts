import type { Block } from './box';
import type { CellLook } from './looks';

/** What a person did with the mouse at the cells; the page makes a request of it. */
export type Gesture =
  | { kind: 'fill'; from: Block; to: Block }
  | { kind: 'moveCells'; from: Block; to: Block }
  | { kind: 'moveRows' | 'moveColumns'; start: number; end: number; to: number }
  | { kind: 'resizeRows' | 'resizeColumns'; start: number; end: number; pixels: number }
  | { kind: 'fitRows' | 'fitColumns'; start: number; end: number }
  | { kind: 'showRows' | 'showColumns'; start: number; end: number };

/** What the surface asks of the page and tells it. */
export interface SurfaceHandlers {
  /** What stands in a cell now; asked whenever the cell is drawn, so it must be quick. */
  look(row: number, column: number): CellLook;
  /** The person selected with the mouse: the active cell and the whole block. */
  selected(active: { row: number; column: number }, block: Block): void;
  gesture(gesture: Gesture): void;
  /** Cells lie elsewhere than before: it scrolled, or its size or axes changed. */
  moved(): void;
}
