import { EMPTY_LOG, entryHash, GENESIS, type LogEntry, type LogHead } from './logChain';
import { isAsThere, JOINED, jointIn, takenIn } from './logJoined';
import {
  CONDENSED,
  condensationIn,
  gapIn,
  ROTATED,
  rotationIn,
  type Condensation,
  type Gap,
  type Rotation,
} from './logLandmarks';

/**
 * A row of the log as read from the sheet. The number may be the cell's text, which must then be written as the log
 * writes it; version and spreadsheet id need not be there, but must be right if they are.
 */
export type LogRow = Omit<LogEntry, 'version' | 'spreadsheetId' | 'sequence'> & {
  version?: number | string;
  spreadsheetId?: string;
  sequence: number | string;
};

/**
 * What is wrong with an entry: its content or hash was changed (`hash`), it does not follow the entry before (`previous`),
 * its number was used before (`sequence`), an entry before it is gone (`missing`) or stands further down (`order`), it
 * belongs to another spreadsheet (`spreadsheet`), it was condensed and should be gone (`leftover`), it is a summary that does
 * not fit the one before (`summary`), it was taken over from another state of the log and is not what stood there (`taken`), or it is
 * no entry at all (`malformed`).
 */
export type LogFaultKind =
  | 'hash'
  | 'previous'
  | 'sequence'
  | 'missing'
  | 'order'
  | 'spreadsheet'
  | 'leftover'
  | 'summary'
  | 'taken'
  | 'malformed';

/** The first bad entry. */
export interface LogFault {
  kind: LogFaultKind;
  /** Row among the entries, from 1; 0 when the checkpoint itself belongs to another spreadsheet. */
  row: number;
  /** The entry's number; of a missing entry, the number that is missing; of an unreadable one, the number due there. */
  sequence: number;
}

/** How far a log follows faultlessly, and what is wrong behind that. */
export interface Followed {
  /** What stands before the first row: the end of what was condensed, or of an empty log. */
  base: LogHead;
  head: LogHead;
  fault?: LogFault;
  /** The summaries in the log that bear the hash they must, in their order. */
  summaries: Condensation[];
  /** All rotations: those that the last summary tells of, and those in the log. */
  rotations: Rotation[];
  /** All gaps that the log itself announces: those that the last summary tells of, and those in the log. */
  gaps: Gap[];
}

/** A row, and the spreadsheet under whose id its hash was made, if it is a known one. */
interface Weighed {
  row: LogRow;
  sequence: number;
  isWellFormed: boolean;
  id?: string;
}

/**
 * Follows a log, whose oldest entries may have been condensed, and which may have been rotated from one spreadsheet into the
 * next. Where entries are condensed, the last summary names the hash on which the first row must follow. A rotation
 * names the id under which the entries before it were hashed. Entries of which a later one says that they are missing are no fault,
 * as long as the next one follows on the last before them.
 */
export function followLog(spreadsheetId: string, rows: readonly LogRow[]): Followed {
  const told = rows.flatMap((row) => rotationIn(row) ?? []);
  const weighed = weigh(rows, [...new Set([spreadsheetId, ...told.map(({ from }) => from)])]);
  const sound = weighed.filter(({ id }) => id !== undefined).map(({ row }) => row);
  const summaries = sound.flatMap((row) => condensationIn(row) ?? []);
  const rotations = [
    ...(lastOf(summaries)?.rotations ?? []),
    ...sound.filter(({ event }) => event === ROTATED).flatMap((row) => rotationIn(row) ?? []),
  ];
  const gaps = [...(lastOf(summaries)?.gaps ?? []), ...sound.flatMap((row) => gapIn(row) ?? [])];
  return { ...walkFromBase(spreadsheetId, weighed, summaries, gaps), summaries, rotations, gaps };
}

/** The summary that reaches furthest, wherever its row stands. */
const lastOf = (summaries: readonly Condensation[]): Condensation | undefined =>
  summaries.reduce<Condensation | undefined>(
    (last, each) => (last && last.to > each.to ? last : each),
    undefined,
  );

type Walk = Pick<Followed, 'base' | 'head' | 'fault'>;

/**
 * The log must go on where its last summary ends. Where nothing does, the reason may be that the summary itself was changed or
 * taken out: then the rows follow one another from the first, and what is wrong is found further down.
 */
function walkFromBase(
  spreadsheetId: string,
  weighed: readonly Weighed[],
  summaries: readonly Condensation[],
  gaps: readonly Gap[],
): Walk {
  const summary = lastOf(summaries);
  const base = summary ? { sequence: summary.to, hash: summary.last } : EMPTY_LOG;
  const walk = { base, ...walkRows(spreadsheetId, weighed, base, gaps) };
  const first = weighed[0];
  const goesOn = weighed.some(
    ({ sequence, id }) => id !== undefined && mayFollow(base.sequence, sequence, gaps),
  );
  if (!first || walk.fault?.row !== 1 || goesOn) return walk;
  const before = { sequence: first.sequence - 1, hash: first.row.previous };
  const own = walkRows(spreadsheetId, weighed, before, gaps);
  return own.fault ? { ...walk, fault: own.fault } : walk;
}

/** Whether an entry is the next after another, but for a gap that is announced. A fork leaves no number out. */
const mayFollow = (before: number, next: number, gaps: readonly Gap[]): boolean =>
  next === before + 1 ||
  gaps.some(({ from, to, isForked }) => !isForked && from === before + 1 && to === next - 1);

/** The state of a walk: what stands before all rows, the entry before, where it was written, and the summary seen last. */
interface Step {
  readonly base: LogHead;
  readonly present: ReadonlySet<number>;
  readonly gaps: readonly Gap[];
  head: LogHead;
  id?: string;
  summary?: Condensation;
  /** Hash of the last entry of the other log, while its entries are taken over. */
  there?: string;
  /** Hashes of all entries so far, in this log and in those from which they were taken over. */
  readonly seen: Set<string>;
}

function walkRows(
  spreadsheetId: string,
  weighed: readonly Weighed[],
  base: LogHead,
  gaps: readonly Gap[],
): { head: LogHead; fault?: LogFault } {
  const present = new Set(weighed.map(({ sequence }) => sequence));
  const step: Step = { base, present, gaps, head: base, seen: new Set() };
  for (const [index, each] of weighed.entries()) {
    const kind = faultOf(each, step);
    if (kind) return { head: step.head, fault: faultNamed(weighed, index, kind, step) };
    step.head = { sequence: each.sequence, hash: each.row.hash };
    step.id = each.id;
    step.summary = condensationIn(each.row) ?? step.summary;
    const taken = takenIn(each.row);
    step.there = taken?.hash ?? jointIn(each.row)?.common.hash ?? step.there;
    for (const hash of [each.row.hash, ...(taken ? [taken.hash] : [])]) step.seen.add(hash);
  }
  const last = weighed[weighed.length - 1];
  if (!last || last.id === spreadsheetId) return { head: step.head };
  return { head: step.head, fault: { kind: 'spreadsheet', row: weighed.length, sequence: last.sequence } };
}

function faultOf(each: Weighed, step: Step): LogFaultKind | undefined {
  const { row, sequence, id } = each;
  if (!each.isWellFormed) return 'malformed';
  if (id === undefined) return row.spreadsheetId === undefined ? 'hash' : 'spreadsheet';
  return (
    numberFault(sequence, step) ??
    (row.previous === step.head.hash ? undefined : 'previous') ??
    (isInPlace(each, step) ? undefined : 'spreadsheet') ??
    (adjoins(each, step) ? undefined : 'summary') ??
    (isAsTaken(each, id, step) && isJoint(each, step) ? undefined : 'taken')
  );
}

function numberFault(sequence: number, { base, head, present, gaps }: Step): LogFaultKind | undefined {
  const due = head.sequence + 1;
  if (sequence < due) return sequence <= base.sequence ? 'leftover' : 'sequence';
  if (present.has(due) && sequence > due) return 'order';
  return mayFollow(head.sequence, sequence, gaps) ? undefined : 'missing';
}

/** An entry belongs to the spreadsheet of the one before; only a rotation, which names that, begins in another. */
function isInPlace({ row, id }: Weighed, { head, id: before }: Step): boolean {
  if (row.event !== ROTATED) return before === undefined || id === before;
  const { from, size, hash } = rotationIn(row) ?? {};
  const isFromThere = from !== id && (before === undefined || from === before);
  return isFromThere && size === head.sequence && hash === head.hash;
}

/** A summary begins where the one before ends, and leaves itself standing; the first of all begins with the log. */
function adjoins({ row, sequence }: Weighed, { summary, gaps }: Step): boolean {
  if (row.event !== CONDENSED) return true;
  const own = condensationIn(row);
  if (!own || own.from > own.to || own.to >= sequence) return false;
  if (summary) return mayFollow(summary.to, own.from, gaps) && own.before === summary.last;
  return own.from > 1 || own.before === GENESIS;
}

/** An entry that was taken over is what it was there, and follows there on the one before. The joint itself may have been condensed. */
function isAsTaken({ row }: Weighed, id: string, { there }: Step): boolean {
  const taken = takenIn(row);
  if (!taken) return true;
  return (there === undefined || taken.previous === there) && isAsThere(id, row, taken);
}

/** What joins two logs names an entry that both have; only one that was condensed need not be there. */
function isJoint({ row }: Weighed, { base, seen }: Step): boolean {
  if (row.event !== JOINED) return true;
  const joint = jointIn(row);
  return joint !== undefined && (seen.has(joint.common.hash) || joint.common.sequence <= base.sequence);
}

/**
 * The fault that is told. Entries whose hash fits no known spreadsheet, though they follow one another, were written in one that
 * nothing names any more: what should have named it, a rotation further down, is the bad entry, or the gap that it left.
 */
function faultNamed(weighed: readonly Weighed[], index: number, kind: LogFaultKind, step: Step): LogFault {
  const faultAt = (at: number, of: LogFaultKind, due: number): LogFault => ({
    kind: of,
    row: at + 1,
    sequence: of === 'missing' || of === 'malformed' ? due : (weighed[at] as Weighed).sequence,
  });
  const due = step.head.sequence + 1;
  const { row, sequence } = weighed[index] as Weighed;
  const isLinked = sequence === due && row.previous === step.head.hash;
  if (kind !== 'hash' || !isLinked) return faultAt(index, kind, due);
  const end = endOfUnknown(weighed, index);
  for (let at = index + 1; at <= end; at++)
    if ((weighed[at] as Weighed).row.event === ROTATED) return faultAt(at, 'hash', due);
  const [last, next] = [weighed[end] as Weighed, weighed[end + 1]];
  const isGap =
    next?.id !== undefined &&
    next.sequence > last.sequence &&
    !mayFollow(last.sequence, next.sequence, step.gaps) &&
    next.row.previous !== last.row.hash;
  return isGap ? faultAt(end + 1, 'missing', last.sequence + 1) : faultAt(index, kind, due);
}

/** The last of the rows from `index` that follow one another although their hashes fit no known spreadsheet. */
function endOfUnknown(weighed: readonly Weighed[], index: number): number {
  let end = index;
  for (;;) {
    const [last, next] = [weighed[end] as Weighed, weighed[end + 1]];
    if (!next?.isWellFormed || next.id !== undefined || next.row.previous !== last.row.hash) return end;
    if (!mayFollow(last.sequence, next.sequence, [gapIn(next.row) ?? []].flat())) return end;
    end++;
  }
}

function weigh(rows: readonly LogRow[], ids: readonly string[]): Weighed[] {
  let likely = ids[0] as string;
  return rows.map((row) => {
    const sequence = Number(row.sequence);
    if (!isWellFormed(row)) return { row, sequence, isWellFormed: false };
    const id = [likely, ...ids].find(
      (spreadsheetId) =>
        (row.spreadsheetId ?? spreadsheetId) === spreadsheetId &&
        entryHash({ ...row, spreadsheetId, sequence }) === row.hash,
    );
    likely = id ?? likely;
    return { row, sequence, isWellFormed: true, id };
  });
}

const TEXT_CELLS = ['at', 'event', 'subject', 'request', 'actor', 'details', 'previous', 'hash'] as const;

function isWellFormed(row: LogRow): boolean {
  const isNumber = typeof row.sequence === 'number' || /^[1-9]\d*$/.test(row.sequence);
  return (
    isNumber &&
    Number.isSafeInteger(Number(row.sequence)) &&
    (row.version === undefined || String(row.version) === '1') &&
    TEXT_CELLS.every((cell) => typeof row[cell] === 'string')
  );
}
