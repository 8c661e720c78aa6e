import type { Schedule } from './state';
import { momentOf, wallTime, weekDayOf, type WallTime } from './zonedTime';

const milliseconds = { minutes: 60_000, hours: 3_600_000 };

/**
 * When a schedule fires next after a moment. `isFirst` says that it has not fired yet: the first of every third day, say, is the next
 * fitting day, and only from then on every third.
 * @returns nothing when it has fired for good
 */
export function nextDue(schedule: Schedule, after: Date, isFirst: boolean): Date | undefined {
  if ('once' in schedule) return isFirst ? new Date(schedule.once) : undefined;
  if (!('timeZone' in schedule)) {
    return new Date(after.getTime() + schedule.count * milliseconds[schedule.every]);
  }
  const { hour, minute, timeZone } = schedule;
  const at = (date: Pick<WallTime, 'year' | 'month' | 'day'>): Date =>
    momentOf({ ...date, hour, minute, second: 0 }, timeZone);
  const today = wallTime(after, timeZone);
  if (schedule.every === 'months') return nextMonthly(schedule.monthDay ?? 1, today, after, at);
  const days = schedule.count * (schedule.every === 'weeks' ? 7 : 1);
  const fits = (day: number): boolean =>
    schedule.weekDay === undefined || weekDayOf({ ...today, day: today.day + day }) === schedule.weekDay;
  for (let day = isFirst ? 0 : days; ; day++) {
    const due = at({ ...today, day: today.day + day });
    if (due > after && fits(day)) return due;
  }
}

/** A month without that day is passed over. */
function nextMonthly(
  day: number,
  today: WallTime,
  after: Date,
  at: (date: Pick<WallTime, 'year' | 'month' | 'day'>) => Date,
): Date {
  for (let ahead = 0; ; ahead++) {
    const month = today.month + ahead;
    const exists = new Date(Date.UTC(today.year, month - 1, day)).getUTCDate() === day;
    const due = at({ year: today.year, month, day });
    if (exists && due > after) return due;
  }
}
