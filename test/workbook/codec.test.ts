import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { vocabulary } from '../../src/language/choices';
import { languages } from '../../src/language/text';
import { day } from '../../src/register/calendar';
import { decode, encode, isBlank, rawOf, typedDay, Unreadable, type Value } from '../../src/workbook/codec';
import { choices, type ChoiceSet, type Column } from '../../src/workbook/tabs';
import { words } from './pieces';

const column = (kind: Column['kind'], choice?: ChoiceSet): Column => ({ kind, ...(choice && { choice }) });

describe('a cell is stored as what it is', () => {
  test.each([
    '=1+1',
    '+358 40 123',
    '-1',
    '@here',
    '00530',
    "'quoted",
    '1.2.2026',
    'TRUE',
    '\tx',
    'two\nlines',
    '😀',
    '\u202eabc',
    '__proto__',
  ])('the text %j as text to the letter, in a plain-text cell', (text) => {
    expect(encode(column('text'), text, words)).toEqual({
      userEnteredValue: { stringValue: text },
      userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } },
    });
    expect(decode(column('text'), text, words)).toBe(text);
  });

  test('a day as a number with a date’s format, a sum as a number, a flag as a boolean', () => {
    expect(encode(column('date'), day('2026-02-01'), words)).toMatchObject({
      userEnteredValue: { numberValue: day('2026-02-01') },
      userEnteredFormat: { numberFormat: { type: 'DATE' } },
    });
    expect(encode(column('money'), 19.8, words).userEnteredValue).toEqual({ numberValue: 19.8 });
    expect(encode(column('flag'), false, words)).toEqual({ userEnteredValue: { boolValue: false } });
  });

  test.each([undefined, ''])('nothing (%j) as a blank cell that keeps its format', (nothing) => {
    const cell = encode(column('text'), nothing, words);
    expect(cell.userEnteredValue).toBeUndefined();
    expect(cell.userEnteredFormat?.numberFormat?.type).toBe('TEXT');
  });
});

describe('a choice', () => {
  test.each(languages)('is written with its word in %s and read back as its key', (language) => {
    const spoken = vocabulary(language);
    for (const set of Object.keys(choices) as ChoiceSet[])
      for (const key of choices[set]) {
        const raw = rawOf(column('choice', set), key, spoken);
        expect(decode(column('choice', set), raw, spoken)).toBe(key);
      }
  });

  test('is understood in every language and as its bare key, whatever the case', () => {
    const read = (raw: string) => decode(column('choice', 'consentState'), raw, words);
    expect(['annettu', ' GIVET ', 'given', 'Given'].map(read)).toEqual(['given', 'given', 'given', 'given']);
  });

  test('that is none is not guessed', () => {
    expect(decode(column('choice', 'consentState'), 'perhaps', words)).toEqual(new Unreadable('perhaps'));
    expect(decode(column('choice', 'consentState'), 'constructor', words)).toBeInstanceOf(Unreadable);
  });
});

describe('a cell that does not fit its column', () => {
  test.each<[Column['kind'], string | number | boolean]>([
    ['date', 'soon'],
    ['date', '31.2.2026'],
    ['date', true],
    ['date', 20_260_115],
    ['date', day('0001-01-01') - 1],
    ['dateTime', day('9999-12-31') + 1],
    ['dateTime', 'klo 10'],
    ['money', '19,80'],
    ['number', 'ten'],
    ['flag', 'yes'],
  ])('of kind %s: %j is told as it stands', (kind, raw) => {
    expect(decode(column(kind), raw, words)).toEqual(new Unreadable(raw));
  });
});

test.each([
  ['2026-02-01', '2026-02-01'],
  ['1.2.2026', '2026-02-01'],
  ['01.02.2026', '2026-02-01'],
  [' 2026-02-01T10:30:00 ', '2026-02-01'],
  ['2024-02-29', '2024-02-29'],
  ['2026-02-29', undefined],
  ['1/2/2026', undefined],
  ['2.2026', undefined],
  ['', undefined],
])('the typed day %j is %j', (typed, iso) => {
  expect(typedDay(typed)).toBe(iso === undefined ? undefined : day(iso));
});

test('a time of day is no part of a date', () => {
  expect(decode(column('date'), 46054.75, words)).toBe(46054);
  expect(decode(column('dateTime'), 46054.75, words)).toBe(46054.75);
});

test('the years 1 to 9999 are dates to the last moment', () => {
  const first = day('0001-01-01');
  const last = day('9999-12-31');
  expect([first, last + 0.99].map((raw) => decode(column('date'), raw, words))).toEqual([first, last]);
  expect(decode(column('dateTime'), last + 0.99, words)).toBe(last + 0.99);
});

test('what a text column holds as number or boolean is read as text', () => {
  expect([530, true, 0].map((raw) => decode(column('text'), raw, words))).toEqual(['530', 'TRUE', '0']);
});

test('only what is really nothing is blank', () => {
  expect([undefined, null, ''].every(isBlank)).toBe(true);
  expect([0, false, ' '].some((raw) => isBlank(raw))).toBe(false);
});

test('whatever is stored is read back the same', () => {
  const value = fc.oneof(
    fc.tuple(fc.constant(column('text')), fc.string({ minLength: 1 })),
    fc.tuple(fc.constant(column('date')), fc.integer({ min: 1, max: 90_000 })),
    fc.tuple(
      fc.constantFrom(column('money'), column('number')),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    ),
    fc.tuple(fc.constant(column('dateTime')), fc.double({ min: 1, max: 90_000, noNaN: true })),
    fc.tuple(fc.constant(column('flag')), fc.boolean()),
    fc.tuple(fc.constant(column('choice', 'channel')), fc.constantFrom(...choices.channel)),
  ) as fc.Arbitrary<[Column, Value]>;
  fc.assert(
    fc.property(value, ([of, stored]) => expect(decode(of, rawOf(of, stored, words), words)).toBe(stored)),
  );
});
