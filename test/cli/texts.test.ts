import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  cliErrorTexts,
  cliRequests,
  cliSentence,
  cliTexts,
  countedCliRequests,
  countedCliTexts,
  spokenLanguage,
} from '../../src/language/cli';
import { errorTexts } from '../../src/language/errors';
import { languages } from '../../src/language/text';
import { faultsOf, textsIn } from '../language/languageTexts';

/** The codes of the errors that the command line throws or reports. */
function reportedCodes(): string[] {
  const files = readdirSync('src/cli', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const source = files.map((file) => readFileSync(join('src/cli', file), 'utf8')).join('\n');
  return [
    ...new Set(
      [...source.matchAll(/new (?:CliError|WrongUsage|RegisterError)\(\s*'(\w+)'/g)].map(
        (match) => match[1] ?? '',
      ),
    ),
  ];
}

describe('the texts of the command line', () => {
  test.each(Object.entries({ cliErrorTexts, cliRequests, cliTexts, countedCliRequests, countedCliTexts }))(
    '%s are complete in every language, with the same places',
    (_name, table) => {
      const texts = textsIn(table);
      expect(texts.length).toBeGreaterThan(0);
      expect(texts.flatMap(([path, text]) => faultsOf(path, text))).toEqual([]);
    },
  );

  test('have a sentence for every error', () => {
    expect(reportedCodes().length).toBeGreaterThan(20);
    expect(reportedCodes().filter((code) => !(code in cliErrorTexts) && !(code in errorTexts))).toEqual([]);
  });

  test.each(Object.entries(cliErrorTexts))('say %s in one sentence', (_code, text) => {
    for (const language of languages) {
      expect(text[language]).toMatch(/^\p{Lu}.*[^.!?]\.$/u);
      expect(text[language].replace(/:\/\/|-file|\.json/g, '')).not.toMatch(/[.!?] \p{Lu}/u);
    }
  });

  test('are those of the register for the register’s own errors', () => {
    expect(cliSentence({ code: 'keyMissing', data: {} }, 'sv')).toBe(errorTexts.keyMissing?.sv);
    expect(cliSentence({ code: 'toString', data: {} }, 'en')).toMatch(/^Something unexpected happened/);
  });
});

test.each([
  ['fi', undefined, 'fi'],
  ['fi', 'sv_FI', 'fi'],
  ['de', 'sv_FI', 'sv'],
  [undefined, 'C', 'en'],
  [undefined, '', 'en'],
])('the language wished for as %s in the locale %s is %s', (wished, locale, language) => {
  expect(spokenLanguage(wished, locale)).toBe(language);
});
