import type { AxisView, SheetView } from '../../server/protocol';

/** Sizes of the grid's own headers, in pixels. */
export const rowHeaderWidth = 46;
export const columnHeaderHeight = 24;

interface Line {
  hd?: 1;
  h?: number;
  w?: number;
  ia?: 0;
}

function linesOf(axis: AxisView, size: 'h' | 'w'): Record<number, Line> {
  const lines: Record<number, Line> = {};
  for (const exception of axis.exceptions)
    lines[exception.index] = {
      ...(exception.hidden && { hd: 1 }),
      ...(exception.size !== undefined && { [size]: exception.size }),
    };
  return lines;
}

/** A sheet as Univer takes it: no cells, only how many there are, how large, which are frozen, hidden or merged. */
export function worksheetOf({ rows, columns, merges, filter }: SheetView) {
  return {
    rowCount: rows.count,
    columnCount: columns.count,
    defaultRowHeight: 21,
    defaultColumnWidth: 100,
    rowHeader: { width: rowHeaderWidth, hidden: 0 },
    columnHeader: { height: columnHeaderHeight, hidden: 0 },
    rowData: linesOf(rows, 'h'),
    columnData: linesOf(columns, 'w'),
    freeze: {
      xSplit: columns.frozen,
      ySplit: rows.frozen,
      startRow: rows.frozen || -1,
      startColumn: columns.frozen || -1,
    },
    mergeData: merges.map(({ row, column, rows: height, columns: width }) => ({
      startRow: row,
      startColumn: column,
      endRow: row + height - 1,
      endColumn: column + width - 1,
    })),
    cellData: {},
    // Univer asks for the rows that a filter hides; here they only make a changed filter a changed sheet.
    custom: { filtered: filter?.filtered ?? [] },
    defaultStyle: { ff: 'Arial', fs: 10, vt: 3 },
    showGridlines: 1,
    gridlinesColor: '#e1e4e8',
  };
}
