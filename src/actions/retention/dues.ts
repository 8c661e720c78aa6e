import { isoDate, type Day } from '../../register/calendar';
import { groundsWithstanding, refusedMarketing } from '../../register/coverage';
import type { AfterPeriod, RetentionRule } from '../../register/retention';
import { isBlank } from '../../workbook/codec';
import { idsThatStandTwice, type Query } from '../../workbook/table';
import { columnOf, type TabKey } from '../../workbook/tabs';
import { breachClockQuery } from '../breaches/row';
import type { Reading } from '../reading';
import { joined } from '../reading';
import { recordQuery } from '../records';
import { canPlan, groundsPlan } from '../erasure-plan';
import { groundedPeople } from '../grounded-people';
import { askers } from '../requests/askers';
import { holdsOf, ruleOf } from '../rules';
import { coveringPurposes } from './covering';
import { heldRecords, restrictedCustomers } from './held';
import { separable, standings, type Standing } from './standing';
import { termsOf, type Term } from './terms';

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

/** What an approval is for: which record or columns, the last day that was shown, the rule and what it makes of the record. */
export type Approvable = Pick<Due, 'tab' | 'record' | 'columns' | 'until' | 'rule'> & {
  /** Blank in the approval of a register from before it was noted. */
  after: AfterPeriod | '';
};

/** What names a due: record, day, and what becomes of it by which rule, so that an approval is for what was shown and nothing else. */
export const dueKey = ({ tab, record, columns, until, rule, after }: Approvable): string =>
  [tab, record, isoDate(until), after, rule, ...(columns ?? [])].join('/');

/** The record, or the columns of it, whatever day and rule an approval of it is for. */
export const placeKey = ({ tab, record, columns }: Pick<Approvable, 'tab' | 'record' | 'columns'>): string =>
  [tab, record, ...(columns ?? [])].join('/');

/** What must have been read to tell what is due. */
export const dueQuery: Query = joined(recordQuery, {
  customers: ['firstName', 'lastName', 'organisation', 'legalBasis'],
  disclosures: ['customer', 'date'],
  log: ['event', 'subject', 'at'],
  requests: ['customer', 'email', 'phone', 'receivedOn', 'answeredOn', 'status', 'right', 'response'],
  letters: ['request', 'customer', 'state', 'sentOn', 'queuedOn', 'kind'],
  suppressions: ['since'],
  materials: ['customer', 'retentionRule', 'closedOn', 'description'],
  staff: ['accessTo'],
  ...breachClockQuery,
  tasks: ['kind', 'performer', 'about', 'details', 'due', 'state', 'attempts', 'doneOn'],
});

/**
 * Everything that no ground covers any more on a day, approved or not. What is held, restricted or waits is not due; nor is what bears an
 * id that stands twice in its tab, since nobody can tell which of the two is meant.
 */
export const duesOf = (reading: Reading, today: Day): Due[] => named(duesWithNew(reading, today));

/** Those that can be named: an approval of a row without an id would be for nothing. */
export const named = (dues: readonly Due[]): Due[] => dues.filter(({ record }) => record !== '');

/** The same with rows that somebody has typed and that have no id yet. */
export function duesWithNew(reading: Reading, today: Day): Due[] {
  const dues = [
    ...cardDues(reading, today),
    ...termsOf(reading, today).flatMap((term) => dueBy(term, today)),
  ];
  const held = heldRecords(reading, today);
  const restricted = restrictedCustomers(reading);
  const twice = new Map(
    [...new Set(dues.map(({ tab }) => tab))].map((tab) => [tab, idsThatStandTwice(reading.table(tab))]),
  );
  return dues.filter(
    ({ tab, record, customer }) =>
      !held.has(record) && !restricted.has(customer) && twice.get(tab)?.has(record) !== true,
  );
}

/** A record is due from the day after its last one. */
function dueBy({ rule, until, held, ...record }: Term, today: Day): Due[] {
  if (until === undefined || today <= until || held) return [];
  // Of no other kind is there a figure that says nothing of anybody.
  const after = record.tab === 'orders' ? rule.after : 'erase';
  return [{ ...record, until, ...causeOf(false, rule), after }];
}

/** Whole cards past their period, and columns of others. Nobody's card goes while a request of theirs is open. */
function cardDues(reading: Reading, today: Day): Due[] {
  const table = reading.table('customers');
  const rule = ruleOf(reading, 'customer');
  const waits = isWaiting(reading);
  const cards = [...table.rows()]
    .map(standings(reading, today))
    .filter(({ uncovered, retention }) => uncovered.length > 0 || isOver(retention));
  const keptOf = keptColumns(reading, cards);
  return cards.flatMap((card): Due[] => {
    const { id, row, retention, byWithdrawal, uncovered } = card;
    if (waits(row)) return [];
    const of = { tab: 'customers' as const, record: id, row, customer: id };
    if (isOver(retention) && retention.until !== undefined) {
      return [{ ...of, until: retention.until, ...causeOf(byWithdrawal, rule) }];
    }
    const kept = keptOf(card);
    const free = uncovered.filter(({ key }) => !kept.has(key));
    if (free.length === 0) return [];
    const cause = causeOf(
      free.every((column) => column.byWithdrawal),
      rule,
    );
    const until = Math.max(...free.map((column) => column.until));
    const columns = separable.filter((key) => free.some((column) => column.key === key));
    return [{ ...of, columns, until, ...cause, after: 'erase' }];
  });
}

const isOver = ({ state }: Standing['retention']): boolean => state === 'due' || state === 'approved';

const causeOf = (byWithdrawal: boolean, rule?: RetentionRule): Pick<Due, 'reason' | 'rule' | 'after'> =>
  byWithdrawal
    ? { reason: 'withdrawal', rule: '', after: 'erase' }
    : { reason: 'period', rule: rule?.id ?? '', after: rule?.after ?? 'erase' };

/** Tells whether somebody may be waiting for the answer to a request. */
function isWaiting(reading: Reading): (row: number) => boolean {
  const requests = reading.table('requests');
  return askers(reading, (row) => isBlank(requests.raw(row, 'answeredOn')));
}

/** Which of the columns that no purpose covers the grounds of an erasure keep: what its plan would leave; all of them while there can be no plan. */
function keptColumns(reading: Reading, cards: readonly Standing[]): (card: Standing) => ReadonlySet<string> {
  const personOf = groundedPeople(reading, new Set(cards.map(({ id }) => id)));
  const holds = holdsOf(reading);
  const isPlanned = canPlan(reading);
  const purposes = coveringPurposes(reading);
  return ({ id, covered, uncovered }) => {
    if (!isPlanned) return new Set(uncovered.map(({ key }) => key));
    const refused = refusedMarketing(covered, purposes);
    const columns = uncovered.map(({ key }) => ({
      key,
      grounds: groundsWithstanding(columnOf('customers', key).grounds ?? [], refused.has(key)),
      filled: true,
    }));
    const { stays } = groundsPlan(reading, personOf(id), holds, columns);
    const kept = stays.filter(({ tab }) => tab === 'customers');
    return new Set(kept.flatMap((staying) => staying.columns ?? columns.map(({ key }) => key)));
  };
}
