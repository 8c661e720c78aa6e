import type { CellView, SheetView } from '../../server/protocol';
import type { Axis } from './axis';

/** Room beside the text of a cell, in pixels. */
const room = 4;
/** No digit or sign of ten points is wider, in pixels: a text that is short enough need not be measured. */
const widest = 10;

/** The font in which a cell's text is drawn, as a canvas takes it. */
export const fontOf = (style: CellView['style']): string =>
  `${style?.italic ? 'italic ' : ''}${style?.bold ? 'bold ' : ''}${style?.fontSize ?? 10}pt ${style?.font ?? 'Arial'}`;

/** Whether a cell shows a number or a date that does not fit a width in pixels; `measure` tells how wide a text is in a font. */
export function isTooNarrow(
  cell: CellView | null,
  width: number,
  measure: (text: string, font: string) => number,
): boolean {
  if (!cell?.number || cell.style?.wrap || cell.style?.rotation !== undefined) return false;
  const { shown, style } = cell;
  if ((shown.length * widest * (style?.fontSize ?? 10)) / 10 <= width - room) return false;
  return measure(shown, fontOf(style)) > width - room;
}

/** How wide a cell is, in pixels; merged cells are one. */
export function widthOf({ merges }: SheetView, columns: Axis, row: number, column: number): number {
  const merge = merges.find((block) => block.row === row && block.column === column);
  return columns.start(column + (merge?.columns ?? 1)) - columns.start(column);
}
