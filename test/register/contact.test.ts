import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normaliseEmail, normalisePhone } from '../../src/register/contact';

describe('an e-mail address', () => {
  it.each([
    ['  Matti.Meikalainen@Example.FI ', 'matti.meikalainen@example.fi'],
    ['\u200Bmatti@example.fi\u202C', 'matti@example.fi'],
    ['\u202Amatti@exam\u00ADple.fi', 'matti@example.fi'],
    ['matti\uFF20example\uFF0Efi', 'matti@example.fi'],
    ['matti@example\u3002fi', 'matti@example.fi'],
    ['Äiti@ÄITI.fi', 'äiti@äiti.fi'],
    ['A\u0308iti@a\u0308iti.fi', 'äiti@äiti.fi'],
    ["o'hara+list@sub.example.co.uk", "o'hara+list@sub.example.co.uk"],
  ])('%j is compared as %s', (text, expected) => {
    expect(normaliseEmail(text)).toBe(expected);
  });

  it('is told from one with a plus part or other dots', () => {
    const forms = ['ab@example.fi', 'a.b@example.fi', 'ab+x@example.fi'].map(normaliseEmail);
    expect(new Set(forms).size).toBe(3);
  });

  it.each([
    '',
    'matti',
    'matti@',
    '@example.fi',
    'matti@localhost',
    'a@b.fi, c@d.fi',
    'a@b.fi c@d.fi',
    'a@b@c.fi',
    'Matti <matti@example.fi>',
    'a..b@example.fi',
    '.a@example.fi',
    'a@-example.fi',
    'a@example..fi',
    'a@example.fi.',
    'a\nb@example.fi',
    `${'a'.repeat(65)}@example.fi`,
  ])('is not made of %j', (text) => {
    expect(normaliseEmail(text)).toBe('');
  });

  it('once normalised stays as it is', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(word, word, (local, domain) => {
        const once = normaliseEmail(`${local}@${domain}.fi`);
        expect(normaliseEmail(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a phone number', () => {
  it.each([
    '+358 9 870 2000',
    '+358 09 870 2000',
    '09 870 2000',
    '(09) 870-2000',
    '00358 9 8702000',
    '+358 (0)9 870 2000',
    '358 9 870 2000',
    '\u202A+358\u00A09\u2011870\u20112000\u202C',
    '\uFF0B358 9 870 2000',
  ])('%j is the same as the others of this list', (text) => {
    expect(normalisePhone(text)).toBe('+35898702000');
  });

  it.each([
    ['+49 0711 2842222', '+497112842222'],
    ['+1 (514) 721-4711', '+15147214711'],
    ['+39 06 39733434', '+390639733434'],
    ['+351 (213) 466-111', '+351213466111'],
    ['+54 (0)11 4311 4333', '+541143114333'],
    ['+44 020 7707 0707', '+442077070707'],
  ])('abroad, %s is %s', (text, expected) => {
    expect(normalisePhone(text)).toBe(expected);
  });

  it('without country code belongs to the default country', () => {
    expect(normalisePhone('08-651 52 52', '46')).toBe('+4686515252');
    expect(normalisePhone('06 39733434', '39')).toBe('+390639733434');
  });

  it.each([
    '',
    '112',
    '870 2000',
    '+',
    'call me',
    '09 870 2000 ext. 5',
    '+358',
    '+0',
    '++358 9 870 2000',
    '040 1234567 / 050 7654321',
    '+1234567890123456',
  ])('is not made of %j', (text) => {
    expect(normalisePhone(text)).toBe('');
  });

  it('once normalised stays as it is', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789 -()'), maxLength: 18 });
    fc.assert(
      fc.property(fc.constantFrom('+', '00', '0', ''), digits, (prefix, rest) => {
        const once = normalisePhone(prefix + rest);
        expect(normalisePhone(once)).toBe(once);
        expect(once).toMatch(/^$|^\+[1-9]\d{6,14}$/);
      }),
      { numRuns: 1000 },
    );
  });
});
