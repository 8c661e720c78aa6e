import { RegisterError } from './errors';
import { entryHash, type LogEntry, type LogHead } from './logChain';
import { condensationIn, ROTATED, rotationIn } from './logLandmarks';
import type { LogRow } from './logVerification';

/**
 * The entries that a log has lost by being restored from an earlier version, out of a newer state of it. The older log must be
 * the beginning of the newer one. The newer one may begin later, as a part of a copy does, but not behind the older one's end.
 * @param hashes of the older log by number
 * @throws RegisterError logBroken for an entry of the newer log that was changed or does not follow the one before; logsDiffer
 * for the first entry that is not the same in both; logCopyGap when entries between the two are in neither
 */
export function lostEntries(
  spreadsheetId: string,
  hashes: ReadonlyMap<number, string>,
  end: LogHead,
  newer: readonly LogRow[],
): LogEntry[] {
  const entries = followed(spreadsheetId, newer);
  const other = entries.find(
    ({ sequence, hash }) => sequence <= end.sequence && hashes.get(sequence) !== hash,
  );
  if (other) throw new RegisterError('logsDiffer', { entry: other.sequence });
  const lost = entries.filter(({ sequence }) => sequence > end.sequence);
  const [first] = lost;
  if (!first || first.previous === end.hash) return lost;
  if (first.sequence > end.sequence + 1 && first === entries[0])
    throw new RegisterError('logCopyGap', { from: end.sequence + 1, to: first.sequence - 1 });
  throw new RegisterError('logsDiffer', { entry: first.sequence });
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

/** The spreadsheet under whose id each entry was hashed: before a rotation it was another. @param rows with those that tell of rotations */
export function hashedUnder(spreadsheetId: string, rows: readonly LogRow[]): (sequence: number) => string {
  const rotations = rows
    .flatMap((row) => [
      ...(row.event === ROTATED ? [rotationIn(row) ?? []].flat() : []),
      ...(condensationIn(row)?.rotations ?? []),
    ])
    .sort((a, b) => a.size - b.size);
  return (sequence) => rotations.find(({ size }) => sequence <= size)?.from ?? spreadsheetId;
}
