import { type Checkpoint, EMPTY_LOG, entryHash, GENESIS, type LogEntry, type LogHead } from './logChain';

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
 * belongs to another spreadsheet (`spreadsheet`), or it is no entry at all (`malformed`).
 */
export type LogFaultKind =
  'hash' | 'previous' | 'sequence' | 'missing' | 'order' | 'spreadsheet' | 'malformed';

/** The first bad entry. */
export interface LogFault {
  kind: LogFaultKind;
  /** Row among the entries, from 1; 0 when the checkpoint itself belongs to another spreadsheet. */
  row: number;
  /** The entry's number; of a missing entry, the number that is missing; of an unreadable one, the number due there. */
  sequence: number;
}

/**
 * How a log stands to a checkpoint: it ends before it (`older`), with it (`equal`) or after it (`newer`), or its past is
 * not the one that the checkpoint saw (`different`).
 */
export type LogStanding = 'older' | 'equal' | 'newer' | 'different';

/** The result of a verification. */
export interface Verification {
  /** No fault, and neither older than nor different from the checkpoint. */
  ok: boolean;
  size: number;
  /** The last entry that follows faultlessly from the first. */
  head: LogHead;
  fault?: LogFault;
  /** Present when a checkpoint was given. */
  standing?: LogStanding;
}

/**
 * Checks a whole log, rows in their order. Every change of a cell, every row added, removed or moved is found; rows cut
 * off at the end only against a checkpoint, as is a log rewritten as a whole.
 */
export function verifyLog(
  spreadsheetId: string,
  entries: readonly LogRow[],
  checkpoint?: Checkpoint,
): Verification {
  const { head, fault: chainFault } = followChain(spreadsheetId, entries);
  const foreign = checkpoint !== undefined && checkpoint.spreadsheetId !== spreadsheetId;
  const fault: LogFault | undefined = foreign ? { kind: 'spreadsheet', row: 0, sequence: 0 } : chainFault;
  const standing = checkpoint && (foreign ? 'different' : standingTo(checkpoint, entries, fault));
  const behind = standing === 'older' || standing === 'different';
  return { ok: !fault && !behind, size: entries.length, head, fault, standing };
}

function followChain(spreadsheetId: string, rows: readonly LogRow[]): { head: LogHead; fault?: LogFault } {
  const present = new Set(rows.map(({ sequence }) => Number(sequence)));
  let head = EMPTY_LOG;
  for (const [index, row] of rows.entries()) {
    const fault = faultOf(row, spreadsheetId, head, present);
    if (fault) return { head, fault: { ...fault, row: index + 1 } };
    head = { sequence: head.sequence + 1, hash: row.hash };
  }
  return { head };
}

function faultOf(
  row: LogRow,
  spreadsheetId: string,
  head: LogHead,
  present: ReadonlySet<number>,
): Omit<LogFault, 'row'> | undefined {
  const due = head.sequence + 1;
  if (!isWellFormed(row)) return { kind: 'malformed', sequence: due };
  const sequence = Number(row.sequence);
  if (row.spreadsheetId !== undefined && row.spreadsheetId !== spreadsheetId) {
    return { kind: 'spreadsheet', sequence };
  }
  if (entryHash({ ...row, spreadsheetId, sequence }) !== row.hash) return { kind: 'hash', sequence };
  if (sequence < due) return { kind: 'sequence', sequence };
  if (sequence > due)
    return present.has(due) ? { kind: 'order', sequence } : { kind: 'missing', sequence: due };
  return row.previous === head.hash ? undefined : { kind: 'previous', sequence };
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

function standingTo(checkpoint: Checkpoint, rows: readonly LogRow[], fault?: LogFault): LogStanding {
  const { size, hash } = checkpoint;
  if (fault && fault.row <= size) return 'different';
  if (rows.length < size) return 'older';
  const then = size === 0 ? GENESIS : rows[size - 1]?.hash;
  if (then !== hash) return 'different';
  return rows.length === size ? 'equal' : 'newer';
}
