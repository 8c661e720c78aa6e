import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addressKey,
  hindranceToList,
  leftOutReasons,
  organisationKey,
  type AddressFacts,
  type AddressUse,
  type ListPurpose,
} from '../../src/register/addressing';
import type { ConsentEvent } from '../../src/register/consent';

const said = (purpose: string, action: 'given' | 'withdrawn', at = 45_000): ConsentEvent => ({
  ...{ id: `${purpose}${at}`, customer: 'a', purpose, action, at, wordingVersion: '1', language: 'fi' },
  ...{ channel: 'phone', evidence: '', recordedBy: '', request: '' },
});

const purpose = (id: string, part: Partial<ListPurpose> = {}): ListPurpose => ({
  ...{ id, basis: 'legitimateInterest', choice: 'optOut', directMarketing: true },
  ...part,
});
const post = purpose('postalMarketing');
const mail = purpose('marketing', { basis: 'consent', choice: 'optIn' });
const offers = purpose('offers');
const disclosure = purpose('disclosure', { basis: 'consent', choice: 'optIn', directMarketing: false });
const contract = purpose('customer', { basis: 'contract', choice: 'none', directMarketing: false });

const person: AddressFacts = {
  ...{ role: 'private', restricted: false, erasing: false, suppressed: false, requestOpen: false },
  ...{ retentionOver: false, ended: false, hasOrdered: true, events: [], shown: {} },
};
const use = (part: Partial<AddressUse>): AddressUse => ({
  ...{ purpose: post, electronic: false, similarProducts: false },
  ...part,
});

describe('who may be on a list', () => {
  it.each<[string, Partial<AddressFacts>, Partial<AddressUse>, string | undefined]>([
    ['a customer, by post, unless they object', {}, {}, undefined],
    ['nobody whose data is restricted', { restricted: true }, {}, 'restricted'],
    ['nobody who is being erased', { erasing: true }, {}, 'erasing'],
    ['nobody on the suppression list', { suppressed: true }, {}, 'suppressed'],
    ['nobody who waits for an answer that may end the use', { requestOpen: true }, {}, 'requestOpen'],
    ['nobody past their period', { retentionOver: true }, {}, 'retentionOver'],
    ['nobody whose relationship has ended, on its own ground', { ended: true }, {}, 'ended'],
    [
      'who has ended the relationship and consents still',
      { ended: true, events: [said('marketing', 'given')] },
      { purpose: mail, electronic: true },
      undefined,
    ],
    ['nobody who objected', { events: [said('postalMarketing', 'withdrawn')] }, {}, 'objected'],
    [
      'nobody who said no to what asks nobody',
      { events: [said('customer', 'withdrawn')] },
      { purpose: contract },
      'objected',
    ],
    ['a customer of what asks nobody', {}, { purpose: contract }, undefined],
    ['nobody who has not consented to what asks', {}, { purpose: mail, electronic: true }, 'noConsent'],
    [
      'nobody whose yes is not recorded yet',
      { shown: { marketing: 'given' } },
      { purpose: mail },
      'noConsent',
    ],
    [
      'nobody whose no stands in the row only',
      { events: [said('marketing', 'given')], shown: { marketing: 'withdrawn' } },
      { purpose: mail },
      'objected',
    ],
    [
      'nobody whose row says it in words of the owner',
      { events: [said('marketing', 'given')], shown: { marketing: 'unclear' } },
      { purpose: mail },
      'unclear',
    ],
    [
      'by e-mail no natural person without consent',
      {},
      { purpose: offers, electronic: true },
      'electronicConsent',
    ],
    ['nor a sole trader', { role: 'trader' }, { purpose: offers, electronic: true }, 'electronicConsent'],
    ['nor who has no role', { role: '' }, { purpose: offers, electronic: true }, 'electronicConsent'],
    [
      'a contact person until they refuse',
      { role: 'contactPerson' },
      { purpose: offers, electronic: true },
      undefined,
    ],
    [
      'no contact person who refused',
      { role: 'contactPerson', events: [said('offers', 'withdrawn')] },
      { purpose: offers, electronic: true },
      'objected',
    ],
    [
      'an own customer of similar products',
      {},
      { purpose: offers, electronic: true, similarProducts: true },
      undefined,
    ],
    [
      'nobody who never bought, for similar products',
      { hasOrdered: false },
      { purpose: offers, electronic: true, similarProducts: true },
      'electronicConsent',
    ],
    [
      'nobody for similar products of somebody else',
      { events: [said('disclosure', 'given')] },
      { purpose: offers, electronic: true, similarProducts: true, disclosure },
      'electronicConsent',
    ],
    ['by e-mail a customer of what is no marketing', {}, { purpose: contract, electronic: true }, undefined],
    ['nobody for others who has not allowed it', {}, { disclosure }, 'noDisclosure'],
    ['for others who has', { events: [said('disclosure', 'given')] }, { disclosure }, undefined],
    [
      'for others nobody who took it back in the row',
      { events: [said('disclosure', 'given')], shown: { disclosure: 'withdrawn' } },
      { disclosure },
      'noDisclosure',
    ],
  ])('%s', (_what, facts, part, reason) => {
    expect(hindranceToList({ ...person, ...facts }, use(part))).toBe(reason);
  });

  const facts = fc.record<AddressFacts>({
    role: fc.constantFrom('private', 'contactPerson', 'trader', ''),
    restricted: fc.boolean(),
    erasing: fc.boolean(),
    suppressed: fc.boolean(),
    requestOpen: fc.boolean(),
    retentionOver: fc.boolean(),
    ended: fc.boolean(),
    hasOrdered: fc.boolean(),
    events: fc.array(
      fc
        .tuple(
          fc.constantFrom('postalMarketing', 'marketing', 'offers', 'disclosure'),
          fc.boolean(),
          fc.nat(99),
        )
        .map(([id, given, at]) => said(id, given ? 'given' : 'withdrawn', at)),
      { maxLength: 5 },
    ),
    shown: fc.constant({}),
  });
  const uses = fc.record<AddressUse>({
    purpose: fc.constantFrom(post, mail, offers, contract, disclosure),
    electronic: fc.boolean(),
    similarProducts: fc.boolean(),
    disclosure: fc.option(fc.constant(disclosure), { nil: undefined }),
  });

  it('never anybody protected, and a withdrawal never lets more people in', () => {
    fc.assert(
      fc.property(facts, uses, (who, what) => {
        const reason = hindranceToList(who, what);
        const isProtected =
          who.restricted || who.erasing || who.suppressed || who.requestOpen || who.retentionOver;
        if (isProtected) expect(reason).toBeDefined();
        if (reason !== undefined) expect(leftOutReasons).toContain(reason);
        for (const id of [what.purpose.id, ...(what.disclosure ? ['disclosure'] : [])]) {
          const after = { ...who, events: [...who.events, said(id, 'withdrawn', 1000)] };
          expect(hindranceToList(after, what)).toBeDefined();
        }
      }),
    );
  });
});

it('one address is known again however it is written, and others are not', () => {
  const key = (street: string, postcode = '00100', country = '') => addressKey({ street, postcode, country });
  expect(key('Teikäläistentie 1 A 1')).toBe(key(' teikäläistentie 1a 1. ', 'FI-00100'));
  expect(key('Koivukatu 1', '00100')).toBe(key('Koivukatu 1', 'FI 00100'));
  expect(key('Koivukatu 1', '22100')).toBe(key('Koivukatu 1', 'AX-22100'));
  expect(key('Storgatan 8', '111 22')).toBe(key('Storgatan 8', '11122'));
  expect(key('Koivukatu 1 11')).not.toBe(key('Koivukatu 11 1'));
  expect(key('Teikäläistentie 1 A 1')).not.toBe(key('Teikäläistentie 1 A 2'));
  expect(key('Teikäläistentie 1 A 1')).not.toBe(key('Teikäläistentie 1 A 1', '00200'));
  expect(key(' ')).toBe('');
});

it('one organisation is known by its business id, or else by its name', () => {
  const key = (organisation: string, businessId = '') => organisationKey({ organisation, businessId });
  expect(key('Oy Firma Ab', '2145678-9')).toBe(key('Firma', ' 21456789 '));
  expect(key('Oy Firma Ab')).toBe(key('OY FIRMA AB '));
  expect(key(' ')).toBe('');
});
