import { breachEndedOn } from '../../register/breach';
import type { Day } from '../../register/calendar';
import type { ConsentEvent } from '../../register/consent';
import { lastDayOf, type RecordDays, type RetentionRule } from '../../register/retention';
import type { TabKey } from '../../workbook/tabs';
import { timedBreaches } from '../breaches/row';
import { eventAt, rowsByCustomer } from '../consent-events';
import { awaitedTasks, rowsOfKind } from '../copies';
import { expiredPeople } from '../erasure-waits';
import { recordHeldAt } from '../held-record';
import type { Reading } from '../reading';
import { financialYearsFor, lacksFinancialYears, ruleOf, rulesOf } from '../rules';
import { contactHashes, contactOf, entryAt } from '../suppress';
import { orderStandings } from './orders';
import { consentHolders, whose, whoseRecord, type ConsentHolder } from './whose';

/** A record, the rule that says how long it is kept, and its last day where that can be told. */
export interface Term {
  tab: TabKey;
  record: string;
  /** Data row of the tab as read. */
  row: number;
  /** Id of the customer whose it is; blank where it is nobody's. */
  customer: string;
  rule: RetentionRule;
  until?: Day;
  /** Something keeps it beyond that day. */
  held?: boolean;
}

/** The terms of all records but the customers' cards, whose fields have each their own grounds. Needs `dueQuery`. */
export const termsOf = (reading: Reading, today: Day): Term[] => [
  ...orderTerms(reading, today),
  ...consentTerms(reading),
  ...requestTerms(reading),
  ...breachTerms(reading),
  ...otherTerms(reading, today),
];

function orderTerms(reading: Reading, today: Day): Term[] {
  const table = reading.table('orders');
  const rule = ruleOf(reading, 'order');
  if (!rule) return [];
  const standingAt = orderStandings(reading, today);
  const customerOf = whose(reading);
  return [...table.rows()].map((row): Term => {
    const { state, until } = standingAt(row);
    const of = { record: table.ids[row] as string, row, customer: customerOf(table.text(row, 'customer')) };
    return { tab: 'orders', ...of, rule, ...(until !== undefined && { until }), held: state === 'held' };
  });
}

/**
 * Consent events that a later statement on the same purpose has replaced have a last day; so have all of those whose customer was erased, or
 * whose card came to its end and is there only as far as a ground keeps it, but for what they said after that. The last word of any other customer who
 * is there stays, since without it an objection would be forgotten, or a consent in force could not be shown (GDPR Art. 7(1)); so does what names
 * nobody known.
 */
function consentTerms(reading: Reading): Term[] {
  const rule = ruleOf(reading, 'consent');
  const table = reading.table('consents');
  if (!rule) return [];
  const closed = closedConsents(reading);
  const customerOf = whose(reading);
  const holderOf = consentHolders(reading);
  const expired = expiredPeople(reading);
  const lasts = periodOf(reading, rule);
  const endedOn: Partial<Record<ConsentHolder, (collected: Day) => Day | undefined>> = {
    erased: (collected) => collected,
    // The log does not tell the day any more: none is taken that may be too early.
    forgotten: () => holderOf.forgottenUntil,
  };
  return [...table.rows()].map((row): Term => {
    const { id, at, ...event } = eventAt(table, row);
    const customer = customerOf(event.customer);
    const collected = Math.floor(at);
    const isOfCard = expired.has(customer) && !(collected > (expired.get(customer) ?? Infinity));
    const holder = isOfCard ? 'erased' : holderOf(customer, collected);
    const closedOn = closed.get(id) ?? endedOn[holder]?.(collected);
    const isClosed = closedOn !== undefined && Number.isFinite(closedOn) && holder !== 'unknown';
    return lasts(
      { tab: 'consents', record: id, row, customer },
      isClosed ? { collected, closed: closedOn } : {},
    );
  });
}

/** The day on which the next statement of the same person on the same purpose replaced an event, by the event's id; rows may stand in any order. */
function closedConsents(reading: Reading): Map<string, Day> {
  const said = new Map<string, ConsentEvent[]>();
  for (const [customer, events] of rowsByCustomer(reading))
    for (const event of events) {
      if (!Number.isFinite(event.at)) continue;
      const key = `${customer} ${event.purpose}`;
      said.set(key, [...(said.get(key) ?? []), event]);
    }
  const closed = new Map<string, Day>();
  for (const events of said.values()) {
    events.sort((a, b) => a.at - b.at);
    for (const [index, { id }] of events.entries()) {
      const next = events[index + 1];
      if (next) closed.set(id, Math.floor(next.at));
    }
  }
  return closed;
}

/**
 * Requests end with their answer, and are kept as long as a letter about them is still to go out. Letters go with their request; one
 * whose request is gone has a term of its own.
 */
function requestTerms(reading: Reading): Term[] {
  const rule = ruleOf(reading, 'request');
  if (!rule) return [];
  const requests = reading.table('requests');
  const letters = reading.table('letters');
  const customerOf = whose(reading);
  const lasts = periodOf(reading, rule);
  const isToGoOut = (row: number) => ['waiting', 'sending'].includes(letters.text(row, 'state'));
  const toTell = new Set([...letters.rows()].filter(isToGoOut).map((row) => letters.text(row, 'request')));
  const ofRequests = [...requests.rows()].map((row): Term => {
    const record = requests.ids[row] as string;
    const of = { record, row, customer: customerOf(requests.text(row, 'customer')) };
    const closed = toTell.has(record) ? undefined : requests.number(row, 'answeredOn');
    const collected = requests.number(row, 'receivedOn');
    return lasts({ tab: 'requests', ...of }, closed === undefined ? {} : { collected, closed });
  });
  const alone = [...letters.rows()].filter(
    (row) => requests.rowOf(letters.text(row, 'request')) === undefined,
  );
  const ofLetters = alone.map((row): Term => {
    const record = letters.ids[row] as string;
    // What never went out, and waits for nothing either, is counted from the day on which it was written.
    const day = letters.text(row, 'state') === 'sent' ? 'sentOn' : 'queuedOn';
    const from = isToGoOut(row) ? undefined : letters.number(row, day);
    const on = from === undefined ? undefined : Math.floor(from);
    const of = { record, row, customer: customerOf(letters.text(row, 'customer')) };
    return lasts({ tab: 'letters', ...of }, { collected: on, closed: on });
  });
  return [...ofRequests, ...ofLetters];
}

/** The documentation of a breach has a last day once nothing is left to do about it (GDPR Art. 33(5)). */
function breachTerms(reading: Reading): Term[] {
  const rule = ruleOf(reading, 'breach');
  if (!rule) return [];
  const lasts = periodOf(reading, rule);
  return timedBreaches(reading).map(({ row, id, facts, clock }): Term => {
    const closed = breachEndedOn(facts, clock);
    return lasts({ tab: 'breaches', record: id, row, customer: '' }, { collected: closed, closed });
  });
}

/**
 * Tells whether an entry of the suppression list is an objection to direct marketing, or what a consent freed of it, that a customer who is there
 * bears: it has no last day, since it binds as long as they are there (GDPR Art. 21(3)). The customers are gone through once, and only when somebody asks.
 */
function objectionsBorne(reading: Reading): (row: number) => boolean {
  const list = reading.table('suppressions');
  let borne: Set<string> | undefined;
  return (row) => {
    if (entryAt(list, row).scope === 'everything') return false;
    borne ??= hashesBorne(reading);
    return borne.has(list.text(row, 'hash'));
  };
}

function hashesBorne(reading: Reading): Set<string> {
  const customers = reading.table('customers');
  const text = (row: number) => (key: string) =>
    key === 'number' ? '' : customers.text(row, key as 'email');
  return new Set(
    [...customers.rows()].flatMap((row) =>
      contactHashes(reading, contactOf({ text: text(row) })).map(({ hash }) => hash),
    ),
  );
}

/**
 * Records of other kinds: the column from which their time is counted, and the one that tells whose they are; a hold tells it by the record
 * that it was on.
 */
const others: readonly { tab: TabKey; kind: string; day: string; customer?: string }[] = [
  { tab: 'suppressions', kind: 'suppression', day: 'since' },
  { tab: 'staff', kind: 'staff', day: 'accessTo' },
  { tab: 'tasks', kind: 'task', day: 'doneOn', customer: 'about' },
  { tab: 'materials', kind: 'material', day: 'closedOn', customer: 'customer' },
  { tab: 'disclosures', kind: 'disclosure', day: 'date', customer: 'customer' },
  { tab: 'holds', kind: 'hold', day: 'liftedOn', customer: 'record' },
];

/**
 * Tells whether an erasure that is not over rests on a task, done or not: what it waits for would count as never done, and be done again,
 * if its row went. None of these has a last day until then.
 */
function restsOnTask(reading: Reading): (row: number) => boolean {
  const tasks = reading.table('tasks');
  const awaited = awaitedTasks(tasks);
  const waiting = new Set(
    rowsOfKind(tasks, 'resumeErasure')
      .filter((row) => tasks.text(row, 'state') === 'open')
      .map((row) => tasks.text(row, 'about')),
  );
  return (row) => awaited.has(tasks.ids[row] as string) || waiting.has(tasks.text(row, 'about'));
}

function otherTerms(reading: Reading, today: Day): Term[] {
  const rules = rulesOf(reading).filter((rule) => !lacksFinancialYears(reading, rule));
  const [customerOf, customerOfRecord] = [whose(reading), whoseRecord(reading)];
  const recordAt = recordHeldAt(reading);
  const isNeeded = restsOnTask(reading);
  const bearsObjection = objectionsBorne(reading);
  return others.flatMap(({ tab, kind, day, customer }) => {
    const table = reading.table(tab);
    const ofKind = ruleOf(reading, kind);
    return [...table.rows()].flatMap((row): Term[] => {
      // A paper folder names its rule itself.
      const named = tab === 'materials' ? table.text(row, 'retentionRule') : undefined;
      const rule = named === undefined ? ofKind : rules.find(({ id }) => id === named);
      if (!rule) return [];
      const isOpen = tab === 'tasks' && (table.text(row, 'state') === 'open' || isNeeded(row));
      const from = isOpen ? undefined : table.number(row, day);
      const on = from === undefined ? undefined : Math.floor(from);
      const cell = customer === undefined ? '' : table.text(row, customer);
      const by = tab === 'holds' ? customerOfRecord(recordAt(row)) : customerOf(cell);
      const record = table.ids[row] as string;
      const of = { tab, record, row, customer: by };
      const term = periodOf(reading, rule)(of, { collected: on, closed: on });
      const stands = tab === 'suppressions' && (term.until ?? today) < today && bearsObjection(row);
      return [stands ? { ...of, rule } : term];
    });
  });
}

/**
 * Gives a record its last day, none where its first day is not known. A rule that counts from the end of the financial year does so for
 * every kind of record: a folder of vouchers is kept as long as the vouchers.
 */
function periodOf(reading: Reading, rule: RetentionRule) {
  const years = financialYearsFor(reading, rule);
  return (record: Pick<Term, 'tab' | 'record' | 'row' | 'customer'>, days: RecordDays): Term => {
    const until = lastDayOf(days, rule, years);
    return { ...record, rule, ...(until !== undefined && { until }) };
  };
}
