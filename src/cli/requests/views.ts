import type { RequestCandidate } from '../../actions/requests/match';
import type { LetterLine, RequestLine, RequestView } from '../../actions/requests/view';
import type { RequestTime } from '../../actions/requests/times';
import { isOpen, type RequestAct } from '../../register/request';
import { choiceText } from '../../language/choices';
import { cliRequests, cliTexts, countedCliRequests } from '../../language/cli';
import { formatDate, say, sayCount, type Language } from '../../language/text';
import { isoDay } from '../command';

/** A request of a list, as JSON. */
export const lineJson = (line: RequestLine) => ({
  id: line.id,
  right: line.right,
  state: line.state,
  receivedOn: isoDay(line.receivedOn),
  dueOn: isoDay(line.dueOn),
  extendedDueOn: isoDay(line.extendedDueOn),
  answerOn: isoDay(line.answerOn),
  extended: line.isExtended,
  daysLeft: line.daysLeft,
  urgency: line.urgency,
  name: line.name,
  customer: line.customer || null,
});

/** A request with all that is known of it, as JSON. */
export const requestJson = (view: RequestView) => ({
  ...lineJson(view),
  channel: view.channel,
  language: view.language,
  email: view.email,
  phone: view.phone,
  organisation: view.organisation,
  details: view.details,
  identified: view.isIdentified,
  identity: view.identity || null,
  identityDetails: view.identityDetails,
  confirmedOn: isoDay(view.confirmedOn),
  pauses: view.pauses.map(({ from, to, reason }) => ({ from: isoDay(from), to: isoDay(to), reason })),
  extensionReasons: view.extensionReasons,
  decision: view.decision,
  reasons: view.reasons,
  answeredOn: isoDay(view.answeredOn),
  next: view.next,
  candidates: view.candidates.map(({ id, reasons, nameDiffers }) => ({ customer: id, reasons, nameDiffers })),
  letters: view.letters.map(letterJson),
  similar: view.similar,
});

const letterJson = ({ queuedOn, sentOn, ...letter }: LetterLine) => ({
  ...letter,
  queuedOn: isoDay(queuedOn),
  sentOn: isoDay(sentOn),
});

/** How much time is left, in words. */
export function timeLeft(
  { daysLeft, urgency }: Pick<RequestTime, 'daysLeft' | 'urgency'>,
  language: Language,
): string {
  if (urgency === 'paused') return say(cliRequests.paused, language);
  if (daysLeft === 0) return say(cliRequests.today, language);
  return daysLeft < 0
    ? sayCount(countedCliRequests.late, -daysLeft, language)
    : sayCount(countedCliRequests.left, daysLeft, language);
}

/** One line on a request in a list. */
export function listLine(line: RequestLine, language: Language): string {
  const values = {
    id: line.id,
    right: choiceText('right', line.right, language),
    name: line.name,
    state: choiceText('requestStatus', line.state, language),
  };
  if (!isOpen(line.state)) return say(cliRequests.endedLine, language, values);
  const date = formatDate(line.answerOn, language);
  return say(cliRequests.line, language, { ...values, date, days: timeLeft(line, language) });
}

/** All that a person at the terminal should know of a request. */
export function requestLines(view: RequestView, language: Language): string[] {
  const date = (day: number) => formatDate(day, language);
  const right = choiceText('right', view.right, language);
  const who = [view.name, view.organisation, view.email, view.phone].filter(Boolean).join(', ');
  const limits = { due: date(view.dueOn), extended: date(view.extendedDueOn) };
  return [
    say(cliRequests.heading, language, { id: view.id, right, date: date(view.receivedOn) }),
    stateLine(view, language),
    say(cliRequests.limits, language, limits),
    ...(who ? [say(cliRequests.from, language, { who })] : []),
    ...(view.details ? [say(cliRequests.wrote, language, { text: view.details })] : []),
    ...personLines(view, language),
    ...(view.similar.length > 0
      ? [say(cliRequests.similar, language, { ids: view.similar.join(', ') })]
      : []),
    ...view.letters.map((letter) => letterLine(letter, language)),
    ...nextLines(view, language),
  ];
}

/** Where a request stands. */
export function stateLine(view: RequestView, language: Language): string {
  const state = choiceText('requestStatus', view.state, language);
  return isOpen(view.state)
    ? say(cliRequests.state, language, {
        state,
        date: formatDate(view.answerOn, language),
        days: timeLeft(view, language),
      })
    : say(cliRequests.ended, language, { state });
}

function personLines(view: RequestView, language: Language): string[] {
  if (view.customer === '')
    return [
      say(cliRequests.nobodyChosen, language),
      ...view.candidates.map((candidate) => `    ${candidateLine(candidate, language)}`),
    ];
  return [
    say(cliRequests.customer, language, { customer: view.customer }),
    ...(view.isIdentified && view.confirmedOn !== undefined
      ? [say(cliRequests.identified, language, { date: formatDate(view.confirmedOn, language) })]
      : []),
  ];
}

function candidateLine({ id, reasons, nameDiffers }: RequestCandidate, language: Language): string {
  const words = [
    ...reasons.map((reason) => say(cliTexts.matchedBy[reason], language)),
    ...(nameDiffers ? [say(cliRequests.otherName, language)] : []),
  ];
  return say(cliRequests.candidate, language, { customer: id, reasons: words.join(', ') });
}

const letterLine = ({ id, kind, state }: LetterLine, language: Language): string =>
  say(cliRequests.letter, language, {
    id,
    kind: choiceText('letterKind', kind, language),
    state: choiceText('letterState', state, language),
  });

/** How the next acts are written; a code can be mailed by the add-on only. */
const written: Partial<Record<RequestAct, string>> = {
  choosePerson: '--customer WHO',
  identify: '--identify HOW',
  resume: '--resume',
  fulfil: '--fulfil',
};

function nextLines({ next }: RequestView, language: Language): string[] {
  const acts = next.flatMap((act) => written[act] ?? []);
  return acts.length > 0 ? [say(cliRequests.next, language, { acts: acts.join(', ') })] : [];
}
