import { describe, expect, test } from '@jest/globals';
import { lintNotice } from '../../../src/documents/notice-lint/lint';
import type { Language } from '../../../src/language/text';
import { withSection } from './support';

/** The repealed Personal Data Act, and lawful words that begin as its name does. */

const acts = (language: Language, text: string) =>
  lintNotice(withSection(language, 'other', text), language)
    .findings.filter(({ code }) => code === 'repealedAct')
    .map(({ about }) => about);

describe('the repealed Act', () => {
  test.each<[Language, string, string]>([
    ['fi', 'Henkilötietolaki velvoittaa meitä.', 'Henkilötietolaki'],
    ['fi', 'Rekisteri on henkilötietolain mukainen.', 'henkilötietolain'],
    ['fi', 'Noudatamme henkilötietolakia.', 'henkilötietolakia'],
    ['fi', 'Näin henkilötietolaissa säädetään.', 'henkilötietolaissa'],
    ['fi', 'Rekisteri perustuu henkilörekisterilakiin.', 'henkilörekisterilakiin'],
    ['sv', 'Vi följer personuppgiftslagen.', 'personuppgiftslagen'],
    ['sv', 'Vi följer personuppgiftslagens bestämmelser.', 'personuppgiftslagens'],
    ['sv', 'Så säger personregisterlagen.', 'personregisterlagen'],
  ])('is found in %s: %s', (language, text, said) => {
    expect(acts(language, text)).toEqual([said]);
  });

  test.each<[Language, string]>([
    ['fi', 'Noudatamme voimassa olevaa henkilötietolainsäädäntöä.'],
    ['fi', 'Henkilötietolainsäädännön mukaan sinulla on oikeuksia.'],
    ['sv', 'Vi följer den gällande personuppgiftslagstiftningen.'],
    ['sv', 'Vår personuppgiftslagring är säker.'],
  ])('is not meant by legislation or storage in %s: %s', (language, text) => {
    expect(acts(language, text)).toEqual([]);
  });
});
