/**
 * What a sentence says, found by words. A pattern is a line of terms that must all be in the sentence, in any order:
 *
 * * `word` is that word; `stem*` a word that begins so, `*end` one that ends so, `*part*` one that holds it;
 * * `a|b` is either, `a_b` two words side by side;
 * * `!a` must not be in the sentence.
 *
 * Words are compared folded (see `folded`). There is no way back in such a search, so no text can make it slow.
 */
export type Pattern = string;

/** Words of a sentence for comparing: lower case, one blank before, between and after them. */
export type Folded = string;

const NO_LETTER = /[^\p{L}\p{N}§]+/gu;
/** Marks that stand inside a word without being of it: apostrophes, hyphens of a typesetter, invisible ones. */
const INSIDE_WORDS = /['’‘`\u00ad\u200b-\u200d\ufeff]/g;

/** A text as its words: letters, digits and the sign §, lower case, one blank around each; the sign of the euro is the word. */
export const folded = (text: string): Folded =>
  ` ${text.normalize('NFC').replace(INSIDE_WORDS, '').replace(/€/g, ' euro ').toLowerCase().replace(NO_LETTER, ' ').trim()} `;

/** A word of a pattern. */
interface Glob {
  /** What is looked for in the folded text, blanks at its closed ends included. */
  needle: string;
  /** Characters of the needle before the word itself begins; -1 where the word may begin earlier. */
  opens: number;
}

interface Term {
  isForbidden: boolean;
  /** Phrases, each a row of words side by side. */
  either: readonly (readonly Glob[])[];
}

const globOf = (word: string): Glob => {
  const isOpenBefore = word.startsWith('*');
  const isOpenAfter = word.endsWith('*') && word.length > 1;
  const core = word.slice(isOpenBefore ? 1 : 0, isOpenAfter ? -1 : undefined);
  return {
    needle: `${isOpenBefore ? '' : ' '}${core}${isOpenAfter ? '' : ' '}`,
    opens: isOpenBefore ? -1 : 1,
  };
};

const termOf = (written: string): Term => {
  const isForbidden = written.startsWith('!');
  const phrases = (isForbidden ? written.slice(1) : written).split('|');
  return { isForbidden, either: phrases.map((phrase) => phrase.split('_').map(globOf)) };
};

const compiled = new Map<Pattern, readonly Term[]>();

function termsOf(pattern: Pattern): readonly Term[] {
  const known = compiled.get(pattern);
  if (known) return known;
  const terms = pattern.split(' ').filter(Boolean).map(termOf);
  compiled.set(pattern, terms);
  return terms;
}

/** Whether a phrase is in a text. */
function has(text: Folded, phrase: readonly Glob[]): boolean {
  const [first, ...rest] = phrase as [Glob, ...Glob[]];
  for (let at = text.indexOf(first.needle); at >= 0; at = text.indexOf(first.needle, at + 1))
    if (rest.length === 0 || goOn(text, text.indexOf(' ', at + 1), rest)) return true;
  return false;
}

/** Whether the words from a blank on are those of a phrase. */
function goOn(text: Folded, blank: number, phrase: readonly Glob[]): boolean {
  let at = blank;
  for (const { needle, opens } of phrase) {
    const end = text.indexOf(' ', at + 1);
    if (end < 0) return false;
    const word = text.slice(at, end + 1);
    if (opens < 0 ? !word.includes(needle) : !word.startsWith(needle)) return false;
    at = end;
  }
  return true;
}

/** Whether a sentence says what a pattern describes. */
export const says = (text: Folded, pattern: Pattern): boolean =>
  termsOf(pattern).every(
    ({ isForbidden, either }) => either.some((phrase) => has(text, phrase)) !== isForbidden,
  );

/** Whether a sentence says what any of some patterns describes. */
export const saysAny = (text: Folded, patterns: readonly Pattern[]): boolean =>
  patterns.some((pattern) => says(text, pattern));

/** Whether a sentence has any of what a pattern asks for. */
export const touches = (sentence: Folded, pattern: Pattern): boolean => metIn(sentence, pattern).length > 0;

/** The terms that a pattern asks for, those met in a sentence only. */
const metIn = (sentence: Folded, pattern: Pattern): Term[] =>
  termsOf(pattern).filter(
    ({ isForbidden, either }) => !isForbidden && either.some((phrase) => has(sentence, phrase)),
  );

/** Whether a sentence with its heading says what a pattern describes, at least half of it in the sentence itself. */
export function goesOn(heading: Folded, sentence: Folded, pattern: Pattern): boolean {
  const asked = termsOf(pattern).filter(({ isForbidden }) => !isForbidden);
  return metIn(sentence, pattern).length * 2 >= asked.length && says(heading + sentence, pattern);
}

const LONGEST_PHRASE = 200;

/** The words of a text that the first fitting phrase of a pattern without blanks stands for, as they are written; blank where none fits. */
export function wordsSaid(text: string, pattern: Pattern): string {
  const words = text.split(/\s+/).filter(Boolean);
  for (const phrase of pattern.split('|')) {
    const most = phrase.split('_').length;
    // A word with a hyphen is folded into two.
    for (let length = 1; length <= most; length++)
      for (let at = 0; at + length <= words.length; at++) {
        const some = words.slice(at, at + length).join(' ');
        if (some.length <= LONGEST_PHRASE && says(folded(some), phrase))
          return some.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
      }
  }
  return '';
}
