import { describe, expect, test } from '@jest/globals';
import { lintNotice } from '../../../src/documents/notice-lint/lint';
import { languages, type Language } from '../../../src/language/text';
import { withSection } from './support';

/** Which legitimate interest it is may be said in any words that follow the word; where in the law it stands, or what it outweighs, is none. */

const named: Record<Language, readonly string[]> = {
  fi: [
    'Asiakaspalvelu perustuu oikeutettuun etuumme selvittää riitoja.',
    'Varaukset perustuvat oikeutettuun etuumme tietää, keitä vieraamme ovat.',
    'Perustana on oikeutettu etumme riitojen ratkaisemiseen.',
    'Oikeutettu etumme on saada maksu työstä.',
    'Riitojen ratkaiseminen on oikeutettu etumme.',
  ],
  sv: [
    'Grunden är vårt berättigade intresse av att lösa tvister.',
    'Grunden är vårt berättigade intresse av att få betalt.',
    'Grunden är vårt berättigade intresse av fungerande dörrar.',
  ],
  en: [
    'The basis is our legitimate interest in settling disputes.',
    'The basis is our legitimate interest in getting paid.',
    'The basis is our legitimate interest in knowing who our guests are.',
  ],
};

const unnamed: Record<Language, readonly string[]> = {
  fi: [
    'Käsittely perustuu oikeutettuun etuun.',
    'Perusteena on oikeutettu etumme.',
    'Oikeutettuun etuun perustuvaa käsittelyä on vain vähän.',
    'Oikeutettu etumme painaa enemmän kuin sinun oikeutesi.',
    'Käsittely perustuu oikeutettuun etuumme (6 artiklan 1 kohdan f alakohta).',
  ],
  sv: [
    'Grunden är vårt berättigade intresse.',
    'Grunden är vårt berättigade intresse enligt artikel 6.1 f.',
    'Vi har ett berättigat intresse av behandlingen.',
  ],
  en: [
    'The basis is our legitimate interest.',
    'The basis is our legitimate interest in accordance with the GDPR.',
    'We have a legitimate interest in processing your data.',
  ],
};

describe.each(languages)('a legitimate interest in %s', (language) => {
  const dutiesIn = (sentence: string) =>
    lintNotice(withSection(language, 'legitimateInterests', sentence), language).findings.map(
      ({ duty }) => duty,
    );

  test.each(named[language])('is named by: %s', (sentence) => {
    expect(dutiesIn(sentence)).not.toContain('legitimateInterests');
  });

  test.each(unnamed[language])('is not named by: %s', (sentence) => {
    expect(dutiesIn(sentence)).toContain('legitimateInterests');
  });
});
