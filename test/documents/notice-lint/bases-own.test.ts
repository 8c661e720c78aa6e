import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { lintNotice } from '../../../src/documents/notice-lint/lint';
import { linesOf } from '../../../src/documents/notice-lint/reading';
import { readNotice } from '../../../src/documents/notice-lint/sections';
import { noticeWordsOf } from '../../../src/language/noticeWords';
import { languages, type Language } from '../../../src/language/text';
import { fullFacts } from '../notice/samples';
import { withSection } from './support';

/** Each purpose has its basis where it stands; what is said of the basis of another one, or of how long a consent is kept, gives it none. */

describe.each([
  'good-en-bookshop.md',
  'good-en-garden.md',
  'good-en-photographer.txt',
  'good-fi-bakery.txt',
  'good-fi-campsite.txt',
  'good-fi-hairdresser.txt',
  'good-sv-boatyard.txt',
  'good-sv-physio.txt',
])('in %s', (file) => {
  const source = readFileSync(`test/data/notices/${file}`, 'utf8');
  const { language } = lintNotice(source);
  const { sections } = readNotice(linesOf(source), noticeWordsOf[language]);
  const listed = sections
    .filter(({ parts }) => parts.has('purposes'))
    .flatMap(({ passages }) => passages)
    .filter(({ kind, isHeader }) => kind !== 'text' && !isHeader);

  test.each(listed.map(({ text, at }) => [text, at] as const))(
    'a purpose without its basis is found: %s',
    (_text, at) => {
      const lines = source.split('\n');
      const line = lines[at - 1] as string;
      // What stands after the label, or in the cell of the basis.
      lines[at - 1] = line.startsWith('|')
        ? line.replace(/^(\|[^|]+\|)[^|]+/, '$1 ')
        : line.replace(/:\s.*$/, '');
      const { findings } = lintNotice(lines.join('\n'), language);
      expect(findings).toContainEqual(expect.objectContaining({ code: 'purposeWithoutBasis', line: at }));
    },
  );
});

/** Purposes whose bases are told beside their list. */
const toldBeside: Record<Language, readonly (readonly string[])[]> = {
  fi: [
    [
      'Sopimuksen perusteella käsittelemme tietoja näihin tarkoituksiin:',
      '- asiakassuhteen hoitaminen',
      '- tilausten toimittaminen',
      'Lain perusteella hoidamme lakisääteiset velvoitteemme.',
    ],
    [
      '- Tilausten toimittaminen',
      '- Uutiskirje',
      'Tilausten toimittaminen perustuu sopimukseen ja uutiskirje suostumukseesi.',
    ],
    [
      'Tarkoitukset:',
      '- Tilausten toimittaminen',
      '- Uutiskirje',
      'Perusteet:',
      '- Sopimus: tilausten toimittaminen',
      '- Suostumus: uutiskirje',
    ],
    ['- Tilausten toimittaminen', '- Asiakaspalvelu', '- Käsittelyn oikeusperuste: sopimus'],
  ],
  sv: [
    [
      'På grund av avtalet behandlar vi uppgifter för de här ändamålen:',
      '- skötsel av kundförhållandet',
      '- leverans av beställningar',
      'Bokföringen sköter vi på grund av vår lagstadgade skyldighet.',
    ],
    [
      '- Leverans av beställningar',
      '- Nyhetsbrev',
      'Leveransen av beställningar grundar sig på avtal och nyhetsbrevet på ditt samtycke.',
    ],
    [
      'Ändamål:',
      '- Leverans av beställningar',
      '- Nyhetsbrev',
      'Grunder:',
      '- Avtal: leverans av beställningar',
      '- Samtycke: nyhetsbrev',
    ],
    ['- Leverans av beställningar', '- Kundservice', '- Rättslig grund: avtal'],
  ],
  en: [
    [
      'On the basis of our contract we process data for these purposes:',
      '- managing the customer relationship',
      '- delivery of orders',
      'We keep accounts because of our legal obligation.',
    ],
    [
      '- Delivery of orders',
      '- Newsletter',
      'Delivery rests on a contract, and the newsletter on your consent.',
    ],
    [
      'Purposes:',
      '- Delivery of orders',
      '- Newsletter',
      'Bases:',
      '- Contract: delivery of orders',
      '- Consent: newsletter',
    ],
    ['- Delivery of orders', '- Customer service', '- Legal basis: contract'],
  ],
};

/** Purposes that others' bases say nothing of. */
const bare: Record<Language, readonly (readonly string[])[]> = {
  fi: [
    ['- Tilausten toimittaminen: sopimus', '- Uutiskirje sähköpostitse'],
    ['- Tilausten toimittaminen: sopimus', '- Kirjanpito: lakisääteinen velvoite', '- Kanta-asiakasedut'],
    [
      '- Tilausten toimittaminen: sopimus',
      '- Kirjanpito: lakisääteinen velvoite',
      '- Uutiskirje: ei erillistä perustetta',
    ],
  ],
  sv: [
    ['- Leverans av beställningar: avtal', '- Nyhetsbrev per e-post'],
    ['- Leverans av beställningar: avtal', '- Bokföring: lagstadgad skyldighet', '- Stamkundsförmåner'],
    [
      '- Leverans av beställningar: avtal',
      '- Bokföring: lagstadgad skyldighet',
      '- Nyhetsbrev. Rättslig grund: ingen särskild',
    ],
  ],
  en: [
    ['- Delivery of orders: contract', '- Newsletter by e-mail'],
    ['- Delivery of orders: contract', '- Bookkeeping: legal obligation', '- Benefits of regulars'],
    [
      '- Delivery of orders: contract',
      '- Bookkeeping: legal obligation',
      '- Newsletter. Legal basis: none in particular',
    ],
  ],
};

describe.each(languages)('a list of purposes in %s', (language) => {
  const codes = (texts: readonly string[]) =>
    lintNotice(withSection(language, 'purposes', ...texts), language).findings.map(({ code }) => code);

  test.each(toldBeside[language].map((texts) => ({ texts })))(
    'may have its bases beside it: $texts',
    ({ texts }) => {
      expect(codes(texts)).not.toContain('purposeWithoutBasis');
    },
  );

  test.each(bare[language].map((texts) => ({ texts })))('lacks a basis: $texts', ({ texts }) => {
    expect(codes(texts)).toContain('purposeWithoutBasis');
  });

  test('is compared with the register also where a purpose is named in words of its own', () => {
    const titles = fullFacts.purposes.map(({ title }) => title[language]);
    const contract = { fi: 'sopimus', sv: 'avtal', en: 'contract' }[language];
    const [first = '', , , , , last = ''] = titles;
    const text = withSection(language, 'purposes', `- ${first}: ${contract}`, `- ${last}`);
    const { findings } = lintNotice(text, language, fullFacts);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'purposeWithoutBasis', about: last }));
  });
});
