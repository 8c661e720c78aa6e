import { describe, expect, test } from '@jest/globals';
import type { Erasure } from '../../src/actions/erasure';
import { receiptOf, type ReceiptFacts } from '../../src/actions/receipt';
import { languages, type Language } from '../../src/language/text';
import type { Going } from '../../src/register/erasure';
import { settingDefaults } from '../../src/workbook/settings';
import { textOf } from './hostile';
import { TODAY } from './samples';

function receiptFor(goes: Going[], language: Language) {
  const facts: ReceiptFacts = {
    settings: settingDefaults,
    now: { day: TODAY, serial: TODAY + 0.5, at: '2026-11-24T12:00:00+02:00' },
    language,
    reference: 'R9X3',
    recipients: [],
  };
  const erasure: Erasure = {
    customer: 'C1',
    name: 'Eeva Esimerkki',
    outcome: 'reduced',
    goes,
    stays: [{ tab: 'customers', record: 'C1', ground: 'accounting' }],
    statistics: [],
    residual: ['versionHistory', 'sentMail'],
    facts,
  };
  return receiptOf(erasure, facts, []);
}

const reduced = (columns: string[]): Going => ({ tab: 'customers', record: 'C1', columns });

describe('the receipt for an erasure', () => {
  test.each([
    ['fi', 'Asiakkaat', ['Sähköposti', 'Puhelin', 'Muut kentät']],
    ['sv', 'Kunder', ['E-post', 'Telefon', 'Övriga fält']],
    ['en', 'Customers', ['E-mail', 'Phone', 'Other fields']],
  ] as const)('names the fields that went from a row that stays (%s)', (language, kind, fields) => {
    const { receipt } = receiptFor([reduced(['email', 'phone', 'own'])], language);
    expect(receipt.erased).toEqual([{ kind, erased: 1, fields }]);
  });

  test('counts whole records apart from rows that lost some fields', () => {
    const orders = ['O1', 'O2'].map((record) => ({ tab: 'orders', record }));
    const { receipt, html } = receiptFor([...orders, reduced([])], 'en');
    expect(receipt.erased).toEqual([
      { kind: 'Orders', erased: 2 },
      { kind: 'Customers', erased: 1, fields: [] },
    ]);
    expect(textOf(html)).toMatch(/Customers\s*some of the fields/);
  });

  test.each(languages)('tells by when possible copies are looked through (%s)', (language) => {
    const { receipt, html } = receiptFor([reduced(['email'])], language);
    expect(receipt.residualCopies).toEqual([
      { kind: 'versionHistory', state: 'remains' },
      { kind: 'sentMail', state: 'pending', day: TODAY + 30 },
    ]);
    expect(textOf(html)).toContain({ fi: '24.12.2026', sv: '24.12.2026', en: '24 December 2026' }[language]);
  });
});
