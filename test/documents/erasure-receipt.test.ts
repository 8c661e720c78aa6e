import { describe, expect, it } from '@jest/globals';
import { erasureReceiptHtml } from '../../src/documents/erasure-receipt';
import { languages } from '../../src/language/text';
import { bodyOf, hostileTexts, skeleton, textOf, withEveryText } from './hostile';
import { sampleErasureReceipt } from './samples';

const fixed = ['language', 'state'];

describe('the erasure receipt', () => {
  it.each(languages)('reads as it should (%s)', (language) => {
    expect(bodyOf(erasureReceiptHtml(sampleErasureReceipt(language)))).toMatchSnapshot();
  });

  it('claims nothing when nothing was done', () => {
    const receipt = sampleErasureReceipt('en');
    const none = {
      ...receipt,
      erased: [{ kind: 'Customer', erased: 0 }],
      residualCopies: [],
      recipients: [],
    };
    const seen = textOf(erasureReceiptHtml(none));
    expect(seen).toContain('Nothing was erased from the register.');
    expect(seen).not.toContain('Notices to recipients');
    expect(seen).toContain('We know of no other copies.');
  });

  it('tells fields of a record that stays from a record that is gone', () => {
    const told = (fields?: string[]) =>
      textOf(
        erasureReceiptHtml({
          ...sampleErasureReceipt('en'),
          erased: [{ kind: 'Customers', erased: 1, ...(fields && { fields }) }],
        }),
      );
    expect(told()).not.toContain('some of the fields');
    expect(told([])).toContain('some of the fields');
    expect(told(['E-mail', 'Phone'])).toMatch(/Customers\s*E-mail, Phone\s*some of the fields/);
  });

  it('says that nothing is left only when nothing is kept', () => {
    const receipt = sampleErasureReceipt('en');
    const sentence = 'No data by which you could be identified remains in the register.';
    expect(textOf(erasureReceiptHtml(receipt))).not.toContain(sentence);
    expect(textOf(erasureReceiptHtml({ ...receipt, kept: [] }))).toContain(sentence);
  });

  it('calls a copy erased only when it is, and explains why one remains', () => {
    const copies = (state: 'erased' | 'pending' | 'remains') =>
      textOf(
        erasureReceiptHtml({
          ...sampleErasureReceipt('en'),
          erased: [],
          residualCopies: [{ kind: 'versionHistory', state }],
        }),
      );
    expect(copies('pending')).toContain('We check whether your data is here and erase what we find.');
    expect(copies('remains')).toContain('We cannot erase this. Google keeps earlier versions');
    expect(copies('erased')).not.toContain('Google keeps earlier versions');
  });

  it('claims no request and no end of a period when nobody asked for the erasure', () => {
    const seen = textOf(erasureReceiptHtml({ ...sampleErasureReceipt('en'), receivedOn: undefined }));
    expect(seen).toContain('Erasure of your data (EU');
    expect(seen).not.toContain('retention period');
    expect(seen).not.toContain('Request received');
  });

  it('keeps the structure of the page whatever stands in any field', () => {
    const plain = skeleton(erasureReceiptHtml(withEveryText(sampleErasureReceipt('fi'), 'plain', fixed)));
    for (const text of [...hostileTexts, 'constructor']) {
      expect(skeleton(erasureReceiptHtml(withEveryText(sampleErasureReceipt('fi'), text, fixed)))).toEqual(
        plain,
      );
    }
  });
});
