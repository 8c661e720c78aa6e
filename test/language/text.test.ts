import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  formatDate,
  formatDateTime,
  formatMoney,
  formatNumber,
  isLanguage,
  isoDate,
  languages,
  MissingTextValueError,
  say,
  sayCount,
  type Text,
} from '../../src/language/text';

const greeting: Text = { fi: 'Hei {name}', sv: 'Hej {name}', en: 'Hello {name}' };
const orders = {
  one: { fi: '{count} tilaus', sv: '{count} beställning', en: '{count} order' },
  other: { fi: '{count} tilausta', sv: '{count} beställningar', en: '{count} orders' },
};

describe('a text', () => {
  it('is said in the language asked for, with its values', () => {
    expect(languages.map((language) => say(greeting, language, { name: 'Åsa' }))).toEqual([
      'Hei Åsa',
      'Hej Åsa',
      'Hello Åsa',
    ]);
  });

  it('is refused when a value is missing, also when the place has the name of an inherited property', () => {
    expect(() => say(greeting, 'en')).toThrow(MissingTextValueError);
    const odd: Text = { fi: '{constructor}', sv: '{constructor}', en: '{constructor}' };
    expect(() => say(odd, 'fi', {})).toThrow(MissingTextValueError);
  });

  it('never expands what stands inside a value', () => {
    expect(say(greeting, 'en', { name: '{name} $& $1' })).toBe('Hello {name} $& $1');
  });

  it('takes the singular for exactly one and writes large counts with groups', () => {
    expect(sayCount(orders, 1, 'fi')).toBe('1 tilaus');
    expect(sayCount(orders, 0, 'fi')).toBe('0 tilausta');
    expect(sayCount(orders, 12345, 'en')).toBe('12,345 orders');
  });

  it('knows its languages', () => {
    expect(isLanguage('sv')).toBe(true);
    expect(isLanguage('toString')).toBe(false);
  });
});

describe('a day', () => {
  it('is written as each language writes it', () => {
    expect(languages.map((language) => formatDate(46350, language))).toEqual([
      '24.11.2026',
      '24.11.2026',
      '24 November 2026',
    ]);
  });

  it('has the ISO form of the calendar, before and after 1970', () => {
    expect([0, 25568, 25569, 46350.99].map(isoDate)).toEqual([
      '1899-12-30',
      '1969-12-31',
      '1970-01-01',
      '2026-11-24',
    ]);
  });

  it('comes back from its ISO form for every day that a register can hold', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80000 }), (day) => {
        expect(Date.parse(isoDate(day)) / 86_400_000 + 25569).toBe(day);
      }),
    );
  });
});

describe('a moment', () => {
  it('keeps the clock of the place where it was written down', () => {
    expect(languages.map((language) => formatDateTime('2026-11-24T09:05:00+02:00', language))).toEqual([
      '24.11.2026 klo 9.05',
      '24.11.2026 kl. 9.05',
      '24 November 2026 at 09:05',
    ]);
  });

  it('is read from a serial number without losing a minute to the fraction', () => {
    for (let minute = 0; minute < 1440; minute += 1) {
      const clock = `${Math.floor(minute / 60)}.${String(minute % 60).padStart(2, '0')}`;
      expect(formatDateTime(46350 + minute / 1440, 'fi')).toBe(`24.11.2026 klo ${clock}`);
    }
  });

  it('is left as it stands when it is no moment', () => {
    expect(formatDateTime('last spring', 'en')).toBe('last spring');
  });
});

describe('a number', () => {
  it.each([
    [0, '0', '0'],
    [-0, '0', '0'],
    [999, '999', '999'],
    [1000, '1\u00a0000', '1,000'],
    [-1234567.25, '−1\u00a0234\u00a0567,25', '−1,234,567.25'],
    [1e21, '1e+21', '1e+21'],
  ])('%p is grouped and marked as the language does it', (value, finnish, english) => {
    expect(formatNumber(value, 'fi')).toBe(finnish);
    expect(formatNumber(value, 'en')).toBe(english);
  });

  it('that rounds to nothing carries no minus sign', () => {
    expect(formatNumber(-0.001, 'fi', 2)).toBe('0,00');
  });
});

describe('a sum of money', () => {
  it('stands with its currency in the order of the language', () => {
    expect(languages.map((language) => formatMoney(-1234.5, language))).toEqual([
      '−1\u00a0234,50\u00a0€',
      '−1\u00a0234,50\u00a0€',
      '−€1,234.50',
    ]);
    expect(formatMoney(5.94, 'en', 'USD')).toBe('USD\u00a05.94');
    expect(formatMoney(5.94, 'sv', 'USD')).toBe('5,94\u00a0USD');
  });
});
