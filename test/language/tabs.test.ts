import { describe, expect, it } from '@jest/globals';
import { choiceText } from '../../src/language/choices';
import { tabTexts } from '../../src/language/tabs';
import { languages } from '../../src/language/text';
import { columnKeys, columnOf, DEFAULT_WIDTH, tabKeys } from '../../src/workbook/tabs';

/** Pixels that a cell keeps free beside its text. */
const PADDING = 6;

/** Pixels of a word of bold Arial at 10 points, from the widths of its letters in thousandths of their size. */
const wordWidth = (word: string): number =>
  [...word.normalize('NFD').replace(/\p{M}/gu, '')].reduce((sum, letter) => {
    const kinds: [RegExp, number][] = [
      [/[ijl]/, 278],
      [/[ft]/, 333],
      [/r/, 389],
      [/[aceksvxyz]/, 556],
      [/[bdghnopqu]/, 611],
      [/m/, 889],
    ];
    const [, thousandths] = kinds.find(([letters]) => letters.test(letter)) ?? [letter, 778];
    return sum + (thousandths * 40) / 3000;
  }, 0);

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

  it.each(tabKeys)('give the columns of %s titles of which no word breaks in its column', (tab) => {
    const room = (column: string) => (columnOf(tab, column).width ?? DEFAULT_WIDTH) - PADDING;
    const broken = Object.entries(tabTexts[tab].columns).flatMap(([column, { title }]) =>
      languages
        .flatMap((language) => title[language].split(/[ -]/))
        .filter((word) => wordWidth(word) > room(column))
        .map((word) => `${column}: ${word}`),
    );
    expect(broken).toEqual([]);
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
