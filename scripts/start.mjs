/**
 * `npm start [-- ARGUMENTS]`: builds when something changed since the last build, then starts the workbench: with the sample register
 * (`--sample`, which is the default; `--sample --fresh` makes it anew) unless the arguments name another workbook.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build, isStale } from './lib/build.mjs';
import { runNode } from './lib/child.mjs';
import { Refusal, runScript } from './lib/refusal.mjs';
import { withSample } from './lib/sample.mjs';

const root = process.cwd();
const workbench = path.join(root, 'dist-node/workbench.mjs');

await runScript(async () => {
  if (isStale(root)) await build(root, { say: () => {} });
  if (!existsSync(workbench))
    throw new Refusal('NO_WORKBENCH', 'There is no workbench to start: src/workbench/main.ts is missing.');
  if (process.argv.includes('--help'))
    console.log(
      'npm start -- [--sample [--fresh]] opens the sample register; its other options are the workbench’s.',
    );
  const args = await withSample(root, process.argv.slice(2));
  const { code } = await runNode(['--enable-source-maps', workbench, ...args]);
  return code;
});
