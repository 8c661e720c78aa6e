import { isoDate, type Day } from '../register/calendar';
import { append, set, type Change } from '../workbook/changes';
import type { Figure } from '../workbook/figures';
import type { Query } from '../workbook/table';
import type { Needs } from './needs';
import { runsFailed } from './run-figure';
import type { Reading } from './reading';
import type { Counts, RecordCounts, Unit } from './records';
import type { RequestTime } from './requests/times';

/** The columns on which the figures rest beside those that the daily run reads anyway. */
export const figureQuery: Query = {
  overview: ['value'],
  trend: ['month'],
};

/** The figures, as they are once the run's changes have landed; how many runs failed only their shell knows, see `noteRun`. */
function figuresOf(records: RecordCounts, needs: Needs, runsFailed: number): Record<Figure, number> {
  const { customers, orders, consents } = records;
  return {
    customers: total(customers),
    customersRunning: customers.running,
    customersSuggested: customers.suggestedEnd,
    customersWarning: customers.warning,
    customersDue: customers.due,
    customersApproved: customers.approved,
    customersHeld: customers.held,
    orders: total(orders),
    ordersDue: orders.due,
    recordsDue: needs.dues.due,
    recordsApproved: needs.dues.approved,
    ...openRequests(needs),
    consentsMarketing: consents.marketing,
    consentsPublication: consents.publication,
    consentsDisclosure: consents.disclosure,
    troubles: needs.troubles.length,
    noticeChanges: needs.notice.isPublished ? needs.notice.changed : 1,
    noticeNotGiven: needs.notice.notGiven,
    noticeOutdated: needs.notice.outdated,
    holdsToReview: needs.holdsToReview,
    breachesToAct: needs.breaches.length,
    tasksOpen: needs.tasks.open,
    tasksOverdue: needs.tasks.overdue,
    tasksFailed: needs.tasks.failed,
    lettersFailed: needs.letters.failed,
    runsFailed,
  };
}

/**
 * The overview's figures, as far as they changed, and a row on how they went at the first run of each month. Each says where the
 * records stand once the run's changes have landed, so that the next run finds nothing to write.
 */
export function overviewUnit(reading: Reading, records: RecordCounts, needs: Needs, today: Day): Unit {
  const figures = figuresOf(records, needs, runsFailed(reading));
  const overview = reading.table('overview');
  const changes = Object.entries(figures).flatMap(([key, value]) => {
    const row = overview.rowOf(key);
    return row === undefined || overview.number(row, 'value') === value
      ? []
      : [set('overview', row, key, 'value', value)];
  });
  return { changes: [...changes, ...monthRow(reading, figures, today)], entries: [] };
}

/** The row of a month that has none yet. A month in which no run came has none: nobody knows how it stood. */
function monthRow(reading: Reading, figures: Record<Figure, number>, today: Day): Change[] {
  const month = isoDate(today).slice(0, 7);
  if (reading.table('trend').rowOf(month) !== undefined) return [];
  const { customers, consentsMarketing, requestsLate, recordsDue, tasksOpen } = figures;
  const requestsOpen = requestsLate + figures.requestsSoon + figures.requestsInTime + figures.requestsUndated;
  const row = { month, customers, consentsMarketing, requestsOpen, requestsLate, recordsDue, tasksOpen };
  return [append('trend', row)];
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
