import { checkpointLine } from '../../register/log';
import { checkpointTexts, digestTexts as texts } from '../../language/letters/digest';
import { countedNotices, notices } from '../../language/menu';
import { formatDate, sayCount, type Text } from '../../language/text';
import type { FactsOf } from './facts';
import { letterOf } from './frame';
import { sentBy } from './owner';
import { mailSubject } from './mail';
import { isAnythingWaiting, waitingParts } from './waiting';
import { penFor, points, value, type Letter } from './writing';

/** What needs the owner, and the log with its checkpoint: numbers, references and dates; nobody is named. */
export function digest(facts: FactsOf<'digest'>): Letter {
  const { language, day, next } = facts;
  const { say, heading } = penFor(language);
  const sections = waitingParts(facts).flatMap(({ title, lines }) => [heading(title), ...points(lines)]);
  const waits = isAnythingWaiting(facts);
  return letterOf(facts, subjectOf(facts, waits), [
    say(texts.on, { date: formatDate(day, language) }),
    ...(waits ? [] : [say(texts.nothing)]),
    ...sections,
    heading(texts.log),
    ...logParagraphs(facts),
    ...(next === undefined ? [] : [say(texts.nextOn, { date: formatDate(next, language) })]),
    sentBy(facts),
  ]);
}

/** The most urgent matter, so that a look at the list of mails is enough. */
function subjectOf({ log, breaches, overdue }: FactsOf<'digest'>, waits: boolean): Text {
  if ('fault' in log) return texts.subjectBroken;
  if (breaches.length > 0) return texts.subjectBreach;
  if (overdue.length > 0) return texts.subjectLate;
  return waits ? texts.subjectWaiting : texts.subjectQuiet;
}

function logParagraphs({ language, log, isAddressUnreadable }: FactsOf<'digest'>): string[] {
  const { say } = penFor(language);
  if ('fault' in log) return [say(notices.verifyBad, { entry: String(log.fault) }), say(texts.noCheckpoint)];
  return [
    sayCount(countedNotices.verifyFine, log.checkpoint.size, language),
    say(texts.keep),
    value(checkpointLine(log.checkpoint)),
    say(texts.compare),
    ...(isAddressUnreadable ? [say(texts.addressUnreadable)] : []),
  ];
}

/** To an address outside the house: the checkpoint, and why it is to be kept. */
export function checkpoint(facts: FactsOf<'checkpoint'>): Letter {
  const { language, day, controller } = facts;
  const { say } = penFor(language);
  return {
    subject: mailSubject(say(checkpointTexts.subject, { date: formatDate(day, language) })),
    text: [
      say(checkpointTexts.keep, { controller: controller.name }),
      value(checkpointLine(facts.checkpoint)),
    ].join('\n\n'),
  };
}
