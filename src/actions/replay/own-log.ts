import {
  condensationIn,
  EMPTY_LOG,
  earlierHashes,
  jointIn,
  lostEntries,
  type Joint,
  type LogEntry,
  type LogRow,
  type LostEntries,
  type OwnLog,
} from '../../register/log';
import type { Query } from '../../workbook/table';
import type { Reading } from '../reading';
import { toldBy, type Told } from './kept';

/** What must have been read of the log, besides its hashes. */
export const ownLogQuery = { log: ['event', 'subject', 'details'] } satisfies Query;

/** What the register's log and another state of it tell of protection. */
export const toldByBoth = (reading: Reading, newer: readonly LogRow[]): Told => {
  const log = reading.table('log');
  const own = [...log.rows()].map((row) => ({
    event: log.text(row, 'event'),
    subject: log.text(row, 'subject'),
    details: log.text(row, 'details'),
    sequence: Number(log.ids[row]),
  }));
  return toldBy([...own, ...newer.map((row) => ({ ...row, sequence: Number(row.sequence) }))]);
};

/** An entry of the register's own log, as far as a replay looks at it. */
interface OwnEntry {
  sequence: number;
  event: string;
  details: string;
  /** Its hashes, in this log and in those from which it was taken over. */
  hashes: readonly string[];
}

/** What the register's log lacks of another state of it, and what it has besides. */
export interface Lacking extends LostEntries {
  /** Whether the register's log has an entry by one of its hashes, wherever it was written. */
  has: (hash: string) => boolean;
  /** Entries that the other state has not. */
  ownOnly: readonly OwnEntry[];
  /** The joints that stand in the register's log. */
  joints: readonly Joint[];
}

/** @throws RegisterError logBroken, logsDiffer, logCopyGap */
export function lackingOf(reading: Reading, newer: readonly LogRow[]): Lacking {
  const log = reading.table('log');
  const rows = [...log.rows()].map((row) => ({
    sequence: Number(log.ids[row]),
    hash: log.text(row, 'hash'),
    event: log.text(row, 'event'),
    details: log.text(row, 'details'),
  }));
  const entries: OwnEntry[] = rows.map(({ sequence, hash, event, details }) => ({
    ...{ sequence, event, details },
    hashes: [hash, ...earlierHashes({ details })],
  }));
  const base = rows
    .flatMap((row) => condensationIn(row) ?? [])
    .reduce((last, { to, last: hash }) => (to > last.sequence ? { sequence: to, hash } : last), EMPTY_LOG);
  const own: OwnLog = {
    hashes: new Map(rows.map(({ sequence, hash }) => [sequence, hash])),
    end: reading.head,
    base,
    taken: new Set(entries.flatMap(({ hashes }) => hashes.slice(1))),
  };
  const known = new Set(entries.flatMap(({ hashes }) => hashes));
  const there = new Set(newer.map(({ hash }) => hash));
  return {
    ...lostEntries(reading.world.spreadsheetId, own, newer),
    has: (hash) => known.has(hash),
    ownOnly: entries.filter(({ hashes }) => !hashes.some((hash) => there.has(hash))),
    joints: rows.flatMap((row) => jointIn(row) ?? []),
  };
}

/** Whether the register's log has an entry of the other state already, since that state had taken it over from here. */
export const cameFromHere = ({ has }: Lacking, entry: LogEntry): boolean => earlierHashes(entry).some(has);
