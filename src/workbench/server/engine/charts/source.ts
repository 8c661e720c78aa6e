import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import { blockName } from '../a1';
import type { SheetLines } from '../../../sheets';
import type { CellData, SheetData } from '../resource';
import type { WorkbookCalls } from '../spreadsheet';

/** Cells of one source range that are drawn at most; a picture of some hundred pixels shows no more. */
const maxCells = 5000;

const fields = 'sheets(data(rowData(values(effectiveValue,formattedValue,effectiveFormat(numberFormat)))))';

/** A cell of a source range, in the range's own order. */
export interface SourceCell {
  number: number | null;
  shown: string;
  format?: api.Schema$NumberFormat;
  /** Whether the row (of an upright range) or the column (of a flat one) of this cell is hidden. */
  hidden: boolean;
}

/** The cells of a domain or a series. */
export interface Source {
  cells: SourceCell[];
  /** Whether the one column (or row) that it lies in is hidden. */
  hidden: boolean;
}

/** Which hidden rows and columns a chart leaves out. */
export interface Skipping {
  rows: boolean;
  columns: boolean;
}

/** What a chart's `hiddenDimensionStrategy` says; unset, hidden rows and columns are left out, as the editor of Sheets begins. */
export function skippingOf(strategy: string | null | undefined): Skipping {
  return {
    rows: strategy !== 'SHOW_ALL' && strategy !== 'SKIP_HIDDEN_COLUMNS',
    columns: strategy !== 'SHOW_ALL' && strategy !== 'SKIP_HIDDEN_ROWS',
  };
}

function sourceCell(cell: CellData | undefined, hidden: boolean): SourceCell {
  const format = cell?.effectiveFormat?.numberFormat;
  return {
    number: cell?.effectiveValue?.numberValue ?? null,
    shown: cell?.formattedValue ?? '',
    ...(format && { format }),
    hidden,
  };
}

/** Reads the source ranges of charts, each once. */
export class SourceReader {
  private readonly known = new Map<string, Source>();
  private readonly hidden: Map<number, Record<'rows' | 'columns', Set<number>>>;

  constructor(
    private readonly calls: WorkbookCalls,
    private readonly sheets: SheetData[],
  ) {
    const hiddenIn = (lines: SheetLines['rows']) =>
      new Set(
        lines.flatMap(({ index, hiddenByUser, hiddenByFilter }) =>
          hiddenByUser || hiddenByFilter ? [index] : [],
        ),
      );
    this.hidden = new Map(
      calls
        .lines()
        .map(({ sheetId, rows, columns }) => [sheetId, { rows: hiddenIn(rows), columns: hiddenIn(columns) }]),
    );
  }

  /** The cells of a domain or series, its ranges one after the other. A range of a sheet that is gone is empty. */
  read(data: api.Schema$ChartData | undefined, skipping: Skipping): Source {
    const parts = (data?.sourceRange?.sources ?? []).map((range) => this.range(range, skipping));
    return {
      cells: parts.flatMap(({ cells }) => cells),
      hidden: parts.length > 0 && parts.every(({ hidden }) => hidden),
    };
  }

  private range(range: api.Schema$GridRange, skipping: Skipping): Source {
    const key = JSON.stringify([range, skipping]);
    const known = this.known.get(key) ?? this.fetched(range, skipping);
    this.known.set(key, known);
    return known;
  }

  private fetched(range: api.Schema$GridRange, skipping: Skipping): Source {
    const sheet = this.sheets.find(({ properties }) => properties.sheetId === (range.sheetId ?? 0));
    const grid = sheet?.properties.gridProperties;
    const [top, left] = [range.startRowIndex ?? 0, range.startColumnIndex ?? 0];
    const rows = Math.min((range.endRowIndex ?? grid?.rowCount ?? 0) - top, maxCells);
    const columns = Math.min((range.endColumnIndex ?? grid?.columnCount ?? 0) - left, maxCells);
    if (!sheet || rows <= 0 || columns <= 0) return { cells: [], hidden: false };
    const name = blockName(sheet.properties.title, top, left, rows, columns);
    const data = this.calls.get<{ sheets: SheetData[] }>(fields, [name]).sheets[0]?.data?.[0] ?? {};
    const lines = data.rowData ?? [];
    const hidden = this.hidden.get(sheet.properties.sheetId);
    const hiddenRow = (row: number) => skipping.rows && (hidden?.rows.has(top + row) ?? false);
    const hiddenColumn = (column: number) =>
      skipping.columns && (hidden?.columns.has(left + column) ?? false);
    const upright = rows >= columns;
    const length = upright ? rows : columns;
    const cells = Array.from({ length }, (_cell, at) =>
      upright
        ? sourceCell(lines[at]?.values?.[0], hiddenRow(at))
        : sourceCell(lines[0]?.values?.[at], hiddenColumn(at)),
    );
    return { cells, hidden: upright ? hiddenColumn(0) : hiddenRow(0) };
  }
}
