import { answerTexts } from '../../language/letters/answers';
import type { Text } from '../../language/text';
import { leavesSomething, doesSomething, told } from './answers';
import type { FactsOf } from './facts';
import { letterTo, received, remedies } from './frame';
import { freeText, introduced, listOf, penFor, reasonsText, type Letter } from './writing';

/**
 * The answer to a request: what was done, and with what was not done its reasons and the remedies (GDPR Art. 12(3),
 * 12(4)). What is said to be granted but keeps or refuses something is told as granted in part, and nothing is called
 * carried out where nothing was.
 */
export function answer(facts: FactsOf<'answer'>): Letter {
  const { answer, name, receivedOn } = facts;
  return letterTo(facts, name, answerTexts.subject, [
    received(facts, { right: answer.right, receivedOn }),
    ...(isNothingHeld(facts) ? nothingHeld(facts) : found(facts)),
  ]);
}

const isNothingHeld = ({ answer, outcome }: FactsOf<'answer'>): boolean =>
  outcome === 'nothingHeld' || (answer.right === 'access' && answer.nothingHeld === true);

function nothingHeld(facts: FactsOf<'answer'>): string[] {
  const { say } = penFor(facts.language);
  const files = facts.answer.right === 'access' ? facts.answer.files : [];
  return [
    say(answerTexts.nothingHeld),
    ...introduced(say(answerTexts.files), listOf(files)),
    say(answerTexts.nothingHeldNext),
    ...remedies(facts),
  ];
}

function found(facts: FactsOf<'answer'>): string[] {
  const { answer, language, outcome } = facts;
  const { say } = penFor(language);
  if (answer.right === 'object' && answer.outcome === 'refused')
    return [...told(answer, language), ...remedies(facts)];
  const isPartly = outcome === 'partly' || leavesSomething(answer);
  const lead = leadOf(doesSomething(answer), isPartly);
  return [
    ...(lead ? [say(lead)] : []),
    ...told(answer, language),
    ...(isPartly ? [...whyPartly(facts), ...remedies(facts)] : [say(answerTexts.closed)]),
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
