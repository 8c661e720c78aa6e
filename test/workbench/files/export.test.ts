import {
  copyFileSync,
  existsSync,
  mkdirSync,
  symlinkSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { letIn } from '../letIn';
import { buildWorkbench, guestbook, type BuiltWorkbench } from '../process';
import { unzipped } from './unzipped';

let built: BuiltWorkbench;
beforeAll(async () => {
  built = buildWorkbench();
});
afterAll(() => built.remove());

const file = (name: string) => join(built.folder, name);

describe('the export', () => {
  it('takes what a running workbench has just answered, from the page and from the command line', async () => {
    const workbench = built.run('--workbook', 'shop.json', '--port', '0', '--bundle', guestbook);
    const { url, token } = await letIn(await workbench.ready);
    const headers = { 'x-workbench-token': token };
    const edit = { sheetId: 0, row: 1, column: 1, values: [['Maija', '=1', "'=2"]] };
    await fetch(`${url}api/edit`, { method: 'POST', headers, body: JSON.stringify(edit) });

    const page = await fetch(`${url}api/download?kind=xlsx`, { headers });
    expect(page.status).toBe(200);
    expect(JSON.parse(page.headers.get('x-workbench-left-out') ?? '')).toMatchObject({ charts: 0 });
    const files = unzipped(Buffer.from(await page.arrayBuffer()));
    expect(files.get('xl/sharedStrings.xml')).toContain('Maija');
    const csv = await fetch(`${url}api/download?kind=csv&sheetId=0`, { headers });
    expect(await csv.text()).toBe('Maija,1,=2');
    expect((await fetch(`${url}api/download?kind=csv&sheetId=0`)).status).toBe(403);
    expect((await fetch(`${url}api/download?kind=pdf`, { headers })).status).toBe(400);
    expect((await fetch(`${url}api/download?kind=csv&sheetId=7`, { headers })).status).toBe(404);

    const exported = built.run('--workbook', 'shop.json', '--export', 'shop.xlsx');
    expect(await exported.ready).toBe(file('shop.xlsx'));
    expect(await exported.ended).toEqual({ code: 0, stderr: '' });
    expect(unzipped(readFileSync(file('shop.xlsx'))).get('xl/sharedStrings.xml')).toContain('Maija');
    expect(statSync(file('shop.xlsx')).mode & 0o777).toBe(0o600);
    await workbench.stop();
  });

  it('never takes the place of the workbook or of one of its files', async () => {
    const workbook = built.run('--workbook', 'kept.xlsx', '--port', '0', '--bundle', guestbook);
    await workbook.ready;
    await workbook.stop();
    copyFileSync(file('kept.xlsx'), file('kept.json'));
    symlinkSync(file('kept.xlsx'), file('link.xlsx'));
    const before = readdirSync(built.folder);
    const good = readFileSync(file('kept.json'));
    const cases = [
      ['kept.json', 'kept.json'],
      ['kept.json', 'kept.host.json'],
      ['kept.json', 'kept.json.bak'],
      ['kept.json', 'x'],
      ['kept.xlsx', 'kept.xlsx'],
      ['kept.xlsx', '../' + basename(built.folder) + '/kept.xlsx'],
      ['kept.xlsx', 'link.xlsx'],
      ['link.xlsx', 'kept.xlsx'],
    ] as const;
    for (const [from, to] of cases) {
      const { code, stderr } = await built.run('--workbook', from, '--export', to).ended;
      expect({ to, code }).toEqual({ to, code: 2 });
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
    for (const name of ['kept.json', 'kept.xlsx']) expect(readFileSync(file(name))).toEqual(good);
    expect(readdirSync(built.folder)).toEqual(before);
  });

  it('refuses in one sentence what it cannot read or write, and leaves nothing behind', async () => {
    writeFileSync(file('broken.json'), '{');
    mkdirSync(file('folder.xlsx'));
    const cases = [
      ['broken.json', 'x.xlsx', /broken: it is not JSON/],
      ['missing.json', 'x.xlsx', /There is no workbook file/],
      ['shop.json', 'folder.xlsx', /could not be written: there is a folder/],
      ['shop.json', 'nowhere/x.xlsx', /could not be written/],
    ] as const;
    for (const [workbook, to, sentence] of cases) {
      const { code, stderr } = await built.run('--workbook', workbook, '--export', to).ended;
      expect(code).toBe(1);
      expect(stderr).toMatch(sentence);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
    expect(existsSync(file('x.xlsx'))).toBe(false);
    expect(existsSync(file('missing.json'))).toBe(false);
    expect(readdirSync(built.folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
