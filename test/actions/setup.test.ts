import { describe, expect, test } from '@jest/globals';
import { recordConsent } from '../../src/actions/consent';
import { adoptableSheets } from '../../src/actions/adoptable';
import { setUp } from '../../src/actions/setup';
import { sweep } from '../../src/actions/sweep';
import { verify } from '../../src/actions/verify';
import { settingRetired } from '../../src/language/settings';
import { tabTexts } from '../../src/language/tabs';
import { languages, type Language } from '../../src/language/text';
import { day } from '../../src/register/calendar';
import { columnKeys, tabKeys, tabs, type Tab, type TabKey } from '../../src/workbook/tabs';
import type { Spreadsheet } from '../../src/workbench/sheets';
import { Killed, TestRegister } from '../support/register';
import {
  addColumn,
  addRows,
  apply,
  columnAt,
  deleteColumn,
  everything,
  gridOf,
  registerOf,
  write,
} from './by-hand';

const fresh = (language: (typeof languages)[number]) => {
  const register = new TestRegister();
  return { register, result: register.run(setUp(register.world, { language })) };
};

const sheetsOf = (register: TestRegister) => register.sheets.spreadsheet(register.spreadsheetId).sheets ?? [];
const repair = (register: TestRegister) => register.run(setUp(register.world));

const small = registerOf({
  customers: 'number,firstName,email,phone\n1,Aino,aino@example.fi,09 870 2000\n2,Eino,eino@example.fi,\n',
  orders: 'invoiceId,customerId,date,total\n11,1,2026-01-15,19.80\n',
});

describe.each(languages)('a new register in %s', (language) => {
  const { register, result } = fresh(language);
  const texts = (tab: (typeof tabKeys)[number]) => tabTexts[tab];

  test('has every tab with its headings, in that language and in order', () => {
    expect(result).toMatchObject({ language, changed: true, tabsMade: tabKeys });
    expect(sheetsOf(register).map(({ properties }) => properties?.title)).toEqual(
      tabKeys.map((tab) => texts(tab).title[language]),
    );
    for (const tab of tabKeys) {
      const titles = texts(tab).columns as Record<string, { title: Record<string, string> }>;
      expect(register.cells(texts(tab).title[language])[0]).toEqual(
        columnKeys(tab).map((key) => titles[key]?.title[language]),
      );
    }
  });

  test('freezes every header, explains every column and hides only what is not for people', () => {
    for (const [index, tab] of tabKeys.entries()) {
      const sheet = sheetsOf(register)[index];
      expect(sheet?.properties?.gridProperties?.frozenRowCount).toBe(1);
      expect(sheet?.properties?.hidden ?? false).toBe((tabs[tab] as Tab).hidden === true);
      const notes = sheet?.data?.[0]?.rowData?.[0]?.values?.map(({ note }) => note ?? '') ?? [];
      if (tab !== 'journal') expect(notes.filter((note) => note === '')).toEqual([]);
    }
  });

  test('starts with purposes, rules, settings and figures that a second set-up does not repeat', () => {
    const before = everything(register);
    const again = register.run(setUp(register.world, { language }));
    expect(again).toMatchObject({ changed: false, rowsAdded: 0, tabsMade: [], columnsMade: [] });
    expect(register.calls).toEqual(['outline', 'look', 'read', 'look']);
    expect(everything(register)).toEqual(before);
    expect(register.cells(texts('purposes').title[language])).toHaveLength(1 + 6);
    expect(register.cells(texts('retention').title[language])).toHaveLength(1 + 13);
  });

  test('has a log that verifies', () => {
    expect(register.run(verify(register.world))).toMatchObject({ ok: true, size: 1 });
  });
});

test('a new register is one look, one commit; the first settings are those that were wished', () => {
  const register = new TestRegister();
  register.run(setUp(register.world, { language: 'sv', settings: { controllerName: 'Esimerkki Oy' } }));
  expect(register.calls).toEqual(['outline', 'look', 'commit']);
  const settings = new Map(register.cells('Inställningar').map(([key, value]) => [key, value]));
  expect(settings.get('controllerName')).toBe('Esimerkki Oy');
  expect(settings.get('language')).toBe('sv');
  expect(settings.get('answerMonths')).toBe('1');
  expect(settings.get('timeZone')).toBe('Europe/Helsinki');
});

test('columns of text are plain text, those of choices have their drop-down, those of dates take dates only', () => {
  const { register } = fresh('fi');
  const rows = sheetsOf(register)[0]?.data?.[0]?.rowData ?? [];
  const dressed = (heading: string) => rows[1]?.values?.[columnAt(register, 'Asiakkaat', heading)];
  expect(dressed('Postinumero')?.userEnteredFormat?.numberFormat?.type).toBe('TEXT');
  expect(dressed('Puhelin')?.userEnteredFormat?.numberFormat?.type).toBe('TEXT');
  expect(dressed('Asiakas alkaen')).toMatchObject({
    userEnteredFormat: { numberFormat: { type: 'DATE' } },
    dataValidation: { condition: { type: 'DATE_IS_VALID' } },
  });
  expect(dressed('Markkinointi')?.dataValidation?.condition).toMatchObject({
    type: 'ONE_OF_LIST',
    values: [
      { userEnteredValue: 'Annettu' },
      { userEnteredValue: 'Peruutettu' },
      { userEnteredValue: 'Ei kirjattu' },
    ],
  });
});

test('every state is told by its word, and protections only warn', () => {
  const { register } = fresh('en');
  const [customers] = sheetsOf(register);
  const conditions = (customers?.conditionalFormats ?? []).map(
    ({ booleanRule }) => booleanRule?.condition?.type,
  );
  expect(conditions.length).toBeGreaterThan(3);
  expect(new Set(conditions)).toEqual(new Set(['TEXT_EQ']));
  const protections = sheetsOf(register).flatMap(({ protectedRanges = [] }) => protectedRanges);
  expect(protections.length).toBeGreaterThan(5);
  expect(protections.every(({ warningOnly }) => warningOnly)).toBe(true);
});

test.each([
  ['fi', 'Asiakkaat: Säilytetään asti', 'Loki', 'rekisteri pitää tämän itse ajan tasalla'],
  ['sv', 'Kunder: Lagras till', 'Logg', 'registret håller detta uppdaterat självt'],
  ['en', 'Customers: Kept until', 'Log', 'the register keeps this up to date by itself'],
] as const)('protections say in words what they keep, in %s', (language, column, tab, why) => {
  const { register } = fresh(language);
  const said = sheetsOf(register).flatMap(({ protectedRanges = [] }) =>
    protectedRanges.map(({ description }) => description ?? ''),
  );
  expect(said).toEqual(expect.arrayContaining([`${column} – ${why}`, `${tab} – ${why}`]));
  expect(said.filter((text) => !text.endsWith(` – ${why}`))).toEqual([]);
});

describe('the charts of the overview', () => {
  const chartsIn = (register: TestRegister) => sheetsOf(register).flatMap(({ charts = [] }) => charts);
  /** What a chart draws: label and number of each bar, from the cells of its ranges. */
  const barsOf = (register: TestRegister, chartId: number) => {
    const basic = chartsIn(register).find((chart) => chart.chartId === chartId)?.spec?.basicChart;
    const cells = register.cells(titleOfOverview(register));
    const read = (sources: Sources = []) =>
      sources.flatMap(({ startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0 }) =>
        cells.slice(startRowIndex, endRowIndex).map((row) => row[startColumnIndex]),
      );
    const labels = read(basic?.domains?.[0]?.domain?.sourceRange?.sources as Sources);
    const numbers = read(basic?.series?.[0]?.series?.sourceRange?.sources as Sources);
    return labels.map((label, at) => [label, numbers[at]]);
  };
  type Sources = { startRowIndex?: number; endRowIndex?: number; startColumnIndex?: number }[];
  const titleOfOverview = (register: TestRegister) => {
    const texts = tabTexts.overview.title;
    const titles = sheetsOf(register).map(({ properties }) => properties?.title ?? '');
    return languages.map((language) => texts[language]).find((title) => titles.includes(title)) ?? '';
  };
  const states = ['kept', 'perhaps ended', 'ends soon', 'due for erasure', 'erasure approved', 'on hold'];
  const customerBars = states.map((state) => `Customers: ${state}`);

  test.each([
    [
      ...['fi', 'Asiakkaat säilytyksen tilan mukaan', 'Avoimet pyynnöt jäljellä olevan ajan mukaan'],
      ...['Asiakkaat ja markkinointiluvat kuukausittain', 'Mikä on odottanut sinua kuukausittain'],
    ],
    [
      ...['sv', 'Kunder enligt lagringens status', 'Öppna begäranden enligt återstående tid'],
      ...['Kunder och marknadsföringssamtycken per månad', 'Vad som har väntat på dig per månad'],
    ],
    [
      ...['en', 'Customers by retention state', 'Open requests by the time left'],
      ...['Customers and marketing consents by month', 'What was waiting for you by month'],
    ],
  ])('are there in %s, told in words too, and a second set-up adds none', (language, ...titles) => {
    const { register } = fresh(language as Language);
    expect(chartsIn(register).map(({ spec }) => spec?.title)).toEqual(titles);
    expect(chartsIn(register).map(({ spec }) => spec?.altText?.length)).toEqual(
      titles.map(() => expect.any(Number)),
    );
    expect(repair(register)).toMatchObject({ changed: false });
    expect(chartsIn(register)).toHaveLength(titles.length);
  });

  test('draw the figures that the daily run keeps', () => {
    const register = small.copy();
    register.run(sweep(register.world));
    expect(barsOf(register, 8001)).toEqual(customerBars.map((label, at) => [label, at === 0 ? 2 : 0]));
    expect(barsOf(register, 8002).map(([, number]) => number)).toEqual([0, 0, 0, 0]);
  });

  test('draw a line for each column of how the figures went, with a row for each month in which a run came', () => {
    const register = small.copy();
    for (const on of ['2026-11-24', '2026-11-30', '2027-01-05']) register.run(sweep(register.world, day(on)));
    expect(register.records('Over time')).toEqual([
      expect.objectContaining({ Month: '2026-11', Customers: 2, 'Open requests': 0, 'Open tasks': 0 }),
      expect.objectContaining({ Month: '2027-01', Customers: 2 }),
    ]);
    const { basicChart: lines } = chartsIn(register).find(({ chartId }) => chartId === 8003)?.spec ?? {};
    expect(lines).toMatchObject({ chartType: 'LINE', headerCount: 1 });
    // From the headings on and open below, so that each month's row is drawn.
    const drawn = [
      ...(lines?.domains ?? []).map(({ domain }) => domain),
      ...(lines?.series ?? []).map(({ series }) => series),
    ];
    expect(drawn.map((cells) => cells?.sourceRange?.sources)).toEqual(
      [0, 1, 2].map((column) => [
        expect.objectContaining({ startColumnIndex: column, endColumnIndex: column + 1 }),
      ]),
    );
    expect(JSON.stringify(drawn)).not.toContain('endRowIndex');
  });

  test('come back alone where the owner removed one', () => {
    const register = small.copy();
    apply(register, { deleteEmbeddedObject: { objectId: 8001 } });
    const { width } = gridOf(register, 'Overview');
    expect(repair(register)).toMatchObject({ changed: true, tabsMade: [], columnsMade: [], rowsAdded: 0 });
    expect(chartsIn(register).map(({ chartId }) => chartId)).toEqual([8002, 8003, 8004, 8001]);
    expect(gridOf(register, 'Overview').width).toBe(width);
  });

  test('draw the figures where they stand: rows that were lost are added below the others', () => {
    const register = small.copy();
    const { sheetId } = gridOf(register, 'Overview');
    apply(register, {
      deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 3, endIndex: 4 } },
    });
    expect(repair(register)).toMatchObject({ changed: true, rowsAdded: 1 });
    register.run(sweep(register.world));
    expect(barsOf(register, 8001).map(([label]) => label)).toEqual([
      ...customerBars.filter((label) => label !== 'Customers: perhaps ended'),
      'Customers: perhaps ended',
    ]);
  });

  test.each(['Key', 'Figure', 'Value'])('draw the figures anew when the column %s was lost', (heading) => {
    const register = small.copy();
    register.run(sweep(register.world));
    deleteColumn(register, 'Overview', heading);
    repair(register);
    register.run(sweep(register.world));
    expect(barsOf(register, 8001)).toEqual(customerBars.map((label, at) => [label, at === 0 ? 2 : 0]));
    expect(repair(register)).toMatchObject({ changed: false });
  });
});

test('the language of a register that stands already stays', () => {
  const { register } = fresh('sv');
  expect(register.run(setUp(register.world, { language: 'fi' }))).toMatchObject({
    language: 'sv',
    changed: false,
  });
});

describe('repair', () => {
  const titleOf = (tab: TabKey, key: string): string =>
    (tabTexts[tab].columns as Record<string, { title: Record<string, string> }>)[key]?.title.en ?? '';
  /** Columns without which the register itself cannot be read, and two others of every tab. */
  const vital = [
    'settings.key',
    'settings.value',
    'log.sequence',
    'log.hash',
    'journal.about',
    'journal.before',
  ];
  const places = tabKeys.flatMap((tab) =>
    columnKeys(tab)
      .filter((key, at, all) => vital.includes(`${tab}.${key}`) || at === 0 || at === all.length - 1)
      .map((key) => [tab, key] as const),
  );

  test.each(places)('makes the deleted column %s.%s again and keeps every other cell', (tab, key) => {
    const register = small.copy();
    const title = tabTexts[tab].title.en;
    deleteColumn(register, title, titleOf(tab, key));
    const before = everything(register, 'Write journal');
    expect(repair(register).columnsMade).toEqual([`${tab}.${key}`]);
    expect(register.cells(title)[0]).toContain(titleOf(tab, key));
    const after = everything(register, 'Write journal');
    for (const [name, rows] of Object.entries(before)) {
      const kept = rows.map((row, at) =>
        row.map((cell, column) => (cell === '' ? '' : after[name]?.[at]?.[column])),
      );
      expect({ name, kept }).toEqual({ name, kept: rows });
    }
    expect(repair(register)).toMatchObject({ changed: false });
    expect(register.run(sweep(register.world)).unfinished).toBe(false);
  });

  test.each(tabKeys)('makes the deleted tab %s again and keeps every other cell', (tab) => {
    const register = small.copy();
    const title = tabTexts[tab].title.en;
    apply(register, { deleteSheet: { sheetId: gridOf(register, title).sheetId } });
    const before = everything(register, 'Write journal', 'Log');
    expect(repair(register)).toMatchObject({ changed: true, tabsMade: [tab] });
    const after = everything(register, 'Write journal', 'Log');
    for (const name of Object.keys(before))
      expect({ name, rows: after[name] }).toEqual({ name, rows: before[name] });
    expect(register.cells(title)[0]).toHaveLength(columnKeys(tab).length);
    expect(repair(register)).toMatchObject({ changed: false });
    expect(register.run(sweep(register.world)).unfinished).toBe(false);
  });

  test('a log that was deleted begins anew, which every checkpoint that left the house shows', () => {
    const register = small.copy();
    const { checkpoint } = register.run(verify(register.world));
    apply(register, { deleteSheet: { sheetId: gridOf(register, 'Log').sheetId } });
    repair(register);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true, size: 1 });
    expect(register.run(verify(register.world, checkpoint))).toMatchObject({ ok: false, standing: 'older' });
  });

  test('keeps what a killed run put astray from being forgotten', () => {
    const register = small.copy();
    const { sheetId } = gridOf(register, 'Customers');
    const before = new Map(register.records('Customers').map((row) => [row.ID, row.Marketing]));
    register.intercept = ({ name, when }) => {
      if (name === 'commit' && when === 'before')
        apply(register, {
          sortRange: {
            range: { sheetId, startRowIndex: 1 },
            sortSpecs: [{ dimensionIndex: 1, sortOrder: 'DESCENDING' }],
          },
        });
      if (name === 'commit' && when === 'after') throw new Killed();
    };
    const given = { purpose: 'marketing', action: 'given', channel: 'phone' } as const;
    expect(() => register.run(recordConsent(register.world, 'aino@example.fi', given))).toThrow(Killed);
    register.intercept = () => undefined;
    deleteColumn(register, 'Orders', 'Description');
    repair(register);
    register.run(sweep(register.world));
    register.run(sweep(register.world));
    const eino = register.records('Customers').find((row) => row['E-mail'] === 'eino@example.fi');
    expect(eino?.Marketing).toBe(before.get(eino?.ID as string));
    expect(register.records('Consents')).toHaveLength(1);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test('sets formats and drop-downs again that were lost, and changes no cell', () => {
    const register = small.copy();
    const { sheetId } = gridOf(register, 'Customers');
    apply(
      register,
      { repeatCell: { range: { sheetId, startRowIndex: 1 }, cell: {}, fields: 'userEnteredFormat' } },
      { setDataValidation: { range: { sheetId, startRowIndex: 1 } } },
    );
    const before = register.cells('Customers');
    expect(repair(register)).toMatchObject({ changed: true, tabsMade: [], columnsMade: [] });
    expect(register.cells('Customers')).toEqual(before);
    const cell =
      sheetsOf(register)[0]?.data?.[0]?.rowData?.[1]?.values?.[columnAt(register, 'Customers', 'Marketing')];
    expect(cell?.dataValidation?.condition?.type).toBe('ONE_OF_LIST');
    expect(repair(register)).toMatchObject({ changed: false });
  });

  test('leaves titles and headings as the owner renamed them, and the register works on', () => {
    const register = small.copy();
    const { sheetId } = gridOf(register, 'Customers');
    apply(register, {
      updateSheetProperties: { properties: { sheetId, title: 'Meidän väki!' }, fields: 'title' },
    });
    write(register, 'Meidän väki!', -1, 'E-mail', 'Sähköinen osoite');
    const before = everything(register);
    expect(repair(register)).toMatchObject({ changed: false });
    expect(everything(register)).toEqual(before);
    const given = { purpose: 'marketing', action: 'given', channel: 'phone' } as const;
    expect(register.run(recordConsent(register.world, 'aino@example.fi', given)).result.state).toBe('given');
  });

  test('a tab whose title is taken by the owner gets another title', () => {
    const register = new TestRegister();
    apply(register, { addSheet: { properties: { title: 'Log' } } });
    register.run(setUp(register.world, { language: 'en' }));
    expect(sheetsOf(register).map(({ properties }) => properties?.title)).toEqual(
      expect.arrayContaining(['Log', 'Log 2']),
    );
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test('does not bring back purposes that the owner removed while others stand', () => {
    const register = small.copy();
    const { sheetId } = gridOf(register, 'Purposes');
    apply(register, {
      deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 } },
    });
    expect(repair(register)).toMatchObject({ changed: false });
    expect(register.records('Purposes')).toHaveLength(5);
  });

  test('dresses rows that a person or Sheets added below', () => {
    const register = small.copy();
    const { sheetId } = gridOf(register, 'Customers');
    apply(
      register,
      { appendDimension: { sheetId, dimension: 'ROWS', length: 5 } },
      { repeatCell: { range: { sheetId, startRowIndex: 300 }, cell: {}, fields: 'userEnteredFormat' } },
    );
    expect(repair(register).changed).toBe(true);
    expect(repair(register).changed).toBe(false);
  });
});

describe('a register that must not be written to', () => {
  const copied = (): TestRegister => {
    const resource = JSON.parse(JSON.stringify(small.sheets.spreadsheet(small.spreadsheetId))) as Spreadsheet;
    return new TestRegister({ ...resource, spreadsheetId: 'a-copy-made-in-drive' });
  };

  test('a copy is refused by every action, and can still be verified', () => {
    const copy = copied();
    const before = everything(copy);
    expect(() => copy.run(sweep(copy.world))).toThrow('registerCopied');
    expect(() => repair(copy)).toThrow('registerCopied');
    expect(copy.run(verify(copy.world))).toMatchObject({ ok: true, copied: true });
    expect(everything(copy)).toEqual(before);
  });

  test('a wrong key is refused before anything is hashed with it', () => {
    const register = small.copy();
    const world = { ...register.world, key: new Uint8Array(32).fill(8) };
    const before = everything(register);
    expect(() => register.run(sweep(world))).toThrow('keyMismatch');
    expect(() => register.run(setUp(world))).toThrow('keyMismatch');
    expect(everything(register)).toEqual(before);
  });

  test('a spreadsheet that was never set up is no register', () => {
    const register = new TestRegister();
    expect(() => register.run(sweep(register.world))).toThrow('notSetUp');
  });
});

describe('adopting a sheet of the owner’s own', () => {
  const own = (): { register: TestRegister; sheetId: number } => {
    const register = new TestRegister();
    const [first] = sheetsOf(register);
    const title = first?.properties?.title ?? '';
    const rows = [
      ['Nimi', 'Sposti', 'Puh', 'Muistiinpanot', 'Pituus', 'Postinro'],
      ['Aino', 'aino@example.fi', '+358 09 870 2000', 'soita aamulla', '=LEN(A2)', '00530'],
      ['Eino', 'eino@example.fi', '040-123 4567', '', '=LEN(A3)', '02100'],
    ];
    const sheetId = first?.properties?.sheetId ?? 0;
    const text = { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } };
    for (const column of [2, 5])
      apply(register, {
        repeatCell: {
          range: { sheetId, startColumnIndex: column, endColumnIndex: column + 1 },
          cell: text,
          fields: 'userEnteredFormat.numberFormat',
        },
      });
    register.api(
      'PUT',
      `/values/${encodeURIComponent(`'${title}'!A1`)}`,
      { values: rows },
      { valueInputOption: 'USER_ENTERED' },
    );
    return { register, sheetId };
  };
  const columns = { lastName: 0, email: 1, phone: 2, postcode: 5 };

  test('the sheet and what its headings suggest are offered', () => {
    const { register, sheetId } = own();
    expect(register.run(adoptableSheets())).toMatchObject([
      { sheetId, guess: ['lastName', undefined, 'phone', undefined, undefined, 'postcode'] },
    ]);
    register.run(setUp(register.world, { language: 'fi', adopt: { sheetId, columns } }));
    expect(register.run(adoptableSheets())).toEqual([]);
  });

  test('keeps every cell as it stands, phone numbers, formulas and notes included', () => {
    const { register, sheetId } = own();
    const title = Object.keys(everything(register))[0] as string;
    const before = everything(register)[title] as unknown[][];
    const result = register.run(setUp(register.world, { language: 'fi', adopt: { sheetId, columns } }));
    expect(result.tabsMade).not.toContain('customers');
    const after = everything(register)[title] as unknown[][];
    expect(after.map((row) => row.slice(0, 6))).toEqual(before);
    expect(register.run(setUp(register.world))).toMatchObject({ changed: false });
  });

  test('the first daily run gives its rows their ids and finds everybody by what was mapped', () => {
    const { register, sheetId } = own();
    const title = Object.keys(everything(register))[0] as string;
    register.run(setUp(register.world, { language: 'fi', adopt: { sheetId, columns } }));
    const before = everything(register)[title] as unknown[][];
    expect(register.run(sweep(register.world)).result).toMatchObject({ newIds: 2, unreadable: [] });
    const rows = register.records(title);
    expect(new Set(rows.map((row) => row.Tunniste ?? row.ID)).size).toBe(2);
    expect((everything(register)[title] as unknown[][]).map((row) => row.slice(0, 6))).toEqual(
      before.map((row) => row.slice(0, 6)),
    );
    const said = { purpose: 'marketing', action: 'withdrawn', channel: 'phone' } as const;
    expect(register.run(recordConsent(register.world, '+358 (0)40 1234567', said)).result.changed).toBe(true);
    expect(register.run(sweep(register.world)).result.newIds).toBe(0);
  });

  test.each([
    ['a column twice', { lastName: 0, email: 0 }],
    ['a column that is not there', { lastName: 200 }],
    ['a column before the first', { lastName: -1 }],
  ])('refuses a mapping that names %s and changes nothing', (_, wrong) => {
    const { register, sheetId } = own();
    const before = everything(register);
    expect(() => register.run(setUp(register.world, { adopt: { sheetId, columns: wrong } }))).toThrow(
      'badArgument',
    );
    expect(everything(register)).toEqual(before);
  });

  test('refuses a sheet that is not there', () => {
    const { register } = own();
    expect(() => register.run(setUp(register.world, { adopt: { sheetId: 4711, columns } }))).toThrow(
      'badArgument',
    );
  });
});

test('the owner’s own columns beside the register’s are no concern of repair', () => {
  const register = small.copy();
  addColumn(register, 'Customers', ['Notes', 'likes birds', '=1+1']);
  addRows(register, 'Customers', [{ 'Last name': 'Handwritten' }]);
  const before = everything(register);
  expect(repair(register)).toMatchObject({ changed: false });
  expect(everything(register)).toEqual(before);
});

test.each(['Vouchers (our own)', ''])(
  'no default rule is added beside a rule of the owner’s that does not tell its kind (%j)',
  (kind) => {
    const register = small.copy();
    const voucher = register.records('Retention').findIndex(({ ID }) => ID === 'voucher');
    write(register, 'Retention', voucher, 'ID', 'own');
    write(register, 'Retention', voucher, 'Years', 30);
    write(register, 'Retention', voucher, 'Kind of record', kind);
    expect(repair(register)).toMatchObject({ rowsAdded: 0 });
    expect(register.records('Retention')).toHaveLength(13);
    write(register, 'Retention', voucher, 'Kind of record', 'Personal data breaches');
    expect(repair(register)).toMatchObject({ rowsAdded: 1 });
    expect(register.records('Retention').map(({ ID }) => ID)).toEqual(
      expect.arrayContaining(['own', 'voucher']),
    );
  },
);

test('a setting of an earlier version that decides nothing any more goes, and nothing else', () => {
  const register = small.copy();
  const keys = () => register.records('Settings').map(({ Setting }) => Setting);
  const before = keys();
  const { sheetId } = gridOf(register, 'Settings');
  apply(register, { appendDimension: { sheetId, dimension: 'ROWS', length: 2 } });
  addRows(register, 'Settings', [
    { Setting: 'exportKeptDays', Value: '90' },
    { Setting: 'mine', Value: 'x' },
  ]);
  const retired = [{ key: 'exportKeptDays', value: '90' }];
  expect(repair(register)).toMatchObject({ changed: true, rowsAdded: 0, retired });
  expect(keys()).toEqual([...before, 'mine']);
  expect(JSON.parse(String(register.records('Log').at(-1)?.Details))).toMatchObject({
    settingsRemoved: ['exportKeptDays'],
  });
  expect(repair(register)).toMatchObject({ changed: false, retired: [] });
  for (const language of languages)
    expect(settingRetired('exportKeptDays', '90', language)).toMatch(/exportKeptDays.*90.*/);
});

describe('a note on a heading', () => {
  const notes = (register: TestRegister): unknown[] => {
    const { sheetId } = gridOf(register, tabTexts.processing.title.en);
    const sheet = sheetsOf(register).find(({ properties }) => properties?.sheetId === sheetId);
    return (sheet?.data?.[0]?.rowData?.[0]?.values ?? []).map(({ note }) => note);
  };
  const { note, formerNotes = [] } = tabTexts.processing.columns.data;
  const annotate = (register: TestRegister, text: string): void => {
    const { sheetId } = gridOf(register, tabTexts.processing.title.en);
    const columnIndex = columnAt(
      register,
      tabTexts.processing.title.en,
      tabTexts.processing.columns.data.title.en,
    );
    const start = { sheetId, rowIndex: 0, columnIndex };
    apply(register, { updateCells: { start, rows: [{ values: [{ note: text }] }], fields: 'note' } });
  };

  test.each(languages)('of an earlier version gives way to that of today (%s)', (language) => {
    const register = small.copy();
    const before = notes(register);
    annotate(register, formerNotes[0]?.[language] ?? '');
    expect(notes(register)).not.toEqual(before);
    expect(repair(register)).toMatchObject({ changed: true, rowsAdded: 0 });
    expect(notes(register)).toEqual(before);
    expect(repair(register).changed).toBe(false);
  });

  test('that the owner has written stays', () => {
    const register = small.copy();
    annotate(register, `${note.en} Ask Eeva.`);
    expect(repair(register).changed).toBe(false);
  });
});
