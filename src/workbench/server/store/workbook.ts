import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeInOneStep } from '../../files';
import { SheetsStandIn, readWorkbookFile, savedPieces } from '../../sheets';
import { WorkbenchError } from '../errors';
import { removeWorkbookDrafts } from './drafts';
import { fileFault } from './faults';
import { Folding } from './folding';
import { keepGoodCopy, offerOf } from './goodCopy';
import { Journal, journalPath, journalsOf, readJournal, removeStale } from './journal';
import { newWorkbook } from './newWorkbook';

/** The workbook file, open: its stand-in, and the one way to store what has changed. */
export interface OpenWorkbook {
  sheets: SheetsStandIn;
  spreadsheetId: string;
  /** Grows with every change that was stored. */
  revision(): number;
  /**
   * Brings what changed since the last time to the disk. Returns whether there was anything. Throws `not-saved`; the workbook is then as
   * it was stored last, so that what was refused does not come back with the next change.
   */
  store(): boolean;
  /** Puts everything into the workbook file itself and leaves no journal. Throws `not-saved`; the journal stays then. */
  close(): void;
}

/**
 * Opens a workbook file, or creates it. Each change goes to a journal beside the file, which costs what the change is large, not what
 * the workbook is; while nothing happens, and at the end, the journal is folded into the file. What a run that was killed left in a
 * journal is folded in first. Throws `workbook-broken` and leaves everything untouched when something cannot be read, `not-saved`
 * when the file cannot be created.
 */
export function openWorkbook(path: string, locale: string): OpenWorkbook {
  const isNew = !existsSync(path);
  if (isNew) createWorkbook(path, locale);
  removeWorkbookDrafts(path);
  const { sheets, spreadsheetId, digest, stale } = load(path);
  stale.forEach(removeStale);
  const folding = new Folding(path, sheets.state(spreadsheetId), new Journal(journalPath(path, digest)));
  saving(() => folding.finish());
  keepGoodCopy(path);
  let revision = isNew ? 1 : 0;
  return {
    sheets,
    spreadsheetId,
    revision: () => revision,
    store() {
      const delta = sheets.changesSince(folding.state);
      if (!delta) return false;
      try {
        saving(() => folding.add(sheets.state(spreadsheetId), delta));
      } catch (error) {
        sheets.restore(folding.state);
        throw error;
      }
      revision++;
      return true;
    },
    close() {
      this.store();
      saving(() => folding.finish());
      keepGoodCopy(path);
    },
  };
}

function createWorkbook(path: string, locale: string): void {
  const workbook = newWorkbook(locale);
  const standIn = new SheetsStandIn({ spreadsheets: [workbook] });
  saving(() => {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    if (journalsOf(path).length > 0) throw unfitting(path);
    writeInOneStep(path, savedPieces(standIn.state(workbook.spreadsheetId ?? '')));
  });
}

/** The workbook as the file and its journal tell it; `stale` are journals that the file has taken in. */
export function load(path: string): {
  sheets: SheetsStandIn;
  spreadsheetId: string;
  digest: string;
  stale: string[];
} {
  const { spreadsheet, digest } = readable(path);
  const spreadsheetId = spreadsheet.spreadsheetId ?? '';
  const own = journalPath(path, digest);
  const journals = journalsOf(path);
  if (journals.length > 0 && !journals.includes(own)) throw unfitting(path);
  try {
    const sheets = new SheetsStandIn({ spreadsheets: [spreadsheet] });
    if (journals.includes(own)) for (const delta of readJournal(own)) sheets.repeat(spreadsheetId, delta);
    return { sheets, spreadsheetId, digest, stale: journals.filter((journal) => journal !== own) };
  } catch (error) {
    if (error instanceof WorkbenchError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw broken(`The workbook file ${path} is broken: ${reason}`, path);
  }
}

function readable(path: string): ReturnType<typeof readWorkbookFile> {
  try {
    return readWorkbookFile(path);
  } catch (error) {
    throw broken(error instanceof Error ? error.message : String(error), path);
  }
}

function broken(sentence: string, path: string): WorkbenchError {
  return new WorkbenchError('workbook-broken', `${sentence}${offerOf(path)}`, { path });
}

/** Another file lies where the one was whose last changes are still in a journal. */
function unfitting(path: string): WorkbenchError {
  const [journal = ''] = journalsOf(path);
  return new WorkbenchError(
    'workbook-broken',
    `${path} is not the file that the unsaved changes in ${journal} belong to; put that file back, or move the changes away to go on without them.`,
    { path },
  );
}

function saving<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof WorkbenchError) throw error;
    const reason = fileFault(error);
    throw new WorkbenchError('not-saved', `The workbook could not be saved: ${reason}`, { reason });
  }
}
