import { describe, expect, test } from '@jest/globals';
import { lintNotice } from '../../../src/documents/notice-lint/lint';
import { folded } from '../../../src/documents/notice-lint/pattern';
import { periodsIn } from '../../../src/documents/notice-lint/periods';
import { noticeWordsOf } from '../../../src/language/noticeWords';
import { languages, type Language, type Text } from '../../../src/language/text';
import { fullFacts } from '../notice/samples';
import { withSection } from './support';

/** Lengths of time as people write them, and those that were swapped within a sentence. */

const lengthsIn = (language: Language, text: string) =>
  periodsIn(folded(text), noticeWordsOf[language]).map(({ months, days }) => `${months}m${days}d`);

const said: [language: Language, text: string, lengths: string[]][] = [
  ['fi', 'Tiedot säilytetään vuoden.', ['12m0d']],
  ['fi', 'Poistamme ne, kun käynnistä on kulunut vuosi.', ['12m0d']],
  ['fi', 'Vastaamme kuukauden kuluessa.', ['1m0d']],
  ['fi', 'Kuusi vuotta sen vuoden lopusta, jonka aikana tilikausi päättyi', ['72m0d']],
  ['fi', 'Tositteet vuoden 2019 lopusta 6 vuotta', ['72m0d']],
  ['fi', 'Tiedot saa kerran vuodessa.', []],
  ['fi', 'puolitoista vuotta tai kaksi ja puoli vuotta', ['18m0d', '30m0d']],
  ['fi', '90 vuorokautta', ['0m90d']],
  ['fi', 'kahdentoista kuukauden kuluttua', ['12m0d']],
  ['sv', 'Uppgifterna sparas ett år.', ['12m0d']],
  ['sv', 'en gång per år', []],
  ['sv', 'i sex år, ett halvt år eller en månad', ['72m0d', '6m0d', '1m0d']],
  ['sv', 'inom trettio dygn', ['0m30d']],
  ['en', 'We keep data for a year.', ['12m0d']],
  ['en', 'once a year, free of charge', []],
  ['en', 'half a year, two and a half years, a fortnight', ['6m0d', '30m0d', '0m14d']],
  ['en', 'ninety days from the order', ['0m90d']],
];

test.each(said)('in %s: %s', (language, text, lengths) => {
  expect(lengthsIn(language, text)).toEqual(lengths);
});

const swapped: Text = {
  fi: 'Asiakastiedot säilytetään kuusi vuotta asiakassuhteen päättymisestä ja laskut kymmenen vuotta, suostumukset kolme vuotta, pyynnöt kolme vuotta ja IP-osoitteet 12 kuukautta.',
  sv: 'Kunduppgifter lagras sex år från kundförhållandets slut och fakturor tio år, samtycken tre år, begäranden tre år och IP-adresser 12 månader.',
  en: 'Customer data is kept for six years and invoices for ten years, consents for three years, requests for three years and IP addresses for 12 months.',
};
const inOrder: Text = {
  fi: swapped.fi.replace('kuusi', 'X').replace('kymmenen', 'kuusi').replace('X', 'kymmenen'),
  sv: swapped.sv.replace('sex', 'X').replace('tio', 'sex').replace('X', 'tio'),
  en: swapped.en.replace('six', 'X').replace('ten', 'six').replace('X', 'ten'),
};
const periodFirst: Text = {
  fi: 'Säilytämme 6 vuotta asiakastietoja ja 10 vuotta laskuja.',
  sv: 'Vi sparar 6 år kunduppgifter och 10 år fakturor.',
  en: 'We keep for 6 years customer data, and for 10 years invoices.',
};

describe.each(languages)('periods in one sentence in %s', (language) => {
  const differing = (text: Text) =>
    lintNotice(withSection(language, 'retention', text[language]), language, fullFacts)
      .findings.filter(({ code }) => code === 'periodDiffers')
      .map(({ about }) => about);

  test('that were swapped are found, each kind by itself', () => {
    expect(differing(swapped)).toEqual(['customer', 'order']);
  });

  test('that stand with their own kind are not', () => {
    expect(differing(inOrder)).toEqual([]);
  });

  test('that stand before what they are of are found too', () => {
    expect(differing(periodFirst)).toEqual(['customer', 'order']);
  });
});
