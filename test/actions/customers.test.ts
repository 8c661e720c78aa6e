import { describe, expect, test } from '@jest/globals';
import { AmbiguousCustomer, candidates, matchColumns, theCustomer } from '../../src/actions/customers';
import { readRegister } from '../../src/actions/reading';
import { idAtRow, namesakes } from '../../src/actions/selection';
import { addRows, registerOf } from './by-hand';

const register = registerOf({
  customers: [
    'number,firstName,lastName,organisation,email,phone,city',
    '71,Aino,Mallinen,,aino@example.fi,+358 (0)40 123 4567,Turku',
    '72,Aino,Mallinen,,koti@example.fi,,Oulu',
    '73,Eino,Mallinen,,koti@example.fi,,Oulu',
    '74,,,Esimerkki Oy,toimisto@example.fi,09 870 2000,Helsinki',
    '75,مريم,מלינן,,idn@esimerkki.example,,Vaasa',
  ].join('\n'),
});
addRows(register, 'Customers', [{ 'Last name': 'Ilman', 'E-mail': 'ilman@example.fi' }]);

const reading = (who: string) => register.run(readRegister(register.world, { customers: matchColumns(who) }));
const found = (who: string) => candidates(reading(who), who).map(({ row, by }) => `${row} ${by}`);
const ids = register.records('Customers').map(({ ID }) => String(ID));

describe('a person is recognised', () => {
  test.each([
    ['by id', ids[0] ?? '', ['0 id']],
    ['by e-mail as written', 'aino@example.fi', ['0 email']],
    ['by e-mail in another case with blanks around it', ' AINO@Example.FI ', ['0 email']],
    ['by phone in national form', '040 123 4567', ['0 phone']],
    ['by phone with the international prefix', '00358 40 1234567', ['0 phone']],
    ['by phone with country code and trunk zero', '+358 (0)9 870-2000', ['3 phone']],
    ['by customer number', '74', ['3 number']],
    ['by name in either order and any case', 'mallinen  EINO', ['2 name']],
    ['by organisation', 'esimerkki oy', ['3 name']],
    ['in any script', 'مريم מלינן', ['4 name']],
    ['not at all by a part of an address', 'aino@example.f', []],
    ['not at all by a part of a name', 'Mallinen', []],
    ['not at all by a blank', '  ', []],
  ])('%s', (_, who, rows) => expect(found(who)).toEqual(rows));

  test('a family that shares an address is shown as two, never merged', () => {
    expect(found('koti@example.fi')).toEqual(['1 email', '2 email']);
    expect(() => theCustomer(reading('koti@example.fi'), 'koti@example.fi')).toThrow(AmbiguousCustomer);
  });

  test('namesakes are shown with what tells them apart, and none is taken', () => {
    expect(register.run(namesakes(register.world, 'Aino Mallinen'))).toEqual([
      { id: ids[0], name: 'Aino Mallinen', city: 'Turku', by: 'name' },
      { id: ids[1], name: 'Aino Mallinen', city: 'Oulu', by: 'name' },
    ]);
    expect(() => theCustomer(reading('Aino Mallinen'), 'Aino Mallinen')).toThrow('customerAmbiguous');
  });

  test('an error about several people names none of them', () => {
    try {
      theCustomer(reading('koti@example.fi'), 'koti@example.fi');
    } catch (error) {
      expect(error).toMatchObject({
        code: 'customerAmbiguous',
        data: { count: 2 },
        message: 'customerAmbiguous',
      });
    }
    expect.assertions(1);
  });
});

describe('the row that a person has selected', () => {
  test.each([
    ['the header', 'Customers', 1, 'selectCustomerRow'],
    ['a row of another tab', 'Orders', 2, 'selectCustomerRow'],
    ['a blank row below the last', 'Customers', 40, 'selectCustomerRow'],
    ['a row before the first', 'Customers', 0, 'selectCustomerRow'],
    ['a row without an id', 'Customers', 7, 'customerWithoutId'],
  ])('%s is refused', (_, title, row, code) => {
    expect(() => register.run(idAtRow(register.world, title, row))).toThrow(code);
  });

  test('gives the id of its customer', () => {
    expect(register.run(idAtRow(register.world, 'Customers', 2))).toBe(ids[0]);
    expect(register.calls).toEqual(['read']);
  });
});
