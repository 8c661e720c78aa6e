import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { hostPaths } from '../workbench/host';
import { writeWorkbook } from '../workbench/sheets';
import type { Sample } from './make';

/** What lies beside a workbook and tells of it: the script's state and runs, the drive, journals and good copies. The lock is not ours. */
function beside(workbook: string): string[] {
  const { state, drive, runs } = hostPaths(workbook);
  const own = [workbook, state, drive, runs].map((path) => basename(path));
  const isOurs = (name: string) =>
    own.includes(name) || own.some((one) => name === `${one}.bak` || name.startsWith(`${one}.journal-`));
  return readdirSync(dirname(workbook)).filter(isOurs);
}

/**
 * Writes a sample as a workbook file with everything beside it, in place of the one that was there. It is written into a folder of its own
 * first, so that nothing of the old one is touched before the new one is whole. Only the owner can read it.
 */
export function writeSample(workbook: string, { spreadsheet, state, contents }: Sample): void {
  const folder = dirname(workbook);
  const draft = join(folder, `.${basename(workbook)}.${process.pid}.new`);
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  try {
    const file = join(draft, basename(workbook));
    const paths = hostPaths(file);
    mkdirSync(paths.drive, { mode: 0o700 });
    for (const [id, bytes] of contents) writeFileSync(join(paths.drive, id), bytes, { mode: 0o600 });
    writeFileSync(paths.state, `${JSON.stringify(state, null, 1)}\n`, { mode: 0o600 });
    writeWorkbook(file, spreadsheet);
    // The workbook goes first and comes last: one that is there is whole, and where a kill left none, the next start makes it anew.
    rmSync(workbook, { force: true });
    for (const name of beside(workbook)) rmSync(join(folder, name), { recursive: true });
    const isWorkbook = (name: string) => name === basename(workbook);
    const names = readdirSync(draft).sort(
      (one, other) => Number(isWorkbook(one)) - Number(isWorkbook(other)),
    );
    for (const name of names) renameSync(join(draft, name), join(folder, name));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
