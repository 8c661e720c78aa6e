import type { Locale } from './locale';
import { momentOf } from './serial';

/** A number format as the API has it; without a pattern the locale's own for the type is used. */
export interface NumberFormat {
  type?: string | null;
  pattern?: string | null;
}

type Token = { literal: string } | { code: string };

/** One section of a pattern as tokens: quoted text, escapes, date and number codes, anything else as it is. */
function tokens(section: string): Token[] {
  const parts =
    section.match(/"[^"]*"|\\.|\[[^\]]*\]|am\/pm|a\/p|y+|m+|d+|h+|s+|[#0?]|E[+-]|[.,%@]|[\s\S]/gi) ?? [];
  return parts.map((part) => {
    if (part.startsWith('"') && part.length > 1) return { literal: part.slice(1, -1) };
    if (part.startsWith('\\')) return { literal: part.slice(1) };
    const bracket = /^\[\$([^\]-]*)(?:-[^\]]*)?\]$/.exec(part);
    if (bracket !== null) return { literal: bracket[1] ?? '' };
    if (/^\[(h+|m+|s+)\]$/i.test(part)) return { code: part.toLowerCase() };
    if (part.startsWith('[')) return { literal: '' };
    return { code: part };
  });
}

const sectionsOf = (pattern: string): string[] =>
  pattern.match(/(?:"[^"]*"|\\.|[^;])+|(?<=;)(?=;)/g) ?? [pattern];

const isDateCode = (code: string): boolean => /^(y+|m+|d+|h+|s+|\[[hms]+\]|am\/pm|a\/p)$/i.test(code);

const two = (value: number): string => String(value).padStart(2, '0');

/** Whether a format shows dates or times. */
export function isDateFormat(format: NumberFormat | null | undefined): boolean {
  return ['DATE', 'TIME', 'DATE_TIME'].includes(format?.type ?? '');
}

/** Whether a format keeps what is typed as text. */
export const isTextFormat = (format: NumberFormat | null | undefined): boolean => format?.type === 'TEXT';

/** The text of a number in the "automatic" format: up to ten significant digits, scientific when very large. */
export function plainNumber(value: number, locale: Locale): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (size > 0 && size < 1e-9)) {
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'e')
      .replace(/e([+-])(\d)$/, 'e$10$2')
      .replace('e', 'E')
      .replace('.', locale.decimal);
  }
  const text = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(10)));
  return text.replace('.', locale.decimal);
}

/** Which `m` are minutes: those after hours or before seconds. */
function minutes(codes: readonly Token[], index: number): boolean {
  const near = (step: number): string => {
    for (let i = index + step; i >= 0 && i < codes.length; i += step) {
      const token = codes[i];
      if (token !== undefined && 'code' in token && isDateCode(token.code)) return token.code.toLowerCase();
    }
    return '';
  };
  return /h/.test(near(-1)) || /s/.test(near(1));
}

function formatDate(value: number, section: string, locale: Locale): string {
  const list = tokens(section);
  const moment = momentOf(value);
  const halfDay = list.some((token) => 'code' in token && /^a/i.test(token.code));
  return list
    .map((token, index) => {
      if ('literal' in token) return token.literal;
      return isDateCode(token.code)
        ? dateCode(token.code.toLowerCase(), moment, value, locale, halfDay, minutes(list, index))
        : token.code;
    })
    .join('');
}

function dateCode(
  code: string,
  moment: Date,
  value: number,
  locale: Locale,
  halfDay: boolean,
  isMinutes: boolean,
): string {
  const named = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale.tag, { ...options, timeZone: 'UTC' }).format(moment);
  const sized = (part: number): string => (code.length === 1 ? String(part) : two(part));
  switch (code[0]) {
    case 'y':
      return code.length <= 2 ? two(moment.getUTCFullYear() % 100) : String(moment.getUTCFullYear());
    case 'm':
      if (isMinutes) return sized(moment.getUTCMinutes());
      if (code.length <= 2) return sized(moment.getUTCMonth() + 1);
      return named({ month: code.length === 3 ? 'short' : 'long' });
    case 'd':
      if (code.length <= 2) return sized(moment.getUTCDate());
      return named({ weekday: code.length === 3 ? 'short' : 'long' });
    case 'h':
      return sized(halfDay ? moment.getUTCHours() % 12 || 12 : moment.getUTCHours());
    case 's':
      return sized(moment.getUTCSeconds());
    case '[':
      return elapsed(code, value);
    default:
      return moment.getUTCHours() < 12 ? 'AM' : 'PM';
  }
}

/** A duration in whole hours, minutes or seconds: `[h]`, `[mm]`. */
function elapsed(code: string, value: number): string {
  const perDay: Record<string, number> = { h: 24, m: 1440, s: 86400 };
  const amount = Math.floor(value * (perDay[code[1] ?? 'h'] ?? 24) + 1e-9);
  return String(amount).padStart(code.length - 2, '0');
}

function formatNumber(value: number, section: string, locale: Locale): string {
  const list = tokens(section);
  const codes = list.map((token) => ('code' in token ? token.code : '')).join('');
  const percents = (codes.match(/%/g) ?? []).length;
  const scaled = Math.abs(value) * 100 ** percents;
  const digits =
    /[#0?,]*(?:\.[#0?]*)?(?:E[+-][0#]+)?/i.exec(codes.slice(Math.max(0, codes.search(/[#0?]/))))?.[0] ?? '';
  if (digits === '') return list.map((token) => ('literal' in token ? token.literal : token.code)).join('');
  const text = /E/i.test(digits) ? scientific(scaled, digits, locale) : decimals(scaled, digits, locale);
  let placed = false;
  return list
    .map((token) => {
      if ('literal' in token) return token.literal;
      if (!/^(?:[#0?.,]|E[+-])$/i.test(token.code)) return token.code;
      if (placed) return '';
      placed = true;
      return text;
    })
    .join('');
}

function decimals(size: number, digits: string, locale: Locale): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const [integer = '0', rest = ''] = roundTo(size, fraction.length).split('.');
  const least = (whole.match(/0/g) ?? []).length;
  const padded = integer === '0' && least === 0 ? '' : integer.padStart(least, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, locale.group) : padded;
  const optional = (/[#?]*$/.exec(fraction)?.[0] ?? '').length;
  let shown = rest;
  for (let i = 0; i < optional && shown.endsWith('0'); i++) shown = shown.slice(0, -1);
  return shown === '' ? grouped : `${grouped}${locale.decimal}${shown}`;
}

/** Rounds half away from zero on the decimal digits that the number shows, as a spreadsheet does. */
function roundTo(size: number, places: number): string {
  const nudged = Number(`${Math.round(Number(`${Number(size.toPrecision(15))}e${places}`))}e-${places}`);
  return Number.isFinite(nudged) ? nudged.toFixed(places) : size.toFixed(places);
}

function scientific(size: number, digits: string, locale: Locale): string {
  const [mantissa = '0', power = ''] = digits.split(/E[+-]/i);
  const places = (mantissa.split('.')[1] ?? '').length;
  const [number = '0', exponent = '+0'] = size.toExponential(places).split('e');
  const sign = exponent.startsWith('-') ? '-' : '+';
  return `${number.replace('.', locale.decimal)}E${sign}${exponent.replace(/^[+-]/, '').padStart(power.length, '0')}`;
}

const isDateSection = (section: string): boolean =>
  !/[#0?]/.test(section.replace(/"[^"]*"|\\.|\.0+/g, '')) &&
  tokens(section).some((token) => 'code' in token && isDateCode(token.code));

/** The text of a number in a format and a locale (guides/formats). */
export function formatValue(value: number, format: NumberFormat | null | undefined, locale: Locale): string {
  const type = format?.type ?? '';
  const own = Object.entries(locale.patterns).find(([name]) => name === type)?.[1];
  const pattern = format?.pattern || own;
  if (pattern === undefined || /^(general|@)$/i.test(pattern)) return plainNumber(value, locale);
  const [positive = '', negative, zero] = sectionsOf(pattern);
  if (value === 0 && zero !== undefined) return formatNumber(0, zero, locale);
  if (isDateSection(positive)) return formatDate(value, positive, locale);
  if (value < 0 && negative !== undefined) return formatNumber(value, negative, locale);
  const text = formatNumber(value, positive, locale);
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}
