import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { choiceText, choiceTexts, vocabulary } from '../../src/language/choices';
import { languages } from '../../src/language/text';
import { choices, type ChoiceSet } from '../../src/workbook/tabs';

const sets = Object.keys(choices) as ChoiceSet[];

describe('the words of the drop-downs', () => {
  it.each(sets)('cover every value of %s', (set) => {
    expect(Object.keys(choiceTexts[set]).sort()).toEqual([...choices[set]].sort());
  });

  it.each(sets)('mean one value of %s only, whatever the language of word and reader', (set) => {
    for (const key of choices[set]) {
      for (const writer of languages) {
        for (const reader of languages) {
          expect(vocabulary(reader).key(set, vocabulary(writer).word(set, key))).toBe(key);
        }
      }
      expect(vocabulary('fi').key(set, key)).toBe(key);
    }
  });

  it('are read in any case, with blanks around and in decomposed letters', () => {
    const words = vocabulary('en');
    expect(words.key('retentionState', '  POISTO   HYVÄKSYTTY ')).toBe('approved');
    expect(words.key('customerStatus', 'Päättynyt'.normalize('NFD'))).toBe('ended');
    expect(words.key('legalBasis', 'LEGALOBLIGATION')).toBe('legalObligation');
  });

  it('leave what is none of them unread, names of inherited properties included', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('constructor', '__proto__', 'toString', '', 'maybe'),
        fc.constantFrom(...sets),
        (word, set) => {
          expect(vocabulary('fi').key(set, word)).toBeUndefined();
        },
      ),
    );
  });

  it('are written in the language asked for', () => {
    expect(languages.map((language) => choiceText('invoiceState', 'collection', language))).toEqual([
      'Perinnässä',
      'I indrivning',
      'In collection',
    ]);
    expect(choiceText('invoiceState', 'constructor', 'fi')).toBe('constructor');
  });
});
