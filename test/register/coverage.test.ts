import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { day } from '../../src/register/calendar';
import type { LegalBasis } from '../../src/register/consent';
import {
  consentEndedOn,
  coverage,
  groundsWithstanding,
  refusedMarketing,
  uncovered,
  type Card,
  type CoveringPurpose,
  type Said,
} from '../../src/register/coverage';

const contract: CoveringPurpose = {
  id: 'customer',
  basis: 'contract',
  covers: [],
  lastsAsCard: true,
  directMarketing: false,
};
const narrow: CoveringPurpose = { ...contract, covers: ['name', 'email'] };
const newsletter: CoveringPurpose = {
  id: 'marketing',
  basis: 'consent',
  covers: ['name', 'email'],
  lastsAsCard: false,
  directMarketing: true,
};
const list: CoveringPurpose = {
  id: 'publication',
  basis: 'consent',
  covers: ['name', 'website'],
  lastsAsCard: false,
  directMarketing: false,
};
const post: CoveringPurpose = {
  id: 'post',
  basis: 'legitimateInterest',
  covers: ['name', 'street'],
  lastsAsCard: true,
  directMarketing: true,
};
const books: CoveringPurpose = {
  id: 'accounting',
  basis: 'legalObligation',
  covers: ['name', 'street'],
  lastsAsCard: false,
  directMarketing: false,
};

const today = day('2026-11-23');
const card = (said: Record<string, Said> = {}, legalBasis: LegalBasis | '' = '', until?: string): Card => ({
  legalBasis,
  saidOf: (purpose) => said[purpose] ?? { state: 'none' },
  ...(until !== undefined && { until: day(until) }),
});
const withdrawn = (on: string): Said => ({ state: 'withdrawn', on: day(on) });
const given: Said = { state: 'given', on: day('2020-01-01') };
const columns = ['name', 'email', 'website', 'street'].map((key) => ({ key }));
const keys = (of: Card, purposes: CoveringPurpose[]) =>
  uncovered(coverage(columns, of, purposes, today)).map(({ key }) => key);

describe('which columns no ground covers', () => {
  it('keeps everything while the relationship lasts', () => {
    expect(keys(card(), [contract, newsletter])).toEqual([]);
  });

  it('keeps what a consent in force needs when the period of the card has ended', () => {
    expect(keys(card({ marketing: given }, '', '2026-11-22'), [contract, newsletter])).toEqual([
      'website',
      'street',
    ]);
  });

  it('keeps a card on the last day of its period and not on the next', () => {
    expect(keys(card({}, '', '2026-11-23'), [contract])).toEqual([]);
    expect(keys(card({}, '', '2026-11-22'), [contract])).toEqual(['name', 'email', 'website', 'street']);
  });

  it('lets go what only a withdrawn consent needed, from the day after the withdrawal counted as its last', () => {
    const found = uncovered(
      coverage(columns, card({ publication: withdrawn('2026-11-01') }), [narrow, list, post], today),
    );
    expect(found).toEqual([{ key: 'website', until: day('2026-11-01'), byWithdrawal: true }]);
  });

  it('keeps what a withdrawn consent needed while another ground covers it', () => {
    expect(keys(card({ publication: withdrawn('2026-11-01') }), [contract, list])).toEqual([]);
  });

  it('lets go what only an interest needed that the person objected to', () => {
    expect(keys(card({ post: withdrawn('2026-11-01') }), [narrow, post])).toEqual(['street']);
  });

  it('keeps a column that no purpose names as long as the card', () => {
    expect(keys(card(), [narrow])).toEqual([]);
    expect(keys(card({}, '', '2026-11-22'), [narrow])).toEqual(['name', 'email', 'website', 'street']);
  });

  it('lets a purpose that keeps records cover no column by itself', () => {
    expect(keys(card({ post: withdrawn('2026-11-01') }), [narrow, post, books])).toEqual(['street']);
  });

  it('judges a column with a rule of its own by that alone', () => {
    const ip = [{ key: 'ip', ownUntil: { day: day('2025-01-01') } }];
    expect(uncovered(coverage(ip, card(), [contract], today))).toEqual([
      { key: 'ip', until: day('2025-01-01'), byWithdrawal: false },
    ]);
    const running = [{ key: 'ip', ownUntil: { day: undefined } }];
    expect(uncovered(coverage(running, card(), [contract], today))).toEqual([]);
  });

  it('has a card that rests on consent end with the last withdrawal', () => {
    const both = { marketing: withdrawn('2026-03-01'), publication: withdrawn('2026-05-01') };
    expect(consentEndedOn(card(both, 'consent'), [contract, newsletter, list])).toBe(day('2026-05-01'));
    expect(keys(card(both, 'consent'), [contract, newsletter, list])).toEqual(['name', 'email', 'website']);
    expect(
      consentEndedOn(card({ ...both, marketing: given }, 'consent'), [newsletter, list]),
    ).toBeUndefined();
    expect(consentEndedOn(card(both, 'contract'), [newsletter, list])).toBeUndefined();
  });

  it('names for each column all that covers it, and what did, with its last day', () => {
    const of = card({ marketing: given, publication: withdrawn('2026-11-01') }, '', '2030-12-31');
    const [name, , website, street] = coverage(columns, of, [narrow, newsletter, list], today);
    const until = day('2030-12-31');
    const customer = { by: 'purpose', purpose: 'customer', inForce: true, until, byWithdrawal: false };
    const consented = { by: 'purpose', purpose: 'marketing', inForce: true, byWithdrawal: false };
    const ended = { inForce: false, until: day('2026-11-01'), byWithdrawal: true };
    const published = { by: 'purpose', purpose: 'publication', ...ended };
    expect(name).toEqual({ key: 'name', grounds: [customer, consented, published] });
    expect(website?.grounds).toEqual([published]);
    expect(street?.grounds).toEqual([{ by: 'card', inForce: true, until, byWithdrawal: false }]);
  });

  it('takes silence for no withdrawal', () => {
    expect(consentEndedOn(card({}, 'consent'), [newsletter])).toBeUndefined();
    expect(keys(card({}, 'consent'), [contract, newsletter])).toEqual([]);
  });

  it('never lets go what a consent in force covers, and finds nothing twice, whatever else was said', () => {
    const said = fc.constantFrom<Said>({ state: 'none' }, given, withdrawn('2026-11-01'));
    const basis = fc.constantFrom<LegalBasis | ''>('', 'consent', 'contract', 'legitimateInterest');
    const until = fc.constantFrom(undefined, '2026-11-22', '2030-01-01');
    fc.assert(
      fc.property(said, said, said, basis, until, (marketing, publication, postal, legalBasis, last) => {
        const of = card({ marketing, publication, post: postal }, legalBasis, last);
        const purposes = [contract, newsletter, list, post, books];
        const gone = keys(of, purposes);
        expect(new Set(gone).size).toBe(gone.length);
        for (const { id, covers } of purposes.filter(({ basis: rests }) => rests === 'consent'))
          if (of.saidOf(id).state === 'given') for (const key of covers) expect(gone).not.toContain(key);
      }),
    );
  });
});

describe('what direct marketing alone carried', () => {
  const refusedOf = (said: Record<string, Said>, purposes: CoveringPurpose[]) => [
    ...refusedMarketing(coverage(columns, card(said), purposes, today), purposes),
  ];
  const refused = { marketing: withdrawn('2026-11-01'), post: withdrawn('2026-11-01') };

  it('is what no other purpose ever covered, once all of it is refused', () => {
    expect(refusedOf(refused, [newsletter, post])).toEqual(['name', 'email', 'street']);
    expect(refusedOf({ marketing: refused.marketing }, [newsletter, post])).toEqual(['email']);
    expect(refusedOf(refused, [newsletter, post, contract])).toEqual([]);
    expect(refusedOf({ ...refused, publication: refused.post }, [newsletter, post, list])).toEqual([
      'email',
      'street',
    ]);
  });

  it('is nothing while nothing is refused', () => {
    expect(refusedOf({}, [newsletter, post])).toEqual([]);
    expect(refusedOf({ marketing: given }, [newsletter, post])).toEqual([]);
  });

  it('is kept on every ground but that somebody acts for a company', () => {
    const grounds = ['accounting', 'contactPerson', 'legalClaim'] as const;
    expect(groundsWithstanding(grounds, true)).toEqual(['accounting', 'legalClaim']);
    expect(groundsWithstanding(grounds, false)).toEqual(grounds);
  });
});
