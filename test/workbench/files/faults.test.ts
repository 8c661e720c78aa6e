import fs, {
  appendFileSync,
  fstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openHostStore } from '../../../src/workbench/host';
import { lockWorkbook, lockPath } from '../../../src/workbench/server/lock';
import { goodCopyPath } from '../../../src/workbench/server/store/goodCopy';
import { restoreGoodCopies } from '../../../src/workbench/server/store/restore';
import { openWorkbook, type OpenWorkbook } from '../../../src/workbench/server/store/workbook';
import { History } from '../../../src/workbench/server/engine/history';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'faults-'));
  path = join(folder, 'register.json');
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const fault = (code: string) => Object.assign(new Error(code), { code });

/** Types a text into a cell and has it stored. */
function put(book: OpenWorkbook, cell: string, text: string): void {
  type(book, cell, text);
  expect(book.store()).toBe(true);
}

function type(book: OpenWorkbook, cell: string, text: string): void {
  const place = `/v4/spreadsheets/${book.spreadsheetId}/values/${cell}`;
  const body = { values: [[text]] };
  const query = { valueInputOption: 'RAW' };
  expect(book.sheets.handle({ method: 'PUT', path: place, query, body }).status).toBe(200);
}

/** What the first column holds. */
function column(book: OpenWorkbook): string[] {
  const place = `/v4/spreadsheets/${book.spreadsheetId}/values/A1:A9`;
  const { body } = book.sheets.handle({ method: 'GET', path: place, query: {} });
  return ((body as { values?: string[][] }).values ?? []).map(([text = '']) => text);
}

const journal = (): string => {
  const names = readdirSync(folder).filter((name) => /^register\.json\.journal-[0-9a-f]+$/.test(name));
  expect(names).toHaveLength(1);
  return join(folder, names[0]!);
};

/** Waits until the journal has been folded into the file. */
async function folded(): Promise<void> {
  const before = statSync(path).ino;
  while (statSync(path).ino === before) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** From the `nth` time on a folder cannot be brought to the disk. */
function breakFolderSync(nth: number): void {
  const sync = fs.fsyncSync;
  let count = 0;
  jest.spyOn(fs, 'fsyncSync').mockImplementation((file) => {
    if (fstatSync(file).isDirectory() && ++count >= nth) throw fault('EIO');
    sync(file);
  });
}

function keepJournals(): void {
  const remove = fs.rmSync;
  jest.spyOn(fs, 'rmSync').mockImplementation((file, options) => {
    if (String(file).includes('.journal-')) throw fault('EPERM');
    remove(file, options);
  });
}

describe('a fold that meets a fault', () => {
  it.each([
    ['the old journal cannot be removed', keepJournals],
    ['the rename cannot be confirmed', () => breakFolderSync(2)],
  ])('loses nothing of what was stored before and after: %s', async (_, inject) => {
    const book = openWorkbook(path, 'fi_FI');
    put(book, 'A1', 'one');
    inject();
    await folded();
    jest.restoreAllMocks();
    put(book, 'A2', 'two');
    // The process is killed here.
    const next = openWorkbook(path, 'fi_FI');
    expect(column(next)).toEqual(['one', 'two']);
    next.close();
    expect(readdirSync(folder).sort()).toEqual(['register.json', 'register.json.bak']);
  });

  it('leaves file and journal as they are when it comes before the rename', () => {
    const book = openWorkbook(path, 'fi_FI');
    put(book, 'A1', 'one');
    const before = readFileSync(path);
    breakFolderSync(1);
    expect(() => book.close()).toThrow(expect.objectContaining({ code: 'not-saved' }));
    jest.restoreAllMocks();
    expect(readFileSync(path)).toEqual(before);
    expect(column(openWorkbook(path, 'fi_FI'))).toEqual(['one']);
  });

  it('takes in what was stored while it went on, without a further change', async () => {
    const book = openWorkbook(path, 'fi_FI');
    put(book, 'A1', 'one');
    const sync = fs.fsync;
    jest.spyOn(fs, 'fsync').mockImplementationOnce((file, done) => {
      put(book, 'A2', 'two');
      sync(file, done);
    });
    await folded();
    await folded();
    expect(readFileSync(path, 'utf8')).toContain('two');
  });
});

describe('a change that cannot be stored', () => {
  it('is taken back, and what was done before can still be undone', () => {
    const book = openWorkbook(path, 'fi_FI');
    const history = new History(book.sheets, book.spreadsheetId);
    const act = history.begin();
    put(book, 'A1', 'one');
    act.settle('EDIT');
    act.end();
    const write = jest.spyOn(fs, 'writeSync').mockImplementation(() => {
      throw fault('ENOSPC');
    });
    type(book, 'A2', 'two');
    expect(() => book.store()).toThrow('the disk is full');
    expect(column(book)).toEqual(['one']);
    expect(() => history.undo(() => void book.store())).toThrow('the disk is full');
    expect(history.view()).toEqual({ undo: true, redo: false });
    expect(column(book)).toEqual(['one']);
    write.mockRestore();
    history.undo(() => void book.store());
    expect(column(book)).toEqual([]);
  });

  it('does not spoil the next one when its half line cannot be taken back at once', () => {
    const book = openWorkbook(path, 'fi_FI');
    put(book, 'A1', 'one');
    const write = fs.writeSync;
    jest.spyOn(fs, 'writeSync').mockImplementationOnce((file) => {
      write(file, Buffer.from('{"tor'));
      throw fault('ENOSPC');
    });
    jest.spyOn(fs, 'ftruncateSync').mockImplementationOnce(() => {
      throw fault('EIO');
    });
    type(book, 'A2', 'two');
    expect(() => book.store()).toThrow('could not be saved');
    put(book, 'A3', 'three');
    expect(column(openWorkbook(path, 'fi_FI'))).toEqual(['one', '', 'three']);
  });
});

const now = new Date('2026-03-01T12:00:00Z');
const aside = '.broken-20260301T120000';

describe('what is restored', () => {
  it('is the file itself with the whole lines of its journal, and not the older copy', async () => {
    const book = openWorkbook(path, 'fi_FI');
    put(book, 'A1', 'morning');
    await folded();
    put(book, 'A2', 'afternoon');
    appendFileSync(journal(), 'garbage\n');
    const broken = journal();
    expect(restoreGoodCopies(path, now)).toBe(
      `Restored: ${path} itself with 1 of the changes made after it. What could not be read is beside it, as …${aside}.\n`,
    );
    expect(readFileSync(broken + aside, 'utf8')).toContain('garbage');
    expect(column(openWorkbook(path, 'fi_FI'))).toEqual(['morning', 'afternoon']);
  });

  it('is the copy with its journal when the file cannot be read', () => {
    const book = openWorkbook(path, 'fi_FI');
    put(book, 'A1', 'one');
    writeFileSync(path, 'torn');
    expect(restoreGoodCopies(path, now)).toContain(`the last good copy of ${path} with 1 of the changes`);
    expect(readFileSync(path + aside, 'utf8')).toBe('torn');
    expect(column(openWorkbook(path, 'fi_FI'))).toEqual(['one']);
  });

  it('is the file as it is when somebody put another one in its place', () => {
    const first = openWorkbook(path, 'fi_FI');
    put(first, 'A1', 'mine');
    first.close();
    writeFileSync(`${path}.journal-0123456789abcdef`, '{}\n');
    restoreGoodCopies(path, now);
    expect(column(openWorkbook(path, 'fi_FI'))).toEqual(['mine']);
    expect(readdirSync(folder)).toContain(`register.json.journal-0123456789abcdef${aside}`);
  });
});

describe('what killed processes left', () => {
  const uuid = '11111111-2222-3333-4444-555555555555';

  it('of the workbook, its journals, copies and the script’s files is removed at the next start, and nothing else', () => {
    const drive = join(folder, 'register.drive');
    mkdirSync(drive);
    const names = ['', '.bak', '.journal-0123456789abcdef'].map((end) => `register.json${end}`);
    const ours = [...names, 'register.host.json', 'register.host.json.bak', 'register.runs.jsonl'];
    for (const name of ours) writeFileSync(join(folder, `.${name}.${uuid}`), 'Matti');
    writeFileSync(join(drive, `.file.${uuid}`), 'Matti');
    const others = [`.other.json.${uuid}`, '.register.json.swp', 'register.json.copy'];
    for (const name of others) writeFileSync(join(folder, name), 'Maija');
    openWorkbook(path, 'fi_FI').close();
    expect(readdirSync(drive)).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(
      [...others, 'register.drive', 'register.json', 'register.json.bak'].sort(),
    );
  });

  it('of a lock is removed when the lock is taken', () => {
    writeFileSync(join(folder, `.register.json.lock.${uuid}`), '{"pid":1');
    const lock = lockWorkbook(path);
    expect(readdirSync(folder)).toEqual(['register.json.lock']);
    lock.release();
  });

  it('in the log of executions costs the line that was cut and no other', () => {
    const record = (id: string) => ({ id, startedAt: '2026-03-01T12:00:00Z' });
    const runs = join(folder, 'register.runs.jsonl');
    writeFileSync(runs, `${JSON.stringify(record('1'))}\n{"id":"2","star`);
    openHostStore(path, 'owner@example.com').runs.add(record('3') as never);
    const { records } = openHostStore(path, 'owner@example.com').runs;
    expect(records.map(({ id }) => id)).toEqual(['1', '3']);
  });
});

describe('the lock', () => {
  const content = { port: 0, spreadsheetId: '', token: '' };

  it.each([
    ['this process had in an earlier life, as in a container that starts again', process.pid, 'earlier 7'],
    ['this process had, where the system does not say when it began', process.pid, ''],
    ['another process has now', process.ppid, 'earlier 7'],
  ])('of a number that %s counts for nothing', (_, pid, began) => {
    writeFileSync(lockPath(path), JSON.stringify({ pid, began, ...content }));
    lockWorkbook(path).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of a living process counts', () => {
    writeFileSync(lockPath(path), JSON.stringify({ pid: process.ppid, ...content }));
    expect(() => lockWorkbook(path)).toThrow('Another workbench has');
    rmSync(lockPath(path));
    const lock = lockWorkbook(path);
    lock.publish(content);
    expect(() => lockWorkbook(path)).toThrow('Another workbench has');
    lock.release();
  });

  it('makes a folder that only its owner can enter', () => {
    const inside = join(folder, 'new/deep/register.json');
    lockWorkbook(inside).release();
    for (const name of ['new', 'new/deep']) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o700);
  });
});

it('a good copy is only its owner’s, whole, and the one from before while there is no room', () => {
  openWorkbook(path, 'fi_FI').close();
  const before = readFileSync(goodCopyPath(path));
  jest.spyOn(fs, 'copyFileSync').mockImplementation(() => {
    throw fault('ENOSPC');
  });
  openWorkbook(path, 'fi_FI').close();
  expect(readFileSync(goodCopyPath(path))).toEqual(before);
  expect(statSync(goodCopyPath(path)).mode & 0o777).toBe(0o600);
});
