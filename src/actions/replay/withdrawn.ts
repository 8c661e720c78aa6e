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
import { eventsOf } from '../consent-events';
import { allDirectMarketing, purposesOf } from '../purposes';
import type { Reading } from '../reading';
import { detailsOf, serialOfEntry } from './entry';
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

/** A consent was withdrawn, and nothing later gave it anew. */
export function withdrawnAgain({ reading, finder, later, repeated }: Replaying, entry: LogEntry): Change[] {
  const { purpose: id = '', version = '', channel = '' } = detailsOf(entry);
  const customer = finder.customer(reading, entry.subject);
  if (customer === undefined || later.takesBack(`consent ${entry.subject} ${id}`, entry)) return [];
  const { isSaid, last } = lastWord(eventsOf(reading, customer), id);
  const { language } = reading;
  const purposes = [...purposesOf(reading, language), allDirectMarketing(language)];
  const purpose = purposes.find((each) => each.id === id);
  const wording = purpose?.version === version ? purpose.wording : '';
  const event = isSaid ? [] : [withdrawal(reading, entry, customer, { id, version, wording, channel }, last)];
  repeated.withdrawals += event.length;
  const customers = reading.table('customers');
  const shown = shownPurposes.find((key) => key === id);
  const row = customers.rowOf(customer) as number;
  const isInOwnWords = shown && customers.text(row, shown) === '' && !isBlank(customers.raw(row, shown));
  if (!shown || isInOwnWords || customers.text(row, shown) === 'withdrawn') return event;
  return [...event, set('customers', row, customer, shown, 'withdrawn')];
}
