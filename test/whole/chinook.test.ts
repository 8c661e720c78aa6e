import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { CellValue } from '../../src/workbook/api';
import { AddonApp } from '../addon/app';
import { chinookFiles as pageFiles } from '../addon/shop';
import { tabTexts } from '../../src/language/tabs';
import type { TabKey } from '../../src/workbook/tabs';
import { Api, chinookFiles, Desk, recordsOf } from '../cli/harness';
import { chinook } from '../support/chinook';

/**
 * The whole job on the Chinook shop, once through the built bundle in the Apps Script host and once through the command
 * line with Google's own client over loopback: the same steps leave the same cells.
 */

const GIVES = 'terhi.hamalainen@apple.fi';
const OWES = 'luisg@embraer.com.br';
const PAID = 'leonekohler@surfeu.de';
const DATES = ['2026-11-24', '2028-01-10', '2033-02-01'];
const title = (tab: TabKey) => tabTexts[tab].title.fi;
const TABS = (['customers', 'orders', 'consents', 'suppressions', 'tasks', 'overview'] as const).map(title);

type Records = Record<string, CellValue>[];
type Course = Record<string, Records>;

const app = new AddonApp();
const desk = new Desk();
let api: Api;
let byAddon: Course;
let byCommandLine: Course;

/** The tabs with ids by order of appearance; random ids are the only thing in which two courses may differ. */
function courseOf(records: (title: string) => Records): Course {
  const names = new Map<CellValue, string>();
  const idTabs = TABS.slice(0, 5);
  for (const title of idTabs)
    for (const row of records(title)) names.set(row['Tunniste'] ?? '', `${title} ${names.size}`);
  // Two things must tell the ways apart: who recorded a consent, and whose it is to delete an exported file, which lies in Drive or on a disk.
  const recorder = tabTexts.consents.columns.recordedBy.title.fi;
  const { performer, details } = tabTexts.tasks.columns;
  const ofTheWay = (row: Records[number], key: string) =>
    key === recorder ||
    (row['Tehtävä'] === 'Poista vientitiedosto' && [performer.title.fi, details.title.fi].includes(key));
  const named = (cell: CellValue) =>
    typeof cell === 'string'
      ? cell.replace(/[a-z0-9]{10}/g, (id) => String(names.get(id) ?? id))
      : (names.get(cell) ?? cell);
  const course: Course = {};
  for (const title of TABS)
    course[title] = records(title).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, cell]) => [key, ofTheWay(row, key) ? '' : named(cell)]),
      ),
    );
  const events = records(title('log')).map((row) => ({
    event: row['Tapahtuma'] ?? '',
    details: String(row['Lisätiedot'] ?? '').replace(/"task":"\w+"/g, '"task":"…"'),
  }));
  // With whom the spreadsheet is shared, and whether its forms are open, is for the add-on alone to see.
  course['Loki'] = events.filter(({ event }) => event !== 'access.reviewed' && event !== 'selfTest.done');
  return course;
}

function throughTheAddon(): Course {
  app.setUp();
  app.value<'importBatch'>({ do: 'importBatch', files: pageFiles() });
  const say = (action: 'given' | 'withdrawn') =>
    app.value<'recordConsent'>({
      do: 'recordConsent',
      who: GIVES,
      purpose: 'marketing',
      action,
      channel: 'phone',
      evidence: 'call',
    });
  say('given');
  say('withdrawn');
  for (const date of DATES) {
    app.clock.now = new Date(`${date}T08:00:00Z`);
    app.alertOf('runDailyNow');
  }
  app.clock.now = new Date(`${DATES[0]}T08:00:00Z`);
  app.value<'exportPerson'>({ do: 'exportPerson', who: GIVES, language: 'fi' });
  app.book.api('POST', ':batchUpdate', {
    requests: [openInvoice((title) => app.book.records(title), app.place('Tilaukset', 'Laskun tila'))],
  });
  app.value<'erase'>({ do: 'erase', who: OWES });
  app.value<'erase'>({ do: 'erase', who: PAID });
  expect(app.alertOf('verifyLog')).toMatch(/^Loki on ehjä: 2\d merkintää/);
  return courseOf((title) => app.book.records(title));
}

async function throughTheCommandLine(): Promise<Course> {
  const done = async (...args: string[]) => {
    const said = await desk.run(...args, ...api.options, '--key-file', desk.path('key'));
    expect(said).toMatchObject({ code: 0, stderr: '' });
  };
  mkdirSync(desk.folder, { recursive: true });
  writeFileSync(desk.path('key'), app.state.scriptProperties['registerKey'] ?? '', { mode: 0o600 });
  await done('setup', '--language', 'fi', '--controller', 'Musiikkikauppa Oy');
  await done('import', '--customers', chinookFiles.customers, '--orders', chinookFiles.orders);
  for (const flag of ['--given', '--withdrawn'])
    await done(
      'consent',
      '--customer',
      GIVES,
      '--purpose',
      'marketing',
      flag,
      '--channel',
      'phone',
      '--evidence',
      'call',
    );
  for (const date of DATES) {
    desk.now = new Date(`${date}T08:00:00Z`);
    await done('sweep');
  }
  desk.now = new Date(`${DATES[0]}T08:00:00Z`);
  await done(
    'export',
    '--customer',
    GIVES,
    '--kind',
    'access',
    '--out',
    desk.path('out'),
    '--language',
    'fi',
  );
  const records = (title: string) => api.records(title) as Records;
  const column = Object.keys(records('Tilaukset')[0] ?? {}).indexOf('Laskun tila');
  const request = openInvoice(records, { sheetId: 7001, column });
  api.sheets.handle({
    method: 'POST',
    path: `/v4/spreadsheets/${api.spreadsheetId}:batchUpdate`,
    query: {},
    body: { requests: [request] },
  });
  await done('erase', '--customer', OWES, '--yes', '--out', desk.path('receipts'));
  await done('erase', '--customer', PAID, '--yes', '--out', desk.path('receipts'));
  await done('verify');
  return courseOf((title) => recordsOf(api.sheets, api.spreadsheetId, title));
}

/** A person marks the first invoice of the one who owes as open. */
function openInvoice(
  records: (title: string) => Records,
  { sheetId, column }: { sheetId: number; column: number },
): object {
  const owing = records('Asiakkaat').find((row) => row['Sähköposti'] === OWES)?.['Tunniste'];
  const row = records('Tilaukset').findIndex((order) => Object.values(order).includes(owing ?? '?'));
  const cell = { userEnteredValue: { stringValue: 'Avoin' } };
  return {
    updateCells: {
      start: { sheetId, rowIndex: row + 1, columnIndex: column },
      rows: [{ values: [cell] }],
      fields: 'userEnteredValue',
    },
  };
}

beforeAll(async () => {
  api = await Api.open();
  byAddon = throughTheAddon();
  byCommandLine = await throughTheCommandLine();
});
afterAll(async () => {
  await api.end();
  desk.remove();
});

describe.each([...TABS, 'Loki'])('%s', (title) => {
  test('has the same cells after the add-on and after the command line', () => {
    expect(byAddon[title]?.length).toBeGreaterThan(0);
    expect(byCommandLine[title]).toEqual(byAddon[title]);
  });
});

test('every phone and postcode of the 59 customers is what the file says, to the letter, but for those erased', () => {
  const { customers } = chinook();
  const cell = (row: readonly string[], name: string) => row[customers?.headings.indexOf(name) ?? -1];
  for (const row of customers?.rows ?? []) {
    if ([OWES, PAID].includes(cell(row, 'Email') ?? '')) continue;
    const found = byAddon['Asiakkaat']?.find((record) => record['Sähköposti'] === cell(row, 'Email'));
    expect(found).toMatchObject({ Puhelin: cell(row, 'Phone'), Postinumero: cell(row, 'PostalCode') });
  }
  expect(byAddon['Asiakkaat']).toHaveLength(59);
  expect(byAddon['Tilaukset']).toHaveLength(412);
});

test('who owes keeps the address that the invoice needs, who does not keeps only what accounting needs', () => {
  const [owes] = byAddon['Asiakkaat']?.filter((row) => row['Sukunimi'] === 'Gonçalves') ?? [];
  const [paid] = byAddon['Asiakkaat']?.filter((row) => row['Sukunimi'] === 'Köhler') ?? [];
  expect(owes).toMatchObject({ Sähköposti: OWES, Puhelin: '+55 (12) 3923-5555', Etunimi: 'Luís' });
  expect(paid).toMatchObject({ Sähköposti: '', Puhelin: '', Etunimi: 'Leonie', Postinumero: '70174' });
});
