import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import type { Names } from './a1';
import { invalid } from './errors';
import { FacetTable } from './facets';
import type { Grid } from './grid';
import { MAX_CELLS } from './limits';
import { Calculator } from './formula/calculator';
import { frozen } from './own';
import { type Area, areaOf, closed, type Rect } from './rect';
import { zonedSerial } from './text/serial';

/** Parts of a sheet that lie on it and follow its rows and columns; every list is replaced, never changed in place. */
export interface Overlays {
  merges: api.Schema$GridRange[];
  conditionalFormats: api.Schema$ConditionalFormatRule[];
  protectedRanges: api.Schema$ProtectedRange[];
  bandedRanges: api.Schema$BandedRange[];
  charts: api.Schema$EmbeddedChart[];
  /** Kept for a workbook that came from Google; no request of ours changes them. */
  filterViews: api.Schema$FilterView[];
  slicers: api.Schema$Slicer[];
  tables: api.Schema$Table[];
  rowGroups: api.Schema$DimensionGroup[];
  columnGroups: api.Schema$DimensionGroup[];
}

/** The properties of a sheet without the size, which is the grid's, and without the index, which is its place. */
export interface SheetSettings extends Omit<api.Schema$SheetProperties, 'index'> {
  sheetId: number;
  title: string;
}

/** One sheet. */
export interface Sheet {
  settings: SheetSettings;
  grid: Grid;
  overlays: Overlays;
  basicFilter?: api.Schema$BasicFilter;
}

/** A piece of developer metadata with its id and place. */
export interface Metadata extends api.Schema$DeveloperMetadata {
  metadataId: number;
  location: api.Schema$DeveloperMetadataLocation;
}

/** The parts of a sheet without anything on it. */
export const noOverlays = (): Overlays => ({
  merges: [],
  conditionalFormats: [],
  protectedRanges: [],
  bandedRanges: [],
  charts: [],
  filterViews: [],
  slicers: [],
  tables: [],
  rowGroups: [],
  columnGroups: [],
});

/** A workbook. It is changed only as a fork, which takes its place when the whole call has succeeded. */
export class Book implements Names {
  sheets: Sheet[] = [];
  metadata = new Map<number, Metadata>();
  namedRanges: (api.Schema$NamedRange & { namedRangeId: string })[] = [];
  /** The clock of TODAY and NOW, in milliseconds since 1970. */
  clock: () => number = Date.now;
  private seed = 1;
  private sealed = false;
  private lastCalculator?: Calculator;

  constructor(
    readonly id: string,
    public properties: api.Schema$SpreadsheetProperties,
    readonly facets: FacetTable = new FacetTable(),
  ) {}

  /** A copy to change; cells are shared until they are written. */
  fork(): Book {
    const copy = new Book(this.id, this.properties, this.facets);
    copy.sheets = this.sheets.map((sheet) => ({
      ...sheet,
      overlays: { ...sheet.overlays },
      grid: sheet.grid.fork(),
    }));
    copy.metadata = new Map(this.metadata);
    copy.namedRanges = this.namedRanges;
    copy.seed = this.seed;
    copy.clock = this.clock;
    return copy;
  }

  /** Makes everything but the cells unchangeable, once a call has succeeded and its parts may be given away. */
  seal(): void {
    this.sealed = true;
    frozen(this.properties);
    frozen(this.namedRanges);
    for (const metadata of this.metadata.values()) frozen(metadata);
    for (const { settings, overlays, basicFilter } of this.sheets) {
      frozen(settings);
      frozen(basicFilter);
      Object.values(overlays).forEach(frozen);
    }
  }

  /** What computes the formulas of the workbook as it is now. One that may still change gets a new one each time, as does a new day. */
  calculator(): Calculator {
    const last = this.lastCalculator;
    if (this.sealed && last && last.today === Math.floor(zonedSerial(this.clock(), this.properties.timeZone)))
      return last;
    const fresh = new Calculator(this);
    if (this.sealed) this.lastCalculator = fresh;
    return fresh;
  }

  /** The sheet of that id. @throws SheetsApiError INVALID_ARGUMENT "No grid with id: …". */
  sheet(sheetId: number | null | undefined): Sheet {
    const sheet = this.sheets.find(({ settings }) => settings.sheetId === (sheetId ?? 0));
    if (sheet === undefined) throw invalid(`No grid with id: ${sheetId ?? 0}`);
    return sheet;
  }

  /** A closed block of a range that a request names. */
  rect(range: api.Schema$GridRange | null | undefined): { sheet: Sheet; rect: Rect } {
    const area = areaOf(range);
    const sheet = this.sheet(area.sheetId);
    checkArea(area, sheet.grid);
    return { sheet, rect: closed(area, sheet.grid) };
  }

  sheetId(title: string | undefined): number | undefined {
    if (title === undefined) return this.sheets[0]?.settings.sheetId;
    const exact = this.sheets.find(({ settings }) => settings.title === title);
    return (exact ?? this.sheetTitled(title))?.settings.sheetId;
  }

  namedRange(name: string): Area | undefined {
    const found = this.namedRanges.find((one) => one.name?.toLowerCase() === name.toLowerCase());
    return found === undefined ? undefined : areaOf(found.range);
  }

  /** The sheet with that title, whatever its case: titles are unique without regard to case. */
  sheetTitled(title: string): Sheet | undefined {
    return this.sheets.find(({ settings }) => settings.title.toLowerCase() === title.toLowerCase());
  }

  /** A positive number that is not taken; the same workbook gives the same numbers again. */
  freshId(taken: (id: number) => boolean): number {
    do this.seed = (Math.imul(this.seed, 1103515245) + 12345) & 0x7fffffff;
    while (this.seed === 0 || taken(this.seed));
    return this.seed;
  }

  /** @throws SheetsApiError INVALID_ARGUMENT when the sheets together have more than ten million cells. */
  checkSize(): void {
    const cells = this.sheets.reduce((sum, { grid }) => sum + grid.rowCount * grid.columnCount, 0);
    if (cells > MAX_CELLS) {
      throw invalid(
        `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
      );
    }
  }
}

const sideNames = [
  ['startRowIndex', 'endRowIndex', 'rowCount'],
  ['startColumnIndex', 'endColumnIndex', 'columnCount'],
] as const;

/** @throws SheetsApiError INVALID_ARGUMENT for a side that is negative, reversed or beyond the grid. */
export function checkArea(area: Area, grid: { rowCount: number; columnCount: number }): void {
  for (const [start, end, count] of sideNames) {
    const first = area[start] ?? 0;
    const last = area[end];
    if (first < 0) throw invalid(`range.${start}[${first}] must not be negative`);
    if (first > grid[count] || (first === grid[count] && last !== first)) {
      throw invalid(
        `range.${start}[${first}] is after the last ${start === 'startRowIndex' ? 'row' : 'column'} in grid[${grid[count]}]`,
      );
    }
    if (last !== undefined && last < first) {
      throw invalid(`range.${end}[${last}] must not be before range.${start}[${first}]`);
    }
  }
}
