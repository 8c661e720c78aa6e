import { describe, expect, it } from '@jest/globals';
import { recordConsent } from '../../../src/actions/consent';
import { dailyRun } from '../../../src/actions/daily';
import { approveDues, undoApprovals } from '../../../src/actions/retention/approve';
import { reviewDues } from '../../../src/actions/retention/review';
import { verify } from '../../../src/actions/verify';
import { Killed, type TestRegister } from '../../support/register';
import { addRows, apply, customer, gridOf, idOf, registerOf, write } from '../by-hand';

const HEAD = 'number,firstName,lastName,email,phone,status,since,endedOn,legalBasis,website';
const gone = '1,Aino,Mallinen,aino@example.fi,,ended,2005-01-01,2014-05-10,,';
const here = '2,Eero,Koivu,eero@example.fi,,active,2020-01-01,,,https://koivu.example';
const reader = '3,Liisa,Lukija,liisa@example.fi,,active,2024-01-01,,consent,';
const oldOrder = 'invoiceId,customerId,date,total\n10,2,2015-03-01,50\n11,2,2026-01-10,70\n';

const register = (settings = {}) =>
  registerOf({ customers: `${HEAD}\n${[gone, here, reader].join('\n')}\n`, orders: oldOrder }, settings);
const review = (of: TestRegister) => of.run(reviewDues(of.world));
const daily = (of: TestRegister, on: string) => {
  of.today = on;
  return of.run(dailyRun(of.world));
};
const events = (of: TestRegister) => of.records('Log').map(({ Event: event }) => event);
const orders = (of: TestRegister) => of.records('Orders').map((row) => row['Invoice number']);

describe('what is due', () => {
  it('is the card past its ten years and the voucher past its six, with names and grounds', () => {
    const list = review(register());
    expect(
      list.map(({ tab, name, reason, rule, approved }) => ({ tab, name, reason, rule, approved })),
    ).toEqual([
      { tab: 'orders', name: 'Eero Koivu', reason: 'period', rule: 'voucher', approved: undefined },
      { tab: 'customers', name: 'Aino Mallinen', reason: 'period', rule: 'customer', approved: undefined },
    ]);
    expect(list.every(({ ground }) => ground !== '')).toBe(true);
  });

  it.each([
    ['everything', ''],
    ['some columns, so that others were there only as long as the card', 'First name, Last name'],
  ])('is a card that rested on a consent, once that is withdrawn, which needed %s', (_, needed) => {
    const of = register();
    const purpose = of.records('Purposes').findIndex((row) => row.ID === 'marketing');
    write(of, 'Purposes', purpose, 'Data needed', needed);
    const say = (action: 'given' | 'withdrawn', on: string) => {
      of.today = on;
      of.run(
        recordConsent(of.world, 'liisa@example.fi', { purpose: 'marketing', action, channel: 'website' }),
      );
    };
    say('given', '2026-11-20');
    expect(review(of).map(({ name }) => name)).not.toContain('Liisa Lukija');
    say('withdrawn', '2026-11-21');
    of.today = '2026-11-22';
    const [item] = review(of).filter(({ name }) => name === 'Liisa Lukija');
    expect(item).toMatchObject({ tab: 'customers', reason: 'withdrawal', rule: '' });
    expect(item).not.toHaveProperty('columns');

    of.run(approveDues(of.world, [String(item?.key)]));
    daily(of, '2026-11-29');
    expect(of.records('Customers').map((row) => row['Last name'])).not.toContain('Lukija');
    const [entry] = of.records('Log').filter(({ Event }) => Event === 'erasure');
    expect(JSON.parse(String(entry?.Details))).toMatchObject({ reason: 'withdrawal' });
  });

  it.each([
    ['Sending failed', ['letters']],
    ['Waiting to be sent', []],
  ])('is a letter that never went out and whose request is gone, unless it still may: %s', (State, due) => {
    const of = register();
    addRows(of, 'Letters', [{ ID: 'l1', Request: 'gone', State, 'Decided on': '2001-01-01' }]);
    expect(
      review(of)
        .map(({ tab }) => tab)
        .filter((tab) => tab === 'letters'),
    ).toEqual(due);
  });

  it('is what only a withdrawn consent needed, while the rest of the card stays', () => {
    const of = register();
    const needs = of.records('Purposes').findIndex((row) => row.ID === 'customer');
    write(of, 'Purposes', needs, 'Data needed', 'First name, Last name, E-mail');
    const say = (action: 'given' | 'withdrawn') =>
      of.run(
        recordConsent(of.world, 'eero@example.fi', { purpose: 'publication', action, channel: 'phone' }),
      );
    say('given');
    say('withdrawn');
    of.today = '2026-11-25';
    const [item] = review(of).filter(({ columns }) => columns);
    expect(item).toMatchObject({
      tab: 'customers',
      columns: ['website'],
      reason: 'withdrawal',
      name: 'Eero Koivu',
    });
    of.run(approveDues(of.world, [item?.key ?? '']));
    daily(of, '2026-12-02');
    expect(customer(of, 'eero@example.fi')).toMatchObject({
      Website: '',
      'First name': 'Eero',
      Status: 'Active',
    });
    expect(events(of)).toEqual(expect.arrayContaining(['destruction', 'destruction.confirmed']));
  });

  it('is nobody’s card while a request of theirs is open, or a hold or restriction stands', () => {
    const of = register();
    const id = idOf(of, 'aino@example.fi');
    addRows(of, 'Requests', [
      { ID: 'r1', 'Received on': '2026-11-20', Right: 'Access', Customer: id, Status: 'Received' },
    ]);
    expect(review(of).map(({ name }) => name)).toEqual(['Eero Koivu']);
    const held = register();
    addRows(held, 'Holds', [
      {
        ID: 'h1',
        Tab: 'customers',
        Record: idOf(held, 'aino@example.fi'),
        Ground: 'Legal claim',
        'Set on': '2026-01-01',
      },
    ]);
    expect(review(held).map(({ name }) => name)).toEqual(['Eero Koivu']);
  });
});

describe('from approval to destruction', () => {
  it('waits for the undo window, then destroys card and voucher and confirms both', () => {
    const of = register();
    const { result } = of.run(approveDues(of.world));
    expect(result).toMatchObject({ approved: 2, changed: 0 });
    expect(daily(of, '2026-11-30')).toMatchObject({ destroyed: 0 });
    expect(customer(of, 'aino@example.fi')).toMatchObject({ 'Retention state': 'Erasure approved' });
    expect(daily(of, '2026-12-01')).toMatchObject({ destroyed: 2, returned: 0, unfinished: false });
    expect(orders(of)).toEqual(['11']);
    expect(of.records('Customers').map((row) => row['Last name'])).toEqual(['Koivu', 'Lukija']);
    expect(of.records('Suppression list')).toEqual([]);
    expect(of.records('Tasks').filter(({ State: state }) => state === 'Open')).toEqual([]);
    expect(review(of)).toEqual([]);
    expect(of.run(verify(of.world)).ok).toBe(true);
    const [entry] = of.records('Log').filter(({ Event: event }) => event === 'erasure');
    expect(JSON.parse(String(entry?.Details))).toMatchObject({ reason: 'period', outcome: 'full' });
    daily(of, '2026-12-01');
    const before = of.records('Log').length;
    daily(of, '2026-12-01');
    expect(of.records('Log')).toHaveLength(before);
  });

  it('can be undone until then, as a whole or one by one', () => {
    const of = register();
    of.run(approveDues(of.world));
    const [first] = review(of);
    of.run(undoApprovals(of.world, [first?.approved?.task ?? '']));
    expect(review(of).map(({ approved }) => approved !== undefined)).toEqual([false, true]);
    expect(of.run(undoApprovals(of.world)).result).toEqual({ undone: 1 });
    daily(of, '2026-12-10');
    expect(orders(of)).toEqual(['10', '11']);
    expect(customer(of, 'aino@example.fi')).toMatchObject({ 'Retention state': 'Due for erasure' });
  });

  it('approves only what was shown: nothing for a day that has changed since', () => {
    const of = register();
    const keys = review(of).map(({ key }) => key);
    write(of, 'Customers', 0, 'Ended on', '2015-06-01');
    expect(of.run(approveDues(of.world, keys)).result).toMatchObject({ approved: 1, changed: 1 });
  });

  it('sends back what has changed before its day: a hold, another end, a lasting relationship', () => {
    const of = register();
    of.run(approveDues(of.world));
    write(of, 'Customers', 0, 'Ended on', '2025-06-01');
    expect(daily(of, '2026-12-01')).toMatchObject({ destroyed: 1 });
    expect(customer(of, 'aino@example.fi')).toMatchObject({
      'First name': 'Aino',
      'Retention state': 'Kept',
    });
    expect(events(of)).toContain('retention.returned');
  });

  it('takes the word in the column for an approval, and another word for its undoing', () => {
    const of = register();
    daily(of, '2026-11-24');
    write(of, 'Customers', 0, 'Retention state', 'Erasure approved');
    daily(of, '2026-11-25');
    expect(review(of).find(({ name }) => name === 'Aino Mallinen')?.approved).toBeDefined();
    write(of, 'Customers', 0, 'Retention state', 'Due for erasure');
    daily(of, '2026-11-26');
    expect(review(of).find(({ name }) => name === 'Aino Mallinen')?.approved).toBeUndefined();
    daily(of, '2026-12-10');
    expect(customer(of, 'aino@example.fi')).toMatchObject({ 'First name': 'Aino' });
  });

  it.each([
    [
      'six people',
      [2, 3, 4, 5, 6, 7],
      [
        ['order *', 1, 0],
        ['order 2014', 6, 63],
      ],
    ],
    ['one person alone', [2, 2, 2, 2, 2, 2], [['order *', 7, 0]]],
  ])('leaves numbers of anonymised vouchers, of few people merged: a year of %s', (_of, owners, expected) => {
    const people = [2, 3, 4, 5, 6, 7].map((number) => `${number},Eero,Koivu${number},,,active,2020-01-01,,,`);
    const lines = owners.map((owner, index) => `${index + 1},${owner},2014-02-0${index + 1},10.5`).join('\n');
    const of = registerOf({
      customers: `${HEAD}\n${people.join('\n')}\n`,
      orders: `invoiceId,customerId,date,total\n7,2,2013-01-01,3\n${lines}\n`,
    });
    const voucher = of.records('Retention').findIndex((row) => row.ID === 'voucher');
    write(of, 'Retention', voucher, 'Afterwards', 'Anonymise');
    of.run(approveDues(of.world));
    daily(of, '2026-12-01');
    expect(of.records('Orders')).toEqual([]);
    expect(
      of
        .records('Statistics')
        .map((row) => [row.Key, row.Number, row.Sum])
        .sort(),
    ).toEqual(expected);
  });
});

describe('whatever happens meanwhile', () => {
  const approved = () => {
    const of = register();
    of.run(approveDues(of.world));
    of.today = '2026-12-01';
    return of;
  };
  const end = (of: TestRegister) => ({
    customers: of
      .records('Customers')
      .map((row) => row['Last name'])
      .sort(),
    orders: orders(of),
    open: of.records('Tasks').filter(({ State: state }) => state === 'Open').length,
    ok: of.run(verify(of.world)).ok,
  });
  const expected = { customers: ['Koivu', 'Lukija'], orders: ['11'], open: 0, ok: true };
  const whole = approved();
  whole.run(dailyRun(whole.world));
  const calls = whole.calls.length;

  const kills = Array.from({ length: calls }, (_, index) => index).flatMap(
    (index): [number, 'before' | 'after'][] => [
      [index, 'before'],
      [index, 'after'],
    ],
  );

  it.each(kills)('killed at call %i, %s it: the next runs come to the same end', (index, when) => {
    const of = approved();
    of.intercept = (call) => {
      if (call.index === index && call.when === when) throw new Killed();
    };
    expect(() => of.run(dailyRun(of.world))).toThrow(Killed);
    of.intercept = () => undefined;
    of.run(dailyRun(of.world));
    of.run(dailyRun(of.world));
    expect(end(of)).toEqual(expected);
  });

  it.each(Array.from({ length: calls }, (_, index) => index))(
    'a person sorts before call %i: nobody else’s record goes',
    (index) => {
      const of = approved();
      let turns = 0;
      of.intercept = (call) => {
        if (call.index !== index || call.when !== 'before' || turns++ > 0) return;
        for (const title of ['Customers', 'Orders', 'Tasks']) {
          const { sheetId, width } = gridOf(of, title);
          const range = {
            sheetId,
            startRowIndex: 1,
            endRowIndex: of.cells(title).length,
            startColumnIndex: 0,
            endColumnIndex: width,
          };
          apply(of, { sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }] } });
        }
      };
      of.run(dailyRun(of.world));
      of.intercept = () => undefined;
      of.run(dailyRun(of.world));
      expect(end(of)).toEqual(expected);
    },
  );
});
