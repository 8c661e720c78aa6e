import { isoDate } from '../register/calendar';
import type { ErasurePlan, Going } from '../register/erasure';
import { RegisterError } from '../register/errors';
import { keyedHash } from '../register/keyedHash';
import { subjectHash } from '../register/log';
import type { Table } from '../workbook/table';
import type { Draft } from './act';
import type { Reading } from './reading';

/**
 * What the log says of erasures. An entry marks each record by its kind and a keyed hash of its id, so that a later run can
 * see whether what was claimed has happened, and take it back in the log where it has not.
 */
interface ErasureDetails {
  /** `orders:hash` for a record, `customers.columns:hash` for a row that was reduced. */
  records?: string[];
}

const kindOf = ({ tab, columns }: Going): string => (columns ? `${tab}.columns` : tab);

const markOf = ({ world }: Reading, going: Going): string =>
  `${kindOf(going)}:${keyedHash(world.key, `erased ${going.tab} ${going.record}`).slice(0, 16)}`;

/** A record that is gone: only its kind is known. */
function goneRecord(mark: string): Going {
  const [tab = '', columns] = (mark.split(':')[0] as string).split('.');
  return columns ? { tab, record: '', columns: [] } : { tab, record: '' };
}

/** Columns of the log that tell which erasures wait to be confirmed. */
export const claimColumns = ['subject', 'event', 'details'] as const;

/** The marks of what the log claims to have erased of a person and has not confirmed yet. */
function claimedOf(reading: Reading, customer: string): string[] {
  const log = reading.table('log');
  const rows = log.rowsWhere('subject', subjectHash(reading.world.key, customer));
  const claimed = new Set<string>();
  for (const row of rows.sort((a, b) => Number(log.ids[a]) - Number(log.ids[b]))) {
    const event = log.text(row, 'event');
    const isClaim = event === 'erasure' || event === 'erasure.corrected';
    const { records = [] } = isClaim ? detailsAt(log, row) : {};
    if (event === 'erasure') for (const mark of records) claimed.add(mark);
    if (event === 'erasure.corrected') for (const mark of records) claimed.delete(mark);
    if (event === 'erasure.confirmed') claimed.clear();
  }
  return [...claimed];
}

/** @throws RegisterError logBroken when somebody has written into the entry */
function detailsAt(log: Table, row: number): ErasureDetails {
  try {
    return JSON.parse(log.text(row, 'details')) as ErasureDetails;
  } catch {
    throw new RegisterError('logBroken', { entry: log.ids[row] as string });
  }
}

/** Whether anything of the person was erased before. */
export function wasErasedBefore(reading: Reading, customer: string): boolean {
  const log = reading.table('log');
  return log
    .rowsWhere('subject', subjectHash(reading.world.key, customer))
    .some((row) => log.text(row, 'event') === 'erasure');
}

/** What became of what the log claims and has not confirmed yet. */
export interface Claims {
  /** Really gone. */
  gone: Going[];
  /** Marks of what is still there: somebody moved or copied a row while the commit was on its way. */
  undone: string[];
}

/** Compares the log's claims with what a new plan finds. */
export function claimsOf(reading: Reading, customer: string, plan: ErasurePlan): Claims {
  const whole = plan.stays.filter(({ columns }) => !columns);
  const row =
    reading.table('customers').rowOf(customer) === undefined ? [] : [{ tab: 'customers', record: customer }];
  const standing = new Set([...plan.goes, ...whole, ...row].map((going) => markOf(reading, going)));
  const claimed = claimedOf(reading, customer);
  return {
    gone: claimed.filter((mark) => !standing.has(mark)).map(goneRecord),
    undone: claimed.filter((mark) => standing.has(mark)),
  };
}

/** Marks in one entry: its details are a cell, which takes 50,000 characters. */
const MARKS_AN_ENTRY = 1000;

type Said = Pick<Draft, 'event' | 'details'>;

function chunks(marks: readonly string[]): string[][] {
  const parts: string[][] = [];
  for (let from = 0; from < Math.max(1, marks.length); from += MARKS_AN_ENTRY)
    parts.push(marks.slice(from, from + MARKS_AN_ENTRY));
  return parts;
}

/** The entries on an erasure: numbers of records by kind and ground and their marks, never a value. */
export function erasureEntries(reading: Reading, plan: ErasurePlan): Said[] {
  const numbers = { outcome: plan.outcome, erased: counted(plan.goes, kindOf), ...keptDetails(plan) };
  const parts = chunks(plan.goes.map((going) => markOf(reading, going)));
  return parts.map((records, index) => ({
    event: 'erasure',
    details: index === 0 ? { ...numbers, records } : { records },
  }));
}

/** The entries that take back what earlier ones claimed. */
export const corrections = (marks: readonly string[]): Said[] =>
  chunks(marks).map((records) => ({
    event: 'erasure.corrected',
    details: { notErased: counted(records, (mark) => mark.split(':')[0] as string), records },
  }));

/** The entry on an erasure that has to wait: what stays, and until when. */
export const waitingEntry = (plan: ErasurePlan): Said => ({
  event: 'erasure.waits',
  details: keptDetails(plan),
});

function keptDetails({ stays }: ErasurePlan): object {
  const latest = Math.max(...stays.map(({ until }) => until ?? -Infinity));
  return {
    kept: counted(stays, ({ tab, ground }) => `${tab}:${ground}`),
    keptUntil: latest === -Infinity ? '' : isoDate(latest),
  };
}

function counted<T>(items: readonly T[], name: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[name(item)] = (counts[name(item)] ?? 0) + 1;
  return counts;
}
