import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import { systemCode, writeInOneStep } from '../files';

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
    if (systemCode(cause) === 'ENOENT')
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
