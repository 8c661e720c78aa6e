import { describe, expect, test } from '@jest/globals';
import { planAddresses } from '../../../src/actions/addresses/make';
import { plainWish } from '../../../src/actions/addresses/wish';
import { haltsDestruction } from '../../../src/actions/cells-to-mend';
import { dailyRun } from '../../../src/actions/daily';
import { erase } from '../../../src/actions/erase';
import { liftHold } from '../../../src/actions/holds/lift';
import { holdList } from '../../../src/actions/holds/list';
import { setHold } from '../../../src/actions/holds/set';
import { actOnRequest } from '../../../src/actions/requests/act-on';
import { fulfilRequest } from '../../../src/actions/requests/fulfil';
import { receiveRequest } from '../../../src/actions/requests/receive';
import { approveDues } from '../../../src/actions/retention/approve';
import { reviewDues } from '../../../src/actions/retention/review';
import { isoDate, day } from '../../../src/register/calendar';
import type { TestRegister } from '../../support/register';
import { addRows, bringIn, idOf, registerOf, write } from '../by-hand';
import { refusal } from './scene';

const AINO = 'aino@example.fi';

/** Aino, whose card and order are past their time, and Bo with an order of the same time. */
const shop = () =>
  registerOf({
    customers: `number,firstName,lastName,email,status,since,endedOn\n1,Aino,Mallinen,${AINO},ended,2005-01-01,2011-06-01\n2,Bo,Berg,bo@example.fi,active,2020-01-01,\n`,
    orders: 'invoiceId,customerId,date,total\n10,1,2010-05-01,50\n11,2,2010-05-01,50',
  });

const counts = (register: TestRegister) => [
  register.records('Customers').length,
  register.records('Orders').length,
];

/** Everything that is due is approved, a hold is typed, and the undo window passes. */
function approvedThenHeld(hold: Record<string, string>): TestRegister {
  const register = shop();
  register.run(dailyRun(register.world));
  register.run(approveDues(register.world));
  addRows(register, 'Holds', [{ Ground: 'Legal claim', 'Set on': register.today, ...hold }]);
  later(register, 7);
  return register;
}

/** Restricts Aino's data as she asks. */
function restrictOnRequest(register: TestRegister): void {
  const delivery = { delivery: 'mail' } as const;
  const { id } = register.run(
    receiveRequest(register.world, {
      ...{ receivedOn: day(register.today), channel: 'phone', language: 'en', right: 'restriction' },
      ...{ name: 'Aino Mallinen', email: AINO, phone: '', organisation: '', details: 'Please.' },
    }),
  ).result;
  register.run(actOnRequest(register.world, id, { act: 'identify', how: 'Known voice.' }, delivery));
  register.run(fulfilRequest(register.world, id, { right: 'restriction', ground: 'accuracy' }, delivery));
}

function later(register: TestRegister, days: number) {
  register.today = isoDate(day(register.today) + days);
  const result = register.run(dailyRun(register.world));
  register.today = isoDate(day(register.today) + 1);
  register.run(dailyRun(register.world));
  return result;
}

const mending = (register: TestRegister, state = 'Open') =>
  register
    .records('Tasks')
    .filter(({ Task, State }) => String(Task).startsWith('Correct the cell Record') && State === state);

describe('a hold that names its record by a number', () => {
  test.each([
    ['a customer, on the tab that is named', { Tab: 'customers', Record: '1' }, [2, 0]],
    ['a customer, on the tab named by its title', { Tab: 'Asiakkaat', Record: ' 1 ' }, [2, 0]],
    ['a customer, where no tab is named and no invoice bears it', { Record: '1' }, [2, 0]],
    ['an invoice', { Tab: 'orders', Record: '10' }, [2, 1]],
  ])('binds: %s', (_, hold, left) => {
    const register = approvedThenHeld(hold);
    expect(counts(register)).toEqual(left);
    expect(mending(register)).toEqual([]);
  });

  test('binds against an erasure that somebody asks for, is told with its record, and ends when it is lifted', () => {
    const register = shop();
    addRows(register, 'Holds', [{ ID: 'h1', Tab: 'orders', Record: '10', Ground: 'Legal claim' }]);
    const { result } = register.run(erase(register.world, AINO));
    expect(result.stays.map(({ tab, ground }) => [tab, ground])).toContainEqual(['orders', 'legalClaim']);
    expect(register.run(holdList(register.world)).holds).toMatchObject([
      { id: 'h1', tab: 'orders', customer: idOf(register, 'Aino', 'First name') },
    ]);
    expect(register.run(liftHold(register.world, 'h1')).result).toMatchObject({ changed: true });
    later(register, 1);
    expect(register.records('Orders').map((row) => String(row['Invoice number']))).toEqual(['11']);
  });
});

describe('while a hold in force names nothing that can be found', () => {
  test.each([
    ['a number that nobody bears', { Tab: 'customers', Record: '77' }],
    ['a number that a customer and an invoice bear', { Record: '10' }],
    ['a number on another tab than the one that is named', { Tab: 'orders', Record: '1' }],
    ['nothing at all', { Tab: 'orders' }],
  ])('nothing is destroyed, the owner is told, and approvals stand: %s', (_, hold) => {
    const register = shop();
    write(register, 'Customers', 1, 'Customer number', '10');
    register.run(dailyRun(register.world));
    register.run(approveDues(register.world));
    addRows(register, 'Holds', [{ Ground: 'Legal claim', 'Set on': register.today, ...hold }]);
    const { sweep, destroyed, returned } = later(register, 7);
    expect(sweep.unreadable).toContainEqual({ tab: 'holds', column: 'record', cells: 1 });
    expect({ destroyed, returned }).toEqual({ destroyed: 0, returned: 0 });
    expect(counts(register)).toEqual([2, 2]);
    expect(mending(register)).toHaveLength(1);
    expect(refusal(() => register.run(erase(register.world, AINO)))).toBe('holdOnNothing');
    expect(counts(register)).toEqual([2, 2]);

    write(register, 'Holds', 0, 'Lifted on', register.today);
    later(register, 1);
    expect(counts(register)).toEqual([1, 0]);
    expect([mending(register), mending(register, 'Done')].map(({ length }) => length)).toEqual([0, 1]);
  });
});

test('a hold that somebody deleted by clearing its cells halts nothing, and the owner is told of its row', () => {
  const register = shop();
  register.run(dailyRun(register.world));
  register.run(approveDues(register.world));
  const hold = {
    Tab: 'customers',
    Record: '1',
    Ground: 'Legal claim',
    Provision: 'GDPR 17(3)(e)',
    Reason: 'Sued',
  };
  addRows(register, 'Holds', [{ ID: 'h1', ...hold, 'Set on': register.today }]);
  for (const heading of [...Object.keys(hold), 'Set on']) write(register, 'Holds', 0, heading, '');
  expect(register.records('Holds')).toMatchObject([{ ID: 'h1', Record: '' }]);
  const { sweep } = later(register, 7);
  expect(sweep.unreadable).toContainEqual({ tab: 'holds', column: 'ground', cells: 1 });
  expect(haltsDestruction(sweep.unreadable)).toBe(false);
  expect([...counts(register), mending(register)]).toEqual([1, 0, []]);
  expect(refusal(() => register.run(erase(register.world, 'bo@example.fi')))).toBe('');
});

test.each([
  ['a reason', { Reason: 'Sued' }],
  ['a law', { Provision: 'GDPR 17(3)(e)' }],
  ['a day of review', { 'Review on': '2027-01-01' }],
])('a hold of which only %s is left halts everything still', (_, hold) => {
  const register = shop();
  addRows(register, 'Holds', [{ ID: 'h1', ...hold }]);
  expect(refusal(() => register.run(erase(register.world, AINO)))).toBe('holdOnNothing');
  expect(counts(register)).toEqual([2, 2]);
});

describe('a restriction of processing that is typed into the holds tab', () => {
  /** The shop with a restriction on Aino, of whom data was disclosed to a carrier. */
  function restrictedShop(record: (register: TestRegister) => string): TestRegister {
    const register = shop();
    addRows(register, 'Recipients', [{ ID: 'r1', Name: 'Carrier', 'E-mail': 'carrier@example.fi' }]);
    addRows(register, 'Disclosures', [
      { ID: 'd1', Customer: idOf(register, AINO), Recipient: 'Carrier', Date: '2026-01-02', Data: 'Name' },
    ]);
    addRows(register, 'Holds', [
      {
        Tab: 'customers',
        Record: record(register),
        Ground: 'Restriction of processing',
        'Set on': register.today,
      },
    ]);
    return register;
  }
  const byId = (register: TestRegister) => idOf(register, AINO);
  const byNumber = () => '1';
  const aino = (register: TestRegister) =>
    register.records('Customers').find(({ ID }) => ID === byId(register));
  const told = (register: TestRegister) =>
    register
      .records('Tasks')
      .filter(({ Task, About }) => /recipient/i.test(String(Task)) && About === byId(register));

  test.each([
    ['its id', byId],
    ['its number', byNumber],
  ])('binds all of the person at once, whom it names by %s', (_, record) => {
    const register = restrictedShop(record);
    expect(register.run(erase(register.world, AINO)).result).toMatchObject({ outcome: 'held', goes: [] });
    expect(counts(register)).toEqual([2, 2]);
    expect(
      register.run(reviewDues(register.world)).filter(({ customer }) => customer === byId(register)),
    ).toEqual([]);
    const before = aino(register);
    bringIn(register, {
      customers: `number,firstName,lastName,email,phone\n1,Aino,Mallinen,${AINO},0401234567\n`,
    });
    expect(aino(register)).toEqual(before);
  });

  test('keeps the person off a list of addresses before any daily run has seen it', () => {
    const register = shop();
    const wish = { ...plainWish, purpose: 'postalMarketing', format: 'L7160' } as const;
    const reason = () =>
      register
        .run(planAddresses(register.world, wish))
        .leftOut.find(({ id }) => id === idOf(register, 'bo@example.fi'))?.reason;
    expect(reason()).not.toBe('restricted');
    addRows(register, 'Holds', [{ Record: '2', Ground: 'Restriction of processing' }]);
    expect(reason()).toBe('restricted');
  });

  test('is what the register sets itself from the next daily run on: the row says so, recipients are told once, the log tells it', () => {
    const register = restrictedShop(byId);
    const { today } = register;
    later(register, 1);
    expect(aino(register)).toMatchObject({ 'Restricted since': day(today) });
    expect(told(register)).toHaveLength(1);
    const set = register.records('Log').filter(({ Event }) => Event === 'hold.set');
    expect(set.map(({ Details }) => JSON.parse(String(Details)))).toMatchObject([
      { ground: 'restriction', hold: register.records('Holds')[0]?.ID },
    ]);
    expect(String(set[0]?.Details)).not.toContain(byId(register));
    expect(
      refusal(() => register.run(liftHold(register.world, String(register.records('Holds')[0]?.ID)))),
    ).toBe('restrictionByLetter');
  });

  describe('whose day somebody has cleared in the person’s row', () => {
    const clear = (register: TestRegister) =>
      write(
        register,
        'Customers',
        register.records('Customers').findIndex(({ ID }) => ID === byId(register)),
        'Restricted since',
        '',
      );
    const events = (register: TestRegister) =>
      register.records('Log').filter(({ Event }) => ['hold.set', 'restriction.set'].includes(String(Event)));
    /** Whether the daily run leaves the cell blank, says nothing again, and erases nothing all the same. */
    function expectLeft(register: TestRegister): void {
      const before = [events(register).length, told(register).length];
      clear(register);
      later(register, 1);
      expect(aino(register)?.['Restricted since'] ?? '').toBe('');
      expect([events(register).length, told(register).length]).toEqual(before);
      expect(register.run(erase(register.world, AINO)).result).toMatchObject({ outcome: 'held', goes: [] });
    }

    test('is not written again where the register has set it, or taken it over before, and binds', () => {
      const set = shop();
      set.run(setHold(set.world, { record: byId(set), ground: 'restriction' }));
      expectLeft(set);
      const typed = restrictedShop(byNumber);
      write(typed, 'Holds', 0, 'Set on', '2026-01-02');
      later(typed, 1);
      expectLeft(typed);
    });

    test('is not written again where it came of a request', () => {
      const register = shop();
      restrictOnRequest(register);
      expect(aino(register)?.['Restricted since']).toBe(day(register.today));
      later(register, 1);
      expectLeft(register);
    });

    test('is written for another hold that somebody types later', () => {
      const register = shop();
      register.run(setHold(register.world, { record: byId(register), ground: 'restriction' }));
      expectLeft(register);
      addRows(register, 'Holds', [
        { Tab: 'customers', Record: '1', Ground: 'Restriction of processing', 'Set on': register.today },
      ]);
      const { today } = register;
      later(register, 1);
      expect(aino(register)).toMatchObject({ 'Restricted since': day(today) });
      expect(events(register)).toHaveLength(2);
    });
  });

  test('outlasts an approval that was given before it', () => {
    const register = shop();
    register.run(dailyRun(register.world));
    register.run(approveDues(register.world));
    addRows(register, 'Holds', [{ Record: '1', Ground: 'Restriction of processing' }]);
    later(register, 7);
    expect(register.records('Orders').map((row) => String(row['Invoice number']))).toEqual(['10']);
  });
});
