import { isoDate, type Day } from '../register/calendar';
import {
  customerRetention,
  orderRetention,
  type Retention,
  type RetentionState,
} from '../register/retention';
import { normaliseEmail } from '../register/contact';
import { isInForce } from '../register/holds';
import type { Right, Urgency } from '../register/request';
import { set, type Change } from '../workbook/changes';
import { isBlank } from '../workbook/codec';
import { wholeNumber } from '../workbook/settings';
import type { Query, Table } from '../workbook/table';
import type { ColumnKey } from '../workbook/tabs';
import { act, type Done, type Draft, type Piece } from './act';
import { shownPurposes, statementQuery } from './consent';
import { idsThatStandTwice, shownStates, statementRows, statementsInCells } from './consent-cells';
import { figureQuery, noCounts, overviewUnit, type ConsentCounts } from './overview';
import type { Program } from './program';
import type { Reading, World } from './reading';
import { invoiceStateAt } from './invoices';
import { financialYearOf, holdsOf, holdsOnNothing, ruleFor, ruleQuery, rulesOf } from './rules';
import { reminders } from './requests/reminders';
import { requestTimes, timesQuery, type RequestTimes } from './requests/times';
import { heldIdsToMend, idUnits, typedTabs } from './row-ids';
import { machineTasksOf, taskQuery } from './tasks';

/** What the daily run found and did. */
export interface SweepResult {
  on: string;
  customers: Record<RetentionState, number>;
  orders: Record<RetentionState, number>;
  /** Cells for the owner to mend, by tab and column: see `cellsToMend`. */
  unreadable: { tab: string; column: string; cells: number }[];
  newIds: number;
  statements: number;
  changedCells: number;
  /** Open requests whose time limit is near or has passed, the least time left first. */
  requests: { id: string; right: Right; answerOn: string; daysLeft: number; urgency: Urgency }[];
  /** Open tasks of the machine that are due. */
  machineTasks: number;
  /** Letters to be mailed or accounted for. */
  letters: number;
}

/** Most cells that one commit of the daily run overwrites; about 1 MB of request. */
const CELLS_A_PIECE = 4000;
/** Most log entries in one commit; less than a generation of compare-and-swap marks. */
const ENTRIES_A_PIECE = 50;

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

const query: Query = {
  ...statementQuery,
  ...typedTabs,
  ...figureQuery,
  ...taskQuery,
  ...ruleQuery,
  requests: [...typedTabs.requests, ...timesQuery.requests],
  letters: ['state'],
  customers: customerColumns,
  orders: orderColumns,
};

/**
 * The daily run: gives new rows their ids, takes what the owner wrote into the consent drop-downs as statements, and
 * computes for every customer and order until when it is kept and where it stands. Computed from the state alone, so
 * that a missed day is caught up by the next run and a second run finds nothing to do. Restricted rows are left alone
 * (GDPR Art. 18(2)).
 * @param on the day for which to compute; today when left out
 */
export function sweep(world: World, on?: Day): Program<Done<SweepResult>> {
  return act(world, {
    query,
    wanted: (reading) => ({ customers: statementRows(reading) }),
    decide: (reading, layout) => {
      const today = on ?? reading.now.day;
      const statements = statementsInCells(reading, layout);
      const customers = customerUnits(reading, today, statements.customers);
      const orders = orderUnits(reading, today);
      const times = requestTimes(reading, today);
      const counted = {
        customers: customers.counts,
        orders: orders.counts,
        consents: customers.consents,
        requests: times.open,
        undatedRequests: times.unreadable,
      };
      const requests = requestUnit(reading, times);
      const units = [
        ...statements.units,
        ...customers.units,
        ...orders.units,
        ...idUnits(reading).filter(({ changes }) => changes[0]?.tab !== 'requests'),
        requests,
        overviewUnit(reading, counted),
      ];
      const newIds = units.reduce(
        (sum, { changes }) =>
          sum + changes.filter((change) => change.do === 'set' && change.column === 'id').length,
        0,
      );
      const result: SweepResult = {
        on: isoDate(today),
        customers: customers.counts,
        orders: orders.counts,
        unreadable: cellsToMend(reading, today),
        newIds,
        statements: statements.units.length,
        changedCells: units.reduce(
          (sum, { changes }) => sum + changes.filter((change) => change.do === 'set').length,
          0,
        ),
        requests: pressing(times),
        machineTasks: machineTasksOf(reading).length,
        letters: lettersToMail(reading) + requests.changes.filter(({ tab }) => tab === 'letters').length,
      };
      return { pieces: piecesOf(units, today), result };
    },
  });
}

/**
 * The requests' times and the reminders of them. Rows get their ids along with them, because a row without one is only known
 * by its place.
 */
function requestUnit(reading: Reading, { changes, open }: RequestTimes): Unit {
  const ids = idUnits(reading).flatMap((unit) => unit.changes.filter(({ tab }) => tab === 'requests'));
  const { ownerEmail, controllerEmail } = reading.settings;
  const to = normaliseEmail(ownerEmail) || normaliseEmail(controllerEmail);
  const newIds = new Map(
    ids.flatMap((change) => (change.do === 'set' ? [[change.row, String(change.value)]] : [])),
  );
  const reminded = reminders(reading, open, to, newIds);
  return { changes: [...ids, ...changes, ...reminded], entries: [] };
}

/** Letters that wait, and those that a run took out and has not accounted for. */
function lettersToMail(reading: Reading): number {
  const table = reading.table('letters');
  return [...table.rows()].filter((row) => ['waiting', 'sending'].includes(table.text(row, 'state'))).length;
}

const pressing = ({ open }: RequestTimes): SweepResult['requests'] =>
  open
    .filter(({ urgency }) => ['soon', 'today', 'overdue'].includes(urgency))
    .sort((a, b) => a.daysLeft - b.daysLeft)
    .map(({ id, right, answerOn, daysLeft, urgency }) => ({
      ...{ id, right, daysLeft, urgency },
      answerOn: isoDate(answerOn),
    }));

/** What is to be changed for one row, with the log's lines on it if it needs its own. */
export interface Unit {
  changes: Change[];
  entries: Draft[];
}

/** Units gathered into commits of a bearable size; each has one line that counts its computed cells. */
function piecesOf(units: readonly Unit[], today: Day): Piece[] {
  const pieces: { changes: Change[]; entries: Draft[]; cells: Record<string, number> }[] = [];
  for (const { changes, entries } of units) {
    if (changes.length === 0) continue;
    let piece = pieces[pieces.length - 1];
    if (
      !piece ||
      piece.changes.length + changes.length > CELLS_A_PIECE ||
      piece.entries.length + entries.length > ENTRIES_A_PIECE
    ) {
      piece = { changes: [], entries: [], cells: {} };
      pieces.push(piece);
    }
    piece.changes.push(...changes);
    piece.entries.push(...entries);
    for (const { tab } of changes) piece.cells[tab] = (piece.cells[tab] ?? 0) + 1;
  }
  return pieces.map(({ changes, entries, cells }) => ({
    changes,
    entries: [...entries, { event: 'retention.computed', details: { on: isoDate(today), cells } }],
  }));
}

function customerUnits(reading: Reading, today: Day, haveSaid: readonly string[]) {
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

function orderUnits(reading: Reading, today: Day) {
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

/**
 * Cells whose content does not fit their column, consents without a moment, ids of customers and of held records that
 * stand twice, and holds whose record is not there.
 */
function cellsToMend(reading: Reading, today: Day): SweepResult['unreadable'] {
  const customers = reading.table('customers');
  const nobodys = idsThatStandTwice(customers);
  const lost = holdsOnNothing(reading).filter((hold) => isInForce(hold, today));
  return [
    ...unreadableCells(customers),
    { tab: 'customers', column: 'id', cells: customers.ids.filter((id) => nobodys.has(id)).length },
    ...unreadableCells(reading.table('orders')),
    ...consentCellsToMend(reading.table('consents')),
    ...heldIdsToMend(reading),
    { tab: 'holds', column: 'record', cells: lost.length },
  ].filter(({ cells }) => cells > 0);
}

/** A consent without a moment counts like one whose moment cannot be read. */
function consentCellsToMend(consents: Table): SweepResult['unreadable'] {
  const unreadable = unreadableCells(consents).filter(({ column }) => column !== 'at');
  const cells = [...consents.rows()].filter((row) => consents.number(row, 'at') === undefined).length;
  return [...unreadable, { tab: 'consents', column: 'at', cells }];
}

function unreadableCells(table: Table): SweepResult['unreadable'] {
  return [...table.columns.keys()].map((column) => {
    let cells = 0;
    for (let row = 0; row < table.rowCount; row++) if (table.unreadable(row, column)) cells++;
    return { tab: table.tab, column, cells };
  });
}
