import { isoDate, type Day } from '../../register/calendar';
import type { Ground } from '../../register/holds';
import { keptUntil, type AfterPeriod, type RetentionRule } from '../../register/retention';
import { isBlank } from '../../workbook/codec';
import type { Query } from '../../workbook/table';
import { columnOf, type TabKey } from '../../workbook/tabs';
import { eventAt } from '../consent';
import { idsThatStandTwice } from '../consent-cells';
import type { Reading } from '../reading';
import { joined } from '../reading';
import { recordQuery } from '../records';
import { financialYearEnd } from '../../register/financialYear';
import { isInForce } from '../../register/holds';
import { financialYearsOf, holdsOf, rulesOf } from '../rules';
import { heldRecords, restrictedCustomers } from './held';
import { orderStandings } from './orders';
import { separable, standings } from './standing';
import { whose } from './whose';

/** Why nothing covers a record, or columns of one, any more. */
export type DueReason = 'period' | 'withdrawal';

/** A record, or columns of a customer's card, that no ground covers any more (GDPR Art. 5(1)(e), 17(1)). */
export interface Due {
  tab: TabKey;
  record: string;
  /** Data row of the tab as read. */
  row: number;
  /** Id of the customer whose it is; blank where it is nobody's. */
  customer: string;
  /** Keys of columns of the customer's card, where not the whole record is due. */
  columns?: string[];
  reason: DueReason;
  /** Id of the retention rule; blank for a withdrawal. */
  rule: string;
  /** The last day on which a ground covered it. */
  until: Day;
  after: AfterPeriod;
}

/** What names a due: record and day, so that an approval is for what was shown and nothing else. */
export const dueKey = ({
  tab,
  record,
  columns,
  until,
}: Pick<Due, 'tab' | 'record' | 'columns' | 'until'>): string =>
  [tab, record, isoDate(until), ...(columns ?? [])].join('/');

/** What must have been read to tell what is due. */
export const dueQuery: Query = joined(recordQuery, {
  customers: ['firstName', 'lastName', 'organisation', 'legalBasis'],
  requests: ['customer', 'receivedOn', 'answeredOn', 'status', 'right', 'response'],
  letters: ['request', 'customer', 'state', 'sentOn', 'kind'],
  suppressions: ['since'],
  materials: ['customer', 'retentionRule', 'closedOn', 'description'],
  staff: ['accessTo'],
  breaches: ['awareAt', 'toldAuthorityAt'],
  tasks: ['kind', 'performer', 'about', 'details', 'due', 'state', 'attempts', 'doneOn'],
});

/**
 * Everything that no ground covers any more on a day, approved or not. What is held, restricted or waits is not due; nor is what bears an
 * id that stands twice in its tab, since nobody can tell which of the two is meant.
 */
export function duesOf(reading: Reading, today: Day): Due[] {
  const dues = [
    ...cardDues(reading, today),
    ...orderDues(reading, today),
    ...consentDues(reading, today),
    ...requestDues(reading, today),
    ...otherDues(reading, today),
  ];
  const held = heldRecords(reading, today);
  const restricted = restrictedCustomers(reading);
  const twice = new Map(
    [...new Set(dues.map(({ tab }) => tab))].map((tab) => [tab, idsThatStandTwice(reading.table(tab))]),
  );
  return dues.filter(
    ({ tab, record, customer }) =>
      record !== '' && !held.has(record) && !restricted.has(customer) && twice.get(tab)?.has(record) !== true,
  );
}

/** Whole cards past their period, and columns of others. Nobody's card goes while a request of theirs is open. */
function cardDues(reading: Reading, today: Day): Due[] {
  const table = reading.table('customers');
  const rule = rulesOf(reading).find(({ kind }) => kind === 'customer');
  const standingAt = standings(reading, today);
  const asking = openRequestsBy(reading);
  const groundsBy = groundsByCustomer(reading, today);
  const dues: Due[] = [];
  for (const row of table.rows()) {
    const { id, retention, uncovered } = standingAt(row);
    const isDue = retention.state === 'due' || retention.state === 'approved';
    if (id === '' || asking.has(id)) continue;
    if (isDue && retention.until !== undefined) {
      const byWithdrawal = uncovered.length > 0 && uncovered.every((column) => column.byWithdrawal);
      const whole = { tab: 'customers' as const, record: id, row, customer: id, until: retention.until };
      dues.push({ ...whole, ...causeOf(byWithdrawal, rule) });
      continue;
    }
    const grounds = groundsBy.get(id) ?? new Set<Ground>();
    const free = uncovered.filter(
      ({ key }) => !columnOf('customers', key).grounds?.some((ground) => grounds.has(ground)),
    );
    if (free.length === 0) continue;
    const cause = causeOf(
      free.every(({ byWithdrawal }) => byWithdrawal),
      rule,
    );
    const until = Math.max(...free.map((column) => column.until));
    const columns = separable.filter((key) => free.some((column) => column.key === key));
    dues.push({ tab: 'customers', record: id, row, customer: id, columns, until, ...cause, after: 'erase' });
  }
  return dues;
}

const causeOf = (byWithdrawal: boolean, rule?: RetentionRule): Pick<Due, 'reason' | 'rule' | 'after'> =>
  byWithdrawal
    ? { reason: 'withdrawal', rule: '', after: 'erase' }
    : { reason: 'period', rule: rule?.id ?? '', after: rule?.after ?? 'erase' };

function openRequestsBy(reading: Reading): Set<string> {
  const table = reading.table('requests');
  const open = [...table.rows()].filter((row) => isBlank(table.raw(row, 'answeredOn')));
  return new Set(open.map((row) => table.text(row, 'customer')));
}

/**
 * The grounds on which columns of a customer's card are needed: accounting, invoices that are not paid, holds on orders, and that a
 * contact person still acts for the company.
 */
function groundsByCustomer(reading: Reading, today: Day): Map<string, Set<Ground>> {
  const table = reading.table('orders');
  const standingAt = orderStandings(reading, today);
  const customerOf = whose(reading);
  const holds = holdsOf(reading).filter((hold) => isInForce(hold, today));
  const grounds = new Map<string, Set<Ground>>();
  for (const row of table.rows()) {
    const { invoiceState, until } = standingAt(row);
    const customer = customerOf(table.text(row, 'customer'));
    const own = grounds.get(customer) ?? new Set<Ground>();
    for (const { record, ground } of holds) if (record === table.ids[row]) own.add(ground);
    if (until === undefined || today <= until) own.add('accounting');
    if (invoiceState === 'open') own.add('openInvoice');
    if (invoiceState === 'collection') own.add('collection');
    grounds.set(customer, own);
  }
  const customers = reading.table('customers');
  for (const row of customers.rows()) {
    const acts =
      customers.text(row, 'role') === 'contactPerson' && customers.text(row, 'status') === 'active';
    const id = customers.ids[row] as string;
    if (acts) grounds.set(id, new Set([...(grounds.get(id) ?? []), 'contactPerson']));
  }
  return grounds;
}

function orderDues(reading: Reading, today: Day): Due[] {
  const table = reading.table('orders');
  const rule = rulesOf(reading).find(({ kind }) => kind === 'order');
  const standingAt = orderStandings(reading, today);
  const customerOf = whose(reading);
  return [...table.rows()].flatMap((row): Due[] => {
    const { state, until } = standingAt(row);
    if (until === undefined || (state !== 'due' && state !== 'approved')) return [];
    const record = table.ids[row] as string;
    const customer = customerOf(table.text(row, 'customer'));
    return [{ tab: 'orders', record, row, customer, until, ...causeOf(false, rule) }];
  });
}

/**
 * Consent events that a later statement on the same purpose has replaced, and all of those whose customer is gone. The last word of
 * a customer who is there stays: without it an objection would be forgotten.
 */
function consentDues(reading: Reading, today: Day): Due[] {
  const rule = rulesOf(reading).find(({ kind }) => kind === 'consent');
  const table = reading.table('consents');
  if (!rule) return [];
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
  const customers = reading.table('customers');
  const customerOf = whose(reading);
  const lasts = periodOf(reading, rule, today);
  return [...table.rows()].flatMap((row): Due[] => {
    const { id, at, ...event } = eventAt(table, row);
    const customer = customerOf(event.customer);
    const collected = Math.floor(at);
    const last = customers.rowOf(customer) === undefined ? collected : undefined;
    const closedOn = closed.get(id) ?? last;
    if (closedOn === undefined || !Number.isFinite(closedOn)) return [];
    return lasts({ tab: 'consents', record: id, row, customer }, { collected, closed: closedOn });
  });
}

/** Requests that were answered; the letters about them go with them, and keep them as long as one is still to go out. */
function requestDues(reading: Reading, today: Day): Due[] {
  const rule = rulesOf(reading).find(({ kind }) => kind === 'request');
  if (!rule) return [];
  const requests = reading.table('requests');
  const letters = reading.table('letters');
  const customerOf = whose(reading);
  const lasts = periodOf(reading, rule, today);
  const isToGoOut = (row: number) => ['waiting', 'sending'].includes(letters.text(row, 'state'));
  const toTell = new Set([...letters.rows()].filter(isToGoOut).map((row) => letters.text(row, 'request')));
  const ofRequests = [...requests.rows()].flatMap((row): Due[] => {
    const days = {
      collected: requests.number(row, 'receivedOn'),
      closed: requests.number(row, 'answeredOn'),
    };
    const record = requests.ids[row] as string;
    if (days.closed === undefined || toTell.has(record)) return [];
    return lasts(
      { tab: 'requests', record, row, customer: customerOf(requests.text(row, 'customer')) },
      days,
    );
  });
  const ofLetters = [...letters.rows()].flatMap((row): Due[] => {
    const sentOn = letters.text(row, 'state') === 'sent' ? letters.number(row, 'sentOn') : undefined;
    const isAlone = requests.rowOf(letters.text(row, 'request')) === undefined;
    if (sentOn === undefined || !isAlone) return [];
    const record = letters.ids[row] as string;
    const days = { collected: sentOn, closed: sentOn };
    return lasts({ tab: 'letters', record, row, customer: customerOf(letters.text(row, 'customer')) }, days);
  });
  return [...ofRequests, ...ofLetters];
}

/** Records of other kinds: the column from which their time is counted, and whose they are. */
const others: readonly { tab: TabKey; kind: string; day: string; customer?: string }[] = [
  { tab: 'suppressions', kind: 'suppression', day: 'since' },
  { tab: 'staff', kind: 'staff', day: 'accessTo' },
  { tab: 'breaches', kind: 'breach', day: 'toldAuthorityAt' },
  { tab: 'tasks', kind: 'task', day: 'doneOn', customer: 'about' },
  { tab: 'materials', kind: 'material', day: 'closedOn', customer: 'customer' },
];

function otherDues(reading: Reading, today: Day): Due[] {
  const rules = rulesOf(reading);
  const customerOf = whose(reading);
  return others.flatMap(({ tab, kind, day, customer }) => {
    const table = reading.table(tab);
    return [...table.rows()].flatMap((row): Due[] => {
      // A paper folder names its rule itself.
      const named = tab === 'materials' ? table.text(row, 'retentionRule') : undefined;
      const rule = rules.find((candidate) =>
        named === undefined ? candidate.kind === kind : candidate.id === named,
      );
      const from = table.number(row, day);
      if (!rule || from === undefined) return [];
      if (tab === 'tasks' && table.text(row, 'state') === 'open') return [];
      const on = Math.floor(from);
      const by = customer === undefined ? '' : customerOf(table.text(row, customer));
      const record = table.ids[row] as string;
      const lasts = periodOf(reading, rule, today);
      return lasts({ tab, record, row, customer: by }, { collected: on, closed: on });
    });
  });
}

/**
 * Gives a record back if its period has passed, nothing where its first day is not known. A rule that counts from the end of the financial
 * year does so for every kind of record: a folder of vouchers is kept as long as the vouchers.
 */
function periodOf(reading: Reading, rule: RetentionRule, today: Day) {
  const countsYears = rule.anchor === 'financialYearEnd' || rule.anchor === 'financialYearEndCalendar';
  const years = countsYears ? financialYearsOf(reading.settings) : [];
  return (
    record: Pick<Due, 'tab' | 'record' | 'row' | 'customer'>,
    days: { collected?: Day; closed?: Day },
  ): Due[] => {
    const from = rule.anchor === 'collected' ? days.collected : (days.closed ?? days.collected);
    if (from === undefined) return [];
    const until = keptUntil(countsYears ? financialYearEnd(from, years) : from, rule);
    return today > until ? [{ ...record, until, ...causeOf(false, rule), after: 'erase' }] : [];
  };
}
