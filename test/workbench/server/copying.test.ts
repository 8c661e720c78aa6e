import { afterEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newHostState } from '../../../src/workbench/host';
import { copyWorkbook } from '../../../src/workbench/server/engine/copying';
import { Neighbours } from '../../../src/workbench/server/engine/neighbours';
import { openWorkbook } from '../../../src/workbench/server/store/workbook';

const folder = mkdtempSync(join(tmpdir(), 'copying-'));
afterEach(() => rmSync(join(folder, 'book-copy-2.json'), { force: true }));

const file = join(folder, 'book.json');
const book = openWorkbook(file, 'en_GB');
book.sheets.handle({
  method: 'PUT',
  path: `/v4/spreadsheets/${book.spreadsheetId}/values/A1`,
  query: { valueInputOption: 'RAW' },
  body: { values: [['kept']] },
});
book.store();
const state = { ...newHostState('owner@example.com', true), scriptProperties: { secret: 'x' } };
const copied = () => copyWorkbook(file, book.sheets.spreadsheet(book.spreadsheetId), 'Copy of it', state);
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const valueAt = (id: string) => ({
  method: 'GET' as const,
  path: `/v4/spreadsheets/${id}/values/A1`,
  query: {},
});

describe('a copy of a workbook', () => {
  it('has the cells under an id and title of its own, and nothing of what the script remembers', () => {
    const made = copied();
    expect(made).toBe(join(folder, 'book-copy.json'));
    const { spreadsheetId, properties } = read(made);
    expect(spreadsheetId).not.toBe(book.spreadsheetId);
    expect(properties.title).toBe('Copy of it');
    const host = read(join(folder, 'book-copy.host.json'));
    expect(host).toMatchObject({ scriptProperties: {}, triggers: [], mails: [], authorised: false });
    expect(statSync(join(folder, 'book-copy.host.json')).mode & 0o77).toBe(0);
    expect(copied()).toBe(join(folder, 'book-copy-2.json'));
  });
});

describe('a script beside other workbooks', () => {
  it('reads and writes those of the same folder by their ids, whether or not they are open', () => {
    const other = join(folder, 'book-copy.json');
    if (!existsSync(other)) copied();
    const { spreadsheetId } = read(other);
    const api = new Neighbours(book.sheets, book.spreadsheetId, file);
    expect(api.handle(valueAt(spreadsheetId))).toMatchObject({ status: 200, body: { values: [['kept']] } });
    const write = {
      method: 'PUT' as const,
      path: `/v4/spreadsheets/${spreadsheetId}/values/A1`,
      query: { valueInputOption: 'RAW' },
      body: { values: [['written']] },
    };
    expect(api.handle(write)).toMatchObject({ status: 200 });
    expect(api.handle(valueAt(spreadsheetId))).toMatchObject({ body: { values: [['written']] } });
    expect(api.handle(valueAt(book.spreadsheetId))).toMatchObject({ body: { values: [['kept']] } });
    expect(existsSync(`${other}.lock`)).toBe(false);
  });

  it('finds no other', () => {
    const api = new Neighbours(book.sheets, book.spreadsheetId, file);
    expect(api.handle(valueAt('not-there'))).toMatchObject({ status: 404 });
  });
});
