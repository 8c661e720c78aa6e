import { describe, expect, test } from '@jest/globals';
import { dailyRun } from '../../../src/actions/daily';
import { planFor } from '../../../src/actions/erase';
import { readRegister } from '../../../src/actions/reading';
import { approveDues } from '../../../src/actions/retention/approve';
import { dueQuery, duesOf } from '../../../src/actions/retention/dues';
import { day, isoDate } from '../../../src/register/calendar';
import type { TestRegister } from '../../support/register';
import { asks } from '../asking';
import { customer, registerOf, write } from '../by-hand';
import { sendAll } from '../requests/work';

/** What direct marketing alone carried goes once it is refused (GDPR Art. 17(1)(c), 21(2) and (3)), also of whoever acts for a company. */

const PEOPLE = `number,firstName,lastName,email,phone,organisation
1,Aino,Aalto,aino@example.fi,0401111111,
2,Bo,Berg,bo@example.fi,0402222222,Berg Ltd
`;
const shop = (() => {
  const register = registerOf({ customers: PEOPLE });
  write(register, 'Customers', 1, 'Role', 'Contact person');
  register.records('Purposes').forEach((purpose, row) => {
    const isMarketing = purpose['Direct marketing'] === true;
    const needs = isMarketing ? 'Phone' : 'First name, Last name, E-mail, Organisation';
    write(register, 'Purposes', row, 'Data needed', needs);
  });
  return register;
})();

const begun = (who?: string): TestRegister => {
  const register = shop.copy();
  if (who === undefined) return register;
  asks(register, 'objectMarketing', who);
  // Nothing of a card goes while a request of its person waits for the answer.
  sendAll(register);
  return register;
};

const duesIn = (register: TestRegister) =>
  duesOf(register.run(readRegister(register.world, dueQuery)), day(register.today))
    .filter(({ tab }) => tab === 'customers')
    .map(({ columns, reason }) => ({ columns, reason }));

describe('a phone that is needed for direct marketing alone', () => {
  test.each(['Aino', 'Bo'])(
    'is proposed for erasure once %s has objected to all of it, and goes when approved',
    (who) => {
      const register = begun(who);
      expect(duesIn(register)).toEqual([{ columns: ['phone'], reason: 'withdrawal' }]);
      register.run(dailyRun(register.world));
      register.run(approveDues(register.world));
      register.today = isoDate(day(register.today) + 8);
      register.run(dailyRun(register.world));
      expect(customer(register, `${who.toLowerCase()}@example.fi`)).toMatchObject({
        'Last name': who === 'Aino' ? 'Aalto' : 'Berg',
        Phone: '',
      });
      expect(duesIn(register)).toEqual([]);
    },
  );

  test('stays while nobody has refused it, and while something else needs it', () => {
    expect(duesIn(begun())).toEqual([]);
    const register = begun('Bo');
    const row = register.records('Purposes').findIndex((purpose) => purpose['Direct marketing'] !== true);
    write(register, 'Purposes', row, 'Data needed', '');
    expect(duesIn(register)).toEqual([]);
  });

  test('is not kept for the company in the plan of an erasure; what the company needs is', () => {
    const keptOf = (register: TestRegister) =>
      register
        .run(planFor(register.world, 'bo@example.fi'))
        .result.stays.find(({ ground }) => ground === 'contactPerson')?.columns;
    expect(keptOf(begun())).toEqual(expect.arrayContaining(['email', 'phone']));
    const kept = keptOf(begun('Bo'));
    expect(kept).toEqual(expect.arrayContaining(['firstName', 'lastName', 'email']));
    expect(kept).not.toContain('phone');
  });
});
