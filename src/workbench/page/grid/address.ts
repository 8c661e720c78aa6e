import type { SheetView } from '../../server/protocol';
import type { Selection } from './selection';

/** Where a name such as `B12`, `A1:C5`, `B:B`, `3:5` or `Sheet1!A1` leads. */
export interface Address {
  sheetId: number;
  selection: Selection;
}

/** A corner of a range: a cell, a whole column or a whole row; counted from 0. */
interface Corner {
  row?: number;
  column?: number;
}

function cornerOf(text: string): Corner | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{0,3})\$?(\d{0,8})$/.exec(text.toUpperCase()) ?? [];
  if (!letters && !digits) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { ...(letters && { column }), ...(digits && { row: Number(digits) - 1 }) };
}

/** Splits off the name of a sheet, which stands in quotes where it must. */
function splitSheet(text: string): { title?: string; range: string } {
  const [, quoted, plain, range = ''] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(text) ?? [];
  const title = quoted?.replace(/''/g, "'") ?? plain;
  return title === undefined ? { range: text } : { title, range };
}

/** Reads the name of cells as a person types it; null when there are no such cells among `sheets`. `current` is the open one. */
export function readAddress(text: string, sheets: SheetView[], current: SheetView): Address | null {
  const { title, range } = splitSheet(text.trim());
  const sheet =
    title === undefined
      ? current
      : sheets.find((one) => one.title.toLowerCase() === title.trim().toLowerCase());
  const [first = '', last, ...more] = range.split(':').map((part) => part.trim());
  const from = cornerOf(first);
  const to = last === undefined ? from : cornerOf(last);
  if (!sheet || !from || !to || more.length) return null;
  const isCell = from.row !== undefined && from.column !== undefined;
  if (last === undefined && !isCell) return null;
  const end = { row: sheet.rows.count - 1, column: sheet.columns.count - 1 };
  const active = { row: from.row ?? 0, column: from.column ?? 0 };
  const corner = { row: to.row ?? end.row, column: to.column ?? end.column };
  const isInside = [active, corner].every(
    ({ row, column }) => row >= 0 && row <= end.row && column >= 0 && column <= end.column,
  );
  return isInside ? { sheetId: sheet.id, selection: { active, corner } } : null;
}
