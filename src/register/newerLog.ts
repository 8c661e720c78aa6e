import { RegisterError } from './errors';
import { entryHash, type LogEntry, type LogHead } from './logChain';
import { hashedUnder } from './hashedUnder';
import type { LogRow } from './logVerification';

/** A log as it stands: what is needed to find out what another state of it has besides. */
export interface OwnLog {
  /** Hashes of its entries by number. */
  hashes: ReadonlyMap<number, string>;
  end: LogHead;
  /** What stands before its first entry: the end of what was condensed, or of an empty log. */
  base: LogHead;
  /** Hashes of entries of other states that it has taken over. */
  taken: ReadonlySet<string>;
}

/** What a log lacks of another state of itself. */
export interface LostEntries {
  entries: LogEntry[];
  /** The last entry that both have, where this log went on by itself behind it. */
  fork?: LogHead;
}

/**
 * The entries that a log lacks, out of another state of it: it was restored from an earlier version, and may have gone on since. The
 * other state may begin later, as a part of a copy does, but not behind what both have.
 * @throws RegisterError logBroken for an entry of the other state that was changed or does not follow the one before; logsDiffer where the two
 * have no entry in common; logCopyGap when entries between the two are in neither
 */
export function lostEntries(spreadsheetId: string, own: OwnLog, newer: readonly LogRow[]): LostEntries {
  const entries = followed(spreadsheetId, newer);
  const { hashes, end } = own;
  const isHad = had(own, entries);
  const lost = entries.filter((entry) => !isHad(entry));
  const [first] = lost;
  if (!first || first.previous === end.hash) return { entries: lost };
  const before = entries[entries.indexOf(first) - 1];
  if (before) return { entries: lost, fork: { sequence: before.sequence, hash: before.hash } };
  const common = [...hashes].find(([, hash]) => hash === first.previous);
  if (common) return { entries: lost, fork: { sequence: common[0], hash: common[1] } };
  if (first.sequence > end.sequence + 1)
    throw new RegisterError('logCopyGap', { from: end.sequence + 1, to: first.sequence - 1 });
  throw new RegisterError('logsDiffer', { entry: first.sequence });
}

/** Whether a log has an entry of another state: in its place, taken over, or among those that were condensed. */
function had({ hashes, base, taken }: OwnLog, entries: readonly LogEntry[]): (entry: LogEntry) => boolean {
  const hasBase = entries.some(({ sequence, hash }) => sequence === base.sequence && hash === base.hash);
  return ({ sequence, hash }) =>
    hashes.get(sequence) === hash || taken.has(hash) || (hasBase && sequence <= base.sequence);
}

/** Rows in the order of their numbers, each proved by its hash and by that of the one before. @throws RegisterError logBroken */
export function followed(spreadsheetId: string, rows: readonly LogRow[]): LogEntry[] {
  const idOf = hashedUnder(spreadsheetId, rows);
  const entries = rows
    .map((row): LogEntry => {
      const sequence = Number(row.sequence);
      return { ...row, version: 1, spreadsheetId: idOf(sequence), sequence };
    })
    .sort((a, b) => a.sequence - b.sequence);
  entries.forEach((entry, index) => {
    const before = entries[index - 1];
    const follows = !before || (before.sequence < entry.sequence && before.hash === entry.previous);
    if (!follows || entryHash(entry) !== entry.hash)
      throw new RegisterError('logBroken', { entry: entry.sequence });
  });
  return entries;
}

/** The log as lines of JSON, an entry a line, as it is kept outside the spreadsheet. */
export const logLines = (entries: readonly LogEntry[]): string =>
  entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');

const CELLS = ['at', 'event', 'subject', 'request', 'actor', 'details', 'previous', 'hash'] as const;

/** Reads lines of JSON. @throws RegisterError logCopyUnreadable with the number of the line */
export function entriesOfLines(text: string): LogEntry[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .flatMap((line, index) => (line === '' ? [] : [entryOfLine(line, index + 1)]));
}

function entryOfLine(line: string, number: number): LogEntry {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    value = undefined;
  }
  if (!isEntry(value)) throw new RegisterError('logCopyUnreadable', { line: number });
  return value;
}

function isEntry(value: unknown): value is LogEntry {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  return (
    typeof fields.spreadsheetId === 'string' &&
    Number.isSafeInteger(fields.sequence) &&
    CELLS.every((key) => typeof fields[key] === 'string')
  );
}
