import { describe, expect, test } from '@jest/globals';
import { erase } from '../../src/actions/erase';
import { sweep } from '../../src/actions/sweep';
import { day } from '../../src/register/calendar';
import { UnsuitableRule } from '../../src/register/errors';
import { addRows, everything, idOf, registerOf, write } from './by-hand';

/** What keeps a record keeps it however it is spelled, or says that it cannot be understood; it never counts as nothing. */

const WHO = 'old@example.fi';
const shop = registerOf({
  customers: `number,lastName,email,status,endedOn\n1,Vanha,${WHO},ended,2012-01-01\n`,
  orders: 'invoiceId,customerId,date,total\n1,1,2011-05-01,5\n',
});
const run = (register: typeof shop) => register.run(sweep(register.world)).result;
const erased = (register: typeof shop) => register.run(erase(register.world, WHO)).result;
const order = (register: typeof shop) => register.records('Orders')[0] ?? {};

describe('a hold', () => {
  test.each(['orders', 'Orders', 'Tilaukset', 'ORDERS ', ''])(
    'keeps the order that it names when its tab is written %j',
    (Tab) => {
      const register = shop.copy();
      addRows(register, 'Holds', [
        { ID: 'h1', Tab, Record: `${String(order(register).ID)} `, Ground: 'Legal claim' },
      ]);
      expect(run(register)).toMatchObject({ orders: { held: 1 }, unreadable: [] });
      expect(erased(register).stays).toContainEqual(
        expect.objectContaining({ tab: 'orders', ground: 'legalClaim' }),
      );
      expect(register.records('Orders')).toHaveLength(1);
    },
  );

  test('keeps the customer whom it names, under whatever tab', () => {
    const register = shop.copy();
    addRows(register, 'Holds', [{ ID: 'h1', Tab: 'Asiakkaat', Record: idOf(register, WHO), Ground: '' }]);
    expect(run(register).customers.held).toBe(1);
    const before = register.records('Customers');
    expect(erased(register)).toMatchObject({ outcome: 'held', goes: [{ tab: 'orders' }] });
    expect(register.records('Customers')).toEqual(before);
  });

  test('that names no record is reported until it is lifted', () => {
    const register = shop.copy();
    addRows(register, 'Holds', [{ ID: 'h1', Tab: 'orders', Record: 'order of May', Ground: 'Legal claim' }]);
    const report = { tab: 'holds', column: 'record', cells: 1 };
    expect(run(register).unreadable).toEqual([report]);
    expect(run(register).unreadable).toEqual([report]);
    write(register, 'Holds', 0, 'Lifted on', '2026-11-01');
    expect(run(register).unreadable).toEqual([]);
  });
});

describe('a retention rule', () => {
  const row = (register: typeof shop, kind: string) =>
    register.records('Retention').findIndex(({ ID }) => ID === kind);

  test.each([
    ['Years', '6 v'],
    ['Years', ''],
    ['Months', ''],
    ['Months', 'kuusi'],
    ['Counted from', ''],
    ['Counted from', 'end of the year'],
  ])('whose cell “%s” holds %j decides nothing and is named', (heading, content) => {
    const register = shop.copy();
    write(register, 'Retention', row(register, 'voucher'), heading, content);
    const before = everything(register);
    for (const action of [run, erased])
      expect(() => action(register)).toThrow(
        expect.objectContaining({ name: new UnsuitableRule('').name, data: { rule: 'voucher' } }),
      );
    expect(everything(register)).toEqual(before);
  });

  test('of zero years and months is a period like any other', () => {
    const register = shop.copy();
    write(register, 'Retention', row(register, 'voucher'), 'Years', 0);
    run(register);
    expect(order(register)).toMatchObject({ 'Kept until': day('2011-12-31') });
  });
});

test('an invoice whose state cannot be read holds its order and its customer like an open one', () => {
  const register = shop.copy();
  write(register, 'Orders', 0, 'Invoice state', 'Open - reminder sent');
  expect(run(register)).toMatchObject({
    customers: { held: 1 },
    orders: { held: 1 },
    unreadable: [{ tab: 'orders', column: 'invoiceState', cells: 1 }],
  });
  expect(order(register)['Invoice state']).toBe('Open - reminder sent');
});
