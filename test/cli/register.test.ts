import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { Api, Desk, objectOf } from './harness';

let desk: Desk;
let api: Api;

beforeEach(async () => {
  desk = new Desk();
  api = await Api.open();
});
afterEach(async () => {
  await api.end();
  desk.remove();
});

const KEY = 'ab'.repeat(32);
const customers =
  'Number;First name;Last name;Email\n1;Aino;Virtanen;aino@example.fi\n2;Aino;Virtanen;aino2@example.fi\n';

/** A register in English with two namesakes. */
async function twoNamesakes(): Promise<void> {
  desk.env = { REKISTERIVAHTI_KEY: KEY };
  writeFileSync(desk.path('customers.csv'), customers);
  expect(await desk.run('setup', ...api.options, '--language', 'en')).toMatchObject({ code: 0 });
  expect(await desk.run('import', ...api.options, '--customers', 'customers.csv')).toMatchObject({ code: 0 });
}

/** Writes into a cell as a person would. */
function setCell(tab: string, row: number, heading: string, value: string): void {
  const column = Object.keys(api.records(tab)[0] ?? {}).indexOf(heading);
  const cell = `${tab}!${String.fromCharCode(65 + column)}${row + 2}`;
  api.sheets.handle({
    method: 'PUT',
    path: `/v4/spreadsheets/${api.spreadsheetId}/values/${encodeURIComponent(cell)}`,
    query: { valueInputOption: 'RAW' },
    body: { values: [[value]] },
  });
}

/** The texts of an archive as Python's own reader has them; nothing where there is no Python. */
function unpackedByPython(archive: string): Record<string, string> | undefined {
  const script =
    'import json, sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(json.dumps({n: z.read(n).decode() for n in z.namelist()}))';
  const { status, error, stdout, stderr } = spawnSync('python3', ['-c', script, archive], {
    encoding: 'utf8',
  });
  if (error) return undefined;
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Record<string, string>;
}

const unpackedByLibrary = (archive: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(archive))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

const codeOf = async (...args: string[]) => {
  const said = await desk.run(...args, ...api.options, '--json');
  return [said.code, (objectOf(said) as { error?: { code: string } }).error?.code];
};

describe('the key of a register behind the Sheets API', () => {
  test('is made at set-up into a private file, and never written over', async () => {
    const said = await desk.run('setup', ...api.options, '--key-file', 'register.key', '--json');
    expect(said).toMatchObject({ code: 0 });
    expect(objectOf(said)).toMatchObject({ keyFiles: [desk.path('register.key')] });
    const key = readFileSync(desk.path('register.key'), 'utf8');
    expect(key).toMatch(/^[0-9a-f]{64}\n$/);
    expect(statSync(desk.path('register.key')).mode & 0o777).toBe(0o600);
    expect(
      objectOf(await desk.run('setup', ...api.options, '--key-file', 'register.key', '--json')),
    ).toMatchObject({ changed: false, keyFiles: [] });
    expect(readFileSync(desk.path('register.key'), 'utf8')).toBe(key);
    expect(JSON.stringify(api.sheets.spreadsheet(api.spreadsheetId))).not.toContain(key.trim());
  });

  test('comes from the environment, in groups if need be', async () => {
    desk.env = { REKISTERIVAHTI_KEY: 'abab-abab '.repeat(8).toUpperCase() };
    expect(await codeOf('setup')).toEqual([0, undefined]);
    desk.env = { REKISTERIVAHTI_KEY: KEY };
    expect(await codeOf('verify')).toEqual([0, undefined]);
  });

  test('is asked for where it is missing, without anything being made', async () => {
    expect(await codeOf('setup')).toEqual([1, 'keyMissing']);
    expect(await codeOf('verify')).toEqual([1, 'notSetUp']);
    desk.env = { REKISTERIVAHTI_KEY: KEY };
    await codeOf('setup');
    desk.env = {};
    expect(await codeOf('verify')).toEqual([0, undefined]);
    expect(await codeOf('sweep')).toEqual([1, 'keyMissing']);
    expect(await codeOf('setup', '--key-file', 'new.key')).toEqual([1, 'keyMissing']);
    expect(() => statSync(desk.path('new.key'))).toThrow();
  });

  test.each([
    ['another register’s', 'cd'.repeat(32), 'keyMismatch'],
    ['too short', 'abab', 'invalidKey'],
    ['no recovery code', 'hello', 'invalidHex'],
  ])('is refused when it is %s', async (_what, text, code) => {
    desk.env = { REKISTERIVAHTI_KEY: KEY };
    await codeOf('setup');
    writeFileSync(desk.path('bad.key'), text);
    for (const command of [['setup'], ['sweep'], ['consent', '--customer', '1']]) {
      expect(await codeOf(...command, '--key-file', 'bad.key')).toEqual([1, code]);
    }
  });
});

describe('a command on a register behind the Sheets API', () => {
  test('refuses a customer whom it does not know, and one whom only a name shows', async () => {
    await twoNamesakes();
    expect(await codeOf('consent', '--customer', 'nobody@example.fi')).toEqual([1, 'customerNotFound']);
    const said = await desk.run('erase', '--customer', 'Aino Virtanen', '--yes', ...api.options, '--json');
    expect(said.code).toBe(1);
    const { error } = objectOf(said) as {
      error: { code: string; candidates: { customer: string; by: string }[] };
    };
    expect(error.code).toBe('customerAmbiguous');
    expect(error.candidates.map(({ by }) => by)).toEqual(['name', 'name']);
    expect(error.candidates.map(({ customer }) => customer)).toEqual(
      api.records('Customers').map(({ ID }) => ID),
    );
    expect(said.stderr + said.stdout).not.toMatch(/Virtanen|example\.fi/);
    const told = await desk.run('erase', '--customer', 'Aino Virtanen', '--yes', ...api.options);
    expect(told.stdout).toContain(String(api.records('Customers')[0]?.ID));
    expect(api.records('Customers')).toHaveLength(2);
  });

  test.each([
    ['fi', 'Pelkkä nimi ei yksilöi henkilöä'],
    ['sv', 'Ett namn räcker inte'],
    ['en', 'A name is no identity'],
  ])('answers the name of one customer with the id to use, in %s', async (language, beginning) => {
    await twoNamesakes();
    setCell('Customers', 1, 'Last name', 'Korhonen');
    const said = await desk.run(
      ...['consent', '--customer', 'Aino Korhonen', '--language', language],
      ...api.options,
    );
    expect(said.code).toBe(1);
    expect(said.stderr).toContain(beginning);
    expect(said.stderr).toContain(String(api.records('Customers')[1]?.ID));
  });

  test('makes no folder for an unknown customer, nor where a file stands in its way', async () => {
    await twoNamesakes();
    const exporting = ['export', '--kind', 'access'];
    for (const command of [exporting, ['erase', '--yes']]) {
      const into = (who: string, folder: string) =>
        codeOf(...command, '--customer', who, '--out', desk.path(folder));
      expect(await into('nobody@example.fi', 'new/folder')).toEqual([1, 'customerNotFound']);
      expect(existsSync(desk.path('new'))).toBe(false);
      expect(await into('1', 'customers.csv')).toEqual([1, 'fileNotWritable']);
      expect(await into('1', 'customers.csv/in/it')).toEqual([1, 'fileNotWritable']);
    }
    expect(api.records('Customers')).toHaveLength(2);
    expect(await codeOf(...exporting, '--customer', '1', '--out', 'new/folder')).toEqual([0, undefined]);
    expect(statSync(desk.path('new/folder')).mode & 0o777).toBe(0o700);
  });

  test('writes the package that a person takes along as one private archive, which others unpack', async () => {
    await twoNamesakes();
    const exporting = ['export', '--customer', '1', '--portable', '--out', 'package'];
    const said = await desk.run(...exporting, ...api.options, '--json', '--language', 'fi');
    expect(said.code).toBe(0);
    const { customer, files } = objectOf(said) as { customer: string; files: string[] };
    expect(files).toHaveLength(1);
    const [archive = ''] = files;
    expect(basename(archive)).toMatch(
      new RegExp(`^Siirrettävät tiedot ${customer} \\d{4}-\\d\\d-\\d\\d\\.zip$`),
    );
    expect(statSync(archive).mode & 0o777).toBe(0o600);
    const names = ['lue-tama-ensin.html', 'data.json', 'data.schema.json', 'customer.csv', 'orders.csv'];
    const unpacked = unpackedByPython(archive) ?? unpackedByLibrary(archive);
    expect(Object.keys(unpacked)).toEqual([...names, 'consents.csv', 'contact.vcf']);
    expect(unpacked['contact.vcf']).toContain('FN:Aino Virtanen\r\n');
    expect(unpacked['customer.csv']).toContain('Aino,Virtanen,');
    expect(api.records('Tasks')[0]).toMatchObject({ State: 'Done', Details: 'portable fi' });
    expect(api.records('Log').at(-1)).toMatchObject({ Event: 'portability.delivered' });
  });

  test('exports one thing at a time', async () => {
    await twoNamesakes();
    const whole = ['export', '--customer', '1', '--out', 'x'];
    expect(await codeOf(...whole, '--kind', 'access', '--portable')).toEqual([2, 'optionsExclude']);
    expect(await codeOf(...whole)).toEqual([2, 'optionMissing']);
    expect(api.records('Tasks')).toEqual([]);
  });

  test('says when there is nothing that a person could take along', async () => {
    await twoNamesakes();
    setCell('Purposes', 0, 'Legal basis', 'Legitimate interest');
    const said = await desk.run(
      ...['export', '--customer', '1', '--portable', '--out', 'package', '--language', 'en'],
      ...api.options,
    );
    expect(said).toMatchObject({ code: 0 });
    expect(said.stdout).toContain('The right to data portability reaches none of this person’s data.');
  });

  test('asks for the name of the controller with each document that lacks it', async () => {
    await twoNamesakes();
    const warning = /^The document lacks the name of the controller, .*controllerName.*\n$/;
    for (const command of [
      ['export', '--kind', 'access'],
      ['erase', '--yes'],
    ])
      expect(await desk.run(...command, '--customer', '1', '--out', 'papers', ...api.options)).toMatchObject({
        code: 0,
        stderr: expect.stringMatching(warning),
      });
    expect(await desk.run('erase', '--customer', '2', '--yes', ...api.options)).toMatchObject({
      code: 0,
      stderr: '',
    });
  });

  test('says why an erasure that was due could not go on', async () => {
    await twoNamesakes();
    writeFileSync(desk.path('orders.csv'), 'InvoiceId,CustomerId,InvoiceDate,Total\n1,1,2026-01-01,"1,50"\n');
    await desk.run('import', '--orders', 'orders.csv', ...api.options);
    expect(await codeOf('erase', '--customer', '1', '--yes')).toEqual([0, undefined]);
    const row = api.records('Customers').findIndex((record) => record['Customer number'] === '1');
    setCell('Customers', row, 'Status', 'Active');
    desk.now = new Date('2034-01-02T08:00:00Z');
    const said = await desk.run('sweep', ...api.options, '--json');
    const customer = api.records('Customers')[row]?.ID;
    expect(objectOf(said)).toMatchObject({
      unfinishedErasures: [{ customer, error: { code: 'customerReturned' } }],
    });
    const { stdout } = await desk.run('sweep', ...api.options);
    expect(stdout).toContain(
      `The erasure of customer ${customer} was not finished. The person is a customer`,
    );
  });

  test('refuses a purpose that there is not, and one that needs no consent', async () => {
    await twoNamesakes();
    expect(await codeOf('consent', '--customer', '1', '--purpose', 'pleasure', '--given')).toEqual([
      1,
      'purposeNotFound',
    ]);
    expect(await codeOf('consent', '--customer', '1', '--purpose', 'accounting', '--given')).toEqual([
      1,
      'purposeNeedsNoConsent',
    ]);
  });

  test('refuses a spreadsheet that is not there', async () => {
    const [, , ...rest] = api.options;
    const said = await desk.run('verify', '--spreadsheet', 'nowhere', ...rest, '--json');
    expect(said.code).toBe(1);
    expect(objectOf(said)).toMatchObject({ error: { code: 'spreadsheetNotFound' } });
  });

  test('takes the columns of a file as told', async () => {
    await twoNamesakes();
    writeFileSync(desk.path('odd.csv'), 'No.,Alias,a=b\n7,Väinö,+358 40 1\n');
    const map = ['--map', 'No.=number', '--map', 'Alias=firstName', '--map', 'a=b=customers.phone'];
    expect(
      objectOf(await desk.run('import', '--customers', 'odd.csv', ...map, ...api.options, '--json')),
    ).toMatchObject({ customers: { added: 1, unmapped: [] } });
    expect(api.records('Customers')[2]).toMatchObject({
      'Customer number': '7',
      'First name': 'Väinö',
      Phone: '+358 40 1',
    });
    const without = await desk.run(
      'import',
      '--customers',
      'customers.csv',
      '--map',
      'Email=',
      ...api.options,
      '--json',
    );
    expect(objectOf(without)).toMatchObject({ customers: { unchanged: 2, unmapped: ['Email'] } });
  });

  test('imports what it can, names every bad line, and ends with 1', async () => {
    await twoNamesakes();
    writeFileSync(
      desk.path('orders.csv'),
      'InvoiceId,CustomerId,InvoiceDate,Total\n1,1,2026-01-01,"1,50"\n2,99,2026-01-01,1\n,1,2026-01-01,1\n4,1,soon,1\n',
    );
    const said = await desk.run('import', '--orders', 'orders.csv', ...api.options, '--json');
    expect(said.code).toBe(1);
    expect(objectOf(said)).toMatchObject({
      error: { code: 'linesNotImported' },
      orders: {
        lines: 4,
        added: 2,
        problems: [
          { line: 3, code: 'unknownCustomer', leftOut: true },
          { line: 4, code: 'noInvoiceNumber', leftOut: true },
          {
            line: 5,
            code: 'unreadableCell',
            column: 'date',
            leftOut: false,
            message: expect.stringContaining('Date'),
          },
        ],
      },
    });
    const told = await desk.run(
      'import',
      '--orders',
      'orders.csv',
      '--dry-run',
      '--language',
      'fi',
      ...api.options,
    );
    expect(told.stdout).toContain('Rivi 3: Asiakasta ei löydy rekisteristä; rivi jää pois.');
  });

  test('adopts a sheet of the owner’s own with its rows', async () => {
    desk.env = { REKISTERIVAHTI_KEY: KEY };
    const path = (range: string) =>
      `/v4/spreadsheets/${api.spreadsheetId}/values/${encodeURIComponent(range)}`;
    const values = [
      ['Kaveri', 'Sukunimi', 'Email'],
      ['Aino', 'Virtanen', 'aino@example.fi'],
    ];
    api.sheets.handle({
      method: 'PUT',
      path: path('A1'),
      query: { valueInputOption: 'RAW' },
      body: { values },
    });
    const [{ properties = {} } = {}] = api.sheets.spreadsheet(api.spreadsheetId).sheets ?? [];
    expect(await codeOf('setup', '--adopt', 'No such sheet')).toEqual([1, 'sheetNotFound']);
    expect(
      await codeOf(
        'setup',
        '--language',
        'en',
        '--adopt',
        properties.title ?? '',
        '--map',
        'Kaveri=firstName',
      ),
    ).toEqual([0, undefined]);
    expect(await codeOf('sweep')).toEqual([0, undefined]);
    const said = objectOf(
      await desk.run('consent', '--customer', 'aino@example.fi', ...api.options, '--json'),
    );
    expect(said).toMatchObject({ customer: expect.stringMatching(/^[a-h]\w{9}$/) });
    expect(api.records(properties.title ?? '')[0]).toMatchObject({
      Kaveri: 'Aino',
      Sukunimi: 'Virtanen',
      Email: 'aino@example.fi',
    });
  });

  test('names the first bad entry of a log that somebody changed, and ends with 1', async () => {
    await twoNamesakes();
    const good = await desk.run('verify', '--save-checkpoint', 'good.json', ...api.options);
    expect(good).toMatchObject({ code: 0, stderr: '' });
    const headings = Object.keys(api.records('Log')[0] ?? {});
    const cell = `Log!${String.fromCharCode(65 + headings.indexOf('Event'))}2`;
    const path = `/v4/spreadsheets/${api.spreadsheetId}/values/${encodeURIComponent(cell)}`;
    api.sheets.handle({
      method: 'PUT',
      path,
      query: { valueInputOption: 'RAW' },
      body: { values: [['nothing']] },
    });
    const said = await desk.run(
      'verify',
      '--checkpoint',
      'good.json',
      '--save-checkpoint',
      'bad.json',
      ...api.options,
      '--json',
    );
    expect(said).toMatchObject({ code: 1, stderr: expect.stringContaining('from entry 1 on') });
    expect(objectOf(said)).toMatchObject({
      ok: false,
      fault: { kind: 'hash', row: 1 },
      standing: 'different',
      error: { code: 'logBroken' },
    });
    expect(() => statSync(desk.path('bad.json'))).toThrow();
  });

  test('confirms nothing by a checkpoint of entries that are missing, and ends with 1', async () => {
    await twoNamesakes();
    await desk.run(
      'consent',
      '--customer',
      '1',
      '--purpose',
      'marketing',
      '--given',
      '--evidence',
      'x',
      ...api.options,
    );
    await desk.run('verify', '--save-checkpoint', 'before.json', ...api.options);
    const last = api.records('Log').length;
    const { sheets = [] } = api.sheets.spreadsheet(api.spreadsheetId);
    const log = sheets.find(({ properties }) => properties?.title === 'Log');
    const range = {
      sheetId: log?.properties?.sheetId,
      dimension: 'ROWS',
      startIndex: last,
      endIndex: last + 1,
    };
    api.sheets.handle({
      method: 'POST',
      path: `/v4/spreadsheets/${api.spreadsheetId}:batchUpdate`,
      query: {},
      body: { requests: [{ deleteDimension: { range } }] },
    });
    rmSync(desk.path('key.memory.json'), { force: true });
    expect(await codeOf('setup')).toEqual([0, undefined]);
    const alone = await desk.run('verify', ...api.options, '--json');
    expect(alone.code).toBe(0);
    expect(objectOf(alone)).toMatchObject({ ok: true, gaps: [{ from: last, to: last }] });
    const said = await desk.run('verify', '--checkpoint', 'before.json', ...api.options, '--json');
    expect(said).toMatchObject({ code: 1, stderr: expect.stringContaining('does not confirm') });
    expect(objectOf(said)).toMatchObject({ ok: false, standing: 'gap', error: { code: 'logUnconfirmed' } });
  });

  test('answers a person of whom nothing goes with the ground, and ends with 1', async () => {
    await twoNamesakes();
    const [first] = api.records('Customers');
    const body = { values: [['h1', 'customers', first?.ID, 'Legal claim']] };
    api.sheets.handle({
      method: 'POST',
      path: `/v4/spreadsheets/${api.spreadsheetId}/values/${encodeURIComponent('Holds!A1')}:append`,
      query: { valueInputOption: 'RAW' },
      body,
    });
    expect(await codeOf('erase', '--customer', '1', '--yes')).toEqual([1, 'erasureHeld']);
    expect(api.records('Customers')).toHaveLength(2);
  });

  test('shows no control or direction marks of a cell at the terminal, and stores them to the letter', async () => {
    await twoNamesakes();
    const evidence = 'a\u001b[2Jb\u202ec\nd';
    await desk.run(
      'consent',
      '--customer',
      '1',
      '--purpose',
      'marketing',
      '--given',
      '--evidence',
      evidence,
      ...api.options,
    );
    expect(api.records('Consents')[0]).toMatchObject({ Evidence: evidence });
    const { stdout } = await desk.run('consent', '--customer', '1', ...api.options);
    expect(stdout).toContain('a [2Jb c d');
  });

  test('shows a line of progress at a terminal only, and takes it away', async () => {
    await twoNamesakes();
    let minutes = 0;
    Object.defineProperty(desk, 'now', { get: () => new Date(Date.UTC(2026, 10, 24, 8, minutes++)) });
    expect((await desk.run('verify', ...api.options)).stderr).toBe('');
    desk.isTerminal = true;
    const { stderr } = await desk.run('verify', ...api.options);
    expect(stderr).toMatch(/One moment… \d+ s, calls 1/);
    expect(stderr.endsWith('\r\u001b[2K')).toBe(true);
  });
});
