import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildAddon } from './addon-build.mjs';
import { filesIn, changeTimes, writeFolder } from './folder.mjs';
import { buildNode } from './node-build.mjs';

const sources = ['src', 'scripts', 'appsscript.json', 'package-lock.json'];
/** The sample that was made ahead of time is no part of a build, and knows by itself of which it is; see prepared-sample.mjs. */
const isPrepared = (name) => name.startsWith('dist-node/sample/');
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

function sizeLine(name, text) {
  const bytes = Buffer.from(text);
  return `${name.padEnd(34)}${kilobytes(bytes.length).padStart(12)}${kilobytes(gzipSync(bytes).length).padStart(12)} compressed`;
}

/**
 * Builds everything and writes `dist/` (what clasp pushes) and `dist-node/` (what Node runs).
 * @param {string} root the project's folder
 * @param {{ out?: string, say?: (line: string) => void }} [options] `out`: where the two folders go, the project itself unless told
 * @returns {Promise<{ addon: Map<string, string>, node: Map<string, string> }>} file name -> text
 * @throws {import('./refusal.mjs').Refusal} before anything is written
 */
export async function build(root, { out = root, say = console.log } = {}) {
  const { files: addon, maps } = await buildAddon(root, say);
  const node = new Map([...(await buildNode(root, say)), ...maps]);
  for (const [folder, files] of [
    ['dist', addon],
    ['dist-node', node],
  ]) {
    writeFolder(path.join(out, folder), files, (name) => isPrepared(`${folder}/${name}`));
    for (const [name, text] of files) if (!name.endsWith('.map')) say(sizeLine(`${folder}/${name}`, text));
  }
  return { addon, node };
}

/**
 * Whether the built files are missing or older than something they are made from.
 * @param {string} root the project's folder
 * @returns {boolean}
 */
export function isStale(root) {
  const built = ['dist', 'dist-node'].map((folder) =>
    filesIn(path.join(root, folder))
      .map((name) => `${folder}/${name}`)
      .filter((name) => !isPrepared(name))
      .map((name) => path.join(root, name)),
  );
  if (built.some((files) => files.length === 0)) return true;
  const changed = changeTimes(sources.map((name) => path.join(root, name)));
  return Math.max(...changed) > Math.min(...changeTimes(built.flat()));
}
