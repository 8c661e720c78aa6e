import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../src/cli/run';
import type { Surroundings } from '../../src/cli/surroundings';
import { SheetsStandIn } from '../../src/workbench/sheets';
import { sharedBuild } from '../build/sharedBuild';
import { listen, type Answering } from '../sheetsOverHttp';

const root = join(__dirname, '../..');

/** The Chinook shop's files. */
export const chinookFiles = {
  customers: join(root, 'test/data/chinook-customers.csv'),
  orders: join(root, 'test/data/chinook-invoices.csv'),
};

/** What a call of the command line came to. */
export interface Said {
  code: number;
  stdout: string;
  stderr: string;
}

/** The one object on standard output. */
export const objectOf = ({ stdout }: Said) => JSON.parse(stdout) as Record<string, unknown>;

/** A command line in this process, on a folder of its own, at a fixed time; a test may give it other surroundings. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'cli-'));
  now = new Date('2026-11-24T08:00:00Z');
  env: Record<string, string> = {};
  workbench = join(this.folder, 'not-built.mjs');
  isTerminal = false;
  interrupt = new AbortController();
  paused: number[] = [];

  async run(...args: string[]): Promise<Said> {
    const said = { stdout: '', stderr: '' };
    const surroundings: Surroundings = {
      env: this.env,
      folder: this.folder,
      print: async (text) => void (said.stdout += text),
      complain: (text) => void (said.stderr += text),
      isTerminal: this.isTerminal,
      now: () => this.now,
      random: (bytes) => randomBytes(bytes),
      pause: (milliseconds) => {
        this.paused.push(milliseconds);
        return new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, 50)));
      },
      interrupted: this.interrupt.signal,
      workbench: this.workbench,
    };
    return { code: await runCli(args, surroundings), ...said };
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A spreadsheet behind the Sheets API, and the options that name it; `between` may look on at each call or throw in it. */
export class Api {
  readonly sheets = new SheetsStandIn();
  readonly spreadsheetId: string;
  calls = 0;
  between: (call: number, when: 'before' | 'after') => void = () => undefined;
  private close: () => Promise<void> = async () => undefined;
  private rootUrl = '';

  private constructor() {
    const body = { properties: { title: 'Register', locale: 'fi_FI', timeZone: 'Europe/Helsinki' } };
    const created = this.sheets.handle({ method: 'POST', path: '/v4/spreadsheets', query: {}, body });
    this.spreadsheetId = (created.body as { spreadsheetId: string }).spreadsheetId;
  }

  static async open(): Promise<Api> {
    const api = new Api();
    const answering: Answering = {
      handle: (request) => {
        const call = ++api.calls;
        api.between(call, 'before');
        const answer = api.sheets.handle(request);
        api.between(call, 'after');
        return answer;
      },
    };
    const { rootUrl, close } = await listen(answering);
    Object.assign(api, { rootUrl, close });
    return api;
  }

  get options(): string[] {
    return ['--spreadsheet', this.spreadsheetId, '--root-url', this.rootUrl];
  }

  /** The rows of a tab as records by heading. */
  records(title: string): Record<string, string | number>[] {
    return recordsOf(this.sheets, this.spreadsheetId, title);
  }

  end(): Promise<void> {
    return this.close();
  }
}

/** The rows of a tab as records by heading, unformatted. */
export function recordsOf(
  sheets: SheetsStandIn,
  spreadsheetId: string,
  title: string,
): Record<string, string | number>[] {
  const path = `/v4/spreadsheets/${spreadsheetId}/values/${encodeURIComponent(`'${title}'`)}`;
  const answer = sheets.handle({ method: 'GET', path, query: { valueRenderOption: 'UNFORMATTED_VALUE' } });
  const [headings = [], ...rows] = (answer.body as { values?: (string | number)[][] }).values ?? [];
  return rows.map((row) =>
    Object.fromEntries(headings.map((heading, index) => [String(heading), row[index] ?? ''])),
  );
}

/** The programs of the built project. */
export interface Built {
  cli: string;
  workbench: string;
}

/** The command line and the workbench as they are now. */
export function build(): Built {
  const folder = join(sharedBuild(), 'dist-node');
  return { cli: join(folder, 'cli.mjs'), workbench: join(folder, 'workbench.mjs') };
}

/** Starts a built program as a process of its own. */
export function start(
  script: string,
  folder: string,
  args: readonly string[],
  env: Record<string, string> = {},
) {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, LANG: 'C', ...env },
    stdio: 'pipe',
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<Said>((resolve) =>
    child.once('close', (code) => resolve({ code: code ?? -1, stdout, stderr })),
  );
  return { child, ended };
}
