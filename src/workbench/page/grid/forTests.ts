import type { Box } from './box';

/** What a test or a script that takes pictures can ask of the grid, which is a canvas: `window.workbenchGrid`. Cells go by name, as `B2`. */
export interface GridForTests {
  /** Where a cell of the open sheet is drawn, in pixels of the page; it may lie out of sight. */
  boxOf(cell: string): Box;
  /** What a cell of the open sheet shows; empty also where it was not fetched yet. */
  shown(cell: string): string;
  /** The text that is drawn in a cell: not what it shows where a number does not fit. */
  drawn(cell: string): string;
  /** The note of a cell; undefined without one. */
  note(cell: string): string | undefined;
  /** The rows and columns that are drawn outside the frozen ones: the first and the last cell. */
  inSight(): { first: string; last: string };
}
