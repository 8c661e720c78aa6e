import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import type { Sheet } from '../book';
import type { Call } from '../call';
import { CellWriter, enteredValue } from '../cells';
import { invalid } from '../errors';
import { Formula } from '../grid';
import { below, type Mask, updateMask } from '../mask';
import { cellCount, type Rect } from '../rect';
import { offsetFormula } from '../text/formula';
import { append } from './dimensions';
import type { Handlers } from './handler';

function noteWrite(call: Call, mask: Mask, cells: number): void {
  call.usage.ranges += 1;
  call.usage.cellsWritten += cells;
  if (below(mask, 'userEnteredValue') || below(mask, 'note')) call.changes.add('EDIT');
  if (below(mask, 'userEnteredFormat') || below(mask, 'dataValidation')) call.changes.add('FORMAT');
}

/** The cells that rows of data cover from a start on. */
function extentOf(rows: readonly api.Schema$RowData[], top: number, left: number): Rect {
  const width = rows.reduce((most, row) => Math.max(most, row.values?.length ?? 0), 0);
  return { top, left, bottom: top + rows.length, right: left + width };
}

function writeRows(
  call: Call,
  sheet: Sheet,
  rows: readonly api.Schema$RowData[],
  top: number,
  left: number,
  mask: Mask,
): void {
  const writer = new CellWriter(call.book, mask);
  let cells = 0;
  rows.forEach((row, rowOffset) => {
    row.values?.forEach((cell, columnOffset) => {
      writer.write(sheet, top + rowOffset, left + columnOffset, cell);
      cells++;
    });
  });
  noteWrite(call, mask, cells);
}

/** Writes a range: cells of it for which the request has no data are cleared in the fields of the mask. */
function writeRange(
  call: Call,
  sheet: Sheet,
  rect: Rect,
  rows: readonly api.Schema$RowData[],
  mask: Mask,
): void {
  const given = extentOf(rows, rect.top, rect.left);
  if (given.bottom > rect.bottom) {
    throw invalid(
      `Attempting to write row: ${rect.bottom}, beyond the last requested row of: ${rect.bottom - 1}`,
    );
  }
  if (given.right > rect.right) {
    throw invalid(
      `Attempting to write column: ${rect.right}, beyond the last requested column of: ${rect.right - 1}`,
    );
  }
  const writer = new CellWriter(call.book, mask);
  for (let row = rect.top; row < rect.bottom; row++) {
    const values = rows[row - rect.top]?.values;
    for (let column = rect.left; column < rect.right; column++) {
      writer.write(sheet, row, column, values?.[column - rect.left] ?? {});
    }
  }
  noteWrite(call, mask, cellCount(rect));
}

function checkStart(sheet: Sheet, top: number, left: number): void {
  const { rowCount, columnCount } = sheet.grid;
  if (top < 0 || top >= rowCount)
    throw invalid(`GridCoordinate.rowIndex[${top}] is after last row in grid[${rowCount}]`);
  if (left < 0 || left >= columnCount) {
    throw invalid(`GridCoordinate.columnIndex[${left}] is after last column in grid[${columnCount}]`);
  }
}

function checkFits(sheet: Sheet, rect: Rect): void {
  const { rowCount, columnCount } = sheet.grid;
  if (rect.bottom > rowCount) {
    throw invalid(`Attempting to write row: ${rowCount}, beyond the last requested row of: ${rowCount - 1}`);
  }
  if (rect.right > columnCount) {
    throw invalid(
      `Attempting to write column: ${columnCount}, beyond the last requested column of: ${columnCount - 1}`,
    );
  }
}

export const cellHandlers: Handlers<'updateCells' | 'appendCells' | 'repeatCell'> = {
  updateCells(call, { rows = [], fields, start, range }) {
    const mask = updateMask(fields, 'CellData');
    if (range) {
      const { sheet, rect } = call.book.rect(range);
      writeRange(call, sheet, rect, rows, mask);
      return;
    }
    if (!start) throw invalid('One of start or range must be specified.');
    const sheet = call.book.sheet(start.sheetId);
    const [top, left] = [start.rowIndex ?? 0, start.columnIndex ?? 0];
    checkStart(sheet, top, left);
    checkFits(sheet, extentOf(rows, top, left));
    writeRows(call, sheet, rows, top, left, mask);
  },

  appendCells(call, { sheetId, rows = [], fields }) {
    const mask = updateMask(fields, 'CellData');
    const sheet = call.book.sheet(sheetId);
    const { grid } = sheet;
    const top = grid.dataEnd({ top: 0, bottom: grid.rowCount, left: 0, right: grid.columnCount });
    const rect = extentOf(rows, top, 0);
    if (rect.bottom > grid.rowCount) append(call, sheet, 'ROWS', rect.bottom - grid.rowCount);
    if (rect.right > grid.columnCount) append(call, sheet, 'COLUMNS', rect.right - grid.columnCount);
    writeRows(call, sheet, rows, top, 0, mask);
  },

  repeatCell(call, { range, cell = {}, fields }) {
    const mask = updateMask(fields, 'CellData');
    const { sheet, rect } = call.book.rect(range);
    const writer = new CellWriter(call.book, mask);
    const value = enteredValue(cell.userEnteredValue);
    for (let row = rect.top; row < rect.bottom; row++) {
      for (let column = rect.left; column < rect.right; column++) {
        const placed =
          value instanceof Formula ? offsetFormula(value, row - rect.top, column - rect.left) : value;
        writer.write(sheet, row, column, cell, placed);
      }
    }
    noteWrite(call, mask, cellCount(rect));
  },
};
