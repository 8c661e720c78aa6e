import { RegisterError } from '../register/errors';
import type { Request } from '../workbook/api';
import { COMMIT_MARK } from '../workbook/commit';
import { look, type Program } from './program';
import type { Reading } from './reading';

/**
 * The number up to which the marks of the commits show that log entries were written; 0 when there is no mark.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/getByDataFilter
 */
export function* markedUpTo(): Program<number> {
  return (yield* marks()).reduce((highest, id) => Math.max(highest, id), 0);
}

/** The ids of the commits' marks. */
function* marks(): Program<number[]> {
  const { developerMetadata = [] } = yield* look({
    dataFilters: [{ developerMetadataLookup: { metadataKey: COMMIT_MARK } }],
    includeGridData: false,
    fields: 'spreadsheetId,developerMetadata(metadataId,metadataKey)',
  });
  const found = developerMetadata.filter(({ metadataKey }) => metadataKey === COMMIT_MARK);
  return found.map(({ metadataId }) => metadataId);
}

/** Requests that remove the marks above the end of a copy's log: copying may have given them numbers of their own. */
export function* marksAbove(sequence: number): Program<Request[]> {
  return (yield* marks())
    .filter((id) => id > sequence)
    .map((metadataId) => ({
      deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId } } },
    }));
}

/** Fails when marks stand above the end of the log. @throws RegisterError logCutOff */
export function* expectWholeLog(reading: Reading): Program<void> {
  if ((yield* markedUpTo()) > reading.head.sequence) throw new RegisterError('logCutOff');
}
