import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { Refusal } from './refusal.mjs';

/** How every bundle is made; nothing is written to disk until all of them are known to be good. */
const common = {
  bundle: true,
  write: false,
  metafile: true,
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'silent',
};

/**
 * Bundles one entry.
 * @param {string} root the project's folder
 * @param {import('esbuild').BuildOptions} options
 * @returns {Promise<{ files: Map<string, string>, metafile: import('esbuild').Metafile }>} file name -> text
 * @throws {Refusal} `BUNDLE_FAILED` with the compiler's own messages
 */
export async function bundle(root, options) {
  try {
    const result = await esbuild.build({ ...common, absWorkingDir: root, outdir: 'out', ...options });
    const files = new Map(result.outputFiles.map((file) => [path.basename(file.path), file.text]));
    return { files, metafile: result.metafile };
  } catch (error) {
    const details = await esbuild.formatMessages(error.errors ?? [], { kind: 'error', terminalWidth: 120 });
    throw new Refusal(
      'BUNDLE_FAILED',
      `The sources could not be bundled.\n${details.join('') || error.message}`,
    );
  }
}

/**
 * The surfaces that a folder holds: each subfolder with a `main.tsx`.
 * @param {string} folder absolute
 * @returns {string[]} names in alphabetical order
 */
export function surfacesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'main.tsx')))
    .map((entry) => entry.name)
    .sort();
}
