import { entryHash } from './logChain';
import { followLog, type Followed, type LogFault, type LogRow } from './logChainWalk';
import {
  CONDENSED,
  gapIn,
  ROTATED,
  rotationIn,
  type Condensation,
  type Gap,
  type Rotation,
} from './logLandmarks';
import { foldedTotals, totalsOf, type Counted, type Periods } from './logTotals';

/** Why entries that are past their time stay. */
export type CondensingStop = 'lastEntries' | 'openErasure' | 'openRequest';

/** What may go of a log. */
export interface CondensingLimits {
  /** Whether the time of entries of a day (`YYYY-MM-DD`) is over. */
  isPast: (day: string) => boolean;
  /** So many of the newest entries always stay. */
  keepsLast: number;
  /** Whether something that is not over needs an entry, and with it all later ones. */
  holds: (row: LogRow) => Exclude<CondensingStop, 'lastEntries'> | undefined;
}

/** What would be condensed, or why nothing can be. */
export interface CondensingPlan<R extends LogRow> {
  /** The oldest entries that go, in their order. */
  going: R[];
  /** Those behind them. */
  staying: R[];
  /** Entries that an earlier summary has counted, and which stand there all the same. */
  leftovers: R[];
  /** What keeps the first entry that is past its time and stays: the day of that entry, and how many such stay. */
  stop?: { reason: CondensingStop; day: string; entries: number };
  /** The log is not in order: nothing of it may go, since that would take the evidence along. */
  fault?: LogFault;
  /** What was condensed before. */
  before: Condensed;
}

/** All that was condensed up to an entry. */
export interface Condensed {
  /** The day of the oldest entry of all; blank where nothing was condensed. */
  oldest: string;
  rotations: Rotation[];
  gaps: Gap[];
  totals: Periods;
}

/** What a summary says in the log, of all that was ever condensed; `from` and `before` are of its own part. */
export interface Summary extends Condensation, Condensed {
  /** The day of the newest entry that was condensed. */
  newest: string;
}

/** Most characters of the totals of one summary; a cell holds 50,000. */
const MOST_CHARACTERS = 40_000;

/**
 * What can go of the oldest entries. Entries are taken by their numbers, whatever somebody's sorting made of their rows;
 * what they say must be in order, or nothing goes.
 */
export function condensingPlan<R extends LogRow>(
  spreadsheetId: string,
  rows: readonly R[],
  limits: CondensingLimits,
): CondensingPlan<R> {
  const sorted = [...rows].sort((a, b) => (Number(a.sequence) || 0) - (Number(b.sequence) || 0));
  const followed = followLog(spreadsheetId, sorted);
  const isLeft = ({ sequence }: R) => Number(sequence) <= followed.base.sequence;
  const leftovers = sorted.filter(isLeft);
  const standing = sorted.filter((row) => !isLeft(row));
  const fault = faultBehind(spreadsheetId, leftovers, standing, followed);
  const before = condensedBefore(fault ? [] : standing, followed);
  if (fault) return { going: [], staying: standing, leftovers: [], fault, before };
  return { leftovers, before, ...goingOf(standing, limits) };
}

/** What is wrong but for entries that should be gone, and are what they were. */
function faultBehind(
  spreadsheetId: string,
  leftovers: readonly LogRow[],
  standing: readonly LogRow[],
  { rotations, fault }: Followed,
): LogFault | undefined {
  const ids = [spreadsheetId, ...rotations.map(({ from }) => from)];
  const isWhole = (row: LogRow) =>
    ids.some((id) => entryHash({ ...row, spreadsheetId: id, sequence: Number(row.sequence) }) === row.hash);
  return leftovers.every(isWhole) ? followLog(spreadsheetId, standing).fault : fault;
}

/** What the last summary says. */
function condensedBefore(rows: readonly LogRow[], { base, rotations, summaries }: Followed): Condensed {
  const last = rows.filter(({ event }) => event === CONDENSED).pop();
  const { totals = {}, oldest = '' } = last ? (JSON.parse(last.details) as Partial<Summary>) : {};
  const gaps = summaries.find(({ to }) => to === base.sequence)?.gaps ?? [];
  return { oldest, totals, gaps, rotations: rotations.filter(({ size }) => size < base.sequence) };
}

function goingOf<R extends LogRow>(
  rows: readonly R[],
  limits: CondensingLimits,
): Pick<CondensingPlan<R>, 'going' | 'staying' | 'stop'> {
  const running = rows.findIndex((row) => !limits.isPast(dayOfEntry(row)));
  const past = running < 0 ? rows.length : running;
  const most = Math.max(0, rows.length - limits.keepsLast);
  const held = rows.findIndex((row) => limits.holds(row) !== undefined);
  const count = Math.min(past, most, held < 0 ? past : held);
  const [going, staying] = [rows.slice(0, count), rows.slice(count)];
  const kept = staying[0];
  if (count === past || !kept) return { going, staying };
  const reason = limits.holds(kept) ?? 'lastEntries';
  return { going, staying, stop: { reason, day: dayOfEntry(kept), entries: past - count } };
}

/** The day of an entry in the zone of the register. */
const dayOfEntry = ({ at }: Pick<LogRow, 'at'>): string => at.slice(0, 10);

/** The summary that takes the place of the next entries. @param part at least one entry; `after` those behind it, which may take back what it claims */
export function summaryOf(
  before: Condensed,
  part: readonly (LogRow & Counted)[],
  after: readonly Counted[] = [],
): Summary {
  const [first, last] = [part[0] as LogRow, part[part.length - 1] as LogRow];
  const rotations = part.filter(({ event }) => event === ROTATED).flatMap((row) => rotationIn(row) ?? []);
  return {
    from: Number(first.sequence),
    to: Number(last.sequence),
    before: first.previous,
    last: last.hash,
    oldest: before.oldest || dayOfEntry(first),
    newest: dayOfEntry(last),
    rotations: [...before.rotations, ...rotations],
    gaps: [...before.gaps, ...part.flatMap((row) => gapIn(row) ?? [])],
    totals: foldedTotals(totalsOf(part, before.totals, after), MOST_CHARACTERS),
  };
}
