import { articleText } from '../../language/articles';
import { choiceText } from '../../language/choices';
import {
  dutyTexts,
  findingTexts,
  groundTexts,
  lintCounts,
  lintTexts,
  severityTexts,
} from '../../language/noticeLint';
import { say, sayCount, type Language } from '../../language/text';
import { severities, type Duty, type RestrictionGround } from '../../register/notice/lint';
import { isRight, noticePartKeys } from '../../register/notice/parts';
import type { Finding } from './model';

/** A finding as people read it. */
export interface FindingWords {
  severity: string;
  /** Section and line, or the whole text. */
  where: string;
  quote: string;
  what: string;
  /** Articles of the law. */
  articles: string;
  mend: string;
}

/** A finding in words of a language, which need not be that of the notice. */
export function findingWords(finding: Finding, language: Language): FindingWords {
  const { code, severity, duty, articles, quote, instead = '' } = finding;
  const isUntold = code === 'missing' || code === 'partNotTold';
  const isMissingRight = isUntold && nouns.includes(duty ?? (finding.about as Duty));
  const text = findingTexts[isMissingRight ? 'missingRight' : code];
  return {
    severity: say(severityTexts[severity], language),
    where: whereOf(finding, language),
    quote: quote === '' ? '' : say(lintTexts.quote, language, { quote }),
    what: say(text.what, language, { about: aboutOf(finding, language) }).trim(),
    articles: articles.map((article) => articleText(article, language)).join(', '),
    mend: say(text.mend, language, { instead }),
  };
}

/** The duties whose words are nouns: the rights themselves, not how they are used. */
const nouns: readonly Duty[] = noticePartKeys.filter(
  (part) => part === 'complaint' || (isRight(part) && part !== 'exercise'),
);

function aboutOf({ code, duty, about }: Finding, language: Language): string {
  if (duty !== undefined) return say(dutyTexts[duty], language);
  if (code === 'partNotTold') return say(dutyTexts[about as Duty], language);
  if (code === 'periodNotTold' || code === 'periodDiffers') return choiceText('recordKind', about, language);
  if (code !== 'restrictionGrounds') return about;
  return about
    .split(', ')
    .map((ground) => say(groundTexts[ground as RestrictionGround], language))
    .join(', ');
}

function whereOf({ section, line }: Finding, language: Language): string {
  if (line === 0) return say(lintTexts.everywhere, language);
  const values = { section, line: String(line) };
  return say(section === '' ? lintTexts.where : lintTexts.whereIn, language, values);
}

/** A finding on a line of its own, and how to mend it on the next. */
export function findingLines(finding: Finding, language: Language): string[] {
  const { severity, what, where, articles, quote, mend } = findingWords(finding, language);
  return [
    say(lintTexts.line, language, { severity, what, where, articles }),
    ...(quote === '' ? [] : [`    ${quote}`]),
    `    ${mend}`,
  ];
}

/** How many findings there are, and against what the text was checked. */
export function lintSummary(
  findings: readonly Finding[],
  isWithRegister: boolean,
  language: Language,
): string[] {
  const counted = severities.flatMap((severity) => {
    const count = findings.filter((each) => each.severity === severity).length;
    return count === 0 ? [] : [sayCount(lintCounts[severity], count, language)];
  });
  const sum = counted.length === 0 ? say(lintTexts.nothing, language) : `${counted.join(', ')}.`;
  return [sum, say(isWithRegister ? lintTexts.withRegister : lintTexts.lawOnly, language)];
}
