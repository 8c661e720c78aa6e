import { duties, findingRules, type Duty, type DutyRule } from '../../register/notice/lint';
import type { NoticePart } from '../../register/notice/parts';
import { quoted, type Finding, type Place } from './model';
import type { NoticeText, Passage, Section, Sentence } from './sections';

/** A finding at a place, with the severity and the article of its code. */
export const finding = (
  code: keyof typeof findingRules,
  part: NoticePart,
  { section, sentence }: Place,
  about = '',
): Finding => ({
  code,
  ...findingRules[code],
  part,
  section: section?.heading ?? '',
  sectionIndex: section?.index ?? -1,
  line: sentence?.at ?? section?.at ?? 0,
  quote: sentence ? quoted(sentence.text) : '',
  about,
});

/** That nobody says what has to be said. */
export function missing(duty: Duty): Finding {
  const { articles, severity, part } = duties[duty] as DutyRule;
  return {
    code: 'missing',
    severity,
    articles,
    part,
    duty,
    section: '',
    sectionIndex: -1,
    line: 0,
    quote: '',
    about: '',
  };
}

/** A sentence with what it stands in. */
export interface Placed {
  section: Section;
  passage: Passage;
  sentence: Sentence;
}

/** Every sentence of a notice with what it stands in. */
export const placed = ({ sections }: NoticeText): Placed[] =>
  sections.flatMap((section) =>
    section.passages.flatMap((passage) =>
      passage.sentences.map((sentence) => ({ section, passage, sentence })),
    ),
  );

/** The sections under a heading on a part. */
export const sectionsOn = ({ sections }: NoticeText, ...parts: readonly NoticePart[]): Section[] =>
  sections.filter((section) => parts.some((part) => section.parts.has(part)));
