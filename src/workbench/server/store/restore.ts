import { existsSync, readFileSync, renameSync } from 'node:fs';
import { writeInOneStep } from '../../files';
import { hostPaths, openHostStore } from '../../host';
import { readWorkbookFile, SheetsStandIn, type BookDelta } from '../../sheets';
import { WorkbenchError } from '../errors';
import { fileFault } from './faults';
import { goodCopyPath, putCopy } from './goodCopy';
import { journalPath, journalsOf } from './journal';

/** What can be read of a workbook: a file, the lines of its journal up to the first that cannot be read, and whether there are more. */
interface Readable {
  file: string;
  journal: string;
  lines: string[];
  isCut: boolean;
}

/**
 * Goes on from the newest that can be read: the workbook file with the whole lines of its journal, else its last good copy with those of
 * the copy's. What is replaced is kept under names that end with `.broken-` and the time; what can be read stays. Returns a line for
 * each file that says what was taken. Throws `nothing-to-restore` when everything can be read or there is no good copy, and changes
 * nothing then; `not-saved` when the files cannot be put in place. Nobody may have the workbook open.
 */
export function restoreGoodCopies(workbook: string, now: Date): string {
  const { state } = hostPaths(workbook);
  const isStateLost = !isScriptReadable(workbook);
  const found = readableOf(workbook, workbook) ?? readableOf(workbook, goodCopyPath(workbook));
  if (!found) throw refused(`There is no good copy of ${workbook}.`);
  const others = journalsOf(workbook).filter((journal) => journal !== found.journal);
  const isWhole = found.file === workbook && !found.isCut && !isUnfitting(found, others);
  if (isWhole && !isStateLost) throw refused(`${workbook} can be read; there is nothing to restore.`);
  if (isStateLost && !existsSync(goodCopyPath(state))) throw refused(`There is no good copy of ${state}.`);
  const suffix = `.broken-${now.toISOString().replace(/[-:]|\..*/g, '')}`;
  return placing(() => {
    const workbookLine = isWhole ? '' : putWorkbook(workbook, found, others, suffix);
    return workbookLine + (isStateLost ? putState(state, suffix) : '');
  });
}

const refused = (sentence: string): WorkbenchError => new WorkbenchError('nothing-to-restore', sentence);

/** Whether only journals of another file lie beside it: it may be an older one that somebody put there. */
const isUnfitting = ({ journal }: Readable, others: string[]): boolean =>
  others.length > 0 && !existsSync(journal);

/** At every moment either what was broken still is there, so that this can be done again, or what was taken is whole. */
function putWorkbook(
  workbook: string,
  { file, journal, lines, isCut }: Readable,
  others: string[],
  suffix: string,
): string {
  for (const other of others) renameSync(other, other + suffix);
  if (isCut) {
    putCopy(journal, journal + suffix);
    writeInOneStep(journal, [lines.map((line) => `${line}\n`).join('')]);
  }
  if (file !== workbook) {
    if (existsSync(workbook)) putCopy(workbook, workbook + suffix);
    putCopy(file, workbook);
  }
  const what = file === workbook ? `${workbook} itself` : `the last good copy of ${workbook}`;
  const more = lines.length > 0 ? ` with ${lines.length} of the changes made after it` : '';
  return `Restored: ${what}${more}. What could not be read is beside it, as …${suffix}.\n`;
}

function putState(state: string, suffix: string): string {
  putCopy(state, state + suffix);
  putCopy(goodCopyPath(state), state);
  return `Restored: the last good copy of ${state}. What could not be read is beside it, as …${suffix}.\n`;
}

/** What can be read of a file and of the journal that follows it; undefined when the file itself cannot be read. */
function readableOf(workbook: string, file: string): Readable | undefined {
  try {
    const { spreadsheet, digest } = readWorkbookFile(file);
    const sheets = new SheetsStandIn({ spreadsheets: [spreadsheet] });
    const journal = journalPath(workbook, digest);
    if (!existsSync(journal)) return { file, journal, lines: [], isCut: false };
    const all = readFileSync(journal, 'utf8').split('\n').slice(0, -1);
    const broken = all.findIndex((line) => !canRepeat(sheets, spreadsheet.spreadsheetId ?? '', line));
    return { file, journal, lines: broken < 0 ? all : all.slice(0, broken), isCut: broken >= 0 };
  } catch {
    return undefined;
  }
}

function canRepeat(sheets: SheetsStandIn, spreadsheetId: string, line: string): boolean {
  try {
    sheets.repeat(spreadsheetId, JSON.parse(line) as BookDelta);
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

function placing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const reason = fileFault(error);
    throw new WorkbenchError('not-saved', `The good copy could not be put in place: ${reason}`, { reason });
  }
}
