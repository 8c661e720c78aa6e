import { describe, expect, test } from '@jest/globals';
import { lintNotice } from '../../../src/documents/notice-lint/lint';
import type { Language } from '../../../src/language/text';
import { withSection } from './support';

/** Under a heading on automated decisions it is enough to deny them; to have nothing to say denies nothing. */

const denied: Record<Language, readonly string[]> = {
  fi: [
    'Ei käytössä.',
    'Ei.',
    'Emme tee sellaisia.',
    'Sellaisia ei ole.',
    'Ei tehdä, eikä ketään profiloida.',
    'Päätöksiä ei tehdä koneellisesti.',
  ],
  sv: [
    'Förekommer inte.',
    'Nej, inga sådana fattas.',
    'Inga.',
    'Nej.',
    'Vi har inget sådant.',
    'Vi profilerar ingen.',
  ],
  en: [
    'None.',
    'I do not make any.',
    'There are none.',
    'Not used.',
    'We have nothing of the kind.',
    'We do not profile anybody.',
  ],
};

const untold: Record<Language, readonly string[]> = {
  fi: ['Tästä ei ole kerrottavaa.', 'Ei ilmoitettavaa.', 'Ei tiedossa.'],
  sv: ['Inget att nämna.', 'Vi har ingenting att berätta.', 'Det finns inget särskilt att säga.'],
  en: ['There is nothing to tell.', 'Nothing to mention.', 'We have nothing in particular to say.'],
};

const languages = Object.keys(denied) as Language[];

describe.each(languages)('under the heading on automated decisions in %s', (language) => {
  const dutiesIn = (sentence: string) =>
    lintNotice(withSection(language, 'automatedDecisions', sentence), language).findings.map(
      ({ duty }) => duty,
    );

  test.each(denied[language])('is told that there are none: %s', (sentence) => {
    expect(dutiesIn(sentence)).toEqual([]);
  });

  test.each(untold[language])('is told nothing: %s', (sentence) => {
    expect(dutiesIn(sentence)).toEqual(['automatedDecisions']);
  });
});
