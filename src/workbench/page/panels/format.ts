import type { TriggerView } from '../../server/protocol';
import { localTime } from '../../shapes/wallClock';
import { fill, type Words } from '../words';

/** A moment as people write it here: `2026-03-01 09:30` in the workbook's zone. */
export function when(iso: string, timeZone: string): string {
  return localTime(new Date(iso), timeZone).replace('T', ' ');
}

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
export function triggerText({ event, schedule }: TriggerView, words: Words, language: string): string {
  if (!schedule) return words[`on${event}`];
  if ('once' in schedule) return words.everyOnce;
  const often =
    schedule.count === 1
      ? words[`one_${schedule.every}`]
      : fill(words[`every_${schedule.every}`], { count: String(schedule.count) });
  if (!('timeZone' in schedule)) return often;
  const time = `${String(schedule.hour).padStart(2, '0')}:${String(schedule.minute).padStart(2, '0')}`;
  const day =
    schedule.every === 'months'
      ? fill(words.onMonthDay, { day: String(schedule.monthDay ?? 1) })
      : schedule.weekDay === undefined
        ? ''
        : weekDay(schedule.weekDay, language);
  return `${often}${day && `, ${day}`}, ${time}`;
}

/** The name of a day of the week, Sunday being 0. */
function weekDay(day: number, language: string): string {
  // 1 March 2026 is a Sunday.
  const date = new Date(Date.UTC(2026, 2, 1 + day));
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(date);
}
