import { describe, expect, test } from '@jest/globals';
import { mentions, type Mention } from '../../src/actions/mentions';
import { replaceMentions } from '../../src/actions/mentions-replaced';
import { erase } from '../../src/actions/erase';
import { CallFailed } from '../../src/actions/program';
import { verify } from '../../src/actions/verify';
import { contentOf, Killed, type TestRegister } from '../support/register';
import { addColumn, addRows, apply, everything, gridOf, idOf, registerOf, write } from './by-hand';

const CUSTOMERS = [
  'number,firstName,lastName,email,phone',
  '10023,Aino,Virtanen,aino@example.fi,040 123 4567',
  '20001,Eino,Ek,eino@example.fi,',
  '20002,Kaisa,Virtanen,kaisa@example.fi,',
].join('\n');
const ORDERS = [
  'invoiceId,customerId,date,description,total,status',
  'L-1,10023,2026-01-15,Aino Virtasen oma pannu,1,open',
  'L-2,20001,2026-01-16,lahja: Aino Virtanen; 2 kpl,1,open',
  'L-3,20002,2026-01-17,Virtasen pannu,1,paid',
  'L-4,20002,2026-01-18,sininen pannu,1,paid',
].join('\n');

const shop = registerOf({ customers: CUSTOMERS, orders: ORDERS });
const aino = idOf(shop, 'aino@example.fi');
const eino = idOf(shop, 'eino@example.fi');
addRows(shop, 'Other material', [
  { ID: 'm1', Description: 'Kansio, myös AINO VIRTANEN', Place: 'Hylly', Customer: eino },
  { ID: 'm2', Description: 'Kansio Aino Virtanen', Customer: aino },
  { Description: 'Ilman tunnistetta: aino@example.fi' },
]);
addRows(shop, 'Data breaches', [
  { ID: 'b1', Description: 'Kirje (Aino Virtanen, 040-123 4567) meni väärälle, puh. 040 123 4568' },
]);
addRows(shop, 'Consents', [{ ID: 'c1', Customer: eino, Evidence: 'puhelu, läsnä Aino Virtanen' }]);
addRows(shop, 'Holds', [
  { ID: 'h1', Tab: 'customers', Record: eino, Ground: 'Legal claim', Reason: 'riita: Aino Virtanen' },
]);
addRows(shop, 'Letters', [
  {
    ID: 'l1',
    Customer: eino,
    Subject: 'Asia Aino Virtanen',
    Text: 'Hei, Aino Virtanen',
    State: 'Waiting to be sent',
  },
  { ID: 'l2', Customer: aino, Text: 'Hei, Aino Virtanen', State: 'Waiting to be sent' },
]);
addRows(shop, 'Tasks', [
  { ID: 't1', Performer: 'You', Details: 'soita: Aino Virtanen', State: 'Open' },
  { ID: 't2', Performer: 'You', Task: 'Tell the recipient', Details: 'Aino Virtanen', State: 'Open' },
  { ID: 't3', Performer: 'The register', Details: 'Aino Virtanen', State: 'Open' },
  { ID: 't4', Performer: 'You', About: aino, Details: 'oma: Aino Virtanen', State: 'Open' },
]);
addColumn(shop, 'Customers', ['Notes', 'itse', 'naapuri on 10023 Aino Virtanen', '']);

const found = (register: TestRegister): Mention[] => register.run(mentions(register.world, aino));
const shownAs = ({ tab, record, column = '', heading = '', sure }: Mention) =>
  `${tab} ${column || `=${heading}`} ${record.length < 3 ? record : '*'} ${sure ? 'sure' : 'perhaps'}`;
const reference = (part: string, of = shop): string =>
  found(of).find(({ text }) => text.includes(part))?.reference ?? '';
const replace = (register: TestRegister, ...references: string[]) =>
  register.run(replaceMentions(register.world, aino, references));
const order = (register: TestRegister, at: number) => register.records('Orders')[at]?.['Description'];

describe('free text of other rows that names the person', () => {
  test('is found in all tabs and in the owner’s own columns, the surest first; their own rows are left out', () => {
    const before = everything(shop);
    expect(found(shop).map(shownAs)).toEqual([
      'orders description * sure',
      'consents evidence c1 sure',
      'holds reason h1 sure',
      'letters subject l1 sure',
      'letters text l1 sure',
      'tasks details t1 sure',
      'materials description m1 sure',
      'materials description  sure',
      'breaches description b1 sure',
      'customers =Notes * sure',
      'orders description * perhaps',
    ]);
    expect(shop.calls).toEqual(['read', 'look', 'read']);
    expect(everything(shop)).toEqual(before);
  });

  test('is not to be replaced here where it is proof, or its row has no id', () => {
    const fixed = found(shop).filter((mention) => mention.reference === '');
    expect(fixed.map(({ tab, record }) => [tab, record])).toEqual([
      ['consents', 'c1'],
      ['letters', 'l1'],
      ['letters', 'l1'],
      ['materials', ''],
    ]);
    expect(replace(shop.copy(), '').result).toEqual({ replaced: 0, changed: 0 });
  });

  test('is replaced by a word where the owner says so, and stays everywhere else', () => {
    const register = shop.copy();
    const before = everything(register, 'Log', 'Write journal');
    const { result, entries } = replace(
      register,
      reference('lahja'),
      reference('meni väärälle'),
      reference('naapuri'),
    );
    expect(result).toEqual({ replaced: 3, changed: 0 });
    expect(order(register, 1)).toBe('lahja: [erased]; 2 kpl');
    expect(register.records('Data breaches')[0]?.['Description']).toBe(
      'Kirje ([erased], [erased]) meni väärälle, puh. 040 123 4568',
    );
    expect(register.records('Customers').map((row) => row['Notes'])).toEqual([
      'itse',
      'naapuri on [erased] [erased]',
      '',
    ]);
    const after = everything(register, 'Log', 'Write journal');
    const changed = Object.entries(after).flatMap(([title, rows]) =>
      rows.flatMap((row, at) => row.filter((cell, column) => before[title]?.[at]?.[column] !== cell)),
    );
    expect(changed).toHaveLength(3);
    expect(entries.map(({ event, details }) => [event, JSON.parse(details)])).toEqual([
      ['mentions.replaced', { cells: 3, left: 8, marks: expect.any(Array) }],
    ]);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
    expect(replace(register, reference('lahja')).result).toEqual({ replaced: 0, changed: 1 });
  });

  test('is left alone where the cell holds something else than was shown', () => {
    const register = shop.copy();
    const shown = reference('lahja');
    write(register, 'Orders', 1, 'Description', 'lahja: Aino Virtanen; 3 kpl');
    expect(replace(register, shown)).toMatchObject({ result: { replaced: 0, changed: 1 }, entries: [] });
    expect(order(register, 1)).toBe('lahja: Aino Virtanen; 3 kpl');
  });

  test('is left alone where two rows bear the id', () => {
    const register = shop.copy();
    const shown = reference('myös AINO');
    addRows(register, 'Other material', [{ ID: 'm1', Description: 'another' }]);
    expect(replace(register, shown).result).toEqual({ replaced: 0, changed: 1 });
  });

  test.each(['x', '__proto__', '0'.repeat(16), '../..'])('knows no cell by %j', (typed) => {
    const register = shop.copy();
    const before = everything(register);
    expect(replace(register, typed)).toMatchObject({ result: { replaced: 0, changed: 1 }, entries: [] });
    expect(everything(register)).toEqual(before);
  });

  test('is found in streets, and in the names of firms and recipients, which are shown and never changed', () => {
    const register = shop.copy();
    write(register, 'Customers', 1, 'Street address', 'c/o Aino Virtanen, Katu 1');
    write(register, 'Customers', 1, 'Organisation', 'Tmi Aino Virtanen');
    addRows(register, 'Disclosures', [{ ID: 'd1', Customer: eino, Recipient: 'Aino Virtanen' }]);
    addRows(register, 'Recipients', [{ ID: 'r1', Name: 'Aino Virtanen' }]);
    const known = new Set(found(shop).map(shownAs));
    const more = found(register).filter((mention) => !known.has(shownAs(mention)));
    expect(
      more.map(({ tab, column, sure, fixed, reference }) => [tab, column, sure, fixed ?? reference !== '']),
    ).toEqual([
      ['customers', 'organisation', true, 'name'],
      ['customers', 'street', true, true],
      ['disclosures', 'recipient', true, 'name'],
      ['recipients', 'name', true, 'name'],
    ]);
    const street = more.find(({ column }) => column === 'street')?.reference ?? '';
    replace(register, street);
    expect(register.records('Customers')[1]).toMatchObject({
      'Street address': 'c/o [erased], Katu 1',
      Organisation: 'Tmi Aino Virtanen',
    });
  });

  test.each([
    ['private', [] as unknown[]],
    ['trader', [['customers', 'organisation']]],
  ])(
    'is not a firm that a colleague has in their row too, unless the firm is the person: %s',
    (role, expected) => {
      const register = registerOf({
        customers: `number,firstName,lastName,organisation,role,email\n1,Aino,Aalto,Koru Oy,${role},a@example.fi\n2,Eino,Ek,Koru Oy,private,e@example.fi`,
      });
      const of = register.run(mentions(register.world, 'a@example.fi'));
      expect(of.map(({ tab, column }) => [tab, column])).toEqual(expected);
    },
  );

  test('is found as long as the person’s row says who they are', () => {
    const register = shop.copy();
    register.run(erase(register.world, aino));
    expect(found(register).some(({ text }) => text.includes('lahja'))).toBe(true);
  });

  test('is nobody’s where the person is not known', () => {
    expect(() => shop.run(mentions(shop.world, 'nobody@example.fi'))).toThrow('customerNotFound');
    expect(() => shop.run(mentions(shop.world, 'Kaisa Virtanen'))).toThrow('customerAmbiguous');
  });
});

describe('replacing', () => {
  const references = [reference('lahja'), reference('naapuri')];
  const done = shop.copy();
  replace(done, ...references);
  const calls = done.calls.length;

  test.each(['before', 'after'] as const)(
    'killed or failed %s any call is done by doing it again',
    (when) => {
      for (let at = 0; at < calls; at++)
        for (const how of ['killed', 'failed'] as const) {
          const register = shop.copy();
          let struck = false;
          register.intercept = (call) => {
            if (struck || call.index !== at || call.when !== when) return;
            struck = true;
            throw how === 'killed' ? new Killed() : CallFailed.of(503);
          };
          try {
            replace(register, ...references);
          } catch (error) {
            // A search that failed is simply done again.
            if (!(error instanceof Killed) && !(error instanceof CallFailed)) throw error;
          }
          register.intercept = () => undefined;
          replace(register, ...references);
          expect(struck).toBe(true);
          expect(contentOf(register)).toEqual(contentOf(done));
          expect(register.run(verify(register.world))).toMatchObject({ ok: true });
        }
    },
  );

  const dimension = (sheetId: number, kind: 'ROWS' | 'COLUMNS', startIndex: number) => ({
    sheetId,
    dimension: kind,
    startIndex,
    endIndex: startIndex + 1,
  });
  test.each([
    [
      'sorts',
      (sheetId: number) => ({
        sortRange: {
          range: { sheetId, startRowIndex: 1 },
          sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }],
        },
      }),
    ],
    ['inserts a row', (sheetId: number) => ({ insertDimension: { range: dimension(sheetId, 'ROWS', 1) } })],
    [
      'inserts a column',
      (sheetId: number) => ({ insertDimension: { range: dimension(sheetId, 'COLUMNS', 0) } }),
    ],
  ])('while somebody %s changes no other cell', (_, deed) => {
    for (const killed of [false, true]) {
      const register = shop.copy();
      let done_ = false;
      register.intercept = ({ name, when }) => {
        if (name !== 'commit') return;
        if (when === 'before' && !done_) {
          done_ = true;
          apply(register, ...['Customers', 'Orders'].map((title) => deed(gridOf(register, title).sheetId)));
        } else if (when === 'after' && killed) throw new Killed();
      };
      try {
        replace(register, ...references);
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
      }
      register.intercept = () => undefined;
      replace(register, ...references);
      const texts = (of: TestRegister) =>
        new Map(
          [...of.records('Customers'), ...of.records('Orders')]
            .filter(({ ID }) => ID !== '')
            .map(({ ID, ...row }) => [
              ID,
              { notes: row['Notes'], text: row['Description'], name: row['Last name'] },
            ]),
        );
      expect(done_).toBe(true);
      expect(texts(register)).toEqual(texts(done));
      expect(register.run(verify(register.world))).toMatchObject({ ok: true });
    }
  });
});
