import { statSync } from 'node:fs';
import type { SheetsStandIn } from '../../sheets';
import { load } from './workbook';

/** How often the files are read again when a fold exchanged them meanwhile. */
const ATTEMPTS = 5;

/**
 * The workbook as the disk holds it now, whether a workbench has it open or not; nothing is written. Throws `workbook-broken` when it
 * cannot be read.
 */
export function readSnapshot(path: string): { sheets: SheetsStandIn; spreadsheetId: string } {
  for (let attempt = 1; ; attempt++) {
    const before = identity(path);
    try {
      const { sheets, spreadsheetId } = load(path);
      if (identity(path) === before) return { sheets, spreadsheetId };
    } catch (error) {
      if (identity(path) === before || attempt === ATTEMPTS) throw error;
    }
  }
}

/** A fold puts another file in the place of this one. */
function identity(path: string): string {
  const { ino, mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { ino: 0, mtimeMs: 0 };
  return `${ino} ${mtimeMs}`;
}
