import { describe, expect, it } from '@jest/globals';
import { defaultPurposes, defaultRetentionRules } from '../../src/language/defaults';
import { tabTexts } from '../../src/language/tabs';
import { languages } from '../../src/language/text';
import { choices, columnKeys, type ChoiceSet } from '../../src/workbook/tabs';

const isChoice = (set: ChoiceSet, key: string) => choices[set].some((choice) => choice === key);

describe.each(languages)('the rows that a new register starts with (%s)', (language) => {
  const purposes = defaultPurposes(language);
  const rules = defaultRetentionRules(language);

  it('fill exactly the columns of their tabs', () => {
    for (const row of purposes) expect(Object.keys(row).sort()).toEqual([...columnKeys('purposes')].sort());
    for (const row of rules) expect(Object.keys(row).sort()).toEqual([...columnKeys('retention')].sort());
  });

  it('hold only values that the drop-downs know', () => {
    for (const { basis, choice } of purposes) {
      expect([isChoice('legalBasis', String(basis)), isChoice('optIn', String(choice))]).toEqual([
        true,
        true,
      ]);
    }
    for (const { kind, anchor, after } of rules) {
      expect([
        isChoice('recordKind', String(kind)),
        isChoice('anchor', String(anchor)),
        isChoice('afterPeriod', String(after)),
      ]).toEqual([true, true, true]);
    }
  });

  it('ask for consent, in all languages, exactly where consent is the basis', () => {
    for (const { basis, choice, wordingFi, wordingSv, wordingEn } of purposes) {
      const asks = basis === 'consent';
      expect([choice === 'optIn', wordingFi !== '', wordingSv !== '', wordingEn !== '']).toEqual([
        asks,
        asks,
        asks,
        asks,
      ]);
    }
  });

  it('state the interest exactly where it is the basis', () => {
    expect(
      purposes.filter(({ legitimateInterest }) => legitimateInterest !== '').map(({ id }) => id),
    ).toEqual(['postalMarketing']);
    expect(purposes.filter(({ basis }) => basis === 'legitimateInterest').map(({ id }) => id)).toEqual([
      'postalMarketing',
    ]);
  });

  it('give each purpose a retention rule that exists', () => {
    const ids = rules.map(({ id }) => id);
    expect(purposes.filter(({ retentionRule }) => !ids.includes(retentionRule))).toEqual([]);
  });

  it('name a ground of retention that data subjects may read; the heading’s note asks the controller to check it', () => {
    const check = { fi: /tarkista/i, sv: /kontrollera/i, en: /please check/i }[language];
    expect(rules.filter(({ ground }) => ground === '' || check.test(String(ground)))).toEqual([]);
    expect(tabTexts.retention.columns.ground.note[language]).toMatch(check);
  });

  it('keep things for the periods of the law', () => {
    expect(rules.map(({ id, anchor, years, months }) => [id, anchor, years, months])).toEqual([
      ['customer', 'relationshipEnd', 10, 0],
      ['voucher', 'financialYearEndCalendar', 6, 0],
      ['consent', 'closed', 3, 0],
      ['request', 'closed', 3, 0],
      ['ip', 'collected', 0, 12],
      ['export', 'collected', 0, 1],
      ['log', 'collected', 10, 0],
      ['suppression', 'collected', 10, 0],
      ['task', 'closed', 1, 0],
      ['staff', 'closed', 3, 0],
      ['breach', 'collected', 5, 0],
      ['disclosure', 'collected', 10, 0],
      ['hold', 'closed', 3, 0],
    ]);
  });
});

it('The accounting rule names its law', () => {
  expect(defaultRetentionRules('fi').find(({ id }) => id === 'voucher')?.ground).toBe(
    'Tositteiden säilyttäminen: kirjanpitolaki 1336/1997, 2 luku 10 §.',
  );
});
