import type { Day } from '../register/calendar';
import { isInForce } from '../register/holds';
import {
  customerRetention,
  orderRetention,
  type Retention,
  type RetentionState,
} from '../register/retention';
import { set, type Change } from '../workbook/changes';
import { isBlank } from '../workbook/codec';
import { wholeNumber } from '../workbook/settings';
import type { Query, Table } from '../workbook/table';
import type { ColumnKey } from '../workbook/tabs';
import type { Draft } from './act';
import { shownPurposes, statementQuery } from './consent';
import { shownStates } from './consent-cells';
import { invoiceStateAt } from './invoices';
import type { Reading } from './reading';
import { financialYearOf, holdsOf, ruleFor, ruleQuery, rulesOf } from './rules';
import { taskQuery } from './tasks';

/** Names and addresses only show that a row is somebody's, however little was typed, so that it gets its id. */
const customerColumns = [
  'status',
  'firstName',
  'lastName',
  'organisation',
  'email',
  'phone',
  'since',
  'endedOn',
  'lastActivity',
  'marketing',
  'publication',
  'disclosure',
  'restrictedSince',
  'hold',
  'retentionUntil',
  'retentionState',
] as const;
const orderColumns = ['customer', 'date', 'invoiceState', 'retentionUntil', 'retentionState'] as const;

/** What must have been read to tell where every record stands. */
export const recordQuery: Query = {
  ...statementQuery,
  ...ruleQuery,
  ...taskQuery,
  customers: customerColumns,
  orders: orderColumns,
};

/** Records by their retention state. */
export type Counts = Record<RetentionState, number>;

/** Customers whose consent is in force, by purpose. */
export type ConsentCounts = Record<(typeof shownPurposes)[number], number>;

/** How many records stand where. */
export interface RecordCounts {
  customers: Counts;
  orders: Counts;
  consents: ConsentCounts;
}

/** What is to be changed for one row, with the log's lines on it if it needs its own. */
export interface Unit {
  changes: Change[];
  entries: Draft[];
}

/**
 * Until when every customer and order is kept and where it stands on a day: their numbers, and what their rows should show.
 * @param haveSaid customers who say something now, which counts as activity
 * @throws RegisterError UnsuitableRule, ruleMissing
 */
export function recordsOn(
  reading: Reading,
  today: Day,
  haveSaid: readonly string[] = [],
): { counts: RecordCounts; units: Unit[] } {
  const customers = customerUnits(reading, today, haveSaid);
  const orders = orderUnits(reading, today);
  return {
    counts: { customers: customers.counts, orders: orders.counts, consents: customers.consents },
    units: [...customers.units, ...orders.units],
  };
}

const noCounts = (): Counts => ({
  running: 0,
  suggestedEnd: 0,
  warning: 0,
  due: 0,
  approved: 0,
  held: 0,
});

/** What is to be changed on one tab, and how many of its records stand where. */
interface Counted {
  counts: Counts;
  units: Unit[];
}

function customerUnits(
  reading: Reading,
  today: Day,
  haveSaid: readonly string[],
): Counted & { consents: ConsentCounts } {
  const table = reading.table('customers');
  const rule = ruleFor(rulesOf(reading), 'customer');
  const inactivityMonths = wholeNumber(reading.settings, 'inactivityMonths');
  const heldIds = heldRecords(reading, today);
  const activity = activityByCustomer(reading, haveSaid);
  const shown = shownStates(reading);
  const waiting = waitingErasures(reading);
  const counts = noCounts();
  const consents: ConsentCounts = { marketing: 0, publication: 0, disclosure: 0 };
  const units: Unit[] = [];
  for (const row of table.rows()) {
    if (holdsNothingOfItsOwn(table, row)) {
      units.push({ changes: emptied(table, row), entries: [] });
      continue;
    }
    const id = table.ids[row] as string;
    const restricted = !isBlank(table.raw(row, 'restrictedSince'));
    const { last, open } = activity.get(id) ?? { last: undefined, open: false };
    const held = heldIds.has(id) || open;
    const lastActivity = laterOf(last, table.number(row, 'since'));
    const facts = {
      status: (table.text(row, 'status') || '') as 'active' | 'ended' | '',
      since: table.number(row, 'since'),
      endedOn: table.number(row, 'endedOn'),
      lastActivity,
      held,
      restricted,
      approvedUntil: approvedUntil(table, row),
    };
    const retention = waiting(id, today) ?? customerRetention(facts, rule, inactivityMonths, today);
    counts[retention.state]++;
    const isLeftAlone = restricted && id !== '';
    const consentCells = isLeftAlone ? {} : shown(row);
    for (const purpose of shownPurposes)
      if ((consentCells[purpose] ?? table.text(row, purpose)) === 'given') consents[purpose]++;
    if (isLeftAlone) continue;
    const changes = rowChanges(reading, table, row, {
      ...retentionCells(retention),
      lastActivity,
      hold: held ? 'yes' : undefined,
      ...consentCells,
    });
    units.push({ changes, entries: [] });
  }
  return { counts, consents, units };
}

/** The ids of all records with a hold in force. */
const heldRecords = (reading: Reading, today: Day): Set<string> =>
  new Set(
    holdsOf(reading)
      .filter((hold) => isInForce(hold, today))
      .map(({ record }) => record),
  );

function orderUnits(reading: Reading, today: Day): Counted {
  const table = reading.table('orders');
  const rule = ruleFor(rulesOf(reading), 'order');
  const year = financialYearOf(reading.settings);
  const heldIds = heldRecords(reading, today);
  const restricted = restrictedCustomers(reading);
  const counts = noCounts();
  const units: Unit[] = [];
  for (const row of table.rows()) {
    if (holdsNothingOfItsOwn(table, row)) {
      units.push({ changes: emptied(table, row), entries: [] });
      continue;
    }
    const isRestricted = restricted.has(table.text(row, 'customer'));
    const facts = {
      date: table.number(row, 'date'),
      invoiceState: invoiceStateAt(table, row),
      held: isRestricted || heldIds.has(table.ids[row] as string),
      approvedUntil: approvedUntil(table, row),
    };
    const retention = orderRetention(facts, rule, year, today);
    counts[retention.state]++;
    if (isRestricted && table.ids[row] !== '') continue;
    units.push({ changes: rowChanges(reading, table, row, retentionCells(retention)), entries: [] });
  }
  return { counts, units };
}

/** Whoever's data is restricted: no automation touches their records (GDPR Art. 18(2)). */
function restrictedCustomers(reading: Reading): Set<string> {
  const table = reading.table('customers');
  const rows = [...table.rows()].filter((row) => !isBlank(table.raw(row, 'restrictedSince')));
  return new Set(rows.map((row) => table.ids[row] as string).filter(Boolean));
}

/** A person whose erasure waits for a ground to end is held until then, whatever the rule of the customer card says. */
function waitingErasures(reading: Reading): (customer: string, today: Day) => Retention | undefined {
  const tasks = reading.table('tasks');
  const dues = new Map<string, Day>();
  for (const row of tasks.rows()) {
    const due = tasks.number(row, 'due');
    const waits = tasks.text(row, 'kind') === 'resumeErasure' && tasks.text(row, 'state') === 'open';
    if (waits && due !== undefined) dues.set(tasks.text(row, 'about'), due);
  }
  return (customer, today) => {
    const due = dues.get(customer);
    return due === undefined ? undefined : { until: due > today ? due - 1 : undefined, state: 'held' };
  };
}

const retentionCells = ({ until, state }: Retention) => ({ retentionUntil: until, retentionState: state });

/** The owner approves by choosing "approved" in the state column: what was approved is the last day shown beside it. */
const approvedUntil = (table: Table, row: number) =>
  table.text(row, 'retentionState') === 'approved' ? table.number(row, 'retentionUntil') : undefined;

const computedColumns = ['lastActivity', 'hold', 'retentionUntil', 'retentionState'];

/** A blank row into which a computed cell strayed when somebody inserted it in between: nobody's row, and not to be named. */
function holdsNothingOfItsOwn(table: Table, row: number): boolean {
  const others = [...table.columns.values()].filter(
    ({ key }) => key !== 'id' && !computedColumns.includes(key),
  );
  return table.ids[row] === '' && others.every(({ cells }) => isBlank(cells[row]));
}

const emptied = (table: Table, row: number): Change[] =>
  computedColumns
    .filter((column) => table.columns.has(column) && !isBlank(table.raw(row, column)))
    .map((column) => ({ do: 'set', tab: table.tab, row, id: '', column, value: undefined }));

/** The cells of a row that differ from what was computed, and its id when it has none yet. */
function rowChanges(
  reading: Reading,
  table: Table,
  row: number,
  computed: Partial<Record<ColumnKey, string | number | undefined>>,
): Change[] {
  const id = table.ids[row] as string;
  const changes: Change[] = [];
  if (id === '') changes.push(set(table.tab, row, '', 'id', reading.world.newId()));
  for (const [column, value] of Object.entries(computed)) {
    if (table.value(row, column) !== value || (value === undefined && !isBlank(table.raw(row, column)))) {
      changes.push({ do: 'set', tab: table.tab, row, id, column, value });
    }
  }
  return changes;
}

/** The day of the last order or consent of each customer, those who say something now included, and whether an invoice is open. */
function activityByCustomer(
  reading: Reading,
  haveSaid: readonly string[],
): Map<string, { last?: Day; open: boolean }> {
  const activity = new Map<string, { last?: Day; open: boolean }>();
  const note = (customer: string, day: Day | undefined, open: boolean) => {
    if (customer === '') return;
    const known = activity.get(customer);
    activity.set(customer, { last: laterOf(known?.last, day), open: open || (known?.open ?? false) });
  };
  const orders = reading.table('orders');
  for (const row of orders.rows())
    note(
      orders.text(row, 'customer'),
      orders.number(row, 'date'),
      ['open', 'collection'].includes(invoiceStateAt(orders, row)),
    );
  const consents = reading.table('consents');
  for (const row of consents.rows()) {
    const at = consents.number(row, 'at');
    note(consents.text(row, 'customer'), at === undefined ? undefined : Math.floor(at), false);
  }
  for (const customer of haveSaid) note(customer, reading.now.day, false);
  return activity;
}

const laterOf = (a: Day | undefined, b: Day | undefined): Day | undefined =>
  a === undefined ? b : b === undefined ? a : Math.max(a, b);
