import { isoDate } from '../register/calendar';
import type { ErasurePlan, Going } from '../register/erasure';
import { keyedHash } from '../register/keyedHash';
import { subjectHash } from '../register/log';
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
    const { records = [] } = isClaim ? (JSON.parse(log.text(row, 'details')) as ErasureDetails) : {};
    if (event === 'erasure') for (const mark of records) claimed.add(mark);
    if (event === 'erasure.corrected') for (const mark of records) claimed.delete(mark);
    if (event === 'erasure.confirmed') claimed.clear();
  }
  return [...claimed];
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
  const standing = new Set([...plan.goes, ...whole].map((going) => markOf(reading, going)));
  const claimed = claimedOf(reading, customer);
  return {
    gone: claimed.filter((mark) => !standing.has(mark)).map(goneRecord),
    undone: claimed.filter((mark) => standing.has(mark)),
  };
}

/** The entry on an erasure: numbers of records by kind and ground and their marks, never a value. */
export const erasureEntry = (reading: Reading, plan: ErasurePlan): Pick<Draft, 'event' | 'details'> => ({
  event: 'erasure',
  details: {
    outcome: plan.outcome,
    erased: counted(plan.goes, kindOf),
    ...keptDetails(plan),
    records: plan.goes.map((going) => markOf(reading, going)),
  },
});

/** The entry that takes back what an earlier one claimed. */
export const correction = (marks: readonly string[]): Pick<Draft, 'event' | 'details'> => ({
  event: 'erasure.corrected',
  details: { notErased: counted(marks, (mark) => mark.split(':')[0] as string), records: marks },
});

/** The entry on an erasure that has to wait: what stays, and until when. */
export const waitingEntry = (plan: ErasurePlan): Pick<Draft, 'event' | 'details'> => ({
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
