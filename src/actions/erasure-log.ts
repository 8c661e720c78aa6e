import { day as dayOfIso, isoDate, type Day } from '../register/calendar';
import type { ErasurePlan, Going } from '../register/erasure';
import { RegisterError } from '../register/errors';
import { keyedHash } from '../register/keyedHash';
import { subjectHash, type Taken } from '../register/log';
import type { Table } from '../workbook/table';
import type { Draft } from './act';
import type { Reading } from './reading';
import { summed, type CountedKind, type Figure } from './retention/statistics';

/**
 * What the log says of erasures. An entry marks each record by its kind and a keyed hash of its id, so that a later run can
 * see whether what was claimed has happened, and take it back in the log where it has not.
 */
export interface ErasureDetails {
  /** `orders:hash` for a record, `customers.columns:hash` for a row that was reduced. */
  records?: string[];
  /** The columns that a row which was reduced has lost: names of columns, no value. */
  columns?: string[];
  /** What became of the customer's row; in the first entry of an erasure alone. */
  outcome?: string;
  /** Why it happened, where nobody asked for it; with the outcome. */
  reason?: string;
  /** Numbers of what stays, by kind and ground. */
  kept?: Record<string, number>;
  /** How many folders of paper the owner is to shred; absent where there are none. */
  paper?: number;
  /** Kinds of the records that the statistics were to count; absent where the erasure was not to leave any figure. */
  anonymised?: CountedKind[];
  /** By how much the statistics grew in the same commit: that much is added again after a restore. */
  statistics?: Figure[];
  /** Where the entry was taken over from another log. */
  taken?: Taken<Figure>;
}

const kindOf = ({ tab, columns }: Going): string => (columns ? `${tab}.columns` : tab);

export const markOf = ({ world }: Reading, going: Going): string =>
  `${kindOf(going)}:${recordHash(world.key, going.tab, going.record)}`;

/** The part of a mark that tells the record: a keyed hash of its tab and id. */
export const recordHash = (key: Uint8Array, tab: string, record: string): string =>
  keyedHash(key, `erased ${tab} ${record}`).slice(0, 16);

/** A record that is gone: only its kind is known, and of a row that was reduced which columns went. */
function goneRecord(mark: string, columns: readonly string[] = []): Going {
  const [tab = '', reduced] = (mark.split(':')[0] as string).split('.');
  return reduced ? { tab, record: '', columns: [...columns] } : { tab, record: '' };
}

/** Columns of the log that tell which erasures wait to be confirmed, and when they began. */
export const claimColumns = ['subject', 'event', 'details', 'request', 'at'] as const;

/** Marks of what was erased, with the columns that went where a row was only reduced. */
type Marks = Map<string, readonly string[] | undefined>;

/**
 * What the log claims to have erased of a person and has not confirmed yet, with what it left in the statistics; of one request whether
 * it was confirmed or not, since its answer may still be owed.
 */
function claimedOf(reading: Reading, customer: string, request: string): { marks: Marks; figures: Figure[] } {
  const log = reading.table('log');
  const rows = log.rowsWhere('subject', subjectHash(reading.world.key, customer));
  const [claimed, asked]: [Marks, Marks] = [new Map(), new Map()];
  const [left, leftOnRequest] = [new Map<number, Figure[]>(), new Map<number, Figure[]>()];
  for (const row of rows.sort((a, b) => Number(log.ids[a]) - Number(log.ids[b]))) {
    const event = log.text(row, 'event');
    const isClaim = event === 'erasure' || event === 'erasure.corrected';
    const { records = [], columns, statistics = [] }: ErasureDetails = isClaim ? detailsAt(log, row) : {};
    const isAsked = request !== '' && log.text(row, 'request') === request;
    for (const mark of records) {
      if (event === 'erasure')
        for (const marks of isAsked ? [claimed, asked] : [claimed]) marks.set(mark, columns);
      else for (const marks of [claimed, asked]) marks.delete(mark);
    }
    for (const figures of isAsked ? [left, leftOnRequest] : [left]) figures.set(row, statistics);
    if (event === 'erasure.confirmed') for (const each of [claimed, left]) each.clear();
  }
  return {
    marks: new Map([...asked, ...claimed]),
    figures: summed([...new Map([...leftOnRequest, ...left]).values()].flat()),
  };
}

/** What an entry marks. @throws RegisterError logBroken when somebody has written into the entry */
export function detailsAt(log: Table, row: number): ErasureDetails & Record<string, unknown> {
  try {
    return JSON.parse(log.text(row, 'details')) as ErasureDetails & Record<string, unknown>;
  } catch {
    throw new RegisterError('logBroken', { entry: log.ids[row] as string });
  }
}

/** The request on which a person was erased last; blank where none was named. */
export function requestOfErasure(reading: Reading, customer: string): string {
  const log = reading.table('log');
  const rows = log
    .rowsWhere('subject', subjectHash(reading.world.key, customer))
    .filter((row) => log.text(row, 'event') === 'erasure')
    .sort((a, b) => Number(log.ids[a]) - Number(log.ids[b]));
  const last = rows[rows.length - 1];
  return last === undefined ? '' : log.text(last, 'request');
}

/** The request of which the last answer told that something stays and is erased later without being asked again. */
export function promisedRequest(reading: Reading, customer: string): string | undefined {
  const log = reading.table('log');
  const rows = log
    .rowsWhere('subject', subjectHash(reading.world.key, customer))
    .filter((row) => log.text(row, 'event') === 'request.fulfil')
    .sort((a, b) => Number(log.ids[a]) - Number(log.ids[b]));
  const promised = rows.filter((row) => {
    const { right, outcome } = detailsAt(log, row);
    // Where all of it stayed, entries of before say that it was granted in part.
    return right === 'erasure' && (outcome === 'partly' || outcome === 'refused');
  });
  const last = promised[promised.length - 1];
  return last === undefined ? undefined : log.text(last, 'request');
}

/** What the log says of the erasures of a person, each with the number of its request. */
function erasuresOf(reading: Reading, customer: string): { request: string; details: ErasureDetails }[] {
  const log = reading.table('log');
  return log
    .rowsWhere('subject', subjectHash(reading.world.key, customer))
    .filter((row) => log.text(row, 'event') === 'erasure')
    .sort((a, b) => Number(log.ids[a]) - Number(log.ids[b]))
    .map((row) => ({ request: log.text(row, 'request'), details: detailsAt(log, row) }));
}

/** Why the person's last erasure happened, where nobody asked for it. Of one that fills several entries the first tells. */
export function lastReason(reading: Reading, customer: string): ErasureReason | undefined {
  const told = erasuresOf(reading, customer).filter(({ details }) => details.outcome !== undefined);
  return reasonFrom(told.pop()?.details.reason);
}

/** The kinds of records that the person's last erasure left in the statistics, and the request on which it happened. */
export function lastAnonymised(
  reading: Reading,
  customer: string,
): { request: string; kinds: readonly CountedKind[] } {
  const last = erasuresOf(reading, customer).pop();
  return { request: last?.request ?? '', kinds: last?.details.anonymised ?? [] };
}

/**
 * Marks of the person's records that the statistics have counted. They have so whether or not the row was gone at once: none is counted when
 * it is erased anew. What was taken over from another log and added nothing here has counted none.
 */
export const countedMarks = (reading: Reading, customer: string): Set<string> =>
  new Set(
    erasuresOf(reading, customer).flatMap(({ details: { anonymised, records = [], taken } }) =>
      anonymised && taken?.statistics?.length !== 0 ? records : [],
    ),
  );

/** Marks of what was erased of the person and not taken back since. */
function marksStanding(reading: Reading, customer: string): Set<string> {
  const log = reading.table('log');
  const standing = new Set<string>();
  const rows = log.rowsWhere('subject', subjectHash(reading.world.key, customer));
  for (const row of rows.sort((a, b) => Number(log.ids[a]) - Number(log.ids[b]))) {
    const event = log.text(row, 'event');
    if (event !== 'erasure' && event !== 'erasure.corrected') continue;
    for (const mark of detailsAt(log, row).records ?? [])
      if (event === 'erasure') standing.add(mark);
      else standing.delete(mark);
  }
  return standing;
}

/** Whether anything of the person was erased before. */
export const wasErasedBefore = (reading: Reading, customer: string): boolean =>
  marksStanding(reading, customer).size > 0;

/** Tells of any customer whether anything of them was erased before; the log is gone through once. */
export function erasedBefore(reading: Reading): (customer: string) => boolean {
  const log = reading.table('log');
  const erasures = [...log.rows()].filter((row) => log.text(row, 'event') === 'erasure');
  const subjects = new Set(erasures.map((row) => log.text(row, 'subject')));
  return (customer) => subjects.size > 0 && subjects.has(subjectHash(reading.world.key, customer));
}

/** The day on which something of a customer was erased first; needs no more of the log than its events, subjects and times. */
export function erasedFirstOn(reading: Reading, customer: string): Day | undefined {
  const log = reading.table('log');
  const [first] = log
    .rowsWhere('subject', subjectHash(reading.world.key, customer))
    .filter((row) => log.text(row, 'event') === 'erasure')
    .sort((a, b) => Number(log.ids[a]) - Number(log.ids[b]));
  return first === undefined ? undefined : dayOfIso(log.text(first, 'at').slice(0, 10));
}

/** Whether anything of the customer's own row was erased before. */
export const wasRowReduced = (reading: Reading, customer: string): boolean =>
  [...marksStanding(reading, customer)].some((mark) => mark.startsWith('customers'));

/** What became of what the log claims and has not confirmed yet. */
export interface Claims {
  /** Really gone. */
  gone: Going[];
  /** Marks of what is still there: somebody moved or copied a row while the commit was on its way. */
  undone: string[];
  /** What it left in the statistics. */
  figures: Figure[];
}

/** Compares the log's claims with what a new plan finds. @param request whose claims count although they were confirmed */
export function claimsOf(reading: Reading, customer: string, plan: ErasurePlan, request = ''): Claims {
  const whole = plan.stays.filter(({ columns }) => !columns);
  const row =
    reading.table('customers').rowOf(customer) === undefined ? [] : [{ tab: 'customers', record: customer }];
  const standing = new Set([...plan.goes, ...whole, ...row].map((going) => markOf(reading, going)));
  const { marks: claimed, figures } = claimedOf(reading, customer, request);
  const marks = [...claimed.keys()];
  return {
    figures,
    gone: marks.filter((mark) => !standing.has(mark)).map((mark) => goneRecord(mark, claimed.get(mark))),
    undone: marks.filter((mark) => standing.has(mark)),
  };
}

/** Marks in one entry: its details are a cell, which takes 50,000 characters. */
const MARKS_AN_ENTRY = 1000;

type Said = Pick<Draft, 'event' | 'details'>;

/** Marks as several entries hold them; at least one part. */
export function chunks(marks: readonly string[], size = MARKS_AN_ENTRY): string[][] {
  const parts: string[][] = [];
  for (let from = 0; from < Math.max(1, marks.length); from += size)
    parts.push(marks.slice(from, from + size));
  return parts;
}

/** Why an erasure happens that nobody asked for: the time of the card has passed, or the consent that carried it was withdrawn. */
export type ErasureReason = 'period' | 'withdrawal';

/** A reason as it was written down; nothing where that is none. */
export const reasonFrom = (written: unknown): ErasureReason | undefined =>
  written === 'period' || written === 'withdrawal' ? written : undefined;

/** What an erasure leaves in the statistics: figures of the kinds that were chosen. */
export interface Anonymised {
  kinds: readonly CountedKind[];
  figures: Figure[];
}

/** The entries on an erasure: numbers of records by kind and ground and their marks, never a value. */
export function erasureEntries(
  reading: Reading,
  plan: ErasurePlan,
  { kinds, figures }: Anonymised,
  reason?: ErasureReason,
): Said[] {
  const numbers = {
    ...(reason && { reason }),
    outcome: plan.outcome,
    erased: counted(plan.goes, kindOf),
    ...(figures.length > 0 && { statistics: figures }),
    ...(plan.shreds.length > 0 && { paper: plan.shreds.length }),
    ...keptDetails(plan),
  };
  const anonymised = kinds.length > 0 ? { anonymised: kinds } : {};
  const columns = plan.goes.flatMap((going) => going.columns ?? []);
  const reduced = columns.length > 0 ? { columns } : {};
  const parts = chunks(plan.goes.map((going) => markOf(reading, going)));
  return parts.map((records, index) => ({
    event: 'erasure',
    details: { ...(index === 0 && { ...numbers, ...reduced }), ...anonymised, records },
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
