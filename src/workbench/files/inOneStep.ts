import { createHash } from 'node:crypto';
import { closeSync, fsync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { draftOf } from './drafts';

/**
 * A file that is written beside the one whose place it takes when it is whole: flushed to the disk and renamed, so that a crash leaves
 * either the old file or the new one. Only the owner can read it (mode 600).
 */
export class FileInWaiting {
  private readonly temporary: string;
  private file: number | undefined;
  private readonly hash = createHash('sha256');

  constructor(private readonly path: string) {
    this.temporary = draftOf(path);
    this.file = openSync(this.temporary, 'wx', 0o600);
  }

  write(piece: string | Uint8Array): void {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    // A full disk can take a part of it: what is not written yet is tried again, and then refused.
    for (let done = 0; done < bytes.length;) done += writeSync(this.open, bytes, done);
    this.hash.update(bytes);
  }

  /** Brings what was written to the disk without holding the thread up. */
  settle(): Promise<void> {
    return new Promise((resolve, reject) => fsync(this.open, (error) => (error ? reject(error) : resolve())));
  }

  /** SHA-256 of what was written, in hexadecimal digits; nothing can be written any more. */
  digest(): string {
    return this.hash.digest('hex');
  }

  /** Takes the place of the other file. When it throws, the other file is still there; otherwise there is no way back. */
  takePlace(): void {
    fsyncSync(this.open);
    this.close();
    renameSync(this.temporary, this.path);
  }

  /** Goes, and leaves the other file as it is; what took its place stays. */
  abandon(): void {
    if (this.file !== undefined) this.close();
    rmSync(this.temporary, { force: true });
  }

  private get open(): number {
    if (this.file === undefined) throw new Error('The file is closed.');
    return this.file;
  }

  private close(): void {
    closeSync(this.open);
    this.file = undefined;
  }
}

/**
 * Writes a file in one step; a crash or a power cut leaves either the old file or the new one. Only the owner can read it (mode 600).
 * Returns the SHA-256 of its bytes.
 */
export function writeInOneStep(path: string, pieces: Iterable<string | Uint8Array>): string {
  const file = new FileInWaiting(path);
  try {
    for (const piece of pieces) file.write(piece);
    const digest = file.digest();
    file.takePlace();
    syncFolderOf(path);
    return digest;
  } catch (error) {
    file.abandon();
    throw error;
  }
}

/** Brings to the disk that a file is there, or has taken another's place. */
export function syncFolderOf(path: string): void {
  const folder = openSync(dirname(path), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
