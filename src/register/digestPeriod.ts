import { type Day, dayOf, parts, weekday } from './calendar';

/** How often the digest comes. */
export type DigestRhythm = 'weekly' | 'monthly' | 'never';

/**
 * The first day of the period in which a day lies: the last such day of the week, or the first of the month; `undefined` where no
 * digest comes at all. A digest is owed from that day on, so that a missed day is made up for.
 * @param onWeekday by ISO 8601, 1 Monday to 7 Sunday
 */
export function digestPeriod(rhythm: DigestRhythm, onWeekday: number, today: Day): Day | undefined {
  if (rhythm === 'never') return undefined;
  if (rhythm === 'weekly') return today - ((weekday(today) - onWeekday + 7) % 7);
  const { year, month } = parts(today);
  return dayOf(year, month, 1);
}

/** The first day of the period after the one in which a day lies. */
export function nextDigest(rhythm: DigestRhythm, onWeekday: number, today: Day): Day | undefined {
  const start = digestPeriod(rhythm, onWeekday, today);
  if (start === undefined) return undefined;
  if (rhythm === 'weekly') return start + 7;
  const { year, month } = parts(start);
  return month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
}
