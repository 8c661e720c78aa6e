import { describe, expect, test } from '@jest/globals';
import { lintNotice } from '../../../src/documents/notice-lint/lint';
import { languages, type Text } from '../../../src/language/text';
import type { FindingCode } from '../../../src/register/notice/lint';
import { withSection } from './support';

/** What a section on retention says in words that are used of other things, too, and of which nobody can tell an end. */

/** Whole sections, and what is wrong with them. */
const wholes: [code: FindingCode, text: Text][] = [
  [
    'onePeriod',
    {
      fi: 'Säilytämme kaikkia tietojasi niin kauan kuin asiakassuhde jatkuu.',
      sv: 'Vi sparar alla dina uppgifter så länge kundförhållandet fortsätter.',
      en: 'We keep all your data for as long as the customer relationship continues.',
    },
  ],
  [
    'onePeriod',
    {
      fi: 'Kaikkien lisätietojenkin säilytysaika on 10 vuotta.',
      sv: 'Alla uppgifter och ytterligare uppgifter lagras i 10 år.',
      en: 'All data and any further data is kept for 10 years.',
    },
  ],
  [
    'periodVague',
    {
      fi: 'Emme säilytä tietojasi kauemmin kuin on tarpeen.',
      sv: 'Vi sparar uppgifterna inte längre än nödvändigt.',
      en: 'We keep your data no longer than necessary.',
    },
  ],
];

const invoices: Text = {
  fi: '- Laskut: kuusi vuotta tilikauden päättymisvuoden lopusta.',
  sv: '- Fakturor: sex år efter utgången av det år då räkenskapsperioden gick ut.',
  en: '- Invoices: six years from the end of the year in which the financial year ended.',
};
const orders: Text = {
  fi: '- Asiakastiedot: kaksi vuotta viimeisestä tilauksesta.',
  sv: '- Kunduppgifter: två år efter den senaste beställningen.',
  en: '- Customer details: two years after the last order.',
};

/** Beside the two periods something that ends never, or nobody knows when. */
const open: Text[] = [
  {
    fi: '- Valokuvat: toistaiseksi.',
    sv: '- Bilder: tills vidare.',
    en: '- Pictures: until further notice.',
  },
  { fi: '- Valokuvat: pysyvästi.', sv: '- Bilder: för alltid.', en: '- Pictures: indefinitely.' },
  { fi: '- Valokuvat: tarpeen mukaan.', sv: '- Bilder: enligt behov.', en: '- Pictures: as needed.' },
  {
    fi: '- Valokuvat: niin kauan kuin ne ovat tarpeen.',
    sv: '- Bilder: så länge de behövs.',
    en: '- Pictures: as long as they are needed.',
  },
  { fi: '- Valokuvat', sv: '- Bilder', en: '- Pictures' },
  {
    fi: 'Muut tiedot säilytetään toistaiseksi.',
    sv: 'Övriga uppgifter sparas tills vidare.',
    en: 'Other data is kept for ever.',
  },
];

/** Beside them something with an end of its own, with a law that has none, or a ban. */
const closed: Text[] = [
  {
    fi: '- Reklamaatiot: takuuajan.',
    sv: '- Reklamationer: under garantitiden.',
    en: '- Complaints: for the warranty period.',
  },
  {
    fi: '- Valokuvat: kunnes pyydät poistamaan ne.',
    sv: '- Bilder: tills du ber oss ta bort dem.',
    en: '- Pictures: until you ask us to remove them.',
  },
  {
    fi: '- Osakeluettelo: lain mukaan pysyvästi.',
    sv: '- Aktieboken: för alltid enligt lag.',
    en: '- Register of shares: permanently, as the law requires.',
  },
  {
    fi: '- Markkinointikiellot: toistaiseksi.',
    sv: '- Förbud: tills vidare.',
    en: '- Marketing bans: until further notice.',
  },
  {
    fi: '- Valokuvat: toistaiseksi, kuitenkin enintään viisi vuotta.',
    sv: '- Bilder: tills vidare, dock högst fem år.',
    en: '- Pictures: until further notice, but five years at most.',
  },
  {
    fi: 'Sen jälkeen tiedot poistetaan pysyvästi.',
    sv: 'Därefter raderas uppgifterna permanent.',
    en: 'After that the data is permanently deleted.',
  },
  {
    fi: 'Emme säilytä tietoja toistaiseksi.',
    sv: 'Vi sparar inte uppgifter tills vidare.',
    en: 'We do not keep data indefinitely.',
  },
];

describe.each(languages)('what a notice in %s says of retention', (language) => {
  const codes = (...texts: readonly string[]) =>
    lintNotice(withSection(language, 'retention', ...texts), language).findings.map(({ code }) => code);

  test.each(wholes)('has the fault %s: %j', (code, text) => {
    expect(codes(text[language])).toEqual([code]);
  });

  test.each(open)('leaves one kind without an end, beside periods of others: %j', (text) => {
    const other = text[language];
    const { findings } = lintNotice(
      withSection(language, 'retention', invoices[language], orders[language], other),
      language,
    );
    expect(findings).toEqual([
      expect.objectContaining({ code: 'periodVague', quote: other.replace(/^- /, '') }),
    ]);
  });

  test.each(closed)('has an end of each kind: %j', (text) => {
    const other = text[language];
    expect(codes(invoices[language], orders[language], other)).toEqual([]);
  });

  test('is not what is said there of the time for an answer', () => {
    const [kept, answered] = {
      fi: [
        'Kaikki tiedot säilytetään kymmenen vuotta.',
        'Vastausaikaa pyyntöön voidaan jatkaa kahdella kuukaudella.',
      ],
      sv: ['Alla uppgifter lagras tio år.', 'Tiden för svaret på en begäran kan förlängas med två månader.'],
      en: [
        'All data is kept for ten years.',
        'The time for our answer to a request may be extended by two months.',
      ],
    }[language] as [string, string];
    expect(codes(kept, answered)).toEqual(['onePeriod']);
  });
});
