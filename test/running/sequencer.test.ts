import { existsSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const sequencer = pathToFileURL(join(__dirname, 'sequencer.mjs')).href;

/** The order of suites, asked of Node, since Jest itself loads the sequencer as an ES module. */
function inOrder(names: string[], workers: number): string[] {
  const tests = JSON.stringify(names.map((name) => ({ path: `/test/${name}` })));
  const code = `import { inOrder } from '${sequencer}';
    console.log(JSON.stringify(inOrder(${tests}, ${workers}).map(({ path }) => path.slice(6))));`;
  const args = ['--input-type=module', '--eval', code];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', cwd: __dirname })) as string[];
}

const sheet = 'workbench/page/sheet.browser.test.ts';
const panels = 'workbench/page/panels.browser.test.ts';
const deploy = 'deploy/deploy.test.ts';
const short = ['a.test.ts', 'b.test.ts'];

describe('the order of the suites', () => {
  it('begins with the longest, and leaves a second browser suite until no other suite fits', () => {
    expect(inOrder([...short, panels, deploy, sheet], 2)).toEqual([sheet, deploy, ...short, panels]);
  });

  it('leaves none out for one worker', () => {
    expect(inOrder([...short, panels, deploy, sheet], 1).sort()).toEqual(
      [...short, panels, deploy, sheet].sort(),
    );
  });

  it('knows times of suites that are there', () => {
    const times = JSON.parse(readFileSync(join(__dirname, 'seconds.json'), 'utf8')) as Record<string, number>;
    const gone = Object.keys(times).filter((name) => !existsSync(join(__dirname, '..', name)));
    expect(gone).toEqual([]);
  });
});
