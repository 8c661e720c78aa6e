import { describe, expect, test } from '@jest/globals';
import { exportAccess } from '../../src/actions/access';
import { planAddresses } from '../../src/actions/addresses/make';
import { plainWish } from '../../src/actions/addresses/wish';
import { personReturned } from '../../src/actions/arrivals';
import { cardOf } from '../../src/actions/card';
import { consentAt, recordConsent } from '../../src/actions/consent';
import { readRegister } from '../../src/actions/reading';
import { recordQuery } from '../../src/actions/records';
import { replay } from '../../src/actions/replay';
import { fulfilNeeds } from '../../src/actions/requests/needs';
import { standings } from '../../src/actions/retention/standing';
import { sweep } from '../../src/actions/sweep';
import { verify } from '../../src/actions/verify';
import { day } from '../../src/register/calendar';
import { ALL_DIRECT_MARKETING } from '../../src/register/consent';
import type { TestRegister } from '../support/register';
import { asks, eraseWhole } from './asking';
import { addRows, bringIn, customer, everything, idOf, registerOf, write } from './by-hand';
import { act, fulfil, receive, sendAll } from './requests/work';
import { logOf, restoredFrom } from './restoring';

/** An objection to direct marketing that is confined to nothing binds all of it, also what begins later (GDPR Art. 21(2) and (3)). */

const PEOPLE = `number,firstName,lastName,email,phone,street,postcode,city
1,Aino,Aalto,aino@example.fi,0401111111,Koivukatu 1,33100,Tampere
2,Bo,Berg,bo@example.fi,0402222222,Koivukatu 2,33100,Tampere
3,Cai,Cid,,,Koivukatu 3,33100,Tampere
`;
const AINO = 'aino@example.fi';
const shop = registerOf({ customers: PEOPLE });

/** A purpose of direct marketing that the owner adds. */
function adds(register: TestRegister, id = 'calls', choice = 'Unless refused'): void {
  addRows(register, 'Purposes', [
    {
      ...{ ID: id, Version: '1', 'Legal basis': 'Legitimate interest', 'Direct marketing': true },
      'Person’s choice': choice,
    },
  ]);
}

/** The shop after an objection that came by mail, with purposes that the owner has added since. */
function objected(who = 'Aino'): TestRegister {
  const register = shop.copy();
  asks(register, 'objectMarketing', who);
  adds(register, 'calls');
  adds(register, 'parcels');
  return register;
}

const says = (register: TestRegister, purpose: string, action: 'given' | 'withdrawn', who = AINO): void =>
  void register.run(recordConsent(register.world, who, { purpose, action, channel: 'phone' }));

const stateOf = (register: TestRegister, purpose: string, who = AINO) =>
  register
    .run(consentAt(register.world, who, 'other'))
    .result.states.find((state) => state.purpose === purpose);

/** Why each customer is left out of a list of labels, by the number; those who are on it are not. */
function leftOut(register: TestRegister, purpose = 'calls'): Record<string, string> {
  const { leftOut: all } = register.run(
    planAddresses(register.world, { ...plainWish, purpose, format: 'L7160' }),
  );
  const rows = register.records('Customers');
  const numberOf = (id: string) => String(rows.find(({ ID }) => ID === id)?.['Customer number']);
  return Object.fromEntries(all.map(({ id, reason }) => [numberOf(id), reason]));
}

/** What covers the card in the first row, and what nothing covers any more. */
const standingOf = (register: TestRegister) => {
  const reading = register.run(readRegister(register.world, recordQuery));
  return standings(reading, day(register.today))(0);
};

const listOf = (register: TestRegister) =>
  register
    .records('Suppression list')
    .map(({ Scope, Purpose, Kind }) => `${Kind}: ${Scope} ${Purpose}`.trim());

describe('a purpose of direct marketing that the owner adds after an objection', () => {
  test('is bound by it: in the consents, on the card, on lists; nobody else’s is', () => {
    const register = objected();
    expect(stateOf(register, 'calls')).toMatchObject({ state: 'withdrawn', permitted: false });
    const card = register.run(cardOf(register.world, AINO, 'other')).result;
    expect(card.consents.find(({ purpose }) => purpose === 'calls')).toMatchObject({
      state: 'withdrawn',
      permitted: false,
    });
    expect(leftOut(register)).toEqual({ '1': 'objected' });
    expect(stateOf(register, 'calls', 'bo@example.fi')).toMatchObject({ state: 'none', permitted: true });
  });

  test('never covered anything of theirs: what it alone needs is kept as long as the card, and not due by it', () => {
    const register = objected();
    const rows = register.records('Purposes');
    for (const [row, { ID }] of rows.entries())
      write(register, 'Purposes', row, 'Data needed', ID === 'calls' ? 'phone' : 'lastName');
    register.today = '2026-11-26';
    const { covered, uncovered } = standingOf(register);
    expect(uncovered).toEqual([]);
    expect(covered.find(({ key }) => key === 'phone')?.grounds).toMatchObject([
      { by: 'card', inForce: true },
    ]);
  });

  test('is bound also where the owner has changed the address by hand since', () => {
    const register = objected();
    write(register, 'Customers', 0, 'E-mail', 'new@example.fi');
    write(register, 'Customers', 0, 'Phone', '');
    expect(leftOut(register)).toEqual({ '1': 'objected' });
  });

  test('is bound for somebody who has neither e-mail nor phone, and objected on paper', () => {
    const register = shop.copy();
    const id = receive(register, { right: 'objectMarketing', name: 'Cai Cid', email: '', channel: 'letter' });
    act(register, id, { act: 'choosePerson', customer: '3' });
    act(register, id, { act: 'identify', how: 'Known' });
    fulfil(register, id, { right: 'objectMarketing' }, { delivery: 'handedOver' });
    adds(register);
    expect(leftOut(register)).toEqual({ '3': 'objected' });
  });

  test('is bound for a stranger who objected and becomes a customer later', () => {
    const register = objected('Eve');
    addRows(register, 'Customers', [
      {
        ...{ ID: 'eve', 'Customer number': '9', 'E-mail': 'EVE@example.fi', 'Last name': 'Eve' },
        ...{ 'Street address': 'Koivukatu 9', Postcode: '33100', City: 'Tampere', Country: 'Finland' },
      },
    ]);
    expect(leftOut(register)).toEqual({ '9': 'suppressed' });
    register.run(sweep(register.world));
    expect(customer(register, 'EVE@example.fi')).toMatchObject({ Marketing: 'Withdrawn' });
  });

  test('is free where the person confined the objection to another', () => {
    const register = shop.copy();
    const id = receive(register, { right: 'objectMarketing', name: 'Cai Cid', email: '', channel: 'letter' });
    act(register, id, { act: 'choosePerson', customer: idOf(register, AINO) });
    act(register, id, { act: 'identify', how: 'Known' });
    const wish = { right: 'objectMarketing', purposes: ['postalMarketing'] } as const;
    fulfil(register, id, { ...wish, purposes: [...wish.purposes] }, { delivery: 'handedOver' });
    adds(register);
    expect(leftOut(register)).toEqual({});
    expect(leftOut(register, 'postalMarketing')).toEqual({ '1': 'objected' });
    for (let runs = 0; runs < 2; runs++) register.run(sweep(register.world));
    expect(customer(register, AINO).Marketing).not.toBe('Withdrawn');
  });

  test('is offered to nobody as one that is still to be stopped', () => {
    const register = objected();
    const id = receive(register, { right: 'objectMarketing', name: 'Aino Aalto', email: AINO });
    expect(register.run(fulfilNeeds(register.world, id)).purposes).toEqual([]);
  });
});

describe('the objection itself', () => {
  test('is one event and one entry for each thing that reaches the person, whatever purposes there are', () => {
    const register = objected();
    const events = register.records('Consents').map(({ Purpose, Event }) => `${Purpose} ${Event}`);
    expect(events.sort()).toEqual([
      `${ALL_DIRECT_MARKETING} Withdrawn`,
      'marketing Withdrawn',
      'postalMarketing Withdrawn',
    ]);
    expect(listOf(register)).toEqual(['E-mail address: Marketing', 'Phone number: Marketing']);
    expect(String(register.records('Letters').at(-1)?.Text)).toContain('All direct marketing');
  });

  test('said again changes nothing in the register', () => {
    const register = objected();
    const before = everything(register, 'Log', 'Requests', 'Letters', 'Overview', 'Journal');
    asks(register, 'objectMarketing', 'Aino');
    const after = everything(register, 'Log', 'Requests', 'Letters', 'Overview', 'Journal');
    for (const tab of ['Consents', 'Suppression list', 'Customers']) expect(after[tab]).toEqual(before[tab]);
  });

  test('stands in the answer to an access request', () => {
    const register = objected();
    const { report } = register.run(exportAccess(register.world, AINO)).result;
    const section = report.sections.find(({ key }) => key === 'suppressions');
    expect(section?.rows).toHaveLength(2);
  });

  test('binds direct marketing of which the owner says that nobody is asked', () => {
    const register = shop.copy();
    adds(register, 'unasked', 'Not asked');
    adds(register, 'unsaid', '');
    asks(register, 'objectMarketing', 'Aino');
    for (const purpose of ['unasked', 'unsaid']) {
      expect(leftOut(register, purpose)).toEqual({ '1': 'objected' });
      expect(stateOf(register, purpose)).toMatchObject({ state: 'withdrawn', permitted: false });
    }
  });
});

test('an objection to one purpose is on the address that was changed by hand since, once the person is erased and came back', () => {
  const register = shop.copy();
  const NEW = 'new@example.fi';
  adds(register, 'calls');
  adds(register, 'parcels');
  says(register, 'calls', 'withdrawn');
  write(register, 'Customers', 0, 'E-mail', NEW);
  write(register, 'Customers', 0, 'Phone', '');
  eraseWhole(register, NEW);
  addRows(register, 'Customers', [
    {
      ...{ 'Customer number': '9', 'E-mail': NEW, 'Last name': 'Aalto', 'Street address': 'Koivukatu 1' },
      ...{ Postcode: '33100', City: 'Tampere' },
    },
  ]);
  register.run(sweep(register.world));
  register.run(personReturned(register.world, NEW));
  expect(leftOut(register, 'calls')).toEqual({ '9': 'suppressed' });
  expect(leftOut(register, 'parcels')).toEqual({});
});

describe('a consent that the person gives afterwards to one purpose', () => {
  const allowed = (): TestRegister => {
    const register = objected();
    says(register, 'calls', 'given');
    says(register, 'marketing', 'given');
    sendAll(register);
    return register;
  };

  test('counts for that one alone, and no later run takes it back', () => {
    const register = allowed();
    for (let runs = 0; runs < 3; runs++) {
      register.run(sweep(register.world));
      expect(leftOut(register, 'calls')).toEqual({});
      expect(leftOut(register, 'parcels')).toEqual({ '1': 'objected' });
      expect(leftOut(register, 'postalMarketing')).toEqual({ '1': 'objected' });
      expect(customer(register, AINO)).toMatchObject({ Marketing: 'Given' });
    }
    adds(register, 'polls');
    expect(leftOut(register, 'polls')).toEqual({ '1': 'objected' });
  });

  test.each<[string, (register: TestRegister) => void]>([
    ['withdrawn again', (register) => says(register, 'calls', 'withdrawn')],
    ['followed by another objection', (register) => void asks(register, 'objectMarketing', 'Aino')],
  ])('ends when it is %s', (_, ends) => {
    const register = allowed();
    ends(register);
    expect(leftOut(register)).toEqual({ '1': 'objected' });
    expect(listOf(register)).not.toContain('E-mail address: Allowed by consent calls');
  });

  test('to a purpose that has left the register does not outlive another objection, should the purpose return', () => {
    const register = allowed();
    const rows = register.records('Purposes').findIndex(({ ID }) => ID === 'calls');
    write(register, 'Purposes', rows, 'ID', 'other');
    asks(register, 'objectMarketing', 'Aino');
    write(register, 'Purposes', rows, 'ID', 'calls');
    expect(leftOut(register)).toEqual({ '1': 'objected' });
  });

  test('goes with the person when they are erased; the objection stays, also once they came back by themselves', () => {
    const register = allowed();
    eraseWhole(register, AINO);
    expect(listOf(register)).not.toContain('E-mail address: Allowed by consent calls');
    expect(listOf(register)).toContain('E-mail address: Marketing');
    addRows(register, 'Customers', [
      {
        ...{ 'Customer number': '9', 'E-mail': AINO, 'Last name': 'Aalto', 'Street address': 'Koivukatu 1' },
        ...{ Postcode: '33100', City: 'Tampere', Country: 'Finland' },
      },
    ]);
    register.run(sweep(register.world));
    register.run(personReturned(register.world, AINO));
    expect(leftOut(register)).toEqual({ '9': 'suppressed' });
    expect(bringIn(register, { customers: `number,email,city\n9,${AINO},Oulu\n` })?.customers).toMatchObject({
      suppressed: 0,
      problems: [{ code: 'suppressedMarketing' }],
    });
  });

  test('follows the person to a new address, with all that was refused', () => {
    const register = allowed();
    const id = receive(register, { right: 'rectification', name: 'Aino Aalto', email: AINO });
    act(register, id, { act: 'choosePerson', customer: idOf(register, AINO) });
    act(register, id, { act: 'identify', how: 'Known' });
    const changes = [{ column: 'email', value: 'new@example.fi' }];
    fulfil(register, id, { right: 'rectification', changes });
    sendAll(register);
    const news = listOf(register).filter((entry) => entry.startsWith('E-mail'));
    expect(news.filter((entry) => entry === 'E-mail address: Marketing')).toHaveLength(2);
    expect(news.filter((entry) => entry === 'E-mail address: Allowed by consent calls')).toHaveLength(2);
    expect([leftOut(register, 'calls'), leftOut(register, 'parcels')]).toEqual([{}, { '1': 'objected' }]);
  });
});

test('a cell that shows a consent from before the objection is no new one when its purpose becomes direct marketing', () => {
  const register = shop.copy();
  says(register, 'disclosure', 'given');
  asks(register, 'objectMarketing', 'Aino');
  const row = register.records('Purposes').findIndex(({ ID }) => ID === 'disclosure');
  write(register, 'Purposes', row, 'Direct marketing', true);
  for (let runs = 0; runs < 2; runs++) {
    expect(register.run(sweep(register.world)).result).toMatchObject({ statements: 0 });
    expect(customer(register, AINO)).toMatchObject({ 'Address disclosure': 'Withdrawn' });
    expect(stateOf(register, 'disclosure')).toMatchObject({ state: 'withdrawn', permitted: false });
  }
});

describe('a consent that a cell shows although an objection to all direct marketing has overtaken it', () => {
  const PURPOSE = 'Address disclosure';
  const overtaken = (): TestRegister => {
    const register = shop.copy();
    says(register, 'disclosure', 'given');
    asks(register, 'objectMarketing', 'Aino');
    const row = register.records('Purposes').findIndex(({ ID }) => ID === 'disclosure');
    write(register, 'Purposes', row, 'Direct marketing', true);
    return register;
  };
  const toldIn = (register: TestRegister) =>
    register
      .records('Tasks')
      .filter((row) => String(row['Task']).startsWith('The consent in the cell did not stand'));
  const noted = (register: TestRegister) =>
    register.records('Log').filter((row) => row['Event'] === 'consent.overtaken');

  test('is told to the owner, once until they have seen to it', () => {
    const register = overtaken();
    for (let runs = 0; runs < 2; runs++) register.run(sweep(register.world));
    const told = { About: idOf(register, AINO), Details: 'disclosure', Performer: 'You', State: 'Open' };
    expect(toldIn(register)).toMatchObject([told]);
    write(register, 'Customers', 0, PURPOSE, 'Given');
    register.run(sweep(register.world));
    expect(customer(register, AINO)).toMatchObject({ [PURPOSE]: 'Withdrawn' });
    expect(toldIn(register)).toHaveLength(1);
    const row = register.records('Tasks').findIndex((task) => task['ID'] === toldIn(register)[0]?.ID);
    write(register, 'Tasks', row, 'State', 'Done');
    write(register, 'Customers', 0, PURPOSE, 'Given');
    register.run(sweep(register.world));
    expect(toldIn(register)).toMatchObject([{ State: 'Done' }, told]);
    expect(noted(register)).toHaveLength(2);
    for (const { Details } of noted(register)) expect(Details).toBe('{"purpose":"disclosure"}');
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test.each<[string, (register: TestRegister) => void]>([
    ['recorded on the card, as the owner is told', (register) => says(register, 'disclosure', 'given')],
    [
      'typed on the Consents tab',
      (register) =>
        addRows(register, 'Consents', [
          {
            ...{ Customer: idOf(register, AINO), Purpose: 'disclosure', Event: 'Given' },
            Time: day(register.today) + 0.9,
          },
        ]),
    ],
  ])('counts once it is %s', (_, enters) => {
    const register = overtaken();
    register.run(sweep(register.world));
    enters(register);
    for (let runs = 0; runs < 2; runs++) {
      register.run(sweep(register.world));
      expect(stateOf(register, 'disclosure')).toMatchObject({ state: 'given', permitted: true });
      expect(customer(register, AINO)).toMatchObject({ [PURPOSE]: 'Given' });
      expect(toldIn(register)).toHaveLength(1);
    }
  });

  test('is no news where the person gave it after the objection, or the cell was blank', () => {
    const register = objected();
    says(register, 'marketing', 'given');
    register.run(sweep(register.world));
    expect(toldIn(register)).toEqual([]);
  });
});

test('a replay after a restore brings the objection back, and no consent that the restore lost', () => {
  const newer = shop.copy();
  newer.today = '2026-11-25';
  asks(newer, 'objectMarketing', 'Aino');
  asks(newer, 'objectMarketing', 'Eve');
  adds(newer);
  says(newer, 'calls', 'given');
  const older = restoredFrom(shop.copy(), newer);
  older.run(replay(older.world, logOf(newer)));
  adds(older);
  expect(leftOut(older)).toEqual({ '1': 'objected' });
  expect(listOf(older)).toEqual([
    'E-mail address: Marketing',
    'Phone number: Marketing',
    'E-mail address: Marketing',
  ]);
  expect(older.run(verify(older.world))).toMatchObject({ ok: true });
});
