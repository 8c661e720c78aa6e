import { createServer } from 'node:http';
import { randomBytes } from 'node:crypto';
import { openWorkbook } from './store/workbook';
import { demandOwnAddress } from './http/guard';
import { sendError } from './http/replies';
import { serveSheetsApi } from './http/sheetsApi';
import { lockWorkbook } from './lock';
import type { WorkbenchOptions } from './options';
import { restoreGoodCopies } from './store/restore';
import { untilEnd } from './untilEnd';

/** What a command line is told when the Sheets API of its workbook is ready: one line of JSON on standard output. */
export interface SheetsReady {
  port: number;
  spreadsheetId: string;
  /** To be sent as `Authorization: Bearer TOKEN`. */
  token: string;
}

function untilInputEnds(): Promise<void> {
  return new Promise((resolve) => {
    process.stdin.once('end', resolve).once('close', resolve).resume();
  });
}

/**
 * Serves only the Sheets API of one workbook, until standard input closes or SIGTERM comes. Every change is on disk before its answer
 * is sent. Throws `WorkbenchError` when the workbook is busy or broken.
 */
export async function serveSheets(options: WorkbenchOptions): Promise<void> {
  const ended = Promise.race([untilEnd(), untilInputEnds()]);
  const lock = lockWorkbook(options.workbook);
  try {
    if (options.restore) process.stderr.write(restoreGoodCopies(options.workbook, new Date()));
    const book = openWorkbook(options.workbook, options.locale);
    const token = randomBytes(32).toString('base64url');
    let port = 0;
    const server = createServer((request, response) => {
      const served = (async () => {
        demandOwnAddress(request, port);
        await serveSheetsApi(request, response, token, (call) => {
          const reply = book.sheets.handle(call);
          book.store();
          return reply;
        });
      })();
      served.catch((error) => sendError(response, error));
    });
    await new Promise<void>((resolve, reject) =>
      server.once('error', reject).listen(options.port, '127.0.0.1', resolve),
    );
    const address = server.address();
    port = typeof address === 'object' && address ? address.port : options.port;
    const ready: SheetsReady = { port, spreadsheetId: book.spreadsheetId, token };
    lock.publish(ready);
    process.stdout.write(`${JSON.stringify(ready)}\n`);
    await ended;
    server.close();
    server.closeAllConnections();
    book.close();
  } finally {
    lock.release();
  }
}
