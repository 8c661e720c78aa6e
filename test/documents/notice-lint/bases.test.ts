import { describe, expect, test } from '@jest/globals';
import { lintNotice } from '../../../src/documents/notice-lint/lint';
import { languages, type Text } from '../../../src/language/text';
import { withSection } from './support';

/** Bases that cannot be those of their purposes, and one for all. */

const codes = (language: 'fi' | 'sv' | 'en', ...texts: readonly string[]) =>
  lintNotice(withSection(language, 'purposes', ...texts), language)
    .findings.map(({ code }) => code)
    .filter((code) =>
      ['basisUnfit', 'oneBasis', 'contractForMarketing', 'purposeWithoutBasis'].includes(code),
    );

const unfit: [what: string, text: Text][] = [
  [
    'accounts that rest on consent',
    {
      fi: '- Kirjanpito: suostumuksesi',
      sv: '- Bokföring: ditt samtycke',
      en: '- Bookkeeping: your consent',
    },
  ],
  [
    'accounts on a contract, in running text',
    {
      fi: 'Kirjanpidon perusteena on sopimus.',
      sv: 'Bokföringen grundar sig på avtal.',
      en: 'Bookkeeping rests on a contract.',
    },
  ],
  [
    'orders that ask for consent',
    {
      fi: '- Tilausten toimittaminen: suostumus',
      sv: '- Leverans av beställningar: samtycke',
      en: '- Delivery of orders: consent',
    },
  ],
  [
    'a newsletter that the law is said to demand',
    {
      fi: '- Uutiskirje: lakisääteinen velvoite',
      sv: '- Nyhetsbrev: rättslig förpliktelse',
      en: '- Newsletter: legal obligation',
    },
  ],
  [
    'publication on a contract',
    {
      fi: '- Asiakasluettelon julkaiseminen: sopimus',
      sv: '- Publicering av kundförteckningen: avtal',
      en: '- Publication of the customer list: contract',
    },
  ],
  [
    'the letter of another basis',
    {
      fi: '- Uutiskirje: suostumus (6 artiklan 1 kohdan f alakohta)',
      sv: '- Nyhetsbrev: samtycke (artikel 6.1 f)',
      en: '- Newsletter: consent (Article 6(1)(f))',
    },
  ],
  [
    'the letter of another basis in a sentence',
    {
      fi: 'Asiakaspalvelu perustuu oikeutettuun etuun, tietosuoja-asetus 6(1)(a).',
      sv: 'Kundservicen grundar sig på vårt berättigade intresse, dataskyddsförordningen 6(1)(a).',
      en: 'Customer service rests on our legitimate interest, GDPR 6(1)(a).',
    },
  ],
  [
    'a survey among customers on a contract',
    {
      fi: '- Asiakaskyselyt: sopimus',
      sv: '- Kundundersökningar: avtal',
      en: '- Customer surveys: contract',
    },
  ],
  [
    'a survey of how satisfied customers are, on a contract',
    {
      fi: '- Asiakastyytyväisyyskyselyt: sopimus',
      sv: '- Undersöka kundnöjdheten: avtal',
      en: '- Surveys of satisfaction: contract',
    },
  ],
  [
    'accounts of orders that rest on a contract',
    {
      fi: '- Tilausten laskutus ja kirjanpito: sopimus',
      sv: '- Fakturering av beställningar och bokföring: avtal',
      en: '- Invoicing of orders and bookkeeping: contract',
    },
  ],
  [
    'words that describe another basis than they name',
    {
      fi: '- Suostumus: asiakkaan kanssa tehty sopimus',
      sv: '- Samtycke: avtalet med kunden',
      en: '- Consent: the contract with the customer',
    },
  ],
];

const fit: [what: string, text: Text][] = [
  [
    'accounts on the law in other words',
    {
      fi: 'Tilaukset perustuvat sopimukseen ja kirjanpito lakiin.',
      sv: 'Beställningarna grundar sig på avtal och bokföringen på lag.',
      en: 'Orders rest on a contract and bookkeeping on the law.',
    },
  ],
  [
    'complaints about what was sold, on a contract',
    {
      fi: '- Reklamaatioiden käsittely: sopimus',
      sv: '- Hantering av reklamationer: avtal',
      en: '- Handling of complaints: contract',
    },
  ],
  [
    'an offer that a customer asked for, before any contract',
    {
      fi: '- Tarjouskyselyihin vastaaminen: sopimusta edeltävät toimet',
      sv: '- Svar på offertförfrågningar: åtgärder innan avtal ingås',
      en: '- Answers to requests for a quotation: steps before a contract',
    },
  ],
  [
    'a fault that is looked into, on a contract',
    {
      fi: '- Tuotteen vian tutkiminen: sopimus',
      sv: '- Undersöka fel i varan: avtal',
      en: '- Looking into faults of the goods: contract',
    },
  ],
  [
    'the accounts of orders, on the law',
    {
      fi: '- Tilausten laskutus ja kirjanpito: lakisääteinen velvoite (kirjanpitolaki)',
      sv: '- Fakturering av beställningar och bokföring: rättslig förpliktelse (bokföringslagen)',
      en: '- Invoicing of orders and bookkeeping: legal obligation (Accounting Act)',
    },
  ],
  [
    'a survey of deliveries, on consent',
    {
      fi: '- Asiakaskysely tilausten jälkeen: suostumus',
      sv: '- Kundundersökning efter leverans: samtycke',
      en: '- Survey after deliveries: consent',
    },
  ],
  [
    'each letter with its basis',
    {
      fi: '- Asiakaspalvelu: sopimus (6 artiklan 1 kohdan b alakohta)',
      sv: '- Kundservice: avtal (artikel 6.1 b)',
      en: '- Customer service: contract (Article 6(1)(b))',
    },
  ],
  [
    'a newsletter for those whose accounts are kept, on consent',
    {
      fi: '- Uutiskirje kirjanpitoasiakkaille: suostumus',
      sv: '- Nyhetsbrev till bokföringskunder: samtycke',
      en: '- Newsletter for our bookkeeping clients: consent',
    },
  ],
  [
    'accounts that are kept for others, on a contract',
    {
      fi: '- Kirjanpitopalvelut: sopimus',
      sv: '- Bokföringstjänster: avtal',
      en: '- Accounting services: contract',
    },
  ],
  [
    'a day before a letter',
    {
      fi: 'Suostumukset pyydettiin 6.1. asiakkailta.',
      sv: 'Samtycken begärdes den 6.1 av kunderna.',
      en: 'Consent was asked for on 6.1 at the shop.',
    },
  ],
];

describe.each(languages)('the bases of a notice in %s', (language) => {
  const contract = {
    fi: '- Asiakassuhde: sopimus',
    sv: '- Kundförhållande: avtal',
    en: '- Customer relationship: contract',
  }[language];

  test.each(unfit)('are found not to fit: %s', (_what, text) => {
    expect(codes(language, contract, text[language])).toContain('basisUnfit');
  });

  test.each(fit)('are left alone: %s', (_what, text) => {
    expect(codes(language, text[language])).toEqual([]);
  });

  const recipients: [where: 'recipients' | 'protection', text: Text][] = [
    [
      'recipients',
      {
        fi: 'Tilitoimisto Numero Oy hoitaa kirjanpitomme sopimuksen perusteella.',
        sv: 'Bokföringsbyrån Siffran Ab sköter vår bokföring på grund av ett avtal med oss.',
        en: 'Tilikulma Oy does our bookkeeping under a contract with us.',
      },
    ],
    [
      'recipients',
      {
        fi: 'Mainostoimisto lähettää uutiskirjeemme sopimuksen perusteella.',
        sv: 'En reklambyrå skickar vårt nyhetsbrev på grund av ett avtal med oss.',
        en: 'An agency sends our newsletter under a contract with us.',
      },
    ],
    [
      'protection',
      {
        fi: 'Tilitoimisto Tasainen Oy hoitaa kirjanpitomme sopimuksen perusteella.',
        sv: 'Tilitoimisto Tasainen Oy sköter vår bokföring på grund av ett avtal med oss.',
        en: 'Tilitoimisto Tasainen Oy does our bookkeeping under a contract with us.',
      },
    ],
  ];

  test.each(recipients)('are not what a recipient works on, among %s: %j', (where, text) => {
    const { findings } = lintNotice(withSection(language, where, text[language]), language);
    expect(findings.map(({ part }) => part)).not.toContain('purposes');
  });

  const forAll = {
    fi: [
      'Tietoja käytetään tilausten toimittamiseen, kirjanpitoon ja uutiskirjeen lähettämiseen.',
      'Käsittelyn oikeusperuste on rekisteröidyn suostumus.',
    ],
    sv: [
      'Uppgifterna används för att leverera beställningar, för bokföring och för nyhetsbrev.',
      'Den rättsliga grunden är ditt samtycke.',
    ],
    en: [
      'Data is used to deliver orders, for bookkeeping and for the newsletter.',
      'The legal basis of the processing is your consent.',
    ],
  }[language];

  test('are too few where one is given for purposes that it does not fit', () => {
    const { findings } = lintNotice(`${forAll.join('\n\n')}\n\n${filler[language]}`, language);
    expect(findings.map(({ code }) => code)).toContain('oneBasis');
  });

  test('may be one for purposes that it fits', () => {
    const text = {
      fi: 'Tietoja käytetään asiakaspalveluun ja tilausten toimittamiseen. Perusteena on sopimus.',
      sv: 'Uppgifterna används för kundservice och för att leverera beställningar. Grunden är avtal.',
      en: 'Data is used for customer service and to deliver orders. The basis is a contract.',
    }[language];
    expect(
      lintNotice(`${text}\n\n${filler[language]}`, language).findings.map(({ code }) => code),
    ).not.toContain('oneBasis');
  });
});

test.each(['Reklam', 'Reklamutskick', 'Direktreklam', 'Information i reklamsyfte'])(
  'advertising is marketing in Swedish: %s',
  (purpose) => {
    expect(codes('sv', '- Kundförhållande: avtal', `- ${purpose}: avtal`)).toContain('contractForMarketing');
  },
);

/** Enough words to be a notice, on no basis. */
const filler: Text = {
  fi: 'Rekisterissä on nimi, osoite ja puhelinnumero. Tiedot saamme sinulta itseltäsi, ja niitä säilytetään lukitussa kaapissa, johon pääsevät vain työntekijät.',
  sv: 'I registret finns namn, adress och telefonnummer. Vi får uppgifterna av dig själv, och de förvaras i ett låst skåp som bara de anställda kommer åt.',
  en: 'The register holds names, addresses and phone numbers. We get the data from you, and it is kept in a locked cabinet that only the employees can open.',
};
