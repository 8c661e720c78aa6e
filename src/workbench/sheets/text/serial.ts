/** Milliseconds of a day. */
const DAY = 86_400_000;

/** Day zero of serial numbers: 30 December 1899 (guides/formats, "About date & time values"). */
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial number of a calendar day, or undefined if there is no such day. Months count from 1. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? Math.round((date.getTime() - EPOCH) / DAY) : undefined;
}

const clockParts = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
} as const;

/** To make a clock takes long, to read it does not. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { ...clockParts, timeZone });
  clocks.set(timeZone, clock);
  return clock;
}

/** A moment (milliseconds since 1970) as the serial number that the wall clock of a time zone shows; UTC where the zone is not known. */
export function zonedSerial(milliseconds: number, timeZone: string | null | undefined): number {
  const shown = clockOf(timeZone || 'UTC').format(milliseconds);
  return (Date.parse(`${shown.replace(' ', 'T')}Z`) - EPOCH) / DAY;
}

/** The moment of a serial number, in UTC fields, rounded to the millisecond. */
export const momentOf = (serial: number): Date => new Date(EPOCH + Math.round(serial * DAY));
