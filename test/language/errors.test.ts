import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorSentence, errorTexts } from '../../src/language/errors';
import { menu } from '../../src/language/menu';
import { languages } from '../../src/language/text';
import { InvalidDate, RegisterError } from '../../src/register/errors';
import { placesOf } from './languageTexts';

/** The codes of the errors that the register's own rooms throw; the workbench has errors of its own. */
function thrownCodes(): string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => /\.tsx?$/.test(file) && !file.startsWith('workbench'));
  const source = sources.map((file) => readFileSync(join('src', file), 'utf8')).join('\n');
  return [...new Set([...source.matchAll(/new RegisterError\(\s*'(\w+)'/g)].map((match) => match[1] ?? ''))];
}

describe('the sentence about an error', () => {
  it('is there for every code that the register throws', () => {
    expect(thrownCodes().filter((code) => !(code in errorTexts))).toEqual([]);
  });

  it.each(Object.entries(errorTexts))('is one sentence in every language for %s', (_code, text) => {
    for (const language of languages) {
      expect(text[language]).toMatch(/^\p{Lu}.*[^.!?]\.$/u);
      expect(text[language]).not.toMatch(/[.!?] \p{Lu}/u);
    }
  });

  it('names tab and column as the sheet does', () => {
    const error = new RegisterError('columnMissing', { tab: 'customers', column: 'email' });
    expect(languages.map((language) => errorSentence(error, language))).toEqual([
      'Välilehdeltä Asiakkaat puuttuu sarake Sähköposti, joten palauta se valitsemalla ”Perusta rekisteri…”.',
      'Fliken Kunder saknar kolumnen E-post, så återställ den genom att välja ”Upprätta registret…”.',
      'The tab Customers lacks the column E-mail, so restore it by choosing “Set up the register…”.',
    ]);
  });

  it('names a column that comes as its tag', () => {
    expect(errorSentence({ code: 'columnTwice', data: { column: 'orders.amount' } }, 'en')).toBe(
      'The column Amount is there twice, so delete the copy.',
    );
  });

  it('shows a tab or column that is not the register’s own as it is', () => {
    expect(
      errorSentence({ code: 'columnMissing', data: { tab: 'constructor', column: 'a.b' } }, 'en'),
    ).toContain('The tab constructor lacks the column a.b,');
  });

  it('names a kind of record as the drop-down does', () => {
    expect(errorSentence({ code: 'ruleMissing', data: { kind: 'order' } }, 'en')).toContain(
      'kind of record Orders and invoices,',
    );
  });

  it('groups the digits of numbers, but not of a port', () => {
    expect(errorSentence({ code: 'cellTooLong', data: { limit: 50_000 } }, 'en')).toContain(
      'at most 50,000 characters',
    );
    expect(errorSentence({ code: 'workbookInUse', data: { port: 8080 } }, 'fi')).toContain('portissa 8080,');
  });

  it('is a general one for an unknown code and for a known one without its values', () => {
    const general = 'Something unexpected happened, so try again and then verify the register’s log.';
    expect(errorSentence({ code: 'toString', data: {} }, 'en')).toBe(general);
    expect(errorSentence({ code: 'tabMissing', data: {} }, 'en')).toBe(general);
  });

  it('is made from the error itself', () => {
    expect(errorSentence(new InvalidDate(), 'sv')).toBe(
      'Datumet går inte att läsa, så skriv det i formen 24.11.2026 eller 2026-11-24.',
    );
  });

  it.each(languages)('quotes the menu as it is (%s)', (language) => {
    const quoted = Object.values(errorTexts).flatMap((text) =>
      [...text[language].matchAll(/[”“]([^”“]+)”/g)].map((match) => match[1]),
    );
    const items: string[] = Object.values(menu).map((item) => item[language]);
    expect(quoted.filter((words) => !items.includes(words ?? ''))).toEqual([]);
    expect(quoted.length).toBeGreaterThan(2);
  });

  it('has places only for what errors carry about the register, never about a person', () => {
    const known = [
      'column',
      'count',
      'date',
      'entry',
      'from',
      'key',
      'kind',
      'last',
      'limit',
      'line',
      'most',
      'name',
      'port',
      'purpose',
      'rule',
      'spreadsheet',
      'status',
      'tab',
      'to',
      'version',
    ];
    const places = new Set(Object.values(errorTexts).flatMap((text) => placesOf(text.fi)));
    expect([...places].sort()).toEqual(known);
  });
});
