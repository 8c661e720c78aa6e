import type { LogEntry } from '../../register/log';
import type { Change } from '../../workbook/changes';
import type { Reading } from '../reading';
import { settingChanges } from '../settings';
import { isErasing } from './entry';

/**
 * The number of the first entry of the log whose repetition is still to be looked at once more. The commit that repeats the first erasure notes
 * it, and the one that finds nothing left to erase clears it, so that neither a run that dies nor a later replay mistakes one for the other.
 */
export function lookFrom({ settings: { replayedFrom } }: Reading): number | undefined {
  return /^\d{1,9}$/.test(replayedFrom) ? Number(replayedFrom) : undefined;
}

/** What is noted where a commit is the first that repeats an erasure. */
export const noteToLook = (reading: Reading, repeats: readonly LogEntry[]): Change[] =>
  lookFrom(reading) === undefined && repeats.some(isErasing)
    ? settingChanges(reading, { replayedFrom: String(reading.head.sequence + 1) }).changes
    : [];

/** What is noted once a look has found nothing more. */
export const nothingToLook = (reading: Reading): Change[] =>
  settingChanges(reading, { replayedFrom: '' }).changes;
