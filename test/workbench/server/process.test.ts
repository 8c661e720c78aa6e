import { request } from 'node:http';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sheets } from 'googleapis/build/src/apis/sheets';
import { OAuth2Client } from 'google-auth-library';
import { letIn } from '../letIn';
import { buildWorkbench, guestbook, type BuiltWorkbench } from '../process';

let built: BuiltWorkbench;
beforeAll(async () => {
  built = buildWorkbench();
});
afterAll(() => built.remove());

const file = (name: string) => join(built.folder, name);
/** What is on the disk of a workbook that is open: its file and the journal beside it. */
const onDisk = (name: string) =>
  readdirSync(built.folder)
    .filter((found) => found === name || found.startsWith(`${name}.journal-`))
    .map((found) => readFileSync(file(found), 'utf8'))
    .join('\n');
const page = (name: string) => built.run('--workbook', name, '--port', '0', '--bundle', guestbook);
const api = (name: string) => built.run('--serve-sheets', '--workbook', name);

interface Reply {
  status: number;
  body: string;
  headers: Record<string, unknown>;
}

/** A request with headers of any kind, which `fetch` would not send. */
function ask(url: string, headers: Record<string, string> = {}, method = 'GET', body = ''): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      let text = '';
      response.on('data', (data) => (text += data));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }),
      );
    });
    sent.on('error', reject).end(body);
  });
}

describe('the workbench as a page', () => {
  it('creates a Finnish workbook where there is none and prints its loopback address', async () => {
    const workbench = page('new.json');
    expect(await workbench.ready).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]{43}$/);
    const { properties, sheets: tabs } = JSON.parse(readFileSync(file('new.json'), 'utf8'));
    expect(properties).toMatchObject({ locale: 'fi_FI', timeZone: 'Europe/Helsinki' });
    expect(tabs).toHaveLength(1);
    expect((await workbench.stop()).code).toBe(0);
    expect(existsSync(file('new.json.lock'))).toBe(false);
  });

  it('refuses a second workbench on the same file in one sentence and takes over the lock of a dead one', async () => {
    writeFileSync(
      file('shared.json.lock'),
      JSON.stringify({ pid: 2 ** 30, port: 1, spreadsheetId: 'x', token: 'x' }),
    );
    const first = page('shared.json');
    const address = await first.ready;
    expect(statSync(file('shared.json.lock')).mode & 0o777).toBe(0o600);
    const { code, stderr } = await page('shared.json').ended;
    expect(code).toBe(1);
    expect(stderr.trim()).toBe(
      `Another workbench has ${file('shared.json')} open at ${new URL('/', address).href}; close it first.`,
    );
    await first.stop();
  });

  it('reports a broken workbook and leaves it untouched', async () => {
    writeFileSync(file('broken.json'), '{"spreadsheetId": ');
    const { code, stderr } = await page('broken.json').ended;
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('broken');
    expect(readFileSync(file('broken.json'), 'utf8')).toBe('{"spreadsheetId": ');
    expect(existsSync(file('broken.json.lock'))).toBe(false);
  });

  it('says what is wrong with its arguments and exits with 2', async () => {
    const { code, stderr } = await built.run('--clock', '2026-02-30').ended;
    expect(code).toBe(2);
    expect(stderr).toContain('--clock takes a date');
    const port = await built.run('--port', '-1').ended;
    expect(port.code).toBe(2);
    expect(port.stderr.trim().split('\n')).toHaveLength(1);
    expect(port.stderr).not.toContain('..');
  });

  it('only says whether its arguments can be read, when it is asked that', async () => {
    const [good, bad] = [built.run('--port', '0', '--check'), built.run('--port', 'abc', '--check')];
    expect(await good.ended).toMatchObject({ code: 0, stderr: '' });
    expect((await bad.ended).code).toBe(2);
  });

  it('gives its page, and the token in it, only to a browser that opened the printed address', async () => {
    const [one, other] = [page('one.json'), page('other.json')];
    const [address, elsewhere] = [await one.ready, await other.ready];
    const { url, token, cookie } = await letIn(address);
    const outside: [string, Record<string, string>][] = [
      [url, {}],
      [`${url}?key=`, {}],
      [`${url}${new URL(elsewhere).search}`, {}],
      [url, { cookie: `${cookie}x` }],
      [url, { cookie: `${cookie.split('=')[0]}=` }],
      [url, { cookie: (await letIn(elsewhere)).cookie }],
    ];
    for (const [target, headers] of outside) {
      const { status, body, headers: sent } = await ask(target, headers);
      expect(status).toBe(403);
      expect(body).not.toContain(token);
      for (const word of ['pääte tulosti', 'terminalen skrev ut', 'the terminal printed'])
        expect(body).toContain(word);
      expect(sent['set-cookie']).toBeUndefined();
      expect(sent['content-security-policy']).toContain("default-src 'none'");
    }
    const entry = await ask(address);
    expect(entry).toMatchObject({ status: 303, body: '' });
    expect(entry.headers.location).toBe('/');
    const { port } = new URL(address);
    expect(entry.headers['set-cookie']).toEqual([
      expect.stringMatching(`^workbench-${port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`),
    ]);
    const both = `theme=dark; ${(await letIn(elsewhere)).cookie}; ${cookie}`;
    expect((await ask(url, { cookie: both })).body).toContain(token);
    await one.stop();
    await other.stop();
  });

  it('answers only its own page: other host names, other origins and missing tokens are refused', async () => {
    const workbench = page('guarded.json');
    const { url, token, cookie } = await letIn(await workbench.ready);
    const own = { 'x-workbench-token': token };
    expect((await ask(`${url}api/workbook`, own)).status).toBe(200);
    expect((await ask(url, { host: 'evil.example:80' })).status).toBe(403);
    expect((await ask(`${url}api/workbook`, { ...own, origin: 'http://evil.example' })).status).toBe(403);
    expect((await ask(`${url}api/workbook`)).status).toBe(403);
    expect(
      (await ask(`${url}api/change`, { origin: url.slice(0, -1) }, 'POST', '{"kind":"addSheet"}')).status,
    ).toBe(403);
    expect((await ask(`${url}api/live?token=wrong`)).status).toBe(403);
    expect((await ask(`${url}view/file/x/wrong`)).status).toBe(403);
    expect((await ask(`${url}..%2f..%2fguarded.json`)).status).toBe(404);
    const served = await ask(url, { cookie });
    expect(served.status).toBe(200);
    expect(served.headers['content-security-policy']).toContain("default-src 'none'");
    expect(served.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    await workbench.stop();
  });

  it('refuses what is too large, unknown or no JSON with one sentence and changes nothing', async () => {
    const workbench = page('strict.json');
    const { url, token } = await letIn(await workbench.ready);
    const headers = { 'x-workbench-token': token };
    const before = readFileSync(file('strict.json'), 'utf8');
    const bodies = [
      '{',
      '{"kind":"constructor"}',
      '{"kind":"deleteRows","sheetId":0,"start":-1,"end":2}',
      '[]',
    ];
    for (const body of bodies) {
      const reply = await ask(`${url}api/change`, headers, 'POST', body);
      expect(reply.status).toBe(400);
      expect(JSON.parse(reply.body).error).toMatchObject({ code: 'bad-request' });
    }
    const large = await ask(`${url}api/edit`, headers, 'POST', ' '.repeat(10_000_001));
    expect(large.status).toBe(413);
    expect(readFileSync(file('strict.json'), 'utf8')).toBe(before);
    await workbench.stop();
  });

  it('has every edit on the disk before it answers and in the file when it has ended, and tells the script of it', async () => {
    const workbench = page('edited.json');
    const { url, token } = await letIn(await workbench.ready);
    const headers = { 'x-workbench-token': token };
    const edit = { sheetId: 0, row: 2, column: 1, values: [['Maija']] };
    expect((await ask(`${url}api/edit`, headers, 'POST', JSON.stringify(edit))).status).toBe(200);
    expect(onDisk('edited.json')).toContain('Maija');
    const drawer = JSON.parse((await ask(`${url}api/drawer`, headers)).body);
    const logs = drawer.executions.flatMap((run: { logs: { message: string }[] }) => run.logs);
    expect(logs.map((line: { message: string }) => line.message)).toEqual([
      'edited A2 from undefined to Maija',
    ]);
    await workbench.stop();
    expect(readFileSync(file('edited.json'), 'utf8')).toContain('Maija');
  });

  it('serves the Sheets API of the open workbook to whoever reads the token in the lock file', async () => {
    const workbench = page('both.json');
    await workbench.ready;
    const { port, token, spreadsheetId } = JSON.parse(readFileSync(file('both.json.lock'), 'utf8'));
    const url = `http://127.0.0.1:${port}/v4/spreadsheets/${spreadsheetId}?fields=spreadsheetId`;
    expect((await ask(url, { authorization: `Bearer ${token}` })).status).toBe(200);
    const refused = await ask(url);
    expect(refused.status).toBe(401);
    expect(JSON.parse(refused.body).error).toMatchObject({ code: 401, status: 'UNAUTHENTICATED' });
    await workbench.stop();
  });
});

describe('the workbench as a Sheets API alone', () => {
  it('serves the official client, stores each change before the answer, and ends with its input', async () => {
    const workbench = api('cli.json');
    const { port, spreadsheetId, token } = JSON.parse(await workbench.ready);
    const auth = new OAuth2Client();
    auth.setCredentials({ access_token: token });
    const client = sheets({
      version: 'v4',
      auth,
      rootUrl: `http://127.0.0.1:${port}/`,
      fetchImplementation: fetch,
    });
    await client.spreadsheets.values.update({
      spreadsheetId,
      range: 'A1:B1',
      valueInputOption: 'RAW',
      requestBody: { values: [['00530', '=1+1']] },
    });
    expect(onDisk('cli.json')).toContain('00530');
    const { data } = await client.spreadsheets.values.get({ spreadsheetId, range: 'A1:B1' });
    expect(data.values).toEqual([['00530', '=1+1']]);
    await expect(client.spreadsheets.values.get({ spreadsheetId, range: 'Nowhere!A1' })).rejects.toThrow(
      'Unable to parse range: Nowhere!A1',
    );
    workbench.process.stdin?.end();
    expect(await workbench.ended).toEqual({ code: 0, stderr: '' });
    expect(existsSync(file('cli.json.lock'))).toBe(false);
    expect(readFileSync(file('cli.json'), 'utf8')).toContain('00530');
  });
});
