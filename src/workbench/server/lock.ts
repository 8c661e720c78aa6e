import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { WorkbenchError } from './errors';
import { fileFault } from './store/faults';

/** What the lock file beside a workbook tells: who serves the workbook, where, and with which bearer token. */
export interface LockContent {
  pid: number;
  port: number;
  spreadsheetId: string;
  token: string;
}

/** The lock that this process holds on a workbook. */
export interface WorkbookLock {
  /** Writes down where the workbook is served, once that is known. */
  publish(content: Omit<LockContent, 'pid'>): void;
  release(): void;
}

/** The lock file of a workbook file. */
export function lockPath(workbook: string): string {
  return `${workbook}.lock`;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user is alive too: only "no such process" frees the lock.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Reads who holds a workbook; null when nobody that lives does. */
export function readLock(workbook: string): LockContent | null {
  return livingHolder(lockPath(workbook));
}

function livingHolder(path: string): LockContent | null {
  try {
    const content: LockContent = JSON.parse(readFileSync(path, 'utf8'));
    return Number.isInteger(content.pid) && isAlive(content.pid) ? content : null;
  } catch {
    return null;
  }
}

function writeBeside(path: string, content: LockContent): string {
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, JSON.stringify(content), { mode: 0o600 });
  return temporary;
}

/** The lock of a workbench that is still starting. */
const emptyLock = (): LockContent => ({ pid: process.pid, port: 0, spreadsheetId: '', token: '' });

/** A hard link appears with its content in one step, and not at all where a lock lies already. */
function createExclusively(path: string): boolean {
  const temporary = writeBeside(path, emptyLock());
  try {
    linkSync(temporary, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** A file that is no folder, in a folder that can be written. Throws `not-saved` in one sentence. */
function demandPlace(workbook: string): void {
  const folder = dirname(workbook);
  try {
    mkdirSync(folder, { recursive: true });
    rmSync(writeBeside(lockPath(workbook), emptyLock()));
  } catch (error) {
    const reason = fileFault(error);
    throw new WorkbenchError('not-saved', `${folder} cannot hold a workbook: ${reason}`, { reason });
  }
  if (statSync(workbook, { throwIfNoEntry: false })?.isDirectory())
    throw new WorkbenchError('workbook-broken', `${workbook} is a folder, not a workbook.`);
}

/**
 * Takes the lock on a workbook; a lock whose process is dead is taken over. Throws `WorkbenchError` (`workbook-busy`) when a living
 * process holds it.
 */
export function lockWorkbook(workbook: string): WorkbookLock {
  const path = lockPath(workbook);
  demandPlace(workbook);
  if (!createExclusively(path)) {
    const holder = readLock(workbook);
    if (holder) throw busy(workbook, holder);
    putAsideStale(workbook, path);
    if (!createExclusively(path)) throw busy(workbook, readLock(workbook));
  }
  return {
    publish(content) {
      renameSync(writeBeside(path, { pid: process.pid, ...content }), path);
    },
    release() {
      if (readLock(workbook)?.pid === process.pid) rmSync(path, { force: true });
    },
  };
}

/** Moves a dead lock away in one step; where another starter was quicker, its living lock goes back. */
function putAsideStale(workbook: string, path: string): void {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
  } catch {
    return; // Somebody else has removed it already.
  }
  const holder = livingHolder(aside);
  if (holder) linkSync(aside, path);
  rmSync(aside, { force: true });
  if (holder) throw busy(workbook, holder);
}

function busy(workbook: string, holder: LockContent | null): WorkbenchError {
  const where = holder?.port ? ` at http://127.0.0.1:${holder.port}/` : '';
  return new WorkbenchError(
    'workbook-busy',
    `Another workbench has ${workbook} open${where}; close it first.`,
  );
}
