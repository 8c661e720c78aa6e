import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runNode } from './child.mjs';
import { Refusal } from './refusal.mjs';

/** Where the sample is kept between two starts, below the project's folder. */
export const SAMPLE = 'workbooks/sample.json';

/** The story leaves much behind that is soon forgotten: with room for it, less time goes into clearing up. */
const roomForTheYoung = '--max-semi-space-size=64';

const maker = (root) => path.join(root, 'dist-node/sample.mjs');

/** Whether the build has a program that makes samples. */
export const canMakeSample = (root) => existsSync(maker(root));

/** The date in the add-on's time zone, `YYYY-MM-DD`; in this machine's where its manifest names none. */
export function today(root) {
  const manifest = path.join(root, 'dist/appsscript.json');
  const { timeZone } = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {};
  // Sweden writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());
}

/**
 * Makes the sample register, in place of what was there.
 * @param {string} root the project's folder
 * @param {string} workbook the file
 * @param {string} date on which it is opened, `YYYY-MM-DD`
 * @throws {Refusal} `STOPPED` when this process was told to end meanwhile, `NO_SAMPLE`
 */
export async function makeSample(root, workbook, date) {
  const bundle = path.join(root, 'dist');
  const { code, told } = await runNode(
    [roomForTheYoung, maker(root), workbook, '--bundle', bundle, '--date', date],
    { quiet: true },
  );
  if (told) throw new Refusal('STOPPED', 'Stopped while the sample register was being made.');
  if (code !== 0) throw new Refusal('NO_SAMPLE', 'The sample register was not made.');
}
