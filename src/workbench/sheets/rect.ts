import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';

/** A block of cells, zero-based, half open. */
export interface Rect {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** A block of cells on a sheet whose sides may be open: `GridRange` with the sheet always named. */
export interface Area {
  sheetId: number;
  startRowIndex?: number;
  endRowIndex?: number;
  startColumnIndex?: number;
  endColumnIndex?: number;
}

/** The dimension of a request. */
export type Dimension = 'ROWS' | 'COLUMNS';

/** A GridRange of the API as an area; an absent sheet id is the default of the field, 0. */
export function areaOf(range: api.Schema$GridRange | null | undefined): Area {
  const area: Area = { sheetId: range?.sheetId ?? 0 };
  for (const side of ['startRowIndex', 'endRowIndex', 'startColumnIndex', 'endColumnIndex'] as const) {
    const index = range?.[side];
    if (index !== undefined && index !== null) area[side] = index;
  }
  return area;
}

/** The area with its open sides closed at the edges of a sheet of that size, and cut to it. */
export function closed(area: Area, size: { rowCount: number; columnCount: number }): Rect {
  const cut = (index: number | undefined, open: number, edge: number): number =>
    Math.min(index ?? open, edge);
  return {
    top: cut(area.startRowIndex, 0, size.rowCount),
    bottom: cut(area.endRowIndex, size.rowCount, size.rowCount),
    left: cut(area.startColumnIndex, 0, size.columnCount),
    right: cut(area.endColumnIndex, size.columnCount, size.columnCount),
  };
}

/** The cells in a block. */
export const cellCount = (rect: Rect): number =>
  Math.max(0, rect.bottom - rect.top) * Math.max(0, rect.right - rect.left);

/** The cells that two blocks have in common; empty blocks have no height or no width. */
export const intersection = (one: Rect, other: Rect): Rect => ({
  top: Math.max(one.top, other.top),
  bottom: Math.min(one.bottom, other.bottom),
  left: Math.max(one.left, other.left),
  right: Math.min(one.right, other.right),
});
