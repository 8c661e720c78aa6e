import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './bundle.mjs';

/** What runs on Node, and the workbench's page. `name` is the output's, under dist-node/. */
const node = {
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: 'linked',
  outExtension: { '.js': '.mjs' },
};
const browser = {
  format: 'iife',
  target: 'es2022',
  minify: true,
  sourcemap: 'linked',
  loader: { '.svg': 'dataurl', '.png': 'dataurl', '.woff2': 'dataurl' },
};
const bundles = [
  { entry: 'src/cli/main.ts', name: 'cli', folder: '', options: node },
  { entry: 'src/workbench/main.ts', name: 'workbench', folder: '', options: node },
  { entry: 'src/workbench/worker.ts', name: 'worker', folder: '', options: node, optional: true },
  { entry: 'src/workbench/exporter.ts', name: 'exporter', folder: '', options: node, optional: true },
  { entry: 'src/sample/main.ts', name: 'sample', folder: '', options: node, optional: true },
  { entry: 'src/workbench/page/main.tsx', name: 'main', folder: 'page/', options: browser },
  { entry: 'src/workbench/page/surface.ts', name: 'surface', folder: 'page/', options: browser },
];
/** Files that are taken as they are, when there. */
const copies = [{ from: 'src/workbench/page/index.html', to: 'page/index.html' }];

/**
 * The command line, the workbench and the workbench's page.
 * @param {string} root the project's folder
 * @param {(line: string) => void} say told of what is not there yet
 * @returns {Promise<Map<string, string>>} path under dist-node/ -> text
 * @throws {import('./refusal.mjs').Refusal}
 */
export async function buildNode(root, say) {
  const files = new Map();
  for (const { entry, name, folder, options, optional } of bundles) {
    if (existsSync(path.join(root, entry))) {
      const built = await bundle(root, {
        entryPoints: { [name]: entry },
        outdir: `dist-node/${folder}`,
        ...options,
      });
      for (const [file, text] of built.files) files.set(folder + file, text);
    } else if (!optional) {
      say(`${entry} is not there: dist-node/${folder}${name} is left out.`);
    }
  }
  for (const { from, to } of copies) {
    if (existsSync(path.join(root, from))) files.set(to, readFileSync(path.join(root, from), 'utf8'));
  }
  return files;
}
