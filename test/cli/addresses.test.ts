import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { day } from '../../src/register/calendar';
import { wordsOf } from '../documents/pdf-words';
import { Api, Desk, objectOf } from './harness';

let desk: Desk;
let api: Api;

const CUSTOMERS = [
  'number,firstName,lastName,email,street,postcode,city,status,since',
  '1,Aino,Ääkkö,aino@example.fi,Koivukatu 1,33100,Tampere,active,2024-01-01',
  '2,Eino,Ek,eino@example.fi,,,,active,2024-01-01',
].join('\n');

beforeEach(async () => {
  desk = new Desk();
  desk.env = { REKISTERIVAHTI_KEY: 'ab'.repeat(32) };
  api = await Api.open();
  expect(await desk.run('setup', ...api.options, '--language', 'en')).toMatchObject({ code: 0 });
  writeFileSync(join(desk.folder, 'customers.csv'), CUSTOMERS);
  expect(await run('import', '--customers', 'customers.csv')).toMatchObject({ code: 0 });
});
afterEach(async () => {
  await api.end();
  desk.remove();
});

const run = (...args: string[]) => desk.run(...args, ...api.options);
/** Ends the relationship of the one who has a postal address. */
const end = (): void => {
  const headings = Object.keys(api.records('Customers')[0] ?? {});
  const column = String.fromCharCode('A'.charCodeAt(0) + headings.indexOf('Status'));
  api.sheets.handle({
    method: 'PUT',
    path: `/v4/spreadsheets/${api.spreadsheetId}/values/${encodeURIComponent(`'Customers'!${column}2`)}`,
    query: { valueInputOption: 'RAW' },
    body: { values: [['Ended']] },
  });
};
const addresses = (...args: string[]) => run('addresses', '--purpose', 'postalMarketing', ...args);

describe('addresses', () => {
  test('shows who would be included and who not, and makes nothing', async () => {
    const said = await addresses('--format', 'L7160', '--plan', '--json');
    expect(said.code).toBe(0);
    expect(objectOf(said)).toMatchObject({
      people: 1,
      entries: 1,
      leftOut: { noAddress: [expect.any(String)] },
    });
    expect((await addresses('--format', 'csv', '--plan')).stdout).toContain(
      'address is missing or incomplete',
    );
  });

  test('refuses a list to be given to somebody that does not say to whom, before it opens the register', async () => {
    const said = await run('addresses', '--purpose', 'disclosure', '--format', 'csv', '--out', '.');
    expect(said.code).not.toBe(0);
    expect(said.stderr).toContain('choose who gets it');
    expect(api.records('Log').filter(({ Event }) => Event === 'addresses.made')).toEqual([]);
  });

  test('warns that a list which is not for advertising may hold people who refused that', async () => {
    const said = ['--purpose', 'postalMarketing', '--withdrawn', '--channel', 'phone'];
    expect((await run('consent', '--customer', 'aino@example.fi', ...said)).code).toBe(0);
    const list = ['addresses', '--purpose', 'customer', '--format', 'csv'];
    for (const how of [['--plan'], ['--out', 'out']]) {
      expect((await run(...list, ...how)).stdout).toContain('Not for advertising');
      expect(objectOf(await run(...list, ...how, '--json'))).toMatchObject({ people: 1, refusing: 1 });
    }
    const post = await addresses('--format', 'csv', '--plan', '--json');
    expect(objectOf(post)).toMatchObject({ people: 0, refusing: null });
  });

  test('writes labels that another reader takes, for their owner’s eyes only', async () => {
    const said = await addresses('--format', '3x8', '--start', '2', '--outlines', '--out', 'out', '--json');
    const { files, ...told } = objectOf(said) as { files: string[] };
    expect(told).toMatchObject({ people: 1, entries: 1, leftOut: { noAddress: 1 } });
    const { words } = wordsOf(readFileSync(files[0] as string));
    expect(words.map(({ text }) => text)).toEqual(['Aino', 'Ääkkö', 'Koivukatu', '1', '33100', 'TAMPERE']);
    expect(words[0]?.x).toBeGreaterThan(70);
    expect(await run('sweep', '--json').then(objectOf)).toMatchObject({ unfinishedLists: 0 });
  });

  test('says that no file was written, and asks for none to be deleted, where the last one on it has gone meanwhile', async () => {
    let calls = 0;
    api.between = (_, when) => {
      // The list is decided by a read, a look and a commit; the file is made of a read after them.
      if (when === 'after' && ++calls === 3) end();
    };
    const said = await addresses('--format', 'csv', '--out', 'out');
    api.between = () => undefined;
    expect(said.code).toBe(0);
    expect(said.stdout).toContain('No file was written');
    expect(said.stdout).not.toContain('Delete the file');
    expect(said.stdout).toContain('customer relationship has ended');
  });

  test('asks for the file to be deleted at once that an earlier run may have left, where nobody may be on it any more', async () => {
    const make = () => addresses('--format', 'csv', '--out', 'out', '--json');
    const deletion = () => api.records('Tasks').find(({ Task }) => String(Task).startsWith('Delete'))?.Due;
    // The list is decided and its file written; the run dies before it notes so.
    api.between = (call, when) => {
      if (when === 'before' && call - before > 4) throw new Error('killed');
    };
    let before = api.calls;
    expect((await make()).code).not.toBe(0);
    const later = deletion();
    before = api.calls;
    api.between = (call, when) => {
      if (when === 'after' && call === before + 1) end();
    };
    expect(objectOf(await make())).toMatchObject({ files: [], leftOut: { ended: 1 } });
    expect([typeof later, deletion()]).toEqual(['number', day('2026-11-24')]);
  });

  test('writes an address list', async () => {
    const { files } = objectOf(await addresses('--format', 'csv', '--out', 'out', '--json')) as {
      files: string[];
    };
    expect(readFileSync(files[0] as string, 'utf8')).toBe(
      'First name,Last name,Organisation,Street address,Postcode,City,Country\r\nAino,Ääkkö,,Koivukatu 1,33100,Tampere,\r\n',
    );
  });

  test('wants to know what for and in which form, and a label that there is', async () => {
    expect((await run('addresses', '--format', 'csv', '--plan')).code).toBe(2);
    expect((await addresses('--plan')).code).toBe(2);
    expect((await addresses('--format', 'L7160')).code).toBe(2);
    expect((await addresses('--format', 'L7160', '--start', '22', '--plan')).code).toBe(1);
    expect((await run('addresses', '--purpose', 'none', '--format', 'csv', '--plan')).code).toBe(1);
  });
});
