import { describe, expect, test } from '@jest/globals';
import { act } from '../../src/actions/act';
import { verify } from '../../src/actions/verify';
import { appendEntries, EMPTY_LOG } from '../../src/register/log';
import type { CommitResponse } from '../../src/workbook/api';
import { append, remove, set, type Change } from '../../src/workbook/changes';
import { commitBody, outcomeOf } from '../../src/workbook/commit';
import type { Layout } from '../../src/workbook/layout';
import type { TabKey } from '../../src/workbook/tabs';
import { columnAt, customer, everything, registerOf } from '../actions/by-hand';
import type { TestRegister } from '../support/register';
import { place, words } from './pieces';

const people = ['Aino', 'Eino', 'Helmi', 'Onni', 'Saimi'];
const shop = registerOf({
  customers: `number,lastName,email\n${people.map((name, n) => `${n},${name},${name.toLowerCase()}@example.fi`).join('\n')}\n`,
});
const ids = shop.records('Customers').map(({ ID }) => String(ID));

/** Commits changes on the register as it stands. */
const land = (register: TestRegister, changes: readonly Change[]) =>
  register.run(
    act(register.world, {
      query: { customers: ['email'], orders: ['customer'] },
      decide: (reading) => ({
        pieces: reading.head.sequence === 2 ? [{ changes, entries: [{ event: 'test', details: {} }] }] : [],
        result: undefined,
      }),
    }),
  );
const names = (register: TestRegister) => register.records('Customers').map((row) => row['Last name']);

describe('one commit', () => {
  test('changes cells, adds and removes rows in several tabs, and its log entry, all at once', () => {
    const register = shop.copy();
    land(register, [
      remove('customers', 1, ids[1] as string),
      set('customers', 0, ids[0] as string, 'city', 'Turku'),
      set('customers', 4, ids[4] as string, 'since', 46000),
      append('customers', { id: 'n1', lastName: 'Uusi' }),
      append('orders', { id: 'o1', customer: 'n1', amount: 5 }),
    ]);
    expect(register.calls).toEqual(['read', 'look', 'commit']);
    expect(names(register)).toEqual(['Aino', 'Helmi', 'Onni', 'Saimi', 'Uusi']);
    expect(customer(register, 'aino@example.fi').City).toBe('Turku');
    expect(customer(register, 'saimi@example.fi')['Customer since']).toBe(46000);
    expect(register.records('Orders')).toMatchObject([{ ID: 'o1', Customer: 'n1', Amount: 5 }]);
    expect(register.records('Log').slice(-1)).toMatchObject([{ Number: '3', Event: 'test' }]);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test.each([
    ['the first', [0], ['Eino', 'Helmi', 'Onni', 'Saimi']],
    ['the last', [4], ['Aino', 'Eino', 'Helmi', 'Onni']],
    ['neighbours', [1, 2], ['Aino', 'Onni', 'Saimi']],
    ['some in any order', [3, 0, 4], ['Eino', 'Helmi']],
    ['all', [0, 1, 2, 3, 4], []],
  ])('removes %s of the rows and no other', (_, rows, left) => {
    const register = shop.copy();
    land(
      register,
      rows.map((row) => remove('customers', row, ids[row] as string)),
    );
    expect(names(register)).toEqual(left);
  });

  test('removes nothing where another row stands by now: every row is still there, whole', () => {
    const register = shop.copy();
    const whole = (rows: Record<string, unknown>[]) =>
      new Set(rows.filter(({ ID }) => ID !== '').map((row) => JSON.stringify(row)));
    const before = whole(register.records('Customers'));
    land(register, [remove('customers', 1, ids[2] as string)]);
    expect(whole(register.records('Customers'))).toEqual(before);
  });

  test('stores text that looks like a formula, a number or a date as text', () => {
    const register = shop.copy();
    const texts = { lastName: '=1+1', street: '+358', postcode: '00530', city: '1.2.2026', website: "'x" };
    land(register, [append('customers', { id: 'n1', ...texts })]);
    expect(register.records('Customers').slice(-1)).toMatchObject([
      { 'Last name': '=1+1', 'Street address': '+358', Postcode: '00530', City: '1.2.2026', Website: "'x" },
    ]);
  });

  test('gives every cell of a new row its format, so that what is typed there later stays to the letter', () => {
    const register = shop.copy();
    land(register, [append('customers', { id: 'n1', lastName: 'Uusi' })]);
    const column = columnAt(register, 'Customers', 'Postcode');
    const range = encodeURIComponent(`'Customers'!${String.fromCharCode(65 + column)}7`);
    register.api('PUT', `/values/${range}`, { values: [['00530']] }, { valueInputOption: 'USER_ENTERED' });
    expect(register.records('Customers').slice(-1)).toMatchObject([
      { 'Last name': 'Uusi', Postcode: '00530' },
    ]);
  });

  test('takes 50,000 characters to a cell and refuses one more before anything is written', () => {
    const register = shop.copy();
    land(register, [set('customers', 0, ids[0] as string, 'street', 'x'.repeat(50_000))]);
    expect(String(customer(register, 'aino@example.fi')['Street address'])).toHaveLength(50_000);

    const another = shop.copy();
    const before = everything(another);
    const changes = [
      set('customers', 1, ids[1] as string, 'city', 'Turku'),
      append('customers', { id: 'n', lastName: 'x'.repeat(50_001) }),
    ];
    expect(() => land(another, changes)).toThrow('cellTooLong');
    expect(everything(another)).toEqual(before);
  });

  test('never removes a row by a blank id', () => {
    const register = shop.copy();
    const before = everything(register);
    expect(() => land(register, [remove('customers', 40, '')])).toThrow('recordWithoutId');
    expect(everything(register)).toEqual(before);
  });
});

describe('compare and swap', () => {
  const layout: Layout = new Map(
    (['log', 'journal', 'customers'] as TabKey[]).map((tab, at) => [tab, place(tab, at)]),
  );
  const entry = (sequence: number) =>
    appendEntries('s', { ...EMPTY_LOG, sequence: sequence - 1 }, [
      { at: '2026-11-24T10:00:00+02:00', event: 'test', subject: '', request: '', actor: '', details: {} },
    ]);
  const body = (sequence: number, changes: readonly Change[] = []) =>
    commitBody({ changes, entries: entry(sequence) }, layout, words);

  test('the same batch a second time is refused as a whole', () => {
    const register = shop.copy();
    const captured: object[] = [];
    const handle = register.sheets.handle.bind(register.sheets);
    register.sheets.handle = (call) => {
      if (call.path.endsWith(':batchUpdate')) captured.push(call.body as object);
      return handle(call);
    };
    land(register, [append('customers', { id: 'n1', lastName: 'Once' })]);
    const before = everything(register);
    expect(() => register.api('POST', ':batchUpdate', captured[0])).toThrow('400');
    expect(everything(register)).toEqual(before);
  });

  test.each([
    [1, undefined],
    [99, undefined],
    [100, undefined],
    [200, '0'],
    [250, undefined],
    [300, '1'],
  ])('commit %i takes the marks of generation %s away', (sequence, generation) => {
    const removed = body(sequence).requests.flatMap((request) =>
      'deleteDeveloperMetadata' in request ? [request.deleteDeveloperMetadata] : [],
    );
    expect(removed).toEqual(
      generation === undefined
        ? []
        : [{ dataFilter: { developerMetadataLookup: { metadataKey: 'commit', metadataValue: generation } } }],
    );
  });

  test('scattered cells take three requests each', () => {
    const scattered = Array.from({ length: 3000 }, (_, n) =>
      set('customers', 2 * n, `id${n}`, 'city', 'Turku'),
    );
    const { requests } = body(1, scattered);
    expect(requests.length).toBeLessThan(3 * scattered.length + 20);
  });

  test('an answer that tells of a row not removed names the row', () => {
    const changes = [remove('customers', 3, 'x'), remove('customers', 8, 'y')];
    const commit = body(1, changes);
    const counts = [1, 1, 0, 0];
    const replies = commit.requests.map((request) =>
      'deleteDuplicates' in request ? { deleteDuplicates: { duplicatesRemovedCount: counts.shift() } } : {},
    );
    const response: CommitResponse = { spreadsheetId: 's', replies };
    expect(outcomeOf(commit, changes, response)).toEqual({ strays: [], missed: [changes[0]] });
  });

  test('a tab or column that the layout has not is named', () => {
    expect(() => body(1, [append('orders', { id: 'o' })])).toThrow(
      expect.objectContaining({ code: 'tabMissing', data: { tab: 'orders' } }),
    );
    const bare: Layout = new Map([
      ...layout,
      ['customers', place('customers', 2, { columns: new Map([['id', 0]]) })],
    ]);
    expect(() =>
      commitBody({ changes: [append('customers', { id: 'c', email: 'x' })], entries: entry(1) }, bare, words),
    ).toThrow('columnMissing');
  });
});
