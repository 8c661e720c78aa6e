import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { Api, Desk, objectOf } from './harness';

let desk: Desk;
let api: Api;

interface Copy {
  task: string;
  kind: string;
  state: string;
  performer: string;
}
interface Course {
  reference: string;
  on: string;
  complete: boolean;
  completedOn: string | null;
  copies: Copy[];
}
interface Mention {
  reference: string | null;
  tab: string;
  record: string;
  column: string | null;
  sure: boolean;
  text: string;
}

beforeEach(async () => {
  desk = new Desk();
  api = await Api.open();
  desk.env = { REKISTERIVAHTI_KEY: 'ab'.repeat(32) };
  writeFileSync(
    desk.path('customers.csv'),
    'Number;First name;Last name;Email\n1;Aino;Virtanen;aino@example.fi\n2;Eino;Ek;eino@example.fi\n',
  );
  writeFileSync(
    desk.path('orders.csv'),
    'Invoice ID;Customer ID;Date;Description;Total;Status\nL1;2;2026-01-16;lahja: Aino Virtanen;1;open\nL2;2;2026-01-17;Virtasen pannu;1;open\n',
  );
  await desk.run('setup', ...api.options, '--language', 'en');
  const said = await desk.run(
    'import',
    ...api.options,
    '--customers',
    'customers.csv',
    '--orders',
    'orders.csv',
  );
  expect(said).toMatchObject({ code: 0 });
});
afterEach(async () => {
  await api.end();
  desk.remove();
});

const run = (...args: string[]) => desk.run(...args, ...api.options);
const courses = async (...args: string[]) =>
  objectOf(await run('erasures', ...args, '--json'))['erasures'] as Course[];
const plan = async () =>
  objectOf(await run('erase', '--customer', 'aino@example.fi', '--plan', '--json'))['mentions'] as Mention[];
const events = () => api.records('Log').map((entry) => entry['Event']);

describe('erasures', () => {
  test('lists what remains, takes the owner’s word for a copy, and is complete with the last', async () => {
    expect(await run('erasures')).toMatchObject({ code: 0, stdout: 'No erasure is under way.\n' });
    expect(
      await run('export', '--customer', 'aino@example.fi', '--kind', 'access', '--out', 'out'),
    ).toMatchObject({ code: 0 });
    expect(await run('erase', '--customer', 'aino@example.fi', '--yes')).toMatchObject({ code: 0 });
    const [course] = await courses('--open');
    expect(course).toMatchObject({ on: '2026-11-24', complete: false, completedOn: null });
    // Files that the command line wrote lie where only the owner finds them; the task names no path.
    expect(course?.copies).toContainEqual(
      expect.objectContaining({ kind: 'deleteExport', performer: 'owner' }),
    );
    expect(JSON.stringify(api.records('Tasks'))).not.toContain(desk.folder);
    const tasks = course?.copies.map(({ task }) => task) ?? [];
    const said = await run('erasures', '--done', tasks[0] ?? '');
    expect(said.stdout).toMatch(/done .*\n/);
    expect(events()).not.toContain('erasure.completed');
    await run('erasures', ...tasks.slice(1).flatMap((task) => ['--done', task]));
    expect(events().filter((event) => event === 'erasure.completed')).toHaveLength(1);
    expect(await courses('--open')).toEqual([]);
    expect(await courses()).toMatchObject([{ complete: true, completedOn: '2026-11-24' }]);
    expect(await run('verify')).toMatchObject({ code: 0 });
  });

  test('knows no task that is not there', async () => {
    const said = await run('erasures', '--done', 'nothing', '--json');
    expect(said.code).not.toBe(0);
    expect(said.stdout + said.stderr).toContain('taskNotFound');
  });
});

describe('erase --plan', () => {
  test('lists the cells of other rows that name the person, with row ids, and replaces those that are chosen', async () => {
    const found = await plan();
    expect(found).toMatchObject([
      { tab: 'orders', column: 'description', sure: true, text: 'lahja: Aino Virtanen' },
      { tab: 'orders', column: 'description', sure: false, text: 'Virtasen pannu' },
    ]);
    const told = await run('erase', '--customer', 'aino@example.fi', '--plan');
    expect(told.stdout).toContain('lahja: »Aino Virtanen«');
    expect(told.stdout).toContain(found[0]?.record);
    const replaced = await run(
      'erase',
      '--customer',
      'aino@example.fi',
      '--replace',
      found[0]?.reference ?? '',
    );
    expect(replaced).toMatchObject({ code: 0, stdout: '1 cell was changed.\n' });
    expect(api.records('Orders').map((order) => order['Description'])).toEqual([
      'lahja: [erased]',
      'Virtasen pannu',
    ]);
    const again = await run('erase', '--customer', 'aino@example.fi', '--replace', found[0]?.reference ?? '');
    expect(again).toMatchObject({ code: 0, stdout: '0 cells were changed.\n' });
    expect(again.stderr).toContain('Some cells had been changed');
    expect(await plan()).toHaveLength(1);
  });

  test('shows which numbers an erasure would leave in the statistics, and leaves those', async () => {
    const anonymising = ['erase', '--customer', 'aino@example.fi', '--anonymise'];
    const told = await run(...anonymising, '--plan');
    expect(told.stdout).toContain('Only the number stays in the statistics: Customer data (1)');
    expect(api.records('Statistics')).toEqual([]);
    expect((await run(...anonymising, '--yes')).stdout).toContain(
      'Only the number was left in the statistics',
    );
    expect(api.records('Statistics')).toMatchObject([{ Year: '*', Number: 1, Sum: 0 }]);
  });

  test('takes one of a plan, replacements and an erasure', async () => {
    for (const other of ['--plan', '--yes', '--anonymise'])
      expect((await run('erase', '--customer', '1', '--replace', 'x', other)).code).toBe(2);
  });
});
