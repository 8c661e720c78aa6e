import { describe, expect, it } from '@jest/globals';
import Holidays from 'date-holidays';
import { day, dayOf, isoDate, weekday } from '../../src/register/calendar';
import { holidaysOf, isHoliday, isWorkingDay, nextWorkingDay } from '../../src/register/holidays';

const YEARS = Array.from({ length: 30 }, (_, index) => 2015 + index);

/** What a calendar that others keep calls public holidays in Finland; it files Midsummer Eve under "bank". */
function publicHolidays(year: number): string[] {
  const all = new Holidays('FI').getHolidays(year);
  const counted = all.filter(({ type, name }) => type === 'public' || name === 'juhannusaatto');
  return counted.map(({ date }) => date.slice(0, 10)).sort();
}

describe("Finland's public holidays", () => {
  it.each(YEARS)('in %i are those of an independent calendar and Midsummer Eve', (year) => {
    expect([...new Set(holidaysOf(year).map(isoDate))].sort()).toEqual(
      [...new Set(publicHolidays(year))].sort(),
    );
  });

  it('are fourteen a year', () => {
    for (const year of YEARS) expect(holidaysOf(year)).toHaveLength(14);
  });

  it('hold Midsummer Eve and leave out Christmas Eve', () => {
    expect(isHoliday(day('2026-06-19'))).toBe(true);
    expect(isHoliday(day('2026-12-24'))).toBe(false);
    expect(isWorkingDay(day('2026-12-24'))).toBe(true);
  });
});

describe('the next working day', () => {
  it.each([
    ['2026-04-02', '2026-04-02'],
    ['2026-04-03', '2026-04-07'],
    ['2026-05-01', '2026-05-04'],
    ['2026-06-19', '2026-06-22'],
    ['2026-12-25', '2026-12-28'],
    ['2028-01-01', '2028-01-03'],
  ])('from %s is %s', (from, to) => {
    expect(isoDate(nextWorkingDay(day(from)))).toBe(to);
  });

  it('is never before the day, never a day off, and skips none that is worked', () => {
    for (let d = dayOf(2024, 1, 1); d < dayOf(2034, 1, 1); d++) {
      const next = nextWorkingDay(d);
      const skipped = Array.from({ length: next - d }, (_, index) => d + index);
      const right = next >= d && !isHoliday(next) && weekday(next) <= 5 && !skipped.some(isWorkingDay);
      expect([isoDate(d), right]).toEqual([isoDate(d), true]);
    }
  });
});
