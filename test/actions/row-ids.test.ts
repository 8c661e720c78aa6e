import { expect, test } from '@jest/globals';
import { erase } from '../../src/actions/erase';
import { parseCsv } from '../../src/actions/import/csv';
import { sweep } from '../../src/actions/sweep';
import type { TestRegister } from '../support/register';
import { registerWith } from '../support/scenes';

const two = () =>
  registerWith({ customers: parseCsv('number,lastName,email\n1,Aalto,a@example.fi\n2,Berg,b@example.fi\n') });
const idOf = (register: TestRegister, email: string) =>
  String(register.records('Customers').find((row) => row['E-mail'] === email)?.['ID']);
const write = (register: TestRegister, title: string, rows: string[][]) =>
  register.api(
    'POST',
    `/values/${encodeURIComponent(`'${title}'!A2`)}:append`,
    { values: rows },
    { valueInputOption: 'RAW' },
  );

test('a disclosure typed without an id never takes another person’s disclosure with it', () => {
  const register = two();
  const [a, b] = [idOf(register, 'a@example.fi'), idOf(register, 'b@example.fi')];
  write(register, 'Disclosures', [
    ['', a],
    ['', b],
    ['d1', b],
  ]);
  expect(() => register.run(erase(register.world, 'a@example.fi'))).toThrow('recordWithoutId');
  register.run(sweep(register.world));
  register.run(erase(register.world, 'a@example.fi'));
  expect(register.records('Disclosures').map((row) => row['Customer'])).toEqual([b, b]);
});

test('an order copied together with its id for another customer gets an id of its own, and is never erased with the first', () => {
  const register = two();
  const [a, b] = [idOf(register, 'a@example.fi'), idOf(register, 'b@example.fi')];
  write(register, 'Orders', [
    ['o1', a],
    ['o1', b],
  ]);
  register.api(
    'PUT',
    `/values/${encodeURIComponent("'Orders'!C2:C3")}`,
    { values: [[36526], [36526]] },
    { valueInputOption: 'RAW' },
  );
  expect(() => register.run(erase(register.world, 'a@example.fi'))).toThrow('duplicateId');
  register.run(sweep(register.world));
  register.run(erase(register.world, 'a@example.fi'));
  expect(register.records('Orders').map((row) => row['Customer'])).toEqual([b]);
});

test('a row copied as a template for a new customer while an erasure waits to be confirmed is not taken for its remainder', () => {
  const register = registerWith({
    customers: parseCsv('number,lastName,email\n1,Aalto,a@example.fi\n'),
    orders: parseCsv('invoiceId,customerId,invoiceDate,total\n1,1,2026-01-01,1.00\n'),
  });
  expect(register.run(erase(register.world, 'a@example.fi')).result.outcome).toBe('reduced');
  const [remainder] = register.records('Customers');
  write(register, 'Customers', [[String(remainder?.['ID']), '2', '', '', 'Berg']]);
  const before = register.cells('Customers');
  expect(() => register.run(erase(register.world, String(remainder?.['ID'])))).toThrow('duplicateId');
  expect(register.cells('Customers')).toEqual(before);
});

test('the owner’s own columns go with an erasure even where every column of the register may stay', () => {
  const register = registerWith({
    customers: parseCsv('number,lastName,street\n1,Aalto,Katu 1\n'),
    orders: parseCsv('invoiceId,customerId,invoiceDate,total\n1,1,2026-01-01,1.00\n'),
  });
  register.run(erase(register.world, '1'));
  register.api('POST', ':batchUpdate', {
    requests: [{ appendDimension: { sheetId: 7000, dimension: 'COLUMNS', length: 1 } }],
  });
  register.api(
    'PUT',
    `/values/${encodeURIComponent("'Customers'!AG1:AG2")}`,
    { values: [['Notes'], ['likes jazz']] },
    { valueInputOption: 'RAW' },
  );
  const [row] = register.records('Customers');
  register.run(erase(register.world, String(row?.['ID'])));
  expect(JSON.stringify(register.cells('Customers'))).not.toContain('jazz');
  expect(register.records('Customers')).toMatchObject([{ 'Last name': 'Aalto' }]);
});
