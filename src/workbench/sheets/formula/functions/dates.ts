import { momentOf } from '../../text/serial';
import { CellError, fail } from '../values';
import type { Context } from '../evaluate';
import { type FunctionSpec, type FunctionTable, numberOr, ofNumber } from './spec';

const day = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** The serial number of a day; months and days beyond their end run over, as in Sheets. */
function serial(year: number, month: number, date: number): number {
  const moment = new Date(0);
  // Years below 1900 are counted from 1900.
  moment.setUTCFullYear(year < 1900 ? year + 1900 : year, month - 1, date);
  return Math.round((moment.getTime() - epoch) / day);
}

const partOf = (read: (moment: Date) => number): FunctionSpec =>
  ofNumber((value) => (value < 0 ? CellError.number : read(momentOf(value))));

/** A day some months later, the last of its month where the month is shorter. */
function monthsLater(value: number, months: number): { year: number; month: number; date: number } {
  const moment = momentOf(Math.floor(value));
  const index = moment.getUTCFullYear() * 12 + moment.getUTCMonth() + Math.trunc(months);
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, date: moment.getUTCDate() };
}

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const whole = (value: number): number =>
  Number.isFinite(value) ? Math.trunc(value) : fail(CellError.number);

/** The weekday where Sunday is 1 (type 1), Monday is 1 (type 2) or Monday is 0 (type 3). */
function weekday(value: number, type: number): number {
  const fromSunday = momentOf(value).getUTCDay();
  if (type === 1) return fromSunday + 1;
  const fromMonday = (fromSunday + 6) % 7;
  return type === 2 ? fromMonday + 1 : type === 3 ? fromMonday : fail(CellError.number);
}

const today = ({ book }: Context): number => Math.floor(book.now());

export const dateFunctions: FunctionTable = {
  TODAY: { least: 0, run: (_args, context) => today(context) },
  NOW: { least: 0, run: (_args, { book }) => book.now() },
  DATE: {
    least: 3,
    run: (args, context) => {
      const [year = 0, month = 0, date = 0] = args.map((arg) => whole(context.number(arg.value())));
      return serial(year, month, date);
    },
  },
  YEAR: partOf((moment) => moment.getUTCFullYear()),
  MONTH: partOf((moment) => moment.getUTCMonth() + 1),
  DAY: partOf((moment) => moment.getUTCDate()),
  HOUR: partOf((moment) => moment.getUTCHours()),
  MINUTE: partOf((moment) => moment.getUTCMinutes()),
  SECOND: partOf((moment) => moment.getUTCSeconds()),
  WEEKDAY: {
    least: 1,
    most: 2,
    run: ([value, type], context) => weekday(context.number(value?.value()), numberOr(type, context, 1)),
  },
  DAYS: {
    least: 2,
    run: ([end, start], context) =>
      Math.floor(context.number(end?.value())) - Math.floor(context.number(start?.value())),
  },
  EDATE: {
    least: 2,
    run: ([value, months], context) => {
      const later = monthsLater(context.number(value?.value()), context.number(months?.value()));
      return serial(later.year, later.month, Math.min(later.date, lastDay(later.year, later.month)));
    },
  },
  EOMONTH: {
    least: 2,
    run: ([value, months], context) => {
      const { year, month } = monthsLater(context.number(value?.value()), context.number(months?.value()));
      return serial(year, month, lastDay(year, month));
    },
  },
};
