/**
 * The few shapes of the Google Sheets API v4 that the register speaks, as its reference gives them:
 * https://developers.google.com/workspace/sheets/api/reference/rest
 */

export type CellValue = string | number | boolean | null;

export interface DimensionRange {
  sheetId: number;
  dimension: 'ROWS' | 'COLUMNS';
  startIndex: number;
  endIndex: number;
}

export interface GridRange {
  sheetId: number;
  startRowIndex?: number;
  endRowIndex?: number;
  startColumnIndex?: number;
  endColumnIndex?: number;
}

export interface DataFilter {
  developerMetadataLookup?: { metadataKey?: string; metadataId?: number; metadataValue?: string };
  gridRange?: GridRange;
  a1Range?: string;
}

/** Body of `spreadsheets.values.batchGetByDataFilter`. */
export interface ReadBody {
  dataFilters: DataFilter[];
  majorDimension: 'ROWS' | 'COLUMNS';
  valueRenderOption: 'UNFORMATTED_VALUE';
  dateTimeRenderOption: 'SERIAL_NUMBER';
}

export interface MatchedValueRange {
  valueRange: { range: string; majorDimension: string; values?: CellValue[][] };
  dataFilters?: DataFilter[];
}

export interface ReadResponse {
  spreadsheetId: string;
  valueRanges?: MatchedValueRange[];
}

export interface ExtendedValue {
  stringValue?: string;
  numberValue?: number;
  boolValue?: boolean;
  formulaValue?: string;
}

export interface CellData {
  userEnteredValue?: ExtendedValue;
  userEnteredFormat?: { numberFormat?: { type: string; pattern: string }; [key: string]: unknown };
  note?: string;
  dataValidation?: unknown;
}

/** Body of `spreadsheets.getByDataFilter`; `fields` is the field mask of the answer. */
export interface LookBody {
  dataFilters: DataFilter[];
  includeGridData: boolean;
  fields: string;
}

/** One request of `spreadsheets.batchUpdate`; exactly one field is set. */
export type Request = Record<string, unknown>;

/** Body of `spreadsheets.batchUpdate`. */
export interface CommitBody {
  requests: Request[];
  includeSpreadsheetInResponse?: boolean;
  responseRanges?: string[];
  responseIncludeGridData?: boolean;
}

/** The field mask for the sheets without their cells. */
export const OUTLINE_FIELDS =
  'spreadsheetId,properties(title,locale,timeZone),sheets(properties(sheetId,title,index,hidden,gridProperties),conditionalFormats,protectedRanges(protectedRangeId,description),charts(chartId))';

/** The field mask of every commit's answer. */
export const COMMIT_FIELDS =
  'spreadsheetId,replies,updatedSpreadsheet(sheets(properties(title),data(startRow,rowData.values.effectiveValue)))';

export interface GridData {
  startRow?: number;
  startColumn?: number;
  rowData?: {
    values?: {
      effectiveValue?: ExtendedValue;
      note?: string;
      dataValidation?: unknown;
      userEnteredFormat?: CellData['userEnteredFormat'];
    }[];
  }[];
  columnMetadata?: { developerMetadata?: { metadataKey?: string }[] }[];
}

export interface SheetProperties {
  sheetId: number;
  title: string;
  index: number;
  hidden?: boolean;
  gridProperties: { rowCount: number; columnCount: number; frozenRowCount?: number };
}

export interface DeveloperMetadata {
  metadataId: number;
  metadataKey: string;
  metadataValue?: string;
  location: {
    locationType: string;
    spreadsheet?: boolean;
    sheetId?: number;
    dimensionRange?: DimensionRange;
  };
  visibility: string;
}

export interface Sheet {
  properties: SheetProperties;
  data?: GridData[];
  conditionalFormats?: unknown[];
  protectedRanges?: { protectedRangeId: number; description?: string }[];
  bandedRanges?: { bandedRangeId: number }[];
  charts?: { chartId: number }[];
}

export interface Spreadsheet {
  spreadsheetId: string;
  properties: { title: string; locale: string; timeZone: string };
  sheets: Sheet[];
  developerMetadata?: DeveloperMetadata[];
}

/** Answer of `spreadsheets.batchUpdate`. */
export interface CommitResponse {
  spreadsheetId: string;
  replies: Record<string, { duplicatesRemovedCount?: number } | undefined>[];
  updatedSpreadsheet?: Partial<Spreadsheet>;
}
