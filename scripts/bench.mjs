/** `npm run bench [-- --json] [--write] [--customers 1000,10000]`: measures the register and says which targets it keeps. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { pageSection } from './lib/benchmarks-page.mjs';
import { bundle } from './lib/bundle.mjs';
import { Refusal, runScript } from './lib/refusal.mjs';

const root = process.cwd();
const USAGE = 'Usage: npm run bench [-- --json] [--write] [--customers 1000,10000,100000]';
const SIZES = '1000,10000,100000';

function options() {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        customers: { type: 'string', default: SIZES },
      },
    });
    return { ...values, sizes: sizesOf(values.customers) };
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('WRONG_USAGE', `${error.message}. ${USAGE}`, 2);
  }
}

/** From few to many, because the peak of memory is that of the whole process so far. */
function sizesOf(list) {
  const sizes = list.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1))
    throw new Refusal('WRONG_USAGE', `The numbers of customers must be whole and above zero. ${USAGE}`, 2);
  return [...new Set(sizes)].sort((a, b) => a - b);
}

/** The benchmark, bundled where its packages are found. */
async function benchmark() {
  const folder = path.join(root, 'node_modules/.cache/rekisterivahti');
  const { files } = await bundle(root, {
    entryPoints: { bench: 'bench/index.ts' },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
  });
  const file = path.join(folder, `bench-${process.pid}.mjs`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, files.get('bench.js'));
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file);
  }
}

const machine = () => `Node ${process.versions.node}, ${os.cpus()[0]?.model.trim() ?? 'unknown processor'}`;

await runScript(async () => {
  const { json, write, sizes } = options();
  const { measureRegister, verdicts, verdictLines, asTable, asMarkdown } = await benchmark();
  const figures = [];
  for (const size of sizes) {
    const some = [...measureRegister(size)];
    figures.push(...some);
    if (!json) console.log(`${asTable(some)}\n`);
  }
  const targets = verdicts(figures);
  if (json) console.log(JSON.stringify({ figures, targets }));
  else console.log(verdictLines(targets).join('\n'));
  if (write) {
    const file = path.join(root, 'docs/benchmarks.md');
    const kept = existsSync(file) ? pageSection(readFileSync(file, 'utf8')) : '';
    writeFileSync(file, asMarkdown(figures, targets, machine()) + kept);
  }
  return targets.every(({ met }) => met) ? 0 : 1;
});
