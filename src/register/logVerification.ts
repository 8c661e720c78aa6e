import { hashedUnder } from './hashedUnder';
import { earlierPlaces, otherLogs } from './logJoined';
import { GENESIS, type Checkpoint, type LogHead } from './logChain';
import { followLog, type Followed, type LogFault, type LogRow } from './logChainWalk';
import { condensationIn, type Gap } from './logLandmarks';

export type { LogFault, LogFaultKind, LogRow } from './logChainWalk';

/**
 * How a log stands to a checkpoint: it ends before it (`older`), with it (`equal`) or after it (`newer`), or its past is
 * not the one that the checkpoint saw (`different`). What the checkpoint saw last may have been condensed meanwhile, so that
 * nothing is left to compare it with (`condensed`). What it saw, or what came after it, may be missing in part, and the log says so
 * (`gap`): nothing that is left differs from what it saw.
 */
export type LogStanding = 'older' | 'equal' | 'newer' | 'different' | 'condensed' | 'gap';

/** The result of a verification. */
export interface Verification {
  /** No fault, and, where a checkpoint was given, the log goes on from all that it saw: it is equal or newer. */
  ok: boolean;
  /** Number of entries that stand in the log. */
  size: number;
  /** How many entries before them were condensed. */
  condensed: number;
  /** The last entry that follows faultlessly from the first. */
  head: LogHead;
  fault?: LogFault;
  /** Entries that are missing as the log itself says: no fault, but somebody has to know why. */
  gaps: Gap[];
  /** Present when a checkpoint was given. */
  standing?: LogStanding;
}

/**
 * Checks a whole log, rows in their order. Every change of a cell, every row added, removed or moved is found; rows cut
 * off at the end only against a checkpoint, as is a log rewritten as a whole. Entries that were condensed, and a
 * rotation into this spreadsheet, are in order where the log itself vouches for them. So is a gap that it announces, but not
 * towards a checkpoint that was made before.
 */
export function verifyLog(
  spreadsheetId: string,
  entries: readonly LogRow[],
  checkpoint?: Checkpoint,
): Verification {
  const followed = followLog(spreadsheetId, entries);
  const { head, base, gaps } = followed;
  const foreign = checkpoint !== undefined && !knows(followed, spreadsheetId, checkpoint);
  const fault: LogFault | undefined = foreign ? { kind: 'spreadsheet', row: 0, sequence: 0 } : followed.fault;
  const own = checkpoint && (foreign ? 'different' : standingTo(checkpoint, entries, followed));
  const isOther = checkpoint && !foreign && own && !confirms(own);
  const standing = (isOther && standingOfOther(spreadsheetId, entries, checkpoint)) || own;
  const isConfirmed = !standing || confirms(standing);
  const condensed = base.sequence - missingUpTo(base.sequence, gaps);
  return { ok: !fault && isConfirmed, size: entries.length, condensed, head, fault, gaps, standing };
}

const confirms = (standing: LogStanding): boolean => standing === 'equal' || standing === 'newer';

/**
 * How a log stands to a checkpoint that saw the other of two logs which were joined: that one's entries stand behind this one's own, and the other log
 * is put together from them and verified by itself. Nothing where no entry was taken over that the checkpoint saw.
 */
function standingOfOther(
  spreadsheetId: string,
  rows: readonly LogRow[],
  checkpoint: Checkpoint,
): LogStanding | undefined {
  const { size, hash } = checkpoint;
  const isSeen = (row: LogRow) =>
    earlierPlaces(row).some((place) => place.sequence === size && place.hash === hash);
  if (!rows.some(isSeen)) return undefined;
  const idOf = hashedUnder(spreadsheetId, rows);
  const isProved = otherLogs(rows).some(({ joint, rows: others }) => {
    // What it had condensed by then may still stand here.
    const to = Math.max(0, ...others.map((row) => condensationIn(row)?.to ?? 0));
    const standing = others.filter(({ sequence }) => Number(sequence) > to);
    return verifyLog(idOf(Number(joint.sequence)), standing, checkpoint).ok;
  });
  // What lies between it and the entry that both logs have was condensed.
  return isProved ? 'newer' : 'condensed';
}

/** How many entries up to a number are missing as announced; where the log forked, others stand in their place and count. */
const missingUpTo = (last: number, gaps: readonly Gap[]): number =>
  gaps
    .filter(({ to, isForked }) => to <= last && !isForked)
    .reduce((sum, { from, to }) => sum + to - from + 1, 0);

/** Whether the checkpoint is of the spreadsheet in which its last entry was written, or would have been. */
function knows({ rotations }: Followed, spreadsheetId: string, checkpoint: Checkpoint): boolean {
  const left = rotations.find(({ size }) => checkpoint.size <= size);
  return checkpoint.spreadsheetId === (left ? left.from : spreadsheetId);
}

function standingTo({ size, hash }: Checkpoint, rows: readonly LogRow[], followed: Followed): LogStanding {
  const { base, head, fault, gaps } = followed;
  if (head.sequence < size) return fault ? 'different' : 'older';
  if (gaps.some(({ from, to }) => from <= size && size <= to)) return 'gap';
  const isStanding = size > base.sequence;
  const then = isStanding
    ? rows.find(({ sequence }) => Number(sequence) === size)?.hash
    : boundaryAt(size, followed);
  if (then === undefined) return isStanding ? 'different' : 'condensed';
  if (then !== hash) return 'different';
  if (gaps.some(({ from }) => from > size)) return 'gap';
  return head.sequence === size && !fault ? 'equal' : 'newer';
}

/** The hash of a condensed entry that a summary or a rotation still names. */
function boundaryAt(size: number, { base, summaries, rotations }: Followed): string | undefined {
  const known = [
    { sequence: 0, hash: GENESIS },
    base,
    ...summaries.flatMap(({ from, before, to, last }) => [
      { sequence: from - 1, hash: before },
      { sequence: to, hash: last },
    ]),
    ...rotations.map(({ size: sequence, hash }) => ({ sequence, hash })),
  ];
  return known.find(({ sequence }) => sequence === size)?.hash;
}
