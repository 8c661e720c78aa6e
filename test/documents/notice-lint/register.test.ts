import { describe, expect, test } from '@jest/globals';
import { lintNotice } from '../../../src/documents/notice-lint/lint';
import { findingWords } from '../../../src/documents/notice-lint/words';
import { noticeContents as texts } from '../../../src/language/notice/contents';
import { languages, type Text } from '../../../src/language/text';
import { fullFacts } from '../notice/samples';
import { withSection } from './support';

/** What the register holds and the notice does not tell, and the words of the repealed Act. */

describe.each(languages)('a notice in %s', (language) => {
  const bare = {
    fi: 'Nimi, sähköpostiosoite, puhelinnumero, IP-osoite, tilaukset, asiakassuhteen tiedot, suostumukset ja rekisterin hoidon tiedot.',
    sv: 'Namn, e-postadress, telefonnummer, IP-adress, beställningar, uppgifter om kundförhållandet, samtycken och uppgifter om registrets skötsel.',
    en: 'Name, e-mail address, phone number, IP address, orders, the customer relationship, consents and data for keeping the register.',
  }[language];
  const untold = (text: string) =>
    lintNotice(withSection(language, 'data', text), language, fullFacts).findings.filter(
      ({ code }) => code === 'dataNotTold',
    );
  const titlesOf = (...keys: string[]) =>
    fullFacts.data.filter(({ key }) => keys.includes(key)).map(({ title }) => title[language]);

  test('that leaves columns out is told each of them, the owner’s own too', () => {
    const abouts = untold(bare).map(({ about }) => about);
    expect(abouts).toEqual(expect.arrayContaining(titlesOf('street', 'postcode', 'city', 'businessId')));
    expect(abouts).toContain('Kengännumero');
    expect(abouts).not.toEqual(expect.arrayContaining(titlesOf('email')));
    expect(new Set(abouts).size).toBe(abouts.length);
  });

  test('that names the groups of what the register notes has told of their columns; otherwise each group is a hint', () => {
    const hintsOf = (text: string) => untold(text).filter(({ severity }) => severity === 'hint');
    const besides = hintsOf(bare).map(({ about }) => about);
    expect(besides).toEqual([texts.requestsKind[language], texts.disclosuresKind[language]]);
    const [names = ''] = bare.split(/, (?=asiakassuh|uppgifter om kund|the customer)/);
    const hints = hintsOf(names).filter(({ about }) => !besides.includes(about));
    expect(hints.length).toBeGreaterThanOrEqual(3);
    expect(hints[0]?.about).toContain(titlesOf('number')[0]);
  });

  const old: [said: Text, instead: Text][] = [
    [
      {
        fi: 'Sinulla on tarkastusoikeus.',
        sv: 'Du har kontrollrätt.',
        en: 'You have a right of inspection.',
      },
      { fi: 'oikeus saada pääsy tietoihin', sv: 'rätt till tillgång', en: 'right of access' },
    ],
    [
      {
        fi: 'Tämä on säännönmukainen tietolähde.',
        sv: 'Det här är en regelmässig uppgiftskälla.',
        en: 'These are our regular sources of data.',
      },
      {
        fi: 'mistä tiedot saadaan',
        sv: 'varifrån uppgifterna kommer',
        en: 'where the data comes from',
      },
    ],
  ];

  test.each(old)('with a word of the repealed Act gets a hint what to say instead: %j', (said, instead) => {
    const text = withSection(language, 'other', said[language]);
    const [found, ...others] = lintNotice(text, language).findings;
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'repealedWord', severity: 'hint', instead: instead[language] });
    for (const each of languages) expect(findingWords(found!, each).mend).toContain(instead[language]);
  });
});
