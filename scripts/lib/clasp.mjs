import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn, writeFolder } from './folder.mjs';
import { Refusal } from './refusal.mjs';

const program = fileURLToPath(import.meta.resolve('@google/clasp'));
const patience = 180_000;

/**
 * What clasp says when it fails -> what the person should do. The first that fits counts.
 * The texts are those of clasp 3.4.1 and of the Apps Script API.
 */
const failures = [
  [
    /No credentials found/,
    'NOT_SIGNED_IN',
    'clasp is not signed in: run "npx clasp login", then deploy again.',
  ],
  [
    /invalid_grant|invalid_rapt|invalid_client|Invalid Credentials|authentication (?:credential|scopes)/,
    'SIGN_IN_EXPIRED',
    'Google does not accept the sign-in any more: run "npx clasp login" again, then deploy again.',
  ],
  [
    /has not enabled the Apps Script API/,
    'API_OFF',
    'The Apps Script API is off in this Google account: turn it on at https://script.google.com/home/usersettings, wait a minute, then deploy again.',
  ],
  [
    /entity was not found|File not found|status code 404/,
    'NOT_FOUND',
    'Google knows no such script or spreadsheet, or this account may not see it: check the id and which account "npx clasp show-authorized-user" names.',
  ],
  [
    /permission/i,
    'NOT_ALLOWED',
    'This Google account may not change that script: sign in as an editor of the spreadsheet with "npx clasp login", then deploy again.',
  ],
  [
    /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|fetch failed/,
    'NO_CONNECTION',
    'Google could not be reached: check the connection, then deploy again.',
  ],
];

function failure(step, output) {
  const known = failures.find(([pattern]) => pattern.test(output));
  if (known) return new Refusal(known[1], known[2]);
  const said = output.trim().split('\n').filter(Boolean).join(' ') || 'nothing';
  return new Refusal('CLASP_FAILED', `clasp could not ${step}; it said: ${said}`);
}

/** Runs clasp in a folder of its own, so that it finds no other settings than those given there. */
function runClasp(cwd, step, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args, '--json', '--project', cwd], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: patience,
    });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'])
      child[stream].setEncoding('utf8').on('data', (text) => (said[stream] += text));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(said.stdout);
      else
        reject(
          code === null
            ? new Refusal('TOO_SLOW', `Google took too long to ${step}: deploy again later.`)
            : failure(step, said.stderr || said.stdout),
        );
    });
  });
}

/** A folder that goes away afterwards. Its real path, because clasp refuses a folder that is reached over a symbolic link. */
async function inEmptyFolder(work) {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'rekisterivahti-deploy-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function settleIn(folder, scriptId) {
  mkdirSync(path.join(folder, 'dist'));
  writeFileSync(path.join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'dist' }));
  return path.join(folder, 'dist');
}

/** clasp ends with 0 on some of its errors and prints no JSON then. */
function createdIn(answer, step, spreadsheetId) {
  let made;
  try {
    made = JSON.parse(answer);
  } catch {
    throw failure(step, answer);
  }
  const { scriptId, parentId = spreadsheetId } = made;
  if (!scriptId || !parentId) throw failure(step, answer);
  return { scriptId, parentId };
}

/** clasp makes the spreadsheet first and the script second; before Google knows who asks, it has made neither. */
const mayLeaveSpreadsheet = (error) =>
  !['NOT_SIGNED_IN', 'SIGN_IN_EXPIRED', 'NO_CONNECTION'].includes(error.code);

/**
 * Makes a script that is bound to a spreadsheet. Runs in an empty folder, because clasp overwrites the files around it with
 * those of the new script.
 * @param {{ title: string, spreadsheetId?: string }} wanted without a spreadsheet id a new spreadsheet of that title is made too
 * @returns {Promise<{ scriptId: string, parentId: string }>} `parentId` is the spreadsheet's
 * @throws {Refusal}
 */
export async function createScript({ title, spreadsheetId }) {
  const binding = spreadsheetId
    ? ['--type', 'standalone', '--parentId', spreadsheetId]
    : ['--type', 'sheets'];
  const step = spreadsheetId ? 'make the script' : 'make the spreadsheet and its script';
  try {
    const answer = await inEmptyFolder((folder) =>
      runClasp(folder, step, ['create-script', '--title', title, ...binding]),
    );
    return createdIn(answer, step, spreadsheetId);
  } catch (error) {
    if (spreadsheetId || !mayLeaveSpreadsheet(error)) throw error;
    throw new Refusal(
      error.code,
      `${error.message} An empty spreadsheet "${title}" may be left in your Drive: delete it there.`,
    );
  }
}

/**
 * Replaces the script's whole content. `--force`, because without it and without a terminal clasp uploads nothing when the
 * manifest changed, and still ends with 0.
 * @param {string} scriptId
 * @param {Map<string, string>} files
 * @returns {Promise<void>} fulfilled when clasp ended with 0, which does not prove that anything arrived: read it back
 * @throws {Refusal}
 */
export function push(scriptId, files) {
  return inEmptyFolder(async (folder) => {
    writeFolder(settleIn(folder, scriptId), files);
    await runClasp(folder, 'push the files', ['push', '--force']);
  });
}

/**
 * Reads the script's content as Google has it now.
 * @param {string} scriptId
 * @returns {Promise<Map<string, string>>} file name -> text
 * @throws {Refusal}
 */
export function pull(scriptId) {
  return inEmptyFolder(async (folder) => {
    const content = settleIn(folder, scriptId);
    await runClasp(folder, 'read the files back', ['pull']);
    return new Map(filesIn(content).map((name) => [name, readFileSync(path.join(content, name), 'utf8')]));
  });
}
