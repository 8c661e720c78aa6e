import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from './refusal.mjs';

/** The committed file, which clasp itself reads too; its id is a sentence until somebody puts a real one there. */
const committed = '.clasp.json';
/** Where an owner's own id is kept, in the same shape. Not committed, so that nobody else deploys into this owner's register. */
const own = '.clasp.local.json';

/** An id as Drive makes them. The committed sentence has spaces, so that it is never taken for one. */
const driveId = /^[\w-]{20,}$/;
const addresses = {
  script: /^https:\/\/script\.google\.com\/.*?\/?(?:d|projects)\/([\w-]{20,})/,
  spreadsheet: /^https:\/\/docs\.google\.com\/spreadsheets\/.*?\/?d\/([\w-]{20,})/,
};

/**
 * The id in what a person gave: the id itself, or the address of the page in the browser.
 * @param {'script' | 'spreadsheet'} kind
 * @param {string} given
 * @returns {string}
 * @throws {Refusal} `NOT_AN_ID`
 */
export function idFrom(kind, given) {
  const text = given.trim();
  if (driveId.test(text)) return text;
  const id = addresses[kind].exec(text)?.[1];
  if (id) return id;
  throw new Refusal(
    'NOT_AN_ID',
    `"${text}" is no ${kind} id: copy the ${kind}'s address from the browser and give that.`,
    2,
  );
}

function readIds(file) {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Refusal(
      'BROKEN_SETTINGS',
      `${path.basename(file)} is not JSON: put it right or delete it, then deploy again.`,
    );
  }
}

/**
 * The script that this folder deploys to: the owner's own one, otherwise the one that was committed.
 * @param {string} root the project's folder
 * @returns {{ scriptId: string, parentId?: string, file: string, deployedBefore: boolean } | undefined} nothing when neither file has a real id;
 *   `parentId` is the spreadsheet's id where it is known;
 *   an id that a person wrote into the committed file may be of a script that was never deployed to
 * @throws {Refusal} `BROKEN_SETTINGS`
 */
export function rememberedScript(root) {
  for (const file of [own, committed]) {
    const { scriptId, parentId } = readIds(path.join(root, file));
    if (typeof scriptId === 'string' && driveId.test(scriptId))
      return { scriptId, parentId, file, deployedBefore: file === own };
  }
  return undefined;
}

/**
 * Keeps a script for the next deployments.
 * @param {string} root the project's folder
 * @param {{ scriptId: string, parentId?: string }} script
 */
export function rememberScript(root, { scriptId, parentId }) {
  writeFileSync(
    path.join(root, own),
    `${JSON.stringify({ scriptId, parentId, rootDir: 'dist' }, null, 2)}\n`,
  );
}
