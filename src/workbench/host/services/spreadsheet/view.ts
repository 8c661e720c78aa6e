import { ServiceError } from '../../exposed';
import type { Runtime } from '../../runtime';
import type { CellBlock } from '../../types';
import { readBook, type SheetProperties } from './reading';

/** The first cell of a sheet. */
export const firstCell = (sheetId: number): CellBlock => ({
  sheetId,
  row: 1,
  column: 1,
  rows: 1,
  columns: 1,
});

/** The sheet of the selection, or the first one if that is gone. */
export function activeSheetId(runtime: Runtime): number {
  const { sheets } = readBook(runtime);
  const active = sheets.find(({ sheetId }) => sheetId === runtime.view.selection.sheetId) ?? sheets[0];
  if (!active) throw new ServiceError('The spreadsheet has no sheets');
  return active.sheetId;
}

/** Moves the person's selection. */
export function select(runtime: Runtime, block: CellBlock): void {
  runtime.view.selection = { ...block };
  runtime.options.ui.select?.({ ...block });
}

/** Refuses a block that does not lie on its sheet, in Google's words. */
export function checkBlock(block: CellBlock, sheet: SheetProperties): void {
  const { row, column, rows, columns } = block;
  const small: [boolean, string][] = [
    [row < 1, 'The starting row of the range is too small.'],
    [column < 1, 'The starting column of the range is too small.'],
    [rows < 1, 'The number of rows in the range must be at least 1.'],
    [columns < 1, 'The number of columns in the range must be at least 1.'],
    [
      row + rows - 1 > sheet.rowCount || column + columns - 1 > sheet.columnCount,
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
  ];
  const wrong = small.find(([is]) => is);
  if (wrong) throw new ServiceError(wrong[1]);
}
