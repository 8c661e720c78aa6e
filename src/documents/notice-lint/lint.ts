import { noticeWordsOf } from '../../language/noticeWords';
import { languages, type Language } from '../../language/text';
import { RegisterError } from '../../register/errors';
import { severities } from '../../register/notice/lint';
import type { NoticeFacts } from '../notice/facts';
import { authorityCheck } from './checks/authority';
import { basesCheck } from './checks/bases';
import { countriesCheck } from './checks/countries';
import { demandsCheck } from './checks/demands';
import { dutiesCheck } from './checks/duties';
import { heldCheck } from './checks/held';
import { keepingCheck } from './checks/keeping';
import { recipientsCheck } from './checks/recipients';
import { registerCheck } from './checks/register';
import { wordingCheck } from './checks/wording';
import type { Check, Finding } from './model';
import { folded } from './pattern';
import { linesOf } from './reading';
import { readNotice } from './sections';

export type { Finding } from './model';

/** The longest text that is looked at, in UTF-16 units; notices have a hundredth of it. */
export const LONGEST_NOTICE = 2_000_000;

/** More sentences than any notice has; a text of nothing but full stops would take minutes. */
const MOST_SENTENCES = 20_000;

/** The fewest words that may be a notice. */
const FEWEST_WORDS = 20;

/** What a notice was checked as, and what was found, the gravest first. */
export interface Lint {
  language: Language;
  findings: readonly Finding[];
}

const checks: readonly ((check: Check) => Finding[])[] = [
  dutiesCheck,
  demandsCheck,
  keepingCheck,
  basesCheck,
  recipientsCheck,
  countriesCheck,
  authorityCheck,
  wordingCheck,
  registerCheck,
  heldCheck,
];

/**
 * Checks the text of a privacy notice - plain, Markdown or HTML, which is read as text only - against the law and, where there is one, against
 * what the register says of itself. It looks for words, so it can miss what is said in others, and it is no opinion of a lawyer.
 * @param language of the notice; found by its words when left out
 * @throws RegisterError noticeTooLong, noticeUnreadable (not a text in one of the languages)
 */
export function lintNotice(source: string, language?: Language, facts?: NoticeFacts): Lint {
  if (source.length > LONGEST_NOTICE) throw new RegisterError('noticeTooLong');
  const spoken = language ?? languageOf(source);
  const words = noticeWordsOf[spoken];
  const lines = linesOf(source);
  if (lines.length > MOST_SENTENCES) throw new RegisterError('noticeTooLong');
  const text = readNotice(lines, words);
  if (text.sentences.length > MOST_SENTENCES) throw new RegisterError('noticeTooLong');
  const check: Check = { text, words, language: spoken, ...(facts && { facts }) };
  const found = checks.flatMap((each) => each(check));
  const findings = severities.flatMap((severity) => found.filter((each) => each.severity === severity));
  return { language: spoken, findings };
}

/** The language of which a text has the most common words. @throws RegisterError noticeUnreadable */
export function languageOf(source: string): Language {
  const words = folded(
    linesOf(source)
      .map(({ text }) => text)
      .join(' '),
  )
    .trim()
    .split(' ');
  if (words.length < FEWEST_WORDS) throw new RegisterError('noticeUnreadable');
  const counts = languages.map((language) => {
    const common = new Set(noticeWordsOf[language].common);
    return { language, count: words.filter((word) => common.has(word)).length };
  });
  const best = counts.reduce((most, each) => (each.count > most.count ? each : most));
  if (best.count * 50 < words.length) throw new RegisterError('noticeUnreadable');
  return best.language;
}
