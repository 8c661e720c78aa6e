import { RegisterError } from '../register/errors';
import { COMMIT_MARK } from '../workbook/commit';
import { look, type Program } from './program';
import type { Reading } from './reading';

/**
 * The number up to which the marks of the commits show that log entries were written; 0 when there is no mark.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/getByDataFilter
 */
export function* markedUpTo(): Program<number> {
  const { developerMetadata = [] } = yield* look({
    dataFilters: [{ developerMetadataLookup: { metadataKey: COMMIT_MARK } }],
    includeGridData: false,
    fields: 'spreadsheetId,developerMetadata(metadataId,metadataKey)',
  });
  const marks = developerMetadata.filter(({ metadataKey }) => metadataKey === COMMIT_MARK);
  return marks.reduce((highest, { metadataId }) => Math.max(highest, metadataId), 0);
}

/** Fails when marks stand above the end of the log. @throws RegisterError logCutOff */
export function* expectWholeLog(reading: Reading): Program<void> {
  if ((yield* markedUpTo()) > reading.head.sequence) throw new RegisterError('logCutOff');
}
