import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { claimLetters } from '../../../src/actions/letters/claim';
import { noteDelivered, sendAgain, settleLetters } from '../../../src/actions/letters/outbox';
import { recordConsent } from '../../../src/actions/consent';
import { erase } from '../../../src/actions/erase';
import { liftHold, liftPlan } from '../../../src/actions/holds/lift';
import { setHold } from '../../../src/actions/holds/set';
import { liftRestriction } from '../../../src/actions/requests/lift';
import { sweep } from '../../../src/actions/sweep';
import { verify } from '../../../src/actions/verify';
import { day, isoDate } from '../../../src/register/calendar';
import type { TestRegister } from '../../support/register';
import { addRows, bringIn, customer, idOf, removeRow, textsIn, write } from '../by-hand';
import { askErasure, daily, events, notices, order, orderRow, resumes, sendAll, shopOf, WHO } from './scene';

/** What happens to an erasure that waits once a ground for which it waits has ended. */

const shop = shopOf();
const id = idOf(shop, WHO);
const held = (record = String(order(shop, '11').ID)) => {
  const register = shop.copy();
  const { hold } = register.run(setHold(register.world, { record, ground: 'legalClaim' })).result;
  return { register, hold };
};
const invoiced = (state = 'In collection') => {
  const register = shop.copy();
  write(register, 'Orders', orderRow(register, '11'), 'Invoice state', state);
  return register;
};
const lift = (register: TestRegister, hold: string) => register.run(liftHold(register.world, hold)).result;
const tomorrow = (register: TestRegister) => {
  register.today = isoDate(day(register.today) + 1);
};
/** Two daily runs: the second finds nothing to do. */
const settled = (register: TestRegister) => {
  tomorrow(register);
  daily(register);
  tomorrow(register);
  const calm = daily(register);
  expect({ erasures: calm.erasures, canGoOn: calm.sweep.canGoOn }).toEqual({ erasures: 0, canGoOn: [] });
};
const isGone = (register: TestRegister) =>
  order(register, '11').ID === undefined && customer(register, WHO).ID === undefined;

describe('an erasure goes on with the next daily run', () => {
  test('when a hold was lifted, here or by a day typed into the tab', () => {
    for (const typed of [false, true]) {
      const { register, hold } = held();
      register.run(erase(register.world, WHO));
      settled(register);
      expect(isGone(register)).toBe(false);
      if (typed) write(register, 'Holds', 0, 'Lifted on', register.today);
      else expect(lift(register, hold)).toEqual({ changed: true, resumes: id });
      settled(register);
      expect(isGone(register)).toBe(true);
    }
  });

  test('and says farewell with the card, where an earlier round took other records alone', () => {
    const { register, hold } = held(id);
    register.run(
      recordConsent(register.world, WHO, { purpose: 'marketing', action: 'given', channel: 'phone' }),
    );
    register.run(erase(register.world, WHO));
    settled(register);
    expect(order(register, '11').ID).toBeUndefined();
    expect(register.records('Suppression list')).toEqual([]);
    lift(register, hold);
    settled(register);
    expect(isGone(register)).toBe(true);
    const last = register.records('Consents').at(-1);
    expect(last).toMatchObject({ Customer: id, Purpose: 'marketing', Event: 'Withdrawn' });
    const listed = register.records('Suppression list').map((row) => `${row['Kind']} ${row['Reason']}`);
    expect(listed.sort()).toEqual([
      'Customer number erasure',
      'E-mail address erasure',
      'Phone number erasure',
    ]);
    const again = bringIn(register, { customers: `number,email,city\n1,${WHO},Turku\n` });
    expect(again?.customers).toMatchObject({ suppressed: 1 });
    expect(customer(register, WHO)).toEqual({});
  });

  test('when the row of the hold was deleted', () => {
    const { register } = held();
    register.run(erase(register.world, WHO));
    write(register, 'Holds', 0, 'Record', '');
    settled(register);
    expect(isGone(register)).toBe(true);
  });

  test.each(['In collection', 'Open', 'open, reminder sent'])(
    'when the invoice that was “%s” is paid',
    (state) => {
      const register = invoiced(state);
      register.run(erase(register.world, WHO));
      settled(register);
      expect(customer(register, WHO)).toMatchObject({ 'Last name': 'Mallinen', Website: '' });
      write(register, 'Orders', orderRow(register, '11'), 'Invoice state', 'Paid');
      settled(register);
      expect(isGone(register)).toBe(true);
      expect(resumes(register)).toMatchObject([{ State: 'Done' }]);
    },
  );

  test('when the hold on the customer’s own row is lifted although a record has the same ground', () => {
    const register = shop.copy();
    const own = register.run(setHold(register.world, { record: id, ground: 'legalClaim' })).result.hold;
    register.run(setHold(register.world, { record: String(order(register, '11').ID), ground: 'legalClaim' }));
    register.run(erase(register.world, WHO));
    settled(register);
    expect(customer(register, WHO).Website).toBe('aino.example.fi');
    lift(register, own);
    settled(register);
    expect(customer(register, WHO)).toMatchObject({ 'Last name': 'Mallinen', Website: '' });
  });

  test('when the restriction ended with its letter', () => {
    const register = shop.copy();
    register.run(setHold(register.world, { record: id, ground: 'restriction' }));
    register.run(erase(register.world, WHO));
    settled(register);
    expect(customer(register, WHO).Website).toBe('aino.example.fi');
    register.run(liftRestriction(register.world, WHO, 'It was settled.', { delivery: 'handedOver' }));
    settled(register);
    expect(isGone(register)).toBe(true);
  });

  test('when a retention rule was made shorter', () => {
    const register = shop.copy();
    write(register, 'Orders', orderRow(register, '11'), 'Date', '2019-05-01');
    register.run(erase(register.world, WHO));
    const rule = register.records('Retention').findIndex(({ ID }) => ID === 'voucher');
    write(register, 'Retention', rule, 'Years', 10);
    settled(register);
    expect(order(register, '11').ID).toBeUndefined();
    const other = shop.copy();
    write(other, 'Orders', orderRow(other, '11'), 'Date', '2021-05-01');
    other.run(erase(other.world, WHO));
    settled(other);
    expect(order(other, '11').Description).toBe('gloves');
    write(other, 'Retention', rule, 'Years', 3);
    settled(other);
    expect(isGone(other)).toBe(true);
  });

  test('when a contact person no longer acts for the company', () => {
    const register = shop.copy();
    const row = () => register.records('Customers').findIndex((each) => each['E-mail'] === WHO);
    write(register, 'Customers', row(), 'Role', 'Contact person');
    write(register, 'Customers', row(), 'Status', 'Active');
    const { stays } = register.run(erase(register.world, WHO)).result;
    expect(stays.map(({ ground }) => ground)).toContain('contactPerson');
    settled(register);
    write(register, 'Customers', row(), 'Status', 'Ended');
    settled(register);
    expect(customer(register, WHO).ID).toBeUndefined();
  });

  test('once for a task of a register from before the grounds were noted, which are noted then', () => {
    const { register } = held();
    register.run(erase(register.world, WHO));
    const row = register.records('Tasks').findIndex(({ Task }) => Task === 'Resume the erasure');
    write(register, 'Tasks', row, 'Details', '');
    tomorrow(register);
    expect(daily(register).sweep.canGoOn).toEqual([id]);
    settled(register);
    expect(resumes(register)).toMatchObject([{ State: 'Open', Details: '{"grounds":["legalClaim"]}' }]);
  });

  test('and costs the daily run nothing while every ground stands', () => {
    const { register } = held();
    register.run(
      recordConsent(register.world, WHO, { purpose: 'marketing', action: 'given', channel: 'phone' }),
    );
    askErasure(register);
    settled(register);
    register.run(sweep(register.world));
    daily(register);
    // Files of a letter wait for a shell here: their task is looked at, and nothing is written.
    expect(new Set(register.calls)).toEqual(new Set(['read']));
  });

  describe('and leaves alone whoever came back while the own row was kept whole: the owner decides', () => {
    const ordersAgain = (register: TestRegister, on = register.today) =>
      addRows(register, 'Orders', [{ ID: 'new1', Customer: id, Date: on, Amount: 5 }]);
    const consentsAgain = (register: TestRegister) =>
      void register.run(
        recordConsent(register.world, id, { purpose: 'marketing', action: 'given', channel: 'phone' }),
      );
    /** All of the person's records are kept, the card by a hold and the orders by the law, so that an erasure takes nothing. */
    const heldWhole = () => {
      const register = shop.copy();
      for (const number of ['11', '12'])
        write(register, 'Orders', orderRow(register, number), 'Date', '2024-05-01');
      const hold = register.run(setHold(register.world, { record: id, ground: 'legalClaim' })).result.hold;
      return { register, hold };
    };
    const goesOn = (register: TestRegister) => {
      tomorrow(register);
      daily(register);
      return customer(register, WHO).Website === undefined || customer(register, WHO).Website === '';
    };
    const isLeftToTheOwner = (register: TestRegister) => {
      expect(goesOn(register)).toBe(false);
      expect(resumes(register)).toMatchObject([{ 'Last error': 'customerReturned' }]);
    };

    test('where old records had gone before', () => {
      const register = shop.copy();
      const own = register.run(setHold(register.world, { record: id, ground: 'legalClaim' })).result.hold;
      register.run(erase(register.world, WHO));
      settled(register);
      ordersAgain(register);
      lift(register, own);
      isLeftToTheOwner(register);
    });

    test('also where the task that confirmed it is gone', () => {
      const register = shop.copy();
      const own = register.run(setHold(register.world, { record: id, ground: 'legalClaim' })).result.hold;
      register.run(erase(register.world, WHO));
      settled(register);
      const row = register.records('Tasks').findIndex(({ Task }) => Task === 'Confirm the erasure');
      removeRow(register, 'Tasks', row);
      ordersAgain(register);
      lift(register, own);
      isLeftToTheOwner(register);
    });

    test.each([
      ['an order', ordersAgain],
      ['a consent', consentsAgain],
    ])('where nothing had gone, by %s', (_what, comesBack) => {
      const { register, hold } = heldWhole();
      register.run(erase(register.world, WHO));
      expect(events(register)).not.toContain('erasure');
      settled(register);
      comesBack(register);
      lift(register, hold);
      isLeftToTheOwner(register);
    });

    test('where a restriction kept everything', () => {
      const register = shop.copy();
      register.run(setHold(register.world, { record: id, ground: 'restriction' }));
      register.run(erase(register.world, WHO));
      settled(register);
      ordersAgain(register);
      register.run(liftRestriction(register.world, WHO, 'It was settled.', { delivery: 'handedOver' }));
      isLeftToTheOwner(register);
    });

    test('where an answer had promised it; and goes on once the person has asked again', () => {
      const { register, hold } = heldWhole();
      askErasure(register);
      tomorrow(register);
      ordersAgain(register);
      const again = register.copy();
      lift(register, hold);
      isLeftToTheOwner(register);
      tomorrow(again);
      askErasure(again);
      lift(again, hold);
      expect(goesOn(again)).toBe(true);
    });

    test('but not whoever only has an order of before', () => {
      const { register, hold } = heldWhole();
      register.run(erase(register.world, WHO));
      ordersAgain(register, '2026-11-01');
      lift(register, hold);
      expect(goesOn(register)).toBe(true);
    });
  });

  test('and leaves alone whoever became a customer again: the owner decides', () => {
    const { register, hold } = held();
    register.run(erase(register.world, WHO));
    settled(register);
    const row = register.records('Customers').findIndex((each) => each['E-mail'] === WHO);
    write(register, 'Customers', row, 'Status', 'Active');
    lift(register, hold);
    tomorrow(register);
    daily(register);
    expect(isGone(register)).toBe(false);
    expect(resumes(register)).toMatchObject([{ 'Last error': 'customerReturned' }]);
  });
});

describe('what lifting a hold would erase', () => {
  test('is told before, and is what then happens', () => {
    const { register, hold } = held();
    register.run(erase(register.world, WHO));
    const before = register.records('Log').length;
    const plan = register.run(liftPlan(register.world, hold));
    expect(plan).toMatchObject({ name: 'Aino Mallinen', outcome: 'full', stays: [] });
    expect(plan?.goes.map(({ tab }) => tab)).toEqual(['customers', 'orders']);
    expect(register.records('Log')).toHaveLength(before);
  });

  test('is nothing where no erasure waits, or where the record is about nobody', () => {
    const { register, hold } = held();
    expect(register.run(liftPlan(register.world, hold))).toBeUndefined();
    addRows(register, 'Staff', [{ ID: 'staff1', Name: 'Maija' }]);
    const other = register.run(setHold(register.world, { record: 'staff1', ground: 'legalClaim' })).result
      .hold;
    expect(register.run(liftPlan(register.world, other))).toBeUndefined();
    expect(lift(register, other)).toEqual({ changed: true });
  });
});

describe('the person is told', () => {
  const afterLifting = (delivery: 'mail' | 'handedOver' = 'mail') => {
    const { register, hold } = held();
    askErasure(register, delivery);
    settled(register);
    lift(register, hold);
    return register;
  };

  test('by a letter in the language of the request, of what is really gone, to the address of the answer', () => {
    const register = afterLifting();
    settled(register);
    expect(isGone(register)).toBe(true);
    expect(notices(register)).toMatchObject([{ State: 'Waiting to be sent', To: WHO, Language: 'English' }]);
    const [letter] = sendAll(register);
    expect(letter).toMatchObject({ to: WHO, kind: 'erasureResumed' });
    expect(letter?.text).toContain('- Customers (1)\n- Orders (1)');
    expect(letter?.text).toContain('no other data on you left');
    expect(notices(register)).toMatchObject([{ State: 'Sent', To: '', Text: '' }]);
    settled(register);
    expect(notices(register)).toHaveLength(1);
    expect(textsIn(register, 'Customers', 'Orders', 'Tasks', 'Holds', 'Log')).not.toContain(WHO);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test('of what still stays, with the ground', () => {
    const register = shop.copy();
    write(register, 'Orders', orderRow(register, '12'), 'Date', '2024-05-01');
    const { hold } = register.run(
      setHold(register.world, { record: String(order(register, '11').ID), ground: 'collection' }),
    ).result;
    askErasure(register);
    lift(register, hold);
    settled(register);
    const [letter] = sendAll(register);
    expect(letter?.text).toContain('Orders: Accounting, kept until 31 December 2030');
    expect(letter?.text).not.toContain('no other data on you left');
    expect(order(register, '12').Description).toBe('scarf');
  });

  test('not before the erasure is confirmed: until then the letter says nothing and does not go out', () => {
    const register = afterLifting();
    tomorrow(register);
    let struck = false;
    register.intercept = ({ name, when }) => {
      if (
        name === 'commit' &&
        when === 'after' &&
        events(register).filter((each) => each === 'erasure').length === 2
      ) {
        struck = true;
        throw new Error('killed');
      }
    };
    expect(() => daily(register)).toThrow('killed');
    register.intercept = () => undefined;
    expect(struck).toBe(true);
    expect(notices(register)).toMatchObject([
      { State: 'Waiting for the erasure to be confirmed', Subject: '' },
    ]);
    expect(sendAll(register)).toEqual([]);
    settled(register);
    expect(sendAll(register)).toHaveLength(1);
  });

  test('on paper where the answer was handed over: the letter bears the address, and the owner has a task until it is out', () => {
    const register = afterLifting('handedOver');
    settled(register);
    const [letter] = notices(register);
    expect(letter).toMatchObject({ State: 'To be delivered by hand', To: '' });
    expect(String(letter?.Text)).toMatch(/^Aino Mallinen\nKatu 1\n20100 Turku\n\nHello Aino Mallinen,/);
    const task = () =>
      register.records('Tasks').find(({ Task }) => Task === 'Tell the person of the erasure');
    expect(task()).toMatchObject({ Performer: 'You', State: 'Open', Details: letter?.ID });
    expect(sendAll(register)).toEqual([]);
    register.run(noteDelivered(register.world, String(letter?.ID), 'cd'.repeat(32)));
    expect(task()).toMatchObject({ State: 'Done' });
    expect(events(register)).toContain('person.told');
    expect(textsIn(register, 'Letters', 'Tasks')).not.toContain('Katu 1');
  });

  test('as often as the owner says, when nobody knows whether the mail went out; the address stays until then', () => {
    const register = afterLifting();
    settled(register);
    const [letter] = register.run(claimLetters(register.world, 9)).result.letters;
    const ID = String(letter?.id);
    register.run(settleLetters(register.world, [{ id: ID, outcome: 'unsure', error: 'broken' }]));
    settled(register);
    expect(notices(register)).toMatchObject([{ State: 'Not known whether it went out', To: WHO }]);
    register.run(sendAgain(register.world, ID));
    expect(sendAll(register)).toHaveLength(1);
    expect(notices(register)).toMatchObject([{ State: 'Sent', To: '' }]);
  });

  test('although the request is long gone; the letter then names nobody once it is out', () => {
    const register = afterLifting();
    write(register, 'Requests', 0, 'Answered on', '2015-01-01');
    settled(register);
    expect(register.records('Requests')).toEqual([]);
    expect(notices(register)).toMatchObject([{ State: 'Waiting to be sent', To: WHO, Customer: id }]);
    sendAll(register);
    expect(notices(register)).toMatchObject([{ State: 'Sent', To: '', Customer: '' }]);
    settled(register);
    expect(resumes(register).at(-1)).toMatchObject({ State: 'Done' });
    expect(notices(register)).toHaveLength(1);
    expect(textsIn(register, 'Letters')).not.toContain(WHO);
  });

  test('only if they have asked', () => {
    const { register, hold } = held();
    register.run(erase(register.world, WHO));
    lift(register, hold);
    settled(register);
    expect(isGone(register)).toBe(true);
    expect(notices(register)).toEqual([]);
  });

  test('not of the end of a period whose day the answer gave', () => {
    const register = shop.copy();
    write(register, 'Orders', orderRow(register, '11'), 'Date', '2025-05-01');
    askErasure(register);
    register.today = '2033-02-01';
    daily(register);
    expect(isGone(register)).toBe(true);
    expect(notices(register)).toEqual([]);
  });

  test('once, whoever goes on with the erasure: the owner by hand as well', () => {
    const register = afterLifting();
    register.run(erase(register.world, WHO));
    expect(notices(register)).toHaveLength(1);
    settled(register);
    expect(notices(register)).toMatchObject([{ State: 'Waiting to be sent' }]);
  });
});

/** What keeps an order of the person. */
type Keeping = 'hold' | 'invoice' | 'restriction';

function keepingOf(register: TestRegister, which: string): Set<Keeping> {
  const { ID, ...row } = order(register, which);
  const isOn = (each: Record<string, unknown>) => each.Record === ID && each['Lifted on'] === '';
  const card = register.records('Customers').find((each) => each.ID === id);
  return new Set<Keeping>([
    ...(register.records('Holds').some(isOn) ? ['hold' as const] : []),
    ...(row['Invoice state'] === 'Open' ? ['invoice' as const] : []),
    ...(card?.['Restricted since'] ? ['restriction' as const] : []),
  ]);
}

/** Does something, after which every order stands that something keeps which the deed itself does not end. */
function keepingWhatIsKept(register: TestRegister, ends: Keeping | undefined, deed: () => void): void {
  const kept = ['11', '12'].flatMap((which) => {
    const { ID } = order(register, which);
    const isKept = [...keepingOf(register, which)].some((keeping) => keeping !== ends);
    return ID !== undefined && isKept ? [[which, ID]] : [];
  });
  deed();
  expect(kept.map(([which]) => [which, order(register, String(which)).ID])).toEqual(kept);
}

test('whatever ends in whatever order, nothing outlives its last ground by more than a daily run, and nothing goes that has one', () => {
  const deed = fc.record({
    does: fc.constantFrom('hold', 'lift', 'invoice', 'pay', 'restrict', 'free', 'erase', 'ask', 'days'),
    which: fc.constantFrom('11', '12'),
    days: fc.nat(40),
  });
  fc.assert(
    fc.property(fc.array(deed, { minLength: 2, maxLength: 9 }), (deeds) => {
      const register = shop.copy();
      let asked = false;
      for (const { does, which, days } of deeds) {
        const record = String(order(register, which).ID ?? '');
        const isThere = record !== '';
        const row = orderRow(register, which);
        const restricted = register.records('Customers').find(({ ID }) => ID === id)?.['Restricted since'];
        if (does === 'hold' && isThere)
          register.run(setHold(register.world, { record, ground: 'legalClaim' }));
        if (does === 'lift')
          keepingWhatIsKept(register, 'hold', () => {
            for (const each of register.records('Holds'))
              if (each['Lifted on'] === '' && each.Ground !== 'Restriction of processing')
                lift(register, String(each.ID));
          });
        if (does === 'invoice' && isThere) write(register, 'Orders', row, 'Invoice state', 'Open');
        if (does === 'pay' && isThere) write(register, 'Orders', row, 'Invoice state', 'Paid');
        if (does === 'restrict' && customer(register, WHO).ID !== undefined)
          register.run(setHold(register.world, { record: id, ground: 'restriction' }));
        if (does === 'free' && typeof restricted === 'number')
          keepingWhatIsKept(
            register,
            'restriction',
            () =>
              void register.run(liftRestriction(register.world, id, 'Settled.', { delivery: 'handedOver' })),
          );
        if (does === 'erase' && customer(register, WHO).ID !== undefined)
          keepingWhatIsKept(register, undefined, () => void register.run(erase(register.world, id)));
        if (does === 'ask' && !asked && customer(register, WHO).ID !== undefined && !restricted) {
          asked = true;
          keepingWhatIsKept(register, undefined, () => void askErasure(register));
        }
        if (does === 'days') register.today = isoDate(day(register.today) + days);
      }
      const begun =
        resumes(register).some(({ State }) => State === 'Open') || events(register).includes('erasure');
      tomorrow(register);
      keepingWhatIsKept(register, undefined, () => void daily(register));
      keepingWhatIsKept(register, undefined, () => void sendAll(register));
      tomorrow(register);
      const restricted = Boolean(
        register.records('Customers').find(({ ID }) => ID === id)?.['Restricted since'],
      );
      keepingWhatIsKept(register, undefined, () => {
        expect(daily(register).sweep.canGoOn).toEqual([]);
      });
      for (const which of ['11', '12']) {
        const { ID, ...row } = order(register, which);
        const holds = register
          .records('Holds')
          .filter((each) => each.Record === ID && each['Lifted on'] === '');
        const isHeld = restricted || holds.length > 0 || row['Invoice state'] === 'Open';
        if (begun && ID !== undefined) expect({ which, isHeld }).toEqual({ which, isHeld: true });
      }
      expect(register.run(verify(register.world))).toMatchObject({ ok: true });
    }),
    { seed: 20261124, numRuns: 40, endOnFailure: true },
  );
});
