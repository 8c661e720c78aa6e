import type { EditEvent } from '../../host/types';
import { WorkbenchError } from '../errors';
import type { EditRequest } from '../protocol';
import { blockName, columnLetters } from './a1';
import { RuleReader } from './rules';
import { cellsOf, plainValue, type CellData, type SheetData, type SpreadsheetData } from './resource';
import { findSheet, gridSize } from './view';
import type { BatchRequest, WorkbookCalls } from './spreadsheet';

const cellFields = 'userEnteredValue,effectiveValue,formattedValue,userEnteredFormat,dataValidation';
const blockFields = `sheets(data(rowData(values(${cellFields}))))`;

interface Block {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

function readBlock(
  calls: WorkbookCalls,
  sheet: SheetData,
  { row, column, rows, columns }: Block,
): CellData[][] {
  const range = blockName(sheet.properties.title, row, column, rows, columns);
  return cellsOf(calls.get<Pick<SpreadsheetData, 'sheets'>>(blockFields, [range]));
}

/** What is pasted beyond the last row or column makes the sheet grow, as in Sheets. */
function growth(sheet: SheetData, { row, column, rows, columns }: Block): BatchRequest[] {
  const size = gridSize(sheet);
  const lacking = { ROWS: row + rows - size.rows, COLUMNS: column + columns - size.columns };
  return Object.entries(lacking)
    .filter(([, length]) => length > 0)
    .map(([dimension, length]) => ({
      appendDimension: { sheetId: sheet.properties.sheetId, dimension, length },
    }));
}

function restore(calls: WorkbookCalls, sheetId: number, block: Block, before: CellData[][]): void {
  const rows = Array.from({ length: block.rows }, (_row, r) => ({
    values: Array.from({ length: block.columns }, (_column, c) => {
      const { userEnteredValue, userEnteredFormat } = before[r]?.[c] ?? {};
      return {
        ...(userEnteredValue && { userEnteredValue }),
        ...(userEnteredFormat && { userEnteredFormat }),
      };
    }),
  }));
  const start = { sheetId, rowIndex: block.row, columnIndex: block.column };
  calls.batchUpdate([{ updateCells: { start, rows, fields: 'userEnteredValue,userEnteredFormat' } }]);
}

function firstRefused(
  rules: RuleReader,
  after: CellData[][],
): { r: number; c: number; cell: CellData } | null {
  for (const [r, line] of after.entries())
    for (const [c, cell] of line.entries()) if (rules.refuses(cell)) return { r, c, cell };
  return null;
}

function refusal(block: Block, r: number, c: number, options: string[], message = ''): WorkbenchError {
  const name = `${columnLetters(block.column + c)}${block.row + r + 1}`;
  const allowed = options.join(', ');
  return new WorkbenchError('refused-by-rule', `Cell ${name} does not take this value.`, {
    cell: name,
    allowed,
    message,
  });
}

function eventText(cell: CellData | undefined): string | undefined {
  const value = plainValue(cell?.effectiveValue);
  return typeof value === 'boolean'
    ? String(value).toUpperCase()
    : value === undefined
      ? undefined
      : String(value);
}

/** The edit as a trigger is told of it: values only when one cell was edited, and then only those that there are. */
function editEvent(sheetId: number, block: Block, before: CellData[][], after: CellData[][]): EditEvent {
  const { row, column, rows, columns } = block;
  const event: EditEvent = { block: { sheetId, row: row + 1, column: column + 1, rows, columns } };
  if (rows * columns > 1) return event;
  const [value, oldValue] = [eventText(after[0]?.[0]), eventText(before[0]?.[0])];
  return { ...event, ...(value !== undefined && { value }), ...(oldValue !== undefined && { oldValue }) };
}

/**
 * Stores typed or pasted text as a person's input. Where a strict rule refuses a value nothing changes and `refused-by-rule` is thrown.
 * Returns the event for the script's triggers.
 */
export function typeCells(calls: WorkbookCalls, { sheetId, row, column, values }: EditRequest): EditEvent {
  const sheet = findSheet(calls, sheetId);
  const columns = Math.max(...values.map((line) => line.length));
  const block = { row: row - 1, column: column - 1, rows: values.length, columns };
  const growing = growth(sheet, block);
  if (growing.length) calls.batchUpdate(growing);
  const before = readBlock(calls, sheet, block);
  calls.type(blockName(sheet.properties.title, block.row, block.column, block.rows, columns), values);
  const after = readBlock(calls, sheet, block);
  const rules = new RuleReader(calls, sheet.properties.title);
  const refused = firstRefused(rules, after);
  if (refused) {
    restore(calls, sheetId, block, before);
    const rule = refused.cell.dataValidation!;
    throw refusal(block, refused.r, refused.c, rules.options(rule.condition), rule.inputMessage);
  }
  return editEvent(sheetId, block, before, after);
}

/** Empties the values of a block, formats stay. Returns the event for the script's triggers. */
export function clearCells(calls: WorkbookCalls, asked: EditEvent['block']): EditEvent {
  const sheet = findSheet(calls, asked.sheetId);
  const size = gridSize(sheet);
  const block = {
    row: asked.row - 1,
    column: asked.column - 1,
    rows: Math.min(asked.rows, size.rows - asked.row + 1),
    columns: Math.min(asked.columns, size.columns - asked.column + 1),
  };
  const before = block.rows * block.columns === 1 ? readBlock(calls, sheet, block) : [];
  const range = {
    sheetId: asked.sheetId,
    startRowIndex: block.row,
    endRowIndex: block.row + block.rows,
    startColumnIndex: block.column,
    endColumnIndex: block.column + block.columns,
  };
  calls.batchUpdate([{ updateCells: { range, fields: 'userEnteredValue' } }]);
  return editEvent(asked.sheetId, block, before, []);
}
