import { breachEndedOn } from '../../register/breach';
import type { Day } from '../../register/calendar';
import { financialYearEnd } from '../../register/financialYear';
import { keptUntil, type RetentionRule } from '../../register/retention';
import type { TabKey } from '../../workbook/tabs';
import { timedBreaches } from '../breaches/row';
import { eventAt } from '../consent';
import type { Reading } from '../reading';
import { financialYearsOf, ruleFor, rulesOf } from '../rules';
import { orderStandings } from './orders';
import { whose } from './whose';

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
  ...otherTerms(reading),
];

function orderTerms(reading: Reading, today: Day): Term[] {
  const table = reading.table('orders');
  const rule = ruleFor(rulesOf(reading), 'order');
  const standingAt = orderStandings(reading, today);
  const customerOf = whose(reading);
  return [...table.rows()].map((row): Term => {
    const { state, until } = standingAt(row);
    const of = { record: table.ids[row] as string, row, customer: customerOf(table.text(row, 'customer')) };
    return { tab: 'orders', ...of, rule, ...(until !== undefined && { until }), held: state === 'held' };
  });
}

/**
 * Consent events that a later statement on the same purpose has replaced, and all of those whose customer is gone, have a last day. The
 * last word of a customer who is there stays: without it an objection would be forgotten.
 */
function consentTerms(reading: Reading): Term[] {
  const rule = rulesOf(reading).find(({ kind }) => kind === 'consent');
  const table = reading.table('consents');
  if (!rule) return [];
  const closed = closedConsents(reading);
  const customers = reading.table('customers');
  const customerOf = whose(reading);
  const lasts = periodOf(reading, rule);
  return [...table.rows()].map((row): Term => {
    const { id, at, ...event } = eventAt(table, row);
    const customer = customerOf(event.customer);
    const collected = Math.floor(at);
    const last = customers.rowOf(customer) === undefined ? collected : undefined;
    const closedOn = closed.get(id) ?? last;
    const isClosed = closedOn !== undefined && Number.isFinite(closedOn);
    return lasts(
      { tab: 'consents', record: id, row, customer },
      isClosed ? { collected, closed: closedOn } : {},
    );
  });
}

/** The day on which a later statement of the same person on the same purpose replaced an event, by the event's id. */
function closedConsents(reading: Reading): Map<string, Day> {
  const table = reading.table('consents');
  const closed = new Map<string, Day>();
  const latest = new Map<string, { row: number; at: number }>();
  for (const row of table.rows()) {
    const event = eventAt(table, row);
    if (!Number.isFinite(event.at)) continue;
    const key = `${event.customer} ${event.purpose}`;
    const before = latest.get(key);
    const isLater = !before || event.at >= before.at;
    const [older, newer] = isLater ? [before, event] : [{ row, at: event.at }, before];
    if (older) closed.set(table.ids[older.row] as string, Math.floor(newer.at));
    if (isLater) latest.set(key, { row, at: event.at });
  }
  return closed;
}

/**
 * Requests end with their answer, and are kept as long as a letter about them is still to go out. Letters go with their request; one
 * whose request is gone has a term of its own.
 */
function requestTerms(reading: Reading): Term[] {
  const rule = rulesOf(reading).find(({ kind }) => kind === 'request');
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
    const sentOn = letters.text(row, 'state') === 'sent' ? letters.number(row, 'sentOn') : undefined;
    const of = { record, row, customer: customerOf(letters.text(row, 'customer')) };
    return lasts({ tab: 'letters', ...of }, { collected: sentOn, closed: sentOn });
  });
  return [...ofRequests, ...ofLetters];
}

/** The documentation of a breach has a last day once nothing is left to do about it (GDPR Art. 33(5)). */
function breachTerms(reading: Reading): Term[] {
  const rule = rulesOf(reading).find(({ kind }) => kind === 'breach');
  if (!rule) return [];
  const lasts = periodOf(reading, rule);
  return timedBreaches(reading).map(({ row, id, facts, clock }): Term => {
    const closed = breachEndedOn(facts, clock);
    return lasts({ tab: 'breaches', record: id, row, customer: '' }, { collected: closed, closed });
  });
}

/** Records of other kinds: the column from which their time is counted, and whose they are. */
const others: readonly { tab: TabKey; kind: string; day: string; customer?: string }[] = [
  { tab: 'suppressions', kind: 'suppression', day: 'since' },
  { tab: 'staff', kind: 'staff', day: 'accessTo' },
  { tab: 'tasks', kind: 'task', day: 'doneOn', customer: 'about' },
  { tab: 'materials', kind: 'material', day: 'closedOn', customer: 'customer' },
];

function otherTerms(reading: Reading): Term[] {
  const rules = rulesOf(reading);
  const customerOf = whose(reading);
  return others.flatMap(({ tab, kind, day, customer }) => {
    const table = reading.table(tab);
    return [...table.rows()].flatMap((row): Term[] => {
      // A paper folder names its rule itself.
      const named = tab === 'materials' ? table.text(row, 'retentionRule') : undefined;
      const rule = rules.find((candidate) =>
        named === undefined ? candidate.kind === kind : candidate.id === named,
      );
      if (!rule) return [];
      const isOpen = tab === 'tasks' && table.text(row, 'state') === 'open';
      const from = isOpen ? undefined : table.number(row, day);
      const on = from === undefined ? undefined : Math.floor(from);
      const by = customer === undefined ? '' : customerOf(table.text(row, customer));
      const record = table.ids[row] as string;
      return [periodOf(reading, rule)({ tab, record, row, customer: by }, { collected: on, closed: on })];
    });
  });
}

/**
 * Gives a record its last day, none where its first day is not known. A rule that counts from the end of the financial year does so for
 * every kind of record: a folder of vouchers is kept as long as the vouchers.
 */
function periodOf(reading: Reading, rule: RetentionRule) {
  const countsYears = rule.anchor === 'financialYearEnd' || rule.anchor === 'financialYearEndCalendar';
  const years = countsYears ? financialYearsOf(reading.settings) : [];
  return (
    record: Pick<Term, 'tab' | 'record' | 'row' | 'customer'>,
    days: { collected?: Day | undefined; closed?: Day | undefined },
  ): Term => {
    const from = rule.anchor === 'collected' ? days.collected : (days.closed ?? days.collected);
    if (from === undefined) return { ...record, rule };
    return { ...record, rule, until: keptUntil(countsYears ? financialYearEnd(from, years) : from, rule) };
  };
}
