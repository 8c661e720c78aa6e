import type { TriggerView } from '../../server/protocol';
import { localTime } from '../../shapes/wallClock';
import { fill, type Words } from '../words';

type Style = Pick<Intl.DateTimeFormatOptions, 'dateStyle' | 'timeStyle' | 'weekday'>;

const written = (moment: Date, timeZone: string, words: Words, style: Style): string =>
  new Intl.DateTimeFormat(words.datesAsIn, { ...style, timeZone }).format(moment);

/** A moment as the page's language writes it, in the workbook's zone: `1.3.2026 klo 9.30`. */
export const when = (iso: string, timeZone: string, words: Words): string =>
  written(new Date(iso), timeZone, words, { dateStyle: 'medium', timeStyle: 'short' });

/** The same of a local date and time (`YYYY-MM-DDTHH:MM`). */
export const whenLocal = (local: string, words: Words): string => when(`${local}Z`, 'UTC', words);

/** The time of day of a moment, with its seconds. */
export const timeOfDay = (iso: string, timeZone: string, words: Words): string =>
  written(new Date(iso), timeZone, words, { timeStyle: 'medium' });

/** The first minute at or after a moment, as a local date and time of a zone (`YYYY-MM-DDTHH:MM`). */
export function minuteAt(iso: string, timeZone: string): string {
  const minute = new Date(Math.ceil(Date.parse(iso) / 60_000) * 60_000);
  return localTime(minute, timeZone);
}

/** A local date and time so many days or months later; a day that the month has not becomes its last. */
export function later(local: string, { days = 0, months = 0 }: { days?: number; months?: number }): string {
  const from = new Date(`${local}:00Z`);
  const to = new Date(from);
  to.setUTCDate(from.getUTCDate() + days);
  to.setUTCMonth(to.getUTCMonth() + months);
  if (months && to.getUTCDate() !== from.getUTCDate()) to.setUTCDate(0);
  return to.toISOString().slice(0, 16);
}

/** A number with so many decimals, as the page's language writes it. */
function decimals(value: number, digits: number, words: Words): string {
  return value.toFixed(digits).replace('.', words.decimalSign);
}

/** Bytes as people read them. */
export function size(bytes: number, words: Words): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1e6 ? `${decimals(bytes / 1000, 1, words)} kB` : `${decimals(bytes / 1e6, 1, words)} MB`;
}

/** Milliseconds as people read them. */
export function duration(milliseconds: number, words: Words): string {
  return milliseconds < 1000
    ? `${Math.round(milliseconds)} ms`
    : `${decimals(milliseconds / 1000, 1, words)} s`;
}

/** Modelled seconds, which are mostly few. */
export const modelled = (seconds: number, words: Words): string => `${decimals(seconds, 2, words)} s`;

export const newestFirst = <T>(things: readonly T[]): T[] => [...things].reverse();

/** What a trigger waits for, in words. */
export function triggerText({ event, schedule }: TriggerView, words: Words): string {
  if (!schedule) return words[`on${event}`];
  if ('once' in schedule) return words.everyOnce;
  const often =
    schedule.count === 1
      ? words[`one_${schedule.every}`]
      : fill(words[`every_${schedule.every}`], { count: String(schedule.count) });
  if (!('timeZone' in schedule)) return often;
  const moment = new Date(Date.UTC(2026, 0, 1, schedule.hour, schedule.minute));
  const time = written(moment, 'UTC', words, { timeStyle: 'short' });
  const day =
    schedule.every === 'months'
      ? fill(words.onMonthDay, { day: String(schedule.monthDay ?? 1) })
      : schedule.weekDay === undefined
        ? ''
        : weekDay(schedule.weekDay, words);
  return `${often}${day && `, ${day}`}, ${time}`;
}

/** The name of a day of the week, Sunday being 0. */
function weekDay(day: number, words: Words): string {
  // 1 March 2026 is a Sunday.
  return written(new Date(Date.UTC(2026, 2, 1 + day)), 'UTC', words, { weekday: 'long' });
}
