import { answerTexts } from '../../language/letters/answers';
import { choiceText } from '../../language/choices';
import { formatDate, type Language, type Text } from '../../language/text';
import { leavesSomething, doesSomething, told } from './answers';
import type { AnswerTold, FactsOf, HeldElsewhere } from './facts';
import { letterTo, received } from './frame';
import { freeText, introduced, listOf, penFor, points, reasonsText, type Letter } from './writing';

/**
 * The answer to a request: what was done, and with what was not done its reasons and the remedies (GDPR Art. 12(3),
 * 12(4)). What is said to be granted but keeps or refuses something is told as granted in part, and nothing is called
 * carried out where nothing was.
 */
export function answer(facts: FactsOf<'answer'>): Letter {
  const { answer, name, receivedOn } = facts;
  const body = [
    received(facts, { right: answer.right, receivedOn }),
    ...(isNothingHeld(facts) ? nothingHeld(facts) : found(facts)),
  ];
  const withRemedies = isNothingHeld(facts) || isRefused(answer) || isPartly(facts);
  return letterTo(facts, name, answerTexts.subject, body, { withRemedies });
}

const isNothingHeld = ({ answer, outcome }: FactsOf<'answer'>): boolean =>
  outcome === 'nothingHeld' || (answer.right === 'access' && answer.nothingHeld === true);

const isRefused = (answer: AnswerTold): boolean => answer.right === 'object' && answer.outcome === 'refused';

const isPartly = ({ answer, outcome }: FactsOf<'answer'>): boolean =>
  outcome === 'partly' || leavesSomething(answer);

function nothingHeld({ answer, language }: FactsOf<'answer'>): string[] {
  const { say } = penFor(language);
  const { files = [], elsewhere = undefined } = answer.right === 'access' ? answer : {};
  return [
    ...(elsewhere ? [heldElsewhere(elsewhere, language)] : [say(answerTexts.nothingHeld)]),
    ...introduced(say(answerTexts.files), listOf(files)),
    say(answerTexts.nothingHeldNext),
  ];
}

/** What there is on the address of somebody who is no customer. */
function heldElsewhere({ requests, suppressions }: HeldElsewhere, language: Language): string {
  const { say } = penFor(language);
  const lines = [
    ...requests.map(({ reference, right, receivedOn }) =>
      say(answerTexts.heldRequest, {
        date: formatDate(receivedOn, language),
        right: choiceText('right', right, language),
        reference,
      }),
    ),
    ...suppressions.map(({ scope, since }) =>
      say(scope === 'marketing' ? answerTexts.heldObjection : answerTexts.heldErasure, {
        date: since === undefined ? '?' : formatDate(since, language),
      }),
    ),
  ];
  return [say(answerTexts.heldElsewhere), ...points(lines)].join('\n\n');
}

function found(facts: FactsOf<'answer'>): string[] {
  const { answer, language } = facts;
  const { say } = penFor(language);
  if (isRefused(answer)) return told(answer, language);
  const lead = leadOf(doesSomething(answer), isPartly(facts));
  return [
    ...(lead ? [say(lead)] : []),
    ...told(answer, language),
    ...(isPartly(facts) ? whyPartly(facts) : [say(answerTexts.closed)]),
  ];
}

function leadOf(isDone: boolean, isPartly: boolean): Text | undefined {
  if (isPartly) return isDone ? answerTexts.partly : answerTexts.notDone;
  return isDone ? answerTexts.granted : undefined;
}

/** Where the answer itself tells why something was not done, further reasons are the owner's choice. */
function whyPartly({ answer, language, reasons }: FactsOf<'answer'>): string[] {
  const written = leavesSomething(answer) ? freeText(reasons ?? '') : reasonsText(reasons);
  return introduced(penFor(language).heading(answerTexts.whyPartly), written);
}
