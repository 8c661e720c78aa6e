import { describe, expect, test } from '@jest/globals';
import { recordConsent } from '../../src/actions/consent';
import { erase } from '../../src/actions/erase';
import { importFiles, type ImportCounts } from '../../src/actions/import';
import { parseCsv } from '../../src/actions/import/csv';
import { CallFailed } from '../../src/actions/program';
import { dailyRun } from '../../src/actions/daily';
import type { TestRegister } from '../support/register';
import { registerWith, setUpRegister } from '../support/scenes';
import { addRows } from './by-hand';

const holding = (csv: string): TestRegister => registerWith({ customers: parseCsv(csv) });

function bring(register: TestRegister, csv: string): Partial<ImportCounts> {
  return register.run(importFiles(register.world, { customers: parseCsv(csv) })).result.customers ?? {};
}

const names = (register: TestRegister) => register.records('Customers').map((row) => row['First name']);

describe('whom a line is about', () => {
  test('a file of another system with the same numbers overwrites nobody', () => {
    const register = holding('number,firstName,email,phone\n1,Aino,aino@example.fi,040 1234567\n');
    const before = register.records('Customers');
    const done = bring(register, 'id,firstName,email\n1,Kalle,kalle@example.fi\n');
    expect(done).toMatchObject({ added: 0, updated: 0 });
    expect(done.problems).toEqual([{ line: 2, code: 'twoCustomers', leftOut: true }]);
    expect(register.records('Customers')).toEqual(before);
  });

  test('nor does a line overwrite an earlier line of its own file', () => {
    const register = setUpRegister();
    const done = bring(register, 'id,firstName,email\n1,Aino,aino@example.fi\n1,Kalle,kalle@example.fi\n');
    expect(done.problems).toEqual([{ line: 3, code: 'twoCustomers', leftOut: true }]);
    expect(register.records('Customers')).toMatchObject([
      { 'First name': 'Aino', 'E-mail': 'aino@example.fi' },
    ]);
  });

  test.each([
    ['a new address', 'id,firstName,lastName,email\n1,Aino,Virtanen,uusi@example.fi\n'],
    ['a new address, and the name in one column', 'id,name,email\n1,Virtanen Aino,uusi@example.fi\n'],
    ['a new name', 'id,lastName,email\n1,Mäkinen,AINO@example.fi\n'],
  ])('a number with %s is still the same customer', (_, csv) => {
    const register = holding('number,firstName,lastName,email\n1,Aino,Virtanen,aino@example.fi\n');
    expect(bring(register, csv)).toMatchObject({ added: 0, updated: 1, problems: [] });
    expect(register.records('Customers')).toHaveLength(1);
  });

  test('a customer known by e-mail is told their number and not added twice', () => {
    const register = holding('firstName,email\nAino,aino@example.fi\n');
    expect(bring(register, 'number,firstName,email\n7,Aino,Aino@example.fi\n')).toMatchObject({
      added: 0,
      updated: 1,
    });
    expect(register.records('Customers')).toMatchObject([{ 'Customer number': '7', 'First name': 'Aino' }]);
  });

  test('but the other members of a family with one address, with numbers of their own, are', () => {
    const register = holding('firstName,email\nAino,koti@example.fi\n');
    const file =
      'number,firstName,email\n2,Eino,koti@example.fi\n1,Aino,koti@example.fi\n3,Aino,koti@example.fi\n';
    expect(bring(register, file)).toMatchObject({ added: 2 });
    expect(bring(register, file)).toMatchObject({ added: 0, updated: 0, unchanged: 3 });
    expect(names(register)).toEqual(['Aino', 'Eino', 'Aino']);
  });
});

describe('lines without number and e-mail', () => {
  const file = 'firstName,city,phone\nAino,Turku,040 123 4567\nEino,Oulu,\n';

  test('are added once, even when the answer to the commit was lost', () => {
    const register = setUpRegister();
    let lost = false;
    register.intercept = ({ name, when }) => {
      if (name !== 'commit' || when !== 'after' || lost) return;
      lost = true;
      throw CallFailed.of(503);
    };
    expect(bring(register, file)).toMatchObject({ added: 2 });
    expect(names(register)).toEqual(['Aino', 'Eino']);
    expect(bring(register, file)).toMatchObject({ added: 0, unchanged: 2 });
    expect(names(register)).toEqual(['Aino', 'Eino']);
  });

  test('are known by all their values, whichever way the phone is written', () => {
    const register = holding(file);
    const more = 'firstName,phone,email\nAino,+358 40 1234567,\nAino,040 7654321,\nEino,,none\n';
    expect(bring(register, more)).toMatchObject({ added: 2, updated: 1 });
    expect(bring(register, more)).toMatchObject({ added: 0, updated: 0, unchanged: 3 });
  });
});

describe('an erased person', () => {
  test.each([
    ['by number', 'number,firstName\n7,Aino\n', '7'],
    [
      'by the second of two addresses',
      'number,firstName,email\n,Aino,"aino@x.fi, aino@y.fi"\n',
      undefined,
      'firstName,email\nAino,AINO@y.fi\n',
    ],
    ['by an address that is none', 'firstName,email\nAino,aino@localhost\n', undefined],
    ['by a phone that is none', 'firstName,phone\nAino,+1 (555) 12\n', undefined],
  ])('is not brought back, known %s', (_, csv, who?: string, again: string = csv) => {
    const register = holding(csv);
    register.run(erase(register.world, who ?? String(register.records('Customers')[0]?.ID)));
    expect(names(register)).toEqual([]);
    expect(bring(register, again)).toMatchObject({ added: 0, suppressed: 1 });
    expect(names(register)).toEqual([]);
  });

  test('takes nobody along who shares a phone', () => {
    const register = holding('firstName,email,phone\nAino,aino@x.fi,09 1234567\nEino,eino@x.fi,09 1234567\n');
    register.run(erase(register.world, 'aino@x.fi'));
    const done = bring(
      register,
      'firstName,email,phone,city\nEino,eino@x.fi,09 1234567,Turku\nLiisa,liisa@x.fi,09 1234567,Oulu\nAino,,09 1234567,Pori\nAino,aino@x.fi,,Pori\n',
    );
    expect(done).toMatchObject({ added: 1, updated: 1, suppressed: 2 });
    expect(register.records('Customers')).toMatchObject([
      { 'First name': 'Eino', City: 'Turku' },
      { 'First name': 'Liisa', City: 'Oulu' },
    ]);
  });
});

describe('consent to one purpose of direct marketing', () => {
  const say = (register: TestRegister, purpose: string, action: 'given' | 'withdrawn') =>
    register.run(recordConsent(register.world, 'aino@x.fi', { purpose, action, channel: 'phone' }));
  const listed = (register: TestRegister) =>
    register.records('Suppression list').map(({ Purpose, Kind }) => `${Purpose}: ${Kind}`);

  test('leaves the objection to another in force', () => {
    const register = holding('number,firstName,email\n7,Aino,aino@x.fi\n');
    say(register, 'marketing', 'withdrawn');
    say(register, 'postalMarketing', 'given');
    expect(listed(register)).toEqual(['marketing: E-mail address']);
  });

  test('lifts the objection to it alone', () => {
    const register = holding('firstName,email\nAino,aino@x.fi\n');
    say(register, 'marketing', 'withdrawn');
    say(register, 'postalMarketing', 'withdrawn');
    say(register, 'postalMarketing', 'given');
    expect(listed(register)).toEqual(['marketing: E-mail address']);
    expect(bring(register, 'email,city\naino@x.fi,Turku\n').problems).toMatchObject([
      { code: 'suppressedMarketing' },
    ]);
  });
});

describe('rows that were typed by hand and have no id yet', () => {
  const typed = [
    { 'Customer number': '1', 'First name': 'Aatu', 'E-mail': 'aatu@x.fi' },
    { 'Customer number': '2', 'First name': 'Bea', 'E-mail': 'bea@x.fi' },
  ];
  const file = 'number,email\n1,aatu.new@x.fi\n';

  test('are not overwritten, since nothing tells one from another when somebody sorts', () => {
    const register = setUpRegister();
    addRows(register, 'Customers', typed);
    const done = bring(register, file);
    expect(done).toMatchObject({ updated: 0, problems: [{ line: 2, code: 'rowWithoutId', leftOut: true }] });
    expect(register.records('Customers')).toMatchObject(typed);
    expect(bring(register, 'number,email\n2,bea@x.fi\n')).toMatchObject({ unchanged: 1, problems: [] });
  });

  test('nor are orders, nor does an order go to nobody', () => {
    const register = setUpRegister();
    addRows(register, 'Customers', typed);
    const orders = parseCsv('invoiceId,customerId,total\n1,1,5\n');
    const { result } = register.run(importFiles(register.world, { orders }));
    expect(result.orders).toMatchObject({ added: 0, problems: [{ code: 'rowWithoutId' }] });
  });

  test('can be updated once the daily run has given them ids', () => {
    const register = setUpRegister();
    addRows(register, 'Customers', typed);
    register.run(dailyRun(register.world));
    expect(bring(register, file)).toMatchObject({ updated: 1, problems: [] });
    expect(register.records('Customers')[0]).toMatchObject({
      'First name': 'Aatu',
      'E-mail': 'aatu.new@x.fi',
    });
  });
});
