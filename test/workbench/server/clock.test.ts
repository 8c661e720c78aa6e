import { describe, expect, it } from '@jest/globals';
import { momentOf, WorkbenchClock } from '../../../src/workbench/server/engine/clock';
import { localTime } from '../../../src/workbench/shapes/wallClock';
import { readClock } from '../../../src/workbench/server/options';

const helsinki = 'Europe/Helsinki';

describe('the clock of the workbench', () => {
  it('reads a local time on both sides of summer time and gives the same back', () => {
    for (const local of [
      '2026-03-01T09:00',
      '2026-07-01T09:00',
      '2026-03-29T02:59',
      '2026-03-29T04:00',
      '2026-10-25T05:00',
    ])
      expect(localTime(momentOf(local, helsinki), helsinki)).toBe(local);
    expect(momentOf('2026-07-01T09:00', helsinki).toISOString()).toBe('2026-07-01T06:00:00.000Z');
  });

  it('runs on from where it was set and moves forward only', () => {
    let real = 1_000_000;
    const clock = new WorkbenchClock(
      () => helsinki,
      '2026-03-01T09:00',
      () => real,
    );
    real += 90_000;
    expect(clock.local()).toBe('2026-03-01T09:01');
    clock.forwardTo(clock.ahead('2026-04-01T06:00'));
    expect(clock.local()).toBe('2026-04-01T06:00');
    expect(() => clock.ahead('2026-03-31T06:00')).toThrow('The clock moves forward only');
    clock.forwardTo(new Date(0));
    expect(clock.local()).toBe('2026-04-01T06:00');
  });

  it('takes dates of the calendar only', () => {
    expect(readClock('2026-03-01')).toBe('2026-03-01T09:00');
    expect(readClock('2024-02-29T23:30')).toBe('2024-02-29T23:30');
    for (const wrong of ['2026-02-29', '2026-13-01', '1.2.2026', '2026-03-01T24:00', ''])
      expect(readClock(wrong)).toBeNull();
  });
});
