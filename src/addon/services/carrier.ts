import type { Carrier } from '../../actions/program';
import {
  COMMIT_FIELDS,
  OUTLINE_FIELDS,
  type CommitResponse,
  type ReadResponse,
  type Spreadsheet,
} from '../../workbook/api';
import { calling } from './calls';
import { momentIn } from './clock';
import { noteLanded } from './memory';

/** An execution ends after six minutes; work stops here, so that what is begun can be finished. */
const WORKING_TIME = 4 * 60 * 1000;
const FIRST_WAIT = 300;

/** Carries a program's steps to the advanced service `Sheets`, for one spreadsheet and one execution. */
export function sheetsCarrier(spreadsheetId: string, startedAt = Date.now()): Carrier {
  const { Spreadsheets } = Sheets as NonNullable<typeof Sheets>;
  return {
    read: (body) =>
      calling(() => Spreadsheets.Values.batchGetByDataFilter(body, spreadsheetId)) as ReadResponse,
    look: ({ fields, ...body }) =>
      calling(() => Spreadsheets.getByDataFilter(body, spreadsheetId, { fields })) as Spreadsheet,
    outline: (fields = OUTLINE_FIELDS) =>
      calling(() => Spreadsheets.get(spreadsheetId, { fields })) as Spreadsheet,
    commit: (body) =>
      calling(() =>
        Spreadsheets.batchUpdate(body, spreadsheetId, { fields: COMMIT_FIELDS }),
      ) as CommitResponse,
    landed: noteLanded,
    clock: momentIn,
    mayGoOn: () => Date.now() - startedAt < WORKING_TIME,
    wait: (attempt) => Utilities.sleep(FIRST_WAIT * 2 ** (attempt - 1)),
    elsewhere: (other) => sheetsCarrier(other, startedAt),
  };
}
