import { describe, expect, it } from '@jest/globals';
import { recordConsent } from '../../../src/actions/consent';
import { dailyRun } from '../../../src/actions/daily';
import { erase } from '../../../src/actions/erase';
import { liftHold, liftPlan } from '../../../src/actions/holds/lift';
import { setHold } from '../../../src/actions/holds/set';
import { approveDues, undoApprovals } from '../../../src/actions/retention/approve';
import { reviewDues } from '../../../src/actions/retention/review';
import { verify } from '../../../src/actions/verify';
import { day, isoDate } from '../../../src/register/calendar';
import { Killed, type TestRegister } from '../../support/register';
import { addRows, apply, customer, gridOf, registerOf, write } from '../by-hand';
import { resumes } from '../holds/scene';

/** Cards that came to their end without anybody asking: what goes with them, and what of the person has its own time. */

const WHO = 'aino@example.fi';
const HEAD = 'number,firstName,lastName,email,street,website,status,since,endedOn,legalBasis';
const AINO = `1,Aino,Mallinen,${WHO},Katu 1,aino.example.fi,ended,2005-01-01,2025-06-01,`;
const EERO = '2,Eero,Koivu,eero@example.fi,,,active,2020-01-01,,';

const review = (of: TestRegister) => of.run(reviewDues(of.world));
const approve = (of: TestRegister, tab?: string) => {
  const keys = review(of).flatMap((item) => (!tab || item.tab === tab ? [item.key] : []));
  of.run(approveDues(of.world, keys));
};
const daily = (of: TestRegister, on: string) => {
  of.today = on;
  return of.run(dailyRun(of.world));
};
const orders = (of: TestRegister) => of.records('Orders').map((row) => row['Invoice number']);
const rule = (of: TestRegister, id: string, heading: string, value: string | number) =>
  write(
    of,
    'Retention',
    of.records('Retention').findIndex(({ ID }) => ID === id),
    heading,
    value,
  );
const figures = (of: TestRegister) => of.records('Statistics').map((row) => [row.Key, row.Number, row.Sum]);

/** A shop in which a card is kept for a year, and one is past it. */
function shopWith(lines: string): TestRegister {
  const of = registerOf({
    customers: `${HEAD}\n${AINO}\n${EERO}\n`,
    orders: `invoiceId,customerId,date,total\n${lines}\n`,
  });
  rule(of, 'customer', 'Years', 1);
  return of;
}

/** Two vouchers outlive the card, until the ends of 2030 and 2031. */
const shop = () => shopWith('10,1,2024-05-01,50\n11,1,2025-05-01,70');

/** The same once the card has gone as far as it may. */
const reduced = (of = shop()) => {
  approve(of, 'customers');
  daily(of, '2026-12-01');
  daily(of, '2026-12-02');
  expect(customer(of, WHO).ID).toBeUndefined();
  expect(of.records('Customers')[1]).toMatchObject({ 'First name': 'Aino', Website: '', Status: 'Ended' });
  expect(resumes(of)).toMatchObject([{ State: 'Open' }]);
  return of;
};
const card = (of: TestRegister) => of.records('Customers').find((row) => row['First name'] === 'Aino');

describe('a voucher that outlived the card', () => {
  it('is due by its own rule, and goes only after its own approval and undo window', () => {
    const of = reduced();
    const before = daily(of, '2031-01-01');
    expect(before.destroyed).toBe(0);
    expect(orders(of)).toEqual(['10', '11']);
    expect(review(of).map(({ tab, rule: by, approved }) => [tab, by, approved])).toEqual([
      ['orders', 'voucher', undefined],
    ]);
    daily(of, '2031-06-01');
    expect(orders(of)).toEqual(['10', '11']);
    approve(of);
    of.run(undoApprovals(of.world));
    daily(of, '2031-06-10');
    expect(orders(of)).toEqual(['10', '11']);
    approve(of);
    daily(of, '2031-06-16');
    expect(orders(of)).toEqual(['10', '11']);
    expect(daily(of, '2031-06-17')).toMatchObject({ destroyed: 1 });
    expect(orders(of)).toEqual(['11']);
    expect(of.run(verify(of.world)).ok).toBe(true);
  });

  it('keeps of the card what it needs as long as its ground, not as long as the owner takes to approve', () => {
    const of = reduced();
    daily(of, '2031-12-31');
    expect(card(of)).toMatchObject({ 'Last name': 'Mallinen', 'Street address': 'Katu 1' });
    daily(of, '2032-01-01');
    daily(of, '2032-01-02');
    expect(card(of)).toBeUndefined();
    expect(orders(of)).toEqual(['10', '11']);
    expect(resumes(of)).toMatchObject([{ State: 'Done' }]);
    approve(of);
    daily(of, '2032-01-09');
    expect(orders(of)).toEqual([]);
    expect(review(of)).toEqual([]);
  });

  it('leaves its number to the statistics where its rule says so, once', () => {
    const of = shop();
    rule(of, 'voucher', 'Afterwards', 'Anonymise');
    reduced(of);
    expect(figures(of)).toEqual([]);
    daily(of, '2032-01-01');
    expect(figures(of)).toEqual([]);
    approve(of);
    daily(of, '2032-01-08');
    expect(orders(of)).toEqual([]);
    expect(figures(of)).toEqual([['order *', 2, 0]]);
  });

  it('costs the daily run nothing while it waits for the owner', () => {
    const of = reduced();
    daily(of, '2031-01-01');
    daily(of, '2031-01-02');
    const calm = daily(of, '2031-01-03');
    expect([calm.sweep.canGoOn, calm.erasures]).toEqual([[], 0]);
    expect(orders(of)).toEqual(['10', '11']);
  });

  it('is not taken by the end of a hold either, and the plan of lifting it says so', () => {
    const of = reduced();
    const record = String(of.records('Orders')[0]?.ID);
    const { hold } = of.run(setHold(of.world, { record, ground: 'legalClaim' })).result;
    daily(of, '2032-02-01');
    expect(orders(of)).toEqual(['10', '11']);
    expect(of.run(liftPlan(of.world, hold))).toMatchObject({ goes: [{ tab: 'customers' }] });
    of.run(liftHold(of.world, hold));
    daily(of, '2032-02-02');
    daily(of, '2032-02-03');
    expect([card(of), orders(of)]).toEqual([undefined, ['10', '11']]);
    expect(review(of).flatMap(({ tab }) => (tab === 'tasks' ? [] : [tab]))).toEqual(['orders', 'orders']);
  });

  it('goes by itself, as the person was promised, once they ask for erasure', () => {
    const of = reduced();
    const id = String(card(of)?.ID);
    of.run(erase(of.world, id));
    expect(resumes(of)).toMatchObject([
      { State: 'Open', Details: '{"grounds":["accounting"],"since":"2026-12-02"}' },
    ]);
    daily(of, '2031-01-01');
    expect(orders(of)).toEqual(['11']);
    daily(of, '2032-01-01');
    expect([card(of), orders(of)]).toEqual([undefined, []]);
    expect(of.run(verify(of.world)).ok).toBe(true);
  });
});

describe('with a card', () => {
  it('its free vouchers leave their number to the statistics, by their rule and not by that of the card', () => {
    const of = shopWith('10,1,2012-05-01,50');
    rule(of, 'voucher', 'Afterwards', 'Anonymise');
    approve(of, 'customers');
    daily(of, '2026-12-01');
    expect([card(of), orders(of)]).toEqual([undefined, []]);
    expect(figures(of)).toEqual([['order *', 1, 0]]);
  });

  it('the proof of a consent stays its time and is then due, although the card is there for its vouchers', () => {
    const of = shop();
    const says = (action: 'given' | 'withdrawn') =>
      of.run(recordConsent(of.world, WHO, { purpose: 'marketing', action, channel: 'phone' }));
    says('given');
    of.today = '2026-11-25';
    says('withdrawn');
    expect(review(of).map(({ tab }) => tab)).toEqual(['customers']);
    approve(of);
    daily(of, '2026-12-02');
    daily(of, '2029-11-24');
    expect(of.records('Consents')).toHaveLength(2);
    daily(of, '2029-11-26');
    daily(of, '2029-11-27');
    expect(of.records('Consents')).toHaveLength(2);
    expect(review(of).map(({ tab }) => tab)).toEqual(['consents', 'consents']);
    approve(of);
    daily(of, '2029-12-04');
    expect(of.records('Consents')).toEqual([]);
    expect(card(of)).toMatchObject({ 'Last name': 'Mallinen' });
  });
});

describe('whatever happens while the rest of a card goes', () => {
  const begin = () => {
    const of = reduced();
    of.today = '2032-01-01';
    return of;
  };
  const end = (of: TestRegister) => ({
    customers: of.records('Customers').map((row) => row['Last name']),
    orders: orders(of).sort(),
    open: of.records('Tasks').filter(({ State }) => State === 'Open').length,
    ok: of.run(verify(of.world)).ok,
  });
  const expected = { customers: ['Koivu'], orders: ['10', '11'], open: 0, ok: true };
  const whole = begin();
  whole.run(dailyRun(whole.world));
  const calls = Array.from({ length: whole.calls.length }, (_, index) => index);

  it.each(calls.flatMap((index) => [[index, 'before'] as const, [index, 'after'] as const]))(
    'killed at call %i, %s it: the next runs come to the same end',
    (index, when) => {
      const of = begin();
      of.intercept = (call) => {
        if (call.index === index && call.when === when) throw new Killed();
      };
      expect(() => of.run(dailyRun(of.world))).toThrow(Killed);
      of.intercept = () => undefined;
      of.run(dailyRun(of.world));
      daily(of, isoDate(day(of.today) + 1));
      expect(end(of)).toEqual(expected);
    },
  );

  it.each(calls)('a person sorts before call %i: the vouchers stay, and nobody else goes', (index) => {
    const of = begin();
    let turns = 0;
    of.intercept = (call) => {
      if (call.index !== index || call.when !== 'before' || turns++ > 0) return;
      for (const title of ['Customers', 'Orders', 'Tasks']) {
        const { sheetId, width } = gridOf(of, title);
        const range = {
          ...{ sheetId, startRowIndex: 1, endRowIndex: of.cells(title).length },
          ...{ startColumnIndex: 0, endColumnIndex: width },
        };
        apply(of, { sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }] } });
      }
    };
    of.run(dailyRun(of.world));
    of.intercept = () => undefined;
    daily(of, '2032-01-02');
    daily(of, '2032-01-03');
    expect(end(of)).toEqual(expected);
  });
});

describe('an approval', () => {
  const due = () =>
    registerOf({
      customers: `${HEAD}\n${EERO}\n`,
      orders: 'invoiceId,customerId,date,total\n10,2,2015-03-01,50\n',
    });
  const state = (of: TestRegister) => of.records('Orders')[0]?.['Retention state'];
  const approvals = (of: TestRegister) => review(of).map(({ approved }) => approved !== undefined);

  it.each([
    ['anonymised', 'Erase', 'Anonymise'],
    ['erased', 'Anonymise', 'Erase'],
  ])(
    'is none for what would be %s by now: the owner is asked again, and no word of before counts',
    (_now, before, after) => {
      for (const [changedOn, nextOn] of [
        ['2026-11-25', '2026-11-26'],
        ['2026-12-01', '2026-12-02'],
      ] as const) {
        const of = due();
        rule(of, 'voucher', 'Afterwards', before);
        daily(of, '2026-11-24');
        approve(of);
        expect([state(of), approvals(of)]).toEqual(['Erasure approved', [true]]);
        rule(of, 'voucher', 'Afterwards', after);
        expect(daily(of, changedOn)).toMatchObject({ destroyed: 0 });
        expect(daily(of, nextOn)).toMatchObject({ destroyed: 0 });
        expect([state(of), approvals(of)]).toEqual(['Due for erasure', [false]]);
        expect(of.records('Log').map(({ Event }) => Event)).toContain('retention.returned');
        expect(daily(of, '2026-12-20')).toMatchObject({ destroyed: 0 });
        approve(of);
        expect(daily(of, '2026-12-27')).toMatchObject({ destroyed: 1 });
        expect(figures(of)).toEqual(after === 'Anonymise' ? [['order *', 1, 0]] : []);
      }
    },
  );

  it('that was given in the column is none for another last day', () => {
    const of = due();
    daily(of, '2026-11-24');
    write(of, 'Orders', 0, 'Retention state', 'Erasure approved');
    daily(of, '2026-11-25');
    expect(approvals(of)).toEqual([true]);
    write(of, 'Orders', 0, 'Date', '2016-03-01');
    daily(of, '2026-11-26');
    daily(of, '2026-11-27');
    expect([state(of), approvals(of)]).toEqual(['Due for erasure', [false]]);
    write(of, 'Orders', 0, 'Retention state', 'Erasure approved');
    daily(of, '2026-11-28');
    expect(approvals(of)).toEqual([true]);
  });

  it('of a register from before the rule was noted goes back to the owner', () => {
    const of = due();
    approve(of);
    const row = of.records('Tasks').findIndex(({ State }) => State === 'Open');
    const meant = String(of.records('Tasks')[row]?.Details);
    const { tab, record, until } = JSON.parse(meant) as Record<string, string>;
    write(of, 'Tasks', row, 'Details', JSON.stringify({ record, tab, until }));
    expect(daily(of, '2026-12-01')).toMatchObject({ destroyed: 0, returned: 1 });
    expect(approvals(of)).toEqual([false]);
  });

  it('given anew before the old one was looked at stands, with its word in the column and its folder to be shredded', () => {
    const of = due();
    addRows(of, 'Other material', [
      { ID: 'm1', Description: 'Letters', 'Retention rule': 'voucher', 'Last entry': '2015-02-20' },
    ]);
    daily(of, '2026-11-24');
    approve(of);
    rule(of, 'voucher', 'Years', 5);
    approve(of);
    daily(of, '2026-11-25');
    expect(approvals(of)).toEqual([true, true]);
    expect(
      of.records('Tasks').filter(({ State, Task }) => State === 'Open' && Task === 'Shred the paper'),
    ).toHaveLength(1);
  });
});
