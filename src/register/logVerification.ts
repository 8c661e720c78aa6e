import { GENESIS, type Checkpoint, type LogHead } from './logChain';
import { followLog, type Followed, type LogFault, type LogRow } from './logChainWalk';

export type { LogFault, LogFaultKind, LogRow } from './logChainWalk';

/**
 * How a log stands to a checkpoint: it ends before it (`older`), with it (`equal`) or after it (`newer`), or its past is
 * not the one that the checkpoint saw (`different`). What the checkpoint saw last may have been condensed meanwhile, so that
 * nothing is left to compare it with (`condensed`).
 */
export type LogStanding = 'older' | 'equal' | 'newer' | 'different' | 'condensed';

/** The result of a verification. */
export interface Verification {
  /** No fault, and neither older than nor different from the checkpoint. */
  ok: boolean;
  /** Number of entries that stand in the log. */
  size: number;
  /** How many entries before them were condensed. */
  condensed: number;
  /** The last entry that follows faultlessly from the first. */
  head: LogHead;
  fault?: LogFault;
  /** Present when a checkpoint was given. */
  standing?: LogStanding;
}

/**
 * Checks a whole log, rows in their order. Every change of a cell, every row added, removed or moved is found; rows cut
 * off at the end only against a checkpoint, as is a log rewritten as a whole. Entries that were condensed, and a
 * rotation into this spreadsheet, are in order where the log itself vouches for them.
 */
export function verifyLog(
  spreadsheetId: string,
  entries: readonly LogRow[],
  checkpoint?: Checkpoint,
): Verification {
  const followed = followLog(spreadsheetId, entries);
  const { head, base } = followed;
  const foreign = checkpoint !== undefined && !knows(followed, spreadsheetId, checkpoint);
  const fault: LogFault | undefined = foreign ? { kind: 'spreadsheet', row: 0, sequence: 0 } : followed.fault;
  const standing = checkpoint && (foreign ? 'different' : standingTo(checkpoint, entries, followed));
  const behind = standing === 'older' || standing === 'different';
  return { ok: !fault && !behind, size: entries.length, condensed: base.sequence, head, fault, standing };
}

/** Whether the checkpoint is of the spreadsheet in which its last entry was written, or would have been. */
function knows({ rotations }: Followed, spreadsheetId: string, checkpoint: Checkpoint): boolean {
  const left = rotations.find(({ size }) => checkpoint.size <= size);
  return checkpoint.spreadsheetId === (left ? left.from : spreadsheetId);
}

function standingTo({ size, hash }: Checkpoint, rows: readonly LogRow[], followed: Followed): LogStanding {
  const { base, head, fault } = followed;
  if (head.sequence < size) return fault ? 'different' : 'older';
  const then = size > base.sequence ? rows[size - base.sequence - 1]?.hash : boundaryAt(size, followed);
  if (then === undefined) return 'condensed';
  if (then !== hash) return 'different';
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
