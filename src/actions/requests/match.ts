import { normaliseEmail, normalisePhone } from '../../register/contact';
import { identitiesOf } from '../../register/suppression';
import { idsThatStandTwice, type Query } from '../../workbook/table';
import type { Reading } from '../reading';

/** The columns of the customers by which somebody who asks is looked for. */
export const matchQuery: Query = {
  customers: ['number', 'firstName', 'lastName', 'organisation', 'email', 'phone', 'city'],
};

/** Why a customer may be the one who asks. A name alone is no identity. */
export type MatchReason = 'email' | 'phone' | 'name';

/** A customer who may be the one who asks. */
export interface RequestCandidate {
  row: number;
  id: string;
  name: string;
  city: string;
  reasons: MatchReason[];
  /** Another row bears the same id: which of the two it is, only the owner knows. */
  isTwice?: true;
  /** The address or number agrees, but the customer bears another name than the one that was given. */
  nameDiffers: boolean;
}

/** What somebody says of themselves. */
export interface Asker {
  name: string;
  email: string;
  phone: string;
}

/**
 * The customers who may be the one who asks, those who agree in most first: by normalised e-mail address, normalised
 * phone number, and by name. Namesakes stay apart; whoever is meant, a person decides. Customers without an id cannot be
 * chosen yet and are left out.
 */
export function candidatesFor(reading: Reading, asker: Asker): RequestCandidate[] {
  const table = reading.table('customers');
  const countryCode = reading.settings.defaultCountryCode;
  const wanted = {
    email: normaliseEmail(asker.email),
    phone: normalisePhone(asker.phone, countryCode),
    name: foldedName(asker.name),
  };
  const twice = idsThatStandTwice(table);
  const found: RequestCandidate[] = [];
  for (const row of table.rows()) {
    const id = table.ids[row] as string;
    if (id === '') continue;
    const text = (key: 'firstName' | 'lastName' | 'organisation' | 'email' | 'phone' | 'city') =>
      table.text(row, key);
    const known = identitiesOf({ email: text('email'), phone: text('phone') }, countryCode);
    const has = (kind: 'email' | 'phone') =>
      wanted[kind] !== '' &&
      known.some((identity) => identity.kind === kind && identity.text === wanted[kind]);
    const names = namesOf(text('firstName'), text('lastName'), text('organisation'));
    const sameName = wanted.name !== '' && names.includes(wanted.name);
    const reasons: MatchReason[] = [
      ...(has('email') ? (['email'] as const) : []),
      ...(has('phone') ? (['phone'] as const) : []),
      ...(sameName ? (['name'] as const) : []),
    ];
    if (reasons.length === 0) continue;
    const name = [text('firstName'), text('lastName')].filter(Boolean).join(' ') || text('organisation');
    const nameDiffers = wanted.name !== '' && !sameName;
    found.push({
      row,
      id,
      name,
      city: text('city'),
      reasons,
      nameDiffers,
      ...(twice.has(id) && { isTwice: true }),
    });
  }
  return found.sort((a, b) => weight(b) - weight(a));
}

const weights: Record<MatchReason, number> = { email: 4, phone: 2, name: 1 };
const weight = ({ reasons }: RequestCandidate) => reasons.reduce((sum, reason) => sum + weights[reason], 0);

/**
 * The one customer whom a request is linked to by itself: the only one with the e-mail address, while no other has the
 * phone number. Where the name differs a person has to look (a family may share an address).
 */
export function linkedByItself(candidates: readonly RequestCandidate[]): RequestCandidate | undefined {
  const only = theOnlyAddress(candidates);
  return only && !only.nameDiffers ? only : undefined;
}

/** The only customer with the e-mail address, unless the phone number is another's. */
export function theOnlyAddress(candidates: readonly RequestCandidate[]): RequestCandidate | undefined {
  const [first, ...others] = candidates.filter(({ reasons }) => reasons.includes('email'));
  const isContested = candidates.some(
    (candidate) =>
      candidate !== first && candidate.reasons.includes('phone') && !candidate.reasons.includes('email'),
  );
  return first && others.length === 0 && !isContested && !first.isTwice ? first : undefined;
}

const foldedName = (name: string) =>
  name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ');

const namesOf = (first: string, last: string, organisation: string) =>
  [`${first} ${last}`, `${last} ${first}`, organisation].map(foldedName).filter((name) => name !== '');
