import {
  afterConsent,
  afterErasure,
  afterObjection,
  identitiesOf,
  scopesOf,
  suppressedScope,
  suppressionHash,
  type Contact,
  type HashedIdentity,
  type SuppressionEntry,
  type SuppressionScope,
} from '../register/suppression';
import type { Day } from '../register/calendar';
import { consentState, hasObjectedToAll, type ConsentEvent, type ConsentState } from '../register/consent';
import { append, remove, set, type Change } from '../workbook/changes';
import type { Query, Table } from '../workbook/table';
import { purposesOf } from './purposes';
import type { Reading } from './reading';

export type { Contact };

/** What the functions below need to have been read, and the log to tell of what they change. */
export const suppressionQuery: Query = {
  suppressions: ['hash', 'scope', 'purpose', 'since', 'kind', 'reason'],
};

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

/** The entry in a row of the list. A scope that cannot be read keeps out of everything: what was meant, nobody can tell. */
export function entryAt(list: Table, row: number): SuppressionEntry {
  const scope = list.text(row, 'scope');
  return {
    scope: scope === 'marketing' || scope === 'consented' ? scope : 'everything',
    purpose: list.text(row, 'purpose'),
  };
}

const nameOf = ({ scope, purpose }: SuppressionEntry): string => `${scope} ${purpose}`;

/** Why an entry stands on the list. */
const reasons: Record<SuppressionEntry['scope'], string> = {
  marketing: 'objection',
  everything: 'erasure',
  consented: 'consent',
};

/**
 * Entries that are of a later day than they say: since then nobody has forgotten the objection or erasure. One whose day is blank or cannot be read is
 * never due, and is left so.
 */
export const renewals = (list: Table, rows: readonly number[], since: Day): Change[] =>
  rows
    .filter((row) => list.ids[row] !== '' && (list.number(row, 'since') ?? Infinity) < since)
    .map((row) => set('suppressions', row, list.ids[row] as string, 'since', since));

/**
 * Brings the entries of all that names a person to what they are to be; what is so already stays.
 * @param isSaidAnew whether an entry that stands was said anew, so that its time is counted from today
 */
function listChanges(
  reading: Reading,
  contact: Contact,
  after: (entries: readonly SuppressionEntry[]) => SuppressionEntry[],
  isSaidAnew: (entry: SuppressionEntry) => boolean = () => false,
): Change[] {
  const list = reading.table('suppressions');
  return contactHashes(reading, contact).flatMap(({ kind, hash }): Change[] => {
    const rows = list.rowsWhere('hash', hash).map((row) => ({ row, entry: entryAt(list, row) }));
    const wanted = after(rows.map(({ entry }) => entry));
    const stays = new Set(wanted.map(nameOf));
    const stood = new Set(rows.map(({ entry }) => nameOf(entry)));
    const gone = rows.filter(({ row, entry }) => !stays.has(nameOf(entry)) && list.ids[row] !== '');
    const news = wanted.filter((entry) => !stood.has(nameOf(entry)));
    const anew = rows.filter(({ entry }) => stays.has(nameOf(entry)) && isSaidAnew(entry));
    return [
      ...renewals(
        list,
        anew.map(({ row }) => row),
        reading.now.day,
      ),
      ...gone.map(({ row }) => remove('suppressions', row, list.ids[row] as string)),
      ...news.map(({ scope, purpose }) =>
        append('suppressions', {
          ...{ id: reading.world.newId(), kind, hash, scope, purpose },
          ...{ since: reading.now.day, reason: reasons[scope] },
        }),
      ),
    ];
  });
}

/** Advertisements go by address and phone; the customer number is the register's own, and names a person in an erasure alone. */
const reachable = ({ email, phone }: Contact): Contact => ({ email, phone });

/**
 * Puts e-mail and phone on the suppression list after an objection to direct marketing; where they stand there already, their time is counted anew.
 * @param purpose that was objected to; blank for all direct marketing, now and later
 */
export const suppressMarketing = (reading: Reading, contact: Contact, purpose: string): Change[] =>
  listChanges(
    reading,
    reachable(contact),
    (entries) => afterObjection(entries, purpose),
    (entry) => entry.scope === 'marketing' && entry.purpose === purpose,
  );

/** Frees one purpose of direct marketing of a person's objection, after a new consent to it; what was refused besides stays refused. */
export const liftMarketing = (reading: Reading, contact: Contact, purpose: string): Change[] =>
  listChanges(reading, reachable(contact), (entries) => afterConsent(entries, purpose));

/** The entries of a hash after all that a person has said of direct marketing by their events. @param events as `eventsOf` hears them */
function afterEvents(
  reading: Reading,
  events: readonly ConsentEvent[],
): (entries: readonly SuppressionEntry[]) => SuppressionEntry[] {
  const marketing = purposesOf(reading, reading.language).filter(({ directMarketing }) => directMarketing);
  const inState = (wanted: ConsentState) =>
    marketing.map(({ id }) => id).filter((id) => consentState(events, id).state === wanted);
  const isAll = hasObjectedToAll(events);
  const named = inState(isAll ? 'given' : 'withdrawn');
  return (entries) =>
    isAll
      ? named.reduce(afterConsent, afterObjection(entries, ''))
      : named.reduce(afterObjection, [...entries]);
}

/**
 * What a person has refused of direct marketing by their events, and consented to afterwards, as entries on what reaches them now: it
 * may have changed since they said it.
 * @param events as `eventsOf` hears them
 */
export const suppressRefused = (
  reading: Reading,
  contact: Contact,
  events: readonly ConsentEvent[],
): Change[] => listChanges(reading, reachable(contact), afterEvents(reading, events));

/**
 * Puts all that names a person on the list when they are erased; what stands there already is of today. What they refused of direct marketing goes along: should they come
 * back by themselves, it still binds, whatever reached them when they said it.
 * @param events as `eventsOf` hears them
 */
export function suppressErased(
  reading: Reading,
  contact: Contact,
  events: readonly ConsentEvent[],
): Change[] {
  const refused = afterEvents(reading, events);
  return [
    ...listChanges(reading, { ...contact, email: '', phone: '' }, afterErasure, () => true),
    ...listChanges(
      reading,
      reachable(contact),
      (entries) => afterErasure(refused(entries)),
      () => true,
    ),
  ];
}

/**
 * Counts the time of a person's objections to direct marketing anew when their contact data go: until then these had no last day, and they
 * bind afterwards (GDPR Art. 21(3)). An erasure on request has its own day.
 */
export const renewObjections = (reading: Reading, contact: Contact): Change[] =>
  listChanges(
    reading,
    reachable(contact),
    (entries) => [...entries],
    ({ scope }) => scope !== 'everything',
  );

/** Tells what a person is suppressed for; `otherwiseKnown` as in `suppressedScope`. */
export type SuppressionOf = (contact: Contact, otherwiseKnown: boolean) => SuppressionScope | undefined;

/**
 * The suppression list as it stands. It is gone through once; where it is empty nothing is hashed.
 * @param purpose of direct marketing, to which objections are to count: those that are about another one do not
 */
export function suppressionIn(reading: Reading, purpose?: string): SuppressionOf {
  const list = reading.table('suppressions');
  const entries = new Map<string, SuppressionEntry[]>();
  for (const row of list.rows()) {
    const hash = list.text(row, 'hash');
    entries.set(hash, [...(entries.get(hash) ?? []), entryAt(list, row)]);
  }
  if (entries.size === 0) return () => undefined;
  const scopes = new Map([...entries].map(([hash, each]) => [hash, scopesOf(each, purpose)] as const));
  return (contact, otherwiseKnown) =>
    suppressedScope(scopes, contactHashes(reading, contact), otherwiseKnown);
}
