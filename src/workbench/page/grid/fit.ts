import type { CellCache } from './cells';

/** Room beside the text of a cell, and the narrowest and widest column that is made, in pixels. */
const room = 10;
const least = 30;
const most = 500;

/** How wide a column must be for the texts in it that the page knows, in pixels; null when there are none. */
export function fittingWidth(cells: CellCache, column: number): number | null {
  const context = document.createElement('canvas').getContext('2d');
  let widest = 0;
  for (const { shown, style } of context ? cells.known(column) : []) {
    context!.font = `${style?.bold ? 'bold ' : ''}${style?.fontSize ?? 10}pt Arial`;
    for (const line of shown.split('\n')) widest = Math.max(widest, context!.measureText(line).width);
  }
  return widest ? Math.round(Math.min(most, Math.max(least, widest + room))) : null;
}
