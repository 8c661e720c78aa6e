import { set } from '../workbook/changes';
import type { Figure } from '../workbook/figures';
import type { Query } from '../workbook/table';
import type { Needs } from './needs';
import type { Reading } from './reading';
import type { Counts, RecordCounts, Unit } from './records';
import type { RequestTime } from './requests/times';

/** The columns on which the figures rest beside those that the daily run reads anyway. */
export const figureQuery: Query = {
  overview: ['value'],
};

/**
 * The overview's figures, as far as they changed. Each says where the records stand once the run's changes have landed, so that
 * the next run finds nothing to write.
 */
export function overviewUnit(reading: Reading, records: RecordCounts, needs: Needs): Unit {
  const { customers, orders, consents } = records;
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
    recordsDue: needs.dues?.due ?? 0,
    recordsApproved: needs.dues?.approved ?? 0,
    ...openRequests(needs),
    consentsMarketing: consents.marketing,
    consentsPublication: consents.publication,
    consentsDisclosure: consents.disclosure,
    troubles: needs.troubles.length,
    holdsToReview: needs.holdsToReview,
    breachesToAct: needs.breaches.length,
    tasksOpen: needs.tasks.open,
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
function openRequests({ requests, undated }: Needs): Record<RequestFigure, number> {
  const counts = { requestsLate: 0, requestsSoon: 0, requestsInTime: 0, requestsUndated: undated };
  for (const { urgency } of requests) counts[figureOf[urgency]]++;
  return counts;
}
