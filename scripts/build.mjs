/** `npm run build [-- --out FOLDER]`: bundles the add-on, the command line and the workbench. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './lib/build.mjs';
import { Refusal, runScript } from './lib/refusal.mjs';

function options() {
  try {
    return parseArgs({ options: { out: { type: 'string' } } }).values;
  } catch (error) {
    throw new Refusal('WRONG_USAGE', `${error.message}. Usage: npm run build [-- --out FOLDER]`, 2);
  }
}

await runScript(async () => {
  const { out } = options();
  await build(process.cwd(), out === undefined ? {} : { out: path.resolve(out) });
});
