import { day, dayOf, parts, weekday } from './calendar';
import { InvalidDate } from './errors';

/** An instant: seconds since midnight UTC of the day that Sheets numbers 0, so that instants can be subtracted. */
export type Instant = number;

/** How the clock of a place differs from UTC. */
export interface Zone {
  /** Seconds that the clock is ahead of UTC outside summer time. */
  standard: number;
  /** Whether it keeps the summer time of the Union. */
  hasSummerTime: boolean;
}

const HOUR = 3600;
const SECONDS_A_DAY = 86_400;
/** Outside these years nobody means what a cell says, and there is no day beyond 9999. */
const FIRST = dayOf(1996, 1, 1) * SECONDS_A_DAY;
const LAST = dayOf(9999, 1, 1) * SECONDS_A_DAY;

/** Zones named after places in Europe that keep no summer time, or not that of the Union. */
const without = [
  ...['Astrakhan', 'Istanbul', 'Kaliningrad', 'Kirov', 'Minsk', 'Moscow'],
  ...['Samara', 'Saratov', 'Simferopol', 'Ulyanovsk', 'Volgograd'],
].map((place) => `Europe/${place}`);

/** Zones elsewhere that keep it. */
const also = [
  ...['Arctic/Longyearbyen', 'Asia/Famagusta', 'Asia/Nicosia'],
  ...['Atlantic/Azores', 'Atlantic/Canary', 'Atlantic/Faroe', 'Atlantic/Madeira'],
  ...['Africa/Ceuta', 'CET', 'EET', 'MET', 'WET'],
];

/**
 * The zone of a name (IANA), learned from the time there now. Summer time is that of Directive 2000/84/EC; elsewhere the clock counts as
 * never put forward or back, so that a period across such a change may come out an hour off.
 * @param at a moment there, ISO 8601 with its offset. @throws InvalidDate
 */
export function zoneOf(name: string, at: string): Zone {
  const hasSummerTime = also.includes(name) || (name.startsWith('Europe/') && !without.includes(name));
  const summer = hasSummerTime && isSummerTime(instantOf(at)) ? HOUR : 0;
  return { standard: offsetOf(at) - summer, hasSummerTime };
}

const ISO = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:Z|([+-])(\d{2}):?(\d{2}))$/;

function fieldsOf(at: string): RegExpExecArray {
  const found = ISO.exec(at);
  if (!found) throw new InvalidDate();
  return found;
}

function offsetOf(at: string): number {
  const [, , , , , sign, hours = 0, minutes = 0] = fieldsOf(at);
  return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * 60);
}

/** The instant of a moment in ISO 8601 with its offset. @throws InvalidDate */
export function instantOf(at: string): Instant {
  const [, date = '', hours, minutes, seconds] = fieldsOf(at);
  const local = day(date) * SECONDS_A_DAY + Number(hours) * HOUR + Number(minutes) * 60 + Number(seconds);
  return local - offsetOf(at);
}

/**
 * The instant at which the clock of a zone shows a moment (serial date-time as in Sheets). In the hour that comes twice in autumn it is the
 * first one, or the `later` one.
 */
export function instantAt({ standard, hasSummerTime }: Zone, serial: number, later = false): Instant {
  const winter = Math.round(serial * SECONDS_A_DAY) - standard;
  const summer = winter - HOUR;
  if (!hasSummerTime || !isSummerTime(summer)) return winter;
  return later && !isSummerTime(winter) ? winter : summer;
}

/** What the clock of a zone shows at an instant, as a serial date-time. */
export function clockAt({ standard, hasSummerTime }: Zone, instant: Instant): number {
  const summer = hasSummerTime && isSummerTime(instant) ? HOUR : 0;
  return (instant + standard + summer) / SECONDS_A_DAY;
}

/** From the last Sunday of March to the last Sunday of October, at 01:00 UTC on both. */
function isSummerTime(instant: Instant): boolean {
  if (instant < FIRST || instant >= LAST) return false;
  const { year } = parts(Math.floor(instant / SECONDS_A_DAY));
  const turn = (month: number) => {
    const last = dayOf(year, month, 31);
    return (last - (weekday(last) % 7)) * SECONDS_A_DAY + HOUR;
  };
  return instant >= turn(3) && instant < turn(10);
}
