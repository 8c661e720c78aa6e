import type { LegalBasis } from '../../../register/consent';
import { duties as dutyRules, type Duty, type DutyRule } from '../../../register/notice/lint';
import type { NoticePart } from '../../../register/notice/parts';
import { finding, missing, placed } from '../finding';
import type { Check, Finding } from '../model';
import { folded, saysAny } from '../pattern';
import { isEmpty, isTold } from '../told';

/** What a notice must say and does not, and its empty sections (Art. 13 and 14; Art. 12 for how requests are answered). */
export function dutiesCheck(check: Check): Finding[] {
  const empty = check.text.sections.filter(isEmpty);
  const emptyParts = new Set(empty.flatMap(({ parts }) => [...parts]));
  const untold = (Object.entries(dutyRules) as [Duty, DutyRule][]).filter(
    ([duty, { when, part }]) => !emptyParts.has(part) && applies(check, when) && !isTold(check, duty),
  );
  return [
    ...empty.map((section) =>
      finding('sectionEmpty', [...section.parts][0] as NoticePart, { section }, section.heading),
    ),
    ...untold.map(([duty]) => missing(duty)),
    ...unfilled(check),
  ];
}

/** Whether the notice tells of what makes a duty one. */
export function applies({ text, words }: Check, when: DutyRule['when']): boolean {
  // A column may bear the name of a thing of which there is none.
  const elsewhere = placed(text).filter(({ section }) => !section.parts.has('data'));
  const affirmed = (patterns: readonly string[]) =>
    elsewhere.some(({ sentence: { folded: said } }) => saysAny(said, patterns) && !saysAny(said, words.none));
  const onBases = elsewhere.filter(
    ({ section: { parts } }) => parts.size === 0 || parts.has('purposes') || parts.has('legitimateInterests'),
  );
  const rests = (basis: LegalBasis) =>
    onBases.some(({ sentence }) => saysAny(sentence.folded, words.bases[basis]));
  if (when === 'consent' || when === 'legitimateInterest') return rests(when);
  if (when === 'marketing') return affirmed(words.marketing);
  return when === undefined || affirmed(words.website);
}

/** What a template left to be filled in: words in brackets, rows of x, underscores or dots. */
const BLANK =
  /\[(?!\s?(?:email|at|…|\.\.\.|\d)[\s\]\d.…]?)[\p{L}][^[\]]{1,80}\]|\bx{3,12}\b|_{4,60}|(?<!\.)\.{4,60}|lorem ipsum/iu;

/** Dots that lead to the number of a page. */
const CONTENTS = /\.{4}\s{0,9}\d{1,3}$/;

const unfilled = ({ text }: Check): Finding[] =>
  placed(text).flatMap(({ section, passage, sentence }) => {
    const blank = CONTENTS.test(passage.text) ? undefined : BLANK.exec(sentence.text)?.[0];
    const isMeant = blank !== undefined && !folded(blank).includes(' protected ');
    return isMeant
      ? [finding('unfilled', [...section.parts][0] ?? 'other', { section, sentence }, blank)]
      : [];
  });
