import {
  duplicateTexts,
  refusalTexts,
  restrictionLiftedTexts,
  unableToIdentifyTexts,
  withdrawnTexts,
} from '../../language/letters/endings';
import { formatDate } from '../../language/text';
import type { FactsOf } from './facts';
import { letterTo, received } from './frame';
import { freeText, introduced, penFor, reasonsText, type Letter } from './writing';

/** That nobody could be identified, and how the matter can go on (GDPR Art. 11(2), 12(2)). */
export function unableToIdentify(facts: FactsOf<'unableToIdentify'>): Letter {
  const { say } = penFor(facts.language);
  return letterTo(
    facts,
    facts.name,
    unableToIdentifyTexts.subject,
    [
      received(facts, facts),
      say(unableToIdentifyTexts.notCarriedOut),
      ...introduced(say(unableToIdentifyTexts.reason), freeText(facts.reasons ?? '')),
      say(unableToIdentifyTexts.next),
    ],
    { withRemedies: true },
  );
}

/** That the request is not carried out, with ground, reasons and remedies (GDPR Art. 12(4)). */
export function refusal(facts: FactsOf<'refusal'>): Letter {
  const { ground, law = '' } = facts;
  const { say } = penFor(facts.language);
  const groundText =
    ground === 'exception' && law.trim() !== '' ? refusalTexts.exceptionOf : refusalTexts[ground];
  return letterTo(
    facts,
    facts.name,
    refusalTexts.subject,
    [
      received(facts, facts),
      say(refusalTexts.refused),
      say(groundText, { law }),
      say(refusalTexts.why),
      ...reasonsText(facts.reasons),
      say(refusalTexts.next),
    ],
    { withRemedies: true },
  );
}

/** That the person took the request back. */
export function withdrawn(facts: FactsOf<'withdrawn'>): Letter {
  const { say } = penFor(facts.language);
  return letterTo(facts, facts.name, withdrawnTexts.subject, [
    received(facts, facts),
    say(withdrawnTexts.withdrawn),
    say(withdrawnTexts.next),
  ]);
}

/** That the request is handled together with an earlier one. */
export function duplicate(facts: FactsOf<'duplicate'>): Letter {
  const { language, original, dueOn, answeredOn } = facts;
  const { say } = penFor(language);
  return letterTo(facts, facts.name, duplicateTexts.subject, [
    received(facts, facts),
    say(duplicateTexts.same, { original }),
    ...(answeredOn !== undefined
      ? [say(duplicateTexts.answered, { date: formatDate(answeredOn, language) })]
      : dueOn !== undefined
        ? [say(duplicateTexts.answerBy, { due: formatDate(dueOn, language) })]
        : []),
    say(duplicateTexts.next),
  ]);
}

/** That a restriction ends, told before it does (GDPR Art. 18(3)). */
export function restrictionLifted(facts: FactsOf<'restrictionLifted'>): Letter {
  const { language, since, liftOn } = facts;
  const { say } = penFor(language);
  return letterTo(
    facts,
    facts.name,
    restrictionLiftedTexts.subject,
    [
      since === undefined
        ? say(restrictionLiftedTexts.unknownSince)
        : say(restrictionLiftedTexts.since, { since: formatDate(since, language) }),
      liftOn === undefined
        ? say(restrictionLiftedTexts.liftedNext)
        : say(restrictionLiftedTexts.liftedOn, { date: formatDate(liftOn, language) }),
      say(refusalTexts.why),
      ...reasonsText(facts.reasons),
      say(restrictionLiftedTexts.next),
    ],
    { withRemedies: true },
  );
}
