import type { EditEvent } from '../../host/types';
import { rowsPastedOver } from '../../shapes/seenRows';
import { WorkbenchError } from '../errors';
import type { BlockFields, EditRequest } from '../protocol';
import { blockName, columnLetters } from './a1';
import { filteredRows } from './lines';
import { growth, gridRange } from './operations/recipe';
import { RuleReader } from './rules';
import { runsOf, seenParts } from './seen';
import { cellsOf, plainValue, type CellData, type SheetData, type SpreadsheetData } from './resource';
import { findSheet, gridSize } from './view';
import type { WorkbookCalls } from './spreadsheet';

const cellFields = 'userEnteredValue,effectiveValue,formattedValue,dataValidation';
const blockFields = `sheets(data(rowData(values(${cellFields}))))`;

function readBlock(
  calls: WorkbookCalls,
  sheet: SheetData,
  { row, column, rows, columns }: BlockFields,
): CellData[][] {
  const range = blockName(sheet.properties.title, row, column, rows, columns);
  return cellsOf(calls.get<Pick<SpreadsheetData, 'sheets'>>(blockFields, [range]));
}

function refusal(block: BlockFields, r: number, c: number, options: string[], message = ''): WorkbenchError {
  const name = `${columnLetters(block.column + c)}${block.row + r + 1}`;
  const allowed = options.join(', ');
  return new WorkbenchError('refused-by-rule', `Cell ${name} does not take this value.`, {
    cell: name,
    allowed,
    message,
  });
}

/** Throws `refused-by-rule` when a cell of a block holds what its strict rule refuses. */
export function judge(calls: WorkbookCalls, block: BlockFields): void {
  const sheet = findSheet(calls, block.sheetId);
  const rules = new RuleReader(calls, sheet.properties.title);
  for (const [r, line] of readBlock(calls, sheet, block).entries()) {
    for (const [c, cell] of line.entries()) {
      const rule = cell.dataValidation;
      if (rule && rules.refuses(cell))
        throw refusal(block, r, c, rules.options(rule.condition), rule.inputMessage);
    }
  }
}

function eventText(cell: CellData | undefined): string | undefined {
  if (cell?.effectiveValue?.errorValue) return cell.formattedValue;
  const value = plainValue(cell?.effectiveValue);
  if (value === undefined) return undefined;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/**
 * Changes the values of a block, and gives the edit as a trigger is told of it: values only when one cell was edited, and then only
 * those that there are.
 */
export function observeEdit(calls: WorkbookCalls, block: BlockFields, change: () => void): EditEvent {
  const { sheetId, row, column, rows, columns } = block;
  const event: EditEvent = { block: { sheetId, row: row + 1, column: column + 1, rows, columns } };
  const sheet = findSheet(calls, sheetId);
  const size = gridSize(sheet);
  const isSingle = rows * columns === 1;
  const read = () => eventText(readBlock(calls, sheet, block)[0]?.[0]);
  const oldValue = isSingle && row < size.rows && column < size.columns ? read() : undefined;
  change();
  const value = isSingle ? read() : undefined;
  return { ...event, ...(value !== undefined && { value }), ...(oldValue !== undefined && { oldValue }) };
}

/** The rows that typed or pasted text goes to: those that a filter hides are passed over. Counted from 0. */
function typedRows(calls: WorkbookCalls, { sheetId, row, values }: EditRequest): number[] {
  if (values.length === 1) return [row - 1];
  return rowsPastedOver(filteredRows(calls, sheetId), row - 1, values.length);
}

/** The cells that typed text goes to, with the rows in between that a filter hides; rows and columns count from 0. */
export function editedBlock(calls: WorkbookCalls, request: EditRequest): BlockFields {
  const { sheetId, row, column, values } = request;
  const rows = typedRows(calls, request);
  const [first = row - 1] = rows;
  const columns = Math.max(...values.map((line) => line.length));
  return { sheetId, row: first, column: column - 1, rows: (rows.at(-1) ?? first) - first + 1, columns };
}

/**
 * Stores typed or pasted text as a person's input. Where a strict rule refuses a value nothing changes and `refused-by-rule` is thrown.
 * Returns the event for the script's triggers.
 */
export function typeCells(calls: WorkbookCalls, request: EditRequest): EditEvent {
  const block = editedBlock(calls, request);
  const sheet = findSheet(calls, request.sheetId);
  const runs = runsOf(typedRows(calls, request));
  return calls.attempt(() =>
    observeEdit(calls, block, () => {
      const growing = growth(sheet, block);
      if (growing.length) calls.batchUpdate(growing);
      let typed = 0;
      for (const { start: row, length: rows } of runs) {
        const range = blockName(sheet.properties.title, row, block.column, rows, block.columns);
        calls.type(range, request.values.slice(typed, (typed += rows)));
        judge(calls, { ...block, row, rows });
      }
    }),
  );
}

/** The part of a block that lies on its sheet. */
export function cutToSheet(calls: WorkbookCalls, block: BlockFields): BlockFields {
  const size = gridSize(findSheet(calls, block.sheetId));
  return {
    ...block,
    rows: Math.min(block.rows, size.rows - block.row),
    columns: Math.min(block.columns, size.columns - block.column),
  };
}

/** Empties the values of a block but where a filter hides them; formats stay. Returns the event for the script's triggers. */
export function clearCells(calls: WorkbookCalls, asked: EditEvent['block']): EditEvent {
  const block = cutToSheet(calls, { ...asked, row: asked.row - 1, column: asked.column - 1 });
  return observeEdit(calls, block, () =>
    calls.batchUpdate(
      seenParts(calls, block).map((part) => ({
        updateCells: { range: gridRange(part), fields: 'userEnteredValue' },
      })),
    ),
  );
}
