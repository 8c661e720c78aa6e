import {
  identitiesOf,
  suppressedScope,
  suppressionHash,
  type Contact,
  type HashedIdentity,
  type SuppressionScope,
} from '../register/suppression';
import { append, remove, type Change } from '../workbook/changes';
import type { Query, Table } from '../workbook/table';
import type { Reading } from './reading';

export type { Contact };

/** What the functions below need to have been read. */
export const suppressionQuery: Query = { suppressions: ['hash', 'scope', 'purpose'] };

/** What names a customer, from their row. */
export const contactOf = (customer: { text: (key: string) => string }): Required<Contact> => ({
  number: customer.text('number'),
  email: customer.text('email'),
  phone: customer.text('phone'),
});

/** The keyed hashes of all that names a person. */
export function contactHashes(reading: Reading, contact: Contact): HashedIdentity[] {
  const { key } = reading.world;
  return identitiesOf(contact, reading.settings.defaultCountryCode).map(({ kind, text }) => ({
    kind,
    hash: suppressionHash(key, kind, text),
  }));
}

/**
 * Puts all that names a person on the suppression list, unless it stands there already.
 * @param purpose the purpose of direct marketing that was objected to; none for an erasure
 */
export function suppress(
  reading: Reading,
  contact: Contact,
  scope: SuppressionScope,
  reason: string,
  purpose = '',
): Change[] {
  const list = reading.table('suppressions');
  const stands = (hash: string) =>
    list
      .rowsWhere('hash', hash)
      .some((row) => list.text(row, 'scope') === scope && list.text(row, 'purpose') === purpose);
  return contactHashes(reading, contact)
    .filter(({ hash }) => !stands(hash))
    .map(({ kind, hash }) =>
      append('suppressions', {
        id: reading.world.newId(),
        kind,
        hash,
        scope,
        purpose,
        since: reading.now.day,
        reason,
      }),
    );
}

/** Lifts a person's objection to one purpose of direct marketing, after a new consent to it; those to others stand. */
export function liftMarketing(reading: Reading, contact: Contact, purpose: string): Change[] {
  const list = reading.table('suppressions');
  return contactHashes(reading, contact).flatMap(({ hash }) =>
    list
      .rowsWhere('hash', hash)
      .filter((row) => list.text(row, 'scope') === 'marketing' && list.text(row, 'purpose') === purpose)
      .map((row) => remove('suppressions', row, list.ids[row] as string)),
  );
}

/** Tells what a person is suppressed for; `otherwiseKnown` as in `suppressedScope`. */
export type SuppressionOf = (contact: Contact, otherwiseKnown: boolean) => SuppressionScope | undefined;

/**
 * The suppression list as it stands. It is gone through once; where it is empty nothing is hashed.
 * @param purpose of direct marketing, to which objections are to count: those that are about another one do not
 */
export function suppressionIn(reading: Reading, purpose?: string): SuppressionOf {
  const list = reading.table('suppressions');
  const scopes = new Map<string, Set<SuppressionScope>>();
  for (const row of list.rows()) {
    if (purpose !== undefined && isAboutAnother(list, row, purpose)) continue;
    const hash = list.text(row, 'hash');
    const known = scopes.get(hash) ?? new Set();
    scopes.set(hash, known.add(list.text(row, 'scope') === 'marketing' ? 'marketing' : 'everything'));
  }
  if (scopes.size === 0) return () => undefined;
  return (contact, otherwiseKnown) =>
    suppressedScope(scopes, contactHashes(reading, contact), otherwiseKnown);
}

/** An objection that names no purpose is about all. */
const isAboutAnother = (list: Table, row: number, purpose: string): boolean =>
  list.text(row, 'scope') === 'marketing' && !['', purpose].includes(list.text(row, 'purpose'));
