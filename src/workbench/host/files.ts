import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { HostFiles, Manifest } from './types';

/** Thrown when a folder does not hold a built Apps Script project. */
export class HostFilesError extends Error {
  override readonly name = 'HostFilesError';
  readonly code = 'host-files';

  constructor(reason: string) {
    super(`The folder is not a built script project: ${reason}`);
  }
}

/**
 * Reads a built project as clasp would push it: `appsscript.json`, one `.js` file, any `.html` files.
 * @throws {HostFilesError} if the manifest is missing or there is not exactly one script
 */
export function readHostFiles(folder: string): HostFiles {
  const names = readdirSync(folder);
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const scripts = names.filter((name) => name.endsWith('.js'));
  const [script] = scripts;
  if (script === undefined || scripts.length > 1) throw new HostFilesError(`${scripts.length} script files`);
  if (!names.includes('appsscript.json')) throw new HostFilesError('no appsscript.json');
  const pages = names.filter((name) => name.endsWith('.html'));
  return {
    script: read(script),
    manifest: JSON.parse(read('appsscript.json')) as Manifest,
    html: Object.fromEntries(pages.map((name) => [name.slice(0, -'.html'.length), read(name)])),
  };
}
