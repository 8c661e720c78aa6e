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

export interface BorderData {
  style?: string;
  color?: ColorData;
  colorStyle?: ColorStyleData;
}

export interface FormatData {
  borders?: Partial<Record<'top' | 'right' | 'bottom' | 'left', BorderData>>;
  verticalAlignment?: string;
  hyperlinkDisplayType?: string;
  textRotation?: { angle?: number; vertical?: boolean };
  backgroundColor?: ColorData;
  backgroundColorStyle?: ColorStyleData;
  horizontalAlignment?: string;
  wrapStrategy?: string;
  numberFormat?: { type?: string; pattern?: string };
  textFormat?: {
    bold?: boolean;
    italic?: boolean;
    strikethrough?: boolean;
    underline?: boolean;
    fontFamily?: string;
    fontSize?: number;
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
  hyperlink?: string;
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

export interface GradientPointData {
  color?: ColorData;
  colorStyle?: ColorStyleData;
  type?: string;
  value?: string;
}

export type GradientRuleData = Partial<Record<'minpoint' | 'midpoint' | 'maxpoint', GradientPointData>>;

type BandName = 'header' | 'footer' | 'firstBand' | 'secondBand';

export type BandsData = Partial<Record<`${BandName}Color`, ColorData>> &
  Partial<Record<`${BandName}ColorStyle`, ColorStyleData>>;

export interface BandedRangeData {
  range?: RangeData;
  rowProperties?: BandsData;
  columnProperties?: BandsData;
}

export interface ConditionalRuleData {
  ranges: RangeData[];
  gradientRule?: GradientRuleData;
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
  bandedRanges?: BandedRangeData[];
  merges?: RangeData[];
  protectedRanges?: ProtectedRangeData[];
  basicFilter?: BasicFilterData;
}

/** The theme of a spreadsheet as the API has it. */
export interface ThemeData {
  primaryFontFamily?: string;
  themeColors?: { colorType?: string; color?: ColorStyleData }[];
}

export interface SpreadsheetData {
  spreadsheetId?: string;
  properties: { title: string; locale: string; timeZone: string; spreadsheetTheme?: ThemeData };
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
