import { InvalidDate } from './errors';

/**
 * A calendar day as Google Sheets counts them: whole days, 1 = 1899-12-31, 25569 = 1970-01-01. It has no time and no
 * time zone. A moment (serial date-time) is a day with a fraction.
 */
export type Day = number;

/** A day by its year (1 to 9999), month (1 to 12) and day of the month. */
export interface DayParts {
  year: number;
  month: number;
  day: number;
}

const LONGEST_YEAR = 9999;
const DAYS_IN_400_YEARS = 146097;
/** Serial number of 0000-03-01: counted from March, the leap day is the last of its year. */
const MARCH_OF_YEAR_0 = -693899;

/** The number of days in a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The day of a year, month (1 to 12) and day of the month. Throws {@link InvalidDate} when there is no such day. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const inRange = (value: number, last: number) => Number.isInteger(value) && value >= 1 && value <= last;
  if (!inRange(year, LONGEST_YEAR) || !inRange(month, 12) || !inRange(dayOfMonth, daysInMonth(year, month))) {
    throw new InvalidDate();
  }
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return MARCH_OF_YEAR_0 + marchYear * 365 + leapDays + daysBeforeMarchMonth(marchMonth) + dayOfMonth - 1;
}

/** Days from 1 March to the first of a month, months counted from March = 0. */
function daysBeforeMarchMonth(marchMonth: number): number {
  return Math.floor((153 * marchMonth + 2) / 5);
}

/**
 * The year, month and day of the month; of a moment, those of its day. Throws {@link InvalidDate} outside the years 1
 * to 9999.
 */
export function parts(d: Day): DayParts {
  const sinceMarch = Math.floor(d) - MARCH_OF_YEAR_0;
  const era = Math.floor(sinceMarch / DAYS_IN_400_YEARS);
  const dayOfEra = sinceMarch - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / (DAYS_IN_400_YEARS - 1))) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  if (!(year >= 1 && year <= LONGEST_YEAR)) throw new InvalidDate();
  return { year, month, day: dayOfYear - daysBeforeMarchMonth(marchMonth) + 1 };
}

/** The day of a text `YYYY-MM-DD`, and of no other text. Throws {@link InvalidDate}. */
export function day(iso: string): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) throw new InvalidDate();
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day as `YYYY-MM-DD`. */
export function isoDate(d: Day): string {
  const { year, month, day: dayOfMonth } = parts(d);
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(dayOfMonth, 2)}`;
}

/** The day of the week by ISO 8601: 1 Monday to 7 Sunday. */
export function weekday(d: Day): number {
  const sinceSunday = (Math.floor(d) - 1) % 7;
  return sinceSunday <= 0 ? sinceSunday + 7 : sinceSunday;
}

/**
 * The day of the same number so many months later (or, negative, earlier); the last day of the month where it has no
 * such day (Regulation (EEC, Euratom) 1182/71, Art. 3(2)(c)).
 */
export function addMonths(d: Day, months: number): Day {
  const from = parts(d);
  const total = from.year * 12 + (from.month - 1) + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  return dayOf(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/** The same day so many years later; 28 February where there is no 29th. */
export function addYears(d: Day, years: number): Day {
  return addMonths(d, years * 12);
}

/** Whole months from a to b by {@link addMonths}: 31 January to 28 February is one. Negative when b is before a. */
export function monthsBetween(a: Day, b: Day): number {
  if (b < a) return 0 - monthsBetween(b, a);
  const from = parts(a);
  const to = parts(b);
  const months = (to.year - from.year) * 12 + (to.month - from.month);
  return addMonths(a, months) <= b ? months : months - 1;
}
