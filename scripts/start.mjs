/**
 * `npm start [-- ARGUMENTS]`: builds when something changed since the last build, then starts the workbench: with the sample register
 * (`--sample`, which is the default; `--sample --fresh` makes it anew) unless the arguments name another workbook.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build, isStale } from './lib/build.mjs';
import { Refusal, runScript } from './lib/refusal.mjs';
import { withSample } from './lib/sample.mjs';

const root = process.cwd();
const workbench = path.join(root, 'dist-node/workbench.mjs');

/** Runs the workbench in this terminal; Ctrl+C reaches it directly, so that this process only waits for its end. */
function runWorkbench(args) {
  const child = spawn(process.execPath, ['--enable-source-maps', workbench, ...args], { stdio: 'inherit' });
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

await runScript(async () => {
  if (isStale(root)) await build(root, { say: () => {} });
  if (!existsSync(workbench))
    throw new Refusal('NO_WORKBENCH', 'There is no workbench to start: src/workbench/main.ts is missing.');
  return runWorkbench(withSample(root, process.argv.slice(2)));
});
