import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import { CallFailed, type AsyncCarrier } from '../../actions/program';
import {
  COMMIT_FIELDS,
  OUTLINE_FIELDS,
  type CommitResponse,
  type ReadResponse,
  type Spreadsheet,
} from '../../workbook/api';
import { RegisterError } from '../../register/errors';
import { propertyOf } from '../errors';
import { stopIfInterrupted, type Surroundings } from '../surroundings';
import { momentAt } from './clock';

/** The way to one spreadsheet. */
export interface SheetsLink {
  readonly isLocal: boolean;
  /** The client to be used for the next call, connected anew if the last one was lost. */
  connect(): Promise<Connection>;
  /** No answer came: the next call must not trust the connection. */
  lost(): void;
  close(): Promise<void>;
}

/** A client and the spreadsheet that it reaches. */
export interface Connection {
  client: api.Sheets;
  spreadsheetId: string;
  /** Port at which another program serves the workbook; absent where we serve it ourselves, or Google does. */
  servedByOther?: number;
}

type Call<T> = (connection: Connection) => Promise<{ data: T }>;

/** Statuses that pass: too many requests, and what a server says when it cannot at the moment. 0: no answer came. */
const PASSING = [0, 408, 429, 500, 502, 503, 504];
/** Pauses before another attempt, in seconds, as Google advises; see its page on usage limits of the Sheets API. */
const PAUSES = [1, 2, 4, 8, 16];
const SHORT_PAUSES = [0.1, 0.3, 0.9];

/**
 * The register's calls over the official client. A read is repeated while the trouble passes; a commit is repeated only
 * where it was certainly not carried out (429), since the action must look first whether it has landed.
 * @param onCall told of each call
 * @param onLanded told which entries stand in the log
 * @param linkTo the way to another spreadsheet; `undefined` where there is none
 */
export function createCarrier(
  link: SheetsLink,
  surroundings: Surroundings,
  onCall: () => void,
  onLanded: AsyncCarrier['landed'],
  linkTo: (spreadsheetId: string) => SheetsLink | undefined = () => undefined,
): AsyncCarrier {
  const repeating = async <T>(call: Call<T>, repeats: (status: number) => boolean): Promise<T> => {
    for (let attempt = 0; ; attempt++) {
      stopIfInterrupted(surroundings);
      onCall();
      try {
        return (await call(await link.connect())).data;
      } catch (error) {
        if (error instanceof RegisterError || error instanceof CallFailed) throw error;
        const status = statusOf(error);
        if (status === 0) link.lost();
        const seconds = (status === 0 || link.isLocal ? SHORT_PAUSES : PAUSES)[attempt];
        if (seconds === undefined || !repeats(status)) throw CallFailed.of(status);
        await pauseFor(seconds, surroundings);
      }
    }
  };
  const reading = <T>(call: Call<T>) => repeating(call, (status) => PASSING.includes(status));
  const writing = <T>(call: Call<T>) => repeating(call, (status) => status === 429);

  return {
    read: async (body) =>
      (await reading(({ client, spreadsheetId }) =>
        client.spreadsheets.values.batchGetByDataFilter({ spreadsheetId, requestBody: body }),
      )) as ReadResponse,
    look: async ({ fields, ...body }) =>
      (await reading(({ client, spreadsheetId }) =>
        client.spreadsheets.getByDataFilter({ spreadsheetId, fields, requestBody: body }),
      )) as Spreadsheet,
    outline: async (fields = OUTLINE_FIELDS) =>
      (await reading(({ client, spreadsheetId }) =>
        client.spreadsheets.get({ spreadsheetId, fields }),
      )) as Spreadsheet,
    commit: async (body) =>
      (await writing(({ client, spreadsheetId }) =>
        client.spreadsheets.batchUpdate({ spreadsheetId, fields: COMMIT_FIELDS, requestBody: body }),
      )) as CommitResponse,
    landed: onLanded,
    clock: (timeZone) => momentAt(surroundings.now(), timeZone),
    mayGoOn: () => !surroundings.interrupted.aborted,
    wait: (attempt) => pauseFor(link.isLocal ? attempt * 0.05 : 2 ** (attempt - 1), surroundings),
    elsewhere: (spreadsheetId) =>
      createCarrier(linkTo(spreadsheetId) ?? nowhere, surroundings, onCall, onLanded, linkTo),
  };
}

/** Leads to no spreadsheet: whoever asks hears what Google says of one that is not there. */
const nowhere: SheetsLink = {
  isLocal: true,
  connect: () => Promise.reject(CallFailed.of(404)),
  lost: () => undefined,
  close: async () => undefined,
};

/** Waits, up to half as long again, so that programs which were refused together do not come back together. */
function pauseFor(seconds: number, { pause, random }: Surroundings): Promise<void> {
  const share = (random(1)[0] ?? 0) / 255 / 2;
  return pause(seconds * (1 + share) * 1000);
}

/** The HTTP status of a refusal; 0 when no answer came. */
function statusOf(error: unknown): number {
  const status = propertyOf(propertyOf(error, 'response'), 'status');
  return typeof status === 'number' ? status : 0;
}
