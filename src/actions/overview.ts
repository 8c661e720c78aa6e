import type { Day } from '../register/calendar';
import type { RetentionState } from '../register/retention';
import { set } from '../workbook/changes';
import type { Figure } from '../workbook/figures';
import type { Query } from '../workbook/table';
import type { shownPurposes } from './consent';
import type { Reading } from './reading';
import { typedTabs } from './row-ids';
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
}

/** The columns on which the figures rest beside those that the daily run reads anyway. */
export const figureQuery: Query = {
  overview: ['value'],
  requests: [...typedTabs.requests, 'dueOn', 'extendedUntil', 'status', 'answeredOn'],
};

/**
 * The overview's figures, as far as they changed. Each says where the records stand once the run's changes have landed, so that
 * the next run finds nothing to write.
 */
export function overviewUnit(reading: Reading, { customers, orders, consents }: Counted, today: Day): Unit {
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
    ...openRequests(reading, today),
    consentsMarketing: consents.marketing,
    consentsPublication: consents.publication,
    consentsDisclosure: consents.disclosure,
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

/** States in which nobody waits for an answer any more. */
const closedStates = ['answered', 'partlyAnswered', 'refused', 'withdrawn', 'unableToIdentify', 'duplicate'];

const DAYS_OF_SOON = 7;

/** Requests that wait for their answer, by the days left. A status that cannot be read closes nothing. */
function openRequests(reading: Reading, today: Day): Record<RequestFigure, number> {
  const requests = reading.table('requests');
  const counts = { requestsLate: 0, requestsSoon: 0, requestsInTime: 0, requestsUndated: 0 };
  for (const row of requests.rows()) {
    const isAnswered = requests.number(row, 'answeredOn') !== undefined;
    if (isAnswered || closedStates.includes(requests.text(row, 'status'))) continue;
    const due = requests.number(row, 'extendedUntil') ?? requests.number(row, 'dueOn');
    counts[figureOf(due === undefined ? undefined : due - today)]++;
  }
  return counts;
}

/** @param left days until the answer is due; undefined where no day is written */
function figureOf(left: number | undefined): RequestFigure {
  if (left === undefined) return 'requestsUndated';
  if (left < 0) return 'requestsLate';
  return left <= DAYS_OF_SOON ? 'requestsSoon' : 'requestsInTime';
}
