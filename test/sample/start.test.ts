import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeSample } from '../../src/sample/write';
import { newHostState } from '../../src/workbench/host';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sample-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const sample = (title: string) => ({
  spreadsheet: { spreadsheetId: 'x', properties: { title }, sheets: [{ properties: { title: 'One' } }] },
  state: newHostState('owner@example.com'),
  contents: new Map([['id1', Buffer.from('file')]]),
});

describe('the files of a sample', () => {
  it('take the place of all that belonged to the old one, and of nothing else', () => {
    const file = join(folder, 'sample.json');
    writeSample(file, sample('old'));
    mkdirSync(join(folder, 'sample.drive.mine'));
    for (const name of [
      'sample.json.journal-0123456789abcdef',
      'sample.json.bak',
      'sample.jsonl',
      'other.json',
    ])
      writeFileSync(join(folder, name), name);
    writeSample(file, sample('new'));
    expect(readFileSync(file, 'utf8')).toContain('"new"');
    expect(readFileSync(join(folder, 'sample.drive/id1'), 'utf8')).toBe('file');
    expect(existsSync(join(folder, 'sample.json.journal-0123456789abcdef'))).toBe(false);
    expect(existsSync(join(folder, 'sample.json.bak'))).toBe(false);
    for (const name of ['sample.drive.mine', 'sample.jsonl', 'other.json'])
      expect(existsSync(join(folder, name))).toBe(true);
  });
});

/** Runs a line of one of the project's scripts in the folder, beside a maker that only writes down what it was asked for. */
function script(name: string, from: string, line: string, ...args: string[]) {
  mkdirSync(join(folder, 'dist-node'), { recursive: true });
  const maker =
    "import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'; import { dirname } from 'node:path';";
  const note =
    "mkdirSync(dirname(process.argv[2]), { recursive: true }); writeFileSync(process.argv[2], '{}');";
  const say = "appendFileSync('made.txt', process.argv.slice(3).join(' ') + '\\n');";
  writeFileSync(join(folder, 'dist-node/sample.mjs'), `${maker}\n${note}\n${say}\n`);
  const text = `import { ${name} } from ${JSON.stringify(join(__dirname, '../../scripts/lib', from))};
    try { console.log(JSON.stringify(await ${line})); } catch (error) { console.error(error.message); }`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', text, '--', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
}

/** What `npm start` would give the workbench. */
function started(...args: string[]): { args?: string[]; made?: string; error?: string } {
  const line = 'withSample(process.cwd(), process.argv.slice(1))';
  const { stdout, stderr } = script('withSample', 'sample.mjs', line, ...args);
  const made = join(folder, 'made.txt');
  return {
    ...(stdout && { args: JSON.parse(stdout) }),
    ...(existsSync(made) && { made: readFileSync(made, 'utf8') }),
    ...(stderr && { error: stderr.trim() }),
  };
}

/** What `npm ci` makes ahead of time. */
const prepared = (date: string) =>
  script('prepareSample', 'prepared-sample.mjs', `prepareSample(process.cwd(), '${date}')`);

describe('npm start', () => {
  const kept = () => join(folder, 'workbooks/sample.json');

  it('opens the sample when no workbook is named, and makes it once, as of the clock’s date', () => {
    const first = started('--clock', '2027-01-31T10:00', '--port', '0');
    expect(first.args).toEqual(['--clock', '2027-01-31T10:00', '--port', '0', '--workbook', kept()]);
    expect(first.made).toBe(`--bundle ${join(folder, 'dist')} --date 2027-01-31\n`);
    expect(started('--sample').made).toBe(first.made);
    expect(started('--sample', '--fresh').made?.split('\n')).toHaveLength(3);
  });

  it('makes nothing anew for arguments that the workbench refuses', () => {
    started();
    mkdirSync(join(folder, 'dist-node'), { recursive: true });
    writeFileSync(
      join(folder, 'dist-node/workbench.mjs'),
      "if (process.argv.includes('abc')) { console.error('--port takes a number.'); process.exit(2); }",
    );
    const refused = started('--sample', '--fresh', '--port', 'abc');
    expect(refused.error).toBe('--port takes a number.\nThe sample register was not made.');
    expect(refused.made?.trim().split('\n')).toHaveLength(1);
    expect(started('--sample', '--fresh', '--port', '0').made?.trim().split('\n')).toHaveLength(2);
  });

  it('does not make the sample anew while a workbench has it open', () => {
    started();
    writeFileSync(`${kept()}.lock`, JSON.stringify({ pid: process.pid, port: 1 }));
    expect(started('--fresh').made?.split('\n')).toHaveLength(2);
  });

  (existsSync('/proc/self/stat') ? it : it.skip)(
    'makes it anew where the lock’s number belongs to another process by now',
    () => {
      started();
      writeFileSync(
        `${kept()}.lock`,
        JSON.stringify({ pid: process.pid, began: 'an earlier boot 7', port: 1 }),
      );
      expect(started('--fresh').made?.split('\n')).toHaveLength(3);
    },
  );

  it('makes the sample as of today in the add-on’s time zone', () => {
    const timeZone = new Date().getUTCHours() < 12 ? 'Etc/GMT+12' : 'Etc/GMT-14';
    const day = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 10);
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/appsscript.json'), JSON.stringify({ timeZone }));
    expect(started().made).toContain(`--date ${day(timeZone === 'Etc/GMT+12' ? -12 : 14)}\n`);
  });

  it('takes what was made ahead of time for that day by this build, and nothing else', () => {
    const madeIn = (...args: string[]) =>
      started(...args)
        .made?.trim()
        .split('\n').length;
    const cleared = () => rmSync(join(folder, 'workbooks'), { recursive: true });
    prepared('2027-01-31');
    expect(madeIn('--clock', '2027-01-31')).toBe(1);
    expect(readFileSync(kept(), 'utf8')).toBe('{}');
    expect(readdirSync(join(folder, 'workbooks'))).toEqual(['sample.json']);
    expect(madeIn('--clock', '2027-01-31', '--fresh')).toBe(2);
    cleared();
    expect(madeIn('--clock', '2027-02-01')).toBe(3);
    cleared();
    writeFileSync(join(folder, 'package-lock.json'), '{}');
    expect(madeIn('--clock', '2027-01-31')).toBe(4);
  });

  it('leaves a named workbook alone and refuses to name two', () => {
    for (const args of [['--workbook', 'shop.json'], ['--workbook=shop.json'], ['--empty'], ['--bare']])
      expect(started(...args)).toEqual({ args });
    expect(started('--sample', '--empty').error).toBe('--sample and --empty name two different workbooks.');
  });
});

/** A program that writes down that it runs and why it ended, run as `npm start` runs the workbench; gives the one that started it. */
async function startedProgram() {
  const program = join(folder, 'program.mjs');
  writeFileSync(
    program,
    `import { appendFileSync } from 'node:fs';
    const end = (why) => { appendFileSync('ended.txt', why + '\\n'); process.exit(0); };
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, end);
    process.once('disconnect', () => end('alone'));
    console.log('runs');`,
  );
  const script = `import { runNode } from ${JSON.stringify(join(__dirname, '../../scripts/lib/child.mjs'))};
    process.exitCode = (await runNode([${JSON.stringify(program)}])).code;`;
  const starter = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(starter.stdout, 'data');
  return starter;
}

describe('the program that npm start runs', () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('is told of %s, and waited for', async (signal) => {
    const starter = await startedProgram();
    starter.kill(signal);
    expect(await once(starter, 'exit')).toEqual([0, null]);
    expect(readFileSync(join(folder, 'ended.txt'), 'utf8')).toBe(`${signal}\n`);
  });

  it('ends by itself when npm start was ended by force', async () => {
    const starter = await startedProgram();
    starter.kill('SIGKILL');
    // Its output is open until it has ended as well.
    await once(starter, 'close');
    expect(readFileSync(join(folder, 'ended.txt'), 'utf8')).toBe('alone\n');
  });
});
