import { describe, expect, it } from '@jest/globals';
import { settingDefaultIn, settingExplanation } from '../../src/language/settings';
import { languages } from '../../src/language/text';
import { settingDefaults, settingKeys } from '../../src/workbook/settings';
import { faultsOf } from './languageTexts';

describe('the settings', () => {
  it.each(settingKeys)('explain %s in every language', (key) => {
    const [fi = '', sv = '', en = ''] = languages.map((language) => settingExplanation(key, language));
    expect(faultsOf(key, { fi, sv, en })).toEqual([]);
  });

  it('name the source of a period that the law sets', () => {
    expect(settingExplanation('answerMonths', 'en')).toContain('Article 12(3)');
    expect(settingExplanation('answerMonths', 'sv')).toContain('artikel 12.3');
  });

  it('have the addresses of the Ombudsman in the language of the register', () => {
    expect(languages.map((language) => settingDefaultIn('ombudsmanPostalAddress', language))).toEqual([
      'PL 800, 00531 Helsinki',
      'PB 800, 00531 Helsingfors',
      'PO Box 800, 00531 Helsinki',
    ]);
    expect(settingDefaultIn('ombudsmanName', 'sv')).toBe('Dataombudsmannens byrå');
    expect(settingDefaultIn('ombudsmanVisitingAddress', 'fi')).toBe(settingDefaults.ombudsmanVisitingAddress);
  });

  it('have no default by language where it is the same in all', () => {
    expect(settingDefaultIn('answerMonths', 'sv')).toBeUndefined();
  });
});
