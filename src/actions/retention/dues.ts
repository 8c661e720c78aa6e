import { isoDate, day as dayOfIso, type Day } from '../../register/calendar';
import type { Ground } from '../../register/holds';
import { keptUntil, type AfterPeriod, type RetentionRule } from '../../register/retention';
import { isBlank } from '../../workbook/codec';
import type { Query } from '../../workbook/table';
import { columnOf, type TabKey } from '../../workbook/tabs';
import { eventAt } from '../consent';
import type { Reading } from '../reading';
import { joined } from '../reading';
import { recordQuery } from '../records';
import { rulesOf } from '../rules';
import { heldRecords, restrictedCustomers } from './held';
import { orderStandings } from './orders';
import { separable, standings } from './standing';

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

/** Everything that no ground covers any more on a day, approved or not. What is held, restricted or waits is not due. */
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
  return dues.filter(
    ({ record, customer }) => record !== '' && !held.has(record) && !restricted.has(customer),
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

/** The grounds on which orders need columns of their customer's card: accounting, and invoices that are not paid. */
function groundsByCustomer(reading: Reading, today: Day): Map<string, Set<Ground>> {
  const table = reading.table('orders');
  const standingAt = orderStandings(reading, today);
  const grounds = new Map<string, Set<Ground>>();
  for (const row of table.rows()) {
    const { invoiceState, until } = standingAt(row);
    const customer = table.text(row, 'customer');
    const own = grounds.get(customer) ?? new Set<Ground>();
    if (until === undefined || today <= until) own.add('accounting');
    if (invoiceState === 'open') own.add('openInvoice');
    if (invoiceState === 'collection') own.add('collection');
    grounds.set(customer, own);
  }
  return grounds;
}

function orderDues(reading: Reading, today: Day): Due[] {
  const table = reading.table('orders');
  const rule = rulesOf(reading).find(({ kind }) => kind === 'order');
  const standingAt = orderStandings(reading, today);
  return [...table.rows()].flatMap((row): Due[] => {
    const { state, until } = standingAt(row);
    if (until === undefined || (state !== 'due' && state !== 'approved')) return [];
    const record = table.ids[row] as string;
    return [
      { tab: 'orders', record, row, customer: table.text(row, 'customer'), until, ...causeOf(false, rule) },
    ];
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
  return [...table.rows()].flatMap((row): Due[] => {
    const { id, customer, at } = eventAt(table, row);
    const collected = Math.floor(at);
    const last = customers.rowOf(customer) === undefined ? collected : undefined;
    const closedOn = closed.get(id) ?? last;
    if (closedOn === undefined || !Number.isFinite(closedOn)) return [];
    return pastPeriod(
      { tab: 'consents', record: id, row, customer },
      rule,
      { collected, closed: closedOn },
      today,
    );
  });
}

/** Requests that were answered; the letters about them go with them. */
function requestDues(reading: Reading, today: Day): Due[] {
  const rule = rulesOf(reading).find(({ kind }) => kind === 'request');
  if (!rule) return [];
  const requests = reading.table('requests');
  const letters = reading.table('letters');
  const ofRequests = [...requests.rows()].flatMap((row): Due[] => {
    const days = {
      collected: requests.number(row, 'receivedOn'),
      closed: requests.number(row, 'answeredOn'),
    };
    if (days.closed === undefined) return [];
    const record = requests.ids[row] as string;
    return pastPeriod(
      { tab: 'requests', record, row, customer: requests.text(row, 'customer') },
      rule,
      days,
      today,
    );
  });
  const ofLetters = [...letters.rows()].flatMap((row): Due[] => {
    const sentOn = letters.text(row, 'state') === 'sent' ? letters.number(row, 'sentOn') : undefined;
    const isAlone = requests.rowOf(letters.text(row, 'request')) === undefined;
    if (sentOn === undefined || !isAlone) return [];
    const record = letters.ids[row] as string;
    const days = { collected: sentOn, closed: sentOn };
    return pastPeriod(
      { tab: 'letters', record, row, customer: letters.text(row, 'customer') },
      rule,
      days,
      today,
    );
  });
  return [...ofRequests, ...ofLetters];
}

/** Records of other kinds: the column from which their time is counted, and whose they are. */
const others: readonly { tab: TabKey; kind: string; day: string; customer?: string; isDone?: string }[] = [
  { tab: 'suppressions', kind: 'suppression', day: 'since' },
  { tab: 'staff', kind: 'staff', day: 'accessTo' },
  { tab: 'breaches', kind: 'breach', day: 'toldAuthorityAt' },
  { tab: 'tasks', kind: 'task', day: 'doneOn', customer: 'about' },
  { tab: 'materials', kind: 'material', day: 'closedOn', customer: 'customer' },
];

function otherDues(reading: Reading, today: Day): Due[] {
  const rules = rulesOf(reading);
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
      const on = Math.floor(from);
      const whose = customer === undefined ? '' : table.text(row, customer);
      const record = table.ids[row] as string;
      return pastPeriod({ tab, record, row, customer: whose }, rule, { collected: on, closed: on }, today);
    });
  });
}

/** The record if its period has passed: nothing where its first day is not known. */
function pastPeriod(
  record: Pick<Due, 'tab' | 'record' | 'row' | 'customer'>,
  rule: RetentionRule,
  days: { collected?: Day; closed?: Day },
  today: Day,
): Due[] {
  const anchor = rule.anchor === 'collected' ? days.collected : (days.closed ?? days.collected);
  if (anchor === undefined) return [];
  const until = keptUntil(anchor, rule);
  return today > until ? [{ ...record, until, ...causeOf(false, rule), after: 'erase' }] : [];
}

/** An approval: what the machine is to destroy when the undo window is over. */
export interface Approval extends Pick<Due, 'tab' | 'record' | 'columns' | 'until'> {
  task: string;
  row: number;
  customer: string;
  /** The day from which on it is destroyed. */
  on: Day;
}

/** What an approval's task says in its details. */
export const approvalDetails = ({ tab, record, columns, until }: Due): string =>
  JSON.stringify({ ...(columns && { columns }), record, tab, until: isoDate(until) });

/** The approvals in force. One whose details somebody has changed is none. */
export function approvalsOf(reading: Reading): Approval[] {
  const table = reading.table('tasks');
  return [...table.rows()].flatMap((row): Approval[] => {
    if (table.text(row, 'kind') !== 'destroy' || table.text(row, 'state') !== 'open') return [];
    const meant = meantBy(table.text(row, 'details'));
    const on = table.number(row, 'due');
    const task = table.ids[row] as string;
    return meant && on !== undefined ? [{ ...meant, task, row, on, customer: table.text(row, 'about') }] : [];
  });
}

function meantBy(details: string): Pick<Due, 'tab' | 'record' | 'columns' | 'until'> | undefined {
  try {
    const { tab, record, columns, until } = JSON.parse(details) as Record<string, unknown>;
    if (typeof tab !== 'string' || typeof record !== 'string' || typeof until !== 'string') return undefined;
    const keys = Array.isArray(columns) ? { columns: columns.map(String) } : {};
    return { tab: tab as TabKey, record, until: dayOfIso(until), ...keys };
  } catch {
    return undefined;
  }
}
