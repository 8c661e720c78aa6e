/** The parts of the API's `Spreadsheet` resource that the page shows. Field names are the API's own. */
export interface ColorData {
  red?: number;
  green?: number;
  blue?: number;
  alpha?: number;
}

export interface ColorStyleData {
  rgbColor?: ColorData;
  themeColor?: string;
}

export interface FormatData {
  backgroundColor?: ColorData;
  backgroundColorStyle?: ColorStyleData;
  horizontalAlignment?: string;
  wrapStrategy?: string;
  numberFormat?: { type?: string; pattern?: string };
  textFormat?: {
    bold?: boolean;
    italic?: boolean;
    strikethrough?: boolean;
    foregroundColor?: ColorData;
    foregroundColorStyle?: ColorStyleData;
  };
}

export interface ValueData {
  stringValue?: string;
  numberValue?: number;
  boolValue?: boolean;
  formulaValue?: string;
  errorValue?: { type?: string; message?: string };
}

export interface ConditionData {
  type: string;
  values?: { userEnteredValue?: string; relativeDate?: string }[];
}

export interface ValidationData {
  condition: ConditionData;
  inputMessage?: string;
  strict?: boolean;
  showCustomUi?: boolean;
}

export interface CellData {
  userEnteredValue?: ValueData;
  effectiveValue?: ValueData;
  formattedValue?: string;
  userEnteredFormat?: FormatData;
  effectiveFormat?: FormatData;
  note?: string;
  dataValidation?: ValidationData;
}

export interface RangeData {
  sheetId?: number;
  startRowIndex?: number;
  endRowIndex?: number;
  startColumnIndex?: number;
  endColumnIndex?: number;
}

export interface ConditionalRuleData {
  ranges: RangeData[];
  booleanRule?: { condition: ConditionData; format: FormatData };
}

export interface GridData {
  startRow?: number;
  startColumn?: number;
  rowData?: { values?: CellData[] }[];
}

export interface ProtectedRangeData {
  range?: RangeData;
  description?: string;
  warningOnly?: boolean;
  unprotectedRanges?: RangeData[];
  editors?: { users?: string[] };
}

export interface FilterSpecData {
  columnIndex?: number;
  filterCriteria?: { hiddenValues?: string[]; condition?: ConditionData };
}

export interface BasicFilterData {
  range?: RangeData;
  filterSpecs?: FilterSpecData[];
}

export interface SheetData {
  properties: {
    sheetId: number;
    title: string;
    hidden?: boolean;
    tabColor?: ColorData;
    tabColorStyle?: ColorStyleData;
    gridProperties?: {
      rowCount?: number;
      columnCount?: number;
      frozenRowCount?: number;
      frozenColumnCount?: number;
    };
  };
  data?: GridData[];
  conditionalFormats?: ConditionalRuleData[];
  merges?: RangeData[];
  protectedRanges?: ProtectedRangeData[];
  basicFilter?: BasicFilterData;
}

export interface SpreadsheetData {
  spreadsheetId?: string;
  properties: { title: string; locale: string; timeZone: string };
  developerMetadata?: { metadataKey?: string }[];
  sheets: SheetData[];
}

/** The cell at a place of a `get` that asked for one block. */
export function cellsOf(spreadsheet: Pick<SpreadsheetData, 'sheets'>): CellData[][] {
  return (spreadsheet.sheets[0]?.data?.[0]?.rowData ?? []).map((row) => row.values ?? []);
}

/** What a cell holds as the API's own plain value: text, number, truth value or nothing. */
export function plainValue(value: ValueData | undefined): string | number | boolean | undefined {
  return value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? value?.errorValue?.type;
}
