import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import Papa from 'papaparse';
import { sheets } from 'googleapis/build/src/apis/sheets';
import { SheetsStandIn } from '../../src/workbench/sheets';
import { readWorkbook } from '../../src/workbench/sheets/file';
import { build, chinookFiles, Desk, objectOf, recordsOf, start, type Built } from './harness';

const desk = new Desk();
let built: Built;

beforeAll(() => {
  built = build();
  desk.workbench = built.workbench;
});
afterAll(() => desk.remove());

const W = ['--workbook', 'register.json'];
const both = ['--customers', chinookFiles.customers, '--orders', chinookFiles.orders];
const done = async (...args: string[]) => {
  const said = await desk.run(...args, ...W, '--json');
  expect(said).toMatchObject({ code: 0, stderr: '' });
  return objectOf(said);
};

/** The rows of a tab as they stand in the file. */
function records(title: string) {
  const spreadsheet = readWorkbook(desk.path('register.json'));
  return recordsOf(
    new SheetsStandIn({ spreadsheets: [spreadsheet] }),
    spreadsheet.spreadsheetId ?? '',
    title,
  );
}

const customer = (email: string) => records('Customers').find((row) => row['E-mail'] === email);

/** Writes into a cell of an order as a person would, through a workbench that has the file open. */
async function setInvoiceState(invoice: string, state: string): Promise<void> {
  const rows = records('Orders');
  const row = rows.findIndex((order) => order['Invoice number'] === invoice) + 2;
  const column = String.fromCharCode(65 + Object.keys(rows[0] ?? {}).indexOf('Invoice state'));
  const { child, ended } = start(built.workbench, desk.folder, ['--serve-sheets', ...W]);
  const line = await new Promise<string>((resolve) =>
    child.stdout.once('data', (text: string) => resolve(text)),
  );
  const { port, spreadsheetId, token } = JSON.parse(line) as {
    port: number;
    spreadsheetId: string;
    token: string;
  };
  const api = sheets({
    version: 'v4',
    rootUrl: `http://127.0.0.1:${port}/`,
    headers: { Authorization: `Bearer ${token}` },
    retry: false,
    fetchImplementation: fetch,
  });
  const range = `Orders!${column}${row}`;
  await api.spreadsheets.values.update({
    spreadsheetId,
    range,
    valueInputOption: 'USER_ENTERED',
    requestBody: { values: [[state]] },
  });
  child.stdin.end();
  await ended;
}

describe('the tour of the Chinook shop', () => {
  test('sets a register up in a new workbook, with its key in a private file beside it', async () => {
    const said = await done(
      'setup',
      '--language',
      'en',
      '--title',
      'Chinook customers',
      '--controller',
      'Chinook Oy',
    );
    expect(said).toMatchObject({
      language: 'en',
      changed: true,
      columnsMade: [],
      keyFiles: [desk.path('register.host.json')],
    });
    expect(said.tabsMade).toEqual(expect.arrayContaining(['customers', 'orders', 'log']));
    expect(statSync(desk.path('register.host.json')).mode & 0o777).toBe(0o600);
    const settings = new Map(
      records('Settings')
        .map((row) => Object.values(row))
        .map(([key, value]) => [key, value]),
    );
    expect(settings.get('controllerName')).toBe('Chinook Oy');
    expect(settings.get('registerName')).toBe('Chinook customers');
    expect(readWorkbook(desk.path('register.json')).properties).toMatchObject({
      title: 'Chinook customers',
      locale: 'en_GB',
    });
  });

  test('finds nothing to do when it is set up again', async () => {
    expect(await done('setup')).toMatchObject({ changed: false, rowsAdded: 0, keyFiles: [] });
  });

  test('tries the import out first, and changes nothing', async () => {
    const said = await done('import', ...both, '--dry-run');
    expect(said).toMatchObject({
      dryRun: true,
      customers: { lines: 59, added: 59 },
      orders: { lines: 412, added: 412 },
    });
    expect(records('Customers')).toEqual([]);
  });

  test('imports 59 customers and 412 orders, phones and postcodes to the letter', async () => {
    const said = await done('import', ...both);
    expect(said).toMatchObject({
      dryRun: false,
      customers: {
        lines: 59,
        added: 59,
        updated: 0,
        unchanged: 0,
        suppressed: 0,
        problems: [],
        unmapped: ['State', 'Fax'],
      },
      orders: { lines: 412, added: 412, updated: 0, unchanged: 0, problems: [] },
    });
    const file = Papa.parse<Record<string, string>>(readFileSync(chinookFiles.customers, 'utf8').trim(), {
      header: true,
    }).data;
    const kept = records('Customers').map((row) => [
      row['Customer number'],
      row.Postcode,
      row.Phone,
      row.City,
    ]);
    expect(kept).toEqual(
      file.map(({ CustomerId, PostalCode, Phone, City }) => [CustomerId, PostalCode, Phone, City]),
    );
    expect(customer('terhi.hamalainen@apple.fi')).toMatchObject({
      Postcode: '00530',
      Phone: '+358 09 870 2000',
    });
    expect(records('Orders')).toHaveLength(412);
  });

  test('adds nothing twice', async () => {
    expect(await done('import', ...both)).toMatchObject({
      customers: { added: 0, unchanged: 59 },
      orders: { added: 0, unchanged: 412 },
    });
  });

  test('gives a consent and withdraws it, and tells the state at each date with its evidence', async () => {
    const who = ['consent', '--customer', 'luisg@embraer.com.br'];
    const given = await done(
      ...who,
      '--purpose',
      'marketing',
      '--given',
      '--channel',
      'Phone',
      '--evidence',
      '=call on Monday',
    );
    expect(given).toMatchObject({ purpose: 'marketing', state: 'given', changed: true });
    expect(await done(...who, '--purpose', 'marketing', '--given')).toMatchObject({ changed: false });
    desk.now = new Date('2026-11-26T08:00:00Z');
    expect(await done(...who, '--purpose', 'marketing', '--withdrawn')).toMatchObject({
      state: 'withdrawn',
      changed: true,
    });
    expect(customer('luisg@embraer.com.br')).toMatchObject({ Marketing: 'Withdrawn' });

    const marketing = async (...at: string[]) => {
      const { purposes } = (await done(...who, ...at)) as { purposes: { purpose: string }[] };
      return purposes.find(({ purpose }) => purpose === 'marketing');
    };
    expect(await marketing('--at', '2026-11-23')).toMatchObject({
      state: 'none',
      permitted: false,
      evidence: null,
    });
    expect(await marketing('--at', '2026-11-24')).toMatchObject({
      state: 'given',
      permitted: true,
      evidence: { at: '2026-11-24T10:00:00', channel: 'phone', evidence: '=call on Monday', language: 'en' },
    });
    expect(await marketing()).toMatchObject({
      state: 'withdrawn',
      permitted: false,
      evidence: { at: '2026-11-26T10:00:00' },
    });
  });

  test('sweeps at three dates: first suggestions, then orders past their period, and nothing a second time', async () => {
    const sum = (counts: unknown) =>
      Object.values(counts as Record<string, number>).reduce((total, count) => total + count, 0);
    const today = await done('sweep');
    expect(today).toMatchObject({
      on: '2026-11-26',
      orders: { running: 412, due: 0 },
      unreadable: [],
      unfinishedExports: [],
    });
    expect(sum(today.customers)).toBe(59);
    expect(await done('sweep')).toMatchObject({ changedCells: 0 });
    expect(await done('sweep', '--on', '2028-06-01')).toMatchObject({
      on: '2028-06-01',
      customers: { running: 1, suggestedEnd: 58 },
      orders: { due: 83 },
    });
    expect(await done('sweep', '--on', '2036-01-01')).toMatchObject({ orders: { running: 0, due: 412 } });
    expect(await done('sweep', '--on', '2026-11-26')).toMatchObject({ orders: { running: 412 } });
  });

  test('exports everything on one person as PDF, page and JSON that only the owner may read', async () => {
    const { language, files } = (await done(
      'export',
      '--customer',
      '+358 09 870 2000',
      '--kind',
      'access',
      '--out',
      'out',
      '--language',
      'fi',
    )) as {
      language: string;
      files: string[];
    };
    expect(language).toBe('fi');
    expect(files.map((file) => /\.\w+$/.exec(file)?.[0])).toEqual(['.pdf', '.html', '.json']);
    for (const file of files) expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(files[1] ?? '', 'utf8')).toContain('Hämäläinen');
    expect(JSON.parse(readFileSync(files[2] ?? '', 'utf8'))).toMatchObject({ language: 'fi' });
    expect(execFileSync('pdftotext', [files[0] ?? '', '-'], { encoding: 'utf8' })).toContain('00530');
    const tasks = records('Tasks').map((task) => [task.Task, task.State]);
    expect(tasks).toEqual(
      expect.arrayContaining([
        ['Write the export file', 'Done'],
        ['Delete the export file', 'Open'],
      ]),
    );
  });

  test('never overwrites an exported file', async () => {
    const { files } = (await done(
      'export',
      '--customer',
      '+358 09 870 2000',
      '--kind',
      'access',
      '--out',
      'out',
      '--language',
      'fi',
    )) as { files: string[] };
    expect(files.every((file) => file.includes(' (2).') && existsSync(file.replace(' (2)', '')))).toBe(true);
  });

  test('shows the plan of an erasure and erases nothing without a yes', async () => {
    const plan = await done('erase', '--customer', 'leonekohler@surfeu.de', '--plan');
    expect(plan).toMatchObject({ outcome: 'reduced', erased: false, againOn: '2028-01-01', receipt: [] });
    const said = await desk.run('erase', '--customer', 'leonekohler@surfeu.de', ...W, '--json');
    expect(said).toMatchObject({
      code: 1,
      stderr: 'Nothing was erased, so look at the plan and confirm the erasure with --yes.\n',
    });
    expect(objectOf(said)).toEqual({
      ...plan,
      error: expect.objectContaining({ code: 'erasureNotConfirmed' }),
    });
    expect(customer('leonekohler@surfeu.de')).toBeDefined();
  });

  test('erases a person with an unpaid invoice as far as the claim lets it', async () => {
    await setInvoiceState('1', 'Open');
    const said = await done('erase', '--customer', 'leonekohler@surfeu.de', '--yes', '--out', 'receipts');
    expect(said).toMatchObject({ outcome: 'reduced', erased: true });
    const grounds = (said.stays as { ground: string }[]).map(({ ground }) => ground);
    expect(new Set(grounds)).toEqual(new Set(['accounting', 'openInvoice']));
    expect(customer('leonekohler@surfeu.de')).toMatchObject({ 'Last name': 'Köhler', Status: 'Ended' });
  });

  test('erases a person without one, but for what the accounts need, and hands out a receipt that names nobody', async () => {
    const said = await done('erase', '--customer', 'ftremblay@gmail.com', '--yes', '--out', 'receipts');
    expect(said).toMatchObject({
      outcome: 'reduced',
      erased: true,
      residual: expect.arrayContaining(['versionHistory']),
    });
    expect(new Set((said.stays as { ground: string }[]).map(({ ground }) => ground))).toEqual(
      new Set(['accounting']),
    );
    expect(customer('ftremblay@gmail.com')).toBeUndefined();
    const receipt = said.receipt as string[];
    expect(receipt.map((file) => /\.\w+$/.exec(file)?.[0])).toEqual(['.pdf', '.html']);
    const page = readFileSync(receipt[1] ?? '', 'utf8');
    expect(page).not.toMatch(/Tremblay|ftremblay/);
    expect(page).toContain('Chinook Oy');
  });

  test('finds nothing to erase a second time', async () => {
    expect(await done('erase', '--customer', 'ftremblay@gmail.com', '--yes')).toMatchObject({
      outcome: 'nothing',
      erased: false,
      receipt: [],
    });
  });

  test('does not bring an erased person back', async () => {
    expect(await done('import', ...both)).toMatchObject({ customers: { added: 0, suppressed: 2 } });
    expect(customer('ftremblay@gmail.com')).toBeUndefined();
  });

  test('takes a request on paper and answers it within its time', async () => {
    const person = ['--name', 'Luís Gonçalves', '--email', 'luisg@embraer.com.br'];
    const request = await done(
      ...['request', '--right', 'access', '--received', '2026-11-24', '--channel', 'paper', ...person],
    );
    expect(request).toMatchObject({
      ...{ state: 'received', dueOn: '2026-12-24', extendedDueOn: '2027-02-24', daysLeft: 28 },
      customer: customer('luisg@embraer.com.br')?.ID,
    });
    const id = request.id as string;
    expect(await done('requests', '--open')).toMatchObject({
      requests: [{ id, right: 'access' }],
      broken: [],
    });
    expect((await desk.run('request', '--id', id, '--fulfil', ...W)).code).toBe(1);
    expect(await done('request', '--id', id, '--identify', 'the signature of the order')).toMatchObject({
      next: ['fulfil'],
    });
    const answered = await done('request', '--id', id, '--fulfil', '--out', 'answers');
    expect(answered).toMatchObject({ state: 'answered', answeredOn: '2026-11-26', outcome: 'granted' });
    const files = answered.files as string[];
    expect(files.map((file) => /\.\w+$/.exec(file)?.[0])).toEqual([
      '.pdf',
      '.html',
      '.pdf',
      '.html',
      '.json',
    ]);
    expect(execFileSync('pdftotext', [files[0] ?? '', '-'], { encoding: 'utf8' })).toContain('Chinook Oy');
    expect(await done('requests', '--open')).toMatchObject({ requests: [] });
  });

  test('verifies the log, and later against the checkpoint that left the house', async () => {
    const first = await done('verify', '--save-checkpoint', 'checkpoint.json');
    expect(first).toMatchObject({ ok: true, fault: null, standing: null, copied: false });
    expect(JSON.parse(readFileSync(desk.path('checkpoint.json'), 'utf8'))).toEqual(first.checkpoint);
    expect(await done('verify', '--checkpoint', 'checkpoint.json')).toMatchObject({
      ok: true,
      standing: 'equal',
    });
    await done('consent', '--customer', '5', '--purpose', 'publication', '--given');
    expect(await done('verify', '--checkpoint', 'checkpoint.json')).toMatchObject({
      ok: true,
      standing: 'newer',
    });
  });

  test('leaves nothing behind beside the workbook but its key', () => {
    expect(existsSync(desk.path('register.json.lock'))).toBe(false);
    expect(JSON.parse(readFileSync(desk.path('register.host.json'), 'utf8'))).toMatchObject({
      scriptProperties: { registerKey: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });
});
