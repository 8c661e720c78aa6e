import { RegisterError } from '../../register/errors';
import { oneLine, type Letter } from './writing';

/** The place of something that is known only when the letter goes out, such as a code that is kept nowhere as it is. */
const token = /\{\{([^{}\n]*)\}\}/g;

/** The names of the places that a letter's text has, each once, in the order in which they stand. */
export const tokensOf = ({ text }: Letter): string[] => [
  ...new Set(Array.from(text.matchAll(token), (match) => match[1] ?? '')),
];

/**
 * The letter with its places filled: done only when it is sent, because what stands there is for the person alone.
 * @param tokens the value of each place by its name
 * @throws RegisterError `letterTokenUnknown` when a place has no value, `letterTokenMissing` when a value has no place
 */
export function fillTokens(letter: Letter, tokens: Readonly<Record<string, string>>): Letter {
  const names = tokensOf(letter);
  const known = Object.keys(tokens);
  const inSubject = tokensOf({ subject: '', text: letter.subject });
  if (inSubject.length > 0 || names.some((name) => !known.includes(name)))
    throw new RegisterError('letterTokenUnknown');
  if (known.some((name) => !names.includes(name))) throw new RegisterError('letterTokenMissing');
  return {
    ...letter,
    text: letter.text.replace(token, (_place, name: string) => oneLine(tokens[name] ?? '')),
  };
}
