import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { Api, build, chinookFiles, Desk, objectOf } from './harness';

let desk: Desk;

beforeEach(() => {
  desk = new Desk();
  desk.workbench = build().workbench;
});
afterEach(() => desk.remove());

const shop = ['--workbook', 'shop.json'];
const fresh = ['--workbook', 'fresh.json'];

describe('rotate on files', () => {
  beforeEach(async () => {
    await desk.run('setup', ...shop, '--language', 'en');
    await desk.run('import', ...shop, '--customers', chinookFiles.customers);
    const erased = await desk.run(
      'erase',
      ...shop,
      '--customer',
      'leonekohler@surfeu.de',
      '--yes',
      '--out',
      'papers',
    );
    expect(erased.code).toBe(0);
  });

  it('moves the register with its key, and ends the tasks once the old files are gone', async () => {
    const said = await desk.run('rotate', ...shop, '--to', 'fresh.json', '--json');
    expect(said).toMatchObject({ code: 0, stderr: '' });
    expect(objectOf(said)).toMatchObject({ taken: true, check: { ok: true, compared: { differences: [] } } });
    expect(await desk.run('sweep', ...shop)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('has moved'),
    });
    expect(await desk.run('sweep', ...fresh)).toMatchObject({ code: 0 });
    expect(await desk.run('verify', ...fresh)).toMatchObject({ code: 0 });
    expect(objectOf(await desk.run('setup', ...fresh, '--json'))).toMatchObject({ tabsMade: [] });

    expect(await desk.run('rotate', ...fresh, '--to', 'third.json')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('not deleted yet'),
    });
    expect(existsSync(desk.path('third.json'))).toBe(false);
    expect(await desk.run('sweep', ...fresh)).toMatchObject({ code: 0 });
    expect(await desk.run('rotate', ...fresh, '--gone')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('can still be opened'),
    });
    rmSync(desk.path('shop.json'));
    if (existsSync(desk.path('shop.json.bak'))) {
      expect((await desk.run('rotate', ...fresh, '--gone')).code).toBe(1);
      renameSync(desk.path('shop.json.bak'), desk.path('elsewhere.json'));
      expect((await desk.run('rotate', ...fresh, '--gone')).code).toBe(1);
      rmSync(desk.path('elsewhere.json'));
    }
    const gone = await desk.run('rotate', ...fresh, '--gone', '--json');
    expect(gone).toMatchObject({ code: 0, stderr: '' });
    expect(Number(objectOf(gone)['tasks'])).toBe(2);
  }, 120_000);

  it('never copies into what is there already, and calls it off', async () => {
    await desk.run('setup', ...fresh, '--language', 'en');
    expect(await desk.run('rotate', ...shop, '--to', 'fresh.json')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('exists already'),
    });
    expect((await desk.run('sweep', ...shop)).code).toBe(1);
    expect((await desk.run('rotate', ...shop, '--reopen')).code).toBe(0);
    expect((await desk.run('sweep', ...shop)).code).toBe(0);
    expect((await desk.run('rotate', ...shop, '--to', 'shop.json')).code).toBe(1);
    expect((await desk.run('rotate', ...shop)).code).toBe(2);
    expect((await desk.run('rotate', ...shop, '--to', 'x.json', '--gone')).code).toBe(2);
  }, 120_000);
});

describe('rotate behind the Sheets API', () => {
  it('makes the new spreadsheet, and says how to go on with one that was broken off', async () => {
    const api = await Api.open();
    try {
      desk.env = { REKISTERIVAHTI_KEY: '07'.repeat(32) };
      await desk.run('setup', ...api.options, '--language', 'en', '--key-file', 'key');
      const start = api.calls;
      api.between = (call, when) => {
        if (call > start + 12 && when === 'before') throw new Error('no answer');
      };
      const broken = await desk.run('rotate', ...api.options, '--to', 'Fresh', '--key-file', 'key');
      api.between = () => undefined;
      expect(broken.code).not.toBe(0);
      const id = /--to (\S+),/.exec(broken.stderr)?.[1] ?? '';
      expect(api.sheets.ids()).toContain(id);
      const said = await desk.run('rotate', ...api.options, '--to', id, '--key-file', 'key', '--json');
      expect(said).toMatchObject({ code: 0, stderr: '' });
      const { spreadsheet } = objectOf(said) as { spreadsheet: string };
      expect(api.sheets.ids()).toHaveLength(2);
      const there = api.options.map((option) => (option === api.spreadsheetId ? spreadsheet : option));
      expect((await desk.run('sweep', ...there, '--key-file', 'key')).code).toBe(0);
      expect((await desk.run('sweep', ...api.options, '--key-file', 'key')).code).toBe(1);
      expect((await desk.run('rotate', ...there, '--gone', '--key-file', 'key')).code).toBe(1);
    } finally {
      await api.end();
    }
  }, 120_000);
});
