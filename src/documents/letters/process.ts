import { choiceText } from '../../language/choices';
import {
  clarificationTexts,
  extensionTexts,
  identityCodeTexts,
  identityDoubtTexts,
  receiptTexts,
} from '../../language/letters/process';
import { formatDate } from '../../language/text';
import type { FactsOf } from './facts';
import { letterTo, received } from './frame';
import { penFor, reasonsText, writtenText, type Letter } from './writing';

/** That the request has come, and when the answer comes (GDPR Art. 12(3)). */
export function receipt(facts: FactsOf<'receipt'>): Letter {
  const { say } = penFor(facts.language);
  return letterTo(facts, facts.name, receiptTexts.subject, [
    received(facts, facts),
    say(receiptTexts.answerBy, { due: formatDate(facts.dueOn, facts.language) }),
    say(receiptTexts.nothingAsked),
    say(receiptTexts.identity),
    say(receiptTexts.notYou),
  ]);
}

/** A code and the page to type it; both are filled in when the letter is sent (`fillTokens`). */
export function identityCode(facts: FactsOf<'identityCode'>): Letter {
  const { language, right, receivedOn, validUntil } = facts;
  const { say } = penFor(language);
  return letterTo(facts, '', identityCodeTexts.subject, [
    say(identityCodeTexts.received, {
      date: formatDate(receivedOn, language),
      right: choiceText('right', right, language),
    }),
    say(identityCodeTexts.code),
    '{{code}}',
    say(identityCodeTexts.page),
    '{{link}}',
    say(identityCodeTexts.validity, { until: formatDate(validUntil, language) }),
    say(identityCodeTexts.next),
    say(identityCodeTexts.notYou),
  ]);
}

/** What is doubted and what is asked for (GDPR Art. 12(6)). */
export function identityDoubt(facts: FactsOf<'identityDoubt'>): Letter {
  const { say } = penFor(facts.language);
  return letterTo(facts, facts.name, identityDoubtTexts.subject, [
    received(facts, facts),
    say(identityDoubtTexts.doubt),
    ...reasonsText(facts.doubt),
    say(identityDoubtTexts.asked),
    ...writtenText(facts.asked),
    say(identityDoubtTexts.kept),
    say(identityDoubtTexts.next),
  ]);
}

/** What the person is asked to specify; that everything can be had stays true (EDPB Guidelines 01/2022, para. 35). */
export function clarification(facts: FactsOf<'clarification'>): Letter {
  const { language, right, dueOn, pausesClock } = facts;
  const { say } = penFor(language);
  const clock = pausesClock
    ? say(clarificationTexts.pauses)
    : say(clarificationTexts.answerBy, { due: formatDate(dueOn, language) });
  return letterTo(facts, facts.name, clarificationTexts.subject, [
    received(facts, facts),
    say(clarificationTexts.clarify),
    ...writtenText(facts.clarify),
    ...(right === 'access' || right === 'portability' ? [say(clarificationTexts.everything)] : []),
    clock,
  ]);
}

/** The new day and the reasons (GDPR Art. 12(3)). */
export function extension(facts: FactsOf<'extension'>): Letter {
  const { language, dueOn, extendedUntil, reasons } = facts;
  const { say } = penFor(language);
  return letterTo(facts, facts.name, extensionTexts.subject, [
    received(facts, facts),
    say(extensionTexts.until, {
      due: formatDate(dueOn, language),
      until: formatDate(extendedUntil, language),
    }),
    say(extensionTexts.why),
    ...reasonsText(reasons),
    say(extensionTexts.law),
    say(extensionTexts.next),
  ]);
}
