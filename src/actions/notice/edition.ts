import { drawNotice } from '../../documents/notice/draw';
import { noticeHash } from '../../documents/notice/fingerprint';
import { noticePlain, type Notice } from '../../documents/notice/model';
import { languages, type Language } from '../../language/text';
import type { Day } from '../../register/calendar';
import type { NoticeFacts } from './facts';

/** A notice as a version says it, in every language. */
export interface Edition {
  version: string;
  publishedOn: Day;
  /** See `noticeHash`. */
  hash: string;
  /** As files are made of them. */
  notices: Notice[];
}

/** What a version of a day says of these facts. */
export function editionOf(facts: NoticeFacts, version: string, publishedOn: Day): Edition {
  const notices = languages.map((language) => drawNotice(facts, language, { version, day: publishedOn }));
  return { version, publishedOn, notices, hash: noticeHash(version, textsOf(notices)) };
}

/** The plain texts of the notices in every language. */
export const textsOf = (notices: readonly Notice[]): Record<Language, string> => {
  const [fi = '', sv = '', en = ''] = notices.map(noticePlain);
  return { fi, sv, en };
};
