import { editorText, type Line, type SheetLines, type TypingContext } from '../../sheets';
import type {
  AreaFields,
  AxisView,
  CellsView,
  CellView,
  FilterView,
  ProtectionView,
  RuleView,
} from '../protocol';
import { WorkbenchError } from '../errors';
import { blockName } from './a1';
import { type EngineChart, readCharts } from './charts';
import { Palette } from './colors';
import { Looks } from './looks';
import type { EngineSheet, EngineWorkbook } from './messages';
import { RuleReader } from './rules';
import {
  cellsOf,
  type CellData,
  type FilterSpecData,
  type RangeData,
  type SheetData,
  type SpreadsheetData,
  type ThemeData,
  type ValidationData,
} from './resource';
import type { WorkbookCalls } from './spreadsheet';

const defaultColumn = 100;
const defaultRow = 21;

const properties = 'sheets(properties(sheetId,title,hidden,gridProperties))';
const overlays =
  'sheets(properties(sheetId,title,hidden,tabColor,tabColorStyle,gridProperties),merges,protectedRanges,basicFilter)';

/** The key of the developer metadata by which a workbook says that its data is invented. */
const SAMPLE_MARK = 'workbench.sample';

/** The titles and grids of every sheet. */
export function readSheets(calls: WorkbookCalls): SheetData[] {
  return calls.get<Pick<SpreadsheetData, 'sheets'>>(properties).sheets;
}

function sheetIn(sheets: SheetData[], sheetId: number): SheetData {
  const sheet = sheets.find((candidate) => candidate.properties.sheetId === sheetId);
  if (!sheet) throw new WorkbenchError('not-found', 'This sheet is no longer there.');
  return sheet;
}

/** The sheet with an id; throws `not-found`. */
export function findSheet(calls: WorkbookCalls, sheetId: number): SheetData {
  return sheetIn(readSheets(calls), sheetId);
}

/** The sheet with an id and what lies on it: merges, protections, filter. Throws `not-found`. */
export function findOverlays(calls: WorkbookCalls, sheetId: number): SheetData {
  return sheetIn(calls.get<Pick<SpreadsheetData, 'sheets'>>(overlays).sheets, sheetId);
}

/** Rows and columns that a sheet has. */
export function gridSize(sheet: SheetData): { rows: number; columns: number } {
  const grid = sheet.properties.gridProperties;
  return { rows: grid?.rowCount ?? 0, columns: grid?.columnCount ?? 0 };
}

/** A range of the API as a block, its open sides closed at the edges of the sheet. */
export function areaOf(range: RangeData | undefined, sheet: SheetData): AreaFields {
  const size = gridSize(sheet);
  const [row, column] = [range?.startRowIndex ?? 0, range?.startColumnIndex ?? 0];
  return {
    row,
    column,
    rows: Math.min(range?.endRowIndex ?? size.rows, size.rows) - row,
    columns: Math.min(range?.endColumnIndex ?? size.columns, size.columns) - column,
  };
}

/** The block of a sheet's filter and the criteria of its columns; undefined where there is none. */
export function readFilter(
  calls: WorkbookCalls,
  sheetId: number,
): (AreaFields & { specs: FilterSpecData[] }) | undefined {
  const sheet = findOverlays(calls, sheetId);
  const { basicFilter } = sheet;
  return basicFilter && { ...areaOf(basicFilter.range, sheet), specs: basicFilter.filterSpecs ?? [] };
}

function axis(count: number, frozen: number, lines: Line[], normal: number): AxisView {
  const exceptions = lines.flatMap(({ index, pixelSize = normal, hiddenByUser }) => {
    if (pixelSize === normal && !hiddenByUser) return [];
    const size = pixelSize === normal ? {} : { size: pixelSize };
    return [{ index, ...size, ...(hiddenByUser ? { hidden: true } : {}) }];
  });
  return { count, frozen, exceptions };
}

function protectionViews(sheet: SheetData): ProtectionView[] {
  return (sheet.protectedRanges ?? []).map(({ range, description = '', warningOnly = false }) => ({
    ...areaOf(range, sheet),
    description,
    warningOnly,
  }));
}

function filterView(sheet: SheetData, lines: Line[]): FilterView | undefined {
  if (!sheet.basicFilter) return undefined;
  const filtered = lines.flatMap(({ index, hiddenByFilter }) => (hiddenByFilter ? [index] : []));
  const by = (sheet.basicFilter.filterSpecs ?? []).flatMap(({ columnIndex = 0, filterCriteria: criteria }) =>
    criteria?.condition || criteria?.hiddenValues?.length ? [columnIndex] : [],
  );
  return { ...areaOf(sheet.basicFilter.range, sheet), filtered, by };
}

function sheetView(
  sheet: SheetData,
  lines: SheetLines | undefined,
  charts: EngineChart[],
  theme: ThemeData | undefined,
): EngineSheet {
  const { sheetId, title, hidden, tabColor, tabColorStyle, gridProperties: grid } = sheet.properties;
  const { rows, columns } = gridSize(sheet);
  return {
    id: sheetId,
    title,
    hidden: hidden ?? false,
    tabColor: new Palette(theme).css(tabColorStyle, tabColor),
    rows: axis(rows, grid?.frozenRowCount ?? 0, lines?.rows ?? [], defaultRow),
    columns: axis(columns, grid?.frozenColumnCount ?? 0, lines?.columns ?? [], defaultColumn),
    merges: (sheet.merges ?? []).map((range) => areaOf(range, sheet)),
    filter: filterView(sheet, lines?.rows ?? []),
    protections: protectionViews(sheet),
    charts,
  };
}

/** The workbook without its cells. */
export function workbookView(calls: WorkbookCalls, outline: number): EngineWorkbook {
  const book = calls.get<SpreadsheetData>(
    `properties(title,locale,timeZone,spreadsheetTheme),developerMetadata(metadataKey),${overlays}`,
  );
  const { spreadsheetTheme, ...own } = book.properties;
  const byId = new Map(calls.lines().map((lines) => [lines.sheetId, lines]));
  const charts = readCharts(calls);
  return {
    id: calls.spreadsheetId,
    ...own,
    outline,
    sample: (book.developerMetadata ?? []).some(({ metadataKey }) => metadataKey === SAMPLE_MARK),
    sheets: book.sheets.map((sheet) => {
      const { sheetId } = sheet.properties;
      return sheetView(sheet, byId.get(sheetId), charts.get(sheetId) ?? [], spreadsheetTheme);
    }),
  };
}

/** What the editor begins with, where it is not what the cell shows. */
function inputText(cell: CellData, shown: string, typing: TypingContext): string | undefined {
  const { numberValue, stringValue, formulaValue } = cell.userEnteredValue ?? {};
  const own = numberValue ?? stringValue;
  const input =
    own === undefined ? (formulaValue ?? shown) : editorText(own, cell.effectiveFormat?.numberFormat, typing);
  return input === shown ? undefined : input;
}

const cellFields =
  'userEnteredValue,effectiveValue,formattedValue,effectiveFormat,' +
  'userEnteredFormat(backgroundColor,backgroundColorStyle),hyperlink,note,dataValidation';
const gridFields =
  'properties(spreadsheetTheme),sheets(properties(sheetId),conditionalFormats,bandedRanges,' +
  `data(startRow,startColumn,rowData(values(${cellFields}))))`;

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
  const grid = calls.get<SpreadsheetData>(gridFields, [range]);
  const cells = cellsOf(grid);
  const typing = calls.typing();
  const looks = new Looks(calls, grid.sheets[0]!, grid.properties?.spreadsheetTheme);
  const rules = new RuleTable(new RuleReader(calls, sheet.properties.title), view.rules);
  const cellAt = (r: number, c: number): CellView | null => {
    const [row, column] = [block.row + r, block.column + c];
    const cell = cells[r]?.[c] ?? (looks.reaches(row, column) ? {} : undefined);
    return cell ? cellView(cell, looks.style(cell, row, column), rules, typing) : null;
  };
  view.cells = Array.from({ length: rows }, (_row, r) =>
    withoutEnd(
      Array.from({ length: columns }, (_column, c) => cellAt(r, c)),
      (cell) => cell === null,
    ),
  );
  withoutEnd(view.cells, (line) => line.length === 0);
  return view;
}

/** Takes what is blank off the end of a list, in place. */
function withoutEnd<T>(list: T[], isBlank: (item: T) => boolean): T[] {
  while (list.length > 0 && isBlank(list.at(-1)!)) list.pop();
  return list;
}

function cellView(
  cell: CellData,
  style: CellView['style'],
  rules: RuleTable,
  typing: TypingContext,
): CellView | null {
  const shown = cell.formattedValue ?? '';
  const view: CellView = {
    shown,
    input: inputText(cell, shown, typing),
    style,
    ...(cell.effectiveValue?.numberValue !== undefined && { number: true }),
    link: cell.hyperlink,
    note: cell.note,
    rule: rules.index(cell),
    ...(rules.breaks(cell) && { invalid: true }),
  };
  return shown || style || cell.note || view.rule !== undefined || view.input ? view : null;
}

/** Equal rules are sent once; cells that share their looks share the very same one. */
class RuleTable {
  private readonly known = new Map<ValidationData | string, number>();

  constructor(
    private readonly reader: RuleReader,
    private readonly rules: RuleView[],
  ) {}

  breaks(cell: CellData): boolean {
    return this.reader.breaks(cell);
  }

  index({ dataValidation: rule }: CellData): number | undefined {
    if (!rule) return undefined;
    let index = this.known.get(rule);
    if (index === undefined) {
      const key = JSON.stringify(rule);
      index = this.known.get(key) ?? this.rules.push(this.reader.view(rule)) - 1;
      this.known.set(rule, index).set(key, index);
    }
    return index;
  }
}
