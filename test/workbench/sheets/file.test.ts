import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook, SheetsStandIn, WorkbookFileError, writeWorkbook } from '../../../src/workbench/sheets';
import { listen } from '../../sheetsOverHttp';
import { Desk } from './world';

describe('a workbook file', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'workbook-'));
    path = join(folder, 'register.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('holds the workbook, is readable by its owner only and leaves nothing beside it', () => {
    const desk = new Desk();
    desk.put('A1', [['Äijälä', 1.5, true]]);
    desk.tag('customers.name', 'COLUMNS', 0);
    writeWorkbook(path, desk.saved());
    writeWorkbook(path, desk.saved());
    expect(new Desk(readWorkbook(path)).saved()).toEqual(desk.saved());
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['register.json']);
  });

  const broken = [
    ['no JSON', '{"spreadsheetId": "x", "she', 'it is not JSON'],
    ['no spreadsheet', '[]', 'it has no spreadsheetId'],
    ['without sheets', '{"spreadsheetId":"x"}', 'it has no sheets'],
  ] as const;
  test.each(broken)('that is broken (%s) is reported and left untouched', (_, text, reason) => {
    writeFileSync(path, text);
    expect(() => readWorkbook(path)).toThrow(reason);
    expect(() => readWorkbook(path)).toThrow(WorkbookFileError);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('that is missing is reported by a code of its own', () => {
    expect(() => readWorkbook(path)).toThrow(expect.objectContaining({ code: 'WORKBOOK_FILE_MISSING' }));
  });

  test('stays as it was when the new one cannot be written', () => {
    writeWorkbook(path, new Desk().saved());
    const before = readFileSync(path, 'utf8');
    const spreadsheet = new Desk().saved();
    Object.assign(spreadsheet.sheets?.[0] ?? {}, { data: [{ rowData: 1n }] });
    expect(() => writeWorkbook(path, spreadsheet)).toThrow();
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(readdirSync(folder)).toEqual(['register.json']);
  });
});

describe('the server', () => {
  test('answers 404 outside /v4/ and 400 to what is not JSON, in Google’s shape', async () => {
    const { rootUrl, close } = await listen(new SheetsStandIn());
    try {
      const elsewhere = await fetch(`${rootUrl}v3/x`);
      expect(elsewhere.status).toBe(404);
      const unread = await fetch(`${rootUrl}v4/spreadsheets`, { method: 'POST', body: '{"properties"' });
      expect(unread.status).toBe(400);
      expect(await unread.json()).toMatchObject({ error: { code: 400, status: 'INVALID_ARGUMENT' } });
    } finally {
      await close();
    }
  });
});

describe('usage', () => {
  test('counts calls, ranges and cells for those who model what a call costs', () => {
    const desk = new Desk();
    desk.put('A1', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    desk.values('A1:C9');
    expect(desk.standIn.usage()).toEqual({
      calls: 2,
      reads: 1,
      writes: 1,
      ranges: 2,
      cellsRead: 6,
      cellsWritten: 4,
      requests: 0,
      last: { method: 'values.get', write: false, ranges: 1, cellsRead: 6, cellsWritten: 0, requests: 0 },
    });
  });
});
