import { languages, type Text } from '../../src/language/text';

const isText = (value: object): value is Text =>
  languages.every((language) => typeof Reflect.get(value, language) === 'string');

/** Every text of a table, however deep, by its path. */
export function textsIn(table: object, path = ''): [string, Text][] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value !== 'object' || value === null) return [];
    return isText(value) ? [[here, value] as [string, Text]] : textsIn(value, here);
  });
}

/** The names of a text's places in one language, in alphabetical order. */
export const placesOf = (words: string): string[] =>
  [...words.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

/** What is wrong with a text: nothing, in the best case. */
export function faultsOf(path: string, text: Text): string[] {
  return languages.flatMap((language) => {
    const words = text[language];
    const faults = {
      'is empty': words.trim() === '',
      'has blanks at an end or doubled': words !== words.trim() || /\s\s/.test(words),
      'holds markup': /[<>]/.test(words),
      'has other places than the Finnish': placesOf(words).join() !== placesOf(text.fi).join(),
      'has straight quotes': /["']/.test(words),
    };
    return Object.entries(faults).flatMap(([fault, present]) =>
      present ? [`${path} (${language}) ${fault}`] : [],
    );
  });
}
