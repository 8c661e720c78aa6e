import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join, relative } from 'node:path';

const root = join(__dirname, '../..');
const cache = join(root, 'node_modules/.cache/built-for-tests');

/** Changes whenever something changes that the build is made from. */
function sourceDigest(): string {
  const hash = createHash('sha256');
  for (const start of ['src', 'scripts', 'docs/guide', 'appsscript.json', 'package-lock.json']) {
    const path = join(root, start);
    const below = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' })
      : [];
    for (const file of [path, ...below.sort().map((name) => join(path, name))])
      if (statSync(file).isFile()) hash.update(`${relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

const node = (...args: string[]) => void execFileSync(process.execPath, args, { cwd: root, stdio: 'pipe' });

const aDay = 86_400_000;

function removeOldBuilds(): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    const isOld = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > aDay;
    if (isOld) rmSync(path, { recursive: true, force: true });
  }
}

/** Makes a folder that is not there yet, whole or not at all; of two that make it at once, the first to end counts. */
function once(out: string, make: (draft: string) => void): string {
  if (existsSync(out)) return out;
  const draft = mkdtempSync(join(cache, 'draft-'));
  try {
    make(draft);
    renameSync(draft, out);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(out)) throw error;
  }
  return out;
}

let known: string | undefined;

/**
 * The folder of the project as it is built now (`dist`, `dist-node`), where it finds its packages. All test files and runs share one build as
 * long as no source changes. Nobody may write in it.
 */
export function sharedBuild(): string {
  mkdirSync(cache, { recursive: true });
  if (known === undefined) removeOldBuilds();
  return (known ??= once(join(cache, sourceDigest()), (draft) =>
    node(join(root, 'scripts/build.mjs'), '--out', draft),
  ));
}

/**
 * The sample register of that build as on a date (`YYYY-MM-DD`), made once: the path of the workbook, which has its other files beside it.
 * It is for copying.
 */
export function sharedSample(date: string): string {
  const built = sharedBuild();
  const addon = join(built, 'dist');
  const folder = once(`${built}-${date}`, (draft) =>
    node(join(built, 'dist-node/sample.mjs'), join(draft, 'sample.json'), '--bundle', addon, '--date', date),
  );
  return join(folder, 'sample.json');
}
