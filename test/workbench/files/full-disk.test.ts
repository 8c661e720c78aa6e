import fs, { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openWorkbook, type OpenWorkbook } from '../../../src/workbench/server/store/workbook';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'full-'));
  path = join(folder, 'register.json');
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const full = () => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });

/** The disk takes so many bytes of the next file write, and nothing more. */
function fillDisk(bytes = 0): void {
  const write = fs.writeSync;
  let left = bytes;
  jest.spyOn(fs, 'writeSync').mockImplementation(((
    file: number,
    data: Uint8Array,
    from: number | null = 0,
  ) => {
    const start = from ?? 0;
    const length = Math.min(left, data.length - start);
    if (length <= 0) throw full();
    left -= length;
    return write(file, data, start, length);
  }) as typeof fs.writeSync);
}

function read(book: OpenWorkbook, range: string): unknown {
  const path = `/v4/spreadsheets/${book.spreadsheetId}/values/${range}`;
  return (book.sheets.handle({ method: 'GET', path, query: {} }).body as { values: unknown }).values;
}

function type(book: OpenWorkbook, cell: string, text: string): void {
  const { status } = book.sheets.handle({
    method: 'PUT',
    path: `/v4/spreadsheets/${book.spreadsheetId}/values/${cell}`,
    query: { valueInputOption: 'RAW' },
    body: { values: [[text]] },
  });
  expect(status).toBe(200);
}

const refusal = { code: 'not-saved', message: 'The workbook could not be saved: the disk is full.' };

describe('a full disk', () => {
  it('refuses a change in one sentence, takes it back, and leaves file and journal whole; with room again work goes on', () => {
    const book = openWorkbook(path, 'fi_FI');
    type(book, 'A1', 'one');
    book.store();
    const journal = () => readdirSync(folder).find((name) => name.includes('.journal-')) ?? '';
    const before = readFileSync(join(folder, journal()), 'utf8');
    type(book, 'A2', 'two');
    fillDisk(10);
    expect(() => book.store()).toThrow(expect.objectContaining(refusal));
    expect(readFileSync(join(folder, journal()), 'utf8')).toBe(before);
    expect(read(book, 'A1:A3')).toEqual([['one']]);
    jest.restoreAllMocks();
    type(book, 'A3', 'three');
    expect(book.store()).toBe(true);
    book.close();
    const saved = readFileSync(path, 'utf8');
    for (const text of ['one', 'three']) expect(saved).toContain(text);
    expect(saved).not.toContain('two');
    expect(readdirSync(folder).sort()).toEqual(['register.json', 'register.json.bak']);
  });

  it('keeps the journal when the file cannot be written at the end; the next start takes it in', () => {
    const book = openWorkbook(path, 'fi_FI');
    type(book, 'A1', 'kept');
    book.store();
    fillDisk(100);
    expect(() => book.close()).toThrow(expect.objectContaining(refusal));
    expect(readFileSync(path, 'utf8')).not.toContain('kept');
    jest.restoreAllMocks();
    openWorkbook(path, 'fi_FI').close();
    expect(readFileSync(path, 'utf8')).toContain('kept');
    expect(readdirSync(folder).sort()).toEqual(['register.json', 'register.json.bak']);
  });

  it('makes no half workbook', () => {
    fillDisk(50);
    expect(() => openWorkbook(path, 'fi_FI')).toThrow(expect.objectContaining(refusal));
    expect(readdirSync(folder)).toEqual([]);
  });
});
