// The parts of the API's `Spreadsheet` resource that the page shows. Field names are the API's own
// (https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets).

/** A colour, each channel from 0 to 1. */
export interface ColorData {
  red?: number;
  green?: number;
  blue?: number;
  alpha?: number;
}

/** A colour as such, or by its name in the theme. */
export interface ColorStyleData {
  rgbColor?: ColorData;
  themeColor?: string;
}

/** One side of a cell's border. */
export interface BorderData {
  style?: string;
  color?: ColorData;
  colorStyle?: ColorStyleData;
}

/** How a cell looks (`CellFormat`). */
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

/** A value of one kind (`ExtendedValue`). */
export interface ValueData {
  stringValue?: string;
  numberValue?: number;
  boolValue?: boolean;
  formulaValue?: string;
  errorValue?: { type?: string; message?: string };
}

/** A condition on values (`BooleanCondition`). */
export interface ConditionData {
  type: string;
  values?: { userEnteredValue?: string; relativeDate?: string }[];
}

/** What a cell may hold (`DataValidationRule`). */
export interface ValidationData {
  condition: ConditionData;
  inputMessage?: string;
  strict?: boolean;
  showCustomUi?: boolean;
}

/** One cell. */
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

/** A block of a sheet (`GridRange`): counted from 0, ends exclusive, what is absent is open. */
export interface RangeData {
  sheetId?: number;
  startRowIndex?: number;
  endRowIndex?: number;
  startColumnIndex?: number;
  endColumnIndex?: number;
}

/** A point of a colour scale (`InterpolationPoint`). */
export interface GradientPointData {
  color?: ColorData;
  colorStyle?: ColorStyleData;
  type?: string;
  value?: string;
}

/** A colour scale. */
export type GradientRuleData = Partial<Record<'minpoint' | 'midpoint' | 'maxpoint', GradientPointData>>;

type BandName = 'header' | 'footer' | 'firstBand' | 'secondBand';

/** The colours of a banded range, in one direction. */
export type BandsData = Partial<Record<`${BandName}Color`, ColorData>> &
  Partial<Record<`${BandName}ColorStyle`, ColorStyleData>>;

/** A block with alternating colours. */
export interface BandedRangeData {
  range?: RangeData;
  rowProperties?: BandsData;
  columnProperties?: BandsData;
}

/** A conditional format: a colour scale, or a condition with a format. */
export interface ConditionalRuleData {
  ranges: RangeData[];
  gradientRule?: GradientRuleData;
  booleanRule?: { condition: ConditionData; format: FormatData };
}

/** A block of cells with the place of its first one. */
export interface GridData {
  startRow?: number;
  startColumn?: number;
  rowData?: { values?: CellData[] }[];
}

/** A protected block, or sheet. */
export interface ProtectedRangeData {
  range?: RangeData;
  description?: string;
  warningOnly?: boolean;
  unprotectedRanges?: RangeData[];
  editors?: { users?: string[] };
}

/** By what a filter goes in one column. */
export interface FilterSpecData {
  columnIndex?: number;
  filterCriteria?: { hiddenValues?: string[]; condition?: ConditionData };
}

/** The filter of a sheet. */
export interface BasicFilterData {
  range?: RangeData;
  filterSpecs?: FilterSpecData[];
}

/** One sheet; which parts are there depends on the fields that were asked for. */
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

/** The workbook, likewise. */
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
