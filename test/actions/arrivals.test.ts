import { describe, expect, test } from '@jest/globals';
import { personReturned, watchArrivals } from '../../src/actions/arrivals';
import { sweep } from '../../src/actions/sweep';
import type { TestRegister } from '../support/register';
import { asks, eraseWhole, says } from './asking';
import { addRows, bringIn, customer, registerOf } from './by-hand';

const PEOPLE = `number,firstName,lastName,email,phone
1,Aino,Aalto,aino@example.fi,0401111111
2,Bo,Berg,bo@example.fi,0402222222
`;
const ORDERS = 'invoiceId,customerId,invoiceDate,total\n20,2,2026-05-01,20.00\n';

const shop = (() => {
  const register = registerOf({ customers: PEOPLE, orders: ORDERS });
  for (const who of ['aino@example.fi', 'bo@example.fi']) eraseWhole(register, who);
  register.run(sweep(register.world));
  return register;
})();

const flags = (register: TestRegister) =>
  register
    .records('Tasks')
    .filter(({ Task }) => String(Task).startsWith('An erased person'))
    .map(({ State }) => State);

describe('a person who was erased on request', () => {
  test('and of whom a row stays on a ground is not taken for one who came back', () => {
    const register = shop.copy();
    expect(register.run(sweep(register.world)).result).toMatchObject({ returned: 0, blocked: 0 });
    expect(flags(register)).toEqual([]);
  });

  test.each([
    ['the daily run', (register: TestRegister) => register.run(sweep(register.world)).result],
    ['the look at the edit', (register: TestRegister) => register.run(watchArrivals(register.world)).result],
  ])('and is typed in again is found by %s, once, and marketed to by nobody', (_name, look) => {
    const register = shop.copy();
    addRows(register, 'Customers', [{ 'E-mail': 'Aino@Example.FI', 'Last name': 'A', Marketing: 'Given' }]);
    expect(look(register)).toMatchObject({ returned: 1, blocked: 1 });
    expect(flags(register)).toEqual(['Open']);
    expect(customer(register, 'Aino@Example.FI')).toMatchObject({ Marketing: 'Withdrawn' });
    register.run(sweep(register.world));
    expect(look(register)).toMatchObject({ returned: 0, blocked: 0 });
    expect(flags(register)).toEqual(['Open']);
  });

  test('stays once the owner says that they came back by themselves', () => {
    const register = shop.copy();
    addRows(register, 'Customers', [{ 'E-mail': 'aino@example.fi', 'Last name': 'Aalto' }]);
    register.run(sweep(register.world));
    expect(register.run(personReturned(register.world, 'aino@example.fi')).result).toMatchObject({
      changed: true,
    });
    expect(flags(register)).toEqual(['Done']);
    expect(register.records('Log').map(({ Event }) => Event)).toContain('person.returned');
    expect(
      bringIn(register, { customers: 'number,email,city\n9,aino@example.fi,Oulu\n' })?.customers,
    ).toMatchObject({ suppressed: 0 });
    expect(register.run(personReturned(register.world, 'aino@example.fi')).result).toMatchObject({
      changed: false,
    });
  });

  test('and asks for something is answered, and is no customer by it', () => {
    const register = shop.copy();
    const before = register.records('Customers').length;
    asks(register, 'access', 'Aino');
    register.run(sweep(register.world));
    expect(register.records('Customers')).toHaveLength(before);
  });
});

describe('a person who objected to direct marketing', () => {
  test('is marked so when typed in, whatever was typed, and stays so', () => {
    const register = shop.copy();
    asks(register, 'objectMarketing', 'Eve');
    addRows(register, 'Customers', [{ 'E-mail': 'eve@example.fi', 'Last name': 'Eve', Marketing: 'Given' }]);
    for (const run of [1, 2, 3]) {
      register.run(sweep(register.world));
      expect({ run, ...customer(register, 'eve@example.fi') }).toMatchObject({ run, Marketing: 'Withdrawn' });
    }
    expect(register.run(sweep(register.world)).result).toMatchObject({ blocked: 0, changedCells: 0 });
  });

  test('and consents anew afterwards is not blocked by the old objection', () => {
    const register = shop.copy();
    addRows(register, 'Customers', [{ 'E-mail': 'eve@example.fi', 'Last name': 'Eve' }]);
    register.run(sweep(register.world));
    says(register, 'eve@example.fi', 'withdrawn');
    says(register, 'eve@example.fi', 'given');
    expect(register.run(sweep(register.world)).result).toMatchObject({ blocked: 0 });
    expect(customer(register, 'eve@example.fi')).toMatchObject({ Marketing: 'Given' });
  });
});
