import { noticeDone, recipientNoticeTexts as texts } from '../../language/letters/recipients';
import { formatDate } from '../../language/text';
import type { FactsOf } from './facts';
import { letterTo } from './frame';
import { introduced, listOf, penFor, points, value, type Letter } from './writing';

/** Tells a recipient what became of data that it received (GDPR Art. 19), with no more than it needs for that. */
export function recipientNotice(facts: FactsOf<'recipientNotice'>): Letter {
  const { language, done, disclosedOn } = facts;
  const { say } = penFor(language);
  const last =
    disclosedOn === undefined ? [] : [say(texts.disclosedOn, { date: formatDate(disclosedOn, language) })];
  const body = [
    [say(texts.disclosed), ...last].join(' '),
    ...introduced(say(texts.person), listOf(facts.person)),
    ...whatWasDone(facts),
    say(noticeDone[done].please),
    say(texts.minimal),
  ];
  return letterTo(facts, facts.recipient, texts.subject, body, { contactText: texts.reply });
}

function whatWasDone({ language, done, on, data }: FactsOf<'recipientNotice'>): string[] {
  const { say } = penFor(language);
  const date = formatDate(on, language);
  const items = data.map(({ field, after }) =>
    after === undefined ? value(field) : say(texts.fieldAfter, { field, after }),
  );
  if (items.length === 0) return [say(noticeDone[done].doneAll, { date })];
  return [say(noticeDone[done].done, { date }), ...points(items)];
}
