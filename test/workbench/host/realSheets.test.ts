import { beforeEach, describe, expect, it } from '@jest/globals';
import { SheetsStandIn } from '../../../src/workbench/sheets';
import { hostFor } from './harness';

let sheets: SheetsStandIn;
let spreadsheetId: string;

beforeEach(() => {
  sheets = new SheetsStandIn();
  const { body } = sheets.handle({
    method: 'POST',
    path: '/v4/spreadsheets',
    query: {},
    body: {
      properties: { title: 'Shop', locale: 'fi_FI', timeZone: 'Europe/Helsinki' },
      sheets: [
        { properties: { sheetId: 7, title: "Jane's", gridProperties: { rowCount: 10, columnCount: 4 } } },
      ],
    },
  });
  spreadsheetId = (body as { spreadsheetId: string }).spreadsheetId;
});

function hostOver(script: string) {
  return hostFor(script, { sheets, spreadsheetId }).host;
}

describe('a script on the Sheets stand-in', () => {
  it('writes with one service and reads with the other', () => {
    const host = hostOver(`function main() {
      const book = SpreadsheetApp.getActive();
      Sheets.Spreadsheets.batchUpdate({ requests: [{ updateCells: {
        start: { sheetId: 7, rowIndex: 1, columnIndex: 0 },
        fields: 'userEnteredValue,userEnteredFormat.numberFormat',
        rows: [{ values: [
          { userEnteredValue: { stringValue: '=00530' } },
          { userEnteredValue: { numberValue: 46084.5 }, userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'd.m.yyyy' } } },
          { userEnteredValue: { boolValue: true } },
        ] }] } }] }, book.getId());
      return book.getSheetByName("Jane's").getRange(2, 1, 1, 4).getValues();
    }`);
    const { result, error, execution } = host.run('main');
    expect(error).toBeUndefined();
    expect(result).toEqual([['=00530', '2026-03-03T10:00:00.000Z', true, '']]);
    expect(execution).toMatchObject({ cells: { read: 4, written: 3 } });
  });

  it('gets the error of a metadata id in use, with nothing of the batch done', () => {
    const host = hostOver(`function main() {
      const id = SpreadsheetApp.getActive().getId();
      const metadata = { createDeveloperMetadata: { developerMetadata: { metadataId: 5, metadataKey: 'k', location: { spreadsheet: true }, visibility: 'DOCUMENT' } } };
      const rename = (title) => ({ updateSpreadsheetProperties: { properties: { title: title }, fields: 'title' } });
      Sheets.Spreadsheets.batchUpdate({ requests: [metadata] }, id);
      try { Sheets.Spreadsheets.batchUpdate({ requests: [rename('Other'), metadata] }, id); }
      catch (e) { return [e.name, e.details.code, SpreadsheetApp.getActive().getName()]; }
    }`);
    expect(host.run('main').result).toEqual(['GoogleJsonResponseException', 400, 'Shop']);
  });

  it('can be met by another writer between its calls', () => {
    const script = `
      function add(text) {
        const id = SpreadsheetApp.getActive().getId();
        const range = "'Jane''s'!A1:A10";
        const rows = (Sheets.Spreadsheets.Values.get(id, range).values || []).length;
        Sheets.Spreadsheets.Values.append({ values: [[text + ' after ' + rows]] }, id, range, { valueInputOption: 'RAW' });
      }
      function all() { return Sheets.Spreadsheets.Values.get(SpreadsheetApp.getActive().getId(), "'Jane''s'!A1:A10").values; }`;
    let met = false;
    const { host } = hostFor(script, {
      sheets,
      spreadsheetId,
      intercept: ({ method }) => {
        if (method !== 'Spreadsheets.Values.append' || met) return;
        met = true;
        host.run('add', ['second']);
      },
    });
    host.run('add', ['first']);
    expect(host.run('all').result).toEqual([['second after 0'], ['first after 0']]);
  });
});
