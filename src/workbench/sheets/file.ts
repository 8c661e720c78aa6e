import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  fsync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';

/** A workbook file that could not be read; `code` says why, the message how the file is broken. The file is left as it is. */
export class WorkbookFileError extends Error {
  override readonly name = 'WorkbookFileError';

  constructor(
    readonly code: 'WORKBOOK_FILE_MISSING' | 'WORKBOOK_FILE_UNREADABLE' | 'WORKBOOK_FILE_BROKEN',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

/**
 * Reads a workbook file: JSON in the shape of the API's Spreadsheet resource.
 * @throws WorkbookFileError when it is missing, unreadable, not JSON, or not such a resource.
 */
export function readWorkbook(path: string): api.Schema$Spreadsheet {
  return readWorkbookFile(path).spreadsheet;
}

/** The same, with the SHA-256 of the file's bytes in hexadecimal digits. */
export function readWorkbookFile(path: string): { spreadsheet: api.Schema$Spreadsheet; digest: string } {
  const bytes = bytesOf(path);
  return {
    spreadsheet: parsed(bytes.toString('utf8'), path),
    digest: createHash('sha256').update(bytes).digest('hex'),
  };
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    if (isMissing(cause))
      throw new WorkbookFileError('WORKBOOK_FILE_MISSING', `There is no workbook file ${path}.`, { cause });
    throw new WorkbookFileError('WORKBOOK_FILE_UNREADABLE', `The workbook file ${path} cannot be read.`, {
      cause,
    });
  }
}

function parsed(text: string, path: string): api.Schema$Spreadsheet {
  const broken = (reason: string, cause?: unknown): WorkbookFileError =>
    new WorkbookFileError('WORKBOOK_FILE_BROKEN', `The workbook file ${path} is broken: ${reason}.`, {
      cause,
    });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw broken('it is not JSON', cause);
  }
  const lack = lackOf(value);
  if (lack !== undefined) throw broken(lack);
  return value as api.Schema$Spreadsheet;
}

/** What keeps a value from being a Spreadsheet resource. */
function lackOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return 'it is not a spreadsheet';
  if (!('spreadsheetId' in value) || typeof value.spreadsheetId !== 'string')
    return 'it has no spreadsheetId';
  const hasSheets = 'sheets' in value && Array.isArray(value.sheets) && value.sheets.length > 0;
  return hasSheets ? undefined : 'it has no sheets';
}

/**
 * A file that takes the place of another in one step: it is filled beside it, brought to the disk and renamed, so that a crash leaves
 * either the old file or the new one. Only the owner can read it (mode 600).
 */
export class FileInWaiting {
  private readonly temporary: string;
  private file: number | undefined;
  private readonly hash = createHash('sha256');

  constructor(private readonly path: string) {
    this.temporary = join(dirname(path), `${draftStart(path)}${randomUUID()}`);
    this.file = openSync(this.temporary, 'wx', 0o600);
  }

  write(text: string): void {
    const bytes = Buffer.from(text);
    // A full disk can take a part of it: what is not written yet is tried again, and then refused.
    for (let done = 0; done < bytes.length;) done += writeSync(this.open, bytes, done);
    this.hash.update(bytes);
  }

  /** Brings what was written to the disk without holding the thread up. */
  settle(): Promise<void> {
    return new Promise((resolve, reject) => fsync(this.open, (error) => (error ? reject(error) : resolve())));
  }

  /** SHA-256 of what was written, in hexadecimal digits; nothing can be written any more. */
  digest(): string {
    return this.hash.digest('hex');
  }

  /** Takes the place of the other file. */
  takePlace(): void {
    fsyncSync(this.open);
    this.close();
    renameSync(this.temporary, this.path);
    syncDirectory(dirname(this.path));
  }

  /** Goes, and leaves the other file as it is; what took its place stays. */
  abandon(): void {
    if (this.file !== undefined) this.close();
    rmSync(this.temporary, { force: true });
  }

  private get open(): number {
    if (this.file === undefined) throw new Error('The file is closed.');
    return this.file;
  }

  private close(): void {
    closeSync(this.open);
    this.file = undefined;
  }
}

const draftStart = (path: string): string => `.${basename(path)}.`;

/** Removes what killed processes left of files that were to take the place of this one. Nobody may be writing one. */
export function removeDrafts(path: string): void {
  const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  for (const name of readdirSync(dirname(path))) {
    const isDraft = name.startsWith(draftStart(path)) && uuid.test(name.slice(draftStart(path).length));
    if (isDraft) rmSync(join(dirname(path), name), { force: true });
  }
}

/** Writes a file in one step; a crash leaves either the old file or the new one. Returns the SHA-256 of its bytes. */
export function writeInOneStep(path: string, pieces: Iterable<string>): string {
  const file = new FileInWaiting(path);
  try {
    for (const piece of pieces) file.write(piece);
    const digest = file.digest();
    file.takePlace();
    return digest;
  } catch (error) {
    file.abandon();
    throw error;
  }
}

/** Writes a workbook file in one step. */
export function writeWorkbook(path: string, spreadsheet: api.Schema$Spreadsheet): void {
  writeInOneStep(path, serialized(spreadsheet));
}

/** The JSON of a workbook in pieces, a sheet each, so that a large one need not be a single string. */
function* serialized(spreadsheet: api.Schema$Spreadsheet): Generator<string> {
  const { sheets = [], ...rest } = spreadsheet;
  yield `${JSON.stringify(rest).slice(0, -1)}${Object.keys(rest).length > 0 ? ',' : ''}"sheets":[`;
  for (const [index, sheet] of sheets.entries()) yield `${index > 0 ? ',\n' : '\n'}${JSON.stringify(sheet)}`;
  yield '\n]}\n';
}

/** Brings the rename to the disk too. */
function syncDirectory(path: string): void {
  const directory = openSync(path, 'r');
  try {
    fsyncSync(directory);
  } finally {
    closeSync(directory);
  }
}
