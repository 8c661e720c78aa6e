/** The languages of the register: Finnish, Swedish as written in Finland, English. */
export type Language = 'fi' | 'sv' | 'en';

/** All languages, in the order in which they are offered. */
export const languages: readonly Language[] = ['fi', 'sv', 'en'];

/** One text in every language. `{name}` marks the place of a value. */
export type Text = Record<Language, string>;

/** A text that depends on a number: `one` for exactly one, `other` for everything else (the three languages agree). */
export interface CountedText {
  one: Text;
  other: Text;
}

/** The values for the places of a text. */
export type TextValues = Record<string, string | number>;

/** A text has a place for which no value was given. */
export class MissingTextValueError extends Error {
  readonly code = 'TEXT_VALUE_MISSING';
  constructor(readonly place: string) {
    super(`A text was used without a value for its place {${place}}.`);
    this.name = 'MissingTextValueError';
  }
}

/** Is this one of the register's languages? */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/**
 * The text in a language, with its values in their places. Numbers are written as the language writes them.
 * What looks like a place inside a value stays as it is.
 * @throws MissingTextValueError when a place has no value.
 */
export function say(text: Text, language: Language, values: TextValues = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (_place, name: string) => {
    const value = Object.prototype.hasOwnProperty.call(values, name) ? values[name] : undefined;
    if (value === undefined) throw new MissingTextValueError(name);
    return typeof value === 'number' ? formatNumber(value, language) : value;
  });
}

/** Like `say`, in the form that fits the count, which is also the value of the place `{count}`. */
export function sayCount(
  text: CountedText,
  count: number,
  language: Language,
  values: TextValues = {},
): string {
  return say(count === 1 ? text.one : text.other, language, { ...values, count });
}

/** The day that Sheets numbers 0 is 30 December 1899, so 1 January 1970 is day 25569. */
const DAY_OF_1970 = 25569;
const MS_A_DAY = 86_400_000;

interface CalendarDay {
  year: number;
  month: number;
  date: number;
}

function calendarDay(day: number): CalendarDay {
  const moment = new Date((Math.floor(day) - DAY_OF_1970) * MS_A_DAY);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, date: moment.getUTCDate() };
}

const englishMonths =
  'January February March April May June July August September October November December'.split(' ');

function writeDay({ year, month, date }: CalendarDay, language: Language): string {
  return language === 'en' ? `${date} ${englishMonths[month - 1]} ${year}` : `${date}.${month}.${year}`;
}

/**
 * A day as the language writes it: `24.11.2026`, in English `24 November 2026`.
 * @param day serial number of the day as in Sheets (1 January 1970 is 25569); a time of day is left out.
 */
export function formatDate(day: number, language: Language): string {
  return writeDay(calendarDay(day), language);
}

/** A day in ISO 8601, `2026-11-24`. @param day serial number of the day as in Sheets. */
export function isoDate(day: number): string {
  const { year, month, date } = calendarDay(day);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const dateAndTime: Text = { fi: '{date} klo {time}', sv: '{date} kl. {time}', en: '{date} at {time}' };

/**
 * A moment as the language writes it: `24.11.2026 klo 9.05`, `24.11.2026 kl. 9.05`, `24 November 2026 at 09:05`.
 * The clock is the one of the place where the moment was written down; nothing is shifted.
 * @param moment ISO 8601 (`2026-11-24T09:05:00+02:00`), or a serial number as in Sheets with its fraction of a day.
 *   Text that is neither comes back unchanged.
 */
export function formatDateTime(moment: string | number, language: Language): string {
  if (typeof moment === 'number') return formatSerialMoment(moment, language);
  const found = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(moment);
  if (!found) return moment;
  const [year, month, date, hour, minute] = found.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return writeMoment({ year, month, date }, hour, minute, language);
}

function formatSerialMoment(serial: number, language: Language): string {
  // Rounded to the second first: 09:05:00 as a fraction of a day may lie a hair below the full minute.
  const seconds = Math.round(serial * 86_400);
  const minutes = Math.floor(seconds / 60);
  const minuteOfDay = ((minutes % 1440) + 1440) % 1440;
  const day = calendarDay((minutes - minuteOfDay) / 1440);
  return writeMoment(day, Math.floor(minuteOfDay / 60), minuteOfDay % 60, language);
}

function writeMoment(day: CalendarDay, hour: number, minute: number, language: Language): string {
  const time = language === 'en' ? `${twoDigits(hour)}:${twoDigits(minute)}` : `${hour}.${twoDigits(minute)}`;
  return say(dateAndTime, language, { date: writeDay(day, language), time });
}

const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';
const marks: Record<Language, { group: string; decimal: string }> = {
  fi: { group: NO_BREAK_SPACE, decimal: ',' },
  sv: { group: NO_BREAK_SPACE, decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/**
 * A number as the language writes it: `12 345,6` with no-break spaces, in English `12,345.6`.
 * @param decimals digits after the decimal mark; without it as many as the number has.
 */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  const size = Math.abs(value);
  const digits = decimals === undefined ? String(size) : size.toFixed(decimals);
  if (!/^[\d.]+$/.test(digits)) return String(value); // not finite, or too large to be written out
  const [whole = '0', fraction] = digits.split('.');
  const { group, decimal } = marks[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const isNegative = value < 0 && /[1-9]/.test(digits);
  return (isNegative ? MINUS : '') + grouped + (fraction === undefined ? '' : decimal + fraction);
}

const currencySigns: Record<string, string> = { EUR: '€' };

/**
 * A sum of money: `1 234,50 €`, in English `€1,234.50`; a currency without a sign of its own keeps its code.
 * @param amount in whole units of the currency (euros, not cents).
 * @param currency ISO 4217 code.
 */
export function formatMoney(amount: number, language: Language, currency = 'EUR'): string {
  const number = formatNumber(amount, language, 2);
  const sign = currencySigns[currency] ?? currency;
  if (language !== 'en') return number + NO_BREAK_SPACE + sign;
  const joint = sign === currency ? NO_BREAK_SPACE : '';
  return number.startsWith(MINUS) ? MINUS + sign + joint + number.slice(1) : sign + joint + number;
}
