import { erasureResumedTexts as texts } from '../../language/letters/erasures';
import { told } from './answers';
import type { FactsOf } from './facts';
import { letterTo, received } from './frame';
import { penFor, value, type Letter } from './writing';

/**
 * That an erasure which had to wait has gone on: what was erased now, what stays all the same and why. On paper it begins with
 * the address, which the register has no longer once the letter is out.
 */
export function erasureResumed(facts: FactsOf<'erasureResumed'>): Letter {
  const { language, receivedOn, answer, postal = [] } = facts;
  const { say } = penFor(language);
  const letter = letterTo(
    facts,
    facts.name,
    texts.subject,
    [
      receivedOn === undefined ? say(texts.undated) : received(facts, { right: 'erasure', receivedOn }),
      say(texts.before),
      ...told(answer, language),
      ...(answer.kept.length === 0 ? [say(texts.nothingLeft)] : []),
    ],
    { withRemedies: answer.kept.length > 0 },
  );
  const address = postal.map(value).filter((line) => line !== '');
  return address.length === 0 ? letter : { ...letter, text: `${address.join('\n')}\n\n${letter.text}` };
}
