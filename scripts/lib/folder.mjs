import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The files below a folder.
 * @param {string} folder
 * @returns {string[]} paths relative to it with forward slashes, in alphabetical order; none when there is no such folder
 */
export function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/**
 * Makes a folder hold exactly these files. What is no longer built goes away last: a page that was renamed must not be deployed
 * under its old name, and a reader never meets an empty folder.
 * @param {string} folder
 * @param {Map<string, string>} files path below the folder -> text
 * @param {(name: string) => boolean} [isKept] files of others in the folder, which stay
 */
export function writeFolder(folder, files, isKept = () => false) {
  for (const [name, text] of files) {
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  for (const name of filesIn(folder)) if (!files.has(name) && !isKept(name)) rmSync(path.join(folder, name));
}

/**
 * When the things at these paths were last changed: a folder counts with everything in it, so that a deleted file is noticed too.
 * @param {string[]} paths
 * @returns {number[]} milliseconds since 1970, nothing for a path that is not there
 */
export function changeTimes(paths) {
  return paths.filter(existsSync).flatMap((start) => {
    const below = statSync(start).isDirectory() ? readdirSync(start, { recursive: true }) : [];
    return [start, ...below.map((name) => path.join(start, name))].map((name) => statSync(name).mtimeMs);
  });
}
