import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { momentAt } from '../../src/cli/register/clock';
import { day } from '../../src/register/calendar';
import { clockAt, instantAt, instantOf, zoneOf } from '../../src/register/zone';

/** The clock of a place against the one that Node knows (the tz database). */

const DAY_OF_1970 = 25569;
const SECONDS_A_DAY = 86_400;
const instantFrom = (date: Date) => date.getTime() / 1000 + DAY_OF_1970 * SECONDS_A_DAY;
const zones = [
  ...['Europe/Helsinki', 'Europe/Stockholm', 'Europe/Lisbon', 'Europe/Mariehamn', 'Atlantic/Azores'],
  ...['Europe/Moscow', 'Europe/Istanbul', 'UTC', 'Asia/Kolkata'],
];
/** Rules as they are now hold since 2015 in all of these. */
const moments = fc.integer({ min: Date.UTC(2017, 0, 1) / 1000, max: Date.UTC(2036, 11, 31) / 1000 });

describe('the clock of a place', () => {
  test.each(zones)('shows in %s what the tz database says, whatever the time of year now', (zone) => {
    fc.assert(
      fc.property(moments, moments, (seconds, now) => {
        const known = zoneOf(zone, momentAt(new Date(now * 1000), zone).at);
        const { serial, at } = momentAt(new Date(seconds * 1000), zone);
        const instant = instantFrom(new Date(seconds * 1000));
        expect(instantOf(at)).toBe(instant);
        expect(Math.abs(clockAt(known, instant) - serial) * SECONDS_A_DAY).toBeLessThan(0.5);
      }),
    );
  });

  test.each(zones)('is read back in %s, in the hour that comes twice as the first or the later', (zone) => {
    fc.assert(
      fc.property(moments, (seconds) => {
        const { at } = momentAt(new Date(seconds * 1000), zone);
        const known = zoneOf(zone, at);
        const instant = instantFrom(new Date(seconds * 1000));
        const shown = clockAt(known, instant);
        const [first, later] = [instantAt(known, shown), instantAt(known, shown, true)];
        expect([first, later]).toContain(instant);
        expect([0, 3600]).toContain(later - first);
      }),
    );
  });

  test('is an hour that comes twice only once a year', () => {
    const helsinki = zoneOf('Europe/Helsinki', '2026-11-24T12:00:00+02:00');
    const twice = day('2026-10-25') + 3.5 / 24;
    expect(instantAt(helsinki, twice)).toBe(instantOf('2026-10-25T03:30:00+03:00'));
    expect(instantAt(helsinki, twice, true)).toBe(instantOf('2026-10-25T03:30:00+02:00'));
  });

  test('survives days that nobody means', () => {
    const helsinki = zoneOf('Europe/Helsinki', '2026-11-24T12:00:00+02:00');
    for (const serial of [day('0001-01-01'), day('9999-12-31') + 0.99])
      expect(Number.isFinite(instantAt(helsinki, serial))).toBe(true);
    expect(() => zoneOf('UTC', 'soon')).toThrow('invalidDate');
    expect(zoneOf('UTC', '2026-11-24T12:00:00Z')).toEqual({ standard: 0, hasSummerTime: false });
  });
});
