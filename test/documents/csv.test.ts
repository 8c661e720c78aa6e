import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import Papa from 'papaparse';
import { guarded, toCsv, unguarded } from '../../src/documents/csv';

describe('a CSV file', () => {
  it('ends its rows with CR LF and quotes what has to be quoted', () => {
    expect(
      toCsv([
        ['name', 'note'],
        ['Åsa "A", Oy', 'a\nb'],
        ['00530', null],
        [12.5, true],
      ]),
    ).toBe('name,note\r\n"Åsa ""A"", Oy","a\nb"\r\n00530,\r\n12.5,true\r\n');
  });

  it.each([',', ';', '\t'] as const)(
    'comes back to the letter through another reader, separator %j',
    (separator) => {
      const texts = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), {
        minLength: 1,
      });
      fc.assert(
        fc.property(texts, (rows) => {
          const csv = toCsv(rows, { separator });
          const read = Papa.parse<string[]>(csv, { delimiter: separator, newline: '\r\n' }).data.slice(0, -1);
          expect(read.map((row) => row.map(unguarded))).toEqual(rows);
        }),
      );
    },
  );

  it('keeps a row of one empty field', () => {
    expect(toCsv([[''], ['a']])).toBe('""\r\na\r\n');
  });
});

describe('the guard against formulas', () => {
  it.each(['=1+1', '+358 40 1234567', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1', "'=1"])(
    'defuses %j',
    (text) => {
      expect(guarded(text)).toBe(`'${text}`);
      expect(unguarded(guarded(text))).toBe(text);
    },
  );

  it('leaves numbers and harmless texts alone, an apostrophe included', () => {
    expect(toCsv([[-5, "'t Hooft", 'a=b']])).toBe("-5,'t Hooft,a=b\r\n");
  });

  it('is taken back to the letter for every text', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(unguarded(guarded(text))).toBe(text)));
  });

  it('is left out of files for machines', () => {
    expect(toCsv([['+358']], { guardFormulas: false })).toBe('+358\r\n');
  });
});
