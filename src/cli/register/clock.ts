import type { Moment } from '../../actions/program';
import { dayOf } from '../../register/calendar';
import { RegisterError } from '../../register/errors';

/** A moment as a clock on the wall of a time zone shows it. @throws RegisterError invalidSetting when there is no such zone */
export function momentAt(instant: Date, timeZone: string): Moment {
  const [year, month, date, hour, minute, second] = wallClock(instant, timeZone);
  const day = dayOf(year, month, date);
  const seconds = (hour * 60 + minute) * 60 + second;
  const asIfUtc = Date.UTC(year, month - 1, date, hour, minute, second);
  const offset = Math.round((asIfUtc - Math.floor(instant.getTime() / 1000) * 1000) / 60_000);
  const wall = new Date(asIfUtc).toISOString().slice(0, 19);
  return { day, at: `${wall}${writtenOffset(offset)}`, serial: day + seconds / 86_400 };
}

type WallClock = [year: number, month: number, date: number, hour: number, minute: number, second: number];

function wallClock(instant: Date, timeZone: string): WallClock {
  const parts = new Map(
    formatter(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return [part('year'), part('month'), part('day'), part('hour'), part('minute'), part('second')];
}

function formatter(timeZone: string): Intl.DateTimeFormat {
  const digits = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  } as const;
  try {
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { ...digits, hourCycle: 'h23', timeZone });
  } catch {
    throw new RegisterError('invalidSetting', { key: 'timeZone' });
  }
}

function writtenOffset(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
