import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { objectOf, type Api, type Desk } from './harness';
import { RequestDesk } from './requestDesk';

/** The command `notice`, from publishing to who was given it. */

let register: RequestDesk;
let desk: Desk;
let api: Api;
beforeEach(async () => {
  register = await RequestDesk.open();
  ({ desk, api } = register);
});
afterEach(() => register.close());

/** A setting as the owner types it. */
function setting(key: string, value: string): void {
  const rows = api.records('Settings');
  const at = rows.findIndex((row) => Object.values(row).includes(key)) + 2;
  write(`Settings!B${at}`, [value]);
}

/** A row, or a part of it, as the owner types it. */
function write(range: string, cells: string[]): void {
  const path = `/v4/spreadsheets/${api.spreadsheetId}/values/${encodeURIComponent(range)}`;
  const body = { values: [cells] };
  const query = { valueInputOption: 'RAW' };
  expect(api.sheets.handle({ method: 'PUT', path, query, body }).status).toBe(200);
}

const notice = (...args: string[]) => register.done('notice', ...args);
const said = async (...args: string[]) => desk.run('notice', ...args, ...api.options, '--language', 'en');

describe('the command notice', () => {
  test('tells how it stands, publishes it with its files, and notes who was given it', async () => {
    setting('controllerEmail', 'tietosuoja@example.fi');
    write('Recipients!A2:E2', ['r1', 'Google Cloud EMEA Ltd', 'Processor', 'spreadsheet', 'Ireland']);
    expect(await notice()).toMatchObject({ inForce: null, upToDate: false, files: [], versions: [] });
    expect((await said()).stdout).toContain('No notice has been published yet.');
    const { published, files, ...state } = await notice('--publish', '--out', 'site');
    expect(published).toMatchObject({ version: '2026-11-24', changed: true });
    expect(state).toMatchObject({ inForce: '2026-11-24', upToDate: true, changed: [] });
    expect(files).toHaveLength(9);
    const [pdf, html, text] = files as string[];
    expect(
      readFileSync(pdf as string)
        .subarray(0, 4)
        .toString(),
    ).toBe('%PDF');
    expect(readFileSync(html as string, 'utf8')).toContain('<html lang="fi">');
    expect(readFileSync(text as string, 'utf8')).toContain('Versio 2026-11-24, julkaistu 24.11.2026');
    const one = ['--given', register.customerId(1), '--by', 'paper'];
    expect(await notice(...one)).toEqual({
      version: '2026-11-24',
      given: 1,
      leftAlone: 0,
      joinedLater: 0,
      undated: 0,
    });
    const rest = api.records('Customers').length - 1;
    expect(await notice('--given-all', '--by', 'sähköposti', '--on', '2026-11-24')).toEqual({
      ...{ version: '2026-11-24', given: rest, leftAlone: 0, joinedLater: 0, undated: 0 },
    });
    expect(api.records('Customers').every((row) => row['Notice version'] === '2026-11-24')).toBe(true);
  });

  test('says what is missing, and does not publish without it', async () => {
    expect(await register.codeOf('notice', '--publish')).toEqual([1, 'noticeIncomplete']);
    expect((await said()).stdout).toMatch(
      /The notice gives no way to get in touch\.[^]*Google is not on the Recipients tab/,
    );
    expect(objectOf(await said('--json'))['gaps']).toContainEqual({
      ...{ code: 'contactMissing', part: 'exercise', needed: true, about: '' },
    });
  });

  test('writes one language where one is asked for', async () => {
    const { files } = objectOf(await said('--out', 'site', '--json')) as { files: string[] };
    expect(files.map((file) => file.split('/').pop())).toEqual(
      ['pdf', 'html', 'txt'].map((ending) => `Privacy notice draft 2026-11-24.${ending}`),
    );
  });

  test('is used in one way at a time', async () => {
    const wrong = [
      ['--given', 'x'],
      ['--given', 'x', '--given-all', '--by', 'email'],
      ['--given-all', '--by', 'pigeon'],
      ['--by', 'email'],
      ['--given', 'x', '--by', 'email', '--source', 'fair'],
      ['--publish', '--given-all', '--by', 'email'],
    ];
    for (const args of wrong) expect([args, (await said(...args)).code]).toEqual([args, 2]);
  });
});
