import { addLocale, format as written, formatColor } from 'numfmt';
import type { Locale } from './locale';
import { marks, translated, type Translated } from './pattern';
import { momentOf } from './serial';

/** A number format as the API has it; without a pattern the locale's own for the type is used. */
export interface NumberFormat {
  type?: string | null;
  pattern?: string | null;
}

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

/** How many patterns are kept translated; formulas can make any number of them. */
const mostKept = 500;
const kept = new Map<string, Translated>();

function translation(pattern: string): Translated {
  let known = kept.get(pattern);
  if (known === undefined) {
    if (kept.size >= mostKept) kept.clear();
    known = translated(pattern);
    kept.set(pattern, known);
  }
  return known;
}

const introduced = new Set<Locale>();

/** Names of the first days of twelve months, or of seven days from a Sunday on. */
function names(locale: Locale, count: number, options: Intl.DateTimeFormatOptions): string[] {
  const writer = new Intl.DateTimeFormat(locale.tag, { ...options, timeZone: 'UTC' });
  return Array.from({ length: count }, (_name, index) =>
    writer.format(options.month ? Date.UTC(2023, index) : Date.UTC(2023, 0, 1 + index)),
  );
}

/** Teaches the library a locale, and gives the name by which it knows it. */
function introduce(locale: Locale): string {
  if (introduced.has(locale)) return locale.tag;
  const data = {
    decimal: locale.decimal,
    group: locale.group,
    ampm: [marks.am, marks.pm],
    exponent: marks.exponent,
    mmm: names(locale, 12, { month: 'short' }),
    mmmm: names(locale, 12, { month: 'long' }),
    ddd: names(locale, 7, { weekday: 'short' }),
    dddd: names(locale, 7, { weekday: 'long' }),
  };
  addLocale(data, locale.tag);
  introduced.add(locale);
  return locale.tag;
}

/**
 * What half of a digit is rounds up, as the digits show it: 1.005 is a little less in the computer, and the library goes by that. Whole
 * numbers stay as they are, for the conditions of a pattern.
 */
const nudged = (value: number): number =>
  Number.isInteger(value) ? value : value * (1 + 4 * Number.EPSILON);

function month(value: number): number {
  return momentOf(value).getUTCMonth() + 1;
}

/** Puts in what the library left open. */
function filledIn(text: string, { halves, smallExponent, trimmed }: Translated, value: number): string {
  let next = 0;
  const half = (which: 0 | 1): string => halves[next++]?.[which] ?? '';
  const full = text.replace(/[\u{f8d0}-\u{f8d4}]/gu, (mark) => {
    switch (mark) {
      case marks.am:
        return half(0);
      case marks.pm:
        return half(1);
      case marks.month:
        return String(month(value));
      case marks.paddedMonth:
        return String(month(value)).padStart(2, '0');
      default:
        return smallExponent ? 'e' : 'E';
    }
  });
  return trimmed ? full.trimEnd() : full;
}

const options = { leap1900: false, dateErrorNumber: true, dateSpanLarge: true };

/** What the library makes of a value; undefined for a pattern that it cannot read. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    // The library throws plain errors on patterns that are none. Sheets shows such a value as if it had no pattern.
    return undefined;
  }
}

function patternOf(format: NumberFormat | null | undefined, locale: Locale): string | undefined {
  const own = Object.entries(locale.patterns).find(([name]) => name === format?.type)?.[1];
  const pattern = format?.pattern || own;
  return pattern === undefined || /^(general|@)$/i.test(pattern) ? undefined : pattern;
}

/** The text of a number in a format and a locale (guides/formats). */
export function formatValue(value: number, format: NumberFormat | null | undefined, locale: Locale): string {
  const pattern = patternOf(format, locale);
  if (pattern === undefined) return plainNumber(value, locale);
  const known = translation(pattern);
  const text = attempt(() =>
    written(known.pattern, known.ofDates ? value : nudged(value), { ...options, locale: introduce(locale) }),
  );
  return text === undefined ? plainNumber(value, locale) : filledIn(text, known, value);
}

/** The text of a text: a pattern can say something of texts in its last section. */
export function formatText(text: string, format: NumberFormat | null | undefined, locale: Locale): string {
  const pattern = patternOf(format, locale);
  const known = pattern === undefined ? undefined : translation(pattern);
  return known?.ofTexts ? (attempt(() => written(known.pattern, text, options)) ?? text) : text;
}

/** The colours that patterns name. */
const named: Record<string, string> = {
  black: '#000000',
  blue: '#0000ff',
  cyan: '#00ffff',
  green: '#00ff00',
  magenta: '#ff00ff',
  red: '#ff0000',
  white: '#ffffff',
  yellow: '#ffff00',
};

/** The colour that a pattern gives to a value (`[Red]`, `[Color43]`), as CSS writes it; undefined where it names none. */
export function patternColor(
  value: number | string,
  format: NumberFormat | null | undefined,
): string | undefined {
  const pattern = format?.pattern;
  if (!pattern || !/\[(?!\$)[a-z]{3}/i.test(pattern)) return undefined;
  const color = attempt(() => formatColor(translation(pattern).pattern, value, { throws: true }));
  if (typeof color !== 'string') return undefined;
  return named[color.toLowerCase()] ?? color.toLowerCase();
}
