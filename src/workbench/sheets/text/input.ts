import { isTextFormat, type NumberFormat } from './format';
import type { Locale } from './locale';
import { namedDate } from './months';
import { momentOf, serialOfDay } from './serial';
import { Formula, type CellValue } from '../grid';

/** What typing a text into a cell comes to: the value, and the number format that it brings with it. */
export interface Entered {
  value: CellValue;
  format?: NumberFormat;
}

/** What reading typed text needs to know. `today` is a serial number, for dates without a year. */
export interface TypingContext {
  locale: Locale;
  today: () => number;
}

/**
 * Reads a text as if a person had typed it into a cell of that number format (ValueInputOption USER_ENTERED):
 * formulas, numbers, percents, currency, dates, times, booleans; an apostrophe or a text format keeps text.
 */
export function typed(
  text: string,
  cellFormat: NumberFormat | null | undefined,
  context: TypingContext,
): Entered {
  if (text === '') return { value: undefined };
  if (isTextFormat(cellFormat)) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) || undefined };
  if (text.startsWith('=') && text.length > 1) return { value: new Formula(text) };
  const trimmed = text.length > MOST_READ ? undefined : text.trim();
  const found = trimmed === undefined ? undefined : plain(trimmed, context);
  if (found !== undefined) return inPercent(found, cellFormat);
  if (/^\+[^\s\d]/.test(text)) return { value: new Formula(`=${text}`) };
  return { value: text };
}

/** No number, date or truth value is longer; longer texts are not searched for one, which would take the square of their length. */
const MOST_READ = 400;

const plain = (text: string, context: TypingContext): Entered | undefined =>
  boolean(text, context.locale) ?? number(text, context.locale) ?? dateTime(text, context);

/** A bare number typed into a cell that shows percents means so many of them. */
function inPercent(entered: Entered, cellFormat: NumberFormat | null | undefined): Entered {
  const isBare = typeof entered.value === 'number' && entered.format === undefined;
  return isBare && cellFormat?.type === 'PERCENT' ? { value: Number(entered.value) / 100 } : entered;
}

function boolean(text: string, locale: Locale): Entered | undefined {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === locale.true) return { value: true };
  if (upper === 'FALSE' || upper === locale.false) return { value: false };
  return undefined;
}

const CURRENCY = /^(?:(€|\$|£)\s*)?(.*?)(?:\s*(€|\$|£|kr))?$/s;

function number(text: string, locale: Locale): Entered | undefined {
  const sign = /^[+-]/.exec(text)?.[0] ?? '';
  const currency = CURRENCY.exec(text.slice(sign.length));
  const symbol = currency?.[1] ?? currency?.[3];
  let body = currency?.[2] ?? '';
  const percent = /\s*%$/.test(body);
  if (percent) body = body.replace(/\s*%$/, '');
  const size = magnitude(body, locale);
  if (size === undefined || (percent && symbol !== undefined)) return undefined;
  const value = (sign === '-' ? -size : size) / (percent ? 100 : 1);
  return withFormat(value, body, percent, symbol, locale);
}

function withFormat(
  value: number,
  body: string,
  percent: boolean,
  symbol: string | undefined,
  locale: Locale,
): Entered {
  const places = body.includes(locale.decimal) ? '.00' : '';
  if (percent) return { value, format: { type: 'PERCENT', pattern: `0${places}%` } };
  if (symbol !== undefined) {
    const pattern = locale.decimal === ',' ? `#,##0${places}\u00a0"${symbol}"` : `"${symbol}"#,##0${places}`;
    return { value, format: { type: 'CURRENCY', pattern } };
  }
  if (/e/i.test(body)) return { value, format: { type: 'SCIENTIFIC', pattern: '0.00E+00' } };
  const grouped = new RegExp(`\\d[${groupsOf(locale)}]\\d`).test(body);
  return grouped ? { value, format: { type: 'NUMBER', pattern: `#,##0${places}` } } : { value };
}

/** Characters that separate thousands, for a character class. */
const groupsOf = (locale: Locale): string => (locale.group === ',' ? ',' : ' \\u00a0\\u202f');

function magnitude(body: string, locale: Locale): number | undefined {
  const decimal = locale.decimal === '.' ? '\\.' : ',';
  const group = `[${groupsOf(locale)}]`;
  const whole = `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)`;
  const pattern = new RegExp(`^(?:${whole}(?:${decimal}\\d*)?|${decimal}\\d+)(?:[eE][+-]?\\d+)?$`);
  if (!pattern.test(body)) return undefined;
  const value = Number(body.replace(new RegExp(group, 'g'), '').replace(locale.decimal, '.'));
  return Number.isFinite(value) ? value : undefined;
}

function dateTime(text: string, context: TypingContext): Entered | undefined {
  const { locale } = context;
  const day = date(text, context);
  if (day !== undefined) return { value: day.serial, format: { type: 'DATE', pattern: day.pattern } };
  const clock = time(text, locale);
  if (clock !== undefined) return { value: clock, format: { type: 'TIME', pattern: locale.patterns.TIME } };
  const long = duration(text);
  if (long !== undefined) return { value: long, format: { type: 'TIME', pattern: '[h]:mm:ss' } };
  const parts = /^(.+?)(?:\s+|T(?=\d))(\S+(?:\s*[ap]m)?)$/i.exec(text);
  if (parts === null) return undefined;
  const first = date(parts[1] ?? '', context);
  const second = time(parts[2] ?? '', locale);
  if (first === undefined || second === undefined) return undefined;
  const pattern = first.pattern === 'yyyy-mm-dd' ? 'yyyy-mm-dd hh:mm:ss' : locale.patterns.DATE_TIME;
  return { value: first.serial + second, format: { type: 'DATE_TIME', pattern } };
}

function date(
  text: string,
  { locale, today }: TypingContext,
): { serial: number; pattern: string } | undefined {
  const pattern = locale.patterns.DATE;
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso !== null) return dated('yyyy-mm-dd', Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const three = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (three !== null) return dated(pattern, fullYear(three[4] ?? ''), ...ordered(three[1], three[3], locale));
  const named = namedDate(text, locale.tag);
  if (named !== undefined) {
    const thisYear = momentOf(today()).getUTCFullYear();
    return dated(pattern, named.year ?? thisYear, named.month, named.day ?? 1);
  }
  const two = /^(\d{1,2})([/.-])(\d{1,2})\.?$/.exec(text);
  const separated =
    two !== null && (two[2] === '/' || (two[2] === '.' && locale.dotted && !/\.0\d$/.test(text)));
  if (two === null || !separated) return undefined;
  return dated(pattern, momentOf(today()).getUTCFullYear(), ...ordered(two[1], two[3], locale));
}

function dated(
  pattern: string,
  year: number,
  month: number,
  day: number,
): { serial: number; pattern: string } | undefined {
  const serial = serialOfDay(year, month, day);
  return serial === undefined ? undefined : { serial, pattern };
}

const ordered = (
  first: string | undefined,
  second: string | undefined,
  locale: Locale,
): [month: number, day: number] =>
  locale.dayFirst ? [Number(second), Number(first)] : [Number(first), Number(second)];

/** Two digits mean 1930 to 2029, as in other spreadsheets. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** Hours, minutes and seconds as a part of a day. */
const partOfDay = (hours: number, minutes: number, seconds: number): number =>
  (hours * 3600 + minutes * 60 + seconds) / 86400;

/** A time of day as a part of a day. */
function time(text: string, locale: Locale): number | undefined {
  const separator = locale.dotted ? '[:.]' : ':';
  const match = new RegExp(
    `^(\\d{1,2})(?:${separator}(\\d{2})(?:${separator}(\\d{2}))?(?:[.,](\\d{1,3}))?)?\\s*([ap]m)?$`,
    'i',
  ).exec(text);
  const half = match?.[5]?.toLowerCase();
  if (match === null || (match[2] === undefined && half === undefined)) return undefined;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (minutes > 59 || seconds > 59 || hours > (half === undefined ? 23 : 12)) return undefined;
  const hour = half === undefined ? hours : (hours % 12) + (half === 'pm' ? 12 : 0);
  return partOfDay(hour, minutes, seconds + Number(`0.${match[4] ?? 0}`));
}

/** Hours that are no time of day, as `25:00` or `100:30:00`, are a duration. */
function duration(text: string): number | undefined {
  const match = /^(\d{1,5}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  return match === null ? undefined : partOfDay(Number(match[1]), Number(match[2]), Number(match[3] ?? 0));
}
