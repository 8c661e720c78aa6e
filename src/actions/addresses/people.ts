import { isOpen, type RequestState, type Right } from '../../register/request';
import {
  hindranceToList,
  refusesMarketing,
  type AddressFacts,
  type LeftOutReason,
  type ShownState,
} from '../../register/addressing';
import { uncovered } from '../../register/coverage';
import { isBlank } from '../../workbook/codec';
import { idsThatStandTwice, type Query } from '../../workbook/table';
import type { ListColumn, ListLine } from '../../documents/addresses/list';
import { listColumns } from '../../documents/addresses/list';
import { shownPurposes } from '../consent';
import { eventsByCustomer } from '../consent-events';
import { purposesOf } from '../purposes';
import { joined, type Reading } from '../reading';
import { recordQuery } from '../records';
import { askers } from '../requests/askers';
import { activityByCustomer } from '../retention/activity';
import { standings } from '../retention/standing';
import { contactOf, suppressionIn } from '../suppress';
import type { ListUse } from './use';

/** What must have been read to make a list: what tells where every card stands, and what people have asked for. */
export const addressQuery: Query = joined(recordQuery, {
  requests: ['customer', 'email', 'phone', 'right', 'status', 'answeredOn'],
  recipients: ['name', 'role'],
  disclosures: ['customer'],
});

/** A customer as a list could show them: only what the purpose lets it show. */
export interface Listable {
  id: string;
  row: number;
  /** For the owner, who reads it on the screen. */
  name: string;
  line: ListLine;
  businessId: string;
  /** Has refused direct marketing, or a purpose of it, whatever the list is for. */
  refusesMarketing: boolean;
}

/** Somebody who is not on the list, and why. */
export interface LeftOut {
  id: string;
  name: string;
  reason: LeftOutReason;
}

/** Everybody in the customers tab, in the order of the rows. @throws UnsuitableRule; RegisterError ruleMissing */
export function sifted(reading: Reading, use: ListUse): { listable: Listable[]; leftOut: LeftOut[] } {
  const table = reading.table('customers');
  const twice = idsThatStandTwice(table);
  const factsAt = factsOf(reading, use);
  const listable: Listable[] = [];
  const leftOut: LeftOut[] = [];
  for (const row of table.rows()) {
    const id = table.ids[row] as string;
    const facts = factsAt(row);
    const person = { ...listableAt(reading, row, use.columns), refusesMarketing: facts.refusesMarketing };
    const reason: LeftOutReason | undefined =
      id === '' ? 'noId' : twice.has(id) ? 'idTwice' : hindranceToList(facts, use);
    if (reason) leftOut.push({ id, name: person.name, reason });
    else listable.push(person);
  }
  return { listable, leftOut };
}

function listableAt(
  reading: Reading,
  row: number,
  columns: readonly ListColumn[],
): Omit<Listable, 'refusesMarketing'> {
  const table = reading.table('customers');
  const shown = (column: ListColumn) => (columns.includes(column) ? table.text(row, column) : '');
  const line = Object.fromEntries(listColumns.map((column) => [column, shown(column)])) as Record<
    ListColumn,
    string
  >;
  const name = [table.text(row, 'firstName'), table.text(row, 'lastName')].filter(Boolean).join(' ');
  return {
    ...{ id: table.ids[row] as string, row, line },
    name: name || table.text(row, 'organisation'),
    businessId: columns.includes('organisation') ? table.text(row, 'businessId') : '',
  };
}

/** Tells what decides about the person in a row. What is the same for all of them is found out once. */
function factsOf(
  reading: Reading,
  { purpose, columns }: ListUse,
): (row: number) => AddressFacts & Pick<Listable, 'refusesMarketing'> {
  const table = reading.table('customers');
  const today = reading.now.day;
  const standingAt = standings(reading, today);
  // Of a list for something else it is only to be known whether its people refused any advertising.
  const suppression = suppressionIn(reading, purpose.directMarketing ? purpose.id : undefined);
  const marketing = purposesOf(reading, reading.language)
    .filter(({ directMarketing }) => directMarketing)
    .map(({ id }) => id);
  const activity = activityByCustomer(reading, today, []);
  const events = eventsByCustomer(reading);
  const isAsking = asksToEnd(reading);
  const erasing = beingErased(reading);
  return (row) => {
    const id = table.ids[row] as string;
    const { retention, covered, restricted } = standingAt(row);
    // What is held is kept for the claim or the ground, and for nothing else.
    const gone = uncovered(covered);
    const isPast = retention.until !== undefined && retention.until < today;
    const isKeptByHoldAlone = retention.state === 'held' && isPast && gone.length >= covered.length;
    // On a list nobody is missed who stays off it: a phone speaks for whoever has no e-mail address.
    const scope = suppression(contactOf({ text: (key) => table.text(row, key as 'email') }), false);
    const said = { events: events.get(id) ?? [], shown: shownAt(reading, row) };
    return {
      ...said,
      refusesMarketing: scope === 'marketing' || refusesMarketing(said, marketing),
      role: table.text(row, 'role') as AddressFacts['role'],
      restricted,
      erasing: erasing.has(id),
      suppressed: scope === 'everything' || (scope === 'marketing' && purpose.directMarketing),
      requestOpen: isAsking(row),
      retentionOver:
        ['due', 'approved'].includes(retention.state) ||
        isKeptByHoldAlone ||
        gone.some(({ key }) => (columns as readonly string[]).includes(key)),
      ended: table.text(row, 'status') === 'ended' || !isBlank(table.raw(row, 'endedOn')),
      hasOrdered: activity.get(id)?.lastOrder !== undefined,
    };
  };
}

function shownAt(reading: Reading, row: number): AddressFacts['shown'] {
  const table = reading.table('customers');
  return Object.fromEntries(
    shownPurposes.map((purpose): [string, ShownState] => {
      const unread = isBlank(table.raw(row, purpose)) ? 'none' : 'unclear';
      return [purpose, (table.text(row, purpose) || unread) as ShownState];
    }),
  );
}

/** Rights that may end the use of somebody's data on a list. */
const endingRights: readonly Right[] = [
  'withdrawConsent',
  'erasure',
  'restriction',
  'objectMarketing',
  'object',
  'banPublication',
];

/** Tells whether somebody asked for something that may end the use, and waits for an answer. */
function asksToEnd(reading: Reading): (row: number) => boolean {
  const table = reading.table('requests');
  return askers(reading, (row) => {
    const state =
      table.text(row, 'status') || (isBlank(table.raw(row, 'answeredOn')) ? 'received' : 'answered');
    return endingRights.includes(table.text(row, 'right') as Right) && isOpen(state as RequestState);
  });
}

/** Customers whose erasure has begun and is not confirmed, waits, or failed. */
function beingErased(reading: Reading): Set<string> {
  const tasks = reading.table('tasks');
  const open = [...tasks.rows()].filter(
    (row) =>
      ['confirmErasure', 'resumeErasure'].includes(tasks.text(row, 'kind')) &&
      !['done', 'cancelled'].includes(tasks.text(row, 'state')),
  );
  return new Set(open.map((row) => tasks.text(row, 'about')));
}
