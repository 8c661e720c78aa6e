import { ServiceError } from './exposed';
import { offsetAt, wallTime, weekDayOf, type WallTime } from './zonedTime';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekDays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

interface Moment extends WallTime {
  millisecond: number;
  weekDay: number;
  dayOfYear: number;
  /** Minutes ahead of UTC. */
  offset: number;
  zone: string;
}

type Letter = (moment: Moment, width: number) => string;

const number =
  (value: (moment: Moment) => number): Letter =>
  (moment, width) =>
    String(value(moment)).padStart(width, '0');

const named =
  (names: string[], index: (moment: Moment) => number): Letter =>
  (moment, width) => {
    const name = names[index(moment)] ?? '';
    return width > 3 ? name : name.slice(0, 3);
  };

/** The letters of Java's SimpleDateFormat, in its English names. */
const letters: Record<string, Letter> = {
  G: () => 'AD',
  y: (moment, width) =>
    width === 2 ? String(moment.year % 100).padStart(2, '0') : String(moment.year).padStart(width, '0'),
  M: (moment, width) =>
    width > 2
      ? named(months, ({ month }) => month - 1)(moment, width)
      : String(moment.month).padStart(width, '0'),
  d: number(({ day }) => day),
  D: number(({ dayOfYear }) => dayOfYear),
  F: number(({ day }) => Math.floor((day - 1) / 7) + 1),
  E: named(weekDays, ({ weekDay }) => weekDay),
  u: number(({ weekDay }) => weekDay || 7),
  a: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  H: number(({ hour }) => hour),
  k: number(({ hour }) => hour || 24),
  K: number(({ hour }) => hour % 12),
  h: number(({ hour }) => hour % 12 || 12),
  m: number(({ minute }) => minute),
  s: number(({ second }) => second),
  S: number(({ millisecond }) => millisecond),
  z: ({ zone, offset }) => (offset === 0 ? zone.replace(/^Etc\//, '') : `GMT${offsetText(offset, ':')}`),
  Z: ({ offset }) => offsetText(offset, ''),
  X: ({ offset }, width) =>
    offset === 0
      ? 'Z'
      : width === 1
        ? offsetText(offset, '').slice(0, 3)
        : offsetText(offset, width === 2 ? '' : ':'),
};

const tokens = /'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g;

/**
 * Formats a moment in a time zone by a pattern of Java's SimpleDateFormat.
 * @throws {ServiceError} on a letter that is none of its letters
 */
export function formatDate(date: Date, zone: string, pattern: string): string {
  const moment = momentIn(date, zone);
  return pattern.replace(tokens, (token: string) => {
    if (token === "''") return "'";
    if (token.startsWith("'")) return token.slice(1, -1).replace(/''/g, "'");
    if (!/[A-Za-z]/.test(token)) return token;
    const letter = letters[token.charAt(0)];
    if (!letter) throw new ServiceError(`Illegal pattern character '${token.charAt(0)}'`);
    return letter(moment, token.length);
  });
}

function momentIn(date: Date, zone: string): Moment {
  const wall = wallTime(date, zone);
  const yearStart = Date.UTC(wall.year, 0, 1);
  return {
    ...wall,
    millisecond: ((date.getTime() % 1000) + 1000) % 1000,
    weekDay: weekDayOf(wall),
    dayOfYear: Math.round((Date.UTC(wall.year, wall.month - 1, wall.day) - yearStart) / 86_400_000) + 1,
    offset: Math.round(offsetAt(date, zone) / 60_000),
    zone,
  };
}

function offsetText(offset: number, separator: string): string {
  const minutes = Math.abs(offset);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}
