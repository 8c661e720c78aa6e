import type { Day } from '../../register/calendar';
import type { TabKey } from '../../workbook/tabs';
import type { Program } from '../program';
import { readRegister, type Reading, type World } from '../reading';
import { rulesOf } from '../rules';
import { approvalsOf } from './approvals';
import { dueKey, dueQuery, duesOf, type Due } from './dues';
import { consentHolders } from './whose';

/** A line of the owner's review list. */
export interface ReviewItem extends Due {
  /** What an approval names; see {@link dueKey}. */
  key: string;
  /** Whom or what it is about, for the owner's eyes only; blank where nothing tells. */
  name: string;
  /** The day of the record: of the order, the statement, or the arrival of the request. */
  day?: Day;
  /** A consent of somebody who is not there, of whom the log no longer tells whether they were erased. */
  isForgotten?: true;
  /** The ground that has ended, in the words of the rule; blank for a withdrawal. */
  ground: string;
  /** Set once it was approved: the task, and the day from which on it is destroyed. */
  approved?: { task: string; on: Day };
}

/** What is due and waits for the owner's word, or for its undo window to pass; the longest overdue first. Reads only. */
export function* reviewDues(world: World): Program<ReviewItem[]> {
  const reading = yield* readRegister(world, dueQuery);
  const approvals = new Map(approvalsOf(reading).map((approval) => [dueKey(approval), approval]));
  const holderOf = consentHolders(reading);
  const grounds = new Map(rulesOf(reading).map(({ id, ground }) => [id, ground]));
  const isForgotten = ({ tab, customer }: Due, day: Day) =>
    tab === 'consents' && holderOf(customer, day) === 'forgotten';
  return duesOf(reading, reading.now.day)
    .map((due): ReviewItem => {
      const key = dueKey(due);
      const approval = approvals.get(key);
      const day = dayAt(reading, due);
      return {
        ...due,
        key,
        name: nameOf(reading, due),
        ...(day !== undefined && { day }),
        ...(day !== undefined && isForgotten(due, day) && { isForgotten: true }),
        ground: grounds.get(due.rule) ?? '',
        ...(approval && { approved: { task: approval.task, on: approval.on } }),
      };
    })
    .sort((a, b) => a.until - b.until || (a.key < b.key ? -1 : 1));
}

function nameOf(reading: Reading, { tab, row, customer }: Due): string {
  if (tab === 'materials') return reading.table('materials').text(row, 'description');
  const at = reading.table('customers').rowOf(customer);
  return at === undefined ? '' : nameAt(reading, at);
}

/** The column with the day of a record, by which its owner knows it from others of the same person. */
const dayColumns: Partial<Record<TabKey, string>> = {
  orders: 'date',
  consents: 'at',
  requests: 'receivedOn',
  letters: 'sentOn',
  disclosures: 'date',
  holds: 'liftedOn',
};

function dayAt(reading: Reading, { tab, row }: Due): Day | undefined {
  const column = dayColumns[tab];
  const at = column === undefined ? undefined : reading.table(tab).number(row, column);
  return at === undefined ? undefined : Math.floor(at);
}

/** The name in a row of the customers tab; blank where nothing tells. */
export function nameAt(reading: Reading, row: number): string {
  const customers = reading.table('customers');
  const name = [customers.text(row, 'firstName'), customers.text(row, 'lastName')].filter(Boolean).join(' ');
  return name || customers.text(row, 'organisation');
}
