import type { ServerResponse } from 'node:http';
import { WorkbenchError } from '../errors';
import { csvText, xlsxBytes } from '../export';
import { send } from './replies';

/** The header that tells the page what an Excel file lacks: JSON, a count by kind. */
const LEFT_OUT_HEADER = 'x-workbench-left-out';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives the page the workbook as a file of another kind. `script` is the built exporter. */
export class Downloads {
  constructor(
    private readonly script: URL,
    private readonly workbook: string,
  ) {}

  /** Answers `?kind=xlsx`, or `?kind=csv&sheetId=N`. */
  async serve(query: URLSearchParams, response: ServerResponse): Promise<void> {
    if (query.get('kind') === 'csv') {
      const sheetId = Number(query.get('sheetId') ?? 'none');
      if (!Number.isInteger(sheetId)) throw new WorkbenchError('bad-request', 'The sheet is not named.');
      const csv = await csvText(this.script, this.workbook, sheetId);
      return send(response, 200, csv, { 'content-type': 'text/csv; charset=utf-8' });
    }
    if (query.get('kind') !== 'xlsx')
      throw new WorkbenchError('bad-request', 'The workbench makes .xlsx and .csv files only.');
    const { bytes, leftOut } = await xlsxBytes(this.script, this.workbook);
    send(response, 200, bytes, { 'content-type': xlsxType, [LEFT_OUT_HEADER]: JSON.stringify(leftOut) });
  }
}
