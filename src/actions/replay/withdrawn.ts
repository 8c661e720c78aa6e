import { consentState, momentAfter } from '../../register/consent';
import type { LogEntry } from '../../register/log';
import { append, set, type Change } from '../../workbook/changes';
import { isBlank } from '../../workbook/codec';
import { eventsOf, shownPurposes } from '../consent';
import { purposesOf } from '../purposes';
import type { Reading } from '../reading';
import { detailsOf, serialOfEntry } from './entry';
import type { Replaying } from './state';

type Evidence = ReturnType<typeof consentState>['evidence'];

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
  last: Evidence,
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

/** A consent was withdrawn, and nothing later gave it anew. */
export function withdrawnAgain({ reading, finder, later, repeated }: Replaying, entry: LogEntry): Change[] {
  const { purpose: id = '', version = '', channel = '' } = detailsOf(entry);
  const customer = finder.customer(reading, entry.subject);
  if (customer === undefined || later.takesBack(`consent ${entry.subject} ${id}`, entry)) return [];
  const { state, evidence } = consentState(eventsOf(reading.table('consents'), customer), id);
  const purpose = purposesOf(reading, reading.language).find((each) => each.id === id);
  const wording = purpose?.version === version ? purpose.wording : '';
  const event =
    state === 'withdrawn'
      ? []
      : [withdrawal(reading, entry, customer, { id, version, wording, channel }, evidence)];
  repeated.withdrawals += event.length;
  const customers = reading.table('customers');
  const shown = shownPurposes.find((key) => key === id);
  const row = customers.rowOf(customer) as number;
  const isInOwnWords = shown && customers.text(row, shown) === '' && !isBlank(customers.raw(row, shown));
  if (!shown || isInOwnWords || customers.text(row, shown) === 'withdrawn') return event;
  return [...event, set('customers', row, customer, shown, 'withdrawn')];
}
