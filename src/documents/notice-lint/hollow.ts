import type { NoticeWords } from '../../language/noticeWords';
import type { NoticePart } from '../../register/notice/parts';
import { namesIn, PERSON } from './names';
import { saysAny, touches, type Pattern } from './pattern';
import type { Passage } from './sections';

/** A phrase of so many words may say nothing of what its heading names: `Ask us for more`. Whoever writes more has said something of it in words of their own. */
const LONGEST_PHRASE = 10;

/** What else shows that a section says something of its part, beside the words of the duty. */
const signs: Partial<Record<NoticePart, (words: NoticeWords) => readonly Pattern[]>> = {
  purposes: (words) => [...words.purposes, ...Object.values(words.bases).flat()],
  legitimateInterests: (words) => [...words.interestNamed, ...words.purposes],
  data: (words) => [
    ...words.dataKinds.flatMap(({ said }) => said),
    ...Object.values(words.groups).flatMap((said) => said ?? []),
  ],
  transfers: (words) => [...Object.values(words.thirdCountries), ...words.safeguards],
  retention: (words) => [...words.criteria, ...words.vague],
  recipients: (words) => words.purposes,
};

/**
 * Whether what stands under a heading is a mere phrase that says nothing of it. A list, a table, a number, a name and a denial each say something, whatever
 * words they use.
 */
export function isHollow(words: NoticeWords, passages: readonly Passage[], part: NoticePart): boolean {
  if (passages.length !== 1) return false;
  const [{ kind, text, folded: said }] = passages as readonly [Passage];
  const isPhrase = kind === 'text' && said.trim().split(' ').length <= LONGEST_PHRASE;
  if (!isPhrase || /[\d@]/.test(text) || PERSON.test(text) || namesIn(text).length > 0) return false;
  const known = [...(words.told[part] ?? []), ...(signs[part]?.(words) ?? []), ...words.headings[part]];
  const isDenial = saysAny(said, words.none) && !saysAny(said, words.nothingTold);
  return !isDenial && !known.some((pattern) => touches(said, pattern));
}
