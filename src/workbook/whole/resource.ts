import type { DataFilter, LookBody, SheetProperties } from '../api';

/**
 * A spreadsheet with all that the API tells of it, for its copy and the check of one. Parts that the register never looks into
 * (charts, filters) are carried and compared as they are.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets
 */
export interface WholeSpreadsheet {
  spreadsheetId: string;
  properties: { title: string; locale: string; timeZone: string };
  sheets: WholeSheet[];
  namedRanges?: Piece[];
  developerMetadata?: Piece[];
}

/** Some object of the API. */
export type Piece = Record<string, unknown>;

/** What hangs on a sheet besides its cells. */
export const sheetParts = [
  'merges',
  'conditionalFormats',
  'protectedRanges',
  'bandedRanges',
  'charts',
  'filterViews',
  'slicers',
  'tables',
  'rowGroups',
  'columnGroups',
  'developerMetadata',
] as const;

/** Name of such a part. */
export type SheetPart = (typeof sheetParts)[number];

/** A sheet with its parts; its cells come block by block. */
export type WholeSheet = { properties: SheetProperties & Piece; basicFilter?: Piece } & {
  [P in SheetPart]?: Piece[];
};

/** The field mask of everything but the cells. */
export const WHOLE_FIELDS = `spreadsheetId,properties(title,locale,timeZone),namedRanges,developerMetadata,sheets(properties,basicFilter,${sheetParts.join(',')})`;

/** What is copied of a cell besides what was entered. Its chips and its pivot table are only looked at: the register makes none. */
export const CELL_FIELDS = 'userEnteredFormat,note,dataValidation,textFormatRuns';

const TAG_FIELDS = 'developerMetadata(metadataId,metadataKey,metadataValue,visibility)';
const BLOCK_FIELDS = `spreadsheetId,sheets(properties(title),data(startRow,rowData.values(userEnteredValue,${CELL_FIELDS},chipRuns,pivotTable),rowMetadata(pixelSize,hiddenByUser,${TAG_FIELDS}),columnMetadata(pixelSize,hiddenByUser,${TAG_FIELDS})))`;

/** Consecutive rows of a sheet, from zero; `to` is the first that does not belong. */
export interface Block {
  title: string;
  from: number;
  to: number;
}

/** Cells of one call: some megabytes of JSON, as Google advises. */
const CELLS_A_LOOK = 30_000;

/** All rows of all sheets in portions of one call each. Where two spreadsheets differ, the rows of both. */
export function portionsOf(books: readonly WholeSpreadsheet[]): Block[][] {
  const sizes = new Map<string, { rows: number; columns: number }>();
  for (const { properties } of books.flatMap(({ sheets }) => sheets)) {
    const { rowCount, columnCount } = properties.gridProperties;
    const { rows = 0, columns = 0 } = sizes.get(properties.title) ?? {};
    sizes.set(properties.title, { rows: Math.max(rows, rowCount), columns: Math.max(columns, columnCount) });
  }
  const portions: Block[][] = [];
  let room = 0;
  for (const [title, { rows, columns }] of sizes) {
    for (let from = 0; from < rows;) {
      if (room < columns) {
        portions.push([]);
        room = Math.max(CELLS_A_LOOK, columns);
      }
      const to = Math.min(rows, from + Math.floor(room / columns));
      portions[portions.length - 1]?.push({ title, from, to });
      room -= (to - from) * columns;
      from = to;
    }
  }
  return portions;
}

/** The part of a portion that a spreadsheet has; `undefined` where it has none of it. */
export function portionBody(book: WholeSpreadsheet, portion: readonly Block[]): LookBody | undefined {
  const rowsOf = new Map(
    book.sheets.map(({ properties }) => [properties.title, properties.gridProperties.rowCount]),
  );
  const dataFilters = portion.flatMap(({ title, from, to }): DataFilter[] => {
    const last = Math.min(to, rowsOf.get(title) ?? 0);
    return last > from ? [{ a1Range: `'${title.replace(/'/g, "''")}'!${from + 1}:${last}` }] : [];
  });
  return dataFilters.length > 0 ? { dataFilters, includeGridData: true, fields: BLOCK_FIELDS } : undefined;
}

/** A cell as entered. */
export interface WholeCell {
  userEnteredValue?: {
    stringValue?: string;
    numberValue?: number;
    boolValue?: boolean;
    formulaValue?: string;
  };
  userEnteredFormat?: Piece;
  note?: string;
  dataValidation?: Piece;
  textFormatRuns?: Piece[];
  chipRuns?: Piece[];
  pivotTable?: Piece;
}

/** A row or column: its size, whether it is hidden, its tags. */
export type WholeLine = Piece & { developerMetadata?: Piece[] };

/** A block as it came. */
export interface Content {
  rows: WholeCell[][];
  rowLines: WholeLine[];
  columnLines: WholeLine[];
}

/** What `portionBody` is answered. */
export interface PortionAnswer {
  sheets?: {
    properties: { title: string };
    data?: {
      startRow?: number;
      rowData?: { values?: WholeCell[] }[];
      rowMetadata?: WholeLine[];
      columnMetadata?: WholeLine[];
    }[];
  }[];
}

/** A block out of the answer; empty where the spreadsheet has none of it. */
export function contentOf(answer: PortionAnswer | undefined, { title, from }: Block): Content {
  const sheet = answer?.sheets?.find(({ properties }) => properties.title === title);
  const data = sheet?.data?.find(({ startRow = 0 }) => startRow === from);
  return {
    rows: (data?.rowData ?? []).map(({ values = [] }) => values),
    rowLines: data?.rowMetadata ?? [],
    columnLines: data?.columnMetadata ?? [],
  };
}
