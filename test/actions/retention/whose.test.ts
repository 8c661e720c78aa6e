import { describe, expect, it } from '@jest/globals';
import { consentFromCells } from '../../../src/actions/consent-cells';
import { dailyRun } from '../../../src/actions/daily';
import { approveDues } from '../../../src/actions/retention/approve';
import { reviewDues } from '../../../src/actions/retention/review';
import { day } from '../../../src/register/calendar';
import type { TestRegister } from '../../support/register';
import { addRows, customer, idOf, registerOf, write } from '../by-hand';

const HEAD = 'number,firstName,lastName,email,phone,status,since,endedOn,legalBasis';
const gone = '1,Aino,Mallinen,aino@example.fi,040 123 4567,ended,2005-01-01,2014-05-10,';
const reader = '3,Liisa,Lukija,liisa@example.fi,,active,2020-01-01,,consent';
const unnumbered = ',Eero,Koivu,eero@example.fi,,active,2020-01-01,,';
const ORDERS = 'invoiceId,customerId,date,total\n';

const register = (...customers: string[]) =>
  registerOf({ customers: `${HEAD}\n${customers.join('\n')}\n`, orders: ORDERS });
const review = (of: TestRegister) => of.run(reviewDues(of.world));
const daily = (of: TestRegister, on: string) => {
  of.today = on;
  return of.run(dailyRun(of.world));
};

describe('what names nobody', () => {
  const records = {
    Orders: { ID: 'o1', Date: '2015-03-01', 'Invoice state': 'Paid' },
    'Suppression list': { ID: 's1', Since: '1990-01-01' },
    Staff: { ID: 'p1', 'Access to': '2010-01-01' },
    Tasks: { ID: 't1', Task: 'To do', State: 'Done', 'Done on': '2010-01-01' },
    'Other material': { ID: 'm1', 'Retention rule': 'voucher', 'Last entry': '2015-06-30' },
  };

  it.each(Object.entries(records))('in %s is not the one customer’s who has no number', (title, row) => {
    const of = register(gone, unnumbered);
    addRows(of, title, [row]);
    const [due] = review(of).filter(({ record }) => record === row.ID);
    expect(due).toMatchObject({ record: row.ID, customer: '', name: expect.not.stringContaining('Koivu') });
  });

  it('in a consent without a customer says nothing for the one who has no number, and is told as a cell to mend', () => {
    const of = register(gone, unnumbered);
    addRows(of, 'Consents', [{ ID: 'c1', Purpose: 'marketing', Event: 'Given', Time: '2025-01-01' }]);
    expect(daily(of, '2026-11-25').sweep.unreadable).toEqual([
      { tab: 'consents', column: 'customer', cells: 1 },
    ]);
    expect(customer(of, 'eero@example.fi')['Last activity']).toBe(day('2020-01-01'));
  });
});

describe('a card past its time', () => {
  const asked = { ID: 'r1', 'Received on': '2026-11-20', Right: 'Access', Status: 'Received' };
  const named = (who: Record<string, string>) => {
    const of = register(gone);
    expect(of.run(approveDues(of.world)).result).toMatchObject({ approved: 1 });
    addRows(of, 'Requests', [{ ...asked, ...who }]);
    return of;
  };

  it.each([
    ['the customer number', { Customer: '1' }],
    ['the e-mail address, under another name', { Name: 'A. Virtanen', 'E-mail': 'AINO@example.fi' }],
    ['the phone number', { 'E-mail': 'other@example.fi', Phone: '+358 40 1234567' }],
    ['the e-mail address, and somebody unknown', { Customer: 'Aino', 'E-mail': 'aino@example.fi' }],
  ])('stays while a request is open that gives %s, also where it was approved', (_, who) => {
    const of = named(who);
    expect(review(of)).toEqual([]);
    expect(daily(of, '2026-12-02')).toMatchObject({ destroyed: 0 });
    expect(customer(of, 'aino@example.fi')).toMatchObject({ 'Last name': 'Mallinen' });
  });

  it('goes where the open request is another’s, or is answered', () => {
    const of = named({ 'E-mail': 'other@example.fi' });
    addRows(of, 'Requests', [{ ...asked, ID: 'r2', Customer: '1', 'Answered on': '2026-11-21' }]);
    expect(review(of).map(({ name }) => name)).toEqual(['Aino Mallinen']);
  });
});

describe('a consent that names its customer by number', () => {
  const said = { Purpose: 'marketing', Channel: 'E-mail' };
  const withdrawnThenGiven = () => {
    const of = register(reader);
    const id = idOf(of, 'liisa@example.fi');
    addRows(of, 'Consents', [
      { ...said, ID: 's1', Customer: id, Event: 'Given', Time: '2024-02-01' },
      { ...said, ID: 's2', Customer: id, Event: 'Withdrawn', Time: '2025-02-01' },
      { ...said, ID: 's3', Customer: '3', Event: 'Given', Time: '2026-02-01' },
    ]);
    return of;
  };

  it('counts as theirs: given again after a withdrawal it keeps the card', () => {
    const of = withdrawnThenGiven();
    expect(review(of).filter(({ tab }) => tab === 'customers')).toEqual([]);
    daily(of, '2026-11-25');
    expect(customer(of, 'liisa@example.fi')).toMatchObject({ Marketing: 'Given' });
  });

  it('replaces what they said before, whose time runs from then', () => {
    const of = withdrawnThenGiven();
    of.today = '2029-02-02';
    expect(review(of).map(({ record }) => record)).toContain('s2');
    expect(review(of).map(({ record }) => record)).not.toContain('s3');
  });

  it('is what the drop-down is compared with: the same word is no new statement', () => {
    const of = withdrawnThenGiven();
    write(of, 'Customers', 0, 'Marketing', 'Given');
    expect(of.run(consentFromCells(of.world)).result).toEqual({ statements: 0 });
    expect(of.records('Consents')).toHaveLength(3);
  });
});
