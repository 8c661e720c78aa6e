import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { day, isoDate, parts, weekday } from '../../src/register/calendar';
import { digestPeriod, nextDigest, type DigestRhythm } from '../../src/register/digestPeriod';

const MONDAY = 1;
const SUNDAY = 7;
const span = (rhythm: DigestRhythm, on: number, today: string) =>
  [digestPeriod(rhythm, on, day(today)), nextDigest(rhythm, on, day(today))].map((each) =>
    each === undefined ? undefined : isoDate(each),
  );

describe('the period of a digest', () => {
  test.each([
    ['weekly', MONDAY, '2026-11-23', '2026-11-23', '2026-11-30'],
    ['weekly', MONDAY, '2026-11-29', '2026-11-23', '2026-11-30'],
    ['weekly', MONDAY, '2026-11-30', '2026-11-30', '2026-12-07'],
    ['weekly', SUNDAY, '2026-11-28', '2026-11-22', '2026-11-29'],
    ['weekly', SUNDAY, '2026-11-29', '2026-11-29', '2026-12-06'],
    ['weekly', MONDAY, '2027-01-01', '2026-12-28', '2027-01-04'],
    ['weekly', SUNDAY, '2027-03-28', '2027-03-28', '2027-04-04'],
    ['monthly', MONDAY, '2026-11-30', '2026-11-01', '2026-12-01'],
    ['monthly', MONDAY, '2026-12-01', '2026-12-01', '2027-01-01'],
    ['monthly', MONDAY, '2028-02-29', '2028-02-01', '2028-03-01'],
  ] as const)('%s on weekday %i: %s lies in the one from %s until %s', (rhythm, on, today, from, next) => {
    expect(span(rhythm, on, today)).toEqual([from, next]);
  });

  test('is none where no digest comes', () => {
    expect(span('never', MONDAY, '2026-11-23')).toEqual([undefined, undefined]);
  });

  test('every day lies in exactly one, which begins on the day that was chosen', () => {
    const days = fc.integer({ min: day('2000-01-01'), max: day('2099-12-31') });
    const rhythms = fc.constantFrom('weekly' as const, 'monthly' as const);
    fc.assert(
      fc.property(rhythms, fc.integer({ min: 1, max: 7 }), days, (rhythm, on, today) => {
        const from = digestPeriod(rhythm, on, today) ?? NaN;
        const next = nextDigest(rhythm, on, today) ?? NaN;
        expect(from <= today && today < next).toBe(true);
        expect(digestPeriod(rhythm, on, next)).toBe(next);
        expect(digestPeriod(rhythm, on, next - 1)).toBe(from);
        expect(rhythm === 'weekly' ? weekday(from) : parts(from).day).toBe(rhythm === 'weekly' ? on : 1);
      }),
    );
  });
});
