import type { Restriction } from '../../actions/requests/restriction';
import type { LetterLine } from '../../actions/requests/view';
import { choiceText } from '../../language/choices';
import { errorSentence } from '../../language/errors';
import { formatDate, type Language } from '../../language/text';
import type { RestrictionView } from '../protocol';
import type { LetterLineView } from '../request-protocol';

/** Codes that stand beside a letter that only waits its turn. */
const noProblem: readonly string[] = ['', 'notTried', 'mailQuotaSpent', 'mailReserved'];

/** Why a letter did not go out though it was tried, in words. */
export function letterProblem(
  { state, lastError: code }: Pick<LetterLine, 'state' | 'lastError'>,
  language: Language,
): string | undefined {
  const isLeft = state === 'failed' || state === 'waiting' || state === 'byHand';
  return isLeft && !noProblem.includes(code) ? errorSentence({ code, data: {} }, language) : undefined;
}

/** A letter in words. */
export function letterLineView(letter: LetterLine, language: Language): LetterLineView {
  const { id, kind, state, subject, queuedOn, sentOn } = letter;
  const problem = letterProblem(letter, language);
  return {
    id,
    kind: choiceText('letterKind', kind, language),
    state,
    stateText: choiceText('letterState', state, language),
    subject,
    ...(queuedOn !== undefined && { queuedOn: formatDate(queuedOn, language) }),
    ...(sentOn !== undefined && { sentOn: formatDate(sentOn, language) }),
    ...(problem !== undefined && { problem }),
    isCode: kind === 'identityCode',
  };
}

/** A restriction in words. */
export function restrictionView(
  { customer, since, grounds, letters }: Restriction,
  language: Language,
): RestrictionView {
  return {
    customer,
    ...(since !== undefined && { since: formatDate(since, language) }),
    grounds,
    letters: letters.map((letter) => letterLineView(letter, language)),
  };
}
