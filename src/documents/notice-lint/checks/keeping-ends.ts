import { finding, sectionsOn, type Placed } from '../finding';
import type { Check, Finding } from '../model';
import { folded, says, saysAny, type Folded } from '../pattern';
import { periodsIn } from '../periods';
import { listsIn, type Passage, type Section } from '../sections';

/**
 * What is kept without an end, whatever periods there are besides (Art. 5(1)(e)): an item, row or sentence that says so, and an item or row without
 * any end where the others of its list have one. What the law demands to be kept, and a ban that stands until it is taken back, may have none.
 * @param spoken the sentences that say how long something is kept
 */
export function withoutEnd(check: Check, spoken: readonly Placed[]): Finding[] {
  const endless = spoken.filter(
    ({ passage, sentence }) => passage.kind === 'text' && isEndless(check, sentence.folded),
  );
  const sections = sectionsOn(check.text, 'retention').filter(({ parts }) => !parts.has('erasure'));
  const listed = sections.flatMap((section) =>
    listsIn(section).flatMap((list) =>
      openIn(check, section, list).map((passage) => ({ section, sentence: passage })),
    ),
  );
  return [...endless, ...listed].map((place) => finding('periodVague', 'retention', place));
}

/** The items or rows of a list that have no end. */
function openIn(check: Check, section: Section, list: readonly Passage[]): Passage[] {
  const parts = list.map((passage) => ({ passage, said: periodPartOf(check, section, passage) }));
  const isLabelled = most(parts, ({ said }) => said !== undefined);
  const saidOf = ({ passage, said }: (typeof parts)[number]): Folded =>
    said ?? (isLabelled ? folded(passage.sentences[0]?.text ?? '') : passage.folded);
  const isOfPeriods = most(parts, (each) => isTold(check, saidOf(each)));
  return parts
    .filter((each) => isEndless(check, saidOf(each)) || (isOfPeriods && !hasEnd(check, saidOf(each))))
    .map(({ passage }) => passage);
}

const most = <T>(all: readonly T[], is: (one: T) => boolean): boolean => {
  const count = all.filter(is).length;
  return count > 1 && count * 2 > all.length;
};

/**
 * What an item or row tells of its period: what is kept with the cell of the column on periods, or with the sentence under that name; `undefined`
 * where neither has such a name.
 */
function periodPartOf({ words }: Check, section: Section, passage: Passage): Folded | undefined {
  const isOnPeriods = (label: string) => saysAny(folded(label), words.headings.retention);
  if (passage.cells) {
    const names = section.passages.find(({ isHeader }) => isHeader)?.cells ?? [];
    const at = names.findIndex(isOnPeriods);
    return at < 1 ? undefined : folded([passage.cells[0], passage.cells[at]].join(' '));
  }
  const [first, ...rest] = passage.sentences;
  const told = rest.find(({ text }) => isOnPeriods(/^[^:]{3,40}(?=:)/.exec(text)?.[0] ?? ''));
  return told && first && first.folded + told.folded.slice(1);
}

/** Whether it is said to be kept for ever. */
const isEndless = (check: Check, said: Folded): boolean =>
  saysAny(said, check.words.endless) && !hasReason(check, said);

const hasReason = ({ words }: Check, said: Folded): boolean =>
  saysAny(said, words.lawSaid) || saysAny(said, words.bansStand);

/** Whether a period is told: a length of time, or what a reader can tell it by. */
const isTold = ({ words }: Check, said: Folded): boolean =>
  periodsIn(said, words).length > 0 || saysAny(said, words.criteria);

/** The same, or any other event, or why there is none. */
const hasEnd = (check: Check, said: Folded): boolean => {
  const { words } = check;
  const isEvent =
    saysAny(said, words.ends) && ![...words.vague, ...words.endless].some((each) => says(said, each));
  return isTold(check, said) || isEvent || hasReason(check, said);
};
