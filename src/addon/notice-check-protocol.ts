import type { Language } from '../language/text';
import type { FindingWords } from '../documents/notice-lint/words';
import type { FileLink } from './protocol';

/** What the check of a notice found, in words. */
export interface NoticeCheckView {
  /** Language of the text, as it was chosen or found. */
  spoken: Language;
  /** How many findings there are, and against what the text was checked. */
  summary: string[];
  findings: FindingWords[];
  /** The mended draft, where it was asked for. */
  files: FileLink[];
}

/** What the window of the notice may ask about a text. */
export interface NoticeCheckOperations {
  /** Checks a text against the law and the register; `spoken` is found by its words when left out. */
  checkNotice: { args: { text: string; spoken?: Language; mend: boolean }; value: NoticeCheckView };
}
