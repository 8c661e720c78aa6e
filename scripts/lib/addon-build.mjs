import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bundle, surfacesIn } from './bundle.mjs';
import { guide } from './guide.mjs';
import { inlinedPage } from './page.mjs';

const entry = 'src/addon/main.ts';
const clientFolder = 'src/addon/client';
const globalName = 'Rekisterivahti';

/** The output's export list: only the ES module form has one in the metafile, the IIFE's is empty. */
async function exportsOf(root, file) {
  const { metafile } = await bundle(root, { entryPoints: [file], format: 'esm', target: 'es2020' });
  return Object.values(metafile.outputs)[0].exports.toSorted();
}

/** Apps Script finds menu items, triggers and page calls among the script's top-level function declarations only. */
const forwarder = (name) => `function ${name}() { return ${globalName}.${name}.apply(null, arguments) }\n`;

/** The map says of which script it was made, so that nobody reads the lines of another one by it. */
function stamped(map, script) {
  return JSON.stringify({ ...JSON.parse(map), x_sha256: createHash('sha256').update(script).digest('hex') });
}

async function serverScript(root) {
  const names = await exportsOf(root, entry);
  const { files } = await bundle(root, {
    entryPoints: { Code: entry },
    format: 'iife',
    globalName,
    target: 'es2020',
    footer: { js: names.map(forwarder).join('') },
    sourcemap: 'external',
  });
  const script = files.get('Code.js');
  return { script, map: stamped(files.get('Code.js.map'), script) };
}

async function surface(root, name) {
  const { files } = await bundle(root, {
    entryPoints: { [name]: `${clientFolder}/${name}/main.tsx` },
    format: 'iife',
    target: 'es2020',
    minify: true,
    plugins: [guide],
    loader: { '.svg': 'dataurl', '.png': 'dataurl', '.woff2': 'dataurl' },
    // HtmlService strips // and /* */ inside template literals, so that a URL in one would be cut.
    supported: { 'template-literal': false },
  });
  return inlinedPage(name, { script: files.get(`${name}.js`), style: files.get(`${name}.css`) ?? '' });
}

/**
 * Everything that clasp pushes: the script, the surfaces and the manifest; and the script's source map, which it does not.
 * @param {string} root the project's folder
 * @param {(line: string) => void} say told of what is not there yet
 * @returns {Promise<{ files: Map<string, string>, maps: Map<string, string> }>} file name -> text, empty when there is no add-on to build
 * @throws {import('./refusal.mjs').Refusal}
 */
export async function buildAddon(root, say) {
  const files = new Map();
  const maps = new Map();
  if (!existsSync(path.join(root, entry))) {
    say(`${entry} is not there: dist/ is left out.`);
    return { files, maps };
  }
  const { script, map } = await serverScript(root);
  files.set('Code.js', script);
  maps.set('maps/Code.js.map', map);
  for (const name of surfacesIn(path.join(root, clientFolder)))
    files.set(`${name}.html`, await surface(root, name));
  files.set('appsscript.json', readFileSync(path.join(root, 'appsscript.json'), 'utf8'));
  return { files, maps };
}
