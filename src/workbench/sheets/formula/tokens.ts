import type { Locale } from '../text/locale';

/** A piece of a formula. `sheet` stands before a reference or a name: `'My sheet'!A1`. */
export type Token =
  | { kind: 'number'; value: number }
  | { kind: 'text'; value: string }
  | { kind: 'error'; text: string }
  | { kind: 'reference'; text: string; sheet?: string }
  | { kind: 'word'; text: string; sheet?: string }
  | { kind: 'sign'; text: string };

/** A formula that cannot be read. */
export class FormulaSyntaxError extends Error {
  override readonly name = 'FormulaSyntaxError';
}

/** A sheet's title before a reference: one group for a quoted title, one for a plain one. */
export const SHEET = `(?:'((?:[^']|'')+)'|([\\p{L}_][\\p{L}\\p{N}_.]*))!`;
const CORNER = '(?:\\$?[A-Za-z]{1,3}\\$?[1-9]\\d*)';
const EDGE = '(?:\\$?[A-Za-z]{1,3}|\\$?[1-9]\\d*)';
/** A reference without its sheet: a cell, a block, whole rows or columns. */
export const REFERENCE = `${CORNER}:(?:${CORNER}|${EDGE})|\\$?[A-Za-z]{1,3}:${EDGE}|\\$?[1-9]\\d*:${EDGE}|${CORNER}`;

const patterns = {
  space: /\s+/uy,
  text: /"((?:[^"]|"")*)"/uy,
  error: /#(?:DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|NULL!|ERROR!)/uy,
  reference: new RegExp(`(?:${SHEET})?(${REFERENCE})(?![\\p{L}\\p{N}_(.!])`, 'uy'),
  word: new RegExp(`(?:${SHEET})?([\\p{L}_][\\p{L}\\p{N}_.]*)`, 'uy'),
  sign: /<>|<=|>=|[=<>&+\-*/^%(),;]/uy,
};

const numberPattern = (locale: Locale): RegExp =>
  locale.decimal === ','
    ? /(?:\d+(?:,\d+)?|,\d+)(?:E[+-]?\d+)?/iuy
    : /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iuy;

type Reading = [token: Token | undefined, end: number];

function readAt(text: string, at: number, numbers: RegExp, decimal: string): Reading {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const sheetOf = (found: RegExpExecArray) => {
    const sheet = found[1]?.replaceAll("''", "'") ?? found[2];
    return sheet === undefined ? {} : { sheet };
  };
  const space = match(patterns.space);
  if (space) return [undefined, at + space[0].length];
  const quoted = match(patterns.text);
  if (quoted)
    return [{ kind: 'text', value: (quoted[1] ?? '').replaceAll('""', '"') }, at + quoted[0].length];
  const reference = match(patterns.reference);
  if (reference) {
    return [{ kind: 'reference', text: reference[3] ?? '', ...sheetOf(reference) }, at + reference[0].length];
  }
  const number = match(numbers);
  if (number) {
    const value = Number(number[0].replace(decimal, '.'));
    return [{ kind: 'number', value }, at + number[0].length];
  }
  const word = match(patterns.word);
  if (word) return [{ kind: 'word', text: word[3] ?? '', ...sheetOf(word) }, at + word[0].length];
  const error = match(patterns.error);
  if (error) return [{ kind: 'error', text: error[0] }, at + error[0].length];
  const sign = match(patterns.sign);
  if (sign) return [{ kind: 'sign', text: sign[0] }, at + sign[0].length];
  throw new FormulaSyntaxError(`Character ${at + 1} cannot be read.`);
}

/**
 * The pieces of a formula without its `=`. Decimals are the locale's; arguments are parted by `;` everywhere, and by `,` where the
 * decimal sign is a point.
 * @throws FormulaSyntaxError
 */
export function tokenize(text: string, locale: Locale): Token[] {
  const numbers = numberPattern(locale);
  const list: Token[] = [];
  for (let at = 0; at < text.length;) {
    const [token, end] = readAt(text, at, numbers, locale.decimal);
    const separator = token?.kind === 'sign' && (token.text === ',' || token.text === ';');
    if (separator && token.text === ',' && locale.decimal === ',')
      throw new FormulaSyntaxError('Arguments are parted by ; in this locale.');
    if (token) list.push(separator ? { kind: 'sign', text: ';' } : token);
    at = end;
  }
  return list;
}
