import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { loadScript } from './bundleContext';
import { Sources } from '../../src/workbench/server/engine/sources';
import { projectRoot, sampleProject } from './sampleProject';

const entry = path.join(projectRoot, 'src/addon/main.ts');

/** The values that the entry exports, as TypeScript (not the bundler) sees them. */
function exportedValues(file: string): string[] {
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2020,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) return [];
  const target = (symbol: ts.Symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return checker
    .getExportsOfModule(module)
    .filter((symbol) => target(symbol).flags & ts.SymbolFlags.Value)
    .map((symbol) => symbol.name);
}

describe('the built add-on', () => {
  const elsewhere = sampleProject({});
  beforeAll(() => {
    const { status, stderr } = elsewhere.buildReal();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
  afterAll(elsewhere.remove);

  it('leads from each error that it throws to the TypeScript line that throws it', () => {
    const text = readFileSync(elsewhere.path('dist/Code.js'), 'utf8');
    const sources = new Sources([{ name: 'Code.js', text }], elsewhere.path('dist-node/maps'));
    const thrown = text.split('\n').flatMap((line, index) => {
      const column = line.search(/\bthrow /) + 1;
      return column > 0 ? [sources.frame(`f (Code:${index + 1}:${column})`).source] : [];
    });
    expect(thrown.length).toBeGreaterThan(20);
    const ours = thrown.filter((source) => source?.file.startsWith('src/'));
    expect(ours.length).toBeGreaterThan(20);
    for (const source of ours) {
      expect(source).toMatchObject({
        file: expect.stringMatching(/\.ts$/),
        code: expect.stringContaining('throw '),
      });
    }
  });

  it('loads without any service and shows exactly the exports of its entry', () => {
    const script = loadScript(readFileSync(elsewhere.path('dist/Code.js'), 'utf8'));
    expect(script.names).toEqual(['Rekisterivahti', ...exportedValues(entry)].sort());
  });
});
