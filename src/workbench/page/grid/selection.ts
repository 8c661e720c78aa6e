import type { CellBlock } from '../../server/protocol';
import type { Axis } from './axis';
import type { Block } from './box';

/** A cell; counted from 0. */
export interface Place {
  row: number;
  column: number;
}

/** Selected cells: the active one, and the corner across. */
export interface Selection {
  active: Place;
  corner: Place;
  /** What is brought into sight where it is not the corner: what was pasted is seen from its beginning. */
  seen?: Place;
}

/** The two axes of a sheet. */
export interface Axes {
  rows: Axis;
  columns: Axis;
}

export const home: Selection = { active: { row: 0, column: 0 }, corner: { row: 0, column: 0 } };

export function selectCell(place: Place): Selection {
  return { active: place, corner: place };
}

/** The rectangle between the two corners; counted from 0, the ends inside. */
export function bounds({ active, corner }: Selection) {
  return {
    top: Math.min(active.row, corner.row),
    bottom: Math.max(active.row, corner.row),
    left: Math.min(active.column, corner.column),
    right: Math.max(active.column, corner.column),
  };
}

export function contains(selection: Selection, row: number, column: number): boolean {
  const { top, bottom, left, right } = bounds(selection);
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The selection as scripts and the server count it, from 1. */
export function toBlock(sheetId: number, selection: Selection): CellBlock {
  const { top, bottom, left, right } = bounds(selection);
  return { sheetId, row: top + 1, column: left + 1, rows: bottom - top + 1, columns: right - left + 1 };
}

export function fromBlock({ row, column, rows, columns }: CellBlock): Selection {
  return {
    active: { row: row - 1, column: column - 1 },
    corner: { row: row + rows - 2, column: column + columns - 2 },
  };
}

/** The selected rectangle, counted from 0, the ends outside. */
export function blockOf(selection: Selection): Block {
  const { top, bottom, left, right } = bounds(selection);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** A block as a selection: its corner lies across from the active cell. */
export function selectionOf({ row, column, rows, columns }: Block, active: Place): Selection {
  return {
    active,
    corner: {
      row: active.row === row ? row + rows - 1 : row,
      column: active.column === column ? column + columns - 1 : column,
    },
  };
}

/**
 * The selection where a step leads: merged cells are one cell, which is entered from any side and left past its far edge.
 */
export function steppedTo(from: Place, to: Place, merges: Block[]): Selection {
  const holds = (block: Block, { row, column }: Place) =>
    row >= block.row &&
    row < block.row + block.rows &&
    column >= block.column &&
    column < block.column + block.columns;
  const merge = merges.find((block) => holds(block, to));
  if (!merge) return selectCell(to);
  if (!holds(merge, from)) return selectionOf(merge, { row: merge.row, column: merge.column });
  const past: Place = {
    row: to.row > from.row ? merge.row + merge.rows : to.row,
    column: to.column > from.column ? merge.column + merge.columns : to.column,
  };
  return steppedTo({ row: -1, column: -1 }, past, merges);
}

/** Every cell of a sheet. */
export function wholeSheet({ rows, columns }: Axes): Selection {
  return selectionOf({ row: 0, column: 0, rows: rows.count, columns: columns.count }, { row: 0, column: 0 });
}

/** The selection, widened to whole rows, whole columns or both. */
export function wholeLines(
  selection: Selection,
  axes: Axes,
  whole: { rows: boolean; columns: boolean },
): Selection {
  const { top, bottom, left, right } = bounds(selection);
  const [first, last] = whole.rows ? [0, axes.columns.count - 1] : [left, right];
  const [upper, lower] = whole.columns ? [0, axes.rows.count - 1] : [top, bottom];
  return { active: { row: upper, column: first }, corner: { row: lower, column: last } };
}

/** Keeps a selection inside a sheet that may have shrunk. */
export function clamp({ active, corner, seen }: Selection, { rows, columns }: Axes): Selection {
  const inside = (place: Place): Place => ({
    row: Math.max(0, Math.min(place.row, rows.count - 1)),
    column: Math.max(0, Math.min(place.column, columns.count - 1)),
  });
  return { active: inside(active), corner: inside(corner), ...(seen && { seen: inside(seen) }) };
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The name of a cell: `B2`. */
export const cellName = ({ row, column }: Place): string => `${columnLetters(column)}${row + 1}`;

/** `B2`, or `B2:C4` for more than one cell. */
export function selectionName(selection: Selection): string {
  const { top, bottom, left, right } = bounds(selection);
  const first = `${columnLetters(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom + 1}`;
}

const steps: Record<string, Partial<Record<'row' | 'column', 1 | -1>>> = {
  ArrowUp: { row: -1 },
  ArrowDown: { row: 1 },
  ArrowLeft: { column: -1 },
  ArrowRight: { column: 1 },
};

/** How many rows Page Up and Page Down move. */
const page = 20;

/** Where a key leads from a place; null for keys that do not move. `far` is with Ctrl or Command. */
export function moved(from: Place, key: string, far: boolean, { rows, columns }: Axes): Place | null {
  const last = { row: rows.count - 1, column: columns.count - 1 };
  const step = steps[key];
  if (step?.row) {
    const edge = step.row > 0 ? last.row : 0;
    return { ...from, row: far ? edge : rows.step(from.row, step.row) };
  }
  if (step?.column) {
    const edge = step.column > 0 ? last.column : 0;
    return { ...from, column: far ? edge : columns.step(from.column, step.column) };
  }
  if (key === 'Home') return far ? { row: 0, column: 0 } : { ...from, column: 0 };
  if (key === 'End') return far ? last : { ...from, column: last.column };
  if (key === 'PageUp') return { ...from, row: Math.max(0, from.row - page) };
  if (key === 'PageDown') return { ...from, row: Math.min(last.row, from.row + page) };
  return null;
}
