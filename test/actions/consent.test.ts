import { describe, expect, test } from '@jest/globals';
import { recordConsent, consentAt, type Statement } from '../../src/actions/consent';
import { verify } from '../../src/actions/verify';
import { day } from '../../src/register/calendar';
import type { TestRegister } from '../support/register';
import { addRows, bringIn, customer, everything, registerOf, write } from './by-hand';

const people = registerOf({
  customers:
    'number,firstName,lastName,email,phone,language\n1,Aino,Mallinen,aino@example.fi,040 123 4567,sv\n2,Aino,Mallinen,toinen@example.fi,,\n3,Eino,Esimerkki,eino@example.fi,,\n',
});
const AINO = 'aino@example.fi';
const say = (register: TestRegister, statement: Partial<Statement>, who = AINO) =>
  register.run(
    recordConsent(register.world, who, {
      purpose: 'marketing',
      action: 'given',
      channel: 'phone',
      ...statement,
    }),
  );
const stateOf = (register: TestRegister, purpose: string, at?: number, who = AINO) =>
  register
    .run(consentAt(register.world, who, 'other', at))
    .result.states.find((state) => state.purpose === purpose);

describe('a consent', () => {
  test('is two reads and one commit, and again nothing but the reads', () => {
    const register = people.copy();
    expect(say(register, {}).result).toMatchObject({ state: 'given', changed: true });
    expect(register.calls).toEqual(['read', 'look', 'commit']);
    const before = everything(register);
    expect(say(register, {}).result).toMatchObject({ state: 'given', changed: false });
    expect(register.calls).toEqual(['read', 'look']);
    expect(everything(register)).toEqual(before);
  });

  test('is kept with its wording as shown, version, language, channel, evidence and who recorded it', () => {
    const register = people.copy();
    say(register, { evidence: 'call of 24 November', recordedBy: 'shop desk', request: 'r1' });
    expect(register.records('Consents')).toMatchObject([
      {
        Purpose: 'marketing',
        Event: 'Given',
        'Wording version': '1',
        Wording: expect.stringContaining('Nyheter och erbjudanden'),
        Language: 'Swedish',
        Channel: 'Phone',
        Evidence: 'call of 24 November',
        'Recorded by': 'shop desk',
        Request: 'r1',
        Time: day('2026-11-24') + 10 / 24,
      },
    ]);
  });

  test('is shown in the customer’s row and takes the language in which it was asked', () => {
    const register = people.copy();
    say(register, { language: 'en' });
    expect(customer(register, AINO).Marketing).toBe('Given');
    expect(register.records('Consents')[0]?.Wording).toMatch(/^I may be sent/);
  });

  test('keeps the wording that was shown when the wording is changed later', () => {
    const register = people.copy();
    say(register, { language: 'en' });
    const row = register.records('Purposes').findIndex(({ ID }) => ID === 'marketing');
    write(register, 'Purposes', row, 'Wording in English', 'Something else.');
    write(register, 'Purposes', row, 'Version', '2');
    expect(stateOf(register, 'marketing')?.evidence).toMatchObject({
      wordingVersion: '1',
      wording: expect.stringMatching(/^I may/),
    });
  });

  test('withdrawn and given again leaves every event, in order', () => {
    const register = people.copy();
    for (const [today, action] of [
      ['2026-01-10', 'given'],
      ['2026-03-10', 'withdrawn'],
      ['2026-06-10', 'given'],
    ] as const) {
      register.today = today;
      say(register, { action });
    }
    expect(register.records('Consents').map(({ Event }) => Event)).toEqual(['Given', 'Withdrawn', 'Given']);
    const states = ['2026-01-09', '2026-01-11', '2026-03-09', '2026-03-11', '2026-06-11'].map(
      (on) => stateOf(register, 'marketing', day(on))?.state,
    );
    expect(states).toEqual(['none', 'given', 'given', 'withdrawn', 'given']);
    expect(stateOf(register, 'marketing', day('2026-03-11'))?.evidence).toMatchObject({
      action: 'withdrawn',
      at: day('2026-03-10') + 10 / 24,
    });
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test('of one person says nothing of anybody else', () => {
    const register = people.copy();
    const before = customer(register, 'toinen@example.fi');
    say(register, {});
    expect(customer(register, 'toinen@example.fi')).toEqual(before);
    expect(stateOf(register, 'marketing', undefined, 'toinen@example.fi')?.state).toBe('none');
  });

  test('leaves no name, address or wording in the log', () => {
    const register = people.copy();
    say(register, { evidence: 'told to the baker', recordedBy: 'shop desk' });
    const log = JSON.stringify(register.cells('Log'));
    for (const value of [
      'Aino',
      'Mallinen',
      AINO,
      '040 123 4567',
      'Nyheter',
      'told to the baker',
      'shop desk',
    ])
      expect(log).not.toContain(value);
  });
});

describe('permission', () => {
  test('by opt-in needs a yes, by opt-out only no refusal', () => {
    const register = people.copy();
    expect(stateOf(register, 'marketing')).toMatchObject({ state: 'none', permitted: false });
    expect(stateOf(register, 'postalMarketing')).toMatchObject({ state: 'none', permitted: true });
    say(register, { purpose: 'postalMarketing', action: 'withdrawn' });
    expect(stateOf(register, 'postalMarketing')).toMatchObject({ state: 'withdrawn', permitted: false });
  });

  test('is told for every purpose with a choice, and for no other', () => {
    const register = people.copy();
    const shown = () => register.run(consentAt(register.world, AINO, 'other')).result.states;
    const titles = shown().map(({ purpose }) => purpose);
    expect(titles).toEqual(['marketing', 'postalMarketing', 'publication', 'disclosure']);
    shown();
    expect(register.calls).toEqual(['read']);
  });

  test('the latest version of a purpose counts', () => {
    const register = people.copy();
    addRows(register, 'Purposes', [
      {
        ID: 'marketing',
        Version: '10',
        'Person’s choice': 'Only with permission',
        'Legal basis': 'Consent',
        'Wording in Swedish': 'Tionde.',
      },
    ]);
    say(register, {});
    expect(register.records('Consents')[0]).toMatchObject({ 'Wording version': '10', Wording: 'Tionde.' });
  });
});

describe('an objection to direct marketing', () => {
  test('puts e-mail and phone on the suppression list as hashes, once for each purpose', () => {
    const register = people.copy();
    say(register, { action: 'withdrawn' });
    say(register, { action: 'withdrawn', purpose: 'postalMarketing' });
    say(register, { action: 'withdrawn' });
    expect(register.records('Suppression list')).toMatchObject([
      { Kind: 'E-mail address', Scope: 'Marketing', Purpose: 'marketing', Since: day('2026-11-24') },
      { Kind: 'Phone number', Scope: 'Marketing', Purpose: 'marketing' },
      { Kind: 'E-mail address', Scope: 'Marketing', Purpose: 'postalMarketing' },
      { Kind: 'Phone number', Scope: 'Marketing', Purpose: 'postalMarketing' },
    ]);
    expect(JSON.stringify(register.cells('Suppression list'))).not.toMatch(/aino|1234567/);
  });

  test('is lifted by a new consent, and only for that person', () => {
    const register = people.copy();
    say(register, { action: 'withdrawn' });
    say(register, { action: 'withdrawn' }, 'eino@example.fi');
    say(register, { action: 'given' });
    expect(register.records('Suppression list')).toHaveLength(1);
    const { customers } =
      bringIn(register, { customers: 'email,city\naino@example.fi,Turku\neino@example.fi,Oulu\n' }) ?? {};
    expect(customers?.problems).toEqual([{ line: 3, code: 'suppressedMarketing', leftOut: false }]);
  });

  test('of another kind, such as publication, concerns no list', () => {
    const register = people.copy();
    say(register, { action: 'withdrawn', purpose: 'publication' });
    expect(register.records('Suppression list')).toEqual([]);
  });
});

describe('what is refused with nothing changed', () => {
  test.each([
    ['a purpose without a choice', AINO, 'customer', 'purposeNeedsNoConsent'],
    ['a purpose that is not there', AINO, 'telepathy', 'purposeNotFound'],
    ['nobody of that address', 'nobody@example.fi', 'marketing', 'customerNotFound'],
    ['a blank', ' ', 'marketing', 'customerNotFound'],
    ['a name that two people bear', 'Aino Mallinen', 'marketing', 'customerAmbiguous'],
    ['a name, even if only one bears it', 'Eino Esimerkki', 'marketing', 'customerAmbiguous'],
  ])('%s', (_, who, purpose, code) => {
    const register = people.copy();
    const before = everything(register);
    expect(() => say(register, { purpose }, who)).toThrow(code);
    expect(everything(register)).toEqual(before);
  });

  test('a row without an id is for the daily run first', () => {
    const register = people.copy();
    addRows(register, 'Customers', [{ 'E-mail': 'uusi@example.fi' }]);
    expect(() => say(register, {}, 'uusi@example.fi')).toThrow('customerWithoutId');
  });

  test('an id that somebody copied to a second row', () => {
    const register = people.copy();
    write(register, 'Customers', 1, 'ID', String(customer(register, AINO).ID));
    expect(() => say(register, {})).toThrow('duplicateId');
  });
});

test('whoever is shown what somebody consented to has looked at them: once a day for each purpose', () => {
  const register = people.copy();
  const looks = () =>
    register
      .records('Log')
      .filter(({ Event }) => Event === 'person.viewed')
      .map(({ Details }) => JSON.parse(String(Details)) as unknown);
  for (const why of ['customerService', 'customerService', 'request'] as const)
    register.run(consentAt(register.world, AINO, why));
  expect(looks()).toEqual([{ purpose: 'customerService' }, { purpose: 'request' }]);
  expect(() => register.run(consentAt(register.world, 'nobody@example.fi', 'other'))).toThrow();
  expect(looks()).toHaveLength(2);
});
