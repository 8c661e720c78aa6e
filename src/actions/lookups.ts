import { day as dayOfIso, isoDate, type Day } from '../register/calendar';
import { CONDENSED, subjectHash } from '../register/log';
import { choices } from '../workbook/tabs';
import type { Query } from '../workbook/table';
import type { Draft } from './act';
import type { Reading } from './reading';

/** Why somebody looks a person up. */
export type LookupPurpose = (typeof choices.lookupPurpose)[number];

/** A look at a person's data: when (ISO 8601) and why, a key of the choices `lookupPurpose`. Never who looked. */
export interface Lookup {
  at: string;
  purpose: string;
}

/** The columns of the log that tell who was looked up. */
export const lookupQuery: Query = { log: ['at', 'event', 'subject', 'actor', 'details'] };

/** A letter about the person was printed. */
export const PRINTED = 'letter.printed';

/** The events by which a person's data is looked at, and the purpose of those whose entry names none. */
const lookupEvents: Readonly<Record<string, LookupPurpose>> = {
  'person.viewed': 'other',
  'access.exported': 'request',
  'portability.exported': 'request',
  [PRINTED]: 'request',
};

interface LookupEntry extends Lookup {
  event: string;
  actor: string;
}

/**
 * When and why a person's data was looked at, in the order of the log: dates and purposes, to which the person has a right
 * without the names of those who looked (CJEU C-579/21).
 */
export const lookupsOf = (reading: Reading, customer: string): Lookup[] =>
  entriesOn(reading, customer).map(({ at, purpose }) => ({ at, purpose }));

/**
 * The day from which on looks can be told of, where older entries of the log were condensed: of these nobody can say any more whom they
 * were about.
 */
export function lookupsSince(reading: Reading): Day | undefined {
  const log = reading.table('log');
  const rows = [...log.rows()];
  if (!rows.some((row) => log.text(row, 'event') === CONDENSED)) return undefined;
  const days = rows.map((row) => log.text(row, 'at').slice(0, 10)).filter(isIsoDay);
  return days.length > 0 ? dayOfIso(days.sort()[0] as string) : undefined;
}

const isIsoDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

function entriesOn(reading: Reading, customer: string): LookupEntry[] {
  const log = reading.table('log');
  return log.rowsWhere('subject', subjectHash(reading.world.key, customer)).flatMap((row) => {
    const event = log.text(row, 'event');
    if (!Object.prototype.hasOwnProperty.call(lookupEvents, event)) return [];
    const purpose = purposeIn(log.text(row, 'details')) ?? (lookupEvents[event] as LookupPurpose);
    return [{ at: log.text(row, 'at'), purpose, event, actor: log.text(row, 'actor') }];
  });
}

/** The purpose that an entry's details name. A cell of the log that somebody wrote over names none. */
function purposeIn(details: string): string | undefined {
  try {
    const said: unknown = JSON.parse(details);
    if (typeof said !== 'object' || said === null || !('purpose' in said)) return undefined;
    return typeof said.purpose === 'string' ? said.purpose : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the one who acts looked at this person in this way, for this purpose, earlier on the same day. */
export function hasLookedToday(
  reading: Reading,
  customer: string,
  event: string,
  purpose: LookupPurpose,
): boolean {
  const today = isoDate(reading.now.day);
  return entriesOn(reading, customer).some(
    (entry) =>
      entry.event === event &&
      entry.actor === reading.world.actor &&
      entry.purpose === purpose &&
      entry.at.startsWith(today),
  );
}

/**
 * The entry that a look at a person's card leaves. The same person looking at the same person for the same purpose on the same
 * day is one look, so that going to and fro does not fill the log.
 */
export function viewEntries(reading: Reading, customer: string, purpose: LookupPurpose): Draft[] {
  const event = 'person.viewed';
  if (hasLookedToday(reading, customer, event, purpose)) return [];
  return [{ event, subject: subjectHash(reading.world.key, customer), details: { purpose } }];
}
