import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { recordConsent } from '../../src/actions/consent';
import { dailyRun } from '../../src/actions/daily';
import { erase, planFor } from '../../src/actions/erase';
import { receiptOf } from '../../src/actions/receipt';
import { sweep } from '../../src/actions/sweep';
import { verify } from '../../src/actions/verify';
import { day, isoDate } from '../../src/register/calendar';
import type { CellValue } from '../../src/workbook/api';
import type { TestRegister } from '../support/register';
import {
  addColumn,
  addRows,
  bringIn,
  customer,
  everything,
  idOf,
  registerOf,
  textsIn,
  write,
} from './by-hand';

const CUSTOMERS = [
  'number,firstName,lastName,organisation,role,status,email,phone,street,postcode,city,website,restrictedSince',
  '9001,Avoina,Laskutettava,,,active,open@example.fi,+358 40 1111111,Avotie 1,00530,Helsinki,https://avo.example,',
  '9002,Pertti,Perittävä,,,active,claim@example.fi,+358 40 2222222,Perintätie 2,00530,Helsinki,,',
  '9003,Olga,Olematon,,,ended,none@example.fi,+358 40 3333333,Tyhjätie 3,33100,Tampere,https://tyhja.example,',
  '9004,Kirsi,Kirjanpito,,,ended,books@example.fi,+358 40 4444444,Tilitie 4,90100,Oulu,https://tili.example,',
  '9005,Ronja,Rajattu,,,active,frozen@example.fi,+358 40 5555555,Kylmätie 5,20100,Turku,,2026-01-01',
  '9006,Yrjö,Yhteyshenkilö,Firma Oy,Contact person,active,contact@example.fi,+358 40 6666666,Firmatie 6,00100,Helsinki,https://firma.example,',
  '9007,Vanha,Ostaja,,,ended,old@example.fi,+358 40 7777777,Vanhatie 7,00200,Helsinki,,',
].join('\n');
const ORDERS = [
  'invoiceId,customerId,date,description,total,status',
  'L-1,9001,2010-01-15,sininen pannu,19.80,open',
  'L-2,9002,2010-02-15,punainen pannu,5,collection',
  'L-4,9004,2025-02-15,keltainen pannu,7.50,paid',
  'L-5,9004,2015-02-15,ikivanha pannu,7.50,paid',
  'L-7,9007,2015-02-15,musta pannu,7.50,paid',
].join('\n');

const shop = registerOf(
  { customers: CUSTOMERS, orders: ORDERS },
  { controllerName: 'Kuvitteellinen Kauppa Oy' },
);
addColumn(shop, 'Customers', [
  'Notes',
  'note one',
  'note two',
  'note three',
  'note four',
  'note five',
  'note six',
  'note seven',
]);
shop.run(sweep(shop.world));

const remove = (register: TestRegister, who: string) => register.run(erase(register.world, who));
const ordersOf = (register: TestRegister, id: string) =>
  register.records('Orders').filter(({ Customer }) => Customer === id);

/** Rows by id, without those of one person. */
function others(register: TestRegister, id: string): Record<string, CellValue[][]> {
  const linked = new Set([id, ...ordersOf(shop, id).map(({ ID }) => ID)]);
  const content = everything(register, 'Log', 'Write journal', 'Tasks', 'Suppression list', 'Overview');
  return Object.fromEntries(
    Object.entries(content).map(([title, rows]) => [
      title,
      rows.filter((row) => !row.some((cell) => linked.has(cell))),
    ]),
  );
}

/** The content of the tabs in which an erasure that has to wait is noted is left out. */
const butForTasks = ({
  Tasks: _tasks,
  Log: _log,
  'Write journal': _journal,
  ...others
}: ReturnType<typeof everything>) => others;

describe('a person with nothing that holds them', () => {
  const register = shop.copy();
  const id = idOf(register, 'none@example.fi');
  const before = { others: others(register, id), row: customer(register, 'none@example.fi') };
  const done = remove(register, 'NONE@example.fi');
  const calls = register.calls;

  test('is erased whole, in two reads and one commit', () => {
    expect(done.result).toMatchObject({ customer: id, outcome: 'full', stays: [] });
    expect(calls).toEqual(['read', 'look', 'commit']);
    expect(register.records('Customers')).toHaveLength(6);
  });

  test('is nowhere in the spreadsheet any more, neither by a value nor by a note of the owner’s', () => {
    const left = textsIn(register).join('\n');
    const values = Object.entries(before.row).filter(
      ([heading, value]) =>
        String(value).length > 3 &&
        !['ID', 'Status', 'Retention state', 'Source', 'City', 'Last activity'].includes(heading),
    );
    expect(values.map(([heading]) => heading)).toEqual(
      expect.arrayContaining(['E-mail', 'Phone', 'Notes', 'Last name', 'Website']),
    );
    for (const [, value] of values) expect(left).not.toContain(String(value));
  });

  test('takes no cell of anybody else along', () => {
    expect(others(register, id)).toEqual(before.others);
  });

  test('leaves one line in the log without any of their values', () => {
    const [entry, list, another] = done.entries;
    expect(another).toBeUndefined();
    expect(list).toMatchObject({ event: 'suppressions.changed', subject: '' });
    expect(JSON.parse(entry?.details ?? '')).toEqual({
      outcome: 'full',
      records: [expect.stringMatching(/^customers:[0-9a-f]{16}$/)],
      erased: { customers: 1 },
      kept: {},
      keptUntil: '',
    });
    const log = textsIn(register, 'Log');
    for (const value of Object.values(before.row)
      .map(String)
      .filter((text) => text.length > 3))
      expect(log).not.toContain(value);
    expect(log.join()).not.toContain(`${id}"`);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test('is not brought back by an import, by e-mail or by phone', () => {
    const copy = register.copy();
    const { customers } =
      bringIn(copy, {
        customers:
          'firstName,email,phone\nOlga,None@Example.fi,\nOlga,,040 333 3333\nUusi,uusi@example.fi,\n',
      }) ?? {};
    expect(customers).toMatchObject({ added: 1, suppressed: 2 });
    expect(copy.records('Customers').map((row) => row['First name'])).not.toContain('Olga');
  });

  test('leaves the tasks that no change of cells can do', () => {
    expect(register.records('Tasks').map(({ Task, Performer }) => `${Task}: ${Performer}`)).toEqual([
      'Confirm the erasure: The register',
      'Mind the version history: You',
      'Delete sent e-mail: You',
      'Delete calendar entries: You',
      'Destroy printed labels and lists: You',
      'Complete the erasure when the copies are dealt with: The register',
    ]);
    expect(done.result.residual).toEqual(['versionHistory', 'sentMail', 'calendar', 'printedLabels']);
  });

  test('a second time there is nothing to find, whether asked for by e-mail, phone or id', () => {
    const copy = register.copy();
    const then = everything(copy);
    for (const who of ['none@example.fi', '040 3333333', id]) {
      expect(remove(copy, who)).toMatchObject({ result: { outcome: 'nothing', goes: [] }, entries: [] });
      expect(copy.calls).not.toContain('commit');
    }
    expect(everything(copy)).toEqual(then);
  });

  test('the daily run confirms it and is done with it', () => {
    const copy = register.copy();
    expect(copy.run(dailyRun(copy.world))).toMatchObject({ erasures: 1 });
    expect(copy.records('Tasks').filter(({ Task }) => Task === 'Confirm the erasure')).toMatchObject([
      { State: 'Done' },
    ]);
    expect(copy.run(dailyRun(copy.world))).toMatchObject({ erasures: 0 });
    expect(copy.run(verify(copy.world))).toMatchObject({ ok: true });
  });

  test('the receipt says what was done, in three languages, without a value of what was erased', () => {
    for (const language of ['fi', 'sv', 'en'] as const) {
      const { receipt, html } = receiptOf(done.result, { ...done.result.facts, language }, done.entries);
      expect(receipt).toMatchObject({
        carriedOutOn: day('2026-11-24'),
        reference: done.result.task,
        kept: [],
        checkpoint: { hash: done.entries[done.entries.length - 1]?.hash },
      });
      expect(receipt.erased).toEqual([
        { kind: { fi: 'Asiakkaat', sv: 'Kunder', en: 'Customers' }[language], erased: 1 },
      ]);
      expect(receipt.residualCopies).toEqual([
        { kind: 'versionHistory', state: 'remains' },
        ...['sentMail', 'calendar', 'printedLabels'].map((kind) => ({
          kind,
          state: 'pending',
          day: day('2026-12-24'),
        })),
      ]);
      for (const value of ['Olga', 'Olematon', 'none@example.fi', 'Tyhjätie', 'note three'])
        expect(html).not.toContain(value);
    }
  });
});

describe('what holds a record', () => {
  test.each([
    ['an open invoice', 'open@example.fi', 'openInvoice', 'sininen pannu'],
    ['a debt in collection', 'claim@example.fi', 'collection', 'punainen pannu'],
  ])('%s keeps the order and what is needed to settle it', (_, who, ground, description) => {
    const register = shop.copy();
    const before = { row: customer(register, who), id: idOf(register, who) };
    const { result } = remove(register, who);
    expect(result.outcome).toBe('reduced');
    expect(new Set(result.stays.map((stay) => stay.ground))).toEqual(new Set([ground]));
    expect(ordersOf(register, before.id)).toMatchObject([{ Description: description }]);
    expect(customer(register, who)).toMatchObject({
      ID: before.id,
      'E-mail': who,
      Phone: before.row.Phone,
      'Street address': before.row['Street address'],
      Status: 'Ended',
      Website: '',
      Notes: '',
      Source: '',
    });
  });

  test('the accounting period keeps the voucher with name and address, not the e-mail, phone or website', () => {
    const register = shop.copy();
    const id = idOf(register, 'books@example.fi');
    const { result } = remove(register, 'books@example.fi');
    expect(result).toMatchObject({ outcome: 'reduced', againOn: day('2032-01-01') });
    expect(ordersOf(register, id)).toMatchObject([{ Description: 'keltainen pannu' }]);
    const row = register.records('Customers').find(({ ID }) => ID === id);
    expect(row).toMatchObject({
      'Last name': 'Kirjanpito',
      'Street address': 'Tilitie 4',
      Postcode: '90100',
      'E-mail': '',
      Phone: '',
      Website: '',
      Notes: '',
    });
    expect(textsIn(register).join()).not.toMatch(/books@|4444444|tili\.example|ikivanha|note four/);
  });

  test('a period that has passed keeps nothing: the old voucher goes with its customer', () => {
    const register = shop.copy();
    expect(remove(register, 'old@example.fi').result).toMatchObject({ outcome: 'full', stays: [] });
    expect(textsIn(register)).not.toContain('musta pannu');
  });

  test('what is erased later is erased by itself, when the period has passed', () => {
    const register = shop.copy();
    remove(register, 'books@example.fi');
    register.run(dailyRun(register.world));
    register.today = '2031-12-31';
    expect(register.run(dailyRun(register.world)).erasures).toBe(0);
    register.today = '2032-01-01';
    expect(register.run(dailyRun(register.world)).erasures).toBeGreaterThan(0);
    expect(textsIn(register).join()).not.toMatch(/Kirjanpito|keltainen|Tilitie/);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test('a payment lets an erasure that waited for it go on', () => {
    const register = shop.copy();
    remove(register, 'open@example.fi');
    const row = register.records('Orders').findIndex(({ Description }) => Description === 'sininen pannu');
    write(register, 'Orders', row, 'Invoice state', 'Paid');
    expect(remove(register, 'open@example.fi').result.outcome).toBe('full');
    expect(textsIn(register).join()).not.toMatch(/Laskutettava|sininen|Avotie/);
  });

  test('a hold on the customer’s row keeps the row whole, a hold on an order keeps the order', () => {
    const register = shop.copy();
    const id = idOf(register, 'none@example.fi');
    addRows(register, 'Holds', [
      {
        ID: 'h1',
        Tab: 'customers',
        Record: id,
        Ground: 'Legal claim',
        Provision: 'case 5',
        'Review on': '2027-01-15',
      },
    ]);
    const before = everything(register);
    expect(remove(register, 'none@example.fi')).toMatchObject({
      result: {
        outcome: 'held',
        goes: [],
        againOn: day('2027-01-15'),
        stays: [{ tab: 'customers', ground: 'legalClaim', law: 'case 5' }],
      },
      entries: [{ event: 'erasure.waits' }],
    });
    expect(butForTasks(everything(register))).toEqual(butForTasks(before));
    expect(register.records('Tasks').at(-1)).toMatchObject({ Task: 'Resume the erasure', About: id });

    const [order] = ordersOf(register, idOf(register, 'old@example.fi'));
    addRows(register, 'Holds', [
      { ID: 'h2', Tab: 'orders', Record: order?.ID, Ground: 'Other statutory duty' },
    ]);
    expect(remove(register, 'old@example.fi').result.stays).toContainEqual(
      expect.objectContaining({ tab: 'orders', record: order?.ID, ground: 'statutory' }),
    );
    expect(textsIn(register)).toContain('musta pannu');
  });

  test('a hold that was lifted holds nothing', () => {
    const register = shop.copy();
    addRows(register, 'Holds', [
      {
        ID: 'h1',
        Tab: 'customers',
        Record: idOf(register, 'none@example.fi'),
        Ground: 'Legal claim',
        'Lifted on': '2026-11-01',
      },
    ]);
    expect(remove(register, 'none@example.fi').result.outcome).toBe('full');
  });

  test('a restricted person is left alone, every cell of them', () => {
    const register = shop.copy();
    const before = everything(register);
    expect(remove(register, 'frozen@example.fi')).toMatchObject({
      result: { outcome: 'held', goes: [], stays: [{ ground: 'restriction' }] },
      entries: [{ event: 'erasure.waits' }],
    });
    expect(butForTasks(everything(register))).toEqual(butForTasks(before));
  });

  test('whoever still acts for a company keeps the business contact data, with the ground', () => {
    const register = shop.copy();
    const { result } = remove(register, 'contact@example.fi');
    expect(result).toMatchObject({ outcome: 'reduced', stays: [{ ground: 'contactPerson' }] });
    expect(customer(register, 'contact@example.fi')).toMatchObject({
      Organisation: 'Firma Oy',
      'Street address': '',
      Website: '',
      Notes: '',
    });
  });

  test('the contact person stays on the second run and on the daily run, as long as the company ground holds', () => {
    const register = shop.copy();
    remove(register, 'contact@example.fi');
    const before = customer(register, 'contact@example.fi');
    expect(remove(register, 'contact@example.fi')).toMatchObject({
      result: { outcome: 'nothing' },
      entries: [],
    });
    register.run(dailyRun(register.world));
    expect(customer(register, 'contact@example.fi')).toMatchObject({
      Organisation: 'Firma Oy',
      Status: 'Active',
      Role: before.Role,
    });
  });

  test('the owner’s notes go even when every column of the register has to stay', () => {
    const register = registerOf();
    addRows(register, 'Customers', [
      { ID: 'c1', 'Last name': 'Kaikki', 'E-mail': 'kaikki@example.fi', Status: 'Active' },
    ]);
    addRows(register, 'Orders', [{ ID: 'o1', Customer: 'c1', Date: '2026-01-01', 'Invoice state': 'Open' }]);
    addColumn(register, 'Customers', ['Notes', 'grumpy in the mornings']);
    const { result } = remove(register, 'c1');
    expect(result.outcome).toBe('reduced');
    expect(textsIn(register)).not.toContain('grumpy in the mornings');
    expect(customer(register, 'kaikki@example.fi')).toMatchObject({ ID: 'c1', 'Last name': 'Kaikki' });
    expect(remove(register, 'c1').result.outcome).toBe('nothing');
  });
});

describe('what is kept as proof, and who is told', () => {
  const register = shop.copy();
  const id = idOf(register, 'none@example.fi');
  register.run(
    recordConsent(register.world, id, { purpose: 'publication', action: 'given', channel: 'phone' }),
  );
  register.run(
    recordConsent(register.world, id, { purpose: 'publication', action: 'withdrawn', channel: 'phone' }),
  );
  addRows(register, 'Disclosures', [
    { ID: 'd1', Customer: id, Recipient: 'Tilitoimisto Luku', Date: '2026-04-01', Data: 'address' },
  ]);
  addRows(register, 'Other material', [{ ID: 'm1', Description: 'folder', Customer: id }]);
  addRows(register, 'Requests', [
    {
      ID: 'q1',
      'Received on': '2026-11-20',
      Channel: 'Form',
      Right: 'Erasure',
      Customer: id,
      'Answered on': '2020-01-01',
    },
  ]);
  const done = register.run(erase(register.world, id, 'q1'));

  test('the consents stay as proof for three years from the withdrawal, the person’s row does not', () => {
    expect(done.result.outcome).toBe('full');
    expect(done.result.stays).toEqual([
      expect.objectContaining({ tab: 'consents', ground: 'proofOfConsent', until: day('2029-11-24') }),
      expect.objectContaining({ tab: 'consents', ground: 'proofOfConsent', until: day('2029-11-24') }),
    ]);
    expect(register.records('Consents')).toHaveLength(2);
    expect(textsIn(register).join()).not.toMatch(/Olematon|none@example/);
  });

  test('recipients are told, papers shredded, form responses deleted: a task for each', () => {
    expect(done.result.residual).toEqual([
      'versionHistory',
      'sentMail',
      'calendar',
      'printedLabels',
      'formResponses',
      'paper',
    ]);
    const tasks = register.records('Tasks').map(({ Task, Details }) => [Task, Details]);
    expect(tasks).toEqual(
      expect.arrayContaining([
        ['Tell the recipient', 'Tilitoimisto Luku'],
        ['Shred the paper', 'm1'],
        ['Delete the form responses', ''],
      ]),
    );
    expect(new Set(tasks.map(String)).size).toBe(tasks.length);
  });

  test('the receipt names the request, the recipients and the ground of what stays', () => {
    const { receipt } = receiptOf(done.result, done.result.facts, done.entries);
    expect(receipt).toMatchObject({
      reference: 'q1',
      receivedOn: day('2026-11-20'),
      recipients: [{ name: 'Tilitoimisto Luku' }],
      kept: [{ kind: 'Consents', count: 2, ground: 'Proof of consent', until: day('2029-11-24') }],
    });
    expect(done.entries[0]?.request).toBe('q1');
  });
});

describe('a plan', () => {
  test.each([
    'none@example.fi',
    'open@example.fi',
    'books@example.fi',
    'contact@example.fi',
    'frozen@example.fi',
  ])('for %s says what the erasure then does, and changes nothing', (who) => {
    const register = shop.copy();
    const before = everything(register);
    const { result } = register.run(planFor(register.world, who));
    expect(register.calls).toEqual(['read', 'look']);
    expect(everything(register)).toEqual(before);
    const { goes, stays, outcome } = remove(register, who).result;
    expect({ goes, stays, outcome }).toEqual({
      goes: result.goes,
      stays: result.stays,
      outcome: result.outcome,
    });
  });

  test('is refused for nobody, and for a name', () => {
    expect(() => shop.run(planFor(shop.world, 'nobody@example.fi'))).toThrow('customerNotFound');
    expect(() => shop.run(planFor(shop.world, 'Olga Olematon'))).toThrow('customerAmbiguous');
  });
});

test('any order of consents, runs, imports and erasures keeps the log whole and everybody else as they were', () => {
  const emails = ['open', 'claim', 'none', 'books', 'frozen', 'contact', 'old'].map(
    (name) => `${name}@example.fi`,
  );
  const step = fc.record({
    what: fc.constantFrom('given', 'withdrawn', 'sweep', 'import', 'erase', 'nextDay'),
    who: fc.constantFrom(...emails),
  });
  const computed = ['Last activity', 'Hold', 'Kept until', 'Retention state'];
  const rowsById = (register: TestRegister) =>
    new Map(
      register
        .records('Customers')
        .map((row) => [
          row.ID,
          Object.fromEntries(Object.entries(row).filter(([heading]) => !computed.includes(heading))),
        ]),
    );
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
      const register = shop.copy();
      for (const { what, who } of steps) {
        const id = idOf(shop, who);
        const before = rowsById(register);
        const stays = before.has(id);
        if (what === 'nextDay') register.today = isoDate(day(register.today) + 40);
        else if (what === 'sweep') register.run(sweep(register.world));
        else if (what === 'import')
          bringIn(register, {
            customers: `number,city\n${String(customer(shop, who)['Customer number'])},Lahti\n`,
          });
        else if (what === 'erase') register.run(erase(register.world, stays ? id : who));
        else if (stays)
          register.run(
            recordConsent(register.world, id, { purpose: 'marketing', action: what, channel: 'phone' }),
          );
        const after = rowsById(register);
        for (const [other, row] of before) if (other !== id) expect(after.get(other)).toEqual(row);
        if (what === 'erase')
          expect(
            register.run(planFor(register.world, stays && after.has(id) ? id : who)).result.goes,
          ).toEqual([]);
      }
      register.run(sweep(register.world));
      expect(register.run(sweep(register.world)).result.changedCells).toBe(0);
      expect(register.run(verify(register.world))).toMatchObject({ ok: true });
    }),
    { seed: 20261124, numRuns: 12 },
  );
});
