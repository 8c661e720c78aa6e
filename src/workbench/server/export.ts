import { realpathSync } from 'node:fs';
import { extname } from 'node:path';
import { Writable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { writeInOneStep } from '../files';
import { errorView, WorkbenchError, type ErrorView } from './errors';
import { csvOf } from './csv';
import { fileFault } from './store/faults';
import { readSnapshot } from './store/snapshot';
import { writeXlsx, type LeftOut } from './xlsx';

/** What the exporting thread is asked for. */
export type ExportOrder =
  { kind: 'xlsx'; workbook: string } | { kind: 'csv'; workbook: string; sheetId: number };

/** What it answers. */
export type ExportAnswer = ExcelFile | { csv: string } | { error: ErrorView };

/** An Excel file, and what it lacks. It is no draft on the disk, where a kill would leave a copy of the workbook. */
interface ExcelFile {
  bytes: Uint8Array;
  leftOut: LeftOut;
}

/** Carries an order out, in the exporting thread. */
export async function carryOut(order: ExportOrder): Promise<ExportAnswer> {
  try {
    const { sheets, spreadsheetId } = readSnapshot(order.workbook);
    if (order.kind === 'csv') return { csv: csvOf(sheets, spreadsheetId, order.sheetId) };
    const pieces: Uint8Array[] = [];
    const stream = new Writable({ write: (piece, _encoding, done) => done(void pieces.push(piece)) });
    const leftOut = await writeXlsx(stream, sheets.state(spreadsheetId));
    return { bytes: Buffer.concat(pieces), leftOut };
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

/**
 * Writes a workbook as an Excel file that only its owner may read, in one step. Returns what Excel has not. Rejects with `wrong-usage` when
 * that place is none for an Excel file, with `not-saved` when it cannot be written.
 */
export async function exportXlsx(script: URL, workbook: string, to: string): Promise<LeftOut> {
  demandPlaceBeside(workbook, to);
  const { bytes, leftOut } = await xlsxBytes(script, workbook);
  try {
    writeInOneStep(to, [bytes]);
    return leftOut;
  } catch (error) {
    const reason = fileFault(error);
    throw new WorkbenchError('not-saved', `${to} could not be written: ${reason}`, { reason });
  }
}

/** An Excel file must never take the place of the register: none of the workbench's own files ends with .xlsx but a workbook of such a name. */
function demandPlaceBeside(workbook: string, to: string): void {
  if (extname(to).toLowerCase() !== '.xlsx')
    throw new WorkbenchError('wrong-usage', `--export takes a file that ends with .xlsx, not ${to}.`);
  if (realPath(to) === realPath(workbook))
    throw new WorkbenchError('wrong-usage', `${to} is the workbook itself; export it to another file.`);
}

/** Where a file lies behind links; the path itself when there is none. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** A workbook as an Excel file for the page. */
export async function xlsxBytes(script: URL, workbook: string): Promise<ExcelFile> {
  const answer = await ordered(script, { kind: 'xlsx', workbook });
  if (!('bytes' in answer)) throw new Error('The exporting thread has answered another order.');
  return answer;
}

/** A sheet as CSV for the page. */
export async function csvText(script: URL, workbook: string, sheetId: number): Promise<string> {
  const answer = await ordered(script, { kind: 'csv', workbook, sheetId });
  return 'csv' in answer ? answer.csv : '';
}
