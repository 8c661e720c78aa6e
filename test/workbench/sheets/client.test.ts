import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import { Desk, ID, officialClient, textRow } from './world';

describe('the official client', () => {
  let desk: Desk;
  let client: api.Sheets;
  let close: () => Promise<void>;

  beforeEach(async () => {
    desk = new Desk();
    ({ client, close } = await officialClient(desk.standIn));
  });
  afterEach(() => close());

  const spreadsheetId = ID;

  test('creates a spreadsheet with sheets and finds it again', async () => {
    const created = await client.spreadsheets.create({
      requestBody: {
        properties: { title: 'Uusi', locale: 'fi_FI' },
        sheets: [{ properties: { title: 'Loki' } }],
      },
    });
    expect(created.data.spreadsheetId).toBe('created');
    const found = await client.spreadsheets.get({
      spreadsheetId: 'created',
      fields: 'properties.title,sheets.properties',
    });
    expect(found.data).toEqual({
      properties: { title: 'Uusi' },
      sheets: [
        {
          properties: {
            sheetId: 0,
            title: 'Loki',
            index: 0,
            sheetType: 'GRID',
            gridProperties: { rowCount: 1000, columnCount: 26 },
          },
        },
      ],
    });
  });

  test('writes raw text to the letter and reads it back in three ways', async () => {
    const values = [['00530', '=1+1', '+358 09', "'x", 1.5, true]];
    const written = await client.spreadsheets.values.update({
      spreadsheetId,
      range: 'Asiakkaat!A2',
      valueInputOption: 'RAW',
      includeValuesInResponse: true,
      requestBody: { values },
    });
    expect(written.data).toMatchObject({ updatedRange: 'Asiakkaat!A2:F2', updatedCells: 6, updatedRows: 1 });
    expect(written.data.updatedData?.values).toEqual([['00530', '=1+1', '+358 09', "'x", '1,5', 'TOSI']]);
    const read = await client.spreadsheets.values.get({
      spreadsheetId,
      range: 'A2:F2',
      valueRenderOption: 'UNFORMATTED_VALUE',
    });
    expect(read.data.values).toEqual(values);
  });

  test('appends below the table and says where', async () => {
    desk.put('A1:B2', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const { data } = await client.spreadsheets.values.append({
      spreadsheetId,
      range: 'Asiakkaat',
      valueInputOption: 'RAW',
      requestBody: { values: [['e', 'f']] },
    });
    expect(data.tableRange).toBe('Asiakkaat!A1:B2');
    expect(data.updates?.updatedRange).toBe('Asiakkaat!A3:B3');
  });

  test('reads, writes and clears several ranges at once', async () => {
    await client.spreadsheets.values.batchUpdate({
      spreadsheetId,
      requestBody: {
        valueInputOption: 'USER_ENTERED',
        data: [
          { range: 'A1', values: [['1,5']] },
          { range: 'C1:C2', majorDimension: 'COLUMNS', values: [['x', 'y']] },
        ],
      },
    });
    const read = await client.spreadsheets.values.batchGet({
      spreadsheetId,
      ranges: ['A1', 'C:C'],
      majorDimension: 'COLUMNS',
    });
    expect(read.data.valueRanges).toEqual([
      { range: 'Asiakkaat!A1', majorDimension: 'COLUMNS', values: [['1,5']] },
      { range: 'Asiakkaat!C1:C20', majorDimension: 'COLUMNS', values: [['x', 'y']] },
    ]);
    const cleared = await client.spreadsheets.values.batchClear({
      spreadsheetId,
      requestBody: { ranges: ['A1', 'C2:C9'] },
    });
    expect(cleared.data.clearedRanges).toEqual(['Asiakkaat!A1', 'Asiakkaat!C2:C9']);
    expect(desk.values('A1:F20')).toEqual([['', '', 'x']]);
  });

  test('finds columns by their tags, reads and writes them, and leaves out tags that are not there', async () => {
    desk.tag('customers.email', 'COLUMNS', 2);
    desk.tag('customers.phone', 'COLUMNS', 4);
    const filter = (metadataKey: string): api.Schema$DataFilter => ({
      developerMetadataLookup: { metadataKey },
    });
    await client.spreadsheets.values.batchUpdateByDataFilter({
      spreadsheetId,
      requestBody: {
        valueInputOption: 'RAW',
        data: [
          {
            dataFilter: filter('customers.email'),
            majorDimension: 'COLUMNS',
            values: [['E-mail', 'a@b.fi']],
          },
        ],
      },
    });
    const { data } = await client.spreadsheets.values.batchGetByDataFilter({
      spreadsheetId,
      requestBody: {
        majorDimension: 'COLUMNS',
        dataFilters: [filter('customers.email'), filter('customers.phone'), filter('customers.fax')],
      },
    });
    expect(data.valueRanges).toEqual([
      {
        valueRange: { range: 'Asiakkaat!C1:C20', majorDimension: 'COLUMNS', values: [['E-mail', 'a@b.fi']] },
        dataFilters: [filter('customers.email')],
      },
      {
        valueRange: { range: 'Asiakkaat!E1:E20', majorDimension: 'COLUMNS' },
        dataFilters: [filter('customers.phone')],
      },
    ]);
    const search = await client.spreadsheets.developerMetadata.search({
      spreadsheetId,
      requestBody: { dataFilters: [filter('customers.phone')] },
    });
    const found = search.data.matchedDeveloperMetadata?.[0]?.developerMetadata;
    expect(found?.location).toEqual({
      locationType: 'COLUMN',
      dimensionRange: { sheetId: 7, dimension: 'COLUMNS', startIndex: 4, endIndex: 5 },
    });
    const single = await client.spreadsheets.developerMetadata.get({
      spreadsheetId,
      metadataId: found?.metadataId ?? 0,
    });
    expect(single.data).toEqual(found);
  });

  test('gets the asked-for ranges back from the batch that changed them', async () => {
    const { data } = await client.spreadsheets.batchUpdate({
      spreadsheetId,
      fields: 'replies,updatedSpreadsheet.sheets.data.rowData.values.formattedValue',
      requestBody: {
        requests: [
          { appendCells: { sheetId: 7, rows: [textRow('id1', 'Aino')], fields: 'userEnteredValue' } },
        ],
        includeSpreadsheetInResponse: true,
        responseRanges: ['Asiakkaat!A1:A20'],
        responseIncludeGridData: true,
      },
    });
    expect(data).toEqual({
      replies: [{}],
      updatedSpreadsheet: { sheets: [{ data: [{ rowData: [{ values: [{ formattedValue: 'id1' }] }] }] }] },
    });
  });

  test('gets grid data with what is derived from the cells', async () => {
    desk.put('A1', [['1.2.2026']], 'USER_ENTERED');
    const { data } = await client.spreadsheets.get({
      spreadsheetId,
      ranges: ['A1:B2'],
      includeGridData: true,
    });
    const cell = data.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0];
    expect(cell).toMatchObject({
      userEnteredValue: { numberValue: 46054 },
      effectiveValue: { numberValue: 46054 },
      formattedValue: '1.2.2026',
      userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'd.m.yyyy' } },
    });
  });

  test('is told what does not exist with Google’s own words', async () => {
    await expect(client.spreadsheets.get({ spreadsheetId: 'nowhere' })).rejects.toMatchObject({
      status: 404,
      message: 'Requested entity was not found.',
    });
    await expect(
      client.spreadsheets.values.get({ spreadsheetId, range: 'Nowhere!A1' }),
    ).rejects.toMatchObject({
      status: 400,
      message: 'Unable to parse range: Nowhere!A1',
    });
  });
});
