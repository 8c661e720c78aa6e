import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ConsentEvent, consentState, permitted, type PurposeRule } from '../../src/register/consent';

function event(id: string, action: ConsentEvent['action'], at: number, purpose = 'newsletter'): ConsentEvent {
  return {
    ...{ id, customer: 'c1', purpose, action, at },
    ...{ wordingVersion: '1', language: 'fi', channel: 'form', evidence: '', recordedBy: '', request: '' },
  };
}

const newsletter: PurposeRule = {
  id: 'newsletter',
  basis: 'consent',
  choice: 'optIn',
  directMarketing: true,
};
const ownProducts: PurposeRule = { ...newsletter, basis: 'legitimateInterest', choice: 'optOut' };

describe('the state of a consent', () => {
  const history = [event('a', 'given', 100), event('b', 'withdrawn', 200.5), event('c', 'given', 300)];

  it.each([
    [99.9, 'none', undefined],
    [100, 'given', 'a'],
    [200.4, 'given', 'a'],
    [200.5, 'withdrawn', 'b'],
    [1000, 'given', 'c'],
  ])('at the moment %d is %s, proved by its event', (at, state, id) => {
    const found = consentState(history, 'newsletter', at);
    expect([found.state, found.evidence?.id]).toEqual([state, id]);
  });

  it('counts every event when no moment is asked for', () => {
    expect(consentState(history, 'newsletter').evidence?.id).toBe('c');
  });

  it('is a matter of one purpose only', () => {
    expect(consentState([event('a', 'given', 1, 'calls')], 'newsletter')).toEqual({ state: 'none' });
  });

  it('follows the later row when two events bear the same time', () => {
    expect(consentState([event('a', 'given', 1), event('b', 'withdrawn', 1)], 'newsletter').state).toBe(
      'withdrawn',
    );
  });

  it('does not count an event without a readable time', () => {
    expect(consentState([event('a', 'given', NaN)], 'newsletter').state).toBe('none');
  });

  it('does not depend on the order of rows of different times', () => {
    const events = fc.uniqueArray(fc.tuple(fc.nat(50), fc.boolean()), { selector: ([at]) => at });
    fc.assert(
      fc.property(events, fc.nat(60), (drawn, at) => {
        const rows = drawn.map(([time, given]) => event(`e${time}`, given ? 'given' : 'withdrawn', time));
        const reversed = [...rows].reverse();
        expect(consentState(reversed, 'newsletter', at)).toEqual(consentState(rows, 'newsletter', at));
      }),
    );
  });
});

describe('a purpose is permitted', () => {
  it.each<[string, PurposeRule, ConsentEvent[], boolean]>([
    ['not while an opt-in is silent', newsletter, [], false],
    ['once an opt-in is given', newsletter, [event('a', 'given', 1)], true],
    [
      'no longer once an opt-in is withdrawn',
      newsletter,
      [event('a', 'given', 1), event('b', 'withdrawn', 2)],
      false,
    ],
    ['while an opt-out is silent', ownProducts, [], true],
    ['no longer once an opt-out is used', ownProducts, [event('a', 'withdrawn', 1)], false],
    [
      'again once an opt-out is taken back',
      ownProducts,
      [event('a', 'withdrawn', 1), event('b', 'given', 2)],
      true,
    ],
  ])('%s', (_, rule, events, expected) => {
    expect(permitted(events, rule)).toBe(expected);
  });

  it('by consent only when somebody said yes, whatever the rule calls it', () => {
    expect(permitted([], { ...newsletter, choice: 'optOut' })).toBe(false);
  });

  it('as it was at a moment of the past', () => {
    const events = [event('a', 'given', 1), event('b', 'withdrawn', 2)];
    expect([permitted(events, newsletter, 1.5), permitted(events, newsletter, 2)]).toEqual([true, false]);
  });
});
