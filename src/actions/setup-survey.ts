import { RegisterError } from '../register/errors';
import type { GridData, Sheet, Spreadsheet } from '../workbook/api';
import { numberFormat } from '../workbook/codec';
import { rawCell } from '../workbook/layout';
import { HEADER_ROWS } from '../workbook/table';
import { columnKeys, columnOf, tabKeys, type ColumnKey, type TabKey } from '../workbook/tabs';

/** A sheet of the owner's own that becomes the customers tab: which of its columns holds what. */
export interface Adoption {
  sheetId: number;
  /** Zero-based positions by column key. */
  columns: Partial<Record<ColumnKey<'customers'>, number>>;
}

/** A tab of the register as it was found. */
export interface FoundTab {
  sheetId: number;
  title: string;
  gridRows: number;
  gridColumns: number;
  /** Blank columns at the right end of the grid. */
  freeColumns: number;
  headings: string[];
  /** The notes on the headings, by position. */
  notes: ReadonlyMap<number, string>;
  columns: Map<string, number>;
  /** Columns that are to be tagged. */
  tagging: Map<string, number>;
  /** Columns that lost their format or drop-down. */
  undressed: Set<string>;
  protections: string[];
  coloured: boolean;
  /** Ids of the charts over it. */
  charts: Set<number>;
}

/** What stands in the spreadsheet. */
export interface Survey {
  /** Whether anything of a register stands here, be it much or little. */
  isRegister: boolean;
  tabs: Map<TabKey, FoundTab>;
  titles: string[];
  sheetIds: Set<number>;
  /** The id of a lone sheet without any content. */
  blankSheet?: number;
}

/** Reads the outline and the first two rows of every sheet. @throws RegisterError badArgument when the adopted sheet is not there */
export function surveyOf(
  outline: Spreadsheet,
  looked: Pick<Spreadsheet, 'sheets'>,
  adoption?: Adoption,
): Survey {
  const data = new Map(looked.sheets.map((sheet) => [sheet.properties.sheetId, sheet.data ?? []]));
  const tabs = new Map<TabKey, FoundTab>();
  for (const sheet of outline.sheets) {
    const found = tagsOf(data.get(sheet.properties.sheetId) ?? []);
    for (const tab of tabKeys) {
      const columns = columnsOf(tab, found);
      if (columns.size > 0)
        tabs.set(tab, foundTab(tab, sheet, data.get(sheet.properties.sheetId) ?? [], columns));
    }
  }
  const isRegister = tabs.size > 0;
  if (adoption && !tabs.has('customers')) tabs.set('customers', adoptedTab(outline, data, adoption));
  const [only, another] = outline.sheets;
  const isBlank =
    only && !another && !adoption && tabs.size === 0 && !hasContent(data.get(only.properties.sheetId) ?? []);
  return {
    isRegister,
    tabs,
    titles: outline.sheets.map(({ properties }) => properties.title),
    sheetIds: new Set(outline.sheets.map(({ properties }) => properties.sheetId)),
    ...(isBlank && { blankSheet: only.properties.sheetId }),
  };
}

/** Every tag with the column that bears it. */
function tagsOf(data: readonly GridData[]): Map<string, number> {
  const tags = new Map<string, number>();
  for (const { startColumn = 0, columnMetadata = [] } of data) {
    for (const [offset, column] of columnMetadata.entries()) {
      for (const { metadataKey } of column.developerMetadata ?? [])
        if (metadataKey) tags.set(metadataKey, startColumn + offset);
    }
  }
  return tags;
}

function columnsOf(tab: TabKey, tags: ReadonlyMap<string, number>): Map<string, number> {
  const columns = new Map<string, number>();
  for (const key of columnKeys(tab)) {
    const at = tags.get(`${tab}.${key}`);
    if (at !== undefined) columns.set(key, at);
  }
  return columns;
}

function foundTab(
  tab: TabKey,
  sheet: Sheet,
  data: readonly GridData[],
  columns: Map<string, number>,
): FoundTab {
  const { sheetId, title, gridProperties } = sheet.properties;
  const undressed = columnKeys(tab).filter(
    (key) =>
      columns.has(key) &&
      tab !== 'journal' &&
      isUndressed(tab, key, columns.get(key) as number, data, gridProperties.rowCount),
  );
  return {
    sheetId,
    title,
    gridRows: gridProperties.rowCount,
    gridColumns: gridProperties.columnCount,
    freeColumns: 0,
    headings: headingsOf(data),
    notes: notesOf(data),
    columns,
    tagging: new Map(),
    undressed: new Set(undressed),
    protections: (sheet.protectedRanges ?? []).flatMap(({ description }) => description ?? []),
    coloured: (sheet.conditionalFormats ?? []).length > 0,
    charts: new Set((sheet.charts ?? []).map(({ chartId }) => chartId)),
  };
}

function headingsOf(data: readonly GridData[]): string[] {
  const headings: string[] = [];
  for (const { startRow = 0, startColumn = 0, rowData = [] } of data) {
    for (const [offset, cell] of (startRow === 0 ? (rowData[0]?.values ?? []) : []).entries())
      headings[startColumn + offset] = String(rawCell(cell.effectiveValue) ?? '');
  }
  return Array.from(headings, (heading) => heading ?? '');
}

const notesOf = (data: readonly GridData[]): Map<number, string> =>
  new Map(
    data.flatMap(({ startRow = 0, startColumn = 0, rowData = [] }) =>
      (startRow === 0 ? (rowData[0]?.values ?? []) : []).flatMap(({ note }, offset): [number, string][] =>
        note === undefined ? [] : [[startColumn + offset, note]],
      ),
    ),
  );

/** Whether the first data row or the last lacks the column's number format or drop-down. */
function isUndressed(
  tab: TabKey,
  key: string,
  at: number,
  data: readonly GridData[],
  gridRows: number,
): boolean {
  const column = columnOf(tab, key);
  const format = numberFormat(column)?.type;
  const needsList = column.kind === 'choice' || column.kind === 'date';
  return [HEADER_ROWS, gridRows - 1].some((row) => {
    const cell = cellAt(data, row, at);
    return (
      (format !== undefined && cell?.userEnteredFormat?.numberFormat?.type !== format) ||
      (needsList && cell?.dataValidation === undefined)
    );
  });
}

const cellAt = (data: readonly GridData[], row: number, column: number) =>
  data.flatMap(
    ({ startRow = 0, startColumn = 0, rowData = [] }) =>
      rowData[row - startRow]?.values?.[column - startColumn] ?? [],
  )[0];

function adoptedTab(
  outline: Spreadsheet,
  data: ReadonlyMap<number, GridData[]>,
  adoption: Adoption,
): FoundTab {
  const sheet = outline.sheets.find(({ properties }) => properties.sheetId === adoption.sheetId);
  const mapped = Object.entries(adoption.columns);
  const positions = mapped.map(([, at]) => at);
  const { columnCount = 0 } = sheet?.properties.gridProperties ?? {};
  if (
    !sheet ||
    new Set(positions).size < positions.length ||
    positions.some((at) => !(Number.isInteger(at) && at >= 0 && at < columnCount))
  ) {
    throw new RegisterError('badArgument', { name: 'adopt' });
  }
  const found = foundTab('customers', sheet, data.get(adoption.sheetId) ?? [], new Map());
  const freeColumns = columnCount - contentWidth(data.get(adoption.sheetId) ?? []);
  return { ...found, freeColumns, tagging: new Map(mapped), coloured: false };
}

/** Columns up to the last one that holds anything. */
const contentWidth = (data: readonly GridData[]): number =>
  Math.max(
    0,
    ...data.flatMap(({ startColumn = 0, rowData = [] }) =>
      rowData.map(({ values = [] }) => startColumn + lastFilled(values)),
    ),
  );

const lastFilled = (values: readonly { effectiveValue?: unknown }[]): number =>
  values.reduce((last, cell, index) => (cell.effectiveValue === undefined ? last : index + 1), 0);

const hasContent = (data: readonly GridData[]): boolean =>
  data.some(({ rowData = [] }) =>
    rowData.some(({ values = [] }) => values.some(({ effectiveValue }) => effectiveValue !== undefined)),
  );
