import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as esbuild from 'esbuild';

const root = join(__dirname, '../..');

/** The workbench built for one test file, and a folder for its workbooks. */
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

async function bundle(out: string): Promise<void> {
  const common = { absWorkingDir: root, bundle: true, logLevel: 'silent', charset: 'utf8' } as const;
  const node = { format: 'esm', platform: 'node', target: 'node20', packages: 'external' } as const;
  const jsx = { jsx: 'automatic', jsxImportSource: 'preact' } as const;
  await Promise.all([
    esbuild.build({
      ...common,
      ...node,
      entryPoints: {
        workbench: 'src/workbench/main.ts',
        worker: 'src/workbench/worker.ts',
        exporter: 'src/workbench/exporter.ts',
      },
      outExtension: { '.js': '.mjs' },
      outdir: out,
    }),
    esbuild.build({
      ...common,
      ...jsx,
      format: 'iife',
      target: 'es2022',
      define: { 'process.env.NODE_ENV': '"production"' },
      entryPoints: { main: 'src/workbench/page/main.tsx', surface: 'src/workbench/page/surface.ts' },
      outdir: join(out, 'page'),
    }),
  ]);
  copyFileSync(join(root, 'src/workbench/page/index.html'), join(out, 'page/index.html'));
}

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

/** A folder that finds the project's packages. */
function folderBesidePackages(): string {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  return mkdtempSync(join(cache, 'workbench-'));
}

/** What was built into `out`: the folder `workbench` of it runs. */
function built(out: string, workbench: string): BuiltWorkbench {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  const running: RunningWorkbench[] = [];
  return {
    folder,
    run(...args) {
      const started = start(join(out, workbench), folder, args);
      running.push(started);
      return started;
    },
    remove() {
      for (const { process } of running) if (process.exitCode === null) process.kill('SIGKILL');
      rmSync(out, { recursive: true, force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Builds the workbench as it is now, beside the packages that it needs. */
export async function buildWorkbench(): Promise<BuiltWorkbench> {
  const out = folderBesidePackages();
  await bundle(out);
  return built(out, 'workbench.mjs');
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
  const out = folderBesidePackages();
  const node = (...args: string[]) => promisify(execFile)(process.execPath, args, { cwd: root });
  await node(join(root, 'scripts/build.mjs'), '--out', out);
  const addon = join(out, 'dist');
  return {
    ...built(out, 'dist-node/workbench.mjs'),
    addon,
    async makeSample(workbook, date) {
      await node(join(out, 'dist-node/sample.mjs'), workbook, '--bundle', addon, '--date', date);
    },
  };
}
