import { noticeWordsOf } from '../../language/noticeWords';
import { noticeWords as around } from '../../language/notice/words';
import { say } from '../../language/text';
import { isRight, noticePartKeys, type NoticePart } from '../../register/notice/parts';
import type { NoticeFacts } from '../notice/facts';
import { noticePlain, type Notice, type NoticeBlock, type NoticeSection } from '../notice/model';
import { lintNotice } from './lint';
import { quoted, type Finding } from './model';
import { linesOf } from './reading';
import { readNotice, type Passage, type Section } from './sections';

/** What is drawn up may need another part to be told; each time fewer are left. */
const MOST_ROUNDS = 4;

/**
 * The owner's notice as `mendedOnce` leaves it, checked and mended again until nothing more can be mended.
 * @param drawn the draft that the register draws up, in the language of the text
 */
export function mendedNotice(source: string, drawn: Notice, facts: NoticeFacts): Notice {
  const findingsOf = (text: string) => lintNotice(text, drawn.language, facts).findings;
  let findings = findingsOf(source);
  let mended = mendedOnce(source, findings, drawn);
  for (let round = 1; round < MOST_ROUNDS; round++) {
    const again = findingsOf(noticePlain(mended));
    if (again.length === 0 || again.length >= findings.length) return mended;
    findings = again;
    mended = mendedOnce(noticePlain(mended), findings, drawn);
  }
  return mended;
}

/**
 * The owner's notice with the sections that the register draws up in the place of those with findings, and for those that are missing; what
 * nothing was found in stays word for word. A faulty sentence in a section on several things goes, and what is drawn up follows that section. A
 * draft: the owner reads it before it is published.
 */
function mendedOnce(source: string, findings: readonly Finding[], drawn: Notice): Notice {
  const { sections } = readNotice(linesOf(source), noticeWordsOf[drawn.language]);
  const offered = new Map(drawn.sections.map((section) => [section.part, section]));
  const placed = new Set<NoticePart>();
  const take = (parts: readonly NoticePart[]): NoticeSection[] =>
    noticePartKeys.flatMap((part) => {
      const section = parts.includes(part) && !placed.has(part) ? offered.get(part) : undefined;
      if (section) placed.add(part);
      return section ?? [];
    });
  const kept = sections.flatMap((section): NoticeSection[] => {
    const own = findings.filter(({ sectionIndex }) => sectionIndex === section.index);
    const wanted = own.map(({ part }) => part);
    const isReplaced =
      section.parts.size > 0 &&
      own.some(({ code, part }) => code === 'sectionEmpty' || isOnlyOn(section, part));
    if (isReplaced) return take([...wanted, ...section.parts]);
    return [...sectionOf(section, own, drawn), ...take(wanted)];
  });
  const untold = findings.filter(({ sectionIndex }) => sectionIndex < 0).map(({ part }) => part);
  const result = [...kept];
  for (const section of take(untold)) result.splice(placeOf(section.part, result), 0, section);
  return { ...drawn, sections: result };
}

const isOnlyOn = ({ parts }: Section, part: NoticePart): boolean => parts.size === 1 && parts.has(part);

/** Behind the last section that stands before it in a drawn-up notice. */
function placeOf(part: NoticePart, sections: readonly NoticeSection[]): number {
  const order = noticePartKeys.indexOf(part);
  const before = sections.map((each) => each.part !== 'other' && noticePartKeys.indexOf(each.part) < order);
  return before.lastIndexOf(true) + 1;
}

/** A section of the owner's without its faulty sentences; none where nothing is left of it. */
function sectionOf(section: Section, findings: readonly Finding[], { language }: Notice): NoticeSection[] {
  const faulty = new Set(findings.map(({ quote }) => quote).filter((quote) => quote !== ''));
  const blocks = blocksOf(section.passages, (text) => !faulty.has(quoted(text)));
  const [first = 'other'] = section.parts;
  const part = section.isOnRights || (section.parts.size > 1 && isRight(first)) ? 'other' : first;
  const title = section.heading || say(around.title, language);
  return blocks.length === 0 && !section.hasSubsections ? [] : [{ part, title, blocks }];
}

function blocksOf(passages: readonly Passage[], isKept: (text: string) => boolean): NoticeBlock[] {
  const blocks: NoticeBlock[] = [];
  for (const { kind, text, cells, sentences } of passages) {
    const last = blocks[blocks.length - 1];
    const left = isKept(text)
      ? sentences
          .map((each) => each.text)
          .filter(isKept)
          .join(' ')
      : '';
    if (left === '') continue;
    if (kind === 'text') blocks.push({ kind: 'paragraph', text: left });
    else if (kind === 'item') {
      if (last?.kind === 'list') blocks[blocks.length - 1] = { kind: 'list', items: [...last.items, left] };
      else blocks.push({ kind: 'list', items: [left] });
    } else if (last?.kind === 'table')
      blocks[blocks.length - 1] = { ...last, rows: [...last.rows, cells ?? [left]] };
    else blocks.push({ kind: 'table', columns: cells ?? [left], rows: [] });
  }
  return blocks;
}
