import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { filesIn } from './folder.mjs';
import { makeSample, SAMPLE } from './sample-maker.mjs';

/** Where the sample lies that was made ahead of time, and the record of what it was made from and for. */
const PREPARED = 'dist-node/sample';
const RECORD = `${PREPARED}/made.json`;
/** What decides how a sample turns out: the add-on whose functions tell its story, the program that calls them, and their packages. */
const ingredients = ['dist-node/sample.mjs', 'package-lock.json'];

/** A digest of all that a sample is made from but its date. */
function recipe(root) {
  const addon = filesIn(path.join(root, 'dist')).map((name) => `dist/${name}`);
  const hash = createHash('sha256');
  for (const name of [...addon, ...ingredients].filter((file) => existsSync(path.join(root, file))))
    hash.update(`${name}\0`).update(readFileSync(path.join(root, name)));
  return hash.digest('hex');
}

/**
 * Makes the sample of a date ahead of time, so that the first start of that day need not.
 * @param {string} root the project's folder
 * @param {string} date `YYYY-MM-DD`
 * @throws {import('./refusal.mjs').Refusal}
 */
export async function prepareSample(root, date) {
  rmSync(path.join(root, PREPARED), { recursive: true, force: true });
  await makeSample(root, path.join(root, PREPARED, SAMPLE), date);
  writeFileSync(path.join(root, RECORD), JSON.stringify({ date, recipe: recipe(root) }));
}

function isPrepared(root, date) {
  if (!existsSync(path.join(root, RECORD))) return false;
  const made = JSON.parse(readFileSync(path.join(root, RECORD), 'utf8'));
  return made.date === date && made.recipe === recipe(root);
}

/** Whether something of an earlier sample lies where the sample goes; the program that makes samples knows what of it is to be cleared away. */
function isTaken(workbook) {
  const folder = path.dirname(workbook);
  const stem = path.basename(workbook, 'json');
  return existsSync(folder) && readdirSync(folder).some((name) => name.startsWith(stem));
}

/**
 * Puts a copy of the prepared sample in place if it is what would be made: of that date, by this build. The workbook itself comes last,
 * so that it is there only with all that lies beside it.
 * @param {string} root the project's folder
 * @param {string} workbook the file to make
 * @param {string} date `YYYY-MM-DD`
 * @returns {boolean} whether it is there now
 */
export function takePrepared(root, workbook, date) {
  if (isTaken(workbook) || !isPrepared(root, date)) return false;
  const folder = path.dirname(workbook);
  const draft = path.join(folder, `.${path.basename(workbook)}.${process.pid}.new`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    cpSync(path.join(root, PREPARED, path.dirname(SAMPLE)), draft, { recursive: true });
    const beside = readdirSync(draft).filter((name) => name !== path.basename(workbook));
    for (const name of [...beside, path.basename(workbook)])
      renameSync(path.join(draft, name), path.join(folder, name));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return true;
}
