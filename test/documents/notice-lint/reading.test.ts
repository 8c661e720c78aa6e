import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { languageOf, lintNotice, LONGEST_NOTICE } from '../../../src/documents/notice-lint/lint';
import { names } from '../../../src/documents/notice-lint/names';
import { folded, says, wordsSaid } from '../../../src/documents/notice-lint/pattern';
import { periodsIn } from '../../../src/documents/notice-lint/periods';
import { linesOf } from '../../../src/documents/notice-lint/reading';
import { readNotice, sentencesIn } from '../../../src/documents/notice-lint/sections';
import { findingLines } from '../../../src/documents/notice-lint/words';
import { noticeWordsOf } from '../../../src/language/noticeWords';
import { languages } from '../../../src/language/text';

describe('a pattern', () => {
  const said = folded('Pyynnön voi lähettää EU:n sisältä, ei allekirjoitusta.');

  test.each([
    ['pyyn*', true],
    ['pyyn', false],
    ['*kirjoitusta', true],
    ['*kirjoitus*', true],
    ['eu_n', true],
    ['n_eu', false],
    ['voi lähettää', true],
    ['lähettää voi', true],
    ['voi saa|lähettää', true],
    ['voi !ei', false],
    ['voi !eikä', true],
    ['voi_läh*_eu', true],
  ])('%s is met or not: %s', (pattern, isMet) => {
    expect(says(said, pattern)).toBe(isMet);
  });

  test('gives the words that it stands for as they are written', () => {
    expect(wordsSaid('Siirto perustuu (Privacy Shield) -järjestelyyn.', 'privacy_shield')).toBe(
      'Privacy Shield',
    );
    expect(wordsSaid('Nothing of that.', 'privacy_shield')).toBe('');
  });
});

describe('a text is read', () => {
  test('from HTML as its words only, without what nobody sees, on the lines where they stand', () => {
    const html =
      '<html><head><style>p { x }</style></head>\n<body><!-- <p>no</p> -->\n<h2>Tiedot &amp; k&auml;ytt&#246;</h2>\n<script>alert("no")</script><ul><li>yksi</li>\n<li>kaksi <b>ja</b> puoli</li></ul><table><tr><td>a</td><td>b</td></tr></table></body></html>';
    expect(linesOf(html).map(({ kind, text, at }) => [kind, text, at])).toEqual([
      ['heading', 'Tiedot & käyttö', 3],
      ['item', 'yksi', 4],
      ['item', 'kaksi ja puoli', 5],
      ['row', 'a | b', 5],
    ]);
  });

  test('from plain text with lines broken at a fixed width put together', () => {
    const text =
      '1. Rekisterinpitäjä\nTämä on pitkä rivi, joka jatkuu seuraavalla rivillä, koska se\nkatkaistiin tässä.\n\n- kohta';
    expect(linesOf(text).map(({ kind, text: each }) => [kind, each])).toEqual([
      ['text', '1. Rekisterinpitäjä'],
      ['text', 'Tämä on pitkä rivi, joka jatkuu seuraavalla rivillä, koska se katkaistiin tässä.'],
      ['item', 'kohta'],
    ]);
  });

  test('from a word processor, with tabs after the numbers of headings and the marks of items', () => {
    const text = '1.\tRekisterinpitäjä\n\n•\tyksi\n\uf0b7\tkaksi\n\nNimi\tPuhelin\n1.\tNimi\tPuhelin';
    expect(linesOf(text).map(({ kind, text: each }) => [kind, each])).toEqual([
      ['text', '1. Rekisterinpitäjä'],
      ['item', 'yksi'],
      ['item', 'kaksi'],
      ['row', 'Nimi | Puhelin'],
      ['row', '1. | Nimi | Puhelin'],
    ]);
  });

  test.each([
    ['Muuttuneet tiedot lähetetään postiosoitteeseen.', false],
    ['Paketit toimitetaan Postille.', true],
    ['Jakelun hoitaa Posti.', true],
  ])('for a name that is a word of its own: %s', (text, isNamed) => {
    expect(names(folded(text), 'Posti Oyj')).toBe(isNamed);
  });

  test('with headings before a colon, in bold letters and in capitals', () => {
    const text =
      'Rekisterin nimi: Asiakkaat\n\n**Säilytysajat**\n\nTiedot säilytetään vuosi.\n\nTIETOJEN SUOJAUS\n\nSalasana.';
    const { sections } = readNotice(linesOf(text), noticeWordsOf.fi);
    expect(sections.map(({ heading, parts }) => [heading, [...parts]])).toContainEqual([
      'Säilytysajat',
      ['retention'],
    ]);
    expect(sections.map(({ heading, parts }) => [heading, [...parts]])).toContainEqual([
      'TIETOJEN SUOJAUS',
      ['protection'],
    ]);
  });

  test('sentence by sentence, past abbreviations and days', () => {
    expect(sentencesIn('Ks. esim. Oy Yritys Ab. Soita meille! Päivitetty 1.2. Helsingissä. Loppu')).toEqual([
      'Ks. esim. Oy Yritys Ab. Soita meille!',
      'Päivitetty 1.2. Helsingissä.',
      'Loppu',
    ]);
  });

  test('for its periods in figures and words', () => {
    expect(periodsIn(folded('Kuusi vuotta ja 18 kuukautta; 1 vuosi 6 kuukautta'), noticeWordsOf.fi)).toEqual([
      { months: 72, days: 0, said: 'kuusi vuotta' },
      { months: 18, days: 0, said: '18 kuukautta' },
      { months: 18, days: 0, said: '1 vuosi 6 kuukautta' },
    ]);
    expect(periodsIn(folded('within two weeks'), noticeWordsOf.en)).toEqual([
      { months: 0, days: 14, said: 'two weeks' },
    ]);
  });
});

describe('a text that is no notice', () => {
  test.each(['', 'Hei!', '0 1 2 3 '.repeat(50), 'lorem dolor sit amet consectetur '.repeat(10)])(
    'is refused: %j',
    (text) => {
      expect(() => languageOf(text)).toThrow(expect.objectContaining({ code: 'noticeUnreadable' }));
    },
  );

  test('is refused above the bound', () => {
    expect(() => lintNotice('x'.repeat(LONGEST_NOTICE + 1))).toThrow(
      expect.objectContaining({ code: 'noticeTooLong' }),
    );
  });

  /** Texts that make careless searching slow, each of a million characters. */
  const hostile: Record<string, string> = {
    'open tags': '<p><'.repeat(250_000),
    'bold letters': `<p>${'<b>a</b>'.repeat(125_000)}`,
    colons: 'a:'.repeat(500_000),
    blanks: ' '.repeat(1_000_000),
    'one word': 'a'.repeat(1_000_000),
    stars: '*'.repeat(1_000_000),
    items: '- markkinointi ja laskutus, sopimus\n'.repeat(28_000),
    lines: 'Tietoja säilytetään lukitussa kaapissa siinä talossa jossa\n'.repeat(17_000),
    'capital letters': 'Aa Bb Cc '.repeat(110_000),
    brackets: '[a'.repeat(500_000),
    digits: '0 1-'.repeat(250_000),
    addresses: 'a@a.'.repeat(250_000),
  };

  test.each(Object.keys(hostile))('is read or refused in no time though a megabyte of %s', (name) => {
    const began = Date.now();
    try {
      expect(lintNotice(hostile[name] as string, 'fi').language).toBe('fi');
    } catch (error) {
      expect(error).toMatchObject({ code: 'noticeTooLong' });
    }
    expect(Date.now() - began).toBeLessThan(20_000);
  });

  test('never makes the linter fail, and every finding has words in every language', () => {
    const pieces = fc.constantFrom(
      '<h2>',
      '</p>',
      '1. Säilytys',
      '\n',
      '- ',
      '|',
      'Pyyntö on allekirjoitettava. ',
      'Yhdysvalloissa',
      '&#x41;',
      '[nimi]',
      'suostumus',
      ': ',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }),
        fc.constantFrom(...languages),
        (parts, language) => {
          // What is quoted may hold anything.
          for (const finding of lintNotice(parts.join(' '), language).findings)
            expect(
              findingLines(
                {
                  ...finding,
                  quote: '',
                  section: '',
                  about: finding.code === 'restrictionGrounds' ? finding.about : '',
                },
                language,
              ).join('\n'),
            ).not.toMatch(/\{\w+\}|undefined/);
        },
      ),
    );
  });
});
