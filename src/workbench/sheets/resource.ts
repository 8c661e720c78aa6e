import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import type { Book, Metadata, Overlays, Sheet } from './book';
import { CellReader } from './cells';
import { below, everything, type Mask, readMask } from './mask';
import { type Area, cellCount, closed, type Dimension, type Rect } from './rect';

/** Height of a row and width of a column of a new sheet, in pixels. */
const DEFAULT_SIZE: Record<Dimension, number> = { ROWS: 21, COLUMNS: 100 };

/** Which part of a workbook to give as a Spreadsheet resource. */
export interface Portion {
  /** Only these areas and their sheets; everything if absent. */
  areas?: Area[];
  mask: Mask;
  /** Leaves rows and columns without properties of their own off the end of the lists, for saving. */
  compact?: boolean;
  /** Is told the size of every block of cells that was read. */
  onRead?: (cells: number) => void;
}

/** What a saved workbook keeps: everything that was entered, nothing that follows from it. */
export const savedMask: Mask = readMask(
  'spreadsheetId,spreadsheetUrl,properties,namedRanges,developerMetadata,' +
    'sheets(properties,merges,conditionalFormats,protectedRanges,bandedRanges,charts,basicFilter,filterViews,slicers,' +
    'tables,rowGroups,columnGroups,developerMetadata,data(startRow,startColumn,rowMetadata,columnMetadata,' +
    'rowData.values(userEnteredValue,userEnteredFormat,note,dataValidation)))',
  'Spreadsheet',
);

/** Everything but the cells. */
export const outlineMask: Mask = readMask(
  'spreadsheetId,spreadsheetUrl,properties,namedRanges,developerMetadata,' +
    'sheets(properties,merges,conditionalFormats,protectedRanges,bandedRanges,charts,basicFilter,filterViews,slicers,' +
    'tables,rowGroups,columnGroups,developerMetadata)',
  'Spreadsheet',
);

/** The properties of a sheet as the API gives them, with its place and size. */
export function sheetProperties(book: Book, sheet: Sheet): api.Schema$SheetProperties {
  const { sheetId, title, gridProperties, ...rest } = sheet.settings;
  return {
    sheetId,
    title,
    index: book.sheets.indexOf(sheet),
    sheetType: 'GRID',
    gridProperties: { rowCount: sheet.grid.rowCount, columnCount: sheet.grid.columnCount, ...gridProperties },
    ...rest,
  };
}

/** The workbook, or a portion of it, as the API's Spreadsheet resource. The mask is of that resource. */
export function toResource(book: Book, portion: Portion): api.Schema$Spreadsheet {
  const { mask } = portion;
  const wants = (field: string): boolean => below(mask, field) !== undefined;
  const onBook = [...book.metadata.values()].filter(({ location }) => location.spreadsheet);
  const sheetMask = below(mask, 'sheets');
  return {
    ...(wants('spreadsheetId') ? { spreadsheetId: book.id } : {}),
    ...(wants('properties') ? { properties: book.properties } : {}),
    ...(sheetMask ? { sheets: sheetsOf(book, portion, sheetMask) } : {}),
    ...(wants('namedRanges') && book.namedRanges.length > 0 ? { namedRanges: book.namedRanges } : {}),
    ...(wants('spreadsheetUrl')
      ? { spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${book.id}/edit` }
      : {}),
    ...(wants('developerMetadata') && onBook.length > 0 ? { developerMetadata: onBook } : {}),
  };
}

function sheetsOf(book: Book, portion: Portion, mask: Mask): api.Schema$Sheet[] {
  const reader = new CellReader(book);
  return book.sheets.flatMap((sheet) => {
    const own = portion.areas?.filter(({ sheetId }) => sheetId === sheet.settings.sheetId);
    if (own?.length === 0) return [];
    const areas = own ?? [{ sheetId: sheet.settings.sheetId }];
    return [sheetOf(book, sheet, areas, mask, portion, reader)];
  });
}

function sheetOf(
  book: Book,
  sheet: Sheet,
  areas: Area[],
  mask: Mask,
  portion: Portion,
  reader: CellReader,
): api.Schema$Sheet {
  const resource: api.Schema$Sheet = {};
  const wants = (field: string): boolean => below(mask, field) !== undefined;
  if (wants('properties')) resource.properties = sheetProperties(book, sheet);
  const lists = Object.entries(sheet.overlays) as [keyof Overlays, Overlays[keyof Overlays]][];
  for (const [name, list] of lists)
    if (list.length > 0 && wants(name)) Object.assign(resource, { [name]: list });
  if (sheet.basicFilter && wants('basicFilter')) resource.basicFilter = sheet.basicFilter;
  const onSheet = [...book.metadata.values()].filter(
    ({ location }) => location.sheetId === sheet.settings.sheetId,
  );
  if (onSheet.length > 0 && wants('developerMetadata')) resource.developerMetadata = onSheet;
  const dataMask = below(mask, 'data');
  if (dataMask) {
    resource.data = areas.map((area) =>
      gridData(book, sheet, closed(area, sheet.grid), dataMask, portion, reader),
    );
  }
  return resource;
}

function gridData(
  book: Book,
  sheet: Sheet,
  rect: Rect,
  mask: Mask,
  portion: Portion,
  reader: CellReader,
): api.Schema$GridData {
  const data: api.Schema$GridData = {};
  const wants = (field: string): boolean => below(mask, field) !== undefined;
  if (rect.top > 0 && wants('startRow')) data.startRow = rect.top;
  if (rect.left > 0 && wants('startColumn')) data.startColumn = rect.left;
  const rowMask = below(mask, 'rowData');
  const cellMask = rowMask && below(rowMask, 'values');
  if (cellMask) data.rowData = rowsOf(sheet, rect, cellMask, reader, portion.onRead);
  const { compact = false } = portion;
  if (wants('rowMetadata')) data.rowMetadata = extents(book, sheet, 'ROWS', rect.top, rect.bottom, compact);
  if (wants('columnMetadata'))
    data.columnMetadata = extents(book, sheet, 'COLUMNS', rect.left, rect.right, compact);
  return data;
}

function rowsOf(
  sheet: Sheet,
  rect: Rect,
  mask: Mask,
  reader: CellReader,
  onRead: (cells: number) => void = () => undefined,
): api.Schema$RowData[] {
  const used = sheet.grid.usedSize();
  const bottom = Math.min(rect.bottom, used.rows);
  const right = Math.min(rect.right, used.columns);
  onRead(cellCount({ ...rect, bottom, right }));
  const rows: api.Schema$RowData[] = [];
  for (let row = rect.top; row < bottom; row++) {
    const values: api.Schema$CellData[] = [];
    let filled = 0;
    for (let column = rect.left; column < right; column++) {
      const cell = reader.read(sheet, row, column, mask);
      values.push(cell);
      if (Object.keys(cell).length > 0) filled = values.length;
    }
    values.length = filled;
    rows.push(filled === 0 ? {} : { values });
  }
  while (rows.at(-1)?.values === undefined && rows.length > 0) rows.pop();
  return rows;
}

function extents(
  book: Book,
  sheet: Sheet,
  dimension: Dimension,
  start: number,
  end: number,
  compact: boolean,
): api.Schema$DimensionProperties[] {
  const tags = dimensionMetadata(book, sheet.settings.sheetId, dimension);
  const last = Math.max(sheet.grid.extentEnd(dimension), ...[...tags.keys()].map((index) => index + 1));
  const list: api.Schema$DimensionProperties[] = [];
  for (let index = start; index < (compact ? Math.min(end, last) : end); index++) {
    const developerMetadata = tags.get(index);
    list.push({
      pixelSize: DEFAULT_SIZE[dimension],
      ...sheet.grid.extent(dimension, index),
      ...(developerMetadata ? { developerMetadata } : {}),
    });
  }
  return list;
}

function dimensionMetadata(book: Book, sheetId: number, dimension: Dimension): Map<number, Metadata[]> {
  const found = new Map<number, Metadata[]>();
  for (const metadata of book.metadata.values()) {
    const range = metadata.location.dimensionRange;
    if (range?.sheetId !== sheetId || range.dimension !== dimension) continue;
    const index = range.startIndex ?? 0;
    found.set(index, [...(found.get(index) ?? []), metadata]);
  }
  return found;
}

/** The mask of a whole answer for `includeGridData`, when no mask was given. */
export const portionMask = (includeGridData: boolean | null | undefined): Mask =>
  includeGridData ? everything : outlineMask;
