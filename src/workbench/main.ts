/**
 * The workbench: a local stand-in for Google Sheets with Apps Script, for one workbook file.
 *
 *     workbench [--workbook FILE] [--empty] [--restore] [--port N] [--clock YYYY-MM-DD[THH:MM]] [--bundle DIR] [--bare] ... [--pace google]
 *
 * serves the workbook as a page and prints its address, one line, on standard output.
 *
 *     workbench --export FILE.xlsx [--workbook FILE]
 *
 * writes the workbook as an Excel file, whether it is open or not, and prints the file's path.
 *
 *     workbench --serve-sheets [--workbook FILE] [--port N]
 *
 * serves only the Sheets API v4 of the workbook under `/v4/`, for a command line on the same computer. The protocol:
 *
 * 1. When it is ready it prints one line of JSON on standard output: `{"port": N, "spreadsheetId": "...", "token": "..."}`. The root
 *    URL for an API client is `http://127.0.0.1:N/`; every request carries `Authorization: Bearer TOKEN`.
 * 2. Every change is on the disk before its answer is sent: in the workbook file, or in `FILE.journal-…` beside it, which is folded into
 *    the file while nothing happens, at the end, and after a kill at the next start. After an orderly end the file alone is whole.
 * 3. It ends when its standard input closes or on SIGTERM, with exit code 0.
 * 4. While a workbook is open, in either mode, `FILE.lock` beside it (readable by its owner only) holds
 *    `{"pid", "began", "port", "spreadsheetId", "token"}`: where the Sheets API of that workbook is served already. A lock whose
 *    process is dead, or began at another time, counts for nothing; a port of 0 means that its holder is still starting.
 * 5. Exit code 1 with one sentence on standard error: the workbook is busy or broken, the port is in use, something is not built.
 *    Exit code 2: wrong usage.
 */
import { errorView } from './server/errors';
import { exportFile } from './server/exportFile';
import { readOptions, USAGE } from './server/options';
import { servePage } from './server/servePage';
import { serveSheets } from './server/serveSheets';

async function main(): Promise<void> {
  if (process.argv.includes('--help')) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const options = readOptions(process.argv.slice(2), process.cwd());
  if (options.check) return;
  const built = new URL('./', import.meta.url);
  if (options.export !== undefined) await exportFile(options, options.export, built);
  else await (options.serveSheets ? serveSheets(options) : servePage(options, built));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    const { code, message } = errorView(error);
    process.stderr.write(`${message}\n`);
    process.exit(code === 'wrong-usage' ? 2 : 1);
  },
);
