import type { CellValue, ExtendedValue, GridData, LookBody, Sheet, Spreadsheet } from './api';
import { RegisterError } from '../register/errors';
import { decode, isBlank, Unreadable, type Value, type Vocabulary } from './codec';
import { columnOf, idColumn, type TabKey } from './tabs';
import { HEADER_ROWS, type Table } from './table';

/** A tab as it stands just before a commit: where it is, which column stands where, and the rows that were asked for. */
export interface Place {
  tab: TabKey;
  sheetId: number;
  title: string;
  gridRows: number;
  gridColumns: number;
  /** Data rows down to the last one that held anything at the read. */
  filledRows: number;
  /** Zero-based position by column key. */
  columns: ReadonlyMap<string, number>;
  /** Every heading of the sheet by position, the owner's own columns included. */
  headings: readonly string[];
  /** Whole rows, by data row. */
  rows: ReadonlyMap<number, readonly CellValue[]>;
}

/** The places of all tabs that a commit may change. */
export type Layout = ReadonlyMap<TabKey, Place>;

/** Data rows wanted whole, by tab. */
export type WantedRows = { [T in TabKey]?: readonly number[] };

const FIELDS =
  'spreadsheetId,sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)),data(startRow,startColumn,rowData.values.effectiveValue,columnMetadata.developerMetadata.metadataKey))';

const quote = (title: string) => `'${title.replace(/'/g, "''")}'`;

/** One call that gives the headings, tags and sheet ids of the tables, and the rows wanted whole. */
export function lookBody(tables: Iterable<Table>, wanted: WantedRows): LookBody {
  const dataFilters = [];
  for (const table of tables) {
    dataFilters.push({ a1Range: `${quote(table.title)}!1:1` });
    for (const [from, to] of runs(wanted[table.tab] ?? [])) {
      dataFilters.push({
        a1Range: `${quote(table.title)}!${from + HEADER_ROWS + 1}:${to + HEADER_ROWS + 1}`,
      });
    }
  }
  return { dataFilters, includeGridData: true, fields: FIELDS };
}

/** Consecutive numbers as pairs of first and last. */
export function runs(numbers: readonly number[]): [number, number][] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const found: [number, number][] = [];
  for (const number of sorted) {
    const last = found[found.length - 1];
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}

/** Reads the answer to `lookBody`. */
export function layoutOf(spreadsheet: Pick<Spreadsheet, 'sheets'>, tables: Iterable<Table>): Layout {
  const sheets = new Map(spreadsheet.sheets.map((sheet) => [sheet.properties.title, sheet]));
  const layout = new Map<TabKey, Place>();
  for (const table of tables) {
    const sheet = sheets.get(table.title);
    if (sheet) layout.set(table.tab, placeOf(table, sheet));
  }
  return layout;
}

function placeOf({ tab, rowCount }: Table, sheet: Sheet): Place {
  const columns = new Map<string, number>();
  const rows = new Map<number, CellValue[]>();
  let headings: string[] = [];
  for (const data of sheet.data ?? []) {
    for (const [index, tags] of tagsOf(data))
      for (const tag of tags) if (tag.startsWith(`${tab}.`)) columns.set(tag.slice(tab.length + 1), index);
    for (const [row, cells] of rowsOf(data)) {
      if (row < HEADER_ROWS) headings = cells.map((cell) => (cell === null ? '' : String(cell)));
      else rows.set(row - HEADER_ROWS, cells);
    }
  }
  const { sheetId, title, gridProperties } = sheet.properties;
  return {
    tab,
    sheetId,
    title,
    gridRows: gridProperties.rowCount,
    gridColumns: gridProperties.columnCount,
    filledRows: rowCount,
    columns,
    headings,
    rows,
  };
}

function* tagsOf(data: GridData): Generator<[number, string[]]> {
  const start = data.startColumn ?? 0;
  for (const [offset, column] of (data.columnMetadata ?? []).entries()) {
    yield [start + offset, (column.developerMetadata ?? []).map((tag) => tag.metadataKey ?? '')];
  }
}

function* rowsOf(data: GridData): Generator<[number, CellValue[]]> {
  const start = data.startRow ?? 0;
  const blanks = new Array<CellValue>(data.startColumn ?? 0).fill(null);
  for (const [offset, row] of (data.rowData ?? []).entries()) {
    yield [start + offset, [...blanks, ...(row.values ?? []).map((cell) => rawCell(cell.effectiveValue))]];
  }
}

/** The raw value of a cell in the API's extended form. */
export function rawCell(value: ExtendedValue | undefined): CellValue {
  return value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? null;
}

/** Whether nobody moved a column, or one of the wanted rows, between the two reads. */
export function agrees(table: Table, place: Place | undefined, wanted: readonly number[]): boolean {
  if (!place) return false;
  for (const column of table.columns.values())
    if (place.columns.get(column.key) !== column.index) return false;
  const idIndex = place.columns.get(idColumn(table.tab)) as number;
  return wanted.every((row) => String(place.rows.get(row)?.[idIndex] ?? '') === (table.ids[row] ?? ''));
}

/** One whole row of a tab, with the owner's own columns. */
export class WholeRow {
  constructor(
    private readonly place: Place,
    private readonly cells: readonly CellValue[],
    private readonly words: Vocabulary,
  ) {}

  /** The raw cell, `null` when blank or when the column is not there. */
  raw(key: string): CellValue {
    const index = this.place.columns.get(key);
    return index === undefined ? null : (this.cells[index] ?? null);
  }

  /** What the cell means; blank when it does not fit its column. */
  value(key: string): Value {
    const value = decode(columnOf(this.place.tab, key), this.raw(key), this.words);
    return value instanceof Unreadable ? undefined : value;
  }

  /** Like `value`, for text and choices: `''` when blank. */
  text(key: string): string {
    const value = this.value(key);
    return value === undefined ? '' : String(value);
  }

  /** Like `value`, for dates and numbers. */
  number(key: string): number | undefined {
    const value = this.value(key);
    return typeof value === 'number' ? value : undefined;
  }

  /** Filled cells of columns that the owner added; headings may be blank or alike, the position (zero-based) tells them apart. */
  owned(): { position: number; heading: string; raw: CellValue }[] {
    const tagged = new Set(this.place.columns.values());
    return this.cells.flatMap((raw, position) =>
      tagged.has(position) || isBlank(raw)
        ? []
        : [{ position, heading: this.place.headings[position] ?? '', raw }],
    );
  }
}

/** The whole row that was asked for. @throws RegisterError unexpectedAnswer when it did not come. */
export function wholeRow(layout: Layout, tab: TabKey, row: number, words: Vocabulary): WholeRow {
  const place = layout.get(tab);
  const cells = place?.rows.get(row);
  if (!place || !cells) throw new RegisterError('unexpectedAnswer', { about: 'row' });
  return new WholeRow(place, cells, words);
}
