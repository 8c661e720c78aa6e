import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { Api, Desk, objectOf } from './harness';

/** The command `approve`: the list with what other rows say of the people, the dry run, and the approval. */

let desk: Desk;
let api: Api;

beforeEach(async () => {
  desk = new Desk();
  api = await Api.open();
  desk.env = { REKISTERIVAHTI_KEY: 'ab'.repeat(32) };
  writeFileSync(
    desk.path('customers.csv'),
    [
      'number,firstName,lastName,email,status,since,endedOn',
      '1,Aino,Mallinen,aino@example.fi,ended,2005-01-01,2014-05-10',
      '2,Eero,Koivu,eero@example.fi,active,2026-01-01,',
      '3,Liisa,Saari,liisa@example.fi,ended,2005-01-01,2014-05-10',
    ].join('\n'),
  );
  writeFileSync(
    desk.path('orders.csv'),
    'invoiceId,customerId,date,total,description\n9,2,2026-10-01,5,lahja: Aino Mallinen\n',
  );
  await desk.run('setup', ...api.options, '--language', 'en');
  expect(await run('import', '--customers', 'customers.csv', '--orders', 'orders.csv')).toMatchObject({
    code: 0,
  });
});
afterEach(async () => {
  await api.end();
  desk.remove();
});

const run = (...args: string[]) => desk.run(...args, ...api.options);
interface List {
  items: { key: string; customer: string; approved: unknown }[];
  mentions: { customer: string; reference: string; tab: string; text: string }[];
  cells?: { record: string }[];
}
const list = async (...args: string[]) =>
  objectOf(await run('approve', ...args, '--json')) as unknown as List;

describe('before anything is approved', () => {
  test('the list says where other rows name somebody whose card is due, and the passage can be replaced', async () => {
    const { items, mentions } = await list();
    expect(items).toHaveLength(2);
    expect(mentions).toMatchObject([{ tab: 'orders', text: 'lahja: Aino Mallinen' }]);
    const [{ customer, reference } = { customer: '', reference: '' }] = mentions;
    expect(items.map((item) => item.customer)).toContain(customer);
    const { stdout } = await run('approve');
    expect(stdout).toContain('Other rows mention: Aino Mallinen');
    expect(stdout).toContain('»Aino Mallinen«');
    await run('erase', '--customer', customer, '--replace', reference);
    expect((await list()).mentions).toEqual([]);
  });

  test('the cells are shown of some records alone, and nothing is approved by it', async () => {
    const [first, second] = (await list()).items;
    const shown = await list('--cells', '--item', first?.key ?? '');
    expect(shown.items).toEqual([first]);
    expect(new Set(shown.cells?.map(({ record }) => record))).toEqual(new Set([first?.customer]));
    const all = await list('--cells');
    expect(new Set(all.cells?.map(({ record }) => record))).toEqual(
      new Set([first?.customer, second?.customer]),
    );
    expect((await list()).items.map(({ approved }) => approved)).toEqual([null, null]);
    const gone = await run('approve', '--cells', '--item', `${first?.key}1`);
    expect(gone).toMatchObject({ code: 0, stderr: expect.stringContaining('no longer due as it was shown') });
  });

  test.each(['--all', '--undo-all'])('a dry run goes with no %s', async (act) => {
    expect(await run('approve', '--cells', act)).toMatchObject({ code: 2 });
  });
});

test('an approved card is named, and its mentions are no longer asked about', async () => {
  const [first] = (await list()).items;
  expect(objectOf(await run('approve', '--item', first?.key ?? '', '--json'))).toMatchObject({
    approved: 1,
    changed: 0,
  });
  expect((await list()).items.filter(({ approved }) => approved !== null)).toHaveLength(1);
});
