import { WorkbenchError } from '../errors';
import type { SheetsRequest } from '../../host/types';
import type { Calculator, SheetLines, SheetsStandIn, TypingContext } from '../../sheets';

/** A request of `spreadsheets.batchUpdate`: one key, its kind. */
export type BatchRequest = Record<string, unknown>;

/** The few calls of the Sheets API v4 that the page's server makes on the one workbook; a refusal becomes `refused-by-sheets`. */
export class WorkbookCalls {
  constructor(
    private readonly sheets: SheetsStandIn,
    readonly spreadsheetId: string,
  ) {}

  /** `spreadsheets.get`, typed by the caller who wrote the `fields`. */
  get<T>(fields: string, ranges: string[] = []): T {
    const query: SheetsRequest['query'] = ranges.length
      ? { fields, ranges, includeGridData: 'true' }
      : { fields };
    return this.call<T>({ method: 'GET', path: this.path(''), query });
  }

  /** Computes formulas of the workbook as it is now. */
  calculator(): Calculator {
    return this.sheets.calculator(this.spreadsheetId);
  }

  /** What the cells of a range show, row by row, without the empty ones at the ends. */
  shown(range: string): string[][] {
    const path = this.path(`/values/${encodeURIComponent(range)}`);
    return this.call<{ values?: string[][] }>({ method: 'GET', path, query: {} }).values ?? [];
  }

  /** What the cells of a range hold, the same way: numbers as numbers, dates and times as text or as numbers too. */
  held(range: string, dates: 'text' | 'numbers' = 'text'): (string | number | boolean)[][] {
    const path = this.path(`/values/${encodeURIComponent(range)}`);
    const dateTimeRenderOption = dates === 'text' ? 'FORMATTED_STRING' : 'SERIAL_NUMBER';
    const query = { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption };
    type Held = { values?: (string | number | boolean)[][] };
    return this.call<Held>({ method: 'GET', path, query }).values ?? [];
  }

  batchUpdate<T>(requests: BatchRequest[]): T {
    return this.call<T>({ method: 'POST', path: this.path(':batchUpdate'), query: {}, body: { requests } });
  }

  /** Hidden and resized rows and columns of every sheet. */
  lines(): SheetLines[] {
    return this.sheets.lines(this.spreadsheetId);
  }

  /** How typed text is read in this workbook. */
  typing(): TypingContext {
    return this.sheets.typing(this.spreadsheetId);
  }

  /** Does some work of several calls, of which all or none have an effect: when it throws, the workbook is as before. */
  attempt<T>(work: () => T): T {
    const before = this.sheets.state(this.spreadsheetId);
    try {
      return work();
    } catch (error) {
      this.sheets.restore(before);
      throw error;
    }
  }

  /** Stores text as if a person had typed it. */
  type(range: string, values: string[][]): void {
    this.call({
      method: 'PUT',
      path: this.path(`/values/${encodeURIComponent(range)}`),
      query: { valueInputOption: 'USER_ENTERED' },
      body: { values },
    });
  }

  private path(rest: string): string {
    return `/v4/spreadsheets/${encodeURIComponent(this.spreadsheetId)}${rest}`;
  }

  private call<T>(request: SheetsRequest): T {
    const { status, body } = this.sheets.handle(request);
    // The caller names the shape that its own field mask asks for.
    if (status === 200) return body as T;
    const { error } = body as { error?: { message?: string } };
    const message = error?.message ?? `The Sheets API answered ${status}.`;
    throw new WorkbenchError('refused-by-sheets', message, { reason: message });
  }
}
