/**
 * What npm runs after `npm ci`: builds, and makes the sample of today ahead of time, so that the first `npm start` need not. A sample
 * that cannot be made is told and stops nothing: `npm start` makes it, or says why not.
 */
import { build } from './lib/build.mjs';
import { prepareSample } from './lib/prepared-sample.mjs';
import { Refusal, runScript } from './lib/refusal.mjs';
import { canMakeSample, today } from './lib/sample-maker.mjs';

const root = process.cwd();

await runScript(async () => {
  await build(root);
  if (!canMakeSample(root)) return;
  try {
    await prepareSample(root, today(root));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
  }
});
