import { appendFileSync, readFileSync } from 'node:fs';
import { writeInOneStep } from '../files';
import type { ExecutionRecord } from './types';

/** How many executions outlast a restart, at the least. */
const kept = 200;

/** What has run beside a workbook, kept over restarts. */
export interface RunLog {
  /** Oldest first. */
  records: readonly ExecutionRecord[];
  /** Never throws: what has run has run, and a disk that takes no line of it must not undo or stop what comes after. */
  add(record: ExecutionRecord): void;
}

/**
 * Opens the log of executions in a file of JSON lines. It is a file of its own, and not a part of the host's state, because the state is
 * written whole at every change of a property, while a line is added here in a moment. What was logged may hold personal data: only
 * its owner may read it. A line that a crash has cut is left out.
 */
export function openRunLog(file: string): RunLog {
  const lines = linesOf(file);
  const records = lines.flatMap(recordIn).slice(-kept);
  if (lines.length > 2 * kept)
    writeInOneStep(file, [records.map((record) => `${JSON.stringify(record)}\n`).join('')]);
  // What follows a line that a crash has cut begins a line of its own.
  else if (lines.at(-1)) append(file, '\n');
  return { records, add: (record) => append(file, `${JSON.stringify(record)}\n`) };
}

function append(file: string, text: string): void {
  try {
    appendFileSync(file, text, { mode: 0o600 });
  } catch {
    // The list of executions in memory has it; after a restart it is missing there.
  }
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return []; // Nothing has run beside this workbook yet.
  }
}

function recordIn(line: string): ExecutionRecord[] {
  try {
    const record: ExecutionRecord = JSON.parse(line);
    return typeof record.id === 'string' && typeof record.startedAt === 'string' ? [record] : [];
  } catch {
    return [];
  }
}
