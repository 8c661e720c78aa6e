import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharedBuild, sharedSample } from '../build/sharedBuild';

/** The built workbench, and a folder for the workbooks of one test file. */
export interface BuiltWorkbench {
  folder: string;
  run(...args: string[]): RunningWorkbench;
  remove(): void;
}

/** A workbench that was started. */
export interface RunningWorkbench {
  /** The first line on standard output; rejects when the process ends before. */
  ready: Promise<string>;
  /** How it ended. */
  ended: Promise<{ code: number | null; stderr: string }>;
  process: ChildProcess;
  /** Ends it and waits for its end. */
  stop(): Promise<{ code: number | null; stderr: string }>;
}

/** The script that the tests run in the workbench. */
export const guestbook = join(__dirname, 'fixtures/guestbook');

function start(script: string, folder: string, args: string[]): RunningWorkbench {
  const child = spawn(process.execPath, [script, ...args], { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stderr.on('data', (data) => (stderr += data));
  const ended = new Promise<{ code: number | null; stderr: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, stderr })),
  );
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (data) => {
      stdout += data;
      if (stdout.includes('\n')) resolve(stdout.slice(0, stdout.indexOf('\n')));
    });
    child.once('close', () => reject(new Error(stderr)));
  });
  ready.catch(() => {});
  return {
    ready,
    ended,
    process: child,
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** The whole project as it is built for people: the workbench, the add-on and the maker of the sample. */
export interface BuiltProject extends BuiltWorkbench {
  /** The folder of the add-on. */
  addon: string;
  /** Puts the sample register, as on a date (`YYYY-MM-DD`), into a file that is not there yet, with all that belongs beside it. */
  copySample(workbook: string, date: string): void;
}

/** The whole project, built as `npm run build` does it. */
export function buildProject(): BuiltProject {
  return {
    ...buildWorkbench(),
    addon: join(sharedBuild(), 'dist'),
    copySample(workbook, date) {
      const sample = sharedSample(date);
      const beside = (file: string, ending: string) => file.replace('.json', ending);
      copyFileSync(sample, workbook);
      copyFileSync(beside(sample, '.host.json'), beside(workbook, '.host.json'));
      cpSync(beside(sample, '.drive'), beside(workbook, '.drive'), { recursive: true });
    },
  };
}

/** The workbench as it is now. */
export function buildWorkbench(): BuiltWorkbench {
  const script = join(sharedBuild(), 'dist-node/workbench.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  const running: RunningWorkbench[] = [];
  return {
    folder,
    run(...args) {
      const started = start(script, folder, args);
      running.push(started);
      return started;
    },
    remove() {
      for (const { process } of running) if (process.exitCode === null) process.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
