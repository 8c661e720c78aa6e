import type { ChangeType } from '../../../host/types';
import type { BlockFields, SpanFields } from '../../protocol';
import type { SheetData } from '../resource';
import type { BatchRequest, WorkbookCalls } from '../spreadsheet';
import { findSheet, gridSize } from '../view';

/** How a change that a person asks for is carried out. */
export interface Recipe<Fields> {
  /** What the change triggers are told. */
  change: ChangeType | ((fields: Fields) => ChangeType);
  requests(fields: Fields, calls: WorkbookCalls): BatchRequest[];
  /** The block whose values the change writes, of which the edit triggers are told; absent, none. */
  edited?(fields: Fields, calls: WorkbookCalls): BlockFields | undefined;
  /** Whether the edited block is to be held against its validation rules; a paste that brings rules of its own is not. */
  judged?(fields: Fields): boolean;
  /** The cells that a protection may keep from the change; absent, the edited block. */
  touched?(fields: Fields, calls: WorkbookCalls): BlockFields[];
}

export type Axis = 'ROWS' | 'COLUMNS';

/** A block as the API's GridRange. */
export const gridRange = ({ sheetId, row, column, rows, columns }: BlockFields) => ({
  sheetId,
  startRowIndex: row,
  endRowIndex: row + rows,
  startColumnIndex: column,
  endColumnIndex: column + columns,
});

/** Rows or columns as the API's DimensionRange. */
export const dimensionRange = (dimension: Axis, { sheetId, start, end }: SpanFields) => ({
  sheetId,
  dimension,
  startIndex: start,
  endIndex: end,
});

/** All cells of a sheet. */
export function wholeSheet(sheet: SheetData): BlockFields {
  return { sheetId: sheet.properties.sheetId, row: 0, column: 0, ...gridSize(sheet) };
}

/** The cells of whole rows or columns. */
export function linesBlock(dimension: Axis, span: SpanFields, calls: WorkbookCalls): BlockFields {
  const whole = wholeSheet(findSheet(calls, span.sheetId));
  return dimension === 'ROWS'
    ? { ...whole, row: span.start, rows: span.end - span.start }
    : { ...whole, column: span.start, columns: span.end - span.start };
}

/** The rows and columns that a sheet lacks for a block to lie on it: what is pasted beyond the end makes it grow, as in Sheets. */
export function growth(sheet: SheetData, { row, column, rows, columns }: BlockFields): BatchRequest[] {
  const size = gridSize(sheet);
  const lacking = { ROWS: row + rows - size.rows, COLUMNS: column + columns - size.columns };
  return Object.entries(lacking)
    .filter(([, length]) => length > 0)
    .map(([dimension, length]) => ({
      appendDimension: { sheetId: sheet.properties.sheetId, dimension, length },
    }));
}
