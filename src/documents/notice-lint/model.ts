import type { Language } from '../../language/text';
import type { NoticeWords } from '../../language/noticeWords';
import type { Duty, FindingCode, Severity } from '../../register/notice/lint';
import type { NoticePart } from '../../register/notice/parts';
import type { NoticeFacts } from '../notice/facts';
import type { NoticeText, Section, Sentence } from './sections';

/** Something that is wrong with a notice. */
export interface Finding {
  code: FindingCode;
  severity: Severity;
  /** Places in the GDPR, or an Act with its section. */
  articles: readonly string[];
  /** The part of the notice that it concerns, whose section a mended draft replaces. */
  part: NoticePart;
  /** What nobody says; of `missing` only. */
  duty?: Duty;
  /** Heading of the section; blank where the text has none, or where something is missing from all of it. */
  section: string;
  /** Place of that section among all, from 0; -1 where something is missing from all of the text. */
  sectionIndex: number;
  /** Line of the text, from 1; 0 where something is missing from all of it. */
  line: number;
  /** The passage as it stands there, shortened; blank where something is missing. */
  quote: string;
  /** What the finding is about: a name, a country, a period, several with commas between them. */
  about: string;
  /** What to say in its place, in the language of the notice; of words of the repealed Act only. */
  instead?: string;
}

/** What a check gets. */
export interface Check {
  text: NoticeText;
  words: NoticeWords;
  language: Language;
  /** What the register says, where there is one. */
  facts?: NoticeFacts;
}

/** Where in the notice a finding is. */
export interface Place {
  section?: Section;
  sentence?: Sentence;
}

/** The longest passage that is quoted, in characters. */
const LONGEST_QUOTE = 200;

/** A passage as it is quoted. */
export const quoted = (text: string): string =>
  text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`;
