import { addMonths, type Day, dayOf, daysInMonth, parts } from './calendar';
import { InvalidDate } from './errors';

/** The day of the year on which financial years end; a day that the month has not means its last day (29.2., 31.6.). */
export interface FinancialYear {
  endMonth: number;
  endDay: number;
}

/** A financial year as it is from a day on, when the closing date has been changed. */
export interface FinancialYearChange extends FinancialYear {
  /** First day of the first financial year that ends so. */
  from: Day;
  /** When that first year is longer than twelve months: its last day (Accounting Act 1336/1997, ch. 1 s. 4: at most 18). */
  firstEnd?: Day;
}

/** One closing date for all time, or its changes in any order; no changes at all mean the calendar year. */
export type FinancialYears = FinancialYear | readonly FinancialYearChange[];

const CALENDAR_YEAR: FinancialYear = { endMonth: 12, endDay: 31 };

/**
 * The last day of the financial year in which a day falls. The year before a change ends at the latest on the day before
 * it; days before the first known change are taken to follow its closing date.
 */
export function financialYearEnd(date: Day, years: FinancialYears): Day {
  if (!isChanges(years)) return nextEnd(date, years);
  const changes = [...years].sort((a, b) => a.from - b.from);
  const following = changes.find(({ from }) => from > date);
  const current = changes.filter(({ from }) => from <= date).pop();
  const end = current ? endUnder(date, current) : nextEnd(date, changes[0] ?? CALENDAR_YEAR);
  return following ? Math.min(end, following.from - 1) : end;
}

function isChanges(years: FinancialYears): years is readonly FinancialYearChange[] {
  return Array.isArray(years);
}

function endUnder(date: Day, change: FinancialYearChange): Day {
  const inFirstYear = change.firstEnd !== undefined && date <= change.firstEnd;
  return inFirstYear && change.firstEnd !== undefined ? change.firstEnd : nextEnd(date, change);
}

function nextEnd(date: Day, year: FinancialYear): Day {
  const thisYear = parts(date).year;
  const end = endIn(thisYear, year);
  return date <= end ? end : endIn(thisYear + 1, year);
}

function endIn(year: number, { endMonth, endDay }: FinancialYear): Day {
  return dayOf(year, endMonth, Math.min(endDay, daysInMonth(year, endMonth)));
}

/** Longest financial year, in months (Accounting Act 1336/1997, ch. 1 s. 4). */
const LONGEST_YEAR = 18;

const CHANGE = /^(?:(\d{1,2})\.(\d{1,2})\.(\d{4})\s*:\s*)?(\d{1,2})\.(\d{1,2})\.?(\d{4})?$/;

/**
 * Financial years as owners write them: the closing date `31.12.`, and each change of it with the first day of the first financial
 * year that closes so, `31.12.; 1.5.2017: 30.4.`, parted by semicolons or lines. A closing date with a year, `1.5.2017: 31.8.2018`,
 * is the end of a first year that is longer or shorter than the others. Nothing where any of it cannot be read: a voucher would go
 * too early.
 */
export function writtenFinancialYears(text: string): FinancialYears | undefined {
  const written = text.split(/[;\n]/).filter((part) => part.trim() !== '');
  const changes = written.map((part) => writtenChange(part.trim()));
  if (changes.length === 0 || changes.includes(undefined)) return undefined;
  const known = changes.filter((change) => change !== undefined);
  return new Set(known.map(({ from }) => from)).size === known.length ? known : undefined;
}

function writtenChange(text: string): FinancialYearChange | undefined {
  const [, fromDay, fromMonth, fromYear, endDay, endMonth, endYear] = (CHANGE.exec(text) ?? []).map(Number);
  if (!isWithin(endDay, 31) || !isWithin(endMonth, 12)) return undefined;
  try {
    const isFirst = Number.isNaN(fromYear);
    const from = isFirst ? dayOf(1, 1, 1) : dayOf(Number(fromYear), Number(fromMonth), Number(fromDay));
    const year = { endMonth, endDay };
    if (Number.isNaN(endYear)) return { ...year, from };
    const firstEnd = dayOf(Number(endYear), endMonth, endDay);
    const fits = !isFirst && firstEnd >= from && firstEnd < addMonths(from, LONGEST_YEAR);
    return fits ? { ...year, from, firstEnd } : undefined;
  } catch (error) {
    if (error instanceof InvalidDate) return undefined;
    throw error;
  }
}

const isWithin = (value: number | undefined, last: number): value is number =>
  value !== undefined && value >= 1 && value <= last;
