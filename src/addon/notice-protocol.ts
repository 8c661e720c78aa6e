import type { GivenTo, Giving } from '../actions/notice/given';
import type { NumberedSection } from '../documents/notice/model';
import type { Language } from '../language/text';
import type { FileLink } from './protocol';

/** How the privacy notice stands, in one language. */
export interface NoticeView {
  /** How it stands, in sentences. */
  sentences: string[];
  /** What is missing; what the law asks for keeps it from being published. */
  gaps: { sentence: string; isNeeded: boolean }[];
  /** The title of the notice, its version line, and its sections. */
  title: string;
  version: string;
  sections: NumberedSection[];
  /** Lines that the version in force has not. */
  news: string[];
  /** Whether the text is the version in force to the letter. */
  isInForce: boolean;
  /** Names what was looked at, for `publishNotice`. */
  seen: string;
  versions: { version: string; publishedOn: string }[];
}

/** What the dialog of the privacy notice may ask for. */
export interface NoticeOperations {
  noticeState: { args: { language: Language }; value: NoticeView };
  publishNotice: { args: { seen: string }; value: { sentence: string } };
  noticeFiles: { args: { language: Language }; value: { files: FileLink[] } };
  noteGiven: {
    args: { who: string; way: Giving['way']; on?: string };
    value: { sentences: string[] };
  };
  noteGivenToAll: {
    args: GivenTo & { way: Giving['way']; on?: string };
    value: { sentences: string[] };
  };
}
