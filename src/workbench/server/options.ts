import { parseArgs } from 'node:util';
import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { WorkbenchError } from './errors';
import type { Pace } from './protocol';

/** How the workbench was started. Paths are absolute. */
export interface WorkbenchOptions {
  workbook: string;
  /** 0 for any free port, which is what `--serve-sheets` takes unless told. */
  port: number;
  /** Wall-clock date and time of the workbook's zone at which the workbench's clock starts (`YYYY-MM-DDTHH:MM`); absent, now. */
  clock?: string;
  /** Leaves the script out: a spreadsheet and nothing else. */
  bare: boolean;
  /** Puts a broken workbook file aside and starts from its last good copy. */
  restore: boolean;
  /** Writes the workbook as an Excel file and ends. */
  export?: string;
  bundle: string;
  locale: string;
  user: string;
  /** How long service calls take. */
  pace: Pace;
  /** Serves only the Sheets API, for one command line. */
  serveSheets: boolean;
  /** Only says whether these arguments can be read, for whoever has something to do before the start. */
  check: boolean;
}

/** One line for wrong usage. */
export const USAGE =
  'Usage: workbench [--workbook FILE] [--empty] [--restore] [--export FILE.xlsx] [--port N] [--clock YYYY-MM-DD[THH:MM]] [--bundle DIR] [--bare] [--locale fi_FI] [--user EMAIL] [--pace google] [--check] [--serve-sheets]';

const defaultPort = 8765;
const flags = {
  workbook: { type: 'string' },
  bare: { type: 'boolean', default: false },
  restore: { type: 'boolean', default: false },
  export: { type: 'string' },
  port: { type: 'string' },
  clock: { type: 'string' },
  empty: { type: 'boolean', default: false },
  bundle: { type: 'string', default: 'dist' },
  locale: { type: 'string', default: 'fi_FI' },
  user: { type: 'string', default: 'owner@example.com' },
  pace: { type: 'string', default: 'instant' },
  'serve-sheets': { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
} as const;

function wrong(message: string): WorkbenchError {
  return new WorkbenchError('wrong-usage', `${message} ${USAGE}`);
}

function readFlags(args: string[]) {
  try {
    return parseArgs({ args, options: flags, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw wrong(`${error instanceof Error ? error.message.split(/\.\s/)[0] : String(error)}.`);
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw wrong('--port takes a number from 0 to 65535.');
  return port;
}

/** Reads `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`; a bare date means nine in the morning. Null when it is no date of the calendar. */
export function readClock(text: string): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):([0-5]\d))?$/.exec(text);
  if (!match) return null;
  const day = new Date(`${match[1]}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== match[1]) return null;
  return `${match[1]}T${match[2] ?? '09'}:${match[3] ?? '00'}`;
}

/** A file by its one true name: a link would be replaced by the file that is written, and lock another name than its target's. */
const real = (path: string): string => (existsSync(path) ? realpathSync(path) : path);

/** The workbook's file: for `--empty` one that is not there yet, `untitled.json` or the next free one unless it is named. */
function workbookPath(folder: string, named: string | undefined, empty: boolean): string {
  if (!empty) return real(resolve(folder, named ?? 'workbooks/register.json'));
  if (named !== undefined) {
    const path = resolve(folder, named);
    if (existsSync(path)) throw wrong(`${path} is there already; start without --empty to open it.`);
    return path;
  }
  const untitled = (number: number) =>
    join(resolve(folder, 'workbooks'), number === 1 ? 'untitled.json' : `untitled-${number}.json`);
  let number = 1;
  while (existsSync(untitled(number))) number++;
  return untitled(number);
}

/** Reads the command line. Throws `WorkbenchError` (`wrong-usage`) with one sentence and the usage. */
export function readOptions(args: string[], folder: string): WorkbenchOptions {
  const values = readFlags(args);
  const clock = values.clock === undefined ? undefined : readClock(values.clock);
  if (clock === null) throw wrong('--clock takes a date such as 2026-03-01 or 2026-03-01T09:30.');
  if (!/^[a-z]{2}_[A-Z]{2}$/.test(values.locale)) throw wrong('--locale takes a locale such as fi_FI.');
  if (!/^[^\s@]+@[^\s@]+$/.test(values.user)) throw wrong('--user takes an e-mail address.');
  if (values.pace !== 'instant' && values.pace !== 'google') throw wrong('--pace takes instant or google.');
  return {
    workbook: workbookPath(folder, values.workbook, values.empty),
    port: values.port !== undefined ? readPort(values.port) : values['serve-sheets'] ? 0 : defaultPort,
    clock,
    bare: values.bare,
    restore: values.restore,
    ...(values.export !== undefined && { export: resolve(folder, values.export) }),
    bundle: resolve(folder, values.bundle),
    locale: values.locale,
    user: values.user,
    pace: values.pace,
    serveSheets: values['serve-sheets'],
    check: values.check,
  };
}
