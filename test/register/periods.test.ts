import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { day, isoDate } from '../../src/register/calendar';
import { isWorkingDay } from '../../src/register/holidays';
import {
  answerBy,
  extendedAnswerBy,
  hoursDeadline,
  type Pause,
  pausedDays,
} from '../../src/register/periods';

describe('the time to answer a request', () => {
  it.each([
    ['2026-03-03', '2026-04-07', '2026-06-03'],
    ['2026-01-31', '2026-03-02', '2026-04-30'],
    ['2024-01-31', '2024-02-29', '2024-04-30'],
    ['2026-04-01', '2026-05-04', '2026-07-01'],
    ['2026-05-19', '2026-06-22', '2026-08-19'],
    ['2026-11-24', '2026-12-24', '2027-02-24'],
    ['2026-11-30', '2026-12-30', '2027-03-01'],
  ])('of one received on %s ends on %s, extended on %s', (received, first, extended) => {
    expect(isoDate(answerBy(day(received)))).toBe(first);
    expect(isoDate(extendedAnswerBy(day(received)))).toBe(extended);
  });

  it('follows limits that the legislator has changed', () => {
    const limits = { months: 2, extensionMonths: 1 };
    expect(isoDate(answerBy(day('2026-03-03'), limits))).toBe('2026-05-04');
    expect(isoDate(extendedAnswerBy(day('2026-03-03'), limits))).toBe('2026-06-03');
  });

  it('is moved by the days of a pause before it rolls to a working day', () => {
    expect(isoDate(answerBy(day('2026-03-03'), undefined, 4))).toBe('2026-04-07');
    expect(isoDate(answerBy(day('2026-03-03'), undefined, 5))).toBe('2026-04-08');
  });

  it('ends on a working day, and not sooner for a later receipt', () => {
    const received = fc.integer({ min: day('2020-01-01'), max: day('2050-12-31') });
    fc.assert(
      fc.property(received, fc.nat(60), (d, paused) => {
        expect(isWorkingDay(answerBy(d, undefined, paused))).toBe(true);
        expect(answerBy(d + 1)).toBeGreaterThanOrEqual(answerBy(d));
        expect(extendedAnswerBy(d, undefined, paused)).toBeGreaterThan(answerBy(d, undefined, paused));
      }),
    );
  });
});

describe('pauses', () => {
  const today = day('2026-03-20');
  const pause = (from: string, to?: string): Pause => ({
    from: day(from),
    to: to === undefined ? undefined : day(to),
    reason: 'identity',
  });

  it.each<[string, Pause[], number]>([
    ['none', [], 0],
    ['one that has ended', [pause('2026-03-05', '2026-03-09')], 4],
    ['one answered on the day of asking', [pause('2026-03-05', '2026-03-05')], 0],
    ['one that goes on', [pause('2026-03-15')], 5],
    ['two apart', [pause('2026-03-10', '2026-03-12'), pause('2026-03-01', '2026-03-04')], 5],
    ['two that overlap', [pause('2026-03-01', '2026-03-10'), pause('2026-03-05', '2026-03-12')], 11],
    ['one within another', [pause('2026-03-01', '2026-03-10'), pause('2026-03-02', '2026-03-03')], 9],
    ['one that ends before it begins', [pause('2026-03-10', '2026-03-05')], 0],
    ['one that begins after today', [pause('2026-04-01')], 0],
  ])('of %s count their days once', (_, pauses, days) => {
    expect(pausedDays(pauses, today)).toBe(days);
  });

  it('count exactly the nights that any of them covers', () => {
    const any = fc.record({
      from: fc.integer({ min: 0, max: 60 }),
      to: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(any), fc.integer({ min: 0, max: 60 }), (intervals, now) => {
        const pauses = intervals.map((interval) => ({ ...interval, reason: 'r' }));
        const covered = Array.from({ length: 61 }, (_, night) => night).filter((night) =>
          pauses.some(({ from, to }) => night >= from && night < Math.min(to ?? now, now)),
        );
        expect(pausedDays(pauses, now)).toBe(covered.length);
      }),
    );
  });
});

describe('a period in hours', () => {
  it('runs through weekends and holidays', () => {
    const goodFriday = day('2026-04-03') + 10 / 24;
    expect(hoursDeadline(goodFriday, 72)).toBeCloseTo(day('2026-04-06') + 10 / 24, 9);
  });

  it('is exact to the second', () => {
    const at = day('2026-04-03') + (23 * 3600 + 59 * 60 + 59) / 86400;
    expect(Math.round((hoursDeadline(at, 1) % 1) * 86400)).toBe(59 * 60 + 59);
  });
});
