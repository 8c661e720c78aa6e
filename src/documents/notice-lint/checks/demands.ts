import type { NoticePart } from '../../../register/notice/parts';
import { finding, placed, type Placed } from '../finding';
import type { Check, Finding } from '../model';
import { saysAny } from '../pattern';
import { periodsIn, isLongerThanMonth } from '../periods';
import type { Section } from '../sections';

/** What a notice demands of whoever makes a request: no form may be, and an answer takes a month at most (Art. 12(2), (3), (5), (6)). */
export function demandsCheck(check: Check): Finding[] {
  return placed(check.text).flatMap((place) => demandsIn(check, place));
}

/** Sections that speak of other papers and periods. */
const ELSEWHERE: readonly NoticePart[] = [
  'purposes',
  'legitimateInterests',
  'data',
  'recipients',
  'retention',
];

/** Under a heading on how rights are used, or on access, every sentence is on requests, whether it names them or not. */
const isOnRequests = ({ isOnRights, parts }: Section): boolean =>
  isOnRights || parts.has('exercise') || parts.has('access');

function demandsIn({ words }: Check, { section, sentence }: Placed): Finding[] {
  const said = isOnRequests(section) ? sentence.folded + words.request.trimStart() : sentence.folded;
  const found: Finding[] = [];
  const add = (code: Parameters<typeof finding>[0], about = '') =>
    found.push(finding(code, 'exercise', { section, sentence }, about));
  const parts = [...section.parts];
  if (parts.length > 0 && parts.every((part) => ELSEWHERE.includes(part))) return [];
  if (saysAny(said, words.signature)) add('signatureDemanded');
  else if (saysAny(said, words.form)) add('formDemanded');
  if (saysAny(said, words.identity)) add('identityDemanded');
  if (saysAny(said, words.fee)) add('feeDemanded');
  const own = sentence.folded;
  if (saysAny(own, words.answering) && !saysAny(own, words.extended)) {
    const long = periodsIn(own, words).find(isLongerThanMonth);
    if (long) add('answerTimeTooLong', long.said);
  }
  return found;
}
