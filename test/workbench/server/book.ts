import { SheetsStandIn } from '../../../src/workbench/sheets';
import { changeShape } from '../../../src/workbench/server/engine/operations';
import { WorkbookCalls } from '../../../src/workbench/server/engine/spreadsheet';
import { cellsView } from '../../../src/workbench/server/engine/view';
import { typeCells } from '../../../src/workbench/server/engine/edits';
import type { OperationFields } from '../../../src/workbench/server/protocol';

const sheet = (sheetId: number, title: string, frozenRowCount: number) => ({
  properties: { sheetId, title, gridProperties: { rowCount: 10, columnCount: 4, frozenRowCount } },
});

/** A Finnish workbook of two sheets, 7 with a frozen header and 8 without, each of 10 rows and 4 columns. */
export class TestBook {
  readonly standIn: SheetsStandIn;
  readonly calls: WorkbookCalls;

  constructor(locale = 'fi_FI') {
    this.standIn = new SheetsStandIn({
      spreadsheets: [
        {
          spreadsheetId: 'book',
          properties: { title: 'Book', locale, timeZone: 'Europe/Helsinki' },
          sheets: [sheet(7, "Tytti's", 1), sheet(8, 'Toinen', 0)],
        },
      ],
    });
    this.calls = new WorkbookCalls(this.standIn, 'book');
  }

  /** Types from a cell on; row and column count from 1. */
  type(row: number, column: number, values: string[][], sheetId = 7) {
    return typeCells(this.calls, { sheetId, row, column, values });
  }

  change<K extends keyof OperationFields>(kind: K, fields: OperationFields[K]) {
    return changeShape(this.calls, kind, fields);
  }

  /** What the cells of a sheet show, ten rows of four. */
  shown(sheetId = 7): string[][] {
    const cells = this.cells(sheetId);
    return Array.from({ length: Math.max(10, cells.length) }, (_row, r) =>
      Array.from({ length: 4 }, (_column, c) => cells[r]?.[c]?.shown ?? ''),
    );
  }

  /** What the first column shows, without the empty cells at its end. */
  column(sheetId = 7, column = 0): string[] {
    const all = this.shown(sheetId).map((line) => line[column] ?? '');
    return all.slice(0, all.findLastIndex((text) => text !== '') + 1);
  }

  cells(sheetId = 7) {
    return cellsView(this.calls, 1, sheetId, { row: 0, column: 0, rows: 20, columns: 8 }).cells;
  }
}

/** A block of the sheet 7; rows and columns count from 0. */
export const block = (row: number, column: number, rows = 1, columns = 1, sheetId = 7) => ({
  sheetId,
  row,
  column,
  rows,
  columns,
});
