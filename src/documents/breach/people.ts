import { advice, natureSentences, peopleNotice as texts } from '../../language/letters/breach';
import { formatDate } from '../../language/text';
import { RegisterError } from '../../register/errors';
import { letterTo } from '../letters/frame';
import { freeText, penFor, points, type Letter } from '../letters/writing';
import { officerLine } from './authority';
import type { BreachNotice } from './facts';

/**
 * A draft of what the people are told, in plain language (GDPR Art. 34(2)): what happened, what may follow, what was done, what they can do
 * themselves, and who tells more. Nobody is named in it: each gets it for themselves, or all read it as a public communication.
 * @throws RegisterError breachIncomplete while the consequences or the measures are not written
 */
export function peopleNotice(notice: BreachNotice): Letter {
  const { language, breach } = notice;
  const pen = penFor(language);
  const { say, heading } = pen;
  for (const column of ['consequences', 'measures'] as const)
    if (breach[column] === '') throw new RegisterError('breachIncomplete', { tab: 'breaches', column });
  const { awareAt } = breach;
  const contact = [...freeText(breach.contact), ...points(officerLine(notice.officer, pen))];
  const sentences = breach.natures.map((nature) => say(natureSentences[nature]));
  const ofCircumstances = breach.circumstances.flatMap((key) => (key in advice ? [advice[key]] : []));
  const body = [
    awareAt === undefined
      ? say(texts.opening)
      : say(texts.openingOn, { date: formatDate(awareAt, language) }),
    heading(texts.what),
    ...freeText(breach.description),
    ...points(sentences),
    ...(breach.kinds === '' ? [] : [say(texts.kinds), ...freeText(breach.kinds)]),
    heading(texts.consequences),
    ...freeText(breach.consequences),
    heading(texts.measures),
    ...freeText(breach.measures),
    heading(texts.yourself),
    ...points([...ofCircumstances.flatMap((text) => (text ? [say(text)] : [])), say(texts.always)]),
    ...(contact.length === 0 ? [] : [heading(texts.contact), ...contact]),
  ];
  return letterTo(notice, '', texts.subject, body);
}
