import type { CellCache } from './cells';
import type { Axes, Place } from './selection';

/** How many cells of a line are looked at in one request. */
const stride = 5000;

const directions: Record<string, { axis: 'row' | 'column'; step: 1 | -1 }> = {
  ArrowUp: { axis: 'row', step: -1 },
  ArrowDown: { axis: 'row', step: 1 },
  ArrowLeft: { axis: 'column', step: -1 },
  ArrowRight: { axis: 'column', step: 1 },
};

/** Whether each cell from `index` on holds something, in the direction of the arrow, in pieces as they are fetched. */
async function* filledFrom(from: Place, arrow: string, cells: CellCache, count: number) {
  const { axis, step } = directions[arrow]!;
  for (let index = from[axis]; index >= 0 && index < count; index += step * stride) {
    const low = step > 0 ? index : Math.max(0, index - stride + 1);
    const size = step > 0 ? Math.min(stride, count - index) : index - low + 1;
    const block = { row: from.row, column: from.column, rows: 1, columns: 1 };
    const view = await cells.fetch(
      axis === 'row' ? { ...block, row: low, rows: size } : { ...block, column: low, columns: size },
    );
    const line = Array.from({ length: size }, (_cell, at) =>
      Boolean((axis === 'row' ? view.cells[at]?.[0] : view.cells[0]?.[at])?.shown),
    );
    yield step > 0 ? line : line.reverse();
  }
}

/**
 * Where Ctrl and an arrow key lead: to the last filled cell of a run, or over a gap to the next filled one, or to the end of the sheet.
 * Lines that are hidden are passed over.
 */
export async function edgeFrom(
  from: Place,
  arrow: string,
  { cells, axes }: { cells: CellCache; axes: Axes },
): Promise<Place> {
  const { axis, step } = directions[arrow]!;
  const lines = axis === 'row' ? axes.rows : axes.columns;
  let index = from[axis] - step;
  let last = from[axis];
  let seen = 0;
  let [begun, inRun] = [false, false];
  for await (const piece of filledFrom(from, arrow, cells, lines.count))
    for (const filled of piece) {
      index += step;
      if (seen > 0 && lines.size(index) === 0) continue;
      seen++;
      if (seen === 1) begun = filled;
      else if (seen === 2) inRun = begun && filled;
      if (seen > 1 && inRun !== filled) return { ...from, [axis]: inRun ? last : index };
      last = index;
    }
  return { ...from, [axis]: last };
}
