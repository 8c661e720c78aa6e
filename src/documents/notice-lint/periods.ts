import type { NoticeWords } from '../../language/noticeWords';
import type { TimeUnit, TimeWords } from '../../language/noticeWords/types';
import { says, type Folded } from './pattern';

/** A length of time as a text says it; in months or in days, as the unit is. */
export interface Period {
  months: number;
  days: number;
  said: string;
}

/** A period with the words of the sentence in which it is said: from one, up to another. */
export interface PlacedPeriod extends Period {
  from: number;
  to: number;
}

/** The words of a sentence. */
export const wordsOf = (text: Folded): string[] => text.trim().split(' ');

/** The lengths of time in a sentence; `1 vuosi 6 kuukautta` is one. */
export const periodsIn = (text: Folded, words: NoticeWords): Period[] =>
  periodsAt(wordsOf(text), words).map(({ months, days, said }) => ({ months, days, said }));

/** The same with their places among the words. */
export function periodsAt(tokens: readonly string[], { time }: NoticeWords): PlacedPeriod[] {
  const found: PlacedPeriod[] = [];
  let lastUnit: TimeUnit = 'days';
  for (let at = 0; at < tokens.length; at++) {
    const length = lengthAt(tokens, at, time);
    if (!length) continue;
    const { number, unit, to } = length;
    const period = { ...lengthOf(number, unit), said: tokens.slice(at, to).join(' '), from: at, to };
    const last = found[found.length - 1];
    // Two that only stand side by side are two: `2 years, 3 years`.
    if (last?.to === at && unitsInOrder.indexOf(unit) > unitsInOrder.indexOf(lastUnit)) {
      last.months += period.months;
      last.days += period.days;
      last.said += ` ${period.said}`;
      last.to = to;
    } else found.push(period);
    lastUnit = unit;
    at = to - 1;
  }
  return found;
}

/** The longest first. */
const unitsInOrder: readonly TimeUnit[] = ['years', 'months', 'weeks', 'days'];

interface Length {
  number: number;
  unit: TimeUnit;
  /** The word after it. */
  to: number;
}

/** The length that begins at a word, if one does. */
function lengthAt(tokens: readonly string[], at: number, time: TimeWords): Length | undefined {
  const token = tokens[at] as string;
  const number = numberOf(token, time);
  if (number === undefined) return singleAt(tokens, at, time);
  // `Once a year`, `per år`: an article, not a number.
  if (number === 1 && !/^\d/.test(token) && is(tokens[at - 1], time.notAfter)) return undefined;
  const half = time.halves
    .map((phrase) => phrase.split(' '))
    .find((phrase) => phrase.every((word, index) => tokens[at + 1 + index] === word));
  let to = at + 1 + (half?.length ?? 0);
  if (number < 1 && time.articles.includes(tokens[to] ?? '')) to++;
  const unit = unitOf(tokens[to], time);
  return unit && { number: number + (half ? HALF : 0), unit, to: to + 1 };
}

const HALF = 0.5;

function singleAt(tokens: readonly string[], at: number, time: TimeWords): Length | undefined {
  const token = tokens[at] as string;
  const single = Object.prototype.hasOwnProperty.call(time.single, token) ? time.single[token] : undefined;
  if (!single || isNumbered(tokens[at - 1]) || isNumbered(tokens[at + 1])) return undefined;
  if (is(tokens[at - 1], time.notAfter) || is(tokens[at + 1], time.notBefore)) return undefined;
  return { number: single[0], unit: single[1], to: at + 1 };
}

/** A year with its number is one of the calendar: `vuoden 2019`. */
const isNumbered = (token: string | undefined): boolean => /^\d/.test(token ?? '');

const is = (token: string | undefined, pattern: string): boolean =>
  token !== undefined && pattern !== '' && says(` ${token} `, pattern);

const numberOf = (token: string, { numbers }: TimeWords): number | undefined => {
  if (/^\d{1,3}$/.test(token)) return Number(token);
  return Object.prototype.hasOwnProperty.call(numbers, token) ? numbers[token] : undefined;
};

/** The short form of years in Finnish is a letter, which stands for them after a figure only. */
const unitOf = (token: string | undefined, { units }: TimeWords): TimeUnit | undefined =>
  token === 'v' ? 'years' : (Object.keys(units) as TimeUnit[]).find((unit) => is(token, units[unit]));

const lengthOf = (number: number, unit: TimeUnit): { months: number; days: number } => {
  if (unit === 'years') return { months: number * 12, days: 0 };
  if (unit === 'months') return { months: number, days: 0 };
  return { months: 0, days: unit === 'weeks' ? number * 7 : number };
};

/** The longest month has so many days. */
const LONGEST_MONTH = 31;

/** Whether a period is longer than a month. */
export const isLongerThanMonth = ({ months, days }: Period): boolean =>
  months > 1 || (months === 1 && days > 0) || days > LONGEST_MONTH;

/** Periods of the same length are equal. */
export const lengthKey = ({ months, days }: Pick<Period, 'months' | 'days'>): string => `${months}m${days}d`;
