import type { Day } from '../register/calendar';
import type { RetentionState } from '../register/retention';
import type { Change } from '../workbook/changes';
import type { Query } from '../workbook/table';
import type { Draft } from './act';
import { shownPurposes, statementQuery } from './consent';
import { shownStates, toldOvertaken } from './consent-cells';
import { dataColumns } from './erasure-plan';
import { heldRecordQuery } from './held-record';
import { joined, type Reading } from './reading';
import { orderStandings } from './retention/orders';
import { emptied, holdsNothingOfItsOwn, retentionCells, rowChanges } from './retention/rows';
import { standings } from './retention/standing';
import { ruleQuery } from './rules';
import { taskQuery } from './tasks';

/** All data on a person is looked at: to tell that a row is somebody's, and which of it no ground covers any more. */
const customerColumns = [
  ...dataColumns,
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
export const recordQuery: Query = joined(
  { ...statementQuery, ...ruleQuery, ...taskQuery, customers: customerColumns, orders: orderColumns },
  heldRecordQuery,
);

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
  const standingAt = standings(reading, today, haveSaid);
  const shown = shownStates(reading);
  const told = toldOvertaken(reading, today);
  const counts = noCounts();
  const consents: ConsentCounts = { marketing: 0, publication: 0, disclosure: 0 };
  const units: Unit[] = [];
  for (const row of table.rows()) {
    if (holdsNothingOfItsOwn(table, row)) {
      units.push({ changes: emptied(table, row), entries: [] });
      continue;
    }
    const { id, retention, held, restricted, lastActivity } = standingAt(row);
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
    const { changes: tasks, entries } = told(row);
    units.push({ changes: [...changes, ...tasks], entries });
  }
  return { counts, consents, units };
}

function orderUnits(reading: Reading, today: Day): Counted {
  const table = reading.table('orders');
  const standingAt = orderStandings(reading, today);
  const counts = noCounts();
  const units: Unit[] = [];
  for (const row of table.rows()) {
    if (holdsNothingOfItsOwn(table, row)) {
      units.push({ changes: emptied(table, row), entries: [] });
      continue;
    }
    const standing = standingAt(row);
    counts[standing.state]++;
    if (standing.restricted && table.ids[row] !== '') continue;
    units.push({ changes: rowChanges(reading, table, row, retentionCells(standing)), entries: [] });
  }
  return { counts, units };
}
