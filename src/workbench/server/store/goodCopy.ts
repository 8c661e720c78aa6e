import { chmodSync, copyFileSync, existsSync, renameSync, rmSync, statSync, constants } from 'node:fs';
import { draftOf } from '../../files';

/** The last good copy of a file: as it was when a workbench last started with it or stopped. */
export function goodCopyPath(file: string): string {
  return `${file}.bak`;
}

/**
 * Keeps a copy of a file that was just read or written whole. Where there is no room for it the one from before stays. Only its owner may
 * read it, whoever may read the file.
 */
export function keepGoodCopy(file: string): void {
  try {
    putCopy(file, goodCopyPath(file));
  } catch {
    // The one from before stays.
  }
}

/**
 * Puts a copy of a file in the place of another, in one step. A copy, not a link: what is written into the file in place must not reach it.
 * Only its owner may read it.
 */
export function putCopy(from: string, to: string): void {
  const draft = draftOf(to);
  try {
    copyFileSync(from, draft, constants.COPYFILE_FICLONE);
    chmodSync(draft, 0o600);
    renameSync(draft, to);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** What is said after the sentence that a file is broken: how its last good copy is taken. Empty when there is none. */
export function offerOf(file: string): string {
  if (!existsSync(goodCopyPath(file))) return '';
  const [date = '', time = ''] = statSync(goodCopyPath(file)).mtime.toISOString().split('T');
  return ` Start with --restore to go on from its last good copy, of ${date} ${time.slice(0, 5)} UTC.`;
}
