import type { NoticeWords } from '../../../language/noticeWords';
import { isRight } from '../../../register/notice/parts';
import { finding, placed, sectionsOn, type Placed } from '../finding';
import type { Check, Finding } from '../model';
import { folded, says, saysAny, type Folded } from '../pattern';
import { listsIn, type NoticeText, type Passage, type Section, type Sentence } from '../sections';
import { cellsOf } from '../told';
import { basesIn, basesSaid, isOnRecipient } from './bases-said';

/** A purpose in a notice: an item or a row, or a sentence of running text. */
export interface ToldPurpose {
  section: Section;
  /** The item or row, or the paragraph of the sentence. */
  passage: Passage;
  sentence: Sentence;
}

/** Nobody has more; a hostile text may. */
const MOST_PURPOSES = 100;

/** Each purpose has a basis of its own (Art. 6(1), 13(1)(c)): in a list or table in its own item or row, elsewhere in a sentence that speaks of it. */
export function purposesWithoutBasis(check: Check): Finding[] {
  const bare = barePurposes(check);
  const about = [...new Set(bare.map(({ sentence }) => sentence.text))].join('; ');
  const [first] = bare;
  return first ? [finding('purposeWithoutBasis', 'purposes', first, about)] : [];
}

/** Whether a notice gives purposes their own bases; one for everything, or none at all, is a finding of its own. */
export function hasOwnBases(check: Check): boolean {
  const lists = sectionsOn(check.text, 'purposes').flatMap((section) => listsOf(section, check));
  // An item that names nothing but a basis may be that of the whole list.
  const isListedBasis = lists.some(({ passages }) =>
    passages.some(
      ({ folded: said }) => basesIn(said, check).length > 0 && saysAny(said, check.words.purposes),
    ),
  );
  return basesSaid(check).size >= (isListedBasis ? 1 : 2);
}

/** The purposes in a notice that have no basis where others have. */
export function barePurposes(check: Check): ToldPurpose[] {
  if (!hasOwnBases(check)) return [];
  const sections = sectionsOn(check.text, 'purposes');
  const listed = sections
    .flatMap((section) => listsOf(section, check))
    .flatMap((list) => purposesOf(check, list))
    .slice(0, MOST_PURPOSES);
  return listed.length > 1
    ? listed.filter((each) => !isBased(check, each))
    : inProse(check, sections).slice(0, MOST_PURPOSES);
}

/** Items or rows that follow each other, in their section. */
interface List {
  section: Section;
  passages: readonly Passage[];
}

/** `work` that is done once for each thing of a notice, so that a long one is read once and not for each purpose. */
function once<K extends object, V>(work: (thing: K, check: Check) => V): (thing: K, check: Check) => V {
  const done = new WeakMap<K, { value: V }>();
  return (thing, check) => {
    const known = done.get(thing) ?? { value: work(thing, check) };
    done.set(thing, known);
    return known.value;
  };
}

const listsOf = once((section: Section): List[] =>
  listsIn(section).map((passages) => ({ section, passages })),
);

/**
 * What of a list is a purpose: whatever is named as one, and where most of a list has a basis all of it. A row with fewer cells than the others goes on
 * with what stands above it.
 */
function purposesOf(check: Check, list: List): ToldPurpose[] {
  const { section, passages } = list;
  const isOfPurposes = isWithBases(list, check);
  const widest = Math.max(...passages.map(({ cells = [] }) => cells.length));
  return passages
    .filter(({ cells, folded: said }) => {
      const isWhole = cells === undefined || cells.length === widest;
      return isWhole && (isOfPurposes || saysAny(said, check.words.purposes));
    })
    .map((passage) => ({ section, passage, sentence: passage }));
}

/** Whether most of a list has a basis: whoever writes it so has to write one with each. */
const isWithBases = once(({ section, passages }: List, check): boolean => {
  const own = passages.filter((each) => hasOwn(check, basisPartOf(check, section, each)));
  return own.length > 1 && own.length * 2 > passages.length;
});

/** Whether an item or row names a basis. `Legal basis` over an empty cell names none, though it speaks of the law. */
function hasOwn(check: Check, said: Folded): boolean {
  const { basisLabels, lawSaid } = check.words;
  const unlabelled = basisLabels.reduce((left, label) => left.split(` ${label} `).join(' '), said);
  return basesIn(unlabelled, check).length > 0 || saysAny(unlabelled, lawSaid);
}

/** What of an item or row may name its basis: of a table with a column of bases that cell and the label, otherwise all of it. */
function basisPartOf(check: Check, section: Section, { folded: said, cells = [] }: Passage): Folded {
  const header = headersOf(section, check).find(({ cells: names }) => names?.length === cells.length);
  const at = (header?.cells ?? []).findIndex((name) => isBasisLabel(check.words, name));
  return at < 1 ? said : folded([cells[0], cells[at]].join(' '));
}

/** The rows of a section that name columns. */
const headersOf = once((section: Section): readonly Passage[] =>
  section.passages.filter(({ isHeader }) => isHeader),
);

function isBasisLabel({ basisLabels }: NoticeWords, label: string): boolean {
  const said = folded(label);
  return basisLabels.some((each) => said.endsWith(` ${each} `));
}

/** Whether one item gives the basis of its whole list: `Legal basis: contract`. */
const isForList = once(({ passages }: List, check): boolean =>
  passages.some(
    (each) => isBasisLabel(check.words, cellsOf(each)[0] ?? '') && basesIn(each.folded, check).length > 0,
  ),
);

/** Whether a purpose has a basis: itself, by what leads to its list or heads it, or in what is said of it elsewhere. */
export function isBased(check: Check, purpose: ToldPurpose): boolean {
  const { section, passage, sentence } = purpose;
  const isText = passage.kind === 'text';
  if (hasOwn(check, isText ? sentence.folded : basisPartOf(check, section, passage))) return true;
  const covers = (said: Folded) => basesIn(said, check).length === 1;
  if (covers(passage.lead ?? '') || covers(folded(section.heading))) return true;
  const list = listsOf(section, check).find(({ passages }) => passages.includes(passage));
  if (list && isForList(list, check)) return true;
  const stems = stemsOf(folded(isText ? sentence.text : (cellsOf(passage)[0] ?? passage.text)));
  const said = saidOfBases(check.text, check);
  const isStrict =
    list !== undefined && isWithBases(list, check) && said.some((place) => isOnInterests(place.section));
  const has = (said: Folded) => (stem: string) => said.includes(` ${stem}`);
  return said.some(
    (place) =>
      !list?.passages.includes(place.passage) &&
      (isOnInterests(place.section)
        ? stems.length > 0 && !isStrict && stems.every(has(place.passage.folded))
        : stems.some(has(place.sentence.folded))),
  );
}

/** Under a heading on legitimate interests whatever is listed rests on one. */
const isOnInterests = ({ parts }: Section): boolean =>
  parts.has('legitimateInterests') && !parts.has('purposes');

/** The sentences, items and rows of a notice that tell on what something rests; how long a consent is kept, or what one may object to, tells nothing of it. */
const saidOfBases = once((text: NoticeText, check): readonly Placed[] =>
  placed(text).filter((place) => {
    const { section, passage, sentence } = place;
    const parts = [...section.parts];
    if (section.parts.has('purposes'))
      return basesIn(passage.kind === 'text' ? sentence.folded : passage.folded, check).length > 0;
    if (isOnInterests(section)) return true;
    const isElsewhere = section.isOnRights || parts.some((part) => isRight(part) || part === 'retention');
    return (
      passage.kind === 'text' &&
      !isElsewhere &&
      !isOnRecipient(place) &&
      basesIn(sentence.folded, check).length > 0 &&
      (parts.length === 0 || saysAny(sentence.folded, check.words.speaksOfBasis))
    );
  }),
);

/** What a purpose may be recognised by elsewhere: its longer words without their endings. */
const stemsOf = (said: Folded): string[] =>
  said
    .split(' ')
    .filter((word) => word.length >= SHORTEST)
    .map((word) => word.slice(0, Math.max(SHORTEST - 1, Math.ceil(word.length * STEM))));

const SHORTEST = 6;
const STEM = 0.65;

/** The purposes that running text names, each where it first does, and of which no sentence tells a basis. */
function inProse(check: Check, sections: readonly Section[]): ToldPurpose[] {
  const based = placed(check.text).filter(
    (place) =>
      !(place.section.parts.has('retention') && !place.section.parts.has('purposes')) &&
      !isOnRecipient(place),
  );
  const units = sections.flatMap((section) =>
    section.passages.flatMap((passage) =>
      passage.sentences.map((sentence) => ({ section, passage, sentence })),
    ),
  );
  return check.words.purposes.flatMap((pattern) => {
    const unit = units.find(({ sentence }) => says(sentence.folded, pattern));
    const isSaid = based.some(({ passage, sentence }) => {
      const said = passage.kind === 'text' ? sentence.folded : passage.folded;
      return says(said, pattern) && basesIn(said, check).length > 0;
    });
    return unit && !isSaid ? [unit] : [];
  });
}
