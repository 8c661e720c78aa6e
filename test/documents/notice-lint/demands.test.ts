import { describe, expect, test } from '@jest/globals';
import { lintNotice } from '../../../src/documents/notice-lint/lint';
import type { Language } from '../../../src/language/text';
import type { FindingCode } from '../../../src/register/notice/lint';
import { withSection } from './support';

/** Demands in ordinary words: told as what one does, without the noun for a request, and fees by their sign. */

const demands = [
  'signatureDemanded',
  'formDemanded',
  'identityDemanded',
  'feeDemanded',
] as const satisfies FindingCode[];
type Demand = (typeof demands)[number];

const demanded: Record<Language, readonly [sentence: string, ...codes: Demand[]][]> = {
  fi: [
    [
      'Pyyntö tehdään verkkosivuiltamme tulostettavalla lomakkeella, joka postitetaan meille.',
      'formDemanded',
    ],
    ['Tulosta lomake, allekirjoita se ja tuo se vastaanottoon.', 'signatureDemanded'],
    ['Pyyntö esitetään kirjallisesti.', 'formDemanded'],
    ['Pyyntöön tarvitaan kopio henkilökortista.', 'identityDemanded'],
    ['Ota mukaan passi.', 'identityDemanded'],
    ['Vastauksesta perimme toimistokulut 25 €.', 'feeDemanded'],
    ['Perimme siitä 25€.', 'feeDemanded'],
    ['Tietojen tarkastamisesta peritään 10 euron maksu.', 'feeDemanded'],
  ],
  sv: [
    ['Begäran görs på en blankett som skrivs ut från våra sidor och skickas per post.', 'formDemanded'],
    ['Skriv ut blanketten, skriv under den och ta med den till mottagningen.', 'signatureDemanded'],
    ['En begäran görs skriftligen.', 'formDemanded'],
    ['För en begäran behövs en kopia av passet.', 'identityDemanded'],
    ['Visa upp ett identitetskort.', 'identityDemanded'],
    ['För ett utdrag tar vi ut en avgift på 20 euro.', 'feeDemanded'],
    ['Svaret kostar 20 €.', 'feeDemanded'],
  ],
  en: [
    [
      'To exercise them, print the form on our website, sign it and bring it to reception with your passport.',
      'signatureDemanded',
      'identityDemanded',
    ],
    ['Requests are made on a form that you get at reception.', 'formDemanded'],
    ['Print the form on our website and post it to us.', 'formDemanded'],
    ['We need a copy of your passport with every request.', 'identityDemanded'],
    ['You get the data that we hold for a handling charge of 15 €.', 'feeDemanded'],
    ['We charge 20 euros.', 'feeDemanded'],
  ],
};

const notDemanded: Record<Language, readonly string[]> = {
  fi: [
    'Lähetä sähköpostia, soita tai tulosta lomake verkkosivuiltamme.',
    'Voit tulostaa lomakkeen verkkosivuiltamme ja postittaa sen meille.',
    'Pyyntö tehdään sähköpostilla, puhelimitse tai lomakkeella.',
    'Vastaamme kuukauden kuluessa, eikä siitä aiheudu kuluja.',
    'Jos emme korjaa tietoa, saat kirjallisesti tiedon syistä.',
    'Vain jos on perusteltu syy epäillä, kuka pyynnön esittää, pyydämme näyttämään henkilökortin.',
    'Asiakkaan tulee ottaa yhteyttä kirjallisesti tai puhelimitse.',
    'Jäljennös lähetetään postitse.',
    'Vastaus ei maksa sinulle mitään, ei edes 1 €.',
  ],
  sv: [
    'Skriv till oss, ring eller skriv ut blanketten på vår webbplats.',
    'Du kan skriva ut en blankett och skicka den per post.',
    'En begäran görs per e-post, per telefon eller på en blankett.',
    'Kunden ska kontakta oss skriftligen eller per telefon.',
    'En kopia skickas per brev.',
    'Svar får du inom en månad utan kostnad.',
    'Om vi inte rättar en uppgift får du skriftligen veta varför.',
    'Bara om vi tvivlar på vem du är ber vi dig visa upp ett identitetskort.',
  ],
  en: [
    'Send us an e-mail, call us, or print the form on our website.',
    'You may print the form on our website and post it to us.',
    'Requests are made by e-mail, by phone or on a form.',
    'You get an answer within one month at no cost.',
    'If we do not correct data, you get our reasons in writing.',
    'Only where we have reasonable doubts who you are do we need to see a passport.',
    'You should contact us in writing or by phone.',
    'We must not give you the data of another person.',
    'Data is handed over in a commonly used form only where processing rests on a contract.',
    'The person in charge of your data answers.',
  ],
};

const codesOf = (language: Language, sentence: string): string[] =>
  lintNotice(withSection(language, 'exercise', sentence), language)
    .findings.map(({ code }) => code)
    .filter((code) => demands.some((demand) => demand === code));

const languages = Object.keys(demanded) as Language[];

describe.each(languages)('how a notice in %s says that rights are used', (language) => {
  test.each(demanded[language])('is a demand: %s', (sentence, ...codes) => {
    expect(codesOf(language, sentence)).toEqual(codes);
  });

  test.each(notDemanded[language])('is no demand: %s', (sentence) => {
    expect(codesOf(language, sentence)).toEqual([]);
  });
});
