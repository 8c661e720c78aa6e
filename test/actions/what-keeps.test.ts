import { describe, expect, test } from '@jest/globals';
import { consentAt, recordConsent } from '../../src/actions/consent';
import { dailyRun } from '../../src/actions/daily';
import { erase } from '../../src/actions/erase';
import { approveDues } from '../../src/actions/retention/approve';
import { sweep } from '../../src/actions/sweep';
import { day, isoDate } from '../../src/register/calendar';
import { UnsuitableRule } from '../../src/register/errors';
import { addRows, apply, customer, everything, gridOf, idOf, registerOf, write } from './by-hand';

/** What keeps a record keeps it however it is spelled, or says that it cannot be understood; it never counts as nothing. */

const WHO = 'old@example.fi';
const shop = registerOf({
  customers: `number,lastName,email,status,endedOn\n1,Vanha,${WHO},ended,2012-01-01\n`,
  orders: 'invoiceId,customerId,date,total\n1,1,2011-05-01,5\n',
});
const run = (register: typeof shop) => register.run(sweep(register.world)).result;
const erased = (register: typeof shop) => register.run(erase(register.world, WHO)).result;
const order = (register: typeof shop) => register.records('Orders')[0] ?? {};

const debtor = registerOf({
  customers: `number,lastName,email,street,website\n1,Vanha,${WHO},Katu 1,vanha.example\n`,
  orders: 'invoiceId,customerId,date,description,total\n1,1,2010-05-01,claimed,5\n',
});

/** Inserts a row above the first order and fills it as a person pastes a copied row. */
function copyAbove(register: typeof shop, row: ReturnType<typeof order>): void {
  const { sheetId } = gridOf(register, 'Orders');
  apply(register, { insertDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 } } });
  for (const [heading, value] of Object.entries(row)) write(register, 'Orders', 0, heading, value);
}

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

  test.each([
    ['Legal claim', 'legalClaim'],
    ['Other statutory duty', 'statutory'],
    ['Other', 'other'],
    ['', 'other'],
  ])('on an order keeps what names and reaches its customer, on the ground %j', (Ground, ground) => {
    const register = debtor.copy();
    addRows(register, 'Holds', [{ ID: 'h1', Record: String(order(register).ID), Ground }]);
    const done = erased(register);
    expect(done.outcome).toBe('reduced');
    expect(done.stays).toContainEqual(expect.objectContaining({ tab: 'customers', ground }));
    expect(register.records('Customers')).toMatchObject([
      { 'Last name': 'Vanha', 'E-mail': WHO, 'Street address': 'Katu 1', Website: '' },
    ]);
  });

  test('stays with its order when the owner copies the row above it, and the copy is reported', () => {
    const register = debtor.copy();
    const ID = String(order(register).ID);
    addRows(register, 'Holds', [{ ID: 'h1', Record: ID, Ground: 'Legal claim' }]);
    copyAbove(register, { ...order(register), Description: 'the copy' });
    const report = { tab: 'orders', column: 'id', cells: 2 };
    expect(run(register)).toMatchObject({ newIds: 0, unreadable: [report] });
    expect(register.records('Orders').map((row) => row.ID)).toEqual([ID, ID]);
    erased(register);
    expect(register.records('Orders').map((row) => row.Description)).toEqual(['the copy', 'claimed']);
    write(register, 'Orders', 0, 'ID', 'another');
    expect(run(register).unreadable).toEqual([]);
    erased(register);
    expect(register.records('Orders')).toMatchObject([{ ID, Description: 'claimed' }]);
  });

  test('that was lifted still says which order it was about: no row is erased until the copy is mended', () => {
    const register = debtor.copy();
    const ID = String(order(register).ID);
    addRows(register, 'Holds', [{ ID: 'h1', Record: ID, 'Lifted on': '2026-11-01' }]);
    copyAbove(register, order(register));
    expect(run(register).unreadable).toEqual([{ tab: 'orders', column: 'id', cells: 2 }]);
    const before = everything(register);
    expect(() => erased(register)).toThrow('duplicateId');
    expect(everything(register)).toEqual(before);
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
  const mending = (register: typeof shop) =>
    register
      .records('Tasks')
      .filter(({ Task }) => String(Task).startsWith('Correct the retention rules'))
      .map(({ State }) => State);

  test.each([
    ['Years', '6 v', 'years'],
    ['Years', '', 'years'],
    ['Years', -1, 'anchor'],
    ['Months', '', 'months'],
    ['Months', 'kuusi', 'months'],
    ['Counted from', '', 'anchor'],
    ['Counted from', 'end of the year', 'anchor'],
    ['Counted from', 'End of the customer relationship', 'anchor'],
  ])(
    'whose cell “%s” holds %j keeps what it governs, is told to the owner, and refuses erasures',
    (heading, content, column) => {
      const register = shop.copy();
      write(register, 'Retention', row(register, 'voucher'), heading, content);
      expect(run(register)).toMatchObject({
        orders: { running: 1, due: 0 },
        unreadable: [{ tab: 'retention', column, cells: 1 }],
      });
      expect(order(register)['Kept until']).toBe('');
      expect(mending(register)).toEqual(['Open']);
      const before = everything(register);
      expect(() => erased(register)).toThrow(
        expect.objectContaining({ name: new UnsuitableRule('').name, data: { rule: 'voucher' } }),
      );
      expect(everything(register)).toEqual(before);
    },
  );

  test('that cannot be read leaves the others to their work, and its task is done once it is mended', () => {
    const register = shop.copy();
    write(register, 'Customers', 0, 'Status', 'Ended');
    write(register, 'Customers', 0, 'Ended on', '2014-05-10');
    write(register, 'Retention', row(register, 'voucher'), 'Years', 'six');
    expect(run(register)).toMatchObject({ customers: { due: 1 }, orders: { due: 0 } });
    run(register);
    expect(mending(register)).toEqual(['Open']);
    write(register, 'Retention', row(register, 'voucher'), 'Years', 6);
    expect(run(register)).toMatchObject({ unreadable: [], customers: { due: 1 }, orders: { due: 1 } });
    expect(mending(register)).toEqual(['Done']);
  });

  test.each<[string, (register: typeof shop) => void, string]>([
    [
      'beside another of its kind',
      (register) =>
        addRows(register, 'Retention', [{ ...register.records('Retention')[1], ID: 'voucher2', Years: 1 }]),
      'ruleTwice',
    ],
    [
      'that is not there any more',
      (register) => write(register, 'Retention', row(register, 'voucher'), 'Kind of record', 'Breaches'),
      'ruleMissing',
    ],
  ])('%s keeps what it would govern, and is told', (_, mistake, code) => {
    const register = shop.copy();
    mistake(register);
    expect(run(register).orders).toMatchObject({ running: 1, due: 0 });
    expect(run(register).unreadable.map(({ column }) => column)).toContain('kind');
    expect(() => erased(register)).toThrow(expect.objectContaining({ code, data: { kind: 'order' } }));
  });

  test('that counts from financial years which nobody can read keeps what it governs, and refuses erasures', () => {
    const register = shop.copy();
    const setting = register.records('Settings').findIndex(({ Setting }) => Setting === 'financialYearEnd');
    write(register, 'Settings', setting, 'Value', 'end of April');
    addRows(register, 'Other material', [
      { ID: 'm1', Description: 'Vouchers', 'Retention rule': 'voucher', 'Last entry': '2001-01-31' },
    ]);
    write(register, 'Customers', 0, 'Status', 'Ended');
    write(register, 'Customers', 0, 'Ended on', '2014-05-10');
    expect(run(register)).toMatchObject({ customers: { due: 1 }, orders: { due: 0 } });
    register.run(approveDues(register.world));
    register.today = isoDate(day(register.today) + 7);
    const { destroyed, returned } = register.run(dailyRun(register.world));
    expect({ destroyed, returned }).toEqual({ destroyed: 0, returned: 0 });
    expect(register.records('Customers')).toHaveLength(1);
    expect(() => erased(register)).toThrow(
      expect.objectContaining({ code: 'invalidSetting', data: { key: 'financialYearEnd' } }),
    );
    write(register, 'Settings', setting, 'Value', '30.4.');
    expect(register.run(dailyRun(register.world))).toMatchObject({ destroyed: 1 });
    expect(register.records('Customers')).toEqual([]);
  });

  test('for vouchers keeps a folder of which the last day is the last of the calendar', () => {
    const register = shop.copy();
    addRows(register, 'Other material', [
      { ID: 'm1', Description: 'Vouchers', 'Retention rule': 'voucher', 'Last entry': '9999-12-31' },
    ]);
    const setting = register.records('Settings').findIndex(({ Setting }) => Setting === 'financialYearEnd');
    write(register, 'Settings', setting, 'Value', '30.4.');
    expect(run(register).unreadable).toEqual([]);
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

describe('a consent event', () => {
  const said = (action: 'given' | 'withdrawn') => {
    const register = shop.copy();
    say(register, action);
    return register;
  };
  const say = (register: typeof shop, action: 'given' | 'withdrawn') =>
    register.run(recordConsent(register.world, WHO, { purpose: 'marketing', action, channel: 'phone' }))
      .result;
  const typed = (register: typeof shop, Event: string, Time: string) =>
    addRows(register, 'Consents', [
      { ID: 'c9', Customer: idOf(register, WHO), Purpose: 'marketing', Event, Time },
    ]);
  const marketing = (register: typeof shop, at?: number) =>
    register
      .run(consentAt(register.world, WHO, 'other', at))
      .result.states.find(({ purpose }) => purpose === 'marketing');
  const report = { tab: 'consents', column: 'at', cells: 1 };

  test.each(['25.11.2026', ' 2026-11-25 ', '2026-11-25T08:30'])(
    'typed with the text %j counts from then',
    (time) => {
      const register = said('given');
      typed(register, 'Withdrawn', time);
      expect(marketing(register)).toMatchObject({ state: 'withdrawn', permitted: false });
      expect(Math.floor(marketing(register)?.evidence?.at ?? 0)).toBe(day('2026-11-25'));
      expect(marketing(register, day('2026-11-25') - 0.001)).toMatchObject({ state: 'given' });
      expect(run(register).unreadable).toEqual([]);
    },
  );

  test.each(['24.11.2026 klo 10', '2026-11-24T25:00', ''])(
    'that withdraws at %j, which cannot be read, binds as the last word and is reported',
    (time) => {
      const register = said('given');
      typed(register, 'Withdrawn', time);
      for (const at of [undefined, day('2026-11-30')]) {
        expect(marketing(register, at)).toMatchObject({ state: 'withdrawn', permitted: false });
        expect(marketing(register, at)?.evidence).toBeUndefined();
      }
      const events = register.records('Consents');
      expect(run(register).unreadable).toEqual([report]);
      expect(say(register, 'given')).toMatchObject({ state: 'withdrawn' });
      expect(register.records('Consents')).toEqual(events);
      expect(customer(register, WHO).Marketing).toBe('Withdrawn');
    },
  );

  test('that gives consent at a moment that cannot be read wins over nothing', () => {
    const register = said('withdrawn');
    typed(register, 'Given', 'some day');
    expect(marketing(register)).toMatchObject({ state: 'withdrawn', permitted: false });
    expect(run(register).unreadable).toEqual([report]);
  });

  test('that alone gives consent at a moment that cannot be read proves it for no certain day', () => {
    const register = shop.copy();
    typed(register, 'Given', 'some day');
    expect(marketing(register, day('2026-11-30'))).toMatchObject({ state: 'none', permitted: false });
  });

  test('whose moment cannot be read is kept as proof', () => {
    const register = said('given');
    say(register, 'withdrawn');
    for (const row of [0, 1]) write(register, 'Consents', row, 'Time', '24.11.2026 klo 10');
    expect(erased(register).stays).toContainEqual(
      expect.objectContaining({ tab: 'consents', ground: 'proofOfConsent' }),
    );
    expect(register.records('Consents')).toHaveLength(2);
  });
});
