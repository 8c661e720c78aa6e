import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { letIn } from '../letIn';
import { buildWorkbench, guestbook, type BuiltWorkbench } from '../process';

let built: BuiltWorkbench;
beforeAll(async () => {
  built = buildWorkbench();
});
afterAll(() => built.remove());

const file = (name: string) => join(built.folder, name);
const start = (name: string, ...more: string[]) =>
  built.run('--workbook', name, '--port', '0', '--bundle', guestbook, ...more);
const beside = (stem: string) =>
  readdirSync(built.folder)
    .filter((name) => name.startsWith(stem))
    .sort();

/** A workbook that was made, and stopped in good order; its text. */
async function made(name: string): Promise<string> {
  const workbench = start(name);
  await workbench.ready;
  expect((await workbench.stop()).code).toBe(0);
  return readFileSync(file(name), 'utf8');
}

/** Starts a workbench that refuses; the one sentence that it says. */
async function refusal(name: string, ...more: string[]): Promise<string> {
  const { code, stderr } = await start(name, ...more).ended;
  expect(code).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(existsSync(file(`${name}.lock`))).toBe(false);
  return stderr.trim();
}

describe('a workbook that ends', () => {
  it('leaves a good copy for its owner only, also of a file that others may read', async () => {
    await made('open.json');
    chmodSync(file('open.json'), 0o644);
    await made('open.json');
    expect(statSync(file('open.json.bak')).mode & 0o777).toBe(0o600);
  });

  it('ends in good order when it is told so twice', async () => {
    const workbench = start('twice.json');
    await workbench.ready;
    workbench.process.kill('SIGINT');
    workbench.process.kill('SIGTERM');
    expect(await workbench.stop()).toEqual({ code: 0, stderr: '' });
    expect(beside('twice.')).toEqual(['twice.json', 'twice.json.bak']);
  });
});

describe('a broken workbook', () => {
  it('is left untouched, its last good copy is offered, and taken when it is asked for', async () => {
    const good = await made('torn.json');
    writeFileSync(file('torn.json'), good.slice(0, 100));
    expect(await refusal('torn.json')).toMatch(/broken: it is not JSON\. Start with --restore .* of \d{4}-/);
    expect(readFileSync(file('torn.json'), 'utf8')).toBe(good.slice(0, 100));
    const restored = start('torn.json', '--restore');
    await restored.ready;
    await restored.stop();
    expect(JSON.parse(readFileSync(file('torn.json'), 'utf8'))).toEqual(JSON.parse(good));
    const [aside = ''] = beside('torn.json.broken-');
    expect(readFileSync(file(aside), 'utf8')).toBe(good.slice(0, 100));
  });

  it('that is JSON and no workbook, or a workbook with a flaw, is broken too', async () => {
    for (const text of ['[]', '{"spreadsheetId":"x","sheets":[{"properties":{}}]}']) {
      writeFileSync(file('flawed.json'), text);
      expect(await refusal('flawed.json')).toContain('broken');
      expect(readFileSync(file('flawed.json'), 'utf8')).toBe(text);
    }
    expect(await refusal('flawed.json', '--restore')).toBe(
      `There is no good copy of ${file('flawed.json')}.`,
    );
  });

  it('is not restored when it can be read', async () => {
    const good = await made('sound.json');
    expect(await refusal('sound.json', '--restore')).toBe(
      `${file('sound.json')} can be read; there is nothing to restore.`,
    );
    expect(readFileSync(file('sound.json'), 'utf8')).toBe(good);
  });

  it('is one whose journal belongs to another file: neither is touched', async () => {
    const good = await made('swapped.json');
    const journal = file('swapped.json.journal-0123456789abcdef');
    writeFileSync(journal, '{"facets":[],"cells":[]}\n');
    expect(await refusal('swapped.json')).toContain(`is not the file that the unsaved changes in ${journal}`);
    expect(readFileSync(file('swapped.json'), 'utf8')).toBe(good);
    expect(existsSync(journal)).toBe(true);
  });
});

describe('a broken file of the script', () => {
  it('is left untouched, and its last good copy is offered and taken; the workbook stays as it is', async () => {
    const good = await made('script.json');
    const state = { version: 1 };
    const first = start('script.json', '--clock', '2026-01-01');
    const { url, token } = await letIn(await first.ready);
    await fetch(`${url}api/edit`, {
      method: 'POST',
      headers: { 'x-workbench-token': token },
      body: JSON.stringify({ sheetId: 0, row: 1, column: 1, values: [['x']] }),
    });
    await first.stop();
    writeFileSync(file('script.host.json'), JSON.stringify(state));
    writeFileSync(file('script.host.json.bak'), JSON.stringify({ ...goodState(), cache: {} }));
    expect(await refusal('script.json')).toMatch(
      /^script\.host\.json is not a state file .* Start with --restore/,
    );
    expect(readFileSync(file('script.host.json'), 'utf8')).toBe(JSON.stringify(state));
    const restored = start('script.json', '--restore');
    await restored.ready;
    await restored.stop();
    expect(JSON.parse(readFileSync(file('script.host.json'), 'utf8'))).toMatchObject({
      version: 1,
      mails: [],
    });
    expect(beside('script.json.broken-')).toEqual([]);
    expect(beside('script.host.json.broken-')).toHaveLength(1);
    expect(readFileSync(file('script.json'), 'utf8')).not.toBe(good);
  });
});

/** What a script keeps that has never run. */
const goodState = () => ({
  version: 1,
  scriptProperties: {},
  userProperties: {},
  documentProperties: {},
  triggers: [],
  mails: [],
  driveFiles: [],
  authorised: false,
  sharing: { owner: 'owner@example.com', editors: [], viewers: [] },
  quota: { day: '', mailRecipients: 0, triggerSeconds: 0 },
});

describe('a place that cannot hold a workbook', () => {
  it('is refused in one sentence: a folder in its place, a file in the place of its folder, too long a name', async () => {
    mkdirSync(file('folder.json'));
    expect(await refusal('folder.json')).toBe(`${file('folder.json')} is a folder, not a workbook.`);
    writeFileSync(file('plain'), '');
    expect(await refusal('plain/x.json')).toMatch(/cannot hold a workbook: /);
    expect(await refusal(`${'x'.repeat(300)}.json`)).toMatch(/the name is too long\.$/);
    expect(await refusal('/proc/x.json')).toMatch(/^\/proc cannot hold a workbook: /);
  });

  it('is not one with an unusual name', async () => {
    for (const name of ['Räksä & Ö #1%20.json', 'no extension', 'o\'clock "42".json', '日本 😀.json']) {
      await made(name);
      expect(beside(name)).toEqual(expect.arrayContaining([name, `${name}.bak`]));
    }
  });

  it('is not one behind a link: the file itself is written and locked, the link stays', async () => {
    await made('target.json');
    symlinkSync(file('target.json'), file('link.json'));
    const workbench = start('link.json');
    await workbench.ready;
    expect(existsSync(file('target.json.lock'))).toBe(true);
    expect((await start('target.json').ended).stderr).toContain('Another workbench has');
    await workbench.stop();
    expect(beside('link.json')).toEqual(['link.json']);
  });
});

describe('an empty workbook', () => {
  it('is a new file each time, with the add-on, and never one that is there', async () => {
    for (const name of ['untitled.json', 'untitled-2.json']) {
      const workbench = built.run('--empty', '--port', '0', '--bundle', guestbook);
      await workbench.ready;
      await workbench.stop();
      expect(existsSync(file(`workbooks/${name}`))).toBe(true);
    }
    const { code, stderr } = await start('workbooks/untitled.json', '--empty').ended;
    expect(code).toBe(2);
    expect(stderr).toContain('is there already; start without --empty to open it.');
  });
});
