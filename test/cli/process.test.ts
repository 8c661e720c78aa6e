import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openHostStore } from '../../src/workbench/host/store';
import { build, chinookFiles, objectOf, start, type Built } from './harness';

let built: Built;
let folder: string;

beforeAll(() => {
  built = build();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-process-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const W = ['--workbook', 'register.json'];
const both = ['--customers', chinookFiles.customers, '--orders', chinookFiles.orders];
const cli = (...args: string[]) => start(built.cli, folder, [...args, ...W, '--json']);
const end = (...args: string[]) => cli(...args).ended;

const file = (name: string) => join(folder, name);

describe('the program', () => {
  test('prints exactly one object and ends with the code of its outcome', async () => {
    expect(await end('verify')).toEqual({
      code: 1,
      stdout: expect.stringMatching(/^\{"error":\{"code":"fileNotFound".*\}\n$/),
      stderr: expect.stringMatching(/^The file .*\.\n$/),
    });
    expect(await end('setup')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\{.*\}\n$/),
      stderr: '',
    });
    expect(await end('sweep', '--on', 'x')).toMatchObject({ code: 2 });
  });

  test('asks for a login where Google’s credentials are missing', async () => {
    const env = { GOOGLE_APPLICATION_CREDENTIALS: file('nobody.json'), REKISTERIVAHTI_KEY: 'ab'.repeat(32) };
    const said = await start(built.cli, folder, ['verify', '--spreadsheet', 'x', '--json'], env).ended;
    expect(said.code).toBe(1);
    expect(objectOf(said)).toMatchObject({ error: { code: 'noCredentials' } });
  });

  test('names the variable for the token where a server takes no other, and goes in with it', async () => {
    await end('setup', '--key-file', 'register.key');
    const workbench = start(built.workbench, folder, ['--serve-sheets', ...W]);
    await new Promise((resolve) => workbench.child.stdout.once('data', resolve));
    const { port, spreadsheetId, token } = JSON.parse(readFileSync(file('register.json.lock'), 'utf8')) as {
      port: number;
      spreadsheetId: string;
      token: string;
    };
    const server = ['--spreadsheet', spreadsheetId, '--root-url', `http://127.0.0.1:${port}/`];
    const verify = (env: Record<string, string>) =>
      start(built.cli, folder, ['verify', ...server, '--key-file', 'register.key'], env).ended;
    const refusal = { code: 1, stdout: '', stderr: expect.stringContaining('REKISTERIVAHTI_TOKEN') };
    expect(await verify({})).toEqual(refusal);
    expect(await verify({ REKISTERIVAHTI_TOKEN: 'wrong' })).toEqual(refusal);
    expect(await verify({ REKISTERIVAHTI_TOKEN: token })).toMatchObject({ code: 0 });
    workbench.child.stdin.end();
    await workbench.ended;
  });

  (existsSync('/proc/self/stat') ? test : test.skip)(
    'serves a workbook itself where the number in a left lock belongs to another process by now',
    async () => {
      const left = { pid: process.pid, began: 'an earlier boot 7', port: 1, spreadsheetId: 'x', token: 'x' };
      writeFileSync(file('register.json.lock'), JSON.stringify(left));
      expect(await end('setup', '--key-file', 'register.key')).toMatchObject({ code: 0 });
    },
  );

  test('sets up a workbook whose key the workbench finds', async () => {
    await end('setup');
    const { state } = openHostStore(file('register.json'), 'owner@example.com');
    expect(state.scriptProperties.registerKey).toMatch(/^[0-9a-f]{64}$/);
  });

  test('keeps everything that the workbench had beside the workbook', async () => {
    const store = openHostStore(file('register.json'), 'somebody@example.com');
    store.state.scriptProperties.other = 'stays';
    store.save();
    await end('setup');
    const { state } = openHostStore(file('register.json'), 'owner@example.com');
    expect(state).toMatchObject({
      scriptProperties: { other: 'stays', registerKey: expect.any(String) },
      sharing: { owner: 'somebody@example.com' },
    });
  });

  test('refuses a damaged workbook and a damaged key file, and leaves both as they are', async () => {
    writeFileSync(file('register.json'), '{"spreadsheetId":');
    expect(objectOf(await end('verify'))).toMatchObject({ error: { code: 'workbookBroken' } });
    expect(readFileSync(file('register.json'), 'utf8')).toBe('{"spreadsheetId":');
    rmSync(file('register.json'));
    writeFileSync(file('register.host.json'), '[]');
    expect(objectOf(await end('setup'))).toMatchObject({ error: { code: 'hostStateUnreadable' } });
    expect(readFileSync(file('register.host.json'), 'utf8')).toBe('[]');
  });

  test('goes on with the recovery code after the file beside the workbook was lost', async () => {
    await end('setup', '--key-file', 'recovery.txt');
    rmSync(file('register.host.json'));
    expect(await end('verify')).toMatchObject({ code: 0 });
    expect(objectOf(await end('sweep'))).toMatchObject({ error: { code: 'keyMissing' } });
    expect(objectOf(await end('setup'))).toMatchObject({ error: { code: 'keyMissing' } });
    expect(existsSync(file('register.host.json'))).toBe(false);
    expect(await end('setup', '--key-file', 'recovery.txt')).toMatchObject({ code: 0 });
    expect(await end('verify')).toMatchObject({ code: 0 });
  });

  test('works on a workbook that a workbench has open, and does not set one up behind its back', async () => {
    const workbench = start(built.workbench, folder, ['--serve-sheets', ...W]);
    await new Promise((resolve) => workbench.child.stdout.once('data', resolve));
    expect(objectOf(await end('setup'))).toMatchObject({ error: { code: 'workbookInUse' } });
    workbench.child.stdin.end();
    await workbench.ended;
    await end('setup');
    const again = start(built.workbench, folder, ['--serve-sheets', ...W]);
    await new Promise((resolve) => again.child.stdout.once('data', resolve));
    expect(await end('import', ...both)).toMatchObject({ code: 0 });
    expect(again.child.exitCode).toBeNull();
    again.child.stdin.end();
    await again.ended;
    expect(objectOf(await end('verify'))).toMatchObject({ ok: true });
  });
});

/** Node with another day: the clock goes on from a moment. */
function fromMoment(moment: string): Record<string, string> {
  const shifted = `const Real = Date;
    const ahead = Real.parse('${moment}') - Real.now();
    globalThis.Date = class extends Real {
      constructor(...given) { super(...(given.length > 0 ? given : [Real.now() + ahead])); }
      static now() { return Real.now() + ahead; }
    };`;
  return { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(shifted)}` };
}

describe('requests', () => {
  test('are recorded with the dates that the law gives them, listed, and answered', async () => {
    const env = fromMoment('2026-11-30T10:00:00+02:00');
    const run = async (...args: string[]) => {
      const said = await start(built.cli, folder, [...args, ...W, '--json'], env).ended;
      expect(said).toMatchObject({ code: 0, stderr: '' });
      return objectOf(said);
    };
    await run('setup', '--language', 'fi', '--controller', 'Kauppa Oy');
    const who = ['--name', 'Nobody Known', '--email', 'nobody@example.fi', '--details', 'Kaikki tiedot'];
    const dates = [
      ['2026-03-03', '2026-04-07', '2026-06-03'],
      ['2026-01-31', '2026-03-02', '2026-04-30'],
      ['2024-01-31', '2024-02-29', '2024-04-30'],
      ['2026-04-01', '2026-05-04', '2026-07-01'],
      ['2026-05-19', '2026-06-22', '2026-08-19'],
      ['2026-11-24', '2026-12-24', '2027-02-24'],
      ['2026-11-30', '2026-12-30', '2027-03-01'],
    ];
    for (const [receivedOn = '', dueOn, extendedDueOn] of dates)
      expect(await run('request', '--right', 'access', '--received', receivedOn, ...who)).toMatchObject({
        ...{ state: 'received', receivedOn, dueOn, extendedDueOn },
        daysLeft: (Date.parse(dueOn ?? '') - Date.parse('2026-11-30')) / 86_400_000,
      });
    const { requests } = (await run('requests', '--open')) as { requests: { id: string; dueOn: string }[] };
    expect(requests.map((request) => request.dueOn)).toEqual(dates.map(([, dueOn]) => dueOn).sort());
    const first = requests[0]?.id ?? '';
    const answered = await run('request', '--id', first, '--fulfil');
    expect(answered).toMatchObject({ state: 'answered', outcome: 'granted', language: 'fi' });
    for (const name of answered.files as string[]) expect(name.startsWith(join(folder, first))).toBe(true);
    expect((await run('requests', '--open')).requests).toHaveLength(6);
    expect(await run('verify')).toMatchObject({ ok: true });
  });
});

describe('several command lines at once on one workbook', () => {
  test('all land, one after the other', async () => {
    await end('setup', '--language', 'en');
    await end('import', ...both);
    const whos = ['1', '2', '3', '4'];
    const said = await Promise.all([
      ...whos.map((who) => end('consent', '--customer', who, '--purpose', 'marketing', '--given')),
      end('sweep'),
    ]);
    expect(said.map(({ code, stderr }) => [code, stderr])).toEqual(said.map(() => [0, '']));
    for (const who of whos) {
      const { purposes } = objectOf(await end('consent', '--customer', who)) as {
        purposes: { purpose: string; state: string }[];
      };
      expect(purposes).toContainEqual(expect.objectContaining({ purpose: 'marketing', state: 'given' }));
    }
    expect(objectOf(await end('verify'))).toMatchObject({ ok: true });
    expect(existsSync(file('register.json.lock'))).toBe(false);
  });

  test('set it up once, with one key', async () => {
    const said = await Promise.all([end('setup'), end('setup')]);
    expect(said.map(({ code }) => code)).toEqual([0, 0]);
    expect(objectOf(await end('verify'))).toMatchObject({ ok: true, size: 1 });
  });
});

describe('an interrupt from the keyboard', () => {
  test.each([200, 400, 600, 800])(
    'after %i ms leaves a sound workbook, on which the next run goes on',
    async (milliseconds) => {
      await end('setup');
      const { child, ended } = cli('import', ...both);
      await pause(milliseconds);
      child.kill('SIGINT');
      const { code } = await ended;
      // Before the program has begun to listen, an interrupt ends it as any other: no exit code.
      expect([0, 130, -1]).toContain(code);
      const again = await end('import', ...both);
      expect(again).toMatchObject({ code: 0 });
      const { customers, orders } = objectOf(again) as Record<string, { added: number; unchanged: number }>;
      expect([customers, orders].map((counts) => (counts?.added ?? 0) + (counts?.unchanged ?? 0))).toEqual([
        59, 412,
      ]);
      expect(objectOf(await end('verify'))).toMatchObject({ ok: true });
      expect(existsSync(file('register.json.lock'))).toBe(false);
    },
  );
});
