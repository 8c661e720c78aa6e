import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { RegisterError } from '../register/errors';
import { CliError, systemCode } from './errors';

/** What a file may hold: personal data or a secret, for its owner's eyes only. */
const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;

/**
 * The bytes of a file.
 * @param most a larger file is not read
 * @throws RegisterError fileNotFound, csvTooLarge; CliError fileNotReadable
 */
export function readBytes(file: string, most = Infinity): Uint8Array {
  try {
    if (statSync(file).size > most) throw new RegisterError('csvTooLarge', { limit: most / 1_000_000 });
    return readFileSync(file);
  } catch (error) {
    if (error instanceof RegisterError) throw error;
    if (systemCode(error) === 'ENOENT') throw new RegisterError('fileNotFound');
    throw new CliError('fileNotReadable', { name: basename(file) });
  }
}

/** Writes a new file that only its owner may read. @throws CliError fileExists; RegisterError fileNotWritable */
export function writeNewFile(file: string, content: string | Uint8Array): void {
  let handle: number;
  try {
    handle = openSync(file, 'wx', PRIVATE_FILE);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') throw new CliError('fileExists', { name: basename(file) });
    throw new RegisterError('fileNotWritable');
  }
  try {
    writeFileSync(handle, content);
    fsyncSync(handle);
  } catch {
    rmSync(file, { force: true });
    throw new RegisterError('fileNotWritable');
  } finally {
    closeSync(handle);
  }
}

/** Writes a file that only its owner may read in place of the one that stands there, whole or not at all. @throws RegisterError fileNotWritable */
export function replaceFile(file: string, content: string | Uint8Array): void {
  const draft = `${file}.${process.pid}.tmp`;
  rmSync(draft, { force: true });
  writeNewFile(draft, content);
  try {
    renameSync(draft, file);
  } catch {
    rmSync(draft, { force: true });
    throw new RegisterError('fileNotWritable');
  }
}

/** Makes sure that a folder can be written in, or made, without making it. @throws RegisterError fileNotWritable */
export function demandFolder(folder: string): void {
  try {
    let nearest = folder;
    while (!lstatSync(nearest, { throwIfNoEntry: false })) nearest = dirname(nearest);
    accessSync(nearest, constants.W_OK | constants.X_OK);
    if (statSync(nearest).isDirectory()) return;
  } catch {
    // Something stands in the way, or is not ours.
  }
  throw new RegisterError('fileNotWritable');
}

/** @throws RegisterError fileNotWritable */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: PRIVATE_FOLDER });
  } catch {
    throw new RegisterError('fileNotWritable');
  }
}

/** @throws CliError fileExists; RegisterError fileNotWritable when the folder is not there or not ours */
export function demandFree(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })) throw new CliError('fileExists', { name: basename(file) });
  try {
    accessSync(dirname(file), constants.W_OK | constants.X_OK);
  } catch {
    throw new RegisterError('fileNotWritable');
  }
}

/** A file of a set: its ending and what is in it. */
export interface SetFile {
  ending: string;
  content: string | Uint8Array;
}

/** Files that belong together, before they are made. */
export interface Sheaf {
  /** Their name without ending. */
  stem: string;
  /** What they say, whenever they are made: two sheaves that say the same need not both be written. */
  says: string;
  /** Makes them, which may take a while. */
  contents: () => SetFile[];
}

/**
 * Writes files that belong together under one name, private to their owner, all or none. Where any of them is taken, all
 * get the next free number, so that nobody's file is overwritten. The folder is made if need be.
 * @returns the paths in the order of the files
 * @throws RegisterError fileNotWritable
 */
export function writeSet(folder: string, stem: string, files: readonly SetFile[]): string[] {
  makeFolder(folder);
  for (let number = 1; ; number++) {
    const name = number === 1 ? stem : `${stem} (${number})`;
    const paths = files.map(({ ending }) => join(folder, `${name}${ending}`));
    const done: string[] = [];
    try {
      for (const [index, { content }] of files.entries()) {
        writeNewFile(paths[index] as string, content);
        done.push(paths[index] as string);
      }
      return paths;
    } catch (error) {
      for (const path of done) rmSync(path, { force: true });
      if (!(error instanceof CliError && error.code === 'fileExists')) throw error;
    }
  }
}
