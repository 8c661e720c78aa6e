import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';

const root = join(__dirname, '../..');

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

/** Changes whenever something changes that the build is made from. */
function sourceDigest(): string {
  const hash = createHash('sha256');
  for (const start of ['src', 'scripts', 'appsscript.json', 'package-lock.json']) {
    const path = join(root, start);
    const below = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' })
      : [];
    for (const file of [path, ...below.sort().map((name) => join(path, name))])
      if (statSync(file).isFile()) hash.update(`${relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

const node = (...args: string[]) => promisify(execFile)(process.execPath, args, { cwd: root });

const aDay = 86_400_000;

function removeOldBuilds(cache: string): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    const isOld = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > aDay;
    if (isOld) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * The folder of the project as it is built now, where it finds its packages. All test files and runs share one build as long as no source
 * changes; of two that build at once, the first to end counts.
 */
async function sharedBuild(): Promise<string> {
  const cache = join(root, 'node_modules/.cache/built-for-tests');
  const out = join(cache, sourceDigest());
  if (existsSync(out)) return out;
  mkdirSync(cache, { recursive: true });
  removeOldBuilds(cache);
  const draft = mkdtempSync(join(cache, 'draft-'));
  await node(join(root, 'scripts/build.mjs'), '--out', draft);
  try {
    renameSync(draft, out);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(out)) throw error;
  }
  return out;
}

/** The whole project as it is built for people: the workbench, the add-on and the maker of the sample. */
export interface BuiltProject extends BuiltWorkbench {
  /** The folder of the add-on. */
  addon: string;
  /** Makes the sample register in a file, as on a date (`YYYY-MM-DD`). */
  makeSample(workbook: string, date: string): Promise<void>;
}

/** Builds everything as it is now, as `npm run build` does. */
export async function buildProject(): Promise<BuiltProject> {
  const out = await sharedBuild();
  const addon = join(out, 'dist');
  return {
    ...(await buildWorkbench()),
    addon,
    async makeSample(workbook, date) {
      await node(join(out, 'dist-node/sample.mjs'), workbook, '--bundle', addon, '--date', date);
    },
  };
}

/** Builds the workbench as it is now. */
export async function buildWorkbench(): Promise<BuiltWorkbench> {
  const script = join(await sharedBuild(), 'dist-node/workbench.mjs');
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
