import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { SheetsStandIn, type Spreadsheet } from '../../src/workbench/sheets';
import { Api, build, chinookFiles, Desk, objectOf } from './harness';

let desk: Desk;
let api: Api;
const WHO = 'terhi.hamalainen@apple.fi';

beforeEach(async () => {
  desk = new Desk();
  api = await Api.open();
  const key = ['--key-file', 'key'];
  expect(await desk.run('setup', ...api.options, ...key, '--language', 'en')).toMatchObject({ code: 0 });
  const files = ['--customers', chinookFiles.customers, '--orders', chinookFiles.orders];
  expect(await desk.run('import', ...api.options, ...key, ...files)).toMatchObject({ code: 0 });
});
afterEach(async () => {
  await api.end();
  desk.remove();
});

const snapshot = (): Spreadsheet =>
  JSON.parse(JSON.stringify(api.sheets.spreadsheet(api.spreadsheetId))) as Spreadsheet;

/** An earlier state in the place of the present one, as a backup brings it. */
function restore(earlier: Spreadsheet): void {
  const other = new SheetsStandIn({ spreadsheets: [earlier] });
  api.sheets.handle = (request) => other.handle(request);
  api.sheets.spreadsheet = (id) => other.spreadsheet(id);
}

test('yesterday’s spreadsheet is refused, and replayed from the copy of the log beside the key', async () => {
  const options = [...api.options, '--key-file', 'key'];
  const yesterday = snapshot();
  expect(await desk.run('erase', ...options, '--customer', WHO, '--yes')).toMatchObject({ code: 0 });
  const copy = readFileSync(desk.path('key.log.jsonl'), 'utf8');
  expect(copy.trim().split('\n')).toHaveLength(api.records('Log').length);
  expect(copy).not.toMatch(/Terhi|apple\.fi/);
  restore(yesterday);

  const refused = await desk.run('sweep', ...options, '--json');
  expect(refused.code).toBe(1);
  expect(objectOf(refused)).toMatchObject({ error: { code: 'registerRestored' } });
  const said = await desk.run('replay', ...options, '--json');
  expect(said).toMatchObject({ code: 0 });
  expect(objectOf(said)).toMatchObject({ erased: 1, left: [], unfinished: false });
  expect(api.records('Customers').some((row) => row['E-mail'] === WHO)).toBe(false);
  expect(await desk.run('sweep', ...options)).toMatchObject({ code: 0 });
  expect(await desk.run('verify', ...options)).toMatchObject({ code: 0 });
  expect(objectOf(await desk.run('replay', ...options, '--json'))).toMatchObject({ putBack: 0 });
});

test('a log that differs is refused by the first entry that does, and what is in no copy only accepted by word', async () => {
  const options = [...api.options, '--key-file', 'key'];
  const yesterday = snapshot();
  expect(await desk.run('erase', ...options, '--customer', WHO, '--yes')).toMatchObject({ code: 0 });
  restore(yesterday);
  writeFileSync(desk.path('old.jsonl'), '');
  const refused = await desk.run('replay', ...options, '--log', 'old.jsonl', '--json');
  expect(objectOf(refused)).toMatchObject({ error: { code: 'logCopyTooOld' } });
  expect(await desk.run('replay', ...options, '--log', 'old.jsonl', '--accept-missing')).toMatchObject({
    code: 0,
  });
  expect(api.records('Log').map((row) => row['Event'])).toContain('log.continued');
  expect(await desk.run('sweep', ...options)).toMatchObject({ code: 0 });
});

test('the copy that alone knows of entries which stay missing is kept beside the new one', async () => {
  const options = [...api.options, '--key-file', 'key'];
  const yesterday = snapshot();
  expect(await desk.run('erase', ...options, '--customer', WHO, '--yes')).toMatchObject({ code: 0 });
  const known = readFileSync(desk.path('key.log.jsonl'), 'utf8');
  restore(yesterday);
  writeFileSync(desk.path('wrong.jsonl'), '');
  await desk.run('replay', ...options, '--log', 'wrong.jsonl', '--accept-missing');
  const copies = readdirSync(desk.folder).filter((name) => name.endsWith('.log.jsonl'));
  expect(copies).toHaveLength(2);
  expect(copies.map((name) => readFileSync(desk.path(name), 'utf8'))).toContain(known);
  expect(readFileSync(desk.path('key.log.jsonl'), 'utf8')).toContain('log.continued');
});

test('a newer log that turns up after days of work in the restored version is taken over behind its own', async () => {
  const options = [...api.options, '--key-file', 'key'];
  const yesterday = snapshot();
  expect(await desk.run('erase', ...options, '--customer', WHO, '--yes')).toMatchObject({ code: 0 });
  expect(await desk.run('verify', ...options, '--save-checkpoint', 'there.json')).toMatchObject({ code: 0 });
  renameSync(desk.path('key.log.jsonl'), desk.path('newer.jsonl'));
  restore(yesterday);
  // Another computer, which remembers nothing.
  rmSync(desk.path('key.memory.json'));
  const other = 'leonekohler@surfeu.de';
  expect(await desk.run('erase', ...options, '--customer', other, '--yes')).toMatchObject({ code: 0 });
  const own = api.records('Log');
  expect(api.records('Customers').some((row) => row['E-mail'] === WHO)).toBe(true);

  const said = await desk.run('replay', ...options, '--log', 'newer.jsonl', '--json');
  expect(said).toMatchObject({ code: 0 });
  expect(objectOf(said)).toMatchObject({ erased: 1, left: [], joined: { own: { sequence: own.length } } });
  const mails = api.records('Customers').map((row) => row['E-mail']);
  for (const gone of [WHO, other]) expect(mails).not.toContain(gone);
  expect(api.records('Log').slice(0, own.length)).toEqual(own);
  expect(await desk.run('verify', ...options, '--checkpoint', 'there.json')).toMatchObject({ code: 0 });
  expect(await desk.run('sweep', ...options)).toMatchObject({ code: 0 });
  const again = await desk.run('replay', ...options, '--log', 'newer.jsonl');
  expect(again.stdout).toContain('There is nothing to repeat');
});

test('of two workbooks in files the older one is brought to what the newer one’s log says, and the newer stays as it was', async () => {
  desk.workbench = build().workbench;
  const [older, newer] = [
    ['--workbook', 'older.json'],
    ['--workbook', 'newer.json'],
  ] as const;
  expect(await desk.run('setup', ...newer, '--language', 'en')).toMatchObject({ code: 0 });
  const files = ['--customers', chinookFiles.customers, '--orders', chinookFiles.orders];
  expect(await desk.run('import', ...newer, ...files)).toMatchObject({ code: 0 });
  // A backup of everything that lies beside the workbook.
  for (const name of readdirSync(desk.folder).filter((each) => each.startsWith('newer.')))
    copyFileSync(desk.path(name), desk.path(name.replace('newer.', 'older.')));
  expect(await desk.run('erase', ...newer, '--customer', WHO, '--yes')).toMatchObject({ code: 0 });
  const textOf = (name: string) => readFileSync(desk.path(name), 'utf8');
  const left = textOf('newer.json');
  expect(textOf('older.json')).toContain(WHO);

  const said = await desk.run('replay', ...older, '--log', 'newer.json', '--json');
  expect(said).toMatchObject({ code: 0, stderr: '' });
  expect(objectOf(said)).toMatchObject({ erased: 1, left: [], withheld: [], unfinished: false });
  expect(textOf('older.json')).not.toContain(WHO);
  expect(textOf('newer.json')).toBe(left);
  expect(await desk.run('verify', ...older)).toMatchObject({ code: 0 });
  expect(await desk.run('sweep', ...older)).toMatchObject({ code: 0 });
  expect(objectOf(await desk.run('replay', ...older, '--log', 'newer.json', '--json'))).toMatchObject({
    putBack: 0,
    repeated: { records: 0 },
  });
}, 120_000);

test('the log of another register is refused, not taken for one that knows nothing new', async () => {
  desk.workbench = build().workbench;
  const made = await desk.run('setup', '--workbook', 'other.json', '--language', 'en');
  expect(made).toMatchObject({ code: 0 });
  const said = await desk.run('replay', ...api.options, '--key-file', 'key', '--log', 'other.json', '--json');
  expect(objectOf(said)).toMatchObject({ error: { code: 'logsDiffer' } });
});

test('the log is verified without the key', async () => {
  const said = await desk.run('verify', ...api.options, '--json');
  expect(objectOf(said)).toMatchObject({ ok: true });
  expect(existsSync(desk.path('key.memory.json'))).toBe(true);
});
