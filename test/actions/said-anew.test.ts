import { describe, expect, test } from '@jest/globals';
import { recordConsent } from '../../src/actions/consent';
import { dailyRun } from '../../src/actions/daily';
import { replay } from '../../src/actions/replay';
import { receiveRequest } from '../../src/actions/requests/receive';
import { approveDues } from '../../src/actions/retention/approve';
import { reviewDues } from '../../src/actions/retention/review';
import { verify } from '../../src/actions/verify';
import { day, isoDate } from '../../src/register/calendar';
import type { TestRegister } from '../support/register';
import { placesOf, sortedAndDoneAgain, struckAndDoneAgain } from '../support/faults';
import { asks, eraseWhole, wishOf } from './asking';
import { addRows, bringIn, customer, idOf, registerOf, removeRow, write } from './by-hand';
import { logOf, restoredFrom } from './restoring';

/** Objections and erasures that are said anew: they stand on the suppression list for their whole time from then on. */

const AINO = 'aino@example.fi';
const shop = registerOf({
  customers: `number,firstName,lastName,email,street,status,since\n1,Aino,Aalto,${AINO},Koivukatu 1,active,2020-01-01\n`,
});

const list = (register: TestRegister) =>
  register
    .records('Suppression list')
    .map(({ Kind, Scope, Since }) => [Kind, Scope, isoDate(Number(Since))].join(' '))
    .sort();
const daily = (register: TestRegister, ...days: string[]) => {
  for (const each of days) {
    register.today = each;
    register.run(dailyRun(register.world));
  }
};
const dues = (register: TestRegister) =>
  register.run(reviewDues(register.world)).filter(({ tab }) => tab === 'suppressions');
/** Approves what is due on a day, and lets the undo window pass. */
const clears = (register: TestRegister, on: string) => {
  daily(register, on);
  register.run(approveDues(register.world));
  const later = (days: number) => isoDate(day(on) + days);
  daily(register, later(8), later(9), later(10));
};
const says = (register: TestRegister, action: 'given' | 'withdrawn') =>
  register.run(recordConsent(register.world, AINO, { purpose: 'marketing', action, channel: 'phone' }));
/** Erased again ten years later, after they had come back by themselves. */
const erasedTwice = (register: TestRegister) => {
  eraseWhole(register, idOf(register, AINO));
  register.today = '2036-06-01';
  addRows(register, 'Customers', [{ ID: 'n2', 'Last name': 'Aalto', 'E-mail': AINO, Status: 'Active' }]);
  register.run(dailyRun(register.world));
  eraseWhole(register, 'n2');
};

test('a second objection of somebody who is no customer is remembered for its own ten years', () => {
  const register = shop.copy();
  asks(register, 'objectMarketing', 'Eve');
  register.today = '2036-06-01';
  asks(register, 'objectMarketing', 'Eve');
  expect(list(register)).toEqual(['E-mail address Marketing 2036-06-01']);
  clears(register, '2036-11-27');
  bringIn(register, { customers: 'number,firstName,email\n7,Eve,eve@example.fi\n' });
  daily(register, '2036-12-10');
  expect(customer(register, 'eve@example.fi')).toMatchObject({ Marketing: 'Withdrawn' });
  expect(register.run(verify(register.world))).toMatchObject({ ok: true });
});

test('whoever is erased a second time is not brought in by the first one’s date', () => {
  const register = shop.copy();
  erasedTwice(register);
  expect(list(register)).toEqual([
    'Customer number All processing 2026-11-24',
    'E-mail address All processing 2036-06-01',
  ]);
  clears(register, '2036-11-27');
  expect(
    bringIn(register, { customers: `number,firstName,email\n9,Aino,${AINO}\n` })?.customers,
  ).toMatchObject({ suppressed: 1 });
  clears(register, '2046-06-02');
  expect(list(register)).toEqual([]);
});

describe('an objection of a customer who is there', () => {
  test('has no last day', () => {
    const register = shop.copy();
    says(register, 'withdrawn');
    daily(register, '2036-11-26', '2060-01-01');
    expect(dues(register)).toEqual([]);
    expect(list(register)).toEqual(['E-mail address Marketing 2026-11-24']);
  });

  test('is remembered for ten years from the day on which the card goes, or the address alone', () => {
    const ends = shop.copy();
    says(ends, 'withdrawn');
    ends.today = '2030-01-01';
    write(ends, 'Customers', 0, 'Status', 'Ended');
    write(ends, 'Customers', 0, 'Ended on', '2030-01-01');
    clears(ends, '2040-01-02');
    expect(ends.records('Customers')).toEqual([]);
    expect(list(ends)).toEqual(['E-mail address Marketing 2040-01-10']);
    clears(ends, '2050-01-11');
    expect(list(ends)).toEqual([]);
  });

  test('that the customer does not bear any more has its time', () => {
    const register = shop.copy();
    says(register, 'withdrawn');
    write(register, 'Customers', 0, 'E-mail', 'other@example.fi');
    daily(register, '2036-11-26');
    expect(dues(register)).toMatchObject([{ tab: 'suppressions' }]);
  });

  test('goes with a consent, as before', () => {
    const register = shop.copy();
    says(register, 'withdrawn');
    register.today = '2036-01-01';
    says(register, 'given');
    expect(list(register)).toEqual([]);
  });
});

describe('what was said anew', () => {
  const before = (() => {
    const register = shop.copy();
    asks(register, 'objectMarketing', 'Eve');
    register.today = '2036-06-01';
    return register;
  })();
  const again = (register: TestRegister) => asks(register, 'objectMarketing', 'Eve');
  const anew = ['E-mail address Marketing 2036-06-01'];

  test('is of its day again after a restore to before it, and without the entry itself', () => {
    for (const loses of [false, true]) {
      const register = before.copy();
      const older = before.copy('older');
      again(register);
      if (loses) removeRow(older, 'Suppression list', 0);
      register.today = '2036-06-02';
      restoredFrom(older, register);
      older.run(replay(older.world, logOf(register)));
      expect(list(older)).toEqual(anew);
      expect(older.run(verify(older.world))).toMatchObject({ ok: true });
    }
  });

  const program = ({ world }: TestRegister) =>
    receiveRequest(world, {
      ...wishOf('objectMarketing', 'Eve'),
      ...{ receivedOn: day('2036-06-01'), channel: 'email', language: 'en' },
    });
  const undisturbed = before.copy();
  undisturbed.run(program(undisturbed));

  test.each(placesOf(undisturbed.calls))(
    'with $fault call $index ($name), and asked again, it stands on its day',
    (place) => {
      const register = before.copy();
      expect(struckAndDoneAgain(register, place, program)).toBe(true);
      expect(list(register)).toEqual(anew);
      expect(register.run(verify(register.world))).toMatchObject({ ok: true });
    },
  );

  test.each([false, true])(
    'while somebody sorts the list, no other entry gets its day; killed: %s',
    (isKilled) => {
      const register = before.copy();
      register.today = '2030-01-01';
      for (const name of ['Dag', 'Fay']) asks(register, 'objectMarketing', name);
      register.today = '2036-06-01';
      expect(sortedAndDoneAgain(register, ['Suppression list'], program, isKilled)).toBe(true);
      expect(list(register)).toEqual([
        'E-mail address Marketing 2030-01-01',
        'E-mail address Marketing 2030-01-01',
        ...anew,
      ]);
    },
  );

  test('on the same day says nothing new', () => {
    const register = before.copy();
    again(register);
    const changed = () =>
      register.records('Log').filter(({ Event }) => Event === 'suppressions.changed').length;
    const count = changed();
    again(register);
    expect(changed()).toBe(count);
  });
});
