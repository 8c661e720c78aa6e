import type { Moment } from '../../actions/program';
import { day } from '../../register/calendar';

const SECONDS_A_DAY = 86_400;

/** An instant in a time zone, ISO 8601 with the zone's offset on that day. */
export const instantIn = (instant: Date, timeZone: string): string =>
  Utilities.formatDate(instant, timeZone, "yyyy-MM-dd'T'HH:mm:ssXXX");

/** The present moment in a time zone. */
export function momentIn(timeZone: string): Moment {
  const at = instantIn(new Date(), timeZone);
  const [date = '', time = ''] = [at.slice(0, 10), at.slice(11, 19)];
  const seconds = time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  const today = day(date);
  return { day: today, at, serial: today + seconds / SECONDS_A_DAY };
}
