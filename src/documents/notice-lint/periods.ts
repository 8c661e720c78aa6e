import type { NoticeWords } from '../../language/noticeWords';
import type { Folded } from './pattern';

/** A length of time as a text says it; in months or in days, as the unit is. */
export interface Period {
  months: number;
  days: number;
  said: string;
}

/** Short forms of units, the same in all languages. */
const shortUnits: Record<string, 'years' | 'months' | 'weeks' | 'days'> = {
  v: 'years',
  kk: 'months',
  mån: 'months',
  vk: 'weeks',
  pv: 'days',
};

/** The lengths of time in a sentence; `1 vuosi 6 kuukautta` is one. */
export function periodsIn(text: Folded, words: NoticeWords): Period[] {
  const tokens = text.trim().split(' ');
  const found: (Period & { end: number })[] = [];
  for (let at = 0; at + 1 < tokens.length; at++) {
    const number = numberOf(tokens[at] as string, words);
    const unit = unitOf(tokens[at + 1] as string, words);
    if (number === undefined || unit === undefined) continue;
    const period = { ...lengthOf(number, unit), said: `${tokens[at]} ${tokens[at + 1]}`, end: at + 2 };
    const last = found[found.length - 1];
    if (last && last.end === at) {
      last.months += period.months;
      last.days += period.days;
      last.said += ` ${period.said}`;
      last.end = period.end;
    } else found.push(period);
  }
  return found.map(({ months, days, said }) => ({ months, days, said }));
}

const numberOf = (token: string, { numbers }: NoticeWords): number | undefined => {
  if (/^\d{1,3}$/.test(token)) return Number(token);
  return Object.prototype.hasOwnProperty.call(numbers, token) ? numbers[token] : undefined;
};

function unitOf(token: string, { units }: NoticeWords): keyof typeof units | undefined {
  if (Object.prototype.hasOwnProperty.call(shortUnits, token)) return shortUnits[token];
  return (Object.keys(units) as (keyof typeof units)[]).find((unit) => token.startsWith(units[unit]));
}

function lengthOf(
  number: number,
  unit: 'years' | 'months' | 'weeks' | 'days',
): { months: number; days: number } {
  if (unit === 'years') return { months: number * 12, days: 0 };
  if (unit === 'months') return { months: number, days: 0 };
  return { months: 0, days: unit === 'weeks' ? number * 7 : number };
}

/** The longest month has so many days. */
const LONGEST_MONTH = 31;

/** Whether a period is longer than a month. */
export const isLongerThanMonth = ({ months, days }: Period): boolean =>
  months > 1 || (months === 1 && days > 0) || days > LONGEST_MONTH;

/** Periods of the same length are equal. */
export const lengthKey = ({ months, days }: Pick<Period, 'months' | 'days'>): string => `${months}m${days}d`;
