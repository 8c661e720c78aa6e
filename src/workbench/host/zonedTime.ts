/** A moment as a clock on the wall of some time zone shows it. */
export interface WallTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Whether this is the name of a time zone. */
export function isTimeZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** What the clock shows in a time zone at a moment. */
export function wallTime(moment: Date, zone: string): WallTime {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
  return { year, month, day, hour, minute, second };
}

/** How far the zone's clock is ahead of UTC at a moment, in milliseconds. */
export function offsetAt(moment: Date, zone: string): number {
  const whole = Math.floor(moment.getTime() / 1000) * 1000;
  return utcOf(wallTime(moment, zone)) - whole;
}

/** The moment when the clock of a zone shows this time; fields may overflow (day 32), and in the hour that summer time skips it is an hour later. */
export function momentOf(wall: WallTime, zone: string): Date {
  const asUtc = utcOf(wall);
  const guess = asUtc - offsetAt(new Date(asUtc), zone);
  return new Date(asUtc - offsetAt(new Date(guess), zone));
}

/** The day of the week of a date, 0 for Sunday. */
export const weekDayOf = ({ year, month, day }: Pick<WallTime, 'year' | 'month' | 'day'>): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/** The moment of a Sheets serial number (days since 30 December 1899) in the spreadsheet's time zone. */
export function momentOfSerial(serial: number, zone: string): Date {
  const utc = new Date(Math.round((serial - 25569) * 86_400_000));
  const wall = {
    year: utc.getUTCFullYear(),
    month: utc.getUTCMonth() + 1,
    day: utc.getUTCDate(),
    hour: utc.getUTCHours(),
    minute: utc.getUTCMinutes(),
    second: utc.getUTCSeconds(),
  };
  return momentOf(wall, zone);
}

/** The Sheets serial number of a moment in the spreadsheet's time zone, to the millisecond. */
export function serialOf(moment: Date, zone: string): number {
  const day = 86_400_000;
  const wall = moment.getTime() + offsetAt(moment, zone);
  // One division: a sum after it would round once more.
  return (wall + 25569 * day) / day;
}

const utcOf = (wall: WallTime): number =>
  Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}
