import { columnIndex, columnLetters, quoteTitle } from './a1';
import { REFERENCE, SHEET } from './formula/tokens';
import { Formula } from './grid';
import type { Area } from './rect';
import { type Shift, shiftArea, shiftIndex } from './shift';

/** Texts, which stay as they are, and references with the sheet before them. */
const pieces = new RegExp(
  `"(?:[^"]|"")*"|(?<![\\p{L}\\p{N}_.$])(?:${SHEET})?(${REFERENCE})(?![\\p{L}\\p{N}_(.!])`,
  'gu',
);

/** A formula whose references are put through `change`; it is given the title before the reference, if there is one. */
function mapped(formula: Formula, change: (reference: string, title: string | undefined) => string): Formula {
  const text = formula.text.replace(
    pieces,
    (whole: string, quoted?: string, plain?: string, reference?: string) =>
      reference === undefined ? whole : change(reference, quoted?.replaceAll("''", "'") ?? plain),
  );
  return text === formula.text ? formula : new Formula(text);
}

const prefix = (title: string | undefined): string => (title === undefined ? '' : `${quoteTitle(title)}!`);

/** One side of a reference: its letters and digits, each with the `$` before it. */
interface Corner {
  holdColumn: string;
  column?: number;
  holdRow: string;
  row?: number;
}

function corner(text: string): Corner {
  const [, first = '', letters = '', second = '', digits = ''] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  return {
    holdColumn: letters === '' ? '' : first,
    holdRow: letters === '' ? first : second,
    ...(letters && { column: columnIndex(letters) }),
    ...(digits && { row: Number(digits) - 1 }),
  };
}

const written = ({ holdColumn, holdRow, column, row }: Corner): string =>
  `${column === undefined ? '' : `${holdColumn}${columnLetters(column)}`}${row === undefined ? '' : `${holdRow}${row + 1}`}`;

const past = (index: number | undefined): number | undefined => (index === undefined ? undefined : index + 1);
const last = (end: number | undefined): number | undefined => (end === undefined ? undefined : end - 1);

/** The area of a reference whose corners are in order; undefined when they are not. */
function areaOf(from: Corner, to: Corner, sheetId: number): Area | undefined {
  if ((from.row ?? 0) > (to.row ?? Infinity) || (from.column ?? 0) > (to.column ?? Infinity))
    return undefined;
  const sides = {
    startRowIndex: from.row,
    endRowIndex: past(to.row),
    startColumnIndex: from.column,
    endColumnIndex: past(to.column),
  };
  const closed = Object.entries(sides).filter(([, side]) => side !== undefined);
  return { sheetId, ...Object.fromEntries(closed) };
}

function shifted(shift: Shift, reference: string): string {
  const [first = '', second] = reference.split(':');
  const from = corner(first);
  const to = second === undefined ? from : corner(second);
  const area = areaOf(from, to, shift.sheetId);
  if (area === undefined) return reference;
  const after = shiftArea(shift, area);
  if (after === undefined) return '#REF!';
  const begin = written({ ...from, row: after.startRowIndex, column: after.startColumnIndex });
  if (second === undefined) return begin;
  return `${begin}:${written({ ...to, row: last(after.endRowIndex), column: last(after.endColumnIndex) })}`;
}

/**
 * A formula after rows or columns were inserted, deleted or moved: its references follow the cells that they mean; what was deleted is
 * `#REF!`.
 * @param own the sheet that the formula stands on, which references without a title mean
 * @param idOf the id of the sheet with a title
 */
export function shiftFormula(
  shift: Shift,
  formula: Formula,
  own: number,
  idOf: (title: string) => number | undefined,
): Formula {
  return mapped(formula, (reference, title) => {
    const meant = title === undefined ? own : idOf(title);
    const now = meant === shift.sheetId ? shifted(shift, reference) : reference;
    return `${prefix(title)}${now}`;
  });
}

const renamed = (formula: Formula, titleOf: (title: string) => string): Formula =>
  mapped(
    formula,
    (reference, title) => `${prefix(title === undefined ? title : titleOf(title))}${reference}`,
  );

/** A formula after a sheet got another title. */
export const renameIn = (formula: Formula, before: string, after: string): Formula =>
  renamed(formula, (title) => (title.toLowerCase() === before.toLowerCase() ? after : title));

/** The text of a formula, with `=`, for a place where the sheets have other titles. */
export const retitled = (text: string, titleOf: (title: string) => string): string =>
  renamed(new Formula(text), titleOf).text;

/** How the cells lie to which the formula of a rule belongs, in the direction of the change. */
export interface Reach {
  /** How far the first of them has moved. */
  by: number;
  /** How many rows or columns they are. */
  length: number;
  /** Whether the first of them was deleted: the formula is now for another one. */
  isFirstGone: boolean;
}

/** A side of a reference that moves along over the cells of a rule: it stands for as many places as there are cells. */
function alongShift(shift: Shift, index: number, { by, length, isFirstGone }: Reach): number | undefined {
  const end = index + length;
  if (shift.kind === 'delete' && index >= shift.start && end <= shift.end) return undefined;
  const [first, last] = [shiftIndex(shift, index), shiftIndex(shift, end - 1)];
  const isWhole = first !== undefined && last !== undefined && last - first === length - 1;
  const after = isWhole && !isFirstGone ? first : index + by;
  return after < 0 ? undefined : after;
}

/** Where a side is afterwards: one with a `$` follows its cell, one without goes along with the cells of the rule. */
function shiftSide(shift: Shift, side: Corner, reach: Reach): Corner | undefined {
  const [key, hold] = direction(shift, side);
  const index = side[key];
  if (index === undefined) return side;
  const start = shift.kind === 'delete' ? shift.start : index;
  const after = hold === '' ? alongShift(shift, index, reach) : (shiftIndex(shift, index) ?? start);
  return after === undefined ? undefined : { ...side, [key]: after };
}

const direction = (shift: Shift, side: Corner) =>
  shift.dimension === 'ROWS' ? (['row', side.holdRow] as const) : (['column', side.holdColumn] as const);

function ruleReference(shift: Shift, reference: string, reach: Reach): string {
  const corners = reference.split(':').map(corner);
  const isHeld = corners.every((side) => {
    const [key, hold] = direction(shift, side);
    return hold !== '' || side[key] === undefined;
  });
  if (isHeld || reach.length === 1) return shifted(shift, reference);
  const after = corners.map((side) => shiftSide(shift, side, reach));
  return after.includes(undefined) ? '#REF!' : after.map((side) => written(side!)).join(':');
}

/**
 * A formula of a rule for many cells after rows or columns were inserted, deleted or moved. It is written for the first cell and moves
 * along over the others: what follows the cells that it means as a whole follows them like the formula of a cell, what would
 * be torn apart keeps its distance from the rule's own cells.
 */
export function shiftRuleFormula(
  shift: Shift,
  formula: Formula,
  reach: Reach,
  own: number,
  idOf: (title: string) => number | undefined,
): Formula {
  return mapped(formula, (reference, title) => {
    const meant = title === undefined ? own : idOf(title);
    const now = meant === shift.sheetId ? ruleReference(shift, reference, reach) : reference;
    return `${prefix(title)}${now}`;
  });
}
