import { noticeWordsOf, type NoticeWords } from '../../language/noticeWords';
import { noticeTitles } from '../../language/notice/titles';
import { noticeWords as around } from '../../language/notice/words';
import { say, type Language } from '../../language/text';
import { isRight, noticePartKeys, type NoticePart } from '../../register/notice/parts';
import type { NoticeFacts } from '../notice/facts';
import { noticePlain, numbered, sectionsPlain, type Notice, type NoticeSection } from '../notice/model';
import { countIn, stemsOf } from './checks/stems';
import { keptBlocks, leftOf } from './kept-blocks';
import { lintNotice } from './lint';
import { quoted, type Finding } from './model';
import { linesOf } from './reading';
import { folded, says, type Folded } from './pattern';
import { readNotice, type Section } from './sections';

/** What is drawn up may need another part to be told; each time fewer are left. */
const MOST_ROUNDS = 4;

/**
 * The owner's notice as `mendedOnce` leaves it, checked and mended again until nothing more can be mended. What the owner's own lists and tables say
 * besides is kept unless it is what is wrong.
 * @param drawn the draft that the register draws up, in the language of the text
 */
export function mendedNotice(source: string, drawn: Notice, facts: NoticeFacts): Notice {
  const findingsOf = (text: string) => lintNotice(text, drawn.language, facts).findings;
  const rounds = (keepsOwn: boolean): Notice => {
    let findings = findingsOf(source);
    let mended = mendedOnce(source, findings, { drawn, keepsOwn });
    for (let round = 1; round < MOST_ROUNDS; round++) {
      // The title and the version of the draft are no words of the owner's, and would become a section with each round.
      const body = sectionsPlain(mended);
      const again = findingsOf(body);
      if (again.length === 0 || again.length >= findings.length) return mended;
      findings = again;
      mended = mendedOnce(body, findings, { drawn, keepsOwn, before: mended });
    }
    return mended;
  };
  const whole = rounds(true);
  const isWrong = findingsOf(noticePlain(whole)).some(({ severity }) => severity === 'error');
  return isWrong ? rounds(false) : whole;
}

/**
 * The owner's notice with the sections that the register draws up in the place of those with findings, and for those that are missing; what
 * nothing was found in stays word for word. A faulty sentence in a section on several things goes, and what is drawn up follows that section; a heading in
 * words of the repealed Act gets today's. A draft: the owner reads it before it is published.
 * @param before the draft of the round before, of which the source is the text
 */
function mendedOnce(
  source: string,
  all: readonly Finding[],
  { drawn, keepsOwn, before }: { drawn: Notice; keepsOwn: boolean; before?: Notice },
): Notice {
  const words = noticeWordsOf[drawn.language];
  const { sections } = readNotice(linesOf(source), words);
  const held = heldIn(before, sections);
  const offered = new Map(drawn.sections.map((section) => [section.part, section]));
  const placed = new Set<NoticePart>();
  const take = (parts: readonly NoticePart[]): NoticeSection[] =>
    noticePartKeys.flatMap((part) => {
      const section = parts.includes(part) && !placed.has(part) ? offered.get(part) : undefined;
      if (!section || before?.sections.some((each) => isSame(each, section))) return [];
      placed.add(part);
      return section;
    });
  const findings = all.filter(({ code }) => !isWordOnly(code));
  // A section on nothing else is where its part is mended, wherever the fault was found.
  const mended = new Set(findings.filter(({ severity }) => severity === 'error').map(({ part }) => part));
  const hasPlace = (part: NoticePart) =>
    mended.has(part) && sections.some((section) => isOnlyOn(section, part));
  const kept = sections.flatMap((section): NoticeSection[] => {
    if (held?.get(section.index) === 'heading') return [];
    const own = findings.filter(({ sectionIndex }) => sectionIndex === section.index);
    const wanted = own.map(({ part }) => part);
    const standsAs = held?.get(section.index) as NoticeSection | undefined;
    const isDrawn = standsAs !== undefined && drawn.sections.some((each) => isSame(each, standsAs));
    const isReplaced =
      section.parts.size > 0 &&
      (own.some(({ code, part }) => code === 'sectionEmpty' || isOnlyOn(section, part)) ||
        [...section.parts].some((part) => isOnlyOn(section, part) && mended.has(part)));
    const [first, ...others] =
      isReplaced && !isDrawn ? take([...wanted.filter((part) => !hasPlace(part)), ...section.parts]) : [];
    if (first) return [withOwn(first, keepsOwn ? section : undefined, own, words), ...others];
    // What the register draws up says what it has to, whatever else is still to be mended.
    const standing = isDrawn ? [standsAs] : standingOf(section, own, standsAs, drawn);
    return [
      ...standing.map((each) => reworded(each, section, all, { sections, language: drawn.language })),
      ...take(wanted.filter((part) => !hasPlace(part))),
    ];
  });
  const untold = findings.filter(({ sectionIndex }) => sectionIndex < 0).map(({ part }) => part);
  const result = [...kept];
  for (const section of take(untold)) result.splice(placeOf(section.part, result), 0, section);
  return { ...drawn, sections: rightsTogether(result) };
}

/** The sections of rights in one row, under the owner's heading over them where there is one: what they share is one heading. */
function rightsTogether(sections: readonly NoticeSection[]): NoticeSection[] {
  const rights = sections.filter(({ part }) => isRight(part));
  const lead = sections.find(({ leadsRights }) => leadsRights);
  const first = lead ?? rights[0];
  if (rights.length === 0 || first === undefined) return [...sections];
  const isElse = (each: NoticeSection) => each !== lead && !isRight(each.part);
  const at = sections.indexOf(first);
  return [
    ...sections.slice(0, at).filter(isElse),
    ...(lead ? [lead] : []),
    ...rights,
    ...sections.slice(at).filter(isElse),
  ];
}

/** What only calls a thing by an older name takes nothing away from what is said of it. */
const isWordOnly = (code: string): boolean => code === 'repealedWord';

/**
 * The sections of a draft by their places in its text, and `heading` for what is none: the heading that the rights share, and the blank before the
 * first. `undefined` where the text is read otherwise than it was written, so that nothing can be told apart.
 */
function heldIn(
  before: Notice | undefined,
  sections: readonly Section[],
): Map<number, NoticeSection | 'heading'> | undefined {
  if (!before) return undefined;
  const written = numbered(before);
  const [blank, ...read] = sections;
  const isAsWritten =
    blank?.passages.length === 0 &&
    read.length === written.length &&
    read.every(({ heading }, at) => folded(heading) === folded(written[at]?.title ?? ''));
  if (!isAsWritten) return undefined;
  return new Map([
    [0, 'heading' as const],
    ...written.map(({ section }, at): [number, NoticeSection | 'heading'] => [at + 1, section ?? 'heading']),
  ]);
}

/** The title of today's section where that of the owner's is in words of the repealed Act and no other section of theirs is on the same. */
function reworded(
  section: NoticeSection,
  { heading, parts, index }: Section,
  findings: readonly Finding[],
  { sections, language }: { sections: readonly Section[]; language: Language },
): NoticeSection {
  const isOld = findings.some(({ code, quote }) => isWordOnly(code) && quote === quoted(heading));
  const [part, ...others] = parts;
  return isOld &&
    part !== undefined &&
    others.length === 0 &&
    !sections.some((each) => each.index !== index && each.parts.has(part))
    ? { ...section, title: say(noticeTitles[part], language) }
    : section;
}

/** A drawn-up section is known again by what it begins with, whatever of the owner's was added to it. */
const isSame = (one: NoticeSection, other: NoticeSection): boolean =>
  one.blocks.length > 0 && one.blocks[0] === other.blocks[0];

const isOnlyOn = ({ parts }: Section, part: NoticePart): boolean => parts.size === 1 && parts.has(part);

/** Behind the last section that stands before it in a drawn-up notice. */
function placeOf(part: NoticePart, sections: readonly NoticeSection[]): number {
  const order = noticePartKeys.indexOf(part);
  const before = sections.map((each) => each.part !== 'other' && noticePartKeys.indexOf(each.part) < order);
  return before.lastIndexOf(true) + 1;
}

/** A drawn-up section with those items and rows of the owner's in its place that nothing was found in and that say something more. */
function withOwn(
  drawn: NoticeSection,
  section: Section | undefined,
  findings: readonly Finding[],
  words: NoticeWords,
): NoticeSection {
  if (!section) return drawn;
  const faulty = new Set(findings.map(({ quote }) => quote).filter((quote) => quote !== ''));
  const said = folded(textOf(drawn));
  const own = section.passages.filter(
    ({ kind, text, isHeader, sentences }) =>
      kind !== 'text' &&
      !isHeader &&
      [text, ...sentences.map((each) => each.text)].every((each) => !faulty.has(quoted(each))) &&
      saysMore(folded(text), said, words),
  );
  return { ...drawn, blocks: [...drawn.blocks, ...keptBlocks(own, () => true)] };
}

const textOf = ({ blocks }: NoticeSection): string =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'paragraph') return [block.text];
      return block.kind === 'list' ? block.items : block.rows.flat();
    })
    .join(' ');

/**
 * Whether an item speaks of something of which a drawn-up section does not. What is of a kind that the section tells - a purpose, a record with its period,
 * data - would only repeat or contradict it.
 */
function saysMore(item: Folded, drawn: Folded, words: NoticeWords): boolean {
  const kinds = [
    ...words.purposes,
    ...Object.values(words.recordKinds).flat(),
    ...words.dataKinds.flatMap(({ said }) => said),
  ];
  const named = kinds.filter((kind) => says(item, kind));
  if (named.length > 0) return named.some((kind) => !says(drawn, kind));
  const stems = stemsOf(item);
  return countIn(drawn, stems) < stems.length;
}

/** A section without its faulty sentences; none where nothing is left of it. @param held the same as the draft of the round before has it */
function standingOf(
  section: Section,
  findings: readonly Finding[],
  held: NoticeSection | undefined,
  { language }: Notice,
): NoticeSection[] {
  const faulty = new Set(findings.map(({ quote }) => quote).filter((quote) => quote !== ''));
  if (held && faulty.size === 0) return [held];
  const isKept = (text: string) => !faulty.has(quoted(text));
  const blocks = held ? leftOf(held.blocks, isKept) : keptBlocks(section.passages, isKept);
  const isNothing = blocks.length === 0 && (section.heading === '' || !section.hasSubsections);
  if (isNothing) return [];
  if (held) return [{ ...held, blocks }];
  const [first = 'other'] = section.parts;
  const isOnAllRights = section.isOnRights && section.parts.size === 0;
  const title = section.heading || say(around.title, language);
  return [{ part: first, title, blocks, ...(isOnAllRights && { leadsRights: true }) }];
}
