import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { draftOf, draftsIn, systemCode } from '../files';
import { WorkbenchError } from './errors';
import { fileFault } from './store/faults';

/** What the lock file beside a workbook tells: who serves the workbook, where, and with which bearer token. */
export interface LockContent {
  pid: number;
  /** When that process began, as the system has it: another process can have the same number later. Empty where the system does not say. */
  began: string;
  port: number;
  spreadsheetId: string;
  token: string;
}

/** The lock that this process holds on a workbook. */
export interface WorkbookLock {
  /** Writes down where the workbook is served, once that is known. */
  publish(content: Omit<LockContent, 'pid' | 'began'>): void;
  release(): void;
}

/** The lock file of a workbook file. */
export function lockPath(workbook: string): string {
  return `${workbook}.lock`;
}

/** The boot of the system and the moment after it at which a process began (Linux); empty elsewhere. */
function beginningOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // The name of the program, in parentheses, may hold anything; the 20th field after it is the beginning in clock ticks.
    const [, fields = ''] = /^.*\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return `${boot} ${fields.split(' ')[19]}`;
  } catch {
    return '';
  }
}

/**
 * Whether the process that wrote a lock lives. After a restart of the system or a container another one may have its number, this very
 * process too, which holds no lock before it has taken one.
 */
function isAlive({ pid, began }: LockContent): boolean {
  if (pid === process.pid) return began !== '' && began === beginningOf(pid);
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of another user is alive too: only "no such process" frees the lock.
    if (systemCode(error) !== 'EPERM') return false;
  }
  const now = beginningOf(pid);
  return !began || !now || began === now;
}

/** Reads who holds a workbook; null when nobody that lives does. */
export function readLock(workbook: string): LockContent | null {
  return livingHolder(lockPath(workbook));
}

function livingHolder(path: string): LockContent | null {
  const content = contentOf(path);
  return content && isAlive(content) ? content : null;
}

function contentOf(path: string): LockContent | null {
  try {
    const content: LockContent = JSON.parse(readFileSync(path, 'utf8'));
    return Number.isInteger(content.pid) ? content : null;
  } catch {
    return null;
  }
}

/** Writes what is to become the lock file at a path. */
function writeDraft(path: string, content: Omit<LockContent, 'pid' | 'began'>): string {
  const { pid } = process;
  const draft = draftOf(path);
  writeFileSync(draft, JSON.stringify({ pid, began: beginningOf(pid), ...content }), {
    mode: 0o600,
    flag: 'wx',
  });
  return draft;
}

/** The lock of a workbench that is still starting. */
const starting = { port: 0, spreadsheetId: '', token: '' };

/** A hard link appears with its content in one step, and not at all where a lock lies already. */
function createExclusively(path: string): boolean {
  const draft = writeDraft(path, starting);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    const code = systemCode(error);
    // Whoever took the lock this moment has cleared the draft away: a lock lies there.
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A file that is no folder, in a folder that can be written. Throws `not-saved` in one sentence. */
function demandPlace(workbook: string): void {
  const folder = dirname(workbook);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    rmSync(writeDraft(lockPath(workbook), starting), { force: true });
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
  removeDeadDrafts(path);
  return {
    publish(content) {
      renameSync(writeDraft(path, content), path);
    },
    release() {
      if (contentOf(path)?.pid === process.pid) rmSync(path, { force: true });
    },
  };
}

/** Removes what killed starters left; whoever is just starting keeps theirs. */
function removeDeadDrafts(path: string): void {
  const drafts = draftsIn(dirname(path)).filter(({ of }) => of === basename(path));
  for (const draft of drafts) if (!livingHolder(draft.path)) rmSync(draft.path, { force: true });
}

/** Moves a dead lock away in one step; where another starter was quicker, its living lock goes back. */
function putAsideStale(workbook: string, path: string): void {
  const aside = draftOf(path);
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
