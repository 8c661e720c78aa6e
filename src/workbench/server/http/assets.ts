import { readFileSync } from 'node:fs';
import { WorkbenchError } from '../errors';

/** The built page: its frame, its files by path, and the script for surfaces. */
export interface PageAssets {
  /** The page with `{{token}}` where the token belongs. */
  frame: string;
  files: Map<string, { type: string; text: string }>;
  surfaceScript: string;
}

const served = {
  '/main.js': 'text/javascript; charset=utf-8',
  '/main.css': 'text/css; charset=utf-8',
};

/** Reads the built page from a folder, whole, so that no path of a request ever reaches the disk. Throws `bundle-missing`. */
export function readPageAssets(folder: URL): PageAssets {
  const text = (name: string): string => {
    try {
      return readFileSync(new URL(name, folder), 'utf8');
    } catch {
      throw new WorkbenchError(
        'bundle-missing',
        'The page of the workbench is not built; run npm run build.',
      );
    }
  };
  const withoutMap = (script: string) => script.replace(/\n?\/[/*]# sourceMappingURL=.*\s*$/, '');
  return {
    frame: text('index.html'),
    files: new Map(
      Object.entries(served).map(([path, type]) => [path, { type, text: withoutMap(text(path.slice(1))) }]),
    ),
    surfaceScript: withoutMap(text('surface.js')).replace(/<\/script/gi, '<\\/script'),
  };
}
