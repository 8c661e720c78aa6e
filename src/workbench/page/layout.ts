import { bounds, type Axes, type Place, type Selection } from './selection';
import type { Axis } from './axis';

/** Sizes of the grid's own headers, in pixels. */
export const rowHeaderWidth = 46;
export const columnHeaderHeight = 24;

/** The part of the sheet that is in sight. */
export interface Viewport {
  scrollTop: number;
  scrollLeft: number;
  width: number;
  height: number;
}

/** A line (row or column) that is in sight, with its place in the viewport. */
export interface Line {
  index: number;
  at: number;
  size: number;
  frozen: boolean;
}

function lines(axis: Axis, scroll: number, header: number, extent: number): Line[] {
  const found: Line[] = [];
  const add = (index: number, frozen: boolean) => {
    const size = axis.size(index);
    const at = header + axis.start(index) - (frozen ? 0 : scroll);
    if (size > 0) found.push({ index, at, size, frozen });
  };
  for (let index = 0; index < Math.min(axis.frozen, axis.count); index++) add(index, true);
  const frozenEnd = axis.start(axis.frozen);
  const first = Math.max(axis.frozen, axis.at(scroll + frozenEnd));
  for (let index = first; index < axis.count && header + axis.start(index) - scroll < extent; index++)
    add(index, false);
  return found;
}

/** The rows and columns in sight, frozen ones first. */
export function linesInSight({ rows, columns }: Axes, view: Viewport): { rows: Line[]; columns: Line[] } {
  return {
    rows: lines(rows, view.scrollTop, columnHeaderHeight, view.height),
    columns: lines(columns, view.scrollLeft, rowHeaderWidth, view.width),
  };
}

function lineAt(axis: Axis, scroll: number, header: number, place: number): number {
  const inside = place - header;
  return inside < axis.start(axis.frozen) ? axis.at(inside) : axis.at(inside + scroll);
}

/** The cell under a point of the viewport; in the headers the row or column is -1. */
export function placeAt({ rows, columns }: Axes, view: Viewport, x: number, y: number): Place {
  return {
    row: y < columnHeaderHeight ? -1 : lineAt(rows, view.scrollTop, columnHeaderHeight, y),
    column: x < rowHeaderWidth ? -1 : lineAt(columns, view.scrollLeft, rowHeaderWidth, x),
  };
}

function scrollToShow(axis: Axis, index: number, scroll: number, room: number): number {
  if (index < axis.frozen) return scroll;
  const start = axis.start(index);
  const frozenEnd = axis.start(axis.frozen);
  if (start - scroll < frozenEnd) return start - frozenEnd;
  return Math.max(scroll, axis.start(index + 1) - room);
}

/** How far to scroll so that a place is in sight. */
export function scrolledTo(
  { rows, columns }: Axes,
  view: Viewport,
  place: Place,
): { top: number; left: number } {
  return {
    top: scrollToShow(rows, place.row, view.scrollTop, view.height - columnHeaderHeight),
    left: scrollToShow(columns, place.column, view.scrollLeft, view.width - rowHeaderWidth),
  };
}

/** Selects whole rows or columns where a header was pressed, a cell elsewhere. `from` keeps the active end of a longer selection. */
export function pressed(place: Place, { rows, columns }: Axes, from?: Selection): Selection {
  const last = { row: rows.count - 1, column: columns.count - 1 };
  const active = from?.active ?? { row: Math.max(0, place.row), column: Math.max(0, place.column) };
  if (place.row < 0 && place.column < 0) return { active: { row: 0, column: 0 }, corner: last };
  if (place.row < 0)
    return { active: { ...active, row: 0 }, corner: { row: last.row, column: place.column } };
  if (place.column < 0)
    return { active: { ...active, column: 0 }, corner: { row: place.row, column: last.column } };
  return { active, corner: place };
}

/** Whether a row or column header belongs to the selection. */
export function touches(selection: Selection, axis: 'row' | 'column', index: number): boolean {
  const { top, bottom, left, right } = bounds(selection);
  return axis === 'row' ? index >= top && index <= bottom : index >= left && index <= right;
}
