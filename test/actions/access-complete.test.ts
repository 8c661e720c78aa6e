import { describe, expect, test } from '@jest/globals';
import { exportAccess } from '../../src/actions/access';
import { cardOf } from '../../src/actions/card';
import { recordConsent } from '../../src/actions/consent';
import { sweep } from '../../src/actions/sweep';
import { day } from '../../src/register/calendar';
import type { TestRegister } from '../support/register';
import { addColumn, idOf, registerOf, write } from './by-hand';

/** Whoever asks for access gets everything that is held, however the sheet looks. */

const AINO = 'aino@example.fi';
const shop = registerOf({
  customers: `number,firstName,email,phone\n1,Aino,${AINO},040 123 4567\n2,Eino,eino@example.fi,\n`,
  orders: 'invoiceId,customerId,date,total\n1,1,2026-01-15,5\n2,2,2026-01-15,5\n',
});
const exported = (register: TestRegister, who = AINO) =>
  register.run(exportAccess(register.world, who)).result;
const section = (register: TestRegister, key: string, who = AINO) =>
  exported(register, who).report.sections.find((candidate) => candidate.key === key);
const records = (json: object, key: string) =>
  (json as { sections: { key: string; records: Record<string, unknown>[] }[] }).sections.find(
    (candidate) => candidate.key === key,
  )?.records;

test('two columns of the owner’s own with one heading, or with none, are all told', () => {
  const register = shop.copy();
  addColumn(register, 'Customers', ['Notes', 'likes tea']);
  addColumn(register, 'Customers', ['Notes', 'likes mornings']);
  addColumn(register, 'Customers', ['', 'has a dog']);
  addColumn(register, 'Customers', ['', 'has a cat', 'not Aino’s']);
  const { html, json } = exported(register);
  for (const note of ['likes tea', 'likes mornings', 'has a dog', 'has a cat']) expect(html).toContain(note);
  expect(html).not.toContain('not Aino’s');
  expect(records(json, 'customers')).toMatchObject([
    {
      'own:Notes': 'likes tea',
      'own:Notes 2': 'likes mornings',
      'own:': 'has a dog',
      'own: 2': 'has a cat',
    },
  ]);
});

describe('the suppression list', () => {
  const objecting = () => {
    const register = shop.copy();
    for (const purpose of ['marketing', 'postalMarketing'])
      register.run(recordConsent(register.world, AINO, { purpose, action: 'withdrawn', channel: 'phone' }));
    return register;
  };

  test('is told as far as it is about the person: kind, scope, since and reason, not the hash', () => {
    const register = objecting();
    const { html, json, report } = exported(register);
    const told = records(json, 'suppressions') ?? [];
    expect(told).toHaveLength(register.records('Suppression list').length);
    expect(told).toContainEqual(
      expect.objectContaining({
        kind: 'E-mail address',
        scope: 'Marketing',
        since: '2026-11-24',
        reason: 'objection',
      }),
    );
    expect(report.sections.map(({ key }) => key)).toContain('suppressions');
    for (const { Hash } of register.records('Suppression list')) expect(html).not.toContain(String(Hash));
    const card = register.run(cardOf(register.world, idOf(register, AINO), 'request')).result;
    expect(card.sections.map(({ key }) => key)).toContain('suppressions');
  });

  test('is not told to anybody else', () => {
    expect(section(objecting(), 'suppressions', 'eino@example.fi')).toBeUndefined();
    expect(section(shop.copy(), 'suppressions')).toBeUndefined();
  });
});

test('a date that Sheets did not recognise is told as it stands, and stops neither the answer nor the daily run', () => {
  const register = shop.copy();
  write(register, 'Orders', 0, 'Date', 20_260_115);
  const { unreadable, orders } = register.run(sweep(register.world)).result;
  expect({ unreadable, orders }).toMatchObject({
    unreadable: [{ tab: 'orders', column: 'date', cells: 1 }],
    orders: { running: 2 },
  });
  expect(register.records('Orders').map((row) => row['Kept until'])).toEqual(['', day('2032-12-31')]);
  expect(records(exported(register).json, 'orders')).toMatchObject([{ date: '20260115' }]);
  write(register, 'Orders', 0, 'Date', '2026-01-15');
  expect(register.run(sweep(register.world)).result).toMatchObject({ unreadable: [] });
});
