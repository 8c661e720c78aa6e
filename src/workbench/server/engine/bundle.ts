import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { HostFiles } from '../../host/types';
import { WorkbenchError } from '../errors';
import type { ScriptFile } from './sources';

function missing(folder: string): WorkbenchError {
  return new WorkbenchError(
    'bundle-missing',
    `There is no built Apps Script project in ${folder}; build it first (npm run build) or start with --bare.`,
  );
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    throw missing(folder);
  }
}

/** A project as clasp pushes it, with the files of which its script was joined. */
export interface Bundle extends HostFiles {
  scripts: ScriptFile[];
}

/** Reads an Apps Script project as clasp pushes it. Throws `bundle-missing` when the folder holds none. */
export function readBundle(folder: string): Bundle {
  const files = names(folder);
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  const scripts = files.filter((name) => ['.js', '.gs'].includes(extname(name)));
  if (!scripts.length || !files.includes('appsscript.json')) throw missing(folder);
  const pages = files.filter((name) => extname(name) === '.html');
  return {
    script: scripts.map(text).join('\n'),
    scripts: scripts.map((name) => ({ name, text: text(name) })),
    manifest: JSON.parse(text('appsscript.json')),
    html: Object.fromEntries(pages.map((name) => [name.slice(0, -'.html'.length), text(name)])),
  };
}

/** A project without a script: a bare spreadsheet. */
export const noScript: Bundle = { script: '', scripts: [], manifest: { oauthScopes: [] }, html: {} };
