import { normaliseEmail, normalisePhone } from '../register/contact';
import { suppressionHash, type SuppressionKind, type SuppressionScope } from '../register/suppression';
import { append, remove, type Change } from '../workbook/changes';
import type { Query } from '../workbook/table';
import type { Reading } from './reading';

/** Contact data as typed. */
export interface Contact {
  email: string;
  phone: string;
}

/** What the functions below need to have been read. */
export const suppressionQuery: Query = { suppressions: ['hash', 'scope'] };

/** The keyed hashes of what contact data a person has. */
export function contactHashes(reading: Reading, contact: Contact): { kind: SuppressionKind; hash: string }[] {
  const { key } = reading.world;
  const email = normaliseEmail(contact.email);
  const phone = normalisePhone(contact.phone, reading.settings.defaultCountryCode);
  return [
    ...(email === '' ? [] : [{ kind: 'email' as const, hash: suppressionHash(key, 'email', email) }]),
    ...(phone === '' ? [] : [{ kind: 'phone' as const, hash: suppressionHash(key, 'phone', phone) }]),
  ];
}

/** Puts a person's contact data on the suppression list, unless it stands there already. */
export function suppress(
  reading: Reading,
  contact: Contact,
  scope: SuppressionScope,
  reason: string,
): Change[] {
  const list = reading.table('suppressions');
  const stands = (hash: string) =>
    list.rowsWhere('hash', hash).some((row) => list.text(row, 'scope') === scope);
  return contactHashes(reading, contact)
    .filter(({ hash }) => !stands(hash))
    .map(({ kind, hash }) =>
      append('suppressions', {
        id: reading.world.newId(),
        kind,
        hash,
        scope,
        since: reading.now.day,
        reason,
      }),
    );
}

/** Takes a person's contact data off the list for direct marketing, after a new consent. */
export function liftMarketing(reading: Reading, contact: Contact): Change[] {
  const list = reading.table('suppressions');
  return contactHashes(reading, contact).flatMap(({ hash }) =>
    list
      .rowsWhere('hash', hash)
      .filter((row) => list.text(row, 'scope') === 'marketing')
      .map((row) => remove('suppressions', row, list.ids[row] as string)),
  );
}
