import type { SheetView } from '../../server/protocol';
import type { CellCache } from './cells';
import type { CellLook } from './looks';
import { measured } from './measure';
import { isTooNarrow, widthOf } from './narrow';
import type { Axes } from './selection';

/** Whether a cell bears the funnel of the sheet's filter: the first row of the filtered range does. */
export function hasFunnel({ filter }: Pick<SheetView, 'filter'>, row: number, column: number): boolean {
  return filter?.row === row && column >= filter.column && column < filter.column + filter.columns;
}

/** What stands in a cell as far as the page knows; what it does not know is fetched. */
export function lookOf(
  { sheet, axes, cells }: { sheet: SheetView; axes: Axes; cells: CellCache },
  row: number,
  column: number,
): CellLook {
  const cell = cells.look(row, column);
  const look: CellLook = { cell, rule: cells.rule(row, column) };
  if (hasFunnel(sheet, row, column)) look.funnel = { used: sheet.filter!.by.includes(column) };
  if (cell?.number && isTooNarrow(cell, widthOf(sheet, axes.columns, row, column), measured))
    look.tooNarrow = true;
  return look;
}
