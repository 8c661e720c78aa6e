import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { breachClock, breachEndedOn, type BreachFacts } from '../../src/register/breach';
import { breachNatures, circumstanceKeys, suggestedRisk } from '../../src/register/breachRisk';
import { day } from '../../src/register/calendar';
import { clockAt, instantOf, zoneOf } from '../../src/register/zone';

/** The clock of Art. 33 by examples, and what the answers of an assessment suggest. */

const limits = { hours: 72, zone: zoneOf('Europe/Helsinki', '2026-11-24T12:00:00+02:00') };
const none = { hasRiskReasons: false, hasDelayReasons: false, hasExceptionReasons: false };
const at = (date: string, time: string): number => {
  const [hours = 0, minutes = 0] = time.split('.').map(Number);
  return day(date) + (hours * 60 + minutes) / 1440;
};
const clock = (facts: Partial<BreachFacts>, now = '2026-11-24T12:00:00+02:00') =>
  breachClock({ ...none, ...facts }, instantOf(now), limits);
const awareAt = at('2026-11-24', '9.30');

describe('the 72 hours', () => {
  test.each([
    ['on ordinary days', '2026-11-24', '9.30', '2026-11-27', '9.30'],
    ['to a Sunday, without any roll', '2026-11-26', '23.59', '2026-11-29', '23.59'],
    ['over Christmas', '2026-12-23', '15.00', '2026-12-26', '15.00'],
    ['over the night when clocks go back', '2026-10-24', '12.00', '2026-10-27', '11.00'],
    ['over the night when clocks go forward', '2026-03-28', '12.00', '2026-03-31', '13.00'],
    ['over the turn of a year', '2026-12-30', '8.15', '2027-01-02', '8.15'],
  ])('end %s', (_when, date, time, endDate, endTime) => {
    const { deadline } = clock({ awareAt: at(date, time) }, '2027-06-01T00:00:00+03:00');
    expect((deadline ?? 0) * 1440).toBeCloseTo(at(endDate, endTime) * 1440, 3);
  });

  test('run from awareness to their last second, and are over after it', () => {
    expect(clock({ awareAt })).toMatchObject({ authority: 'running', minutesLeft: 69 * 60 + 30 });
    expect(clock({ awareAt }, '2026-11-27T09:30:00+02:00')).toMatchObject({
      ...{ authority: 'running', minutesLeft: 0, needsOwner: true },
    });
    expect(clock({ awareAt }, '2026-11-27T09:30:01+02:00')).toMatchObject({
      ...{ authority: 'overdue', minutesLeft: -1 },
    });
  });

  test.each([
    ['at once', '2026-11-24', '9.30', 'inTime'],
    ['after exactly 72 hours', '2026-11-27', '9.30', 'inTime'],
    ['a minute later', '2026-11-27', '9.31', 'lateUnexplained'],
    ['before anybody was aware', '2026-11-24', '9.29', 'unclear'],
  ])('of a notice %s', (_when, date, time, authority) => {
    const told = clock(
      { awareAt, toldAuthorityAt: at(date, time), risk: 'some' },
      '2026-12-01T00:00:00+02:00',
    );
    expect(told.authority).toBe(authority);
    expect(told.minutesLeft).toBeUndefined();
  });

  test('count a day of a notice without its time to its last minute, and awareness from its first', () => {
    const told = (date: string, aware = awareAt) =>
      clock({ awareAt: aware, toldAuthorityAt: day(date), risk: 'some' }, '2026-12-01T00:00:00+02:00')
        .authority;
    expect(told('2026-11-24')).toBe('inTime');
    expect(told('2026-11-26')).toBe('inTime');
    expect(told('2026-11-27')).toBe('lateUnexplained');
    expect(told('2026-11-23')).toBe('unclear');
    expect(told('2026-11-26', day('2026-11-24'))).toBe('inTime');
    expect(told('2026-11-27', day('2026-11-24'))).toBe('lateUnexplained');
  });

  test('are not met by a notice to come, and one of today is not to come', () => {
    expect(clock({ awareAt, toldAuthorityAt: at('2026-11-24', '12.01'), risk: 'some' })).toMatchObject({
      ...{ authority: 'running', minutesLeft: 69 * 60 + 30, needsOwner: true },
    });
    const late = '2026-11-28T12:00:00+02:00';
    expect(clock({ awareAt, toldAuthorityAt: day('2026-11-30'), risk: 'some' }, late).authority).toBe(
      'overdue',
    );
    expect(clock({ awareAt, toldAuthorityAt: day('2026-11-24'), risk: 'some' }).authority).toBe('inTime');
  });

  test('late, with its reasons, is nothing to do any more', () => {
    const facts = { awareAt, toldAuthorityAt: at('2026-11-29', '8.00'), risk: 'some' as const };
    const now = '2026-12-01T00:00:00+02:00';
    expect(clock({ ...facts, hasDelayReasons: true }, now)).toMatchObject({
      ...{ authority: 'late', needsOwner: false, isClosed: false },
    });
    expect(clock({ ...facts, hasDelayReasons: true, closedOn: day('2026-12-01') }, now).isClosed).toBe(true);
    expect(clock({ ...facts, closedOn: day('2026-12-01') }, now)).toMatchObject({
      ...{ needsOwner: true, isClosed: false },
    });
  });

  test('are not needed where a risk is unlikely, if that has its reasons in writing', () => {
    expect(clock({ awareAt, risk: 'none' }).authority).toBe('running');
    expect(clock({ awareAt, risk: 'none', hasRiskReasons: true })).toMatchObject({
      ...{ authority: 'notNotifiable', people: 'notNeeded', needsOwner: false },
    });
    expect(clock({ awareAt, risk: 'some', hasRiskReasons: true }).authority).toBe('running');
  });

  test('cannot be told where awareness is missing or still to come', () => {
    expect(clock({})).toMatchObject({ authority: 'unclear', needsOwner: true });
    expect(clock({ awareAt: at('2026-11-25', '0.00') }).deadline).toBeUndefined();
  });

  test('are as many hours as the settings say, and never make a told breach wait again', () => {
    const moments = fc.integer({ min: 0, max: 20 * 1440 });
    fc.assert(
      fc.property(moments, moments, fc.integer({ min: 1, max: 200 }), (aware, later, hours) => {
        const start = instantOf('2026-10-20T00:00:00+03:00') + aware * 60;
        const toldAt = start + later * 60;
        const own = { ...limits, hours };
        const facts = { ...none, awareAt: clockAt(limits.zone, start), risk: 'some' as const };
        const waiting = breachClock(facts, toldAt, own);
        expect(waiting.authority).toBe(later <= hours * 60 ? 'running' : 'overdue');
        const told = breachClock(
          { ...facts, toldAuthorityAt: clockAt(limits.zone, toldAt), hasDelayReasons: true },
          toldAt + 3600 * 24 * 400,
          own,
        );
        // In the hour that comes twice, awareness counts as early and a notice as late as it can be meant.
        expect(['inTime', 'late']).toContain(told.authority);
        expect(told.needsOwner).toBe(false);
        if (later > hours * 60) expect(told.authority).toBe('late');
      }),
    );
  });
});

describe('whether the people are told', () => {
  test.each([
    [{}, 'unassessed'],
    [{ risk: 'some' }, 'notNeeded'],
    [{ risk: 'high' }, 'toTell'],
    [{ risk: 'high', exception: 'averted' }, 'toTell'],
    [{ risk: 'high', exception: 'averted', hasExceptionReasons: true }, 'excepted'],
    [{ risk: 'high', exception: 'protected', hasExceptionReasons: true }, 'excepted'],
    [{ risk: 'high', exception: 'disproportionate', hasExceptionReasons: true }, 'toPublish'],
    [{ risk: 'high', toldPeopleAt: awareAt }, 'told'],
    [{ toldPeopleAt: awareAt }, 'told'],
    [{ risk: 'high', toldPeopleAt: day('2026-11-24') }, 'told'],
    [{ risk: 'high', toldPeopleAt: at('2026-11-24', '12.01') }, 'toTell'],
  ] as [Partial<BreachFacts>, string][])('is, of %j, %s', (facts, people) => {
    expect(clock({ awareAt, ...facts }).people).toBe(people);
  });
});

describe('the documentation of a breach', () => {
  const ended = (facts: Partial<BreachFacts>) => {
    const whole = { ...none, ...facts };
    return breachEndedOn(whole, breachClock(whole, instantOf('2027-01-01T00:00:00+02:00'), limits));
  };
  test('is kept from the last thing that was done, and without end while something is left to do', () => {
    expect(ended({ awareAt })).toBeUndefined();
    expect(ended({ awareAt, risk: 'none', hasRiskReasons: true })).toBe(day('2026-11-24'));
    const told = { awareAt, risk: 'some' as const, toldAuthorityAt: at('2026-11-25', '8.00') };
    expect(ended(told)).toBe(day('2026-11-25'));
    expect(ended({ ...told, closedOn: day('2026-12-10') })).toBe(day('2026-12-10'));
    expect(ended({ ...told, risk: 'high', closedOn: day('2026-12-10') })).toBeUndefined();
  });
});

describe('the suggested risk', () => {
  test.each([
    [['confidentiality'], [], 'some', []],
    [['confidentiality'], ['trusted'], 'none', ['trusted']],
    [['confidentiality'], ['privateMatters', 'trusted'], 'none', ['privateMatters', 'trusted']],
    [['confidentiality'], ['identityCodes', 'trusted'], 'some', ['identityCodes', 'trusted']],
    [['confidentiality'], ['hostile', 'many'], 'some', ['hostile']],
    [['confidentiality'], ['privateMatters', 'hostile'], 'high', ['privateMatters', 'hostile']],
    [['confidentiality'], ['passwords'], 'high', ['passwords']],
    [['confidentiality'], ['passwords', 'encrypted', 'hostile'], 'some', ['passwords', 'encrypted']],
    [['confidentiality'], ['privateMatters', 'many'], 'high', ['privateMatters', 'many']],
    [['confidentiality'], ['vulnerable', 'published'], 'high', ['vulnerable', 'published']],
    [['availability'], ['restored'], 'none', ['restored']],
    [['availability'], ['encrypted'], 'some', []],
    [['confidentiality', 'availability'], ['restored'], 'some', ['restored']],
    [['confidentiality', 'availability'], ['encrypted', 'restored'], 'none', ['encrypted', 'restored']],
    [[], ['encrypted'], 'some', ['encrypted']],
  ] as const)('of %j with %j is %s, because of %j', (natures, ticked, risk, because) => {
    expect(suggestedRisk(natures, ticked)).toMatchObject({ risk, because });
  });

  const subset = <T>(all: readonly T[]) => fc.subarray([...all]);
  const rank = { none: 0, some: 1, high: 2 };
  const grave = circumstanceKeys.filter((key) => !['encrypted', 'trusted', 'restored'].includes(key));

  test('never falls with a further grave answer, and depends on no order', () => {
    fc.assert(
      fc.property(
        subset(breachNatures),
        subset(circumstanceKeys),
        fc.constantFrom(...grave),
        (natures, ticked, more) => {
          const before = suggestedRisk(natures, ticked);
          const after = suggestedRisk(natures, [...new Set([...ticked, more])]);
          expect(rank[after.risk]).toBeGreaterThanOrEqual(rank[before.risk]);
          expect(suggestedRisk([...natures].reverse(), [...ticked].reverse())).toEqual(before);
          expect(before.because.every((key) => ticked.includes(key))).toBe(true);
        },
      ),
    );
  });
});
