/** A day as a number: days since 1.1.1970. */
export type Day = number;

const MILLISECONDS = 86_400_000;

const dateOf = (day: Day): Date => new Date(day * MILLISECONDS);

/** The day of an ISO date such as `2026-11-24`. */
export const dayOf = (iso: string): Day => Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS;

/** The day as people write it in Finland: `24.11.2026`. */
export function written(day: Day): string {
  const date = dateOf(day);
  return `${date.getUTCDate()}.${date.getUTCMonth() + 1}.${date.getUTCFullYear()}`;
}

/** The day as an ISO date. */
export const isoOf = (day: Day): string => dateOf(day).toISOString().slice(0, 10);

/** The calendar year of a day. */
export const yearOf = (day: Day): number => dateOf(day).getUTCFullYear();

/** The same day of the calendar so many years earlier. */
export function yearsBefore(day: Day, years: number): Day {
  const date = dateOf(day);
  date.setUTCFullYear(date.getUTCFullYear() - years);
  return Math.floor(date.getTime() / MILLISECONDS);
}

/** A time of that day. */
export const momentOf = (day: Day, hour: number, minute = 0): Date =>
  new Date(day * MILLISECONDS + (hour * 60 + minute) * 60_000);
