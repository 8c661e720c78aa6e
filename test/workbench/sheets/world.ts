import { sheets, type sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import { SheetsStandIn, type Spreadsheet } from '../../../src/workbench/sheets';
import { listen } from '../../sheetsOverHttp';

/** The id of the workbook in these tests. */
export const ID = 'workbook';

/** A Finnish workbook with one sheet, `Asiakkaat` (id 7), of 20 rows and 6 columns. */
export const smallWorkbook = (locale = 'fi_FI'): Spreadsheet => ({
  spreadsheetId: ID,
  properties: { title: 'Rekisteri', locale, timeZone: 'Europe/Helsinki' },
  sheets: [
    {
      properties: { sheetId: 7, title: 'Asiakkaat', gridProperties: { rowCount: 20, columnCount: 6 } },
    },
  ],
});

/** A stand-in with the small workbook, asked directly. */
export class Desk {
  readonly standIn: SheetsStandIn;
  readonly changes: string[] = [];

  constructor(workbook: Spreadsheet = smallWorkbook(), now = Date.UTC(2026, 5, 15)) {
    this.standIn = new SheetsStandIn({
      spreadsheets: [workbook],
      newId: () => 'created',
      now: () => now,
      onChange: ({ kind }) => this.changes.push(kind),
    });
  }

  /** Runs a batch; fails the test when it is refused. */
  batch(...requests: api.Schema$Request[]): api.Schema$Response[] {
    const answer = this.call('POST', ':batchUpdate', {
      requests,
    }) as api.Schema$BatchUpdateSpreadsheetResponse;
    return answer.replies ?? [];
  }

  /** Runs a batch that must be refused, and gives the sentence. */
  refusal(...requests: object[]): string {
    return this.error('POST', ':batchUpdate', { requests });
  }

  /** The sentence with which a call is refused. */
  error(method: string, path: string, body?: unknown, query: Record<string, string | string[]> = {}): string {
    const answer = this.standIn.handle({ method, path: `/v4/spreadsheets/${ID}${path}`, query, body });
    const { error } = answer.body as { error?: { message: string; code: number } };
    if (error === undefined) throw new Error('The call was not refused.');
    return `${error.code} ${error.message}`;
  }

  /** A call that must succeed. */
  call(method: string, path: string, body?: unknown, query: Record<string, string | string[]> = {}): unknown {
    const answer = this.standIn.handle({ method, path: `/v4/spreadsheets/${ID}${path}`, query, body });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    return answer.body;
  }

  /** Types rows into a range as a person would, or enters them raw. */
  put(range: string, values: unknown[][], valueInputOption = 'RAW'): void {
    this.call('PUT', `/values/${encodeURIComponent(range)}`, { values }, { valueInputOption });
  }

  /** The values of a range. */
  values(
    range: string,
    valueRenderOption = 'UNFORMATTED_VALUE',
    dateTimeRenderOption = 'SERIAL_NUMBER',
  ): unknown {
    const query = { valueRenderOption, dateTimeRenderOption };
    const answer = this.call('GET', `/values/${encodeURIComponent(range)}`, undefined, query);
    return (answer as api.Schema$ValueRange).values;
  }

  /** The workbook as it would be saved. */
  saved(): Spreadsheet {
    return this.standIn.spreadsheet(ID);
  }

  /** The first sheet as it would be saved. */
  sheet(): api.Schema$Sheet {
    return this.saved().sheets?.[0] ?? {};
  }

  /** Tags a column or row of the first sheet. */
  tag(metadataKey: string, dimension: 'ROWS' | 'COLUMNS', index: number, metadataId?: number): void {
    const dimensionRange = { sheetId: 7, dimension, startIndex: index, endIndex: index + 1 };
    const developerMetadata = {
      metadataKey,
      metadataId,
      visibility: 'DOCUMENT',
      location: { dimensionRange },
    };
    this.batch({ createDeveloperMetadata: { developerMetadata } });
  }
}

/** The official client, talking to a stand-in over loopback. */
export async function officialClient(
  standIn: SheetsStandIn,
): Promise<{ client: api.Sheets; close: () => Promise<void> }> {
  const { rootUrl, close } = await listen(standIn);
  return {
    client: sheets({ version: 'v4', rootUrl, auth: 'test', retry: false, fetchImplementation: fetch }),
    close,
  };
}

/** A row of text cells for updateCells and appendCells. */
export const textRow = (...texts: string[]): api.Schema$RowData => ({
  values: texts.map((stringValue) => ({ userEnteredValue: { stringValue } })),
});
