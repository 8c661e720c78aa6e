import type { Vocabulary } from '../workbook/codec';
import type { ChoiceSet } from '../workbook/tabs';
import { choiceSynonyms, choiceTexts } from './choiceTexts';
import { languages, type Language, type Text } from './text';

export { choiceTexts };

/** The word of a choice in a language; a key that is none of the set's comes back as it is. */
export function choiceText(set: ChoiceSet, key: string, language: Language): string {
  const texts: Readonly<Record<string, Text>> = choiceTexts[set];
  return Object.prototype.hasOwnProperty.call(texts, key) ? (texts[key] as Text)[language] : key;
}

/**
 * The words of the drop-downs in a language. Reading takes the words of all languages, their synonyms and the bare key, in
 * upper or lower case and with blanks around them, so that a register whose language was changed is still understood.
 */
export function vocabulary(language: Language): Vocabulary {
  return {
    word: (set, key) => choiceText(set, key, language),
    key: (set, word) => keysByWord(set).get(folded(word)),
  };
}

const known = new Map<ChoiceSet, ReadonlyMap<string, string>>();

/** The keys of a set by every word that means them, made when it is first asked for. */
function keysByWord(set: ChoiceSet): ReadonlyMap<string, string> {
  const found = known.get(set);
  if (found) return found;
  const keys = new Map<string, string>();
  const synonyms: Readonly<Record<string, readonly string[]>> = choiceSynonyms[set] ?? {};
  for (const [key, text] of Object.entries<Text>(choiceTexts[set])) {
    const words = [key, ...languages.map((language) => text[language]), ...(synonyms[key] ?? [])];
    for (const word of words) keys.set(folded(word), key);
  }
  known.set(set, keys);
  return keys;
}

/** Composed letters, because some keyboards and files write ä as a and two dots. */
const folded = (word: string): string => word.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
