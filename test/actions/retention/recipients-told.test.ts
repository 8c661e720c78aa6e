import { describe, expect, test } from '@jest/globals';
import { recordConsent } from '../../../src/actions/consent';
import { dailyRun } from '../../../src/actions/daily';
import { holdList } from '../../../src/actions/holds/list';
import { noteDelivered } from '../../../src/actions/letters/outbox';
import { approveDues } from '../../../src/actions/retention/approve';
import type { TestRegister } from '../../support/register';
import { addRows, customer, idOf, registerOf, write } from '../by-hand';

/** Whoever was given data is told that it was erased, also where nobody asked for the erasure (GDPR Art. 17(1), 19). */

const HEAD = 'number,firstName,lastName,email,status,since,endedOn,legalBasis,website';
const reader = '3,Liisa,Lukija,liisa@example.fi,active,2024-01-01,,consent,';
const here = '2,Eero,Koivu,eero@example.fi,active,2020-01-01,,,https://koivu.example';
const ended = '1,Aino,Mallinen,aino@example.fi,ended,2005-01-01,2014-05-10,,';

const HOUSE = { ID: 'house', Name: 'Uutistalo', 'E-mail': 'palvelu@uutistalo.example' };
const PRESS = { ID: 'press', Name: 'Paino' };

function scene(email: string, disclosures: readonly Record<string, string>[]): TestRegister {
  const register = registerOf({ customers: `${HEAD}\n${[reader, here, ended].join('\n')}\n` });
  addRows(register, 'Recipients', [HOUSE, PRESS]);
  const Customer = idOf(register, email);
  addRows(
    register,
    'Disclosures',
    disclosures.map((each, at) => ({ ID: `d${at}`, Customer, Date: '2026-01-10', ...each })),
  );
  return register;
}

function say(register: TestRegister, who: string, purpose: 'marketing' | 'publication'): void {
  for (const action of ['given', 'withdrawn'] as const)
    register.run(recordConsent(register.world, who, { purpose, action, channel: 'phone' }));
}

function destroyed(register: TestRegister): TestRegister {
  register.today = '2026-11-25';
  register.run(approveDues(register.world));
  register.today = '2026-12-02';
  register.run(dailyRun(register.world));
  return register;
}

const notices = (register: TestRegister) =>
  register.records('Letters').filter(({ Kind }) => Kind === 'Notice to a recipient');
const tasks = (register: TestRegister) =>
  register
    .records('Tasks')
    .filter(({ Task }) => Task === 'Tell the recipient')
    .map(({ Details, State }) => [Details, State]);

describe('a card that a withdrawn consent carried', () => {
  const register = scene('liisa@example.fi', [
    { Recipient: 'house', Data: 'Name, e-mail' },
    { Recipient: 'Paino' },
  ]);
  const id = idOf(register, 'liisa@example.fi');
  say(register, 'liisa@example.fi', 'marketing');
  destroyed(register);

  test('leaves a letter to each recipient, by mail or by hand, that says whom it is about', () => {
    expect(customer(register, 'liisa@example.fi')).toEqual({});
    const [mailed, byHand] = notices(register);
    expect(mailed).toMatchObject({ To: HOUSE['E-mail'], State: 'Waiting to be sent', Request: '' });
    expect(byHand).toMatchObject({ To: '', State: 'To be delivered by hand', Request: '' });
    for (const letter of [mailed, byHand]) expect(letter?.Text).toContain('Liisa Lukija');
    expect(tasks(register)).toEqual([
      ['house', 'Open'],
      ['Paino', 'Open'],
    ]);
  });

  test('is not completely erased until they were told; the letters are found among those on erasures', () => {
    expect(register.run(holdList(register.world)).letters).toHaveLength(2);
    expect(register.records('Log').map(({ Event }) => Event)).not.toContain('erasure.completed');
    for (const { ID } of notices(register)) register.run(noteDelivered(register.world, String(ID), 'hash'));
    expect(tasks(register).map(([, state]) => state)).toEqual(['Done', 'Done']);
  });

  test('leaves nothing of the letters once they are out, and tells nobody again', () => {
    for (const day of ['2026-12-03', '2027-01-05', '2027-02-05']) {
      register.today = day;
      register.run(dailyRun(register.world));
    }
    expect(notices(register)).toEqual([]);
    expect(tasks(register)).toHaveLength(2);
    expect(register.records('Letters').filter(({ Customer }) => Customer === id)).toEqual([]);
    expect(register.records('Log').map(({ Event }) => Event)).toContain('erasure.completed');
  });
});

test('a disclosure that a hold keeps is told of once, however often the erasure goes on', () => {
  const register = scene('liisa@example.fi', [{ Recipient: 'house' }]);
  addRows(register, 'Holds', [
    { ID: 'h1', Tab: 'disclosures', Record: 'd0', Ground: 'Legal claim', 'Set on': '2026-01-01' },
  ]);
  say(register, 'liisa@example.fi', 'marketing');
  destroyed(register);
  expect(tasks(register)).toHaveLength(1);
  for (const { ID } of notices(register)) register.run(noteDelivered(register.world, String(ID), 'hash'));
  for (const day of ['2026-12-03', '2027-01-05', '2027-02-05']) {
    register.today = day;
    register.run(dailyRun(register.world));
  }
  expect(register.records('Disclosures')).toHaveLength(1);
  expect(tasks(register)).toEqual([['house', 'Done']]);
});

test('a card past its period is told of in the same way', () => {
  const register = destroyed(scene('aino@example.fi', [{ Recipient: 'house', Date: '2018-01-01' }]));
  expect(notices(register)).toMatchObject([{ To: HOUSE['E-mail'] }]);
  expect(tasks(register)).toEqual([['house', 'Open']]);
});

describe('a column that only a withdrawn consent needed', () => {
  const columnGone = (disclosures: readonly Record<string, string>[]) => {
    const register = scene('eero@example.fi', disclosures);
    const needs = register.records('Purposes').findIndex((row) => row.ID === 'customer');
    write(register, 'Purposes', needs, 'Data needed', 'First name, Last name, E-mail');
    say(register, 'eero@example.fi', 'publication');
    destroyed(register);
    expect(customer(register, 'eero@example.fi')).toMatchObject({ Website: '' });
    return register;
  };

  test('is told of to whom a disclosure says to have it, by a letter that names the column alone', () => {
    const register = columnGone([{ Recipient: 'house', Data: 'Name, Website, E-mail' }]);
    const [letter] = notices(register);
    expect(letter).toMatchObject({ To: HOUSE['E-mail'], Customer: idOf(register, 'eero@example.fi') });
    expect(letter?.Text).toContain('Eero Koivu');
    expect(letter?.Text).toContain('Website');
    expect(letter?.Text).not.toContain('E-mail');
    expect(tasks(register)).toEqual([['house', 'Open']]);
  });

  test('is left to the owner’s judgement where a disclosure does not say what it held', () => {
    const register = columnGone([
      { Recipient: 'house' },
      { Recipient: 'press', Data: 'what they asked for' },
    ]);
    expect(notices(register)).toEqual([]);
    expect(tasks(register)).toEqual([
      ['house', 'Open'],
      ['press', 'Open'],
    ]);
  });

  test('is no matter of a disclosure that names other data', () => {
    const register = columnGone([{ Recipient: 'house', Data: 'Postcode, City' }]);
    expect(notices(register)).toEqual([]);
    expect(tasks(register)).toEqual([]);
  });
});
