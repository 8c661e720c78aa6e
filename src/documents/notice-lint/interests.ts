import type { NoticeWords } from '../../language/noticeWords';
import { folded, saysAny, type Folded } from './pattern';

/** What follows the word at once as its explanation, `our legitimate interest: we ...` or `(answering ...)`. */
const EXPLAINED = /^\p{L}*\s?[(:–—-]\s?([^():]{8,300})/u;
/** Where in the law it stands is not what it is. */
const OF_THE_LAW = /\d|artik|article|gdpr|regulation|asetu|förordning/iu;
const FEWEST_WORDS = 2;
/** Nobody says more of one; a hostile text may. */
const LONGEST_UNIT = 1500;

/** Whether a text says, behind the word for an interest, which one it is. */
const isExplained = (text: string, words: readonly string[]): boolean => {
  const lower = text.normalize('NFC').toLowerCase();
  return words.some((word) => {
    const at = lower.search(new RegExp(`(?<!\\p{L})${word}`, 'u'));
    const rest = at < 0 ? '' : (EXPLAINED.exec(lower.slice(at + word.length, at + LONGEST_UNIT))?.[1] ?? '');
    return rest.trim().split(/\s+/).length >= FEWEST_WORDS && !OF_THE_LAW.test(rest);
  });
};

/** So many words from that for an interest on are next to it. */
const NEXT = 5;

/** Whether a text says at once after the word for an interest what it is in: `our interest in getting paid`, whatever it may be. */
const isNamedNext = (said: Folded, { interestWord, interestIn }: NoticeWords): boolean => {
  const tokens = said.trim().split(' ').slice(0, LONGEST_UNIT);
  return tokens.some(
    (token, at) =>
      interestWord.some((word) => token.startsWith(word)) &&
      saysAny(` ${tokens.slice(at, at + NEXT).join(' ')} `, interestIn),
  );
};

/** Whether a text says which interest it speaks of by what follows the word: "our legitimate interest in keeping the shop secure"; the purpose before it is none. */
export function namesInterest(unit: string, words: NoticeWords): boolean {
  const said = folded(unit);
  const at = Math.min(
    ...words.interestWord.map((word) => said.indexOf(` ${word}`)).filter((each) => each >= 0),
  );
  return (
    saysAny(said, words.interestSaid) ||
    isNamedNext(said, words) ||
    isExplained(unit, words.interestWord) ||
    (at < Infinity && saysAny(said.slice(said.indexOf(' ', at + 1)), words.interestNamed))
  );
}
