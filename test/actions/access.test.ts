import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { cardAgain, cardOf } from '../../src/actions/card';
import { exportAccess } from '../../src/actions/access';
import { recordConsent } from '../../src/actions/consent';
import { sweep } from '../../src/actions/sweep';
import { verify } from '../../src/actions/verify';
import { languages } from '../../src/language/text';
import { day } from '../../src/register/calendar';
import type { TestRegister } from '../support/register';
import { addColumn, addRows, everything, idOf, registerOf, write } from './by-hand';

const AINO = 'aino@example.fi';

/** A register in which there is something on Aino in every tab, and as much on Eino. */
function fullRegister(): TestRegister {
  const register = registerOf(
    {
      customers:
        'number,firstName,lastName,email,phone,street,postcode,city,source\n71,Aino,Mallinen,aino@example.fi,+358 09 870 2000,Kuvitteellinenkatu 1,00530,Helsinki,shop counter\n72,Eino,Esimerkki,eino@example.fi,040 765 4321,Toinenkatu 2,02100,Espoo,web form\n',
      orders:
        'invoiceId,customerId,date,description,total\nA-1,71,2026-01-15,blue kettle,19.80\nA-2,71,2026-02-15,lamp,5\nE-1,72,2026-02-15,red kettle,7.50\n',
    },
    { controllerName: 'Kuvitteellinen Kauppa Oy' },
  );
  const [aino, eino] = [idOf(register, AINO), idOf(register, 'eino@example.fi')];
  const [order] = register.records('Orders');
  addColumn(register, 'Customers', ['Notes', 'likes mornings', 'likes evenings']);
  addColumn(register, 'Orders', ['Parcel', 'box 17', '', 'box 99']);
  addRows(register, 'Requests', [
    {
      ID: 'q1',
      'Received on': '2026-03-03',
      Channel: 'E-mail',
      Right: 'Access to own data',
      Name: 'Aino M.',
      Customer: aino,
    },
    { ID: 'q2', 'Received on': '2026-03-04', Name: 'Eino E.', Customer: eino },
  ]);
  addRows(register, 'Recipients', [
    { ID: 'p1', Name: 'Tilitoimisto Luku', Role: 'Processor', Country: 'Finland' },
    {
      ID: 'p2',
      Name: 'Cloud Post Inc',
      Role: 'Processor',
      Country: 'USA',
      Safeguard: 'standard contractual clauses',
    },
  ]);
  addRows(register, 'Disclosures', [
    {
      ID: 'd1',
      Customer: aino,
      Recipient: 'p1',
      Date: '2026-04-01',
      Data: 'invoices',
      Reason: 'bookkeeping',
    },
    { ID: 'd2', Customer: eino, Recipient: 'Cloud Post Inc', Date: '2026-04-02', Data: 'address' },
  ]);
  addRows(register, 'Holds', [
    {
      ID: 'h1',
      Tab: 'orders',
      Record: order?.ID,
      Ground: 'Legal claim',
      Provision: 'dispute 12',
      'Set on': '2026-05-01',
    },
  ]);
  addRows(register, 'Other material', [
    { ID: 'm1', Description: 'folder M', Place: 'locked room', Customer: aino },
  ]);
  register.run(
    recordConsent(register.world, AINO, {
      purpose: 'marketing',
      action: 'given',
      channel: 'phone',
      evidence: 'call',
    }),
  );
  register.run(sweep(register.world));
  return register;
}

const full = fullRegister();
const exported = (register: TestRegister, who = AINO, language?: string) =>
  register.run(exportAccess(register.world, who, language)).result;

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
addFormats(ajv);
const isValid = ajv.compile(
  JSON.parse(readFileSync(join(__dirname, '../../docs/schema/access-1.json'), 'utf8')) as object,
);

describe('the answer to an access request', () => {
  const { report, json, html } = exported(full.copy());

  test('holds every filled cell of the person’s rows in every tab, the owner’s own columns included', () => {
    const id = idOf(full, AINO);
    const told = new Set(report.sections.flatMap(({ rows }) => rows.flat()).map(String));
    const orders = full.records('Orders').filter(({ Customer }) => Customer === id);
    const records = [
      ...full.records('Customers').filter(({ ID }) => ID === id),
      ...orders,
      ...full.records('Consents'),
      ...full.records('Requests').filter(({ Customer }) => Customer === id),
      ...full.records('Disclosures').filter(({ Customer }) => Customer === id),
      ...full.records('Holds'),
      ...full.records('Other material'),
    ];
    expect(records).toHaveLength(8);
    const held = records.flatMap((record) => Object.values(record)).filter((cell) => cell !== '');
    expect(held.map(String).filter((cell) => !told.has(cell))).toEqual(
      ['orders'].filter((cell) => !told.has(cell)),
    );
    expect(told).toContain('likes mornings');
    expect(told).toContain('box 17');
    expect(told).toContain('+358 09 870 2000');
    expect(told).toContain('00530');
  });

  test('names the actual recipients, and those who may receive data', () => {
    expect(report.recipients).toEqual([
      {
        name: 'Tilitoimisto Luku',
        role: 'processor',
        country: 'Finland',
        safeguard: '',
        date: day('2026-04-01'),
        categories: 'invoices',
      },
    ]);
    expect(report.plannedRecipients.map(({ name }) => name)).toEqual(['Tilitoimisto Luku', 'Cloud Post Inc']);
    expect(report.transfers).toEqual([{ country: 'USA', safeguard: 'standard contractual clauses' }]);
  });

  describe('of transfers', () => {
    const toldWith = (more: { Name: string; Country?: string; Safeguard?: string }[]) => {
      const register = full.copy();
      addRows(
        register,
        'Recipients',
        more.map((each, at) => ({ ID: `more${at}`, Role: 'Processor', ...each })),
      );
      const { report: told, json: data, html: page } = exported(register);
      return { transfers: told.transfers, isKnown: told.areTransfersKnown, data, page };
    };
    const google = { Name: 'Google Cloud EMEA Ltd', Country: 'Ireland' };
    const usa = { country: 'USA', safeguard: 'standard contractual clauses' };
    const unknown = 'It is not yet recorded in which country every recipient is.';

    test('tells those without a safeguard too, and none within the EEA that has words in that cell', () => {
      const { transfers, isKnown, data, page } = toldWith([
        { ...google, Safeguard: 'not needed' },
        { Name: 'Call centre', Country: 'India' },
      ]);
      expect([transfers, isKnown]).toEqual([[usa, { country: 'India', safeguard: '' }], true]);
      expect([isValid(data), isValid.errors]).toEqual([true, null]);
      expect(page).not.toContain(unknown);
    });

    test('says that not all is known while a country is blank or who hosts the sheet is not listed', () => {
      for (const told of [toldWith([]), toldWith([google, { Name: 'Somebody' }])]) {
        expect([told.transfers, told.isKnown]).toEqual([[usa], false]);
        expect(told.page).toContain(unknown);
        expect(told.data).toMatchObject({ transfersKnown: false });
      }
      expect(toldWith([google])).toMatchObject({ transfers: [usa], isKnown: true });
    });
  });

  test('tells purposes with their basis and period, sources, retention, automated decisions and the controller', () => {
    expect(report.purposes).toHaveLength(6);
    expect(report.purposes.every(({ title, basis, retention }) => title && basis && retention)).toBe(true);
    expect(report).toMatchObject({
      sources: ['shop counter'],
      automatedDecisions: 'none',
      controller: { name: 'Kuvitteellinen Kauppa Oy' },
    });
    expect(report.retention.map(({ until }) => until)).toContain(day('2032-12-31'));
    expect(report.categories.length).toBeGreaterThan(3);
    expect(report.ombudsman.email).toBe('tietosuoja@om.fi');
  });

  test('holds nothing of anybody else', () => {
    const text = JSON.stringify(json) + html;
    for (const other of [
      'Eino',
      'Esimerkki',
      'eino@',
      '765',
      'red kettle',
      'box 99',
      'likes evenings',
      'web form',
    ])
      expect(text).not.toContain(other);
  });

  test('is valid under the published schema', () => {
    expect(isValid(JSON.parse(JSON.stringify(json))) ? [] : isValid.errors).toEqual([]);
  });
});

describe.each(languages)('in %s', (language) => {
  const { report, html, json } = exported(full.copy(), AINO, language);

  test('every heading and choice is in that language, the data are as they stand', () => {
    const given = { fi: 'Annettu', sv: 'Givet', en: 'Given' }[language];
    const postcode = { fi: 'Postinumero', sv: 'Postnummer', en: 'Postcode' }[language];
    expect(html).toContain(`<html lang="${language}`);
    expect(html).toContain(given);
    expect(html).toContain(postcode);
    expect(html).toContain('Kuvitteellinenkatu 1');
    expect(report.language).toBe(language);
  });

  test('the file for machines has the same keys and is valid', () => {
    expect(isValid(JSON.parse(JSON.stringify(json))) ? [] : isValid.errors).toEqual([]);
    const { sections } = json as { sections: { key: string }[] };
    expect(sections.map(({ key }) => key)).toEqual([
      'customers',
      'orders',
      'consents',
      'requests',
      'disclosures',
      'holds',
      'materials',
    ]);
  });
});

describe('the person is matched', () => {
  test.each([
    ['by e-mail in another case', 'AINO@EXAMPLE.FI'],
    ['by phone in another form', '09 8702000'],
    ['by phone as written abroad', '00358 9 870 2000'],
    ['by id', idOf(full, AINO)],
    ['by customer number', '71'],
  ])('%s', (_, who) => {
    expect(exported(full.copy(), who).customer).toBe(idOf(full, AINO));
  });

  test('never by name alone', () => {
    expect(() => exported(full.copy(), 'Aino Mallinen')).toThrow('customerAmbiguous');
    expect(() => exported(full.copy(), 'nobody@example.fi')).toThrow('customerNotFound');
  });
});

test('an export is two reads and one commit, and leaves the tasks to write the files and to delete them in time', () => {
  const register = full.copy();
  const { task } = exported(register);
  expect(register.calls).toEqual(['read', 'look', 'commit']);
  expect(register.records('Tasks')).toMatchObject([
    {
      ID: task,
      Task: 'Write the export file',
      Performer: 'The register',
      Due: day('2026-11-24'),
      State: 'Open',
    },
    {
      Task: 'Delete the export file',
      Performer: 'The register',
      Due: day('2026-12-24'),
      // The account, and what another account may know the files by.
      Details: expect.stringMatching(new RegExp(`^${task} test `)),
    },
  ]);
  exported(register);
  expect(register.records('Tasks')).toHaveLength(2);
});

test('an export is logged with numbers of records and no personal value, and changes no other cell', () => {
  const register = full.copy();
  const before = everything(register, 'Log', 'Tasks', 'Write journal');
  exported(register);
  expect(everything(register, 'Log', 'Tasks', 'Write journal')).toEqual(before);
  const last = register.records('Log').slice(-1)[0];
  expect(last).toMatchObject({ Event: 'access.exported' });
  expect(JSON.parse(String(last?.Details))).toMatchObject({
    language: 'en',
    records: { customers: 1, orders: 2 },
  });
  const log = JSON.stringify(register.cells('Log'));
  for (const value of [
    'Aino',
    'Mallinen',
    AINO,
    '870 2000',
    'Kuvitteellinenkatu',
    'kettle',
    idOf(register, AINO),
  ])
    expect(log).not.toContain(`"${value}`);
  expect(register.run(verify(register.world))).toMatchObject({ ok: true });
});

test('cells that do not fit their column are told as they stand', () => {
  const register = full.copy();
  write(register, 'Customers', 0, 'Ended on', 'some day');
  expect(exported(register).html).toContain('some day');
});

test('an owner’s column called __proto__ and one with markup are told like any other', () => {
  const register = full.copy();
  addColumn(register, 'Customers', ['__proto__', '<script>alert(1)</script>']);
  const { html, json } = exported(register);
  expect(html).not.toContain('<script>alert');
  expect(JSON.stringify(json)).toContain('<script>alert(1)');
  expect(isValid(JSON.parse(JSON.stringify(json)))).toBe(true);
});

test('the card shows the same person, and shown again after a change it is read only', () => {
  const register = full.copy();
  const card = register.run(cardOf(register.world, AINO, 'request')).result;
  expect(register.calls).toEqual(['read', 'look', 'commit']);
  expect(register.run(cardAgain(register.world, AINO))).toEqual(card);
  expect(register.calls).toEqual(['read', 'look']);
  expect(card).toMatchObject({ id: idOf(register, AINO), name: 'Aino Mallinen' });
  expect(card.restriction).toBeUndefined();
  expect(card.sections.map(({ key }) => key)).toEqual([
    'customers',
    'orders',
    'consents',
    'requests',
    'disclosures',
    'holds',
    'materials',
  ]);
  expect(card.consents.find(({ purpose }) => purpose === 'marketing')).toMatchObject({
    state: 'given',
    permitted: true,
  });
  expect(card.holds.map(({ ground }) => ground)).toEqual(
    expect.arrayContaining(['accounting', 'legalClaim', 'proofOfConsent', 'proofOfRequest']),
  );
});
