import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { RegisterError } from '../../register/errors';
import { CliError, propertyOf, systemCode } from '../errors';
import { stopIfInterrupted, type Surroundings } from '../surroundings';
import type { Connection, SheetsLink } from './carrier';
import { clientAt } from './client';

/** Where the Sheets API of a workbook file is served, as the workbench says. */
interface Served {
  port: number;
  spreadsheetId: string;
  token: string;
}

/** The workbench that we started, which serves until its standard input closes. */
interface OwnWorkbench {
  child: ChildProcess;
  served: Served;
}

/** Milliseconds: how long a workbench may take to start, how often we look, how long it may take to end. */
const PATIENCE = 20_000;
const GLANCE = 50;
const FAREWELL = 5_000;
const ATTEMPTS = 3;

/**
 * The spreadsheet in a local workbook file, served by the workbench: by one that has the file open already, otherwise by
 * a child process of our own. When the other one ends, the next call starts one.
 * @param locale of the spreadsheet if the file is made now
 */
export function workbookLink(file: string, locale: string, surroundings: Surroundings): SheetsLink {
  let own: OwnWorkbench | undefined;
  let connection: Promise<Connection> | undefined;

  const connected = async (): Promise<Connection> => {
    const isNew = !existsSync(file);
    let failures = 0;
    for (let waited = 0; waited < PATIENCE; waited += GLANCE) {
      stopIfInterrupted(surroundings);
      const lock = readLock(file);
      if (lock && lock.port > 0) return connectionTo(lock, lock.port);
      if (!lock) {
        own = await startWorkbench(file, locale, surroundings.workbench);
        if (own) return connectionTo(own.served);
        // It may have found the file open in another that has ended since: only what fails again and again is broken.
        if (!readLock(file) && ++failures === ATTEMPTS)
          throw isNew ? new CliError('workbookNotServed') : new RegisterError('workbookBroken');
      }
      await surroundings.pause(GLANCE);
    }
    throw new CliError('workbookNotServed');
  };

  return {
    isLocal: true,
    connect: () => (connection ??= connected()),
    lost: () => {
      const isOursAlive = own !== undefined && own.child.exitCode === null && own.child.signalCode === null;
      if (!isOursAlive) connection = undefined;
    },
    close: async () => {
      if (own) await end(own.child);
    },
  };
}

const connectionTo = ({ port, spreadsheetId, token }: Served, servedByOther?: number): Connection => ({
  client: clientAt(`http://127.0.0.1:${port}/`, token),
  spreadsheetId,
  ...(servedByOther !== undefined && { servedByOther }),
});

/** Who serves a workbook, from the lock file beside it; `undefined` when nobody that lives does. */
function readLock(file: string): Served | undefined {
  try {
    const lock: unknown = JSON.parse(readFileSync(`${file}.lock`, 'utf8'));
    const [pid, began] = [propertyOf(lock, 'pid'), propertyOf(lock, 'began')];
    return isServed(lock) && typeof pid === 'number' && isAlive(pid, began) ? lock : undefined;
  } catch {
    return undefined;
  }
}

function isServed(value: unknown): value is Served {
  const [port, ...names] = ['port', 'spreadsheetId', 'token'].map((name) => propertyOf(value, name));
  return typeof port === 'number' && names.every((name) => typeof name === 'string');
}

/**
 * Whether the process that wrote the lock lives. Where the system tells when a process began (Linux), another one that has its
 * number by now is told from it, as the workbench itself does.
 */
function isAlive(pid: number, began: unknown): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of another user lives, too.
    if (systemCode(error) !== 'EPERM') return false;
  }
  const now = beginningOf(pid);
  return !began || now === '' || began === now;
}

/** The boot of the system and the moment after it at which a process began; empty where the system does not say. */
function beginningOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // The name of the program, in parentheses, may hold anything; the 20th field after it is the beginning in clock ticks.
    const [, fields = ''] = /^.*\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return `${boot} ${fields.split(' ')[19]}`;
  } catch {
    return '';
  }
}

/** @returns the workbench once it serves; `undefined` when it cannot. @throws CliError notBuilt */
async function startWorkbench(
  file: string,
  locale: string,
  script: string,
): Promise<OwnWorkbench | undefined> {
  if (!existsSync(script)) throw new CliError('notBuilt');
  // A group of its own: an interrupt at the keyboard reaches us alone, and the workbench ends after its present answer.
  const child = spawn(
    process.execPath,
    [script, '--serve-sheets', '--workbook', file, '--port', '0', '--locale', locale],
    {
      stdio: ['pipe', 'pipe', 'ignore'],
      detached: true,
      windowsHide: true,
    },
  );
  const served = await readyLine(child);
  return served && { child, served };
}

/** The line by which the workbench says that it is ready; `undefined` when it ends without. */
function readyLine(child: ChildProcess): Promise<Served | undefined> {
  return new Promise((resolve) => {
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      if (text.includes('\n')) resolve(servedIn(text));
    });
    child.once('error', () => resolve(undefined)).once('close', () => resolve(undefined));
  });
}

function servedIn(line: string): Served | undefined {
  try {
    const value: unknown = JSON.parse(line.slice(0, line.indexOf('\n')));
    return isServed(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Ends the workbench that we started, by closing its standard input, and waits for it. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.stdin?.end();
  const timer = setTimeout(() => child.kill(), FAREWELL);
  await ended;
  clearTimeout(timer);
}
