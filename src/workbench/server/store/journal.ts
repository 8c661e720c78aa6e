import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { syncFolderOf, writeInOneStep } from '../../files';
import type { BookDelta } from '../../sheets';
import { WorkbenchError } from '../errors';

/**
 * The journal of a workbook file: what has changed since the file was written, one line of JSON a change. Its name holds the digest
 * of the very file that it follows, so that it can never be taken for the journal of another state.
 */
export function journalPath(workbook: string, digest: string): string {
  return `${workbook}.journal-${digest.slice(0, 16)}`;
}

/** Whether a file of the workbook's folder is a journal of it, by its name. */
export function isJournalOf(workbook: string, name: string): boolean {
  const start = `${basename(workbook)}.journal-`;
  return name.startsWith(start) && /^[0-9a-f]{16}$/.test(name.slice(start.length));
}

/** The journals that lie beside a workbook file. */
export function journalsOf(workbook: string): string[] {
  const folder = dirname(workbook);
  return readdirSync(folder)
    .filter((name) => isJournalOf(workbook, name))
    .map((name) => join(folder, name));
}

/**
 * Reads the changes of a journal. What a killed process left of a line was never acknowledged and does not count. Throws
 * `workbook-broken` when a whole line cannot be read.
 */
export function readJournal(path: string): BookDelta[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line, index) => {
      try {
        return JSON.parse(line) as BookDelta;
      } catch {
        throw new WorkbenchError(
          'workbook-broken',
          `The file of unsaved changes ${path} is broken in line ${index + 1}.`,
        );
      }
    });
}

/**
 * Removes a journal that the workbook file has taken in. One that cannot be removed does no harm: it bears the digest of a file that is no
 * longer there, and the next start tries again.
 */
export function removeStale(journal: string): void {
  try {
    rmSync(journal, { force: true });
  } catch {
    // As said above.
  }
}

/** A journal that is being written; a change is on the disk when `add` returns. */
export class Journal {
  private file: number | undefined;
  /** Whether a line may stand at its end that is not whole. */
  private isTorn = false;

  constructor(
    readonly path: string,
    /** Bytes of whole lines; of a journal of an earlier run they are counted when the first line is added. */
    public size = 0,
  ) {}

  /** Adds a change. A line that cannot be written whole (the disk is full) does not count, and goes before the next one comes. */
  add(delta: BookDelta): void {
    const bytes = Buffer.from(`${JSON.stringify(delta)}\n`);
    const file = (this.file ??= this.open());
    if (this.isTorn) this.mend(file);
    try {
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
      fdatasyncSync(file);
    } catch (error) {
      this.isTorn = true;
      this.mend(file);
      throw error;
    }
    this.size += bytes.length;
  }

  /**
   * Begins the journal of the next state of the workbook with the lines that came after the first `from` bytes. It is there even
   * when it is empty: it tells that the workbook file has taken in this journal.
   */
  continueAs(path: string, from: number): Journal {
    const rest = Buffer.alloc(this.size - from);
    if (this.file !== undefined) readSync(this.file, rest, 0, rest.length, from);
    writeInOneStep(path, [rest]);
    return new Journal(path, rest.length);
  }

  /** Whether it holds anything that the workbook file has not. */
  hasLines(): boolean {
    return this.size > 0 || (existsSync(this.path) && statSync(this.path).size > 0);
  }

  /**
   * Closes and removes it: the workbook file holds all of it.
   */
  remove(): void {
    this.close();
    removeStale(this.path);
  }

  close(): void {
    if (this.file !== undefined) closeSync(this.file);
    this.file = undefined;
  }

  private mend(file: number): void {
    ftruncateSync(file, this.size);
    this.isTorn = false;
  }

  /** Opens it where it ends, behind the last whole line of an earlier run. A new one is in its folder also after a power cut. */
  private open(): number {
    const file = openSync(this.path, 'a+', 0o600);
    const found = readFileSync(this.path);
    this.size = found.lastIndexOf(10) + 1;
    if (fstatSync(file).size > this.size) ftruncateSync(file, this.size);
    syncFolderOf(this.path);
    return file;
  }
}
