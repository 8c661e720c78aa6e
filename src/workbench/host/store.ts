import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writeInOneStep } from '../files';
import { isRecord } from './args';
import { openRunLog, type RunLog } from './runLog';
import { newHostState, type HostState } from './state';
import type { DriveContents } from './types';

/** Thrown when a state file cannot be read as one; nothing is written over it. */
export class HostStateError extends Error {
  override readonly name = 'HostStateError';
  readonly code = 'host-state';

  constructor(
    readonly file: string,
    reason: string,
  ) {
    super(`${basename(file)} is not a state file of the script host: ${reason}`);
  }
}

/** The script host's state beside a workbook file. */
export interface HostStore {
  state: HostState;
  /** Writes the state at once: after it returns, a crash leaves the new state, before it the old one. */
  save: () => void;
  drive: DriveContents;
  runs: RunLog;
}

/** Where the state of the script beside the workbook `NAME.json` lies: `NAME.host.json`, `NAME.drive` for file contents, `NAME.runs.jsonl`. */
export function hostPaths(workbookFile: string): { state: string; drive: string; runs: string } {
  const stem = join(dirname(workbookFile), basename(workbookFile).replace(/\.json$/, ''));
  return { state: `${stem}.host.json`, drive: `${stem}.drive`, runs: `${stem}.runs.jsonl` };
}

/**
 * Opens the state beside a workbook file, or begins a new one for `owner`. Both hold secrets and personal data: only their owner may
 * read them (file 0600, folder 0700).
 * @throws {HostStateError} if the file holds something else
 */
export function openHostStore(workbookFile: string, owner: string): HostStore {
  const paths = hostPaths(workbookFile);
  const state = readState(paths.state) ?? newHostState(owner);
  return {
    state,
    save: () => void writeInOneStep(paths.state, [`${JSON.stringify(state, null, 1)}\n`]),
    drive: folderDrive(paths.drive),
    runs: openRunLog(paths.runs),
  };
}

/** Drive contents in a folder, one file each, named by id. */
export function folderDrive(folder: string): DriveContents {
  const pathOf = (id: string): string => {
    if (!/^[A-Za-z0-9_-]+$/.test(id)) throw new HostStateError(folder, 'a file id is not one of its own');
    return join(folder, id);
  };
  return {
    read: (id) => readFileSync(pathOf(id)),
    write: (id, bytes) => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeInOneStep(pathOf(id), [bytes]);
    },
    remove: (id) => rmSync(pathOf(id), { force: true }),
  };
}

function readState(file: string): HostState | undefined {
  const text = readIfThere(file);
  if (text === undefined) return undefined;
  const read = parsed(file, text);
  const value = isRecord(read) ? { ...addedLater(), ...read } : read;
  if (!isState(value)) throw new HostStateError(file, 'version 1 was expected');
  return value;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isRecord(error) && error['code'] === 'ENOENT') return undefined;
    throw error;
  }
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HostStateError(file, 'it is not JSON');
  }
}

/** What version 1 did not have from its beginning, as it is where nothing has been kept of it. */
const addedLater = (): Partial<HostState> => ({ forms: [] });

/** Whether a value has every part of a state, each of its kind. */
function isState(value: unknown): value is HostState {
  if (!isRecord(value) || value['version'] !== 1) return false;
  return Object.entries(newHostState('')).every(
    ([field, sample]) =>
      typeof value[field] === typeof sample && Array.isArray(value[field]) === Array.isArray(sample),
  );
}
