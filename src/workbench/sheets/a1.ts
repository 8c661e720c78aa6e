import { invalid } from './errors';
import type { Area, Rect } from './rect';

/** What A1 notation refers to: sheets by title (undefined is the first sheet), named ranges by name. */
export interface Names {
  sheetId(title: string | undefined): number | undefined;
  namedRange(name: string): Area | undefined;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?$/;

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The index of a column by its letters, in either case. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A sheet's title as A1 notation wants it: quoted unless it is a plain word that cannot be taken for a cell. */
export function quoteTitle(title: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(title) && !/^[A-Za-z]{1,3}\d+$/.test(title);
  return plain ? title : `'${title.replaceAll("'", "''")}'`;
}

/** A closed block in A1 notation, `Sheet1!B2` for one cell. */
export function printA1(title: string, rect: Rect): string {
  const first = `${columnLetters(rect.left)}${rect.top + 1}`;
  const last = `${columnLetters(rect.right - 1)}${rect.bottom}`;
  return `${quoteTitle(title)}!${first === last ? first : `${first}:${last}`}`;
}

interface Corner {
  row?: number;
  column?: number;
}

function corner(text: string): Corner | undefined {
  const match = CORNER.exec(text);
  if (match === null || text === '' || text.endsWith('$')) return undefined;
  return {
    ...(match[1] === undefined ? {} : { column: columnIndex(match[1]) }),
    ...(match[2] === undefined ? {} : { row: Number(match[2]) - 1 }),
  };
}

const least = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);

/** The end of a span: open when only one of its corners names the dimension, as in `A5:A`. */
const end = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? undefined : Math.max(one, other) + 1;

function parseCells(text: string): Omit<Area, 'sheetId'> | undefined {
  const parts = text.split(':');
  const first = corner(parts[0] ?? '');
  const last = parts.length === 1 ? first : corner(parts[1] ?? '');
  if (first === undefined || last === undefined || parts.length > 2) return undefined;
  const whole = first.row === undefined || first.column === undefined;
  if (parts.length === 1 && whole) return undefined;
  const sides = {
    startRowIndex: least(first.row, last.row),
    endRowIndex: end(first.row, last.row),
    startColumnIndex: least(first.column, last.column),
    endColumnIndex: end(first.column, last.column),
  };
  return Object.fromEntries(Object.entries(sides).filter(([, side]) => side !== undefined));
}

/** Splits `'My ''Sheet'!A1:B2` into title and cells; undefined if a quoted title is not closed. */
function split(text: string): { title?: string; cells?: string } | undefined {
  if (text.startsWith("'")) {
    const match = /^'((?:[^']|'')+)'(?:!(.*))?$/s.exec(text);
    if (match === null) return undefined;
    return { title: (match[1] ?? '').replaceAll("''", "'"), cells: match[2] };
  }
  const mark = text.lastIndexOf('!');
  return mark < 0 ? { cells: text } : { title: text.slice(0, mark), cells: text.slice(mark + 1) };
}

/**
 * Reads A1 notation (guides/concepts): cells on a titled sheet or the first one, a whole sheet, or a named range.
 * @throws SheetsApiError INVALID_ARGUMENT "Unable to parse range: …".
 */
export function parseA1(text: string, names: Names): Area {
  const area = parse(text.trim(), names);
  if (area === undefined) throw invalid(`Unable to parse range: ${text}`);
  return area;
}

function parse(text: string, names: Names): Area | undefined {
  const parts = split(text);
  if (parts === undefined) return undefined;
  const { title, cells } = parts;
  if (title === undefined) {
    const area = parseCells(cells ?? '');
    const first = names.sheetId(undefined);
    if (area !== undefined) return first === undefined ? undefined : { sheetId: first, ...area };
    const sheetId = names.sheetId(cells ?? '');
    return sheetId === undefined ? names.namedRange(cells ?? '') : { sheetId };
  }
  const sheetId = names.sheetId(title);
  if (sheetId === undefined) return undefined;
  if (cells === undefined) return { sheetId };
  const area = parseCells(cells);
  return area === undefined ? undefined : { sheetId, ...area };
}
