import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/register/calendar';
import {
  type ErasureInput,
  type ErasurePlan,
  type Ground,
  type Hold,
  planAgainOn,
  planErasure,
} from '../../src/register/erasure';
import { BARE, COLUMNS, rule, TODAY } from './erasureSample';

function plan(changes: Partial<ErasureInput>): ErasurePlan {
  return planErasure({ ...BARE, ...changes });
}

function hold(tab: string, record: string, ground: Ground = 'legalClaim', more: Partial<Hold> = {}): Hold {
  return { tab, record, ground, law: 'GDPR 17(3)(e)', ...more };
}

describe('the erasure of a customer', () => {
  it('takes everything when no ground stands against it, but paper, which its owner shreds', () => {
    const until = TODAY - 1;
    const found = plan({
      orders: [{ id: 'o1', invoiceState: 'paid', until }],
      consents: [{ id: 'k1', at: day('2023-03-09') + 0.5 }],
      requests: [{ id: 'q1', answeredOn: day('2024-03-09'), open: false }],
      disclosures: [{ id: 'd1' }],
      materials: [{ id: 'm1' }],
    });
    expect(found).toEqual({
      outcome: 'full',
      goes: [
        { tab: 'customers', record: 'c1' },
        { tab: 'orders', record: 'o1' },
        { tab: 'consents', record: 'k1' },
        { tab: 'requests', record: 'q1' },
        { tab: 'disclosures', record: 'd1' },
      ],
      stays: [],
      shreds: ['m1'],
    });
  });

  it('keeps what accounting needs, to the latest date of the orders that stay', () => {
    const [late, later] = [day('2030-12-31'), day('2031-12-31')];
    const found = plan({
      orders: [
        { id: 'o1', invoiceState: 'paid', until: later },
        { id: 'o2', invoiceState: 'paid', until: late },
        { id: 'o3', invoiceState: 'paid', until: TODAY - 1 },
      ],
    });
    expect(found).toEqual({
      outcome: 'reduced',
      goes: [
        { tab: 'customers', record: 'c1', columns: ['email', 'website'] },
        { tab: 'orders', record: 'o3' },
      ],
      stays: [
        {
          tab: 'customers',
          record: 'c1',
          columns: ['firstName', 'billingAddress'],
          ground: 'accounting',
          until: later,
        },
        { tab: 'orders', record: 'o1', ground: 'accounting', until: later },
        { tab: 'orders', record: 'o2', ground: 'accounting', until: late },
      ],
      shreds: [],
    });
  });

  it.each([
    ['open', 'openInvoice'],
    ['collection', 'collection'],
  ] as const)('keeps contact data too while an invoice is in the state %s', (invoiceState, ground) => {
    const found = plan({ orders: [{ id: 'o1', invoiceState, until: TODAY - 1 }] });
    expect(found.goes).toEqual([{ tab: 'customers', record: 'c1', columns: ['website'] }]);
    expect(found.stays).toEqual([
      { tab: 'customers', record: 'c1', columns: ['firstName', 'billingAddress', 'email'], ground },
      { tab: 'orders', record: 'o1', ground },
    ]);
  });

  it('keeps an order to the last day of its period and takes it on the next', () => {
    const order = { id: 'o1', invoiceState: 'paid' as const };
    expect(plan({ orders: [{ ...order, until: TODAY }] }).outcome).toBe('reduced');
    expect(plan({ orders: [{ ...order, until: TODAY - 1 }] }).outcome).toBe('full');
  });

  it('keeps an order whose period cannot be told', () => {
    expect(plan({ orders: [{ id: 'o1', invoiceState: 'paid' }] }).stays).toContainEqual({
      tab: 'orders',
      record: 'o1',
      ground: 'accounting',
      until: undefined,
    });
  });

  it('keeps a record on hold, with the day of review, and the columns that the same ground covers', () => {
    const found = plan({
      orders: [{ id: 'o1', invoiceState: 'paid', until: TODAY - 1 }],
      holds: [hold('orders', 'o1', 'legalClaim', { reviewOn: TODAY + 90 })],
    });
    expect(found.stays).toEqual([
      {
        tab: 'customers',
        record: 'c1',
        columns: ['firstName'],
        ground: 'legalClaim',
        law: 'GDPR 17(3)(e)',
        reviewOn: TODAY + 90,
      },
      { tab: 'orders', record: 'o1', ground: 'legalClaim', law: 'GDPR 17(3)(e)', reviewOn: TODAY + 90 },
    ]);
  });

  it('goes on once the hold is lifted', () => {
    const holds = [hold('customers', 'c1', 'legalClaim', { liftedOn: TODAY })];
    expect(plan({ holds }).outcome).toBe('full');
    expect(planErasure({ ...BARE, holds, today: TODAY - 1 }).outcome).toBe('held');
  });

  it('leaves the whole row under a hold of its own, and takes records that nothing holds', () => {
    const found = plan({ holds: [hold('customers', 'c1')], disclosures: [{ id: 'd1' }] });
    expect(found.outcome).toBe('held');
    expect(found.goes).toEqual([{ tab: 'disclosures', record: 'd1' }]);
    expect(found.stays).toEqual([
      { tab: 'customers', record: 'c1', ground: 'legalClaim', law: 'GDPR 17(3)(e)' },
    ]);
  });

  it('takes no notice of a hold on somebody else', () => {
    expect(plan({ holds: [hold('customers', 'c2'), hold('orders', 'c1')] }).outcome).toBe('full');
  });

  it('leaves a restricted person alone in every tab', () => {
    const found = plan({
      customer: { ...BARE.customer, restricted: true },
      disclosures: [{ id: 'd1' }],
    });
    expect(found).toEqual({
      outcome: 'held',
      goes: [],
      stays: [
        { tab: 'customers', record: 'c1', ground: 'restriction' },
        { tab: 'disclosures', record: 'd1', ground: 'restriction' },
      ],
      shreds: [],
    });
  });

  it('keeps the proof of consents and requests as long as their rules say, and no column for it', () => {
    const found = plan({
      consents: [{ id: 'k1', at: day('2023-03-10') + 0.9 }],
      requests: [
        { id: 'q1', open: true, answeredOn: undefined },
        { id: 'q2', open: false, answeredOn: day('2025-01-01') },
      ],
    });
    expect(found.outcome).toBe('full');
    expect(found.stays).toEqual([
      { tab: 'consents', record: 'k1', ground: 'proofOfConsent', until: TODAY },
      { tab: 'requests', record: 'q1', ground: 'proofOfRequest' },
      { tab: 'requests', record: 'q2', ground: 'proofOfRequest', until: day('2027-01-01') },
    ]);
  });

  it('counts the proof of a consent from its end where the rule says so', () => {
    const rules = { ...BARE.rules, consent: rule('consent', 'closed', 3) };
    const consents = [{ id: 'k1', at: day('2010-01-01'), closedOn: day('2026-01-01') }];
    expect(plan({ rules, consents }).stays).toMatchObject([{ record: 'k1', until: day('2029-01-01') }]);
  });

  it('keeps the proof of a consent and of a request to the day that rules of financial years give', () => {
    const rules = {
      consent: rule('consent', 'financialYearEndCalendar', 3),
      request: rule('request', 'financialYearEnd', 2),
    };
    const found = plan({
      rules,
      years: { endMonth: 4, endDay: 30 },
      consents: [{ id: 'k1', at: day('2020-01-01'), closedOn: day('2023-06-10') }],
      requests: [{ id: 'q1', answeredOn: day('2024-05-01'), open: false }],
    });
    expect(found.stays).toEqual([
      { tab: 'consents', record: 'k1', ground: 'proofOfConsent', until: day('2027-12-31') },
      { tab: 'requests', record: 'q1', ground: 'proofOfRequest', until: day('2027-04-30') },
    ]);
  });

  it('counts the proof of a request from its arrival where the rule says so', () => {
    const rules = { ...BARE.rules, request: rule('request', 'collected', 2) };
    const answered = { id: 'q1', receivedOn: day('2025-01-01'), answeredOn: day('2025-02-01'), open: false };
    expect(plan({ rules, requests: [answered] }).stays).toMatchObject([{ until: day('2027-01-01') }]);
  });

  it('keeps other records on a ground of their own until its last day', () => {
    const materials = [
      { id: 'm1', ground: 'statutory' as const, until: TODAY },
      { id: 'm2', ground: 'statutory' as const, until: TODAY - 1 },
    ];
    expect(plan({ materials }).stays).toEqual([
      { tab: 'materials', record: 'm1', ground: 'statutory', until: TODAY },
    ]);
  });

  it('has nothing to do when all that is filled is needed', () => {
    const columns = COLUMNS.map((column) => ({ ...column, filled: column.key === 'firstName' }));
    expect(plan({ columns, orders: [{ id: 'o1', invoiceState: 'open' }] })).toMatchObject({
      outcome: 'nothing',
      goes: [],
    });
  });

  it('is to be planned again when the first ground ends or is reviewed', () => {
    const orders = [{ id: 'o1', invoiceState: 'paid' as const, until: TODAY + 50 }];
    expect(planAgainOn(plan({ orders }))).toBe(TODAY + 51);
    expect(
      planAgainOn(plan({ orders, holds: [hold('orders', 'o1', 'other', { reviewOn: TODAY + 9 })] })),
    ).toBe(TODAY + 9);
    expect(planAgainOn(plan({}))).toBeUndefined();
  });
});

describe('the contact person of a company', () => {
  const customer = { id: 'c1', role: 'contactPerson', restricted: false, actsForCompany: true } as const;

  it('keeps business contact data while acting for it, for that reason', () => {
    expect(plan({ customer })).toEqual({
      outcome: 'reduced',
      goes: [{ tab: 'customers', record: 'c1', columns: ['billingAddress', 'website'] }],
      stays: [{ tab: 'customers', record: 'c1', columns: ['firstName', 'email'], ground: 'contactPerson' }],
      shreds: [],
    });
  });

  it.each<[string, Partial<ErasureInput>]>([
    ['no longer acts for it', { customer: { ...customer, actsForCompany: false } }],
    ['is not said to act for it', { customer: { ...customer, actsForCompany: undefined } }],
    ['is a private customer', { customer: { ...customer, role: 'private' } }],
  ])('goes entirely when the person %s', (_, changes) => {
    expect(plan(changes).outcome).toBe('full');
  });
});
