import { restrictionGroundKeys, type RestrictionGround } from '../../../register/notice/lint';
import type { NoticePart } from '../../../register/notice/parts';
import { finding, placed, type Placed } from '../finding';
import type { Check, Finding } from '../model';
import { folded, says, saysAny, wordsSaid } from '../pattern';
import type { Section } from '../sections';

/** Words of the repealed Act, and a right of restriction with fewer grounds than Art. 18(1) gives it. */
export function wordingCheck(check: Check): Finding[] {
  return [
    ...repealed(check, 'repealedAct', check.words.repealedAct),
    ...repealed(check, 'repealedTerm', check.words.repealedTerm),
    ...check.words.repealedWords.flatMap(({ said, instead }) =>
      repealed(check, 'repealedWord', [said]).map((found) => ({ ...found, instead })),
    ),
    ...restrictionGrounds(check),
  ];
}

/** The first place only: who uses such a word once mostly uses it everywhere. Headings speak too. */
function repealed(
  { text }: Check,
  code: 'repealedAct' | 'repealedTerm' | 'repealedWord',
  patterns: readonly string[],
): Finding[] {
  for (const section of text.sections) {
    const heading = { text: section.heading, folded: folded(section.heading), at: section.at };
    const sentences = [heading, ...section.passages.flatMap((passage) => passage.sentences)];
    for (const sentence of sentences) {
      const pattern = patterns.find((each) => says(sentence.folded, each));
      if (pattern === undefined) continue;
      const part = ([...section.parts][0] ?? 'other') satisfies NoticePart;
      return [finding(code, part, { section, sentence }, wordsSaid(sentence.text, pattern))];
    }
  }
  return [];
}

function restrictionGrounds(check: Check): Finding[] {
  const spoken = placed(check.text).filter(
    ({ section, passage: { lead = '' }, sentence }) =>
      isOnRestriction(section) ||
      (!section.parts.has('data') && saysAny(lead + sentence.folded, check.words.restriction)),
  );
  const [first] = spoken;
  if (!first) return [];
  const told = new Set(spoken.flatMap((place) => groundsAt(check, place)));
  const untold = restrictionGroundKeys.filter((ground) => !told.has(ground));
  if (untold.length === 0) return [];
  const found = finding('restrictionGrounds', 'restriction', first, untold.join(', '));
  // A notice may name the right alone; one that gives some of the grounds makes people believe that there are no others.
  return [told.size === 0 ? { ...found, severity: 'hint' } : found];
}

const isOnRestriction = ({ parts }: Section): boolean => parts.size === 1 && parts.has('restriction');

/** The grounds in a sentence on restriction, in what follows it in its paragraph, and in the items of a list after it. */
function groundsAt({ words }: Check, { section, passage, sentence }: Placed): RestrictionGround[] {
  const rest = passage.sentences.slice(passage.sentences.indexOf(sentence));
  const after = section.passages.slice(section.passages.indexOf(passage) + 1);
  const end = after.findIndex(({ kind }) => kind === 'text');
  const items = passage.kind === 'text' ? after.slice(0, end < 0 ? after.length : end) : [];
  const own = isOnRestriction(section) ? section.passages : [];
  const said = [...rest, ...items, ...own].map((each) => each.folded);
  return restrictionGroundKeys.filter((ground) =>
    said.some((each) => saysAny(each, words.restrictionGrounds[ground])),
  );
}
