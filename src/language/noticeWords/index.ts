import type { Language } from '../text';
import { en } from './en';
import { fi } from './fi';
import { sv } from './sv';
import type { NoticeWords } from './types';

export type { NoticeWords } from './types';

/** The words of a notice in each language. */
export const noticeWordsOf: Readonly<Record<Language, NoticeWords>> = { fi, sv, en };
