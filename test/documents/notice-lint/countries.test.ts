import { describe, expect, test } from '@jest/globals';
import { drawNotice } from '../../../src/documents/notice/draw';
import { noticeHtml, noticePlain } from '../../../src/documents/notice/model';
import { lintNotice } from '../../../src/documents/notice-lint/lint';
import { mendedNotice } from '../../../src/documents/notice-lint/mend';
import { folded, says } from '../../../src/documents/notice-lint/pattern';
import { noticeWordsOf } from '../../../src/language/noticeWords';
import { languages, type Language, type Text } from '../../../src/language/text';
import { isAdequate, thirdCountryCodes } from '../../../src/register/notice/adequacy';
import { fullFacts } from '../notice/samples';
import { TODAY } from '../samples';
import { withSection } from './support';

/** Countries outside the EEA: which are known, and what protects data there. */

const found = (language: Language, ...texts: readonly string[]) =>
  lintNotice(withSection(language, 'transfers', ...texts), language)
    .findings.filter(({ part }) => part === 'transfers')
    .map(({ code, about }) => `${code} ${about}`.trim());

const bare: [text: Text, about: Text][] = [
  [
    {
      fi: 'Palvelin on Yhdysvalloissa.',
      sv: 'Servern finns i Förenta staterna.',
      en: 'The server is in the US.',
    },
    { fi: 'Yhdysvalloissa', sv: 'Förenta staterna', en: 'the US' },
  ],
  [
    {
      fi: 'Tuki sijaitsee Indonesiassa.',
      sv: 'Supporten finns i Indonesien.',
      en: 'Support is in Indonesia.',
    },
    { fi: 'Indonesiassa', sv: 'Indonesien', en: 'Indonesia' },
  ],
  [
    {
      fi: 'Tuki sijaitsee Etelä-Afrikassa.',
      sv: 'Supporten finns i Sydafrika.',
      en: 'Support is in South Africa.',
    },
    { fi: 'Etelä-Afrikassa', sv: 'Sydafrika', en: 'South Africa' },
  ],
];

describe.each(languages)('a transfer in %s', (language) => {
  test.each(bare)('without a safeguard is found: %j', (text, about) => {
    expect(found(language, text[language])).toEqual([`countryWithoutSafeguard ${about[language]}`]);
  });

  test('to a country that the Commission has found adequate is not unsafe, and a hint asks to say so', () => {
    const text = {
      fi: 'Palvelin on Sveitsissä.',
      sv: 'Servern finns i Schweiz.',
      en: 'The server is in Switzerland.',
    }[language];
    const { findings } = lintNotice(withSection(language, 'transfers', text), language);
    expect(findings).toEqual([expect.objectContaining({ code: 'adequacyNotTold', severity: 'hint' })]);
    const decided = {
      fi: 'Komissio on päättänyt, että suojan taso siellä on riittävä.',
      sv: 'Kommissionen har beslutat att skyddsnivån där är adekvat.',
      en: 'There is an adequacy decision of the Commission.',
    }[language];
    expect(found(language, text, decided)).toEqual([]);
  });

  test('has its safeguard in the next item, and not in that of another country', () => {
    const [us, clauses, india] = {
      fi: ['- Palvelin: USA', '- Suojatoimi: vakiolausekkeet', '- Tuki: Intia'],
      sv: ['- Server: USA', '- Skyddsåtgärd: standardavtalsklausuler', '- Support: Indien'],
      en: ['- Server: USA', '- Safeguard: standard contractual clauses', '- Support: India'],
    }[language] as [string, string, string];
    expect(found(language, us, clauses)).toEqual([]);
    expect(found(language, us, clauses, india)).toHaveLength(1);
  });

  test('to India is not covered by the framework for the United States', () => {
    const text = (country: string) =>
      ({
        fi: `Palvelin: ${country}, EU–US Data Privacy Framework.`,
        sv: `Server: ${country}, EU–US Data Privacy Framework.`,
        en: `Server: ${country}, EU–US Data Privacy Framework.`,
      })[language];
    expect(found(language, text('USA'))).toEqual([]);
    expect(found(language, text({ fi: 'Intia', sv: 'Indien', en: 'India' }[language]))).toHaveLength(1);
  });

  const unknown: readonly string[] = {
    fi: [
      'Tässä ei vielä voi sanoa, siirtyykö tietoja.',
      'Emme tiedä, missä maassa palvelin on.',
      'Siirtyvätkö tiedot EU:n ulkopuolelle, on epäselvää.',
    ],
    sv: [
      'Här kan vi ännu inte säga om uppgifter överförs.',
      'Vi vet inte i vilket land uppgifterna lagras.',
      'Det är oklart om uppgifter förs utanför EU.',
    ],
    en: [
      'We cannot yet say whether data is transferred.',
      'We do not know in which country the data is stored.',
      'It is unclear whether data leaves the EU.',
    ],
  }[language];

  test.each(unknown)('is not told by: %s', (sentence) => {
    const { findings } = lintNotice(withSection(language, 'transfers', sentence), language);
    expect(findings.filter(({ code }) => code === 'transfersUnknown')).toEqual([
      expect.objectContaining({ part: 'transfers', quote: sentence, severity: 'warning' }),
    ]);
  });

  test('is asked for in the notice of a register that does not know the country of every recipient', () => {
    const recipients = fullFacts.recipients.map((each) => ({ ...each, country: '', isOutside: false }));
    const facts = { ...fullFacts, recipients };
    const drawn = drawNotice(facts, language, { day: TODAY, version: '4' });
    for (const text of [noticePlain(drawn), noticeHtml(mendedNotice(noticePlain(drawn), drawn, facts))])
      for (const { findings } of [lintNotice(text, language), lintNotice(text, language, facts)])
        expect(findings.map(({ code }) => code)).toEqual(['transfersUnknown']);
  });

  test('is read from words that only look like a country as none', () => {
    const text = {
      fi: 'Perun tilauksen. Turkoosi kansio.',
      sv: 'Kinande grannar. Islandströja.',
      en: 'Contact us. Tell us how we use it.',
    }[language];
    expect(
      thirdCountryCodes.filter((code) => says(folded(text), noticeWordsOf[language].thirdCountries[code])),
    ).toEqual([]);
  });
});

test('the countries are those that the Commission has found adequate, and not the United States as a whole', () => {
  expect(thirdCountryCodes.filter(isAdequate)).toEqual([
    ...['AD', 'AR', 'CA', 'CH', 'FO', 'GB', 'GG', 'IL', 'IM', 'JE', 'JP', 'KR', 'NZ', 'UY'],
  ]);
});
