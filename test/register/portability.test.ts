import { describe, expect, test } from '@jest/globals';
import { portableScope } from '../../src/register/portability';
import { choices } from '../../src/workbook/tabs';

const facts = { customerBasis: 'contract', isRemainder: false, hasConsented: false };

describe('the right to data portability', () => {
  test.each(['contract', 'consent'])('reaches customer and orders on %s', (customerBasis) => {
    expect(portableScope({ ...facts, customerBasis })).toEqual({
      customer: customerBasis,
      contactOnly: false,
      orders: customerBasis,
      consents: 'consent',
    });
  });

  const others = ['', ...choices.legalBasis.filter((basis) => basis !== 'contract' && basis !== 'consent')];
  test.each(others)(
    'reaches no order and no customer on “%s”, but what was given with a consent',
    (customerBasis) => {
      expect(portableScope({ ...facts, customerBasis })).toEqual({ contactOnly: true, consents: 'consent' });
      expect(portableScope({ ...facts, customerBasis, hasConsented: true })).toEqual({
        customer: 'consent',
        contactOnly: true,
        consents: 'consent',
      });
    },
  );

  test('reaches nothing of what an erasure left', () => {
    expect(portableScope({ ...facts, isRemainder: true, hasConsented: true })).toEqual({
      contactOnly: false,
    });
  });
});
