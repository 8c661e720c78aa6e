import { RegisterError } from '../register/errors';
import type { LogHead } from '../register/log';
import type { Request } from '../workbook/api';
import { COMMIT_MARK } from '../workbook/commit';
import { look, type Program } from './program';
import type { Reading } from './reading';

/**
 * The numbers at which the marks of the commits show that log entries were written.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/getByDataFilter
 */
export function* marksUpTo(): Program<number[]> {
  const { developerMetadata = [] } = yield* look({
    dataFilters: [{ developerMetadataLookup: { metadataKey: COMMIT_MARK } }],
    includeGridData: false,
    fields: 'spreadsheetId,developerMetadata(metadataId,metadataKey)',
  });
  const marks = developerMetadata.filter(({ metadataKey }) => metadataKey === COMMIT_MARK);
  return marks.map(({ metadataId }) => metadataId);
}

/** The highest of them; 0 when there is no mark. */
export function* markedUpTo(): Program<number> {
  return Math.max(0, ...(yield* marksUpTo()));
}

/** Requests that remove the marks above the end of a copy's log: copying may have given them numbers of their own. */
export function* marksAbove(sequence: number): Program<Request[]> {
  return removals(yield* marksUpTo(), sequence);
}

/** Fails when marks stand above the end of the log. @throws RegisterError logCutOff */
export function* expectWholeLog(reading: Reading): Program<void> {
  if ((yield* markedUpTo()) > reading.head.sequence) throw new RegisterError('logCutOff');
}

/** Ids of the marks of replays: out of the way of the numbers of entries and of the ids of the tags. */
const REPLAY_IDS = 500_000_000;

/**
 * What a replay claims besides the number of its first entry, where the marks of the lost entries have outlived the restore:
 * those of the lost entries go, so that the numbers can be claimed again, and the highest of them is claimed as that of a
 * replay, so that of two replays that see the same marks one lands.
 */
export function claimAbove(head: LogHead, marked: readonly number[]): Request[] {
  const lost = marked.filter((mark) => mark > head.sequence);
  if (lost.length === 0) return [];
  const claim = {
    metadataId: REPLAY_IDS + Math.max(...lost),
    metadataKey: 'replay',
    metadataValue: String(head.sequence),
    location: { spreadsheet: true },
    visibility: 'DOCUMENT',
  };
  return [{ createDeveloperMetadata: { developerMetadata: claim } }, ...removals(marked, head.sequence)];
}

const removals = (marked: readonly number[], sequence: number): Request[] =>
  marked
    .filter((id) => id > sequence)
    .map((metadataId) => ({
      deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId } } },
    }));
