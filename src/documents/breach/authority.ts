import { choiceText } from '../../language/choices';
import { authorityNotice as texts } from '../../language/letters/breach';
import { formatDateTime, type Text } from '../../language/text';
import { senderLines } from '../parties';
import { letterOf } from '../letters/frame';
import { freeText, introduced, penFor, points, type Letter, type Pen } from '../letters/writing';
import type { BreachNotice } from './facts';

/**
 * A draft of the notice to the authority (GDPR Art. 33(3)(a) to (d)), with the reasons for delay where it is late (33(1)). What is not known
 * yet is promised for later (33(4)).
 */
export function authorityNotice(notice: BreachNotice): Letter {
  const pen = penFor(notice.language);
  const { say, heading } = pen;
  const { breach, ombudsman } = notice;
  const receiver = [ombudsman.name, ombudsman.email, ombudsman.postalAddress].filter((line) => line !== '');
  return letterOf(notice, texts.subject, [
    ...(receiver.length > 0 ? [say(texts.to, { receiver: receiver.join(', ') })] : []),
    say(texts.lead),
    heading(texts.when),
    ...whenKnown(notice, pen),
    heading(texts.what),
    ...written(pen, breach.description),
    ...natures(notice, pen),
    heading(texts.whom),
    ...labelled(pen, texts.kinds, breach.kinds),
    ...labelled(pen, texts.numbers, breach.numbers),
    heading(texts.contact),
    ...contact(notice, pen),
    heading(texts.consequences),
    ...written(pen, breach.consequences),
    ...risk(notice, pen),
    heading(texts.measures),
    ...written(pen, breach.measures),
    heading(texts.people),
    ...people(notice, pen),
    ...(isIncomplete(notice) ? [heading(texts.later), say(texts.phases)] : []),
  ]);
}

/** The parts that Art. 33(3) asks for and that may come later. */
const isIncomplete = ({ breach }: BreachNotice): boolean =>
  [breach.kinds, breach.numbers, breach.consequences, breach.measures].includes('') ||
  breach.natures.length === 0 ||
  breach.risk === undefined;

const written = ({ say }: Pen, text: string): string[] =>
  text === '' ? [say(texts.notYet)] : freeText(text);

const labelled = (pen: Pen, label: Text, text: string): string[] => [pen.say(label), ...written(pen, text)];

function whenKnown({ breach, language, hours, isLate }: BreachNotice, pen: Pen): string[] {
  const { awareAt, reasonsForDelay } = breach;
  if (awareAt === undefined) return [pen.say(texts.notYet)];
  const aware = pen.say(texts.aware, { moment: formatDateTime(awareAt, language) });
  const reasons = reasonsForDelay === '' ? [pen.say(texts.reasonsLater)] : freeText(reasonsForDelay);
  return isLate ? [aware, pen.say(texts.late, { hours }), ...reasons] : [aware];
}

function natures({ breach, language }: BreachNotice, pen: Pen): string[] {
  const lost = breach.natures.map((nature) => choiceText('breachNature', nature, language));
  return introduced(pen.say(texts.lost), points(lost));
}

/** Whoever the owner named, the data protection officer where there is one, and the controller (Art. 33(3)(b)). */
function contact({ breach, officer, controller, language }: BreachNotice, pen: Pen): string[] {
  const known = points([
    ...officerLine(officer, pen),
    ...senderLines(controller, language).map((line) => pen.say(texts.line, { line })),
  ]);
  return breach.contact === '' ? known : [...freeText(breach.contact), ...known];
}

/** The data protection officer, for the authority as for the people; nothing where none was designated. */
export const officerLine = (officer: string, pen: Pen): string[] =>
  officer === '' ? [] : [pen.say(texts.officer, { officer })];

function risk({ breach, language }: BreachNotice, pen: Pen): string[] {
  if (breach.risk === undefined) return [];
  const decided = pen.say(texts.risk, { risk: choiceText('risk', breach.risk, language) });
  return [decided, ...freeText(breach.riskReasons)];
}

function people({ breach, language }: BreachNotice, pen: Pen): string[] {
  const { toldPeopleAt, exception, exceptionReasons } = breach;
  if (breach.people === 'told' && toldPeopleAt !== undefined)
    return [pen.say(texts.peopleTold, { moment: formatDateTime(toldPeopleAt, language) })];
  if (breach.people !== 'excepted' && breach.people !== 'toPublish')
    return [pen.say(texts.peopleStates[breach.people])];
  const named = choiceText('breachException', exception ?? '', language);
  return [pen.say(texts.exception, { exception: named }), ...freeText(exceptionReasons)];
}
