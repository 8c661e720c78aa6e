import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import { type Area, areaOf, type Dimension } from './rect';

/** A change of the rows or columns of one sheet that everything lying on it has to follow. */
export type Shift = { sheetId: number; dimension: Dimension } & (
  | { kind: 'insert'; at: number; count: number }
  | { kind: 'delete'; start: number; end: number }
  | { kind: 'move'; start: number; end: number; destination: number }
);

type Span = [start: number | undefined, end: number | undefined];

/** Where the row or column `index` is afterwards; undefined if it was deleted. */
export function shiftIndex(shift: Shift, index: number): number | undefined {
  switch (shift.kind) {
    case 'insert':
      return index >= shift.at ? index + shift.count : index;
    case 'delete':
      if (index < shift.start) return index;
      return index < shift.end ? undefined : index - (shift.end - shift.start);
    case 'move': {
      const { start, end, destination } = shift;
      const length = end - start;
      const target = destination > start ? destination - length : destination;
      if (index >= start && index < end) return target + index - start;
      const without = index >= end ? index - length : index;
      return without >= target ? without + length : without;
    }
  }
}

const removed = (shift: { start: number; end: number }, edge: number): number =>
  edge - Math.max(0, Math.min(edge, shift.end) - shift.start);

/** Where the span [start, end) is afterwards; open sides stay open; undefined if nothing of it is left. */
function shiftSpan(shift: Shift, [start, end]: Span): Span | undefined {
  switch (shift.kind) {
    case 'insert': {
      const first = start !== undefined && start >= shift.at ? start + shift.count : start;
      return [first, end !== undefined && end > shift.at ? end + shift.count : end];
    }
    case 'delete': {
      const first = start === undefined ? undefined : removed(shift, start);
      const last = end === undefined ? undefined : removed(shift, end);
      const gone = last !== undefined && last <= (first ?? 0);
      const cutOff = end === undefined && start !== undefined && start >= shift.start && start < shift.end;
      return gone ? undefined : [cutOff ? shift.start : first, last];
    }
    case 'move':
      return moveSpan(shift, [start, end]);
  }
}

/** A span that moves as a whole goes along; one within which something moves stays; others lose or gain what moved. */
function moveSpan(shift: Shift & { kind: 'move' }, [start, end]: Span): Span | undefined {
  const { start: from, end: to, destination } = shift;
  const first = start ?? 0;
  const last = end ?? Infinity;
  const length = to - from;
  const target = destination > from ? destination - length : destination;
  if (first >= from && last <= to) return [target + first - from, target + last - from];
  if (from >= first && to <= last && destination >= first && destination <= last) return [start, end];
  const { sheetId, dimension } = shift;
  const without = shiftSpan({ sheetId, dimension, kind: 'delete', start: from, end: to }, [start, end]);
  if (without === undefined) return undefined;
  return shiftSpan({ sheetId, dimension, kind: 'insert', at: target, count: length }, without);
}

const sides = {
  ROWS: ['startRowIndex', 'endRowIndex'],
  COLUMNS: ['startColumnIndex', 'endColumnIndex'],
} as const;

/** Where an area is afterwards; undefined if nothing of it is left. */
export function shiftArea(shift: Shift, range: api.Schema$GridRange): Area | undefined {
  const area = areaOf(range);
  if (area.sheetId !== shift.sheetId) return area;
  const [startSide, endSide] = sides[shift.dimension];
  const span = shiftSpan(shift, [area[startSide], area[endSide]]);
  if (span === undefined) return undefined;
  const [start, end] = span;
  return {
    ...area,
    ...(start === undefined ? {} : { [startSide]: start }),
    ...(end === undefined ? {} : { [endSide]: end }),
  };
}

type JsonObject = Record<string, unknown>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const gridRangeSides = [...sides.ROWS, ...sides.COLUMNS];

/**
 * Shifts every range and cell reference inside a resource such as a chart: ranges that are gone leave their list or
 * field, a deleted anchor cell stays where the deletion began.
 */
export function shiftTree(shift: Shift, value: unknown): unknown {
  if (Array.isArray(value))
    return value.map((item) => shiftTree(shift, item)).filter((item) => item !== undefined);
  if (!isObject(value)) return value;
  if (gridRangeSides.some((side) => side in value)) return shiftArea(shift, value);
  if ('rowIndex' in value || 'columnIndex' in value) return shiftCoordinate(shift, value);
  const entries = Object.entries(value).map(([key, part]) => [key, shiftTree(shift, part)]);
  return Object.fromEntries(entries.filter(([, part]) => part !== undefined));
}

function shiftCoordinate(shift: Shift, cell: JsonObject): JsonObject {
  if ((cell['sheetId'] ?? 0) !== shift.sheetId) return cell;
  const key = shift.dimension === 'ROWS' ? 'rowIndex' : 'columnIndex';
  const index = typeof cell[key] === 'number' ? cell[key] : 0;
  const deletedAt = shift.kind === 'delete' ? Math.max(0, shift.start - 1) : index;
  return { ...cell, [key]: shiftIndex(shift, index) ?? deletedAt };
}
