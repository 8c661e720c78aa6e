import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ErasureInput, type ErasurePlan, type Ground, planErasure } from '../../src/register/erasure';
import { BARE, TODAY } from './erasureSample';

/** The input as it is once the plan has been carried out. */
function carriedOut(input: ErasureInput, { goes }: ErasurePlan): ErasureInput {
  const gone = (tab: string) => (record: { id: string }) =>
    !goes.some((going) => going.tab === tab && going.record === record.id && !going.columns);
  const emptied = goes.flatMap((going) => (going.tab === 'customers' ? (going.columns ?? []) : []));
  return {
    ...input,
    customer: { ...input.customer, erased: input.customer.erased || !gone('customers')(input.customer) },
    orders: input.orders.filter(gone('orders')),
    consents: input.consents.filter(gone('consents')),
    requests: input.requests.filter(gone('requests')),
    disclosures: input.disclosures.filter(gone('disclosures')),
    materials: input.materials?.filter(gone('materials')),
    columns: input.columns.map((column) => ({
      ...column,
      filled: column.filled && !emptied.includes(column.key),
    })),
  };
}

describe('any plan', () => {
  const GROUNDS: Ground[] = [
    'accounting',
    'openInvoice',
    'collection',
    'legalClaim',
    'contactPerson',
    'proofOfConsent',
    'proofOfRequest',
  ];
  const nearToday = fc.integer({ min: TODAY - 1500, max: TODAY + 1500 });
  const maybeDay = fc.option(nearToday, { nil: undefined });
  const ids = ['r1', 'r2', 'r3'];
  const records = <T extends object>(rest: fc.Arbitrary<T>) =>
    fc
      .uniqueArray(fc.tuple(fc.constantFrom(...ids), rest), { selector: ([id]) => id })
      .map((all) => all.map(([id, more]) => ({ id, ...more })));
  const tabs = fc.constantFrom('customers', 'orders', 'consents', 'requests', 'disclosures');

  const inputs: fc.Arbitrary<ErasureInput> = fc.record({
    today: fc.constant(TODAY),
    customer: fc.record({
      id: fc.constant('r1'),
      role: fc.constantFrom('private' as const, 'contactPerson' as const, 'trader' as const),
      restricted: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
      actsForCompany: fc.boolean(),
    }),
    orders: records(
      fc.record({
        invoiceState: fc.constantFrom('open' as const, 'paid' as const, 'collection' as const, '' as const),
        until: maybeDay,
      }),
    ),
    consents: records(fc.record({ at: nearToday.map((d) => d + 0.25) })),
    requests: records(fc.record({ open: fc.boolean(), answeredOn: maybeDay })),
    disclosures: records(
      fc.record({ ground: fc.option(fc.constantFrom(...GROUNDS), { nil: undefined }), until: maybeDay }),
    ),
    holds: fc.array(
      fc.record({
        tab: tabs,
        record: fc.constantFrom(...ids),
        ground: fc.constantFrom(...GROUNDS),
        law: fc.constant(''),
        liftedOn: maybeDay,
      }),
      { maxLength: 3 },
    ),
    columns: fc.uniqueArray(
      fc.record({
        key: fc.constantFrom('a', 'b', 'c', 'd'),
        grounds: fc.subarray(GROUNDS),
        filled: fc.boolean(),
      }),
      { selector: ({ key }) => key },
    ),
    rules: fc.constant(BARE.rules),
    years: fc.constant(BARE.years),
  });

  const idsOf = (input: ErasureInput) => [
    `customers ${input.customer.id}`,
    ...(['orders', 'consents', 'requests', 'disclosures'] as const).flatMap((tab) =>
      input[tab].map(({ id }) => `${tab} ${id}`),
    ),
  ];

  it('speaks of every record, and of none as both going and staying', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { goes, stays } = planErasure(input);
        const whole = goes.filter(({ columns }) => !columns).map(({ tab, record }) => `${tab} ${record}`);
        const kept = new Set(stays.map(({ tab, record }) => `${tab} ${record}`));
        expect(new Set(whole).size).toBe(whole.length);
        expect(whole.filter((each) => kept.has(each))).toEqual([]);
        expect([...whole, ...kept].sort()).toEqual(idsOf(input).sort());
      }),
      { numRuns: 1000 },
    );
  });

  it('takes no record that a hold or an unpaid invoice holds', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { goes } = planErasure(input);
        const held = input.holds.filter(({ liftedOn }) => liftedOn === undefined || liftedOn > TODAY);
        for (const { tab, record } of goes) {
          expect(held.some((each) => each.tab === tab && each.record === record)).toBe(false);
          const order = tab === 'orders' ? input.orders.find(({ id }) => id === record) : undefined;
          expect(['open', 'collection']).not.toContain(order?.invoiceState);
          expect(order?.until ?? -Infinity).toBeLessThan(TODAY);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('takes every filled column that no ground in force covers, and no other', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { outcome, goes, stays } = planErasure(input);
        fc.pre(outcome === 'reduced');
        const going = goes.find(({ tab }) => tab === 'customers')?.columns ?? [];
        const inForce = new Set(stays.map(({ ground }) => ground));
        for (const { key, grounds, filled } of input.columns) {
          expect(going.includes(key)).toBe(filled && !grounds.some((ground) => inForce.has(ground)));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('carried out leaves nothing for a second one', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const first = planErasure(input);
        const second = planErasure(carriedOut(input, first));
        expect(second.goes).toEqual([]);
        expect(second.outcome).toBe(first.outcome === 'held' ? 'held' : 'nothing');
        expect(second.stays).toEqual(first.stays);
      }),
      { numRuns: 1000 },
    );
  });

  it('changes nothing of what it was given', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const before = structuredClone(input);
        planErasure(input);
        expect(input).toEqual(before);
      }),
    );
  });
});
