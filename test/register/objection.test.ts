import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  ALL_DIRECT_MARKETING,
  choiceOf,
  consentState,
  heard,
  isObjectionUnbroken,
  type ConsentEvent,
} from '../../src/register/consent';
import {
  afterConsent,
  afterErasure,
  afterObjection,
  scopesOf,
  type SuppressionEntry,
} from '../../src/register/suppression';

const event = (purpose: string, action: ConsentEvent['action'], at: number): ConsentEvent => ({
  ...{ id: `${purpose}${at}`, customer: 'c1', purpose, action, at, wordingVersion: '1', language: 'fi' },
  ...{ channel: 'form', evidence: '', recordedBy: '', request: '' },
});
const all = (at: number) => event(ALL_DIRECT_MARKETING, 'withdrawn', at);
const post = { id: 'post', directMarketing: true };
const calls = { id: 'calls', directMarketing: true };
const list = { id: 'list', directMarketing: false };
const stateOf = (events: readonly ConsentEvent[], purpose: string, at?: number) =>
  consentState(heard(events, [post, calls, list]), purpose, at).state;

describe('an objection to all direct marketing', () => {
  it('binds every purpose of it that there is when it is heard, and no other', () => {
    expect(['post', 'calls', 'list'].map((id) => stateOf([all(10)], id))).toEqual([
      'withdrawn',
      'withdrawn',
      'none',
    ]);
  });

  it('binds from its own moment on', () => {
    expect([9, 10].map((at) => stateOf([all(10)], 'post', at))).toEqual(['none', 'withdrawn']);
  });

  it('ends for the purpose to which the person consents afterwards, for that alone, and until they object again', () => {
    const events = [event('post', 'given', 5), all(10), event('post', 'given', 20)];
    expect(['post', 'calls'].map((id) => stateOf(events, id))).toEqual(['given', 'withdrawn']);
    expect(stateOf([...events, all(30)], 'post')).toBe('withdrawn');
  });

  it('is undone by no consent to all of it: a consent is specific', () => {
    expect(stateOf([all(10), event(ALL_DIRECT_MARKETING, 'given', 20)], 'post')).toBe('withdrawn');
  });

  it('says nothing new as long as the person consented to nothing since', () => {
    expect(isObjectionUnbroken([])).toBe(false);
    expect(isObjectionUnbroken([event('post', 'given', 5), all(10)])).toBe(true);
    expect(isObjectionUnbroken([all(10), event('gone', 'given', 20)])).toBe(false);
  });
});

it('direct marketing may always be refused, whatever the owner says of its choice', () => {
  expect((['optIn', 'optOut', 'none', ''] as const).map((said) => choiceOf(said, true))).toEqual([
    'optIn',
    'optOut',
    'optOut',
    'optOut',
  ]);
  expect((['optIn', 'none', ''] as const).map((said) => choiceOf(said, false))).toEqual([
    'optIn',
    'none',
    'none',
  ]);
});

describe('the entries of a hash', () => {
  const after = (...steps: ((entries: readonly SuppressionEntry[]) => SuppressionEntry[])[]) =>
    steps.reduce<SuppressionEntry[]>((entries, step) => step(entries), []);
  const objects = (purpose: string) => (entries: readonly SuppressionEntry[]) =>
    afterObjection(entries, purpose);
  const consents = (purpose: string) => (entries: readonly SuppressionEntry[]) =>
    afterConsent(entries, purpose);
  const isRefused = (entries: readonly SuppressionEntry[], purpose: string) =>
    scopesOf(entries, purpose).has('marketing');

  it('with a purpose refuse that one, with none each, also one that nobody has thought of yet', () => {
    expect([isRefused(after(objects('post')), 'post'), isRefused(after(objects('post')), 'calls')]).toEqual([
      true,
      false,
    ]);
    expect(isRefused(after(objects('')), 'to come')).toBe(true);
  });

  it('keep out of everything after an erasure, which takes back what was consented to and nothing that was refused', () => {
    const entries = after(objects(''), consents('post'), afterErasure);
    expect([...scopesOf(entries, 'post')]).toEqual(['marketing', 'everything']);
  });

  const step = fc.record({
    does: fc.constantFrom('objects', 'consents'),
    purpose: fc.constantFrom('', 'post', 'calls', 'to come'),
  });

  it('say what the person said last of each purpose, in whatever order they said it', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (drawn) => {
        const said = drawn.filter(({ does, purpose }) => does === 'objects' || purpose !== '');
        const entries = after(
          ...said.map(({ does, purpose }) => (does === 'objects' ? objects : consents)(purpose)),
        );
        for (const asked of ['post', 'calls', 'to come']) {
          const last = said.filter(({ purpose }) => purpose === '' || purpose === asked).at(-1);
          expect([asked, isRefused(entries, asked)]).toEqual([asked, last?.does === 'objects']);
        }
        const names = entries.map(({ scope, purpose }) => `${scope} ${purpose}`);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});
