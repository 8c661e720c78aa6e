import { describe, expect, it } from '@jest/globals';
import type { SharingState } from '../../../src/workbench/host';
import { sharedAfter } from '../../../src/workbench/host/sharing';
import { hostFor, manifest } from './harness';

const METADATA = 'https://www.googleapis.com/auth/drive.metadata.readonly';
const withScopes = (...more: string[]) => ({
  ...manifest,
  oauthScopes: [...(manifest.oauthScopes ?? []), ...more],
});

/** Runs one expression beside a spreadsheet that is shared in every way. */
function run(expression: string, { user = 'owner@example.com', scopes = [METADATA] } = {}) {
  const script = `function main() { return ${expression}; }`;
  const { host, state } = hostFor(script, {
    files: { script, manifest: withScopes(...scopes), html: {} },
    user,
  });
  state.sharing.editors.push('eino@example.com');
  state.sharing.viewers.push('aino@example.com');
  state.sharing.open = { to: 'anyone', role: 'reader' };
  return host.run('main');
}
const list = (options = "{fields: 'permissions(type,role,emailAddress,domain)'}", fileId = "'book-1'") =>
  `Drive.Permissions.list(${fileId}, ${options})`;

describe('Drive.Permissions.list', () => {
  it('tells the owner, editors, viewers and who else may open the spreadsheet', () => {
    expect(run(list()).result).toEqual({
      permissions: [
        { type: 'user', role: 'owner', emailAddress: 'owner@example.com' },
        { type: 'user', role: 'writer', emailAddress: 'eino@example.com' },
        { type: 'user', role: 'reader', emailAddress: 'aino@example.com' },
        { type: 'anyone', role: 'reader' },
      ],
    });
  });

  it('gives no address that was not asked for', () => {
    expect(JSON.stringify(run(list('{}')).result)).not.toContain('emailAddress');
  });

  it('comes in pages where a size is asked for', () => {
    const page = (token: string) => run(list(`{pageSize: 3${token}}`)).result as Record<string, unknown>;
    expect(page('').nextPageToken).toBe('3');
    expect(page(", pageToken: '3'").permissions).toHaveLength(1);
    expect(page(", pageToken: '3'").nextPageToken).toBeUndefined();
  });

  it.each([
    ['a script that sees only its own files', { scopes: [] }, list(), 'File not found: book-1.'],
    ['another file', {}, list('{}', "'book-2'"), 'File not found: book-2.'],
    ['whoever may only view', { user: 'aino@example.com' }, list(), 'does not have sufficient permissions'],
    ['a parameter that it does not know', {}, list('{q: 1}'), 'Unknown query parameter: q.'],
  ])('refuses %s', (_whom, how, expression, words) => {
    expect(run(expression, how).error?.message).toContain(words);
  });
});

describe('the lists of the spreadsheet itself', () => {
  const emails = (user: string) =>
    run(
      '[SpreadsheetApp.getActive().getEditors(), SpreadsheetApp.getActive().getViewers()].map((of) => of.map((one) => one.getEmail()))',
      { user },
    ).result;

  it('are empty for whoever may not edit', () => {
    expect(emails('eino@example.com')).toEqual([
      ['owner@example.com', 'eino@example.com'],
      ['aino@example.com'],
    ]);
    expect(emails('aino@example.com')).toEqual([[], []]);
  });
});

describe('sharing', () => {
  const start: SharingState = { owner: 'o@example.com', editors: ['e@example.com'], viewers: [] };

  it('gives one account one role, and leaves the owner the owner', () => {
    const given = sharedAfter(start, { act: 'give', email: 'E@example.com ', role: 'viewer' });
    expect(given).toEqual({ owner: 'o@example.com', editors: [], viewers: ['E@example.com'] });
    expect(sharedAfter(start, { act: 'give', email: 'O@example.com', role: 'viewer' })).toEqual(start);
    expect(sharedAfter(start, { act: 'take', email: 'o@example.com' })).toEqual(start);
    expect(sharedAfter(start, { act: 'take', email: 'E@EXAMPLE.COM' }).editors).toEqual([]);
  });

  it('is opened and closed for others', () => {
    const open = sharedAfter(start, { act: 'open', to: 'domain', role: 'writer' });
    expect(open.open).toEqual({ to: 'domain', role: 'writer' });
    expect(sharedAfter(open, { act: 'open', to: 'nobody', role: 'writer' })).toEqual(start);
  });
});
