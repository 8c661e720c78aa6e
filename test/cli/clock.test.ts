import { describe, expect, test } from '@jest/globals';
import { momentAt } from '../../src/cli/register/clock';
import { day, isoDate } from '../../src/register/calendar';

describe('the clock of a zone', () => {
  test('gives the day, the time with its offset and the serial date-time of the zone', () => {
    const moment = momentAt(new Date('2026-11-24T22:30:15Z'), 'Europe/Helsinki');
    expect(moment.at).toBe('2026-11-25T00:30:15+02:00');
    expect(isoDate(moment.day)).toBe('2026-11-25');
    expect(moment.serial).toBeCloseTo(day('2026-11-25') + (30 * 60 + 15) / 86_400, 9);
  });

  test.each([
    ['2026-07-01T12:00:00Z', 'Europe/Helsinki', '2026-07-01T15:00:00+03:00'],
    ['2026-03-29T00:59:59Z', 'Europe/Helsinki', '2026-03-29T02:59:59+02:00'],
    ['2026-03-29T01:00:00Z', 'Europe/Helsinki', '2026-03-29T04:00:00+03:00'],
    ['2026-01-01T00:00:00Z', 'America/St_Johns', '2025-12-31T20:30:00-03:30'],
    ['2026-01-01T00:00:00Z', 'UTC', '2026-01-01T00:00:00+00:00'],
    ['2026-01-01T00:00:00.999Z', 'Asia/Kathmandu', '2026-01-01T05:45:00+05:45'],
  ])('reads %s in %s as %s', (instant, zone, at) => {
    expect(momentAt(new Date(instant), zone).at).toBe(at);
  });

  test('refuses a zone that does not exist as a setting to be corrected', () => {
    expect(() => momentAt(new Date(0), 'Europe/Nowhere')).toThrow(
      expect.objectContaining({ code: 'invalidSetting' }),
    );
  });
});
