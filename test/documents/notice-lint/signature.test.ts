import { describe, expect, test } from '@jest/globals';
import { lintNotice } from '../../../src/documents/notice-lint/lint';
import type { Language } from '../../../src/language/text';
import { withSection } from './support';

/** The demand of a signature in the words of notices that permit something in the same breath, and words that only look like it. */

const demanded: Record<Language, readonly string[]> = {
  fi: [
    'Pyynnön tulee olla omakätisesti allekirjoitettu, ja sen voi lähettää skannattuna sähköpostilla.',
    'Pyyntöä ei voida käsitellä ilman allekirjoitusta.',
    'Tarkastuspyyntö on allekirjoitettava, ja voit toimittaa sen myös myymälään.',
    'Emme käsittele allekirjoittamattomia pyyntöjä.',
    'Pyynnöltä vaaditaan allekirjoitus, mutta voit lähettää sen haluamallasi tavalla.',
  ],
  sv: [
    'En begäran måste vara undertecknad och får skickas per e-post.',
    'Begäran behandlas inte utan underskrift.',
    'Vi kan inte behandla en begäran utan din underskrift.',
    'Begäran ska vara egenhändigt undertecknad, men du kan lämna den i butiken.',
  ],
  en: [
    'Requests must be signed and may be sent by e-mail.',
    'A request cannot be processed without a signature.',
    'Your request must be dated and signed, and you may bring it to the shop.',
    'We do not handle unsigned requests.',
    'We require your signature on a request, which you may scan.',
  ],
};

const notDemanded: Record<Language, readonly string[]> = {
  fi: [
    'Pyyntöä ei tarvitse allekirjoittaa, ja voit lähettää sen sähköpostilla.',
    'Voit tehdä pyynnön ilman allekirjoitusta.',
    'Pyyntö voi olla allekirjoitettu, mutta allekirjoitusta ei vaadita.',
    'Emme vaadi allekirjoitusta emmekä muuta muotoa pyynnöltä.',
    'Työntekijämme ovat allekirjoittaneet vaitiolositoumuksen, ja tarkastamme sen pyynnöstä.',
  ],
  sv: [
    'En begäran behöver inte vara undertecknad.',
    'Du kan framställa en begäran utan underskrift.',
    'Varken blankett eller underskrift krävs för en begäran.',
  ],
  en: [
    'Requests need not be signed and may be sent by e-mail.',
    'You may make a request without a signature.',
    'A request does not have to be signed.',
    'No form or signature is required for a request.',
    'We do not require a signature on your request.',
  ],
};

const cases = (table: Record<Language, readonly string[]>) =>
  (Object.keys(table) as Language[]).flatMap((language) =>
    table[language].map((sentence) => ({ language, sentence })),
  );

const codesOf = (language: Language, sentence: string): string[] =>
  lintNotice(withSection(language, 'exercise', sentence), language).findings.map(({ code }) => code);

describe('a signature', () => {
  test.each(cases(demanded))('is demanded by: $sentence', ({ language, sentence }) => {
    expect(codesOf(language, sentence)).toContain('signatureDemanded');
  });

  test.each(cases(notDemanded))('is not demanded by: $sentence', ({ language, sentence }) => {
    expect(codesOf(language, sentence)).not.toContain('signatureDemanded');
  });
});
