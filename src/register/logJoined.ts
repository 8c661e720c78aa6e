import canonicalize from 'canonicalize';
import { entryHash, type EntryDraft, type LogEntry, type LogHead } from './logChain';
import { CONDENSED, CONTINUED, objectIn } from './logLandmarks';

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

/** Where an entry stood before, in the log from which it was taken over first of all last. */
export function earlierPlaces(entry: Pick<LogEntry, 'details'>): LogHead[] {
  const places: LogHead[] = [];
  for (let taken = takenIn(entry); taken; taken = taken.taken) places.push(taken);
  return places;
}

/** Its hashes there. */
export const earlierHashes = (entry: Pick<LogEntry, 'details'>): string[] =>
  earlierPlaces(entry).map(({ hash }) => hash);

/** What a row says of a joint. */
export function jointIn({ event, details }: Pick<LogEntry, 'event' | 'details'>): Joint | undefined {
  if (event !== JOINED) return undefined;
  const { common, own, other } = objectIn(details);
  return isHead(common) && isHead(own) && isHead(other) ? { common, own, other } : undefined;
}

/** An entry that was taken over, as it stood there. */
export function originalOf<R extends Cells>(row: R, taken: Taken): R & LogHead & { previous: string } {
  // A key that holds nothing is none to RFC 8785.
  const details = canonicalize({ ...objectIn(row.details), taken: taken.taken }) ?? '';
  const { sequence, previous, hash, event = row.event } = taken;
  return { ...row, sequence, previous, hash, event, details };
}

/** Whether an entry that was taken over is what its hash in the other log says. */
export function isAsThere(spreadsheetId: string, row: Cells, taken: Taken): boolean {
  const { at, event, subject, request, actor, details, sequence, previous, hash } = originalOf(row, taken);
  const content = { spreadsheetId, sequence, at, event, subject, request, actor, details, previous };
  return entryHash(content) === hash;
}

/**
 * The other logs of which a log has taken entries over, as they stood, from their first entry that this one has; none of a joint whose common entry is
 * not there any more.
 * @param rows of a log, in their order
 */
export function otherLogs<R extends Cells & Pick<LogEntry, 'hash'>>(
  rows: readonly R[],
): { joint: R; rows: R[] }[] {
  const logs: { joint: R; rows: R[] }[] = [];
  let open: R[] | undefined;
  rows.forEach((row, index) => {
    const joint = jointIn(row);
    const taken = takenIn(row);
    if (!joint) {
      if (taken) open?.push(originalOf(row, taken));
      return;
    }
    const known = [rows.slice(0, index), ...logs.map((log) => log.rows)];
    const before = known
      .map((log) => log.slice(0, log.findIndex(({ hash }) => hash === joint.common.hash) + 1))
      .find(({ length }) => length > 0);
    open = before && [...before];
    if (open) logs.push({ joint: row, rows: open });
  });
  return logs;
}

function isHead(value: unknown): value is LogHead {
  const { sequence, hash } = (value ?? {}) as Partial<LogHead>;
  return Number.isSafeInteger(sequence) && typeof hash === 'string';
}

const isTaken = (value: unknown): value is Taken =>
  isHead(value) && typeof (value as Partial<Taken>).previous === 'string';
