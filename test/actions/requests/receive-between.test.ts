import { expect, test } from '@jest/globals';
import { recordConsent } from '../../../src/actions/consent';
import { receiveRequest, receiveSubmissions } from '../../../src/actions/requests/receive';
import { sweep } from '../../../src/actions/sweep';
import { day } from '../../../src/register/calendar';
import { apply, customer, gridOf, registerOf } from '../by-hand';

const asker = {
  language: 'fi' as const,
  right: 'withdrawConsent' as const,
  name: 'Aino A',
  email: 'aino@example.fi',
  phone: '',
  organisation: '',
  details: '',
};

test.each(['form', 'hand'])(
  'a withdrawal by %s stands although somebody sorts between read and commit',
  (way) => {
    const register = registerOf({
      customers: 'number,firstName,lastName,email\n1,Aino,A,aino@example.fi\n2,Eino,B,eino@example.fi\n',
    });
    for (const who of ['aino@example.fi', 'eino@example.fi'])
      register.run(
        recordConsent(register.world, who, { purpose: 'marketing', action: 'given', channel: 'paper' }),
      );
    register.today = '2026-11-25';
    let done = false;
    register.intercept = ({ name, when }) => {
      if (done || name !== 'commit' || when !== 'before') return;
      done = true;
      const range = { sheetId: gridOf(register, 'Customers').sheetId, startRowIndex: 1 };
      apply(register, { sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }] } });
    };
    if (way === 'form')
      register.run(
        receiveSubmissions(register.world, [{ ...asker, response: 'r1', at: '2026-11-25T09:00:00+02:00' }]),
      );
    else
      register.run(
        receiveRequest(register.world, { ...asker, receivedOn: day('2026-11-25'), channel: 'email' }),
      );
    register.intercept = () => undefined;
    expect(customer(register, 'aino@example.fi').Marketing).toBe('Withdrawn');
    register.run(sweep(register.world));
    expect(customer(register, 'aino@example.fi').Marketing).toBe('Withdrawn');
    expect(customer(register, 'eino@example.fi').Marketing).toBe('Given');
    expect(register.records('Letters')).toHaveLength(1);
  },
);
