import {
  ALL_DIRECT_MARKETING,
  consentState,
  isObjectionUnbroken,
  lastGiven,
  momentAfter,
  saidByName,
  type ConsentEvent,
} from '../../register/consent';
import type { LogEntry } from '../../register/log';
import { append, set, type Change } from '../../workbook/changes';
import { isBlank } from '../../workbook/codec';
import { shownPurposes } from '../consent';
import { eventsByCustomer, eventsOf } from '../consent-events';
import { allDirectMarketing, purposesOf } from '../purposes';
import type { Reading } from '../reading';
import { contactHashes, contactOf } from '../suppress';
import { detailsOf, isFromElsewhere, serialOfEntry } from './entry';
import type { Replaying } from './state';

/** A withdrawal as the log tells it, later than the person's last word. */
export const withdrawal = (
  reading: Reading,
  entry: LogEntry,
  customer: string,
  {
    id: purpose,
    version,
    wording,
    channel,
  }: { id: string; version: string; wording: string; channel: string },
  last: ConsentEvent | undefined,
): Change =>
  append('consents', {
    id: reading.world.newId(),
    customer,
    purpose,
    action: 'withdrawn',
    at: momentAfter(last, serialOfEntry(entry)),
    wordingVersion: version,
    wording,
    language: reading.language,
    channel,
    recordedBy: entry.actor,
    request: entry.request,
  });

/** Whether a withdrawal is a person's last word already, and what it comes after. */
function lastWord(
  events: readonly ConsentEvent[],
  purpose: string,
): { isSaid: boolean; last: ConsentEvent | undefined } {
  if (purpose === ALL_DIRECT_MARKETING)
    return { isSaid: isObjectionUnbroken(events), last: lastGiven(events) };
  // An objection to all came with its own words on the purposes of its day, and has an entry of its own.
  const { state, evidence } = consentState(saidByName(events), purpose);
  return { isSaid: state === 'withdrawn', last: evidence };
}

/**
 * Whether a consent that stands here was given after an entry of the other log, so that what was withdrawn there is not the last word. Equal
 * moments, one that cannot be read or one that is still to come show nothing: then the withdrawal wins (GDPR Art. 7(1)).
 */
const isGivenSince = (
  reading: Reading,
  entry: LogEntry,
  last: ConsentEvent | undefined,
): last is ConsentEvent =>
  isFromElsewhere(entry) &&
  last?.action === 'given' &&
  last.at > serialOfEntry(entry) &&
  last.at < reading.now.day + 1;

/**
 * A consent was withdrawn, and nothing later gave it anew. Where two logs are joined the moments decide, of the entry there and of the events
 * here: a consent that was given here later stands (`isGivenSince`), and the withdrawal is noted before it, at its own moment. An objection to all
 * direct marketing is noted so too, and binds all but what was consented to afterwards.
 */
export function withdrawnAgain({ reading, finder, later, repeated }: Replaying, entry: LogEntry): Change[] {
  const { purpose: id = '', version = '', channel = '' } = detailsOf(entry);
  const customer = finder.customer(reading, entry.subject);
  if (customer === undefined || later.takesBack(`consent ${entry.subject} ${id}`, entry)) return [];
  const word = lastWord(eventsOf(reading, customer), id);
  const isOutdated = !word.isSaid && isGivenSince(reading, entry, word.last);
  const { isSaid, last } = isOutdated ? { isSaid: false, last: undefined } : word;
  const { language } = reading;
  const purposes = [...purposesOf(reading, language), allDirectMarketing(language)];
  const purpose = purposes.find((each) => each.id === id);
  const wording = purpose?.version === version ? purpose.wording : '';
  const event = isSaid ? [] : [withdrawal(reading, entry, customer, { id, version, wording, channel }, last)];
  if (isOutdated) {
    repeated.outdated++;
    return event;
  }
  repeated.withdrawals += event.length;
  const customers = reading.table('customers');
  const shown = shownPurposes.find((key) => key === id);
  const row = customers.rowOf(customer) as number;
  const isInOwnWords = shown && customers.text(row, shown) === '' && !isBlank(customers.raw(row, shown));
  if (!shown || isInOwnWords || customers.text(row, shown) === 'withdrawn') return event;
  return [...event, set('customers', row, customer, shown, 'withdrawn')];
}

/**
 * Tells to which purposes of direct marketing those whom a hash names have consented here since an entry of the other log: what it puts on the
 * suppression list does not bind these.
 */
export function consentedSince(reading: Reading, entry: LogEntry): (hash: string) => ReadonlySet<string> {
  const marketing = purposesOf(reading, reading.language).filter(({ directMarketing }) => directMarketing);
  const customers = reading.table('customers');
  const found = new Map<string, Set<string>>();
  for (const [customer, events] of isFromElsewhere(entry) ? eventsByCustomer(reading) : []) {
    const said = saidByName(events);
    const since = marketing
      .map(({ id }) => id)
      .filter((id) => isGivenSince(reading, entry, consentState(said, id).evidence));
    const row = customers.rowOf(customer);
    if (since.length === 0 || row === undefined) continue;
    const { email, phone } = contactOf({ text: (key) => customers.text(row, key) });
    for (const { hash } of contactHashes(reading, { email, phone }))
      found.set(hash, new Set([...(found.get(hash) ?? []), ...since]));
  }
  return (hash) => found.get(hash) ?? new Set();
}
