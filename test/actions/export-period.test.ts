import { expect, test } from '@jest/globals';
import { makeAddresses } from '../../src/actions/addresses/make';
import { plainWish } from '../../src/actions/addresses/wish';
import { filesDue } from '../../src/actions/letters/kept-files';
import { readRegister } from '../../src/actions/reading';
import { ruleQuery } from '../../src/actions/rules';
import { isoDate } from '../../src/register/calendar';
import type { TestRegister } from '../support/register';
import { registerOf, write } from './by-hand';

/** How long files for handing over are kept: the retention rule of export files says it, which is what the notice tells. */

const set = registerOf(
  { customers: 'number,first name,last name,street,postcode,city\n1,Aino,Asiakas,Tie 1,00100,Helsinki' },
  { controllerName: 'Kauppa' },
);
const rowOfRule = (register: TestRegister) =>
  register.records('Retention').findIndex(({ ID }) => ID === 'export');
const listDue = (register: TestRegister) => {
  const wish = { ...plainWish, purpose: 'customer', format: 'csv' } as const;
  return isoDate(register.run(makeAddresses(register.world, wish)).result.deletedOn);
};
const letterDue = (register: TestRegister) =>
  isoDate(filesDue(register.run(readRegister(register.world, { retention: ruleQuery.retention ?? [] })), ''));

test('a month, as set-up writes the rule', () => {
  expect([listDue(set.copy()), letterDue(set)]).toEqual(['2026-12-24', '2026-12-24']);
});

test('as long as the owner’s rule says, of lists and of letters', () => {
  const register = set.copy();
  write(register, 'Retention', rowOfRule(register), 'Months', 3);
  expect([listDue(register), letterDue(register)]).toEqual(['2027-02-24', '2027-02-24']);
});

test('a month while the rule cannot be read: files serve the delivery alone', () => {
  const register = set.copy();
  write(register, 'Retention', rowOfRule(register), 'Months', 'some');
  expect(letterDue(register)).toBe('2026-12-24');
});
