import type { AxisView, CellsView, CellView, RuleView, SheetView, WorkbookView } from '../protocol';
import { WorkbenchError } from '../errors';
import { blockName } from './a1';
import { cellStyle } from './appearance';
import { RuleReader } from './rules';
import {
  cellsOf,
  type CellData,
  type DimensionData,
  type SheetData,
  type SpreadsheetData,
  type ValueData,
} from './resource';
import type { WorkbookCalls } from './spreadsheet';

const defaultColumn = 100;
const defaultRow = 21;
/** Rows whose own heights are read; below, every row is of the default height. */
const rowsWithHeight = 200;

const properties = 'sheets(properties(sheetId,title,hidden,gridProperties))';
const sizes =
  'sheets(properties(sheetId),data(rowMetadata(pixelSize,hiddenByUser,hiddenByFilter),columnMetadata(pixelSize,hiddenByUser)))';

/** The titles and grids of every sheet. */
export function readSheets(calls: WorkbookCalls): SheetData[] {
  return calls.get<Pick<SpreadsheetData, 'sheets'>>(properties).sheets;
}

/** The sheet with an id; throws `not-found`. */
export function findSheet(calls: WorkbookCalls, sheetId: number): SheetData {
  const sheet = readSheets(calls).find((candidate) => candidate.properties.sheetId === sheetId);
  if (!sheet) throw new WorkbenchError('not-found', 'This sheet is no longer there.');
  return sheet;
}

/** Rows and columns that a sheet has. */
export function gridSize(sheet: SheetData): { rows: number; columns: number } {
  const grid = sheet.properties.gridProperties;
  return { rows: grid?.rowCount ?? 0, columns: grid?.columnCount ?? 0 };
}

function axis(count: number, frozen: number, metadata: DimensionData[], normal: number): AxisView {
  const exceptions = metadata.flatMap((entry, index) => {
    const size = entry.pixelSize ?? normal;
    const hidden = entry.hiddenByUser || entry.hiddenByFilter;
    if (size === normal && !hidden) return [];
    return [{ index, ...(size === normal ? {} : { size }), ...(hidden ? { hidden: true } : {}) }];
  });
  return { count, frozen, exceptions };
}

function sheetView(sheet: SheetData, metadata: SheetData | undefined): SheetView {
  const { sheetId, title, hidden, gridProperties: grid } = sheet.properties;
  const { rows, columns } = gridSize(sheet);
  const data = metadata?.data?.[0];
  return {
    id: sheetId,
    title,
    hidden: hidden ?? false,
    rows: axis(rows, grid?.frozenRowCount ?? 0, data?.rowMetadata ?? [], defaultRow),
    columns: axis(columns, grid?.frozenColumnCount ?? 0, data?.columnMetadata ?? [], defaultColumn),
  };
}

/** The workbook without its cells. */
export function workbookView(calls: WorkbookCalls, revision: number): WorkbookView {
  const fields = `properties(title,locale,timeZone),${properties}`;
  const book = calls.get<SpreadsheetData>(fields);
  const ranges = book.sheets.map((sheet) => {
    const { rows, columns } = gridSize(sheet);
    return blockName(sheet.properties.title, 0, 0, Math.min(rows, rowsWithHeight), columns);
  });
  const measured = calls.get<Pick<SpreadsheetData, 'sheets'>>(sizes, ranges).sheets;
  const byId = new Map(measured.map((sheet) => [sheet.properties.sheetId, sheet]));
  return {
    id: calls.spreadsheetId,
    ...book.properties,
    revision,
    sheets: book.sheets.map((sheet) => sheetView(sheet, byId.get(sheet.properties.sheetId))),
  };
}

/** What the editor begins with: a formula as written, a text as it is stored; for numbers and dates what is shown serves. */
function inputText(value: ValueData | undefined, shown: string): string | undefined {
  const input = value?.formulaValue ?? value?.stringValue ?? shown;
  return input === shown ? undefined : input;
}

const cellFields = 'userEnteredValue,effectiveValue,formattedValue,effectiveFormat,note,dataValidation';
const gridFields = `sheets(properties(sheetId),conditionalFormats(ranges,booleanRule),data(startRow,startColumn,rowData(values(${cellFields}))))`;

/** A block of cells as the page draws it; `row` and `column` count from 0, what lies outside the grid is left out. */
export function cellsView(
  calls: WorkbookCalls,
  revision: number,
  sheetId: number,
  block: { row: number; column: number; rows: number; columns: number },
): CellsView {
  const sheet = findSheet(calls, sheetId);
  const size = gridSize(sheet);
  const rows = Math.min(block.rows, size.rows - block.row);
  const columns = Math.min(block.columns, size.columns - block.column);
  const view: CellsView = { revision, row: block.row, column: block.column, cells: [], rules: [] };
  if (rows <= 0 || columns <= 0) return view;
  const range = blockName(sheet.properties.title, block.row, block.column, rows, columns);
  const grid = calls.get<Pick<SpreadsheetData, 'sheets'>>(gridFields, [range]);
  const cells = cellsOf(grid);
  const formats = grid.sheets[0]?.conditionalFormats ?? [];
  const at = (row: number, column: number): CellData | undefined =>
    cells[row - block.row]?.[column - block.column];
  const rules = new RuleTable(new RuleReader(calls, sheet.properties.title), view.rules);
  view.cells = cells.map((line, r) =>
    line.map((cell, c) =>
      cellView(cell, cellStyle(cell, block.row + r, block.column + c, formats, at), rules),
    ),
  );
  return view;
}

function cellView(cell: CellData, style: CellView['style'], rules: RuleTable): CellView | null {
  const shown = cell.formattedValue ?? '';
  const view: CellView = {
    shown,
    input: inputText(cell.userEnteredValue, shown),
    style,
    note: cell.note,
    rule: rules.index(cell),
  };
  return shown || style || cell.note || view.rule !== undefined || view.input ? view : null;
}

/** Equal rules are sent once. */
class RuleTable {
  private readonly known = new Map<string, number>();

  constructor(
    private readonly reader: RuleReader,
    private readonly rules: RuleView[],
  ) {}

  index(cell: CellData): number | undefined {
    if (!cell.dataValidation) return undefined;
    const key = JSON.stringify(cell.dataValidation);
    let index = this.known.get(key);
    if (index === undefined) {
      index = this.rules.push(this.reader.view(cell.dataValidation)) - 1;
      this.known.set(key, index);
    }
    return index;
  }
}
