import canonicalize from 'canonicalize';
import { entryHash, type EntryDraft, type LogEntry, type LogHead } from './logChain';
import { CONDENSED, CONTINUED } from './logLandmarks';

/**
 * A log that went on in two places, after a restore that nobody had noticed, becomes one: the entries of the other are written once more
 * behind this one's own, each with its number and hash there, so that both chains can still be proved.
 */

/** The event of the entry that names the heads of both logs. */
export const JOINED = 'log.joined';

/** What that entry says. */
export interface Joint {
  /** The last entry that both logs have. */
  common: LogHead;
  /** The end of this log when it took the other's entries over. */
  own: LogHead;
  /** The end of the other log. */
  other: LogHead;
}

/** What an entry that was taken over says of itself in the log from which it came. */
export interface Taken<Figure = unknown> extends LogHead {
  /** Hash of the entry before it there. */
  previous: string;
  /** Its event, where that would be read as one on this log. */
  event?: string;
  /** Where it had been taken over there as well. */
  taken?: Taken<Figure>;
  /** What it added to the statistics here, where that is not what it says: the rest had been counted. */
  statistics?: Figure[];
}

/** Events that speak of the log in which they stand. */
const ofTheirLog: readonly string[] = [CONDENSED, CONTINUED, JOINED];
const ELSEWHERE = 'taken.';

type Cells = Pick<LogEntry, 'at' | 'event' | 'subject' | 'request' | 'actor' | 'details'>;

/** The entry that joins two logs. */
export const joinedDraft = (joint: Joint, by: Pick<EntryDraft, 'at' | 'actor'>): EntryDraft => ({
  ...{ event: JOINED, subject: '', request: '', details: joint },
  ...by,
});

/** An entry of the other log as this one takes it over: with its own time and writer. @param statistics what it adds, if not what it says */
export function takenDraft(entry: LogEntry, statistics?: readonly unknown[]): EntryDraft {
  const { sequence, previous, hash, at, event, subject, request, actor } = entry;
  const { taken: before, ...details } = objectIn(entry.details);
  const isOfItsLog = ofTheirLog.includes(event);
  const taken = {
    ...{ sequence, previous, hash },
    ...(isOfItsLog && { event }),
    ...(before !== undefined && { taken: before }),
    ...(statistics && { statistics }),
  };
  return {
    ...{ at, subject, request, actor, details: { ...details, taken } },
    event: isOfItsLog ? `${ELSEWHERE}${event}` : event,
  };
}

/** What an entry says of where it was taken from; nothing for one of this log's own. */
export function takenIn({ details }: Pick<LogEntry, 'details'>): Taken | undefined {
  // Most entries are this log's own: these need not be read.
  if (!details.includes('"taken"')) return undefined;
  const { taken } = objectIn(details);
  return isTaken(taken) ? taken : undefined;
}

/** Hashes of an entry in all logs in which it stood before. */
export function earlierHashes(entry: Pick<LogEntry, 'details'>): string[] {
  const hashes: string[] = [];
  for (let taken = takenIn(entry); taken; taken = taken.taken) hashes.push(taken.hash);
  return hashes;
}

/** What a row says of a joint. */
export function jointIn({ event, details }: Pick<LogEntry, 'event' | 'details'>): Joint | undefined {
  if (event !== JOINED) return undefined;
  const { common, own, other } = objectIn(details);
  return isHead(common) && isHead(own) && isHead(other) ? { common, own, other } : undefined;
}

/** Whether an entry that was taken over is what its hash in the other log says. */
export function isAsThere(spreadsheetId: string, cells: Cells, taken: Taken): boolean {
  // A key that holds nothing is none to RFC 8785.
  const details = canonicalize({ ...objectIn(cells.details), taken: taken.taken }) ?? '';
  const { sequence, previous, event = cells.event } = taken;
  const { at, subject, request, actor } = cells;
  return (
    entryHash({ spreadsheetId, sequence, at, event, subject, request, actor, details, previous }) ===
    taken.hash
  );
}

function objectIn(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function isHead(value: unknown): value is LogHead {
  const { sequence, hash } = (value ?? {}) as Partial<LogHead>;
  return Number.isSafeInteger(sequence) && typeof hash === 'string';
}

const isTaken = (value: unknown): value is Taken =>
  isHead(value) && typeof (value as Partial<Taken>).previous === 'string';
