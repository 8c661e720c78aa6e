import type { Moment } from '../../actions/program';
import { day } from '../../register/calendar';

const SECONDS_A_DAY = 86_400;

/** The present moment in a time zone. */
export function momentIn(timeZone: string): Moment {
  const at = Utilities.formatDate(new Date(), timeZone, "yyyy-MM-dd'T'HH:mm:ssXXX");
  const [date = '', time = ''] = [at.slice(0, 10), at.slice(11, 19)];
  const seconds = time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  const today = day(date);
  return { day: today, at, serial: today + seconds / SECONDS_A_DAY };
}
