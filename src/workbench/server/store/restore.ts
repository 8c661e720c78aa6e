import { copyFileSync, constants, existsSync, renameSync } from 'node:fs';
import { hostPaths, openHostStore } from '../../host';
import { readWorkbookFile, SheetsStandIn } from '../../sheets';
import { WorkbenchError } from '../errors';
import { fileFault } from './faults';
import { goodCopyPath } from './goodCopy';
import { journalPath, journalsOf, readJournal } from './journal';

/**
 * Puts what cannot be read of a workbook aside, under names that end with `.broken-` and the time, and sets its last good copy in its
 * place; what can be read stays. Throws `nothing-to-restore` when everything can be read or there is no good copy, and changes
 * nothing then; `not-saved` when the files cannot be moved. Nobody may have the workbook open.
 */
export function restoreGoodCopies(workbook: string, now: Date): void {
  const { state } = hostPaths(workbook);
  const broken = [
    ...(isReadable(workbook) ? [] : [workbook]),
    ...(isScriptReadable(workbook) ? [] : [state]),
  ];
  if (broken.length === 0) throw refused(`${workbook} can be read; there is nothing to restore.`);
  const lost = broken.find((file) => !existsSync(goodCopyPath(file)));
  if (lost !== undefined) throw refused(`There is no good copy of ${lost}.`);
  const suffix = `.broken-${now.toISOString().replace(/[-:]|\..*/g, '')}`;
  try {
    for (const file of broken) {
      const journals = file === workbook ? journalsOf(workbook) : [];
      for (const path of [file, ...journals]) if (existsSync(path)) renameSync(path, path + suffix);
      copyFileSync(goodCopyPath(file), file, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
    }
  } catch (error) {
    const reason = fileFault(error);
    throw new WorkbenchError('not-saved', `The good copy could not be put in place: ${reason}`, { reason });
  }
}

const refused = (sentence: string): WorkbenchError => new WorkbenchError('nothing-to-restore', sentence);

/** Whether a workbook and its journal can be read. */
function isReadable(workbook: string): boolean {
  try {
    const { spreadsheet, digest } = readWorkbookFile(workbook);
    const sheets = new SheetsStandIn({ spreadsheets: [spreadsheet] });
    const own = journalPath(workbook, digest);
    const journals = journalsOf(workbook);
    if (journals.length === 0) return true;
    if (!journals.includes(own)) return false;
    for (const delta of readJournal(own)) sheets.repeat(spreadsheet.spreadsheetId ?? '', delta);
    return true;
  } catch {
    return false;
  }
}

function isScriptReadable(workbook: string): boolean {
  try {
    openHostStore(workbook, '');
    return true;
  } catch {
    return false;
  }
}
