import { type Day, dayOf, daysInMonth, parts } from './calendar';

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
