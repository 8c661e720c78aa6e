import { randomUUID } from 'node:crypto';
import { closeSync, openSync, renameSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { errorView, WorkbenchError, type ErrorView } from './errors';
import { csvOf } from './csv';
import { fileFault } from './store/faults';
import { readSnapshot } from './store/snapshot';
import { writeXlsx, type LeftOut } from './xlsx';

/** What the exporting thread is asked for. */
export type ExportOrder =
  { kind: 'xlsx'; workbook: string; to: string } | { kind: 'csv'; workbook: string; sheetId: number };

/** What it answers. */
export type ExportAnswer = { leftOut: LeftOut } | { csv: string } | { error: ErrorView };

/** Carries an order out, in the exporting thread. */
export async function carryOut(order: ExportOrder): Promise<ExportAnswer> {
  try {
    const { sheets, spreadsheetId } = readSnapshot(order.workbook);
    if (order.kind === 'csv') return { csv: csvOf(sheets, spreadsheetId, order.sheetId) };
    return { leftOut: await writeXlsx(order.to, sheets.state(spreadsheetId)) };
  } catch (error) {
    return { error: errorView(error) };
  }
}

/**
 * Has an order carried out by a thread of its own, from what the disk holds, so that whoever works in the workbook goes on. `script` is
 * the built exporter. Rejects with the refusal.
 */
function ordered(script: URL, order: ExportOrder): Promise<Exclude<ExportAnswer, { error: ErrorView }>> {
  const worker = new Worker(script, { workerData: order });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (answer: ExportAnswer) => {
      if (!('error' in answer)) return resolve(answer);
      const { code, message, values } = answer.error;
      reject(code === 'internal' ? new Error(message) : new WorkbenchError(code, message, values));
    });
  });
}

/** Writes a workbook as an Excel file that only its owner may read, in one step. Returns what Excel has not. Rejects with `not-saved` when it cannot be written. */
export async function exportXlsx(script: URL, workbook: string, to: string): Promise<LeftOut> {
  const draft = join(dirname(to), `.${basename(to)}.${randomUUID()}`);
  try {
    // The exporting thread writes into a file that is there and keeps its rights.
    closeSync(openSync(draft, 'wx', 0o600));
    const answer = await ordered(script, { kind: 'xlsx', workbook, to: draft });
    renameSync(draft, to);
    return 'leftOut' in answer ? answer.leftOut : ({} as LeftOut);
  } catch (error) {
    rmSync(draft, { force: true });
    if (error instanceof WorkbenchError) throw error;
    const reason = fileFault(error);
    throw new WorkbenchError('not-saved', `${to} could not be written: ${reason}`, { reason });
  }
}

/** A workbook as an Excel file for the page. */
export async function xlsxBytes(
  script: URL,
  workbook: string,
): Promise<{ bytes: Uint8Array; leftOut: LeftOut }> {
  const to = join(tmpdir(), `workbench-${randomUUID()}.xlsx`);
  try {
    const leftOut = await exportXlsx(script, workbook, to);
    return { bytes: await readFile(to), leftOut };
  } finally {
    rmSync(to, { force: true });
  }
}

/** A sheet as CSV for the page. */
export async function csvText(script: URL, workbook: string, sheetId: number): Promise<string> {
  const answer = await ordered(script, { kind: 'csv', workbook, sheetId });
  return 'csv' in answer ? answer.csv : '';
}
