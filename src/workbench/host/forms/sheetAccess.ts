import { isRecord } from '../args';
import type { SheetsApi } from '../types';

/** A sheet of the spreadsheet that a form writes to. */
export interface TargetSheet {
  sheetId: number;
  title: string;
  rowCount: number;
  columnCount: number;
}

/** What a form needs to know of a spreadsheet. */
export interface TargetBook {
  locale: string;
  timeZone: string;
  sheets: TargetSheet[];
}

/** Google Forms’ own way into a spreadsheet: the Sheets API without a script in between. */
export class SheetAccess {
  constructor(
    private readonly sheets: SheetsApi,
    private readonly spreadsheetId: string,
  ) {}

  /** The spreadsheet's properties, or nothing if there is no such spreadsheet. */
  book(): TargetBook | undefined {
    const fields =
      'properties(locale,timeZone),sheets.properties(sheetId,title,gridProperties(rowCount,columnCount))';
    const { status, body } = this.#send('GET', '', undefined, { fields });
    if (status >= 400 || !isRecord(body)) return undefined;
    const { properties, sheets = [] } = body as {
      properties: { locale: string; timeZone: string };
      sheets?: {
        properties: {
          sheetId?: number;
          title: string;
          gridProperties?: { rowCount: number; columnCount: number };
        };
      }[];
    };
    return {
      ...properties,
      sheets: sheets.map(({ properties: { sheetId = 0, title, gridProperties } }) => ({
        sheetId,
        title,
        rowCount: gridProperties?.rowCount ?? 0,
        columnCount: gridProperties?.columnCount ?? 0,
      })),
    };
  }

  batch(requests: object[]): unknown {
    return this.#demand(this.#send('POST', ':batchUpdate', { requests }));
  }

  /** A range's values; empty rows and cells at the end are left out. `raw` gives numbers instead of the texts that are shown. */
  values(range: string, raw = false): unknown[][] {
    const query: Record<string, string> = raw
      ? { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' }
      : {};
    const body = this.#demand(this.#send('GET', `/values/${encodeURIComponent(range)}`, undefined, query));
    return isRecord(body) && Array.isArray(body['values']) ? (body['values'] as unknown[][]) : [];
  }

  /** Enters values as if they were typed; `null` leaves a cell as it is. */
  type(range: string, values: unknown[][]): void {
    const path = `/values/${encodeURIComponent(range)}`;
    this.#demand(this.#send('PUT', path, { values }, { valueInputOption: 'USER_ENTERED' }));
  }

  #send(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown, query: Record<string, string> = {}) {
    const address = `/v4/spreadsheets/${encodeURIComponent(this.spreadsheetId)}${path}`;
    return this.sheets.handle({ method, path: address, query, body });
  }

  #demand({ status, body }: { status: number; body: unknown }): unknown {
    if (status >= 400) throw new Error(`The form could not write to its sheet: ${JSON.stringify(body)}`);
    return body;
  }
}
