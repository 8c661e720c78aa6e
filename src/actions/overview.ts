import type { RetentionState } from '../register/retention';
import { set } from '../workbook/changes';
import type { Figure } from '../workbook/figures';
import type { Query } from '../workbook/table';
import type { shownPurposes } from './consent';
import type { Reading } from './reading';
import type { RequestTime } from './requests/times';
import { toldTroubles } from './requests/troubles';
import type { Unit } from './sweep';

/** Records by their retention state. */
export type Counts = Record<RetentionState, number>;

/** No record in any state. */
export const noCounts = (): Counts => ({
  running: 0,
  suggestedEnd: 0,
  warning: 0,
  due: 0,
  approved: 0,
  held: 0,
});

/** Customers whose consent is in force, by purpose. */
export type ConsentCounts = Record<(typeof shownPurposes)[number], number>;

/** What the daily run counts while it goes through the records. */
interface Counted {
  customers: Counts;
  orders: Counts;
  consents: ConsentCounts;
  /** Those that wait for their answer, and how many of whom nobody can tell until when. */
  requests: readonly RequestTime[];
  undatedRequests: number;
}

/** The columns on which the figures rest beside those that the daily run reads anyway. */
export const figureQuery: Query = {
  overview: ['value'],
};

/**
 * The overview's figures, as far as they changed. Each says where the records stand once the run's changes have landed, so that
 * the next run finds nothing to write.
 */
export function overviewUnit(reading: Reading, counted: Counted): Unit {
  const { customers, orders, consents } = counted;
  const tasks = reading.table('tasks');
  const figures: Record<Figure, number> = {
    customers: total(customers),
    customersRunning: customers.running,
    customersSuggested: customers.suggestedEnd,
    customersWarning: customers.warning,
    customersDue: customers.due,
    customersApproved: customers.approved,
    customersHeld: customers.held,
    orders: total(orders),
    ordersDue: orders.due,
    ...openRequests(counted),
    consentsMarketing: consents.marketing,
    consentsPublication: consents.publication,
    consentsDisclosure: consents.disclosure,
    troubles: Object.keys(toldTroubles(reading.settings)).length,
    tasksOpen: [...tasks.rows()].filter((row) => tasks.text(row, 'state') === 'open').length,
  };
  const overview = reading.table('overview');
  const changes = Object.entries(figures).flatMap(([key, value]) => {
    const row = overview.rowOf(key);
    return row === undefined || overview.number(row, 'value') === value
      ? []
      : [set('overview', row, key, 'value', value)];
  });
  return { changes, entries: [] };
}

const total = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

type RequestFigure = Extract<Figure, `requests${string}`>;

/** Under which figure a request that waits for its answer counts. A paused one is in time. */
const figureOf: Record<RequestTime['urgency'], RequestFigure> = {
  overdue: 'requestsLate',
  today: 'requestsSoon',
  soon: 'requestsSoon',
  onTime: 'requestsInTime',
  paused: 'requestsInTime',
  closed: 'requestsInTime',
};

/** Requests that wait for their answer, by the time left. One that cannot be reckoned with counts as undated. */
function openRequests({ requests, undatedRequests }: Counted): Record<RequestFigure, number> {
  const counts = { requestsLate: 0, requestsSoon: 0, requestsInTime: 0, requestsUndated: undatedRequests };
  for (const { urgency } of requests) counts[figureOf[urgency]]++;
  return counts;
}
