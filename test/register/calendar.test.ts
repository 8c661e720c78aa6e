import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addMonths,
  addYears,
  day,
  dayOf,
  daysInMonth,
  isoDate,
  monthsBetween,
  parts,
  weekday,
} from '../../src/register/calendar';
import { InvalidDate, RegisterError } from '../../src/register/errors';

const FIRST = day('0001-01-01');
const LAST = day('9999-12-31');
const anyDay = fc.integer({ min: FIRST, max: LAST });
const thisAge = fc.integer({ min: day('1900-01-01'), max: day('2199-12-31') });

/** The same day by the engine's own calendar, which is another computation than ours. */
function asDate(d: number): Date {
  return new Date((d - 25569) * 86400000);
}

describe('day numbers', () => {
  it.each([
    ['1899-12-31', 1],
    ['1900-02-28', 60],
    ['1900-03-01', 61],
    ['1970-01-01', 25569],
    ['2000-02-29', 36585],
    ['2026-03-03', 46084],
  ])('count %s as Google Sheets does', (iso, number) => {
    expect(day(iso)).toBe(number);
    expect(isoDate(number)).toBe(iso);
  });

  it('agree with the proleptic Gregorian calendar of the engine on every day of the years 1 to 9999', () => {
    fc.assert(
      fc.property(anyDay, (d) => {
        const date = asDate(d);
        expect(parts(d)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(isoDate(d)).toBe(date.toISOString().slice(0, 10));
        expect(weekday(d)).toBe(date.getUTCDay() || 7);
      }),
      { numRuns: 2000 },
    );
  });

  it('follow one another without a gap through four hundred years', () => {
    const days: number[] = [];
    for (let year = 1900; year < 2300; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let date = 1; date <= daysInMonth(year, month); date++) days.push(dayOf(year, month, date));
      }
    }
    expect(days).toHaveLength(146097);
    expect(days.filter((d, index) => d !== day('1900-01-01') + index)).toEqual([]);
  });

  it('survive writing and reading', () => {
    fc.assert(fc.property(anyDay, (d) => day(isoDate(d)) === d));
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '1.1.2026',
    '0000-01-01',
    ' 2026-01-01',
    '2026-01-01T00:00',
    '',
  ])('refuse %p as no calendar date', (text) => {
    expect(() => day(text)).toThrow(InvalidDate);
    expect(() => day(text)).toThrow(expect.objectContaining({ code: 'invalidDate', data: {} }));
  });

  it('refuse what is no day at all', () => {
    for (const wrong of [NaN, Infinity, FIRST - 1, LAST + 1])
      expect(() => parts(wrong)).toThrow(RegisterError);
    expect(() => dayOf(2026, 1.5, 1)).toThrow(InvalidDate);
  });

  it('read a moment as the day that it is in', () => {
    expect(isoDate(day('2026-03-03') + 0.999)).toBe('2026-03-03');
    expect(weekday(day('2026-03-01') + 0.5)).toBe(7);
  });
});

describe('months and years', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-01', -1, '2025-12-01'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(isoDate(addMonths(day(from), months))).toBe(to);
  });

  it('add a year to 29 February as 28 February', () => {
    expect(isoDate(addYears(day('2024-02-29'), 1))).toBe('2025-02-28');
    expect(isoDate(addYears(day('2024-02-29'), 4))).toBe('2028-02-29');
  });

  it('keep the day of the month, or take the last one, in the month that is meant', () => {
    fc.assert(
      fc.property(thisAge, fc.integer({ min: -600, max: 600 }), (d, months) => {
        const from = parts(d);
        const to = parts(addMonths(d, months));
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
        expect(to.day).toBe(Math.min(from.day, new Date(Date.UTC(to.year, to.month, 0)).getUTCDate()));
      }),
    );
  });

  it('count as whole months the most that fit', () => {
    fc.assert(
      fc.property(thisAge, thisAge, (one, other) => {
        const [a, b] = one <= other ? [one, other] : [other, one];
        const months = monthsBetween(a, b);
        expect(addMonths(a, months)).toBeLessThanOrEqual(b);
        expect(addMonths(a, months + 1)).toBeGreaterThan(b);
        expect(monthsBetween(b, a)).toBe(0 - months);
      }),
    );
  });
});
