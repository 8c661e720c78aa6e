import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PrintError } from './print-error';

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium of this computer: what the environment variable CHROMIUM names, or the first one on the path. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named !== undefined) return isProgram(named) ? named : undefined;
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin'].filter(isAbsolute);
  return folders.flatMap((folder) => programs.map((program) => join(folder, program))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Nothing is fetched and nothing is kept. Scripts are off by policy: the switch for them stops printing as well. */
const switches = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-breakpad',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-pdf-header-footer',
];

/**
 * The document as Chromium prints it.
 * @param timeout milliseconds until the browser is ended.
 * @throws PrintError when the browser makes no PDF.
 */
export function printWithChromium(program: string, html: string, timeout: number): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'rekisterivahti-print-')); // readable for this user only
  try {
    const source = join(folder, 'document.html');
    const target = join(folder, 'document.pdf');
    writeFileSync(source, sealed(html), { mode: 0o600 });
    writeFileSync(target, '', { mode: 0o600 });
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []; // Chromium refuses its sandbox to root
    const result = spawnSync(
      program,
      [
        ...switches,
        ...sandbox,
        `--user-data-dir=${join(folder, 'profile')}`,
        `--print-to-pdf=${target}`,
        pathToFileURL(source).href,
      ],
      // What the browser puts aside lies in the same folder, and goes with it.
      { stdio: 'ignore', timeout, killSignal: 'SIGKILL', env: { ...process.env, TMPDIR: folder } },
    );
    const pdf = readFileSync(target);
    if (result.error || result.status !== 0 || pdf.subarray(0, 5).toString('latin1') !== '%PDF-') {
      throw new PrintError('The browser did not print the document.', { cause: result.error });
    }
    return new Uint8Array(pdf);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const seal =
  '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" ' +
  "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:\">";

/**
 * The document under a policy, set before anything else in it, that runs no script, asks for nothing and reads no file
 * of this computer, which would lie on the document's own origin.
 */
function sealed(html: string): string {
  const start = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '<!doctype html>';
  return start + seal + html.replace(/^\s*<!doctype[^>]*>/i, '');
}
