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

describe.each(languages)('what a notice in %s says of retention', (language) => {
  const codes = (...texts: readonly string[]) =>
    lintNotice(withSection(language, 'retention', ...texts), language).findings.map(({ code }) => code);

  test.each(wholes)('has the fault %s: %j', (code, text) => {
    expect(codes(text[language])).toEqual([code]);
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
