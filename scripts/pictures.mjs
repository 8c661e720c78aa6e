/**
 * Walks through the tour of the README in a browser and takes its pictures into docs/pictures, always as of the same day. Needs the built
 * project and Chromium. `node scripts/pictures.mjs [--out DIR]`, in the project's folder.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { scenes } from './lib/scenes.mjs';
import { startWorkbench, Walk } from './lib/walk.mjs';

const day = '2026-11-24';
const size = { width: 1240, height: 720 };
const browserFlags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

const root = process.cwd();
const { out } = parseArgs({ options: { out: { type: 'string', default: 'docs/pictures' } } }).values;
const folder = mkdtempSync(path.join(tmpdir(), 'tour-'));

/** The sample of that day, made as `npm start` makes it. */
function makeSample() {
  const sample = path.join(folder, 'sample.json');
  execFileSync(process.execPath, ['dist-node/sample.mjs', sample, '--bundle', 'dist', '--date', day]);
  return ['--workbook', sample];
}

/** The workbook of a scene lies in the temporary folder. */
const placed = (args) =>
  args.map((argument, index) => (args[index - 1] === '--workbook' ? path.join(folder, argument) : argument));

async function take(browser, { sample = false, args, tell }) {
  const { address, stop } = await startWorkbench(root, [
    ...(sample ? makeSample() : placed(args)),
    '--clock',
    day,
  ]);
  const context = await browser.newContext({ viewport: size, locale: 'en-GB' });
  const page = await context.newPage();
  const picture = (name, of = page) => of.screenshot({ path: path.join(out, `${name}.png`) });
  try {
    await page.goto(address);
    await page.waitForFunction(() => Boolean(window.workbenchGrid));
    await tell(new Walk(page), picture, address);
  } catch (error) {
    await picture('failed');
    throw error;
  } finally {
    await context.close();
    await stop();
  }
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: browserFlags.split(' '),
});
mkdirSync(out, { recursive: true });
try {
  for (const scene of scenes) await take(browser, scene);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
