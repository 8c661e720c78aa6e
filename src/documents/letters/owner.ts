import { choiceText } from '../../language/choices';
import { letterTexts } from '../../language/letters/common';
import {
  accessTroubles,
  daysLate,
  daysLeft,
  reminderTexts,
  selfTestTexts,
  troubles,
  troubleTexts,
} from '../../language/letters/owner';
import { formatDate, sayCount, type Language, type Text } from '../../language/text';
import type { FactsOf, LetterHead, RequestDue, TroubleTold } from './facts';
import { letterOf } from './frame';
import { penFor, points, type Letter } from './writing';

/** Who sends a message that the register writes by itself. */
export const sentBy = ({ language, controller }: LetterHead): string =>
  penFor(language).say(letterTexts.sentByRegister, { controller: controller.name });

/** Reminds the owner of requests, the most urgent first; who made them is for the register to show, not for a mail. */
export function reminder(facts: FactsOf<'reminder'>): Letter {
  const { requests, day } = facts;
  const { say } = penFor(facts.language);
  const mayExtend = requests.some(({ isExtended, answerBy }) => !isExtended && answerBy >= day);
  return letterOf(facts, reminderTexts.subject, [
    say(reminderTexts.waiting),
    ...points(requests.map((request) => dueLine(facts, request))),
    ...(mayExtend ? [say(reminderTexts.mayExtend)] : []),
    say(reminderTexts.next),
    sentBy(facts),
  ]);
}

/** A request with its last day and the time left. */
export function dueLine(
  { language, day }: Pick<LetterHead, 'language' | 'day'>,
  { reference, right, receivedOn, answerBy }: RequestDue,
): string {
  const { say } = penFor(language);
  const line = say(reminderTexts.line, {
    reference,
    right: choiceText('right', right, language),
    received: formatDate(receivedOn, language),
    due: formatDate(answerBy, language),
  });
  return `${line} ${timeLeft(language, answerBy - day)}`;
}

function timeLeft(language: Language, days: number): string {
  if (days === 0) return penFor(language).say(reminderTexts.today);
  return sayCount(days > 0 ? daysLeft : daysLate, Math.abs(days), language);
}

/** To the privacy mailbox: whoever reads it sends back the code; code and page are filled in when it is sent. */
export function selfTest(facts: FactsOf<'selfTest'>): Letter {
  const { say } = penFor(facts.language);
  return letterOf(facts, selfTestTexts.subject, [
    say(selfTestTexts.why),
    say(selfTestTexts.page, { date: formatDate(facts.answerBy, facts.language) }),
    '{{link}}',
    say(selfTestTexts.code),
    '{{code}}',
    say(selfTestTexts.next),
    sentBy(facts),
  ]);
}

/** What the self-test found, and what to do about each finding: first how requests get through, then who has access. */
export function trouble(facts: FactsOf<'trouble'>): Letter {
  const { language, findings } = facts;
  const access = findings.filter(({ trouble: key }) => key in accessTroubles);
  const ways = findings.filter((found) => !access.includes(found));
  const { subject, found, matters, subjectAccess, foundAccess, mattersAccess } = troubleTexts;
  return letterOf(facts, ways.length > 0 ? subject : subjectAccess, [
    ...troublePart(facts, found, ways, matters),
    ...troublePart(facts, foundAccess, access, mattersAccess),
    penFor(language).say(troubleTexts.next),
    sentBy(facts),
  ]);
}

function troublePart(
  { language, day }: LetterHead,
  lead: Text,
  findings: readonly TroubleTold[],
  ending: Text,
): string[] {
  if (findings.length === 0) return [];
  const { say } = penFor(language);
  return [
    say(lead, { date: formatDate(day, language) }),
    ...points(findings.map((found) => troubleLine(language, found))),
    say(ending),
  ];
}

/** Something that the self-test found, with what to do about it. */
export function troubleLine(language: Language, { trouble: key, since }: TroubleTold): string {
  const { say } = penFor(language);
  if (since === undefined) return say(troubles[key]);
  return `${say(troubles[key])} ${say(troubleTexts.since, { date: formatDate(since, language) })}`;
}
