import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import Holidays from 'date-holidays';
import { day, isoDate } from '../../src/register/calendar';
import { begun, ended, ledgerOf, pausesOf } from '../../src/register/pauses';
import type { Pause } from '../../src/register/periods';
import {
  hindrance,
  isOpen,
  moves,
  nextActs,
  requestActs,
  requestClock,
  type RequestFacts,
  type RequestState,
  type Right,
} from '../../src/register/request';

const factsOf = (facts: Partial<RequestFacts> = {}): RequestFacts => ({
  right: 'access',
  state: 'received',
  receivedOn: day('2026-11-24'),
  pauses: [],
  isExtended: false,
  hasCustomer: true,
  isIdentified: false,
  ...facts,
});

/** The same reckoning by other means: JavaScript's own dates in UTC and a calendar of holidays that others keep. */
const calendar = new Holidays('FI');
const daysOff = new Map<number, Set<string>>();
function isOff(date: Date): boolean {
  const year = date.getUTCFullYear();
  let days = daysOff.get(year);
  if (!days) {
    const all = calendar
      .getHolidays(year)
      .filter(({ type, name }) => type === 'public' || name === 'juhannusaatto');
    days = new Set(all.map(({ date: text }) => text.slice(0, 10)));
    daysOff.set(year, days);
  }
  return [0, 6].includes(date.getUTCDay()) || days.has(date.toISOString().slice(0, 10));
}
function answerDay(received: string, months: number, paused: number): string {
  const from = new Date(`${received}T00:00:00Z`);
  const end = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, from.getUTCDate()));
  // A month without that day runs over into the next one: its last day is meant.
  if (end.getUTCDate() !== from.getUTCDate()) end.setUTCDate(0);
  end.setUTCDate(end.getUTCDate() + paused);
  while (isOff(end)) end.setUTCDate(end.getUTCDate() + 1);
  return end.toISOString().slice(0, 10);
}

describe('the clock of a request', () => {
  it('agrees with an independent reckoning on every day of thirty years', () => {
    const wrong: string[] = [];
    for (let received = day('2015-01-01'); received <= day('2044-12-31'); received++) {
      const { dueOn, extendedDueOn } = requestClock(factsOf({ receivedOn: received }), received);
      const iso = isoDate(received);
      if (isoDate(dueOn) !== answerDay(iso, 1, 0) || isoDate(extendedDueOn) !== answerDay(iso, 3, 0))
        wrong.push(iso);
    }
    expect(wrong).toEqual([]);
  });

  it('agrees with it after any pauses', () => {
    const lengths = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 30 })), {
      maxLength: 4,
    });
    const received = fc.integer({ min: day('2015-01-01'), max: day('2044-12-31') });
    fc.assert(
      fc.property(received, lengths, (receivedOn, steps) => {
        let pauses: Pause[] = [];
        let at = receivedOn;
        let paused = 0;
        for (const [before, length] of steps) {
          pauses = begun(pauses, at + before, 'identity');
          pauses = ended(pauses, at + before + length);
          at += before + length;
          paused += length;
        }
        const { dueOn, pausedDays } = requestClock(factsOf({ receivedOn, pauses }), at);
        expect(pausedDays).toBe(paused);
        expect(isoDate(dueOn)).toBe(answerDay(isoDate(receivedOn), 1, paused));
      }),
      { seed: 20261124 },
    );
  });

  it.each([
    ['2026-12-16', 8, 'onTime'],
    ['2026-12-17', 7, 'soon'],
    ['2026-12-24', 0, 'today'],
    ['2026-12-25', -1, 'overdue'],
  ])('says on %s that %i days are left', (today, daysLeft, urgency) => {
    expect(requestClock(factsOf(), day(today))).toMatchObject({ daysLeft, urgency });
  });

  it('stands still while a pause goes on: every day adds a day', () => {
    const pauses = begun([], day('2026-12-01'), 'which years?');
    for (const today of ['2026-12-01', '2026-12-10'])
      expect(requestClock(factsOf({ pauses }), day(today))).toMatchObject({ urgency: 'paused' });
    expect(isoDate(requestClock(factsOf({ pauses }), day('2026-12-08')).dueOn)).toBe('2026-12-31');
  });

  it('keeps to an earlier day that the person was told on extending, never to a later one than the law allows', () => {
    const told = (extendedUntil: string) =>
      requestClock(factsOf({ isExtended: true, extendedUntil: day(extendedUntil) }), day('2026-11-24'))
        .answerOn;
    expect(isoDate(told('2027-01-15'))).toBe('2027-01-15');
    expect(isoDate(told('2027-06-15'))).toBe('2027-02-24');
  });
});

describe('the ledger of pauses', () => {
  it('reads back what it wrote', () => {
    const reason = fc.string().map((text) => text.replace(/\s+/g, ' ').trim());
    const pause = fc
      .tuple(fc.integer({ min: day('2000-01-01'), max: day('2100-01-01') }), fc.option(fc.nat(400)), reason)
      .map(([from, length, why]): Pause => ({
        from,
        ...(length !== null && { to: from + length }),
        reason: why,
      }));
    fc.assert(
      fc.property(fc.array(pause, { maxLength: 5 }), (pauses) => {
        expect(pausesOf(ledgerOf(pauses))).toEqual(pauses);
      }),
      { seed: 20261124 },
    );
  });

  it.each(['paused since Monday', '2026-13-01/ x', '2026-03-09/2026-03-05 backwards'])(
    'does not guess: %s',
    (cell) => {
      expect(() => pausesOf(cell)).toThrow('unreadablePauses');
    },
  );
});

const states = Object.keys({
  received: 0,
  identityAsked: 0,
  inProgress: 0,
  extended: 0,
  answered: 0,
  partlyAnswered: 0,
  refused: 0,
  withdrawn: 0,
  unableToIdentify: 0,
  duplicate: 0,
} satisfies Record<RequestState, number>) as RequestState[];

describe('what may be done', () => {
  it('is nothing once a request has been answered, refused, withdrawn or was another’s double', () => {
    for (const state of ['answered', 'partlyAnswered', 'refused', 'withdrawn', 'duplicate'] as const)
      expect(
        requestActs.filter((act) => hindrance(act, factsOf({ state }), day('2026-11-25')) === undefined),
      ).toEqual([]);
  });

  it('is no pause of the clock but where the law has one: to be told which of much data is meant', () => {
    const today = day('2026-11-25');
    const rights = ['access', 'portability', 'erasure', 'rectification', 'object', 'other'] as const;
    const allowed = rights.filter(
      (right) => hindrance('pause', factsOf({ right, state: 'inProgress' }), today) === undefined,
    );
    expect(allowed).toEqual(['access']);
    expect(hindrance('askIdentity', factsOf({ right: 'erasure' }), today)).toBeUndefined();
  });

  it('leads from open states to one of the table’s', () => {
    for (const act of requestActs) {
      expect(moves[act].from.every((state) => isOpen(state) || state === 'unableToIdentify')).toBe(true);
      if (moves[act].to !== undefined) expect(states).toContain(moves[act].to);
    }
  });

  it.each<[Right, boolean]>([
    ['access', true],
    ['portability', true],
    ['erasure', true],
    ['rectification', true],
    ['restriction', true],
    ['withdrawConsent', false],
    ['objectMarketing', false],
    ['banPublication', false],
    ['object', false],
  ])('%s needs a confirmed identity: %s', (right, needed) => {
    const today = day('2026-11-25');
    expect(hindrance('fulfil', factsOf({ right }), today) === 'identityNotConfirmed').toBe(needed);
    expect(hindrance('fulfil', factsOf({ right, isIdentified: true }), today)).toBeUndefined();
  });

  it('begins with whom it is about, then who they are, then the answer', () => {
    const today = day('2026-11-25');
    expect(nextActs(factsOf({ hasCustomer: false }), today)).toEqual(['choosePerson', 'fulfil']);
    expect(nextActs(factsOf(), today)).toEqual(['sendCode', 'identify', 'fulfil']);
    expect(nextActs(factsOf({ isIdentified: true }), today)).toEqual(['fulfil']);
    expect(nextActs(factsOf({ state: 'answered' }), today)).toEqual([]);
  });
});
