import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SheetsApi, SheetsRequest, SheetsResponse } from '../../host';
import { lockWorkbook, readLock, type LockContent } from '../lock';
import { openWorkbook } from '../store/workbook';

/** A workbook's id stands at its beginning. */
const HEAD_BYTES = 4096;
/** How long another workbench may take to answer, in milliseconds, and how much it may answer. */
const PATIENCE = 120_000;
const MOST_BYTES = 1 << 29;

/**
 * The Sheets API as a script reaches it: the workbook that is open, and the other workbooks of the same folder, as an account's
 * spreadsheets are within reach of each other's scripts at Google. One that another workbench has open is asked there.
 */
export class Neighbours implements SheetsApi {
  constructor(
    private readonly own: SheetsApi,
    private readonly spreadsheetId: string,
    private readonly workbook: string,
  ) {}

  handle(request: SheetsRequest): SheetsResponse {
    const id = idIn(request.path);
    const file = id === undefined || id === this.spreadsheetId ? undefined : this.fileOf(id);
    if (file === undefined) return this.own.handle(request);
    const holder = readLock(file);
    return holder && holder.port > 0 ? askThere(holder, request) : askFile(file, request);
  }

  private fileOf(id: string): string | undefined {
    const folder = dirname(this.workbook);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(folder, name))
      .find((file) => headId(file) === id);
  }
}

function idIn(path: string): string | undefined {
  const part = /^\/v4\/spreadsheets\/([^/:?]+)/.exec(path)?.[1];
  try {
    return part === undefined ? undefined : decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** The id of the spreadsheet in a file; none where it is a file of another kind. */
function headId(file: string): string | undefined {
  const bytes = Buffer.alloc(HEAD_BYTES);
  const handle = openSync(file, 'r');
  try {
    const length = readSync(handle, bytes, 0, HEAD_BYTES, 0);
    return /^\s*\{\s*"spreadsheetId"\s*:\s*"([^"\\]*)"/.exec(bytes.toString('utf8', 0, length))?.[1];
  } finally {
    closeSync(handle);
  }
}

/** A workbook that nobody has open is opened for one call. */
function askFile(file: string, request: SheetsRequest): SheetsResponse {
  const lock = lockWorkbook(file);
  try {
    const book = openWorkbook(file, 'en_GB');
    const answer = book.sheets.handle(request);
    book.close();
    return answer;
  } finally {
    lock.release();
  }
}

/** Scripts are synchronous, and so is their way to another process: a short-lived one that waits for the answer. */
const MESSENGER = `
  const { url, init } = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
  fetch(url, init).then(async (answer) => {
    process.stdout.write(JSON.stringify({ status: answer.status, body: await answer.json() }));
  });`;

function askThere(holder: LockContent, { method, path, query, body }: SheetsRequest): SheetsResponse {
  const url = new URL(path, `http://127.0.0.1:${holder.port}`);
  for (const [name, values] of Object.entries(query))
    for (const value of [values].flat()) url.searchParams.append(name, value);
  const headers = { authorization: `Bearer ${holder.token}`, 'content-type': 'application/json' };
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const { status, stdout } = spawnSync(process.execPath, ['-e', MESSENGER], {
    input: JSON.stringify({ url: url.href, init }),
    timeout: PATIENCE,
    maxBuffer: MOST_BYTES,
  });
  if (status === 0) return JSON.parse(stdout.toString('utf8')) as SheetsResponse;
  const error = { code: 503, message: 'The service is currently unavailable.', status: 'UNAVAILABLE' };
  return { status: 503, body: { error } };
}
