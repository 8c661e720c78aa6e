import { describe, expect, it } from '@jest/globals';
import { choiceText } from '../../src/language/choices';
import { tabTexts } from '../../src/language/tabs';
import { languages } from '../../src/language/text';
import { columnKeys, tabKeys } from '../../src/workbook/tabs';

describe('the texts of the tabs', () => {
  it('name every tab and column of the workbook, and no others', () => {
    expect(Object.keys(tabTexts).sort()).toEqual([...tabKeys].sort());
    for (const tab of tabKeys) {
      expect([tab, ...Object.keys(tabTexts[tab].columns).sort()]).toEqual([
        tab,
        ...[...columnKeys(tab)].sort(),
      ]);
    }
  });

  it('never call two tabs alike, in whatever languages they are named', () => {
    const owners = new Map<string, string>();
    for (const tab of tabKeys) {
      for (const title of new Set(languages.map((language) => tabTexts[tab].title[language].toLowerCase()))) {
        expect([title, owners.get(title)]).toEqual([title, undefined]);
        owners.set(title, tab);
      }
    }
  });

  it('give tabs titles of at most 30 characters without signs that Sheets reads in a range', () => {
    const titles = tabKeys.flatMap((tab) => languages.map((language) => tabTexts[tab].title[language]));
    expect(titles.filter((title) => title.length > 30 || /[!'’:[\]*?/\\]/.test(title))).toEqual([]);
  });

  it.each(tabKeys)('give the columns of %s short titles that differ within the tab', (tab) => {
    for (const language of languages) {
      const titles = Object.values(tabTexts[tab].columns).map((column) => column.title[language]);
      expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length);
      expect(titles.filter((title) => title.split(' ').length > 3)).toEqual([]);
    }
  });

  it.each(languages)('quote the word that approves an erasure as the drop-down has it (%s)', (language) => {
    expect(tabTexts.orders.columns.retentionState.note[language]).toContain(
      choiceText('retentionState', 'approved', language),
    );
  });

  it('read well', () => {
    expect(languages.map((language) => tabTexts.breaches.title[language])).toEqual([
      'Tietoturvaloukkaukset',
      'Personuppgiftsincidenter',
      'Data breaches',
    ]);
    expect(tabTexts.customers.columns.postcode.note.en).toBe('The postcode as text; a leading zero stays.');
  });
});
