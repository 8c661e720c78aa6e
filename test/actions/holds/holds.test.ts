import { describe, expect, test } from '@jest/globals';
import { holdList } from '../../../src/actions/holds/list';
import { liftHold } from '../../../src/actions/holds/lift';
import { reviewHold } from '../../../src/actions/holds/review';
import { setHold, type HoldOrder } from '../../../src/actions/holds/set';
import { erase } from '../../../src/actions/erase';
import { verify } from '../../../src/actions/verify';
import { addMonths, day } from '../../../src/register/calendar';
import { settableGrounds } from '../../../src/register/holds';
import type { TestRegister } from '../../support/register';
import { addRows, everything, idOf, write } from '../by-hand';
import { askErasure, daily, events, order, refusal, shopOf, WHO } from './scene';

/** Holds that somebody sets, looks at again and lifts. */

const shop = shopOf();
addRows(shop, 'Recipients', [{ ID: 'rec1', Name: 'Posti', 'E-mail': 'posti@example.fi' }]);
addRows(shop, 'Disclosures', [
  { ID: 'dis1', Customer: idOf(shop, WHO), Recipient: 'rec1', Date: '2026-06-01' },
]);
addRows(shop, 'Other material', [{ ID: 'mat1', Description: 'Binder', Customer: idOf(shop, WHO) }]);
addRows(shop, 'Staff', [{ ID: 'staff1', Name: 'Maija' }]);

const gloves = String(order(shop, '11').ID);
const hold = (register: TestRegister, wish: Partial<HoldOrder> = {}) =>
  register.run(setHold(register.world, { record: gloves, ground: 'legalClaim', ...wish })).result;
const rows = (register: TestRegister) => register.records('Holds');
const today = day(shop.today);
const lines = (register: TestRegister, onlyDue = false) =>
  register.run(holdList(register.world, onlyDue)).holds;

describe('a hold is set', () => {
  test('on an order, to be looked at after the months of the settings', () => {
    const register = shop.copy();
    const {
      hold: ID,
      changed,
      reviewOn,
    } = hold(register, { law: 'Code of procedure', reason: ' Claim of May ' });
    expect({ changed, reviewOn }).toEqual({ changed: true, reviewOn: addMonths(today, 6) });
    expect(rows(register)).toMatchObject([
      {
        ...{ ID, Tab: 'orders', Record: gloves, Ground: 'Legal claim', Provision: 'Code of procedure' },
        ...{ Reason: 'Claim of May', 'Set on': today, 'Review on': addMonths(today, 6), 'Lifted on': '' },
      },
    ]);
    expect(register.run(erase(register.world, WHO)).result.stays).toContainEqual(
      expect.objectContaining({ tab: 'orders', record: gloves, ground: 'legalClaim' }),
    );
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test.each([
    ['customers', () => idOf(shop, WHO)],
    ['disclosures', () => 'dis1'],
    ['materials', () => 'mat1'],
    ['staff', () => 'staff1'],
  ])('on a record of the tab %s', (Tab, record) => {
    const register = shop.copy();
    hold(register, { record: ` ${record()} ` });
    expect(rows(register)).toMatchObject([{ Tab, Record: record() }]);
  });

  test('once, however often it is repeated; for another reason it is another one', () => {
    const register = shop.copy();
    const first = hold(register, { reason: 'Claim' });
    expect(hold(register, { reason: 'Claim' })).toEqual({ ...first, changed: false });
    expect(hold(register, { reason: 'Another claim' }).changed).toBe(true);
    expect(rows(register)).toHaveLength(2);
    expect(events(register).filter((event) => event === 'hold.set')).toHaveLength(2);
  });

  test('anew when the same one was lifted', () => {
    const register = shop.copy();
    const first = hold(register);
    register.run(liftHold(register.world, first.hold));
    expect(hold(register).hold).not.toBe(first.hold);
  });

  test('as a restriction of all data on the person, of which recipients are told', () => {
    const register = shop.copy();
    hold(register, { record: idOf(shop, WHO), ground: 'restriction', reason: 'By phone' });
    expect(register.records('Customers').find((row) => row['E-mail'] === WHO)).toMatchObject({
      'Restricted since': today,
    });
    expect(register.records('Tasks')).toMatchObject([{ Task: 'Tell the recipient', Details: 'rec1' }]);
    expect(
      hold(register, { record: idOf(shop, WHO), ground: 'restriction', reason: 'By phone' }).changed,
    ).toBe(false);
    expect(register.records('Tasks')).toHaveLength(1);
  });

  test('with nothing in the log that names anybody', () => {
    const register = shop.copy();
    hold(register, { law: 'Mallinen v. the shop', reason: 'Aino claims' });
    const said = JSON.stringify(register.records('Log'));
    for (const secret of ['Mallinen', 'Aino', gloves, idOf(shop, WHO)])
      expect(said).not.toContain(`"${secret}`);
    expect(said).not.toMatch(/Mallinen|Aino/);
  });

  test.each<[string, Partial<HoldOrder>, string]>([
    ['on nothing', { record: 'nobody' }, 'recordNotFound'],
    ['on a blank', { record: ' ' }, 'recordNotFound'],
    ['for another reason without one', { ground: 'other', reason: '  ' }, 'reasonsMissing'],
    ['on a statute without naming it', { ground: 'statutory' }, 'provisionMissing'],
    ['to be looked at today', { reviewOn: today }, 'reviewInPast'],
    ['to be looked at in the past', { reviewOn: today - 1 }, 'reviewInPast'],
    ['as a restriction of one order', { ground: 'restriction' }, 'restrictionOfPerson'],
    ['with more than a cell takes', { reason: 'x'.repeat(50_001) }, 'cellTooLong'],
  ])('not %s', (_what, wish, code) => {
    const register = shop.copy();
    const before = everything(register);
    expect(refusal(() => hold(register, wish))).toBe(code);
    expect(everything(register)).toEqual(before);
  });

  test('not a second time with another day of review', () => {
    const register = shop.copy();
    hold(register);
    expect(refusal(() => hold(register, { reviewOn: today + 9 }))).toBe('holdStands');
  });

  test('not on an id that stands on two rows', () => {
    const register = shop.copy();
    addRows(register, 'Other material', [{ ID: 'mat1', Description: 'A copy of the row' }]);
    expect(refusal(() => hold(register, { record: 'mat1' }))).toBe('duplicateId');
  });
});

describe('a hold is looked at again', () => {
  test('on the day that was set, which the overview counts and the list shows', () => {
    const register = shop.copy();
    const { hold: id } = hold(register, { reviewOn: today + 3 });
    const figure = () =>
      register.records('Overview').find(({ ID, Key }) => [ID, Key].includes('holdsToReview'))?.Value;
    daily(register);
    expect([figure(), lines(register, true)]).toEqual([0, []]);
    register.today = '2026-11-27';
    daily(register);
    expect(figure()).toBe(1);
    expect(lines(register, true)).toMatchObject([{ id, isDue: true, name: 'Aino Mallinen', tab: 'orders' }]);
    expect(rows(register)).toMatchObject([{ 'Lifted on': '' }]);
    expect(register.run(reviewHold(register.world, id, today + 90, 'Still in court')).result.changed).toBe(
      true,
    );
    expect(rows(register)).toMatchObject([
      { 'Review on': today + 90, 'Reviewed on': today + 3, Reason: 'Still in court' },
    ]);
    daily(register);
    expect([figure(), lines(register, true)]).toEqual([0, []]);
    expect(register.run(reviewHold(register.world, id, today + 90, 'Still in court')).result.changed).toBe(
      false,
    );
    expect(register.run(reviewHold(register.world, id, today + 90)).result.changed).toBe(false);
  });

  test('at once where it bears no day at all, and some months after it was set where it bears that day', () => {
    const register = shop.copy();
    addRows(register, 'Holds', [
      { ID: 'h1', Record: gloves, Ground: 'Legal claim' },
      { ID: 'h2', Record: gloves, Ground: 'Other', 'Set on': '2026-06-01' },
      { ID: 'h3', Record: gloves, Ground: 'Other', 'Set on': '2026-05-01' },
    ]);
    expect(lines(register).map(({ id, isDue }) => [id, isDue])).toEqual([
      ['h1', true],
      ['h3', true],
      ['h2', false],
    ]);
  });

  test.each<[string, (id: string, register: TestRegister) => string, string]>([
    ['of no hold', () => 'nothing', 'holdNotFound'],
    [
      'of one that was lifted',
      (id, register) => (register.run(liftHold(register.world, id)), id),
      'holdLifted',
    ],
  ])('not %s', (_what, which, code) => {
    const register = shop.copy();
    const id = which(hold(register).hold, register);
    const before = everything(register);
    expect(refusal(() => register.run(reviewHold(register.world, id, today + 9)))).toBe(code);
    expect(everything(register)).toEqual(before);
  });

  test('for a day that is still to come', () => {
    const register = shop.copy();
    const { hold: id } = hold(register);
    expect(refusal(() => register.run(reviewHold(register.world, id, today)))).toBe('reviewInPast');
  });
});

describe('a hold is lifted', () => {
  test('on the day, once', () => {
    const register = shop.copy();
    const { hold: id } = hold(register);
    const lift = () => register.run(liftHold(register.world, id)).result;
    expect(lift()).toEqual({ changed: true });
    expect(lift()).toEqual({ changed: false });
    expect(rows(register)).toMatchObject([{ 'Lifted on': today }]);
    register.today = '2026-11-25';
    expect(refusal(lift)).toBe('holdLifted');
    expect(lines(register)).toEqual([]);
  });

  test('never while the person’s data is restricted on it: the person is told first', () => {
    const register = shop.copy();
    const { hold: id } = hold(register, { record: idOf(shop, WHO), ground: 'restriction' });
    expect(lines(register)).toMatchObject([{ id, byLetter: true }]);
    const before = everything(register);
    expect(refusal(() => register.run(liftHold(register.world, id)))).toBe('restrictionByLetter');
    expect(everything(register)).toEqual(before);
  });

  test('not when its row was copied with its id, since nobody can tell which is meant', () => {
    const register = shop.copy();
    addRows(register, 'Holds', [
      { ID: 'h1', Record: gloves, Ground: 'Legal claim' },
      { ID: 'h1', Record: 'mat1', Ground: 'Legal claim' },
    ]);
    expect(refusal(() => register.run(liftHold(register.world, 'h1')))).toBe('duplicateId');
  });

  test('whose day somebody has typed that cannot be read, or lies ahead', () => {
    const register = shop.copy();
    addRows(register, 'Holds', [{ ID: 'h1', Record: gloves, Ground: 'Legal claim' }]);
    for (const typed of ['next week', '2027-03-01']) {
      write(register, 'Holds', 0, 'Lifted on', typed);
      expect(register.run(liftHold(register.world, 'h1')).result.changed).toBe(true);
      expect(rows(register)).toMatchObject([{ 'Lifted on': today }]);
    }
  });
});

test('why a hold was needed goes with what it was about; the hold itself stays as proof', () => {
  const register = shop.copy();
  const { hold: id } = hold(register, { law: 'Code', reason: 'Aino Mallinen has sued' });
  hold(register, { record: 'mat1', reason: 'Another one' });
  register.run(liftHold(register.world, id));
  register.run(erase(register.world, WHO));
  expect(rows(register)).toMatchObject([
    { ID: id, Record: gloves, Reason: '', Provision: 'Code' },
    { Record: 'mat1', Reason: 'Another one' },
  ]);
});

test('the list tells a record from others in the register’s language, and counts the invoices that hold orders', () => {
  const register = shop.copy();
  hold(register);
  hold(register, { record: 'staff1', ground: 'other', reason: 'x' });
  addRows(register, 'Holds', [{ ID: 'h9', Record: 'lost', Ground: 'Other' }]);
  write(register, 'Orders', 1, 'Invoice state', 'In collection');
  write(register, 'Orders', 2, 'Invoice state', 'open, reminder sent');
  const list = register.run(holdList(register.world));
  expect(list.invoices).toEqual({ open: 1, collection: 1 });
  expect(list.holds.map(({ label, name }) => [label, name])).toEqual([
    ['lost', ''],
    ['Orders · 11 · 1 May 2010 · €10.50', 'Aino Mallinen'],
    ['Staff · Maija', ''],
  ]);
});

test.each(settableGrounds.filter((ground) => ground !== 'restriction'))(
  'a hold on the ground %s keeps its order through a request for erasure',
  (ground) => {
    const register = shop.copy();
    hold(register, { ground, law: 'Some Act 1/2000' });
    askErasure(register);
    expect(order(register, '11').Description).toBe('gloves');
    expect(order(register, '12')).toEqual({});
  },
);
