import { join } from 'node:path';
import { readBundle } from '../../../src/workbench/server/engine/bundle';
import { formWorld } from '../forms/world';

/** One of the public-style scripts of the fixtures in a Finnish spreadsheet, at noon UTC on 3 March 2026. */
export function scriptWorld(name: string, locale = 'fi_FI') {
  const files = readBundle(join(__dirname, '../fixtures/scripts', name));
  const world = formWorld('', { files, locale });

  /** A call of the Sheets API, as a person's own work on the spreadsheet. */
  function batch(...requests: object[]): void {
    const path = `/v4/spreadsheets/${world.spreadsheetId}:batchUpdate`;
    const { status, body } = world.sheets.handle({ method: 'POST', path, query: {}, body: { requests } });
    if (status !== 200) throw new Error(JSON.stringify(body));
  }

  /** What the API tells of a range's cells. */
  function cells(range: string, fields: string): unknown[][] {
    const query = { ranges: range, fields: `sheets.data.rowData.values(${fields})` };
    const path = `/v4/spreadsheets/${world.spreadsheetId}`;
    const { body } = world.sheets.handle({ method: 'GET', path, query });
    const { sheets } = body as { sheets: { data: { rowData?: { values?: unknown[] }[] }[] }[] };
    return (sheets[0]?.data[0]?.rowData ?? []).map(({ values = [] }) => values);
  }

  return { ...world, batch, cells };
}
