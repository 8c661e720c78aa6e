import { existsSync, openSync, readSync, closeSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RegisterError } from '../../register/errors';

/** A workbook's id stands at its beginning. */
const HEAD_BYTES = 4096;

/**
 * Looks for the file of an old workbook: where it lay, and by its id beside the new one. Its good copy counts too.
 * @param where its path, where the rotation knew one
 * @throws RegisterError oldStillThere
 */
export function expectOldFileGone(workbook: string, spreadsheetId: string, where: string | undefined): void {
  const folder = dirname(workbook);
  const known = where === undefined ? [] : [where, `${where}.bak`];
  const beside = readdirSync(folder)
    .filter((name) => /\.json(\.bak)?$/.test(name))
    .map((name) => join(folder, name));
  if (known.some(existsSync) || beside.some((file) => isOf(file, spreadsheetId)))
    throw new RegisterError('oldStillThere');
}

function isOf(file: string, spreadsheetId: string): boolean {
  const bytes = Buffer.alloc(HEAD_BYTES);
  const handle = openSync(file, 'r');
  try {
    const length = readSync(handle, bytes, 0, HEAD_BYTES, 0);
    const id = /"spreadsheetId"\s*:\s*"([^"]*)"/.exec(bytes.toString('utf8', 0, length))?.[1];
    return id === spreadsheetId;
  } finally {
    closeSync(handle);
  }
}
