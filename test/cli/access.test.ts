import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { objectOf, type Api, type Desk } from './harness';
import { RequestDesk } from './requestDesk';

/** The command `access` on lists of accounts. */

let register: RequestDesk;
let desk: Desk;
let api: Api;
beforeEach(async () => {
  register = await RequestDesk.open();
  ({ desk, api } = register);
});
afterEach(() => register.close());

const file = (name: string, content: unknown): string => {
  writeFileSync(desk.path(name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
};
const review = async (...args: string[]) => desk.run('access', ...args, ...api.options, '--json');
const owner = { type: 'user', role: 'owner', emailAddress: 'owner@example.com' };

describe('the command access', () => {
  test('finds nothing wrong where the owner alone has access, and ends with 0', async () => {
    const said = await review('--accounts', file('drive.json', { permissions: [owner] }));
    expect([said.code, objectOf(said)]).toMatchObject([
      0,
      {
        accounts: 1,
        findings: [{ finding: 'ownerNotListed', weight: 'hint', account: 'owner@example.com' }],
      },
    ]);
  });

  test('names what is to be put right, what to do, and ends with 1', async () => {
    const permissions = [owner, { type: 'user', role: 'reader', emailAddress: 'a@example.com' }];
    const name = file('drive.json', { permissions });
    const said = await desk.run('access', '--accounts', name, ...api.options, '--language', 'en');
    expect(said.code).toBe(1);
    expect(said.stdout).toContain('a@example.com (may view) is not on the Staff tab.');
    expect(said.stdout).toContain('What to do: Add the person');
    expect(said.stderr).toContain('needs attention');
    expect(api.records('Log').at(-1)).toMatchObject({ Event: 'access.reviewed' });
  });

  test('takes a CSV file for a list of accounts that says nothing of links', async () => {
    const said = await review('--accounts', file('list.csv', 'email;role\nowner@example.com;owner\n'));
    expect((objectOf(said)['findings'] as { finding: string }[]).map(({ finding }) => finding)).toEqual([
      'openUnseen',
      'ownerNotListed',
    ]);
    const open = file('open.csv', 'type,email,role\nuser,owner@example.com,owner\nanyone,,viewer\n');
    expect(objectOf(await review('--accounts', open))['findings']).toMatchObject([
      { finding: 'openToAnyone', role: 'viewer' },
      { finding: 'ownerNotListed' },
    ]);
  });

  test.each<[string, string, unknown]>([
    ['no JSON', 'x.json', '{'],
    ['no list of permissions', 'x.json', { permissions: [{ emailAddress: 'a@example.com' }] }],
    ['one page of several', 'x.json', { permissions: [owner], nextPageToken: '2' }],
    ['a CSV file without roles', 'x.csv', 'email\na@example.com\n'],
  ])('refuses %s and writes nothing', async (_what, name, content) => {
    const before = register.state();
    const said = await review('--accounts', file(name, content));
    expect([said.code, objectOf(said)]).toMatchObject([1, { error: { code: 'accountsUnreadable' } }]);
    expect(register.state()).toEqual(before);
  });

  test('wants the accounts where there is no Drive of Google’s to ask', async () => {
    const said = await review();
    expect([said.code, objectOf(said)]).toMatchObject([2, { error: { code: 'optionMissing' } }]);
  });
});
