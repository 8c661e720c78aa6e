import { noticeDone, recipientNoticeTexts as texts } from '../../language/letters/recipients';
import { formatDate } from '../../language/text';
import { contactWays } from '../parties';
import type { FactsOf } from './facts';
import { letterTo } from './frame';
import { introduced, listOf, penFor, points, value, type Letter } from './writing';

/** Tells a recipient what became of data that it received (GDPR Art. 19), with no more than it needs for that. */
export function recipientNotice(facts: FactsOf<'recipientNotice'>): Letter {
  const { language, controller, done, on, data, disclosedOn } = facts;
  const { say } = penFor(language);
  const date = formatDate(on, language);
  const disclosed =
    disclosedOn === undefined ? [] : [say(texts.disclosedOn, { date: formatDate(disclosedOn, language) })];
  const items = data.map(({ field, after }) =>
    after === undefined ? value(field) : say(texts.fieldAfter, { field, after }),
  );
  const what =
    items.length === 0
      ? [say(noticeDone[done].doneAll, { date })]
      : [say(noticeDone[done].done, { date }), ...points(items)];
  return letterTo(facts, facts.recipient, texts.subject, [
    [say(texts.disclosed), ...disclosed].join(' '),
    ...introduced(say(texts.person), listOf(facts.person)),
    ...what,
    say(noticeDone[done].please),
    say(texts.reply, { contact: contactWays(controller).join(', ') }),
    say(texts.minimal),
  ]);
}
