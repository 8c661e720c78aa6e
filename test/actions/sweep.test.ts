import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { recordConsent } from '../../src/actions/consent';
import { consentFromCells } from '../../src/actions/consent-cells';
import { sweep } from '../../src/actions/sweep';
import { verify } from '../../src/actions/verify';
import { choiceText } from '../../src/language/choices';
import { day, isoDate } from '../../src/register/calendar';
import type { TestRegister } from '../support/register';
import {
  addColumn,
  addRows,
  columnAt,
  customer,
  everything,
  gridOf,
  apply,
  idOf,
  registerOf,
  write,
} from './by-hand';

const HEAD = 'number,lastName,email,status,since,endedOn,restrictedSince';
const run = (register: TestRegister, on?: string) =>
  register.run(sweep(register.world, on === undefined ? undefined : day(on)));

/** Where one customer stands on a day. */
function stateOn(line: string, on: string) {
  const register = registerOf({ customers: `${HEAD}\n${line}\n` });
  run(register, on);
  const { 'Retention state': state, 'Kept until': until } = register.records('Customers')[0] ?? {};
  return { state, until };
}

describe('a customer whose relationship ended is kept for ten years from its end', () => {
  const line = '1,Mallinen,m@example.fi,ended,2010-01-01,2016-05-10,';
  test.each([
    ['2016-05-10', 'Kept'],
    ['2026-03-11', 'Kept'],
    ['2026-03-12', 'Ends soon'],
    ['2026-05-10', 'Ends soon'],
    ['2026-05-11', 'Due for erasure'],
    ['2031-01-01', 'Due for erasure'],
  ])('on %s: %s', (on, state) => {
    expect(stateOn(line, on)).toEqual({ state, until: day('2026-05-10') });
  });

  test('a leap day ends on the last of February where there is none', () => {
    expect(stateOn('1,Mallinen,m@example.fi,ended,,2016-02-29,', '2020-01-01').until).toBe(day('2026-02-28'));
  });
});

describe('a customer whose end nobody wrote', () => {
  test.each([
    ['2026-01-31', 'Kept'],
    ['2026-02-01', 'Perhaps ended'],
  ])('without activity for 24 months is only suggested as ended: on %s %s', (on, state) => {
    expect(stateOn('1,Mallinen,m@example.fi,,2024-02-01,,', on)).toEqual({ state, until: '' });
  });

  test('an order or a consent counts as activity', () => {
    const register = registerOf({
      customers: `${HEAD}\n1,Mallinen,m@example.fi,active,2010-01-01,,\n`,
      orders: 'invoiceId,customerId,date,total\n1,1,2026-03-01,5\n',
    });
    run(register);
    expect(customer(register, 'm@example.fi')).toMatchObject({
      'Last activity': day('2026-03-01'),
      'Retention state': 'Kept',
    });
    register.run(
      recordConsent(register.world, 'm@example.fi', {
        purpose: 'marketing',
        action: 'given',
        channel: 'phone',
      }),
    );
    run(register);
    expect(customer(register, 'm@example.fi')['Last activity']).toBe(day('2026-11-24'));
  });
});

describe('a voucher is kept for six years from the end of the calendar year in which the financial year ended', () => {
  test.each([
    ['30.4.', '2017-04-30', '2023-12-31'],
    ['30.4.', '2017-05-01', '2024-12-31'],
    ['31.3.', '2024-03-31', '2030-12-31'],
    ['31.12.', '2025-12-31', '2031-12-31'],
    ['31.12.', '2025-01-01', '2031-12-31'],
    ['31.12.; 1.5.2016: 30.4.', '2016-03-01', '2022-12-31'],
    ['31.12.; 1.5.2016: 30.4.', '2016-05-01', '2023-12-31'],
  ])('financial year to %s, voucher of %s: until %s', (financialYearEnd, date, until) => {
    const register = registerOf(
      {
        customers: `${HEAD}\n1,Mallinen,m@example.fi,active,,,\n`,
        orders: `invoiceId,customerId,date\n1,1,${date}\n`,
      },
      { financialYearEnd },
    );
    const last = day(until);
    const states = [-30, -29, 0, 1].map((offset) => {
      register.run(sweep(register.world, last + offset));
      return register.records('Orders')[0];
    });
    expect(states.map((row) => row?.['Kept until'])).toEqual([last, last, last, last]);
    expect(states.map((row) => row?.['Retention state'])).toEqual([
      'Kept',
      'Ends soon',
      'Ends soon',
      'Due for erasure',
    ]);
  });

  test('a setting that is no day of the year keeps what counts from it, is told, and lets the rest go on', () => {
    const register = registerOf(
      {
        customers: `${HEAD}\n1,Mallinen,m@example.fi,active,,,\n2,Koivu,k@example.fi,ended,,2010-01-01,\n`,
        orders: 'invoiceId,customerId,date,status\n1,1,2009-01-01,paid\n',
      },
      { financialYearEnd: 'spring' },
    );
    const mending = () =>
      register
        .records('Tasks')
        .filter(({ Task }) => Task === choiceText('taskKind', 'mendFinancialYears', 'en'))
        .map(({ State }) => State);
    const { result } = run(register);
    expect(result).toMatchObject({
      customers: { due: 1 },
      orders: { running: 1, due: 0 },
      unreadable: [{ tab: 'settings', column: 'value', cells: 1 }],
    });
    expect(mending()).toEqual(['Open']);
    run(register);
    expect(mending()).toEqual(['Open']);
    const setting = register.records('Settings').findIndex(({ Setting }) => Setting === 'financialYearEnd');
    write(register, 'Settings', setting, 'Value', '31.12.');
    expect(run(register).result).toMatchObject({ orders: { due: 1 }, unreadable: [] });
    expect(mending()).toEqual(['Done']);
  });
});

describe('what is not to be touched', () => {
  const shop = registerOf({
    customers: `${HEAD}\n1,Avoin,open@example.fi,ended,,2010-01-01,\n2,Perintä,claim@example.fi,ended,,2010-01-01,\n3,Maksettu,paid@example.fi,ended,,2010-01-01,\n4,Rajattu,frozen@example.fi,ended,,2010-01-01,2026-01-01\n`,
    orders:
      'invoiceId,customerId,date,status\n1,1,2009-01-01,open\n2,2,2009-01-01,collection\n3,3,2009-01-01,paid\n',
  });

  test('is held: an open invoice, a collection, and the customer behind it', () => {
    const register = shop.copy();
    const { result } = run(register);
    expect(result.orders).toMatchObject({ held: 2, due: 1 });
    expect(result.customers).toMatchObject({ held: 3, due: 1 });
    expect(customer(register, 'open@example.fi')).toMatchObject({
      Hold: 'Yes',
      'Retention state': 'On hold',
    });
    expect(customer(register, 'paid@example.fi')).toMatchObject({
      Hold: '',
      'Retention state': 'Due for erasure',
    });
  });

  test('is held as long as a hold on the record is not lifted', () => {
    const register = shop.copy();
    const record = idOf(register, 'paid@example.fi');
    addRows(register, 'Holds', [
      { ID: 'h1', Tab: 'customers', Record: record, Ground: 'Legal claim', 'Lifted on': '2026-06-01' },
    ]);
    run(register, '2026-05-31');
    expect(customer(register, 'paid@example.fi')).toMatchObject({
      Hold: 'Yes',
      'Retention state': 'On hold',
    });
    run(register, '2026-06-01');
    expect(customer(register, 'paid@example.fi')).toMatchObject({
      Hold: '',
      'Retention state': 'Due for erasure',
    });
  });

  test('a restricted row is left alone cell by cell', () => {
    const register = shop.copy();
    const before = customer(register, 'frozen@example.fi');
    run(register);
    expect(customer(register, 'frozen@example.fi')).toEqual(before);
  });
});

describe('the owner’s approval', () => {
  const approved = () => {
    const register = registerOf({ customers: `${HEAD}\n1,Mallinen,m@example.fi,ended,,2010-01-01,\n` });
    run(register);
    write(register, 'Customers', 0, 'Retention state', 'Erasure approved');
    return register;
  };

  test('stands while the computation gives the same day', () => {
    const register = approved();
    expect(run(register).result).toMatchObject({ customers: { approved: 1 } });
    expect(run(register, '2027-03-01').result.customers.approved).toBe(1);
    expect(customer(register, 'm@example.fi')['Retention state']).toBe('Erasure approved');
  });

  test('lapses when the computation changes, and has to be given anew', () => {
    const register = approved();
    write(register, 'Customers', 0, 'Ended on', '2011-01-01');
    expect(run(register).result.customers).toMatchObject({ approved: 0, due: 1 });
    expect(customer(register, 'm@example.fi')).toMatchObject({
      'Kept until': day('2021-01-01'),
      'Retention state': 'Due for erasure',
    });
  });

  test('counts for nothing before the period has ended', () => {
    const register = approved();
    write(register, 'Customers', 0, 'Ended on', '2020-01-01');
    run(register);
    write(register, 'Customers', 0, 'Retention state', 'Erasure approved');
    run(register);
    expect(customer(register, 'm@example.fi')['Retention state']).toBe('Kept');
  });
});

describe('what the owner types into the sheet', () => {
  test('new rows of customers and orders get ids that stay', () => {
    const register = registerOf();
    addRows(register, 'Customers', [
      { 'Last name': 'Käsin', 'Ended on': '2010-01-01' },
      { 'Last name': 'Toinen' },
    ]);
    addRows(register, 'Orders', [{ Date: '2026-01-01' }]);
    expect(run(register).result.newIds).toBe(3);
    const ids = register.records('Customers').map(({ ID }) => ID);
    expect(new Set(ids).size).toBe(2);
    expect(run(register).result).toMatchObject({ newIds: 0, changedCells: 0 });
    expect(register.records('Customers').map(({ ID }) => ID)).toEqual(ids);
  });

  test.each(['First name', 'Phone', 'Organisation', 'E-mail'])(
    'a new row of which only %s is filled gets its id too',
    (heading) => {
      const register = registerOf();
      addRows(register, 'Customers', [{ [heading]: 'something' }]);
      expect(run(register).result.newIds).toBe(1);
    },
  );

  test('a cell that does not fit its column is reported and stays as it is', () => {
    const register = registerOf();
    addRows(register, 'Customers', [{ 'Last name': 'Käsin', 'Ended on': 'last spring', Status: 'maybe' }]);
    expect(run(register).result.unreadable).toEqual([
      { tab: 'customers', column: 'status', cells: 1 },
      { tab: 'customers', column: 'endedOn', cells: 1 },
    ]);
    expect(register.records('Customers')[0]).toMatchObject({ 'Ended on': 'last spring', Status: 'maybe' });
    expect(run(register).result.changedCells).toBe(0);
  });

  test('a day that starts no time since nobody can read it, and a folder without a rule, are reported: else they are kept for ever', () => {
    const register = registerOf();
    const broken = 'last spring';
    addRows(register, 'Requests', [{ Right: 'See own data', 'Answered on': broken }]);
    addRows(register, 'Disclosures', [{ Date: broken }]);
    addRows(register, 'Staff', [{ 'Access to': broken }]);
    addRows(register, 'Tasks', [{ Details: 'x', 'Done on': broken }]);
    addRows(register, 'Holds', [{ Record: 'nobody', 'Lifted on': broken }]);
    addRows(register, 'Other material', [
      { Description: 'without a rule', 'Last entry': broken },
      { Description: 'of an unknown one', 'Retention rule': 'shoe box' },
      { Description: 'in order', 'Retention rule': 'voucher' },
    ]);
    expect(run(register).result.unreadable).toEqual(
      expect.arrayContaining([
        { tab: 'requests', column: 'answeredOn', cells: 1 },
        { tab: 'disclosures', column: 'date', cells: 1 },
        { tab: 'materials', column: 'closedOn', cells: 1 },
        { tab: 'materials', column: 'retentionRule', cells: 2 },
        { tab: 'staff', column: 'accessTo', cells: 1 },
        { tab: 'tasks', column: 'doneOn', cells: 1 },
        { tab: 'holds', column: 'liftedOn', cells: 1 },
      ]),
    );
  });

  test('an order and a disclosure without a day, and a customer whose IP address is kept from a day that is missing, are reported', () => {
    const register = registerOf({
      customers:
        'number,lastName,ip,status,since\n1,Aalto,192.0.2.7,active,\n2,Berg,192.0.2.8,active,2026-01-01\n3,Cairo,,active,\n',
    });
    addRows(register, 'Orders', [
      { ID: 'o1', Customer: 'x' },
      { ID: 'o2', Date: '2026-01-01' },
      { Date: 'soon' },
    ]);
    addRows(register, 'Disclosures', [{ ID: 'd1', Customer: 'x', Recipient: 'Carrier' }]);
    expect(run(register).result.unreadable).toEqual([
      { tab: 'customers', column: 'since', cells: 1 },
      { tab: 'orders', column: 'date', cells: 2 },
      { tab: 'disclosures', column: 'date', cells: 1 },
    ]);
    write(
      register,
      'Retention',
      register.records('Retention').findIndex(({ ID }) => ID === 'customer'),
      'Counted from',
      'When the data was obtained',
    );
    expect(run(register).result.unreadable).toContainEqual({ tab: 'customers', column: 'since', cells: 2 });
  });

  test('a drop-down that says something new becomes a consent event and puts an objector on the list', () => {
    const register = registerOf({ customers: `${HEAD}\n1,Mallinen,m@example.fi,active,,,\n` });
    write(register, 'Customers', 0, 'Marketing', 'Withdrawn');
    expect(run(register).result.statements).toBe(1);
    expect(register.records('Consents')).toMatchObject([
      { Purpose: 'marketing', Event: 'Withdrawn', Channel: 'Spreadsheet' },
    ]);
    expect(register.records('Suppression list')).toHaveLength(1);
    expect(run(register).result).toMatchObject({ statements: 0, changedCells: 0 });
  });

  test('a drop-down in a row that is new too is taken once the row has its id', () => {
    const register = registerOf();
    addRows(register, 'Customers', [{ 'Last name': 'Käsin', 'E-mail': 'k@example.fi', Marketing: 'Given' }]);
    expect(run(register).result).toMatchObject({ newIds: 1, statements: 0 });
    expect(run(register).result).toMatchObject({ newIds: 0, statements: 1 });
    expect(run(register).result).toMatchObject({ statements: 0, changedCells: 0 });
    expect(register.records('Consents')).toMatchObject([
      { Event: 'Given', Customer: register.records('Customers')[0]?.ID },
    ]);
  });

  test('a blanked drop-down says nothing and shows the events’ state again', () => {
    const register = registerOf({ customers: `${HEAD}\n1,Mallinen,m@example.fi,active,,,\n` });
    register.run(
      recordConsent(register.world, 'm@example.fi', {
        purpose: 'publication',
        action: 'given',
        channel: 'phone',
      }),
    );
    write(register, 'Customers', 0, 'Publication', '');
    expect(register.run(consentFromCells(register.world)).result.statements).toBe(0);
    run(register);
    expect(customer(register, 'm@example.fi').Publication).toBe('Given');
    expect(register.records('Consents')).toHaveLength(1);
  });

  test('drop-downs pasted in another language or as bare keys are understood', () => {
    const register = registerOf({
      customers: `${HEAD}\n1,A,a@example.fi,active,,,\n2,B,b@example.fi,active,,,\n3,C,c@example.fi,active,,,\n`,
    });
    for (const [row, word] of ['annettu', 'Återkallat', 'given'].entries())
      write(register, 'Customers', row, 'Publication', word);
    expect(register.run(consentFromCells(register.world)).result.statements).toBe(3);
    expect(register.records('Consents').map(({ Event }) => Event)).toEqual(['Given', 'Withdrawn', 'Given']);
  });
});

describe('the daily run', () => {
  const shop = registerOf({
    customers: `${HEAD}\n1,A,a@example.fi,ended,2000-01-01,2016-12-01,\n2,B,b@example.fi,,2024-12-10,,\n3,C,c@example.fi,active,2024-01-01,,\n`,
    orders: 'invoiceId,customerId,date\n1,1,2019-05-01\n2,3,2018-03-01\n3,2,2024-12-20\n',
  });

  test('changes nothing a second time and then makes one read only', () => {
    const register = shop.copy();
    run(register);
    expect(register.calls).toEqual(['read', 'look', 'commit']);
    const before = everything(register);
    expect(run(register).result.changedCells).toBe(0);
    expect(register.calls).toEqual(['read']);
    expect(everything(register)).toEqual(before);
  });

  test('counts open requests by the days left, and the consents that are in force', () => {
    const register = shop.copy();
    addRows(register, 'Requests', [
      { 'Received on': '2026-10-01', 'Due on': '2026-11-01', Status: 'In progress' },
      {
        'Received on': '2026-10-01',
        'Due on': '2026-11-01',
        'Extended until': '2026-12-01',
        Status: 'Time limit extended',
      },
      { 'Received on': '2026-11-20', 'Due on': '2026-12-02' },
      { 'Received on': '2026-11-20', Status: 'whatever' },
      { Name: 'Somebody', Status: 'In progress' },
      { 'Received on': '2026-10-01', 'Due on': '2026-11-01', Status: 'Answered' },
      { 'Received on': '2026-10-01', 'Due on': '2026-11-01', 'Answered on': '2026-10-20' },
    ]);
    write(register, 'Customers', 0, 'Marketing', 'Given');
    write(register, 'Customers', 1, 'Marketing', 'Withdrawn');
    write(register, 'Customers', 2, 'Publication', 'Given');
    run(register);
    const figures = () =>
      Object.fromEntries(register.records('Overview').map(({ Key, Value }) => [Key, Value]));
    expect(figures()).toMatchObject({
      requestsLate: 1,
      requestsSoon: 1,
      requestsInTime: 1,
      requestsUndated: 2,
      consentsMarketing: 1,
      consentsPublication: 1,
      consentsDisclosure: 0,
    });
    run(register, '2026-11-24');
    expect(register.calls).toEqual(['read']);
    run(register, '2026-12-14');
    expect(figures()).toMatchObject({ requestsLate: 2, requestsSoon: 1, requestsInTime: 0 });
  });

  test('writes only the cells that change', () => {
    const register = shop.copy();
    run(register, '2026-11-24');
    expect(run(register, '2026-12-10').result).toMatchObject({ changedCells: expect.any(Number) });
    const before = register.cells('Customers');
    run(register, '2026-12-20');
    const after = register.cells('Customers');
    const changed = after.flatMap((cells, row) =>
      cells.flatMap((cell, column) => (cell === before[row]?.[column] ? [] : [before[0]?.[column]])),
    );
    expect(changed).toEqual(['Retention state']);
  });

  test('leaves the owner’s own columns and formulas alone', () => {
    const register = shop.copy();
    addColumn(register, 'Customers', ['Notes', 'likes birds', '=COUNTA(A2:A4)', '']);
    const at = columnAt(register, 'Customers', 'Notes');
    const before = everything(register).Customers?.map((row) => row[at]);
    run(register);
    expect(everything(register).Customers?.map((row) => row[at])).toEqual(before);
  });

  test('catches missed days up: the same as if it had run on each', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 5 }), (days) => {
        const each = shop.copy();
        for (const offset of [...days].sort((a, b) => a - b)) run(each, isoDate(day('2026-11-01') + offset));
        run(each, '2027-01-05');
        const late = shop.copy();
        run(late, '2027-01-05');
        // How the figures went is known of the months only in which a run came.
        const untold = ['Log', 'Write journal', 'Over time'] as const;
        expect(everything(each, ...untold)).toEqual(everything(late, ...untold));
        expect(each.run(verify(each.world))).toMatchObject({ ok: true });
      }),
      { numRuns: 5 },
    );
  });

  test('shows its figures in the overview', () => {
    const register = shop.copy();
    const { result } = run(register, '2027-01-05');
    const figures = Object.fromEntries(register.records('Overview').map(({ Key, Value }) => [Key, Value]));
    expect(figures).toMatchObject({
      customers: 3,
      orders: 3,
      customersDue: result.customers.due,
      ordersDue: result.orders.due,
    });
    expect(result).toMatchObject({ customers: { due: 1, suggestedEnd: 2 }, orders: { due: 2 } });
  });

  test('names the column that the owner deleted', () => {
    const register = shop.copy();
    const startIndex = columnAt(register, 'Customers', 'Ended on');
    const { sheetId } = gridOf(register, 'Customers');
    apply(register, {
      deleteDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 } },
    });
    expect(() => run(register)).toThrow(
      expect.objectContaining({ code: 'columnMissing', data: { tab: 'customers', column: 'endedOn' } }),
    );
  });
});
