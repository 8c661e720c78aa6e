import { describe, expect, test } from '@jest/globals';
import { personReturned } from '../../src/actions/arrivals';
import { recordConsent } from '../../src/actions/consent';
import { erase } from '../../src/actions/erase';
import { liftHold } from '../../src/actions/holds/lift';
import { setHold } from '../../src/actions/holds/set';
import { replay } from '../../src/actions/replay';
import { approveDues } from '../../src/actions/retention/approve';
import { dryRun } from '../../src/actions/retention/dry-run';
import { verify } from '../../src/actions/verify';
import { addMonths, day, isoDate } from '../../src/register/calendar';
import type { TestRegister } from '../support/register';
import { addRows, idOf, registerOf, write } from './by-hand';
import { logOf, restoredFrom } from './restoring';
import { askErasure, daily, orderRow, resumes, sendAll, shopOf, WHO } from './holds/scene';

/** People who come back while what a ground kept of them still waits to be erased: nothing of theirs goes without the owner's word. */

const shop = shopOf();
const id = idOf(shop, WHO);

const on = (register: TestRegister, ...days: string[]) => {
  for (const each of days) {
    register.today = each;
    daily(register);
    sendAll(register);
  }
};
const row = (register: TestRegister) => register.records('Customers').findIndex(({ ID }) => ID === id);
const card = (register: TestRegister) => register.records('Customers')[row(register)] ?? {};
const writes = (register: TestRegister, heading: string, value: string) =>
  write(register, 'Customers', row(register), heading, value);
const orders = (register: TestRegister, date = register.today) =>
  addRows(register, 'Orders', [
    { ID: `new ${date}`, Customer: id, Date: date, Amount: 5, 'Invoice state': 'Paid' },
  ]);
const consents = (register: TestRegister) =>
  register.run(
    recordConsent(register.world, id, { purpose: 'marketing', action: 'given', channel: 'phone' }),
  );
const questions = (register: TestRegister) =>
  register
    .records('Tasks')
    .filter(({ Task, About }) => String(Task).startsWith('An erased person') && About === id)
    .map(({ State }) => State);
const said = (register: TestRegister) =>
  register.records('Consents').map((event) => [event.Event, event.Channel]);

/** Erased at her request, but for the card that a voucher needs until the end of 2027. */
const reduced = (() => {
  const register = shop.copy();
  write(register, 'Orders', orderRow(register, '11'), 'Date', '2021-05-01');
  askErasure(register);
  on(register, '2026-11-25', '2026-11-26');
  expect(card(register)).toMatchObject({ Status: 'Ended', 'E-mail': '', 'Last name': 'Mallinen' });
  return register;
})();

/** In February the owner types in a new address, number and order of hers. */
const back = (() => {
  const register = reduced.copy();
  on(register, '2027-02-09');
  register.today = '2027-02-10';
  writes(register, 'E-mail', 'aino.new@example.fi');
  writes(register, 'Phone', '040 999 9999');
  orders(register);
  return register;
})();

describe('whoever comes back after their card was reduced', () => {
  test('is asked about once, and erased by nothing that waited', () => {
    const register = back.copy();
    consents(register);
    on(
      register,
      '2027-02-10',
      '2027-02-11',
      '2027-03-28',
      '2028-01-01',
      '2028-01-02',
      '2028-01-03',
      '2028-01-04',
    );
    expect(questions(register)).toEqual(['Open']);
    expect(card(register)).toMatchObject({
      'E-mail': 'aino.new@example.fi',
      Phone: '040 999 9999',
      Marketing: 'Given',
    });
    expect(resumes(register)).toMatchObject([{ State: 'Failed', 'Last error': 'customerReturned' }]);
    expect(said(register)).toEqual([['Given', 'Phone']]);
  });

  test.each([
    ['an e-mail address', (register: TestRegister) => writes(register, 'E-mail', 'aino.new@example.fi')],
    ['an order', (register: TestRegister) => orders(register)],
    ['a consent', (register: TestRegister) => void consents(register)],
  ])('is known by %s alone', (_what, comesBack) => {
    const register = reduced.copy();
    register.today = '2027-02-10';
    comesBack(register);
    on(register, '2027-02-10', '2028-01-01', '2028-01-02');
    expect(questions(register)).toEqual(['Open']);
    expect(resumes(register)).toMatchObject([{ 'Last error': 'customerReturned' }]);
    expect(card(register)).toMatchObject({ 'Last name': 'Mallinen' });
  });

  test('is a customer again by the owner’s word: nothing waits any more, and the end of the relationship is taken back', () => {
    const register = back.copy();
    on(register, '2027-02-10');
    expect(register.run(personReturned(register.world, id)).result).toMatchObject({ changed: true });
    expect(resumes(register)).toMatchObject([{ State: 'Cancelled' }]);
    expect(questions(register)).toEqual(['Done']);
    expect(card(register)).toMatchObject({ Status: 'Active', 'Ended on': '' });
    consents(register);
    on(register, '2027-12-31', '2028-01-01', '2028-01-02', '2038-01-01');
    expect(card(register)).toMatchObject({ 'E-mail': 'aino.new@example.fi', Phone: '040 999 9999' });
    expect(said(register)).toEqual([['Given', 'Phone']]);
    expect(register.run(personReturned(register.world, id)).result).toMatchObject({ changed: false });
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test('is erased as far as may be when the owner orders it anew, and what is left goes by itself', () => {
    const register = back.copy();
    on(register, '2027-02-10');
    register.today = '2027-02-20';
    register.run(erase(register.world, id));
    expect(questions(register)).toEqual(['Done']);
    on(register, '2027-02-21', '2027-02-22');
    expect(questions(register)).toEqual(['Done']);
    expect(card(register)).toMatchObject({ 'E-mail': '', Phone: '', 'Last name': 'Mallinen' });
    on(register, '2028-01-01', '2034-01-01', '2034-01-02', '2034-01-03');
    expect(row(register)).toBe(-1);
    expect(register.records('Orders').filter(({ Customer }) => Customer === id)).toEqual([]);
  });

  test.each([
    ['is reduced again', ''],
    ['is held whole', 'legalClaim'],
  ] as const)('is asked about again after the owner ordered it anew, where the card %s', (_, ground) => {
    const register = back.copy();
    on(register, '2027-02-10');
    register.today = '2027-02-20';
    if (ground) register.run(setHold(register.world, { record: id, ground }));
    register.run(erase(register.world, id));
    register.run(erase(register.world, id));
    expect(questions(register)).toEqual(['Done']);
    const done = register
      .records('Log')
      .filter(({ Event, Details }) => Event === 'task.done' && String(Details).includes('returnedPerson'));
    expect(done).toHaveLength(1);
    on(register, '2027-02-21');
    orders(register, '2027-02-22');
    on(register, '2027-02-22', '2027-02-23');
    expect(questions(register)).toEqual(['Done', 'Open']);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test('is asked about again when they come back after that', () => {
    const register = back.copy();
    on(register, '2027-02-10');
    register.today = '2027-02-20';
    register.run(personReturned(register.world, id));
    register.today = '2030-01-10';
    register.run(erase(register.world, id));
    on(register, '2030-01-11', '2030-01-12');
    expect(questions(register)).toEqual(['Done']);
    orders(register, '2031-05-01');
    on(register, '2031-05-01', '2031-05-02');
    expect(questions(register)).toEqual(['Done', 'Open']);
  });
});

describe('an order that bears a day to come when the erasure is asked for', () => {
  /** Booked for December, asked in November. */
  const booked = (() => {
    const register = shop.copy();
    write(register, 'Orders', orderRow(register, '11'), 'Date', '2026-12-01');
    askErasure(register);
    on(register, '2026-11-25', '2026-11-26');
    return register;
  })();

  test('tells of no return: nobody is asked, and the erasure goes on when the accounting period ends', () => {
    const register = booked.copy();
    on(register, '2026-12-02', '2027-06-01');
    expect(questions(register)).toEqual([]);
    on(register, '2033-01-01', '2033-01-02', '2033-01-03', '2033-02-04');
    expect([questions(register), row(register)]).toEqual([[], -1]);
    expect(resumes(register).map(({ State }) => State)).not.toContain('Failed');
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test.each(['2026-11-28', '2026-12-01', '2027-02-10'])('hides no order of %s that came since', (date) => {
    const register = booked.copy();
    orders(register, date);
    on(register, '2026-11-28');
    expect(questions(register)).toEqual(['Open']);
    on(register, '2033-01-01', '2034-01-01', '2034-01-02');
    expect(row(register)).not.toBe(-1);
  });

  test('is known too once the owner orders the erasure anew, though on the same day', () => {
    const register = booked.copy();
    register.today = '2026-11-28';
    register.run(erase(register.world, id));
    orders(register, '2026-12-05');
    on(register, '2026-11-28');
    expect(questions(register)).toEqual(['Open']);
    register.run(erase(register.world, id));
    on(register, '2026-11-29', '2026-12-06');
    expect(questions(register)).toEqual(['Done']);
  });
});

test('nobody is asked about whose voucher, hold or period ended, and the erasure goes on', () => {
  const register = shop.copy();
  write(register, 'Orders', orderRow(register, '11'), 'Date', '2021-05-01');
  write(register, 'Orders', orderRow(register, '12'), 'Invoice state', 'Open');
  askErasure(register);
  on(register, '2026-11-25', '2026-12-25');
  expect(card(register)).toMatchObject({ 'E-mail': WHO });
  write(register, 'Orders', orderRow(register, '12'), 'Invoice state', 'Paid');
  on(register, '2026-12-26', '2026-12-27');
  expect(card(register)).toMatchObject({ 'E-mail': '' });
  on(register, '2028-01-01', '2028-01-02');
  expect(row(register)).toBe(-1);
  expect(questions(register)).toEqual([]);
});

describe('whose card a hold kept whole', () => {
  test.each(['', 'Active', 'Ended'])('stays after a later order, with the status %p', (status) => {
    const register = shop.copy();
    const { hold } = register.run(setHold(register.world, { record: id, ground: 'legalClaim' })).result;
    writes(register, 'Status', status);
    register.run(erase(register.world, id));
    on(register, '2026-11-25');
    orders(register, '2026-11-26');
    on(register, '2026-11-26');
    expect(questions(register)).toEqual(['Open']);
    register.run(liftHold(register.world, hold));
    on(register, '2026-11-27', '2026-11-28');
    expect(card(register)).toMatchObject({ 'E-mail': WHO, Status: status });
    expect(resumes(register)).toMatchObject([{ 'Last error': 'customerReturned' }]);
  });
});

test('what was ordered for a company is no return: the erasure goes on when the person has left it', () => {
  const register = shop.copy();
  writes(register, 'Role', 'Contact person');
  writes(register, 'Status', 'Active');
  register.run(erase(register.world, id));
  on(register, '2026-11-25');
  orders(register, '2026-12-01');
  on(register, '2026-12-02', '2027-01-10');
  expect(questions(register)).toEqual([]);
  writes(register, 'Status', 'Ended');
  on(register, '2027-02-01', '2027-02-02');
  expect(card(register)).toMatchObject({ 'E-mail': '', 'Last name': 'Mallinen' });
  on(register, '2033-01-01', '2033-01-02');
  expect(row(register)).toBe(-1);
});

describe('a card that came to its end without anybody asking', () => {
  /** It is kept for a year after the relationship, and a voucher of it until the end of 2031. */
  const expired = (() => {
    const register = registerOf({
      customers: `number,firstName,lastName,email,street,status,since,endedOn\n1,Aino,Mallinen,${WHO},Katu 1,ended,2005-01-01,2025-06-01\n`,
      orders: 'invoiceId,customerId,date,total\n10,1,2025-05-01,50\n',
    });
    const rule = register.records('Retention').findIndex(({ ID }) => ID === 'customer');
    write(register, 'Retention', rule, 'Years', 1);
    daily(register);
    register.run(approveDues(register.world));
    on(register, isoDate(addMonths(day(register.today), 1)), '2026-12-26');
    expect(card(register)).toMatchObject({ 'E-mail': '', 'Street address': 'Katu 1' });
    return register;
  })();

  test.each(['Active', 'Ended'])('and is filled again, with the status %p, stays too', (status) => {
    const register = expired.copy();
    register.today = '2027-02-10';
    writes(register, 'E-mail', WHO);
    writes(register, 'Status', status);
    consents(register);
    on(register, '2027-02-10', '2032-01-02', '2032-01-03', '2032-01-04');
    expect(questions(register)).toEqual(['Open']);
    expect(card(register)).toMatchObject({ 'E-mail': WHO, Marketing: 'Given' });
    expect(said(register)).toEqual([['Given', 'Phone']]);
  });

  /** A consent of before the end covers nothing on the card any more. */
  const withProof = () => {
    const register = expired.copy();
    addRows(register, 'Consents', [
      { ID: 'old', Customer: id, Purpose: 'marketing', Event: 'Given', Time: '2026-12-01', Channel: 'Phone' },
    ]);
    daily(register);
    expect(card(register)).toMatchObject({ Marketing: 'Given' });
    return register;
  };
  const destroys = (register: TestRegister, day: string, ...next: string[]) => {
    on(register, day);
    register.run(approveDues(register.world));
    on(register, ...next);
  };

  test('loses the word of a consent with its proof, and no other consent is made of it', () => {
    const register = withProof();
    on(register, '2029-12-02');
    const cells = register.run(dryRun(register.world)).result;
    expect(cells).toContainEqual(expect.objectContaining({ tab: 'customers', column: 'Marketing' }));
    const restored = register.copy('restored');
    destroys(register, '2029-12-02', '2029-12-09', '2029-12-10', '2029-12-11');
    expect([said(register), card(register).Marketing]).toEqual([[], '']);
    expect(card(register)).toMatchObject({ 'Street address': 'Katu 1' });

    restoredFrom(restored, register);
    restored.run(replay(restored.world, logOf(register)));
    on(restored, '2029-12-12', '2029-12-13');
    expect([said(restored), card(restored).Marketing]).toEqual([[], '']);
    expect(restored.run(verify(restored.world))).toMatchObject({ ok: true });
  });

  test('keeps the proof of a consent that was given after it', () => {
    const register = withProof();
    register.today = '2027-02-10';
    writes(register, 'Status', 'Active');
    writes(register, 'Marketing', '');
    register.run(
      recordConsent(register.world, id, { purpose: 'marketing', action: 'withdrawn', channel: 'email' }),
    );
    register.today = '2027-02-11';
    consents(register);
    destroys(register, '2030-03-01', '2030-03-09', '2030-03-10');
    expect(said(register)).toEqual([['Given', 'Phone']]);
    expect(card(register)).toMatchObject({ Marketing: 'Given' });
  });
});
