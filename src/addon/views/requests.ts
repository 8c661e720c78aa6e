import type { RequestDesk } from '../../actions/requests/desk';
import type { FulfilNeeds } from '../../actions/requests/needs';
import type { LetterLine, RequestLine } from '../../actions/requests/view';
import { choiceText } from '../../language/choices';
import { codeNotes, countedTimes, oneRequest, requestTimes } from '../../language/clientRequests';
import { errorSentence } from '../../language/errors';
import { formatDate, isoDate, say, sayCount, type Language, type Text } from '../../language/text';
import type { Pause } from '../../register/periods';
import { isOpen, type RequestAct } from '../../register/request';
import { choices, columnOf } from '../../workbook/tabs';
import type { FieldList, Option } from '../protocol';
import type { FulfilNeeds as FulfilNeedsView, RequestLineView, RequestPageView } from '../request-protocol';
import { headingOf, ways } from './card';
import { letterLineView, restrictionView } from './letters';

/** A request of the list, in words. */
export function requestLineView(line: RequestLine, language: Language): RequestLineView {
  return {
    id: line.id,
    right: choiceText('right', line.right, language),
    name: line.name,
    state: choiceText('requestStatus', line.state, language),
    time: timeText(line, language),
    urgency: line.urgency,
    isOpen: isOpen(line.state),
  };
}

/** How much time is left, in words. */
function timeText(
  { urgency, daysLeft, answeredOn }: RequestLine & { answeredOn?: number },
  language: Language,
): string {
  switch (urgency) {
    case 'closed':
      return answeredOn === undefined
        ? say(requestTimes.closed, language)
        : say(requestTimes.closedOn, language, { date: formatDate(answeredOn, language) });
    case 'paused':
      return say(requestTimes.paused, language);
    case 'today':
      return say(requestTimes.today, language);
    case 'overdue':
      return sayCount(countedTimes.late, -daysLeft, language);
    default:
      return sayCount(countedTimes.left, daysLeft, language);
  }
}

/** One request with every value written as the language writes it. */
export function requestPageView(desk: RequestDesk, language: Language): RequestPageView {
  const { id, right, name, urgency, candidates, next, person, isIdentified, isFromElsewhere, state } = desk;
  return {
    id,
    right,
    rightText: choiceText('right', right, language),
    name,
    time: timeText(desk, language),
    urgency,
    isOpen: isOpen(state),
    head: headFields(desk, language),
    wrote: wroteFields(desk, language),
    ...(person && { person }),
    candidates: candidates.map(({ row: _row, ...candidate }) => candidate),
    next,
    hindrances: hindranceSentences(desk, language),
    isIdentified,
    isFromElsewhere,
    needsIdentity: desk.needsIdentity,
    ...(desk.code && { codeNote: codeNote(desk.code, language) }),
    similar: desk.similarLines.map((line) => similarOption(line, language)),
    letters: desk.letters.map((letter) => letterLineView(letter, language)),
    awaitsLetter: isOpen(state) && desk.letters.some(isDecisionUnderway),
    today: isoDate(desk.today),
    ...(desk.restriction && { restriction: restrictionView(desk.restriction, language) }),
  };
}

/** Letters with which the request ends, and that are not out. */
const isDecisionUnderway = ({ kind, state }: LetterLine): boolean =>
  ['answer', 'refusal', 'duplicate', 'unableToIdentify'].includes(kind) && state !== 'sent';

const codeNote = (code: NonNullable<RequestDesk['code']>, language: Language): string =>
  say(codeNotes[code.state], language, {
    date: code.state === 'awaited' ? formatDate(code.until, language) : '',
  });

/** Pairs of heading and content without the blank ones. */
const fields = (pairs: readonly [Text, string | undefined][], language: Language): FieldList =>
  pairs.flatMap(([title, content]): FieldList => (content ? [[say(title, language), content]] : []));

function headFields(desk: RequestDesk, language: Language): FieldList {
  const date = (day: number | undefined) => (day === undefined ? undefined : formatDate(day, language));
  return fields(
    [
      [oneRequest.reference, desk.id],
      [oneRequest.state, choiceText('requestStatus', desk.state, language)],
      [oneRequest.receivedOn, date(desk.receivedOn)],
      [oneRequest.answerBy, date(desk.isExtended ? undefined : desk.dueOn)],
      [oneRequest.extendedUntil, date(desk.isExtended ? desk.extendedDueOn : undefined)],
      [oneRequest.answeredOn, date(desk.answeredOn)],
      [oneRequest.channel, choiceText('channel', desk.channel, language)],
      [oneRequest.language, choiceText('language', desk.language, language)],
      [oneRequest.identity, choiceText('identity', desk.identity, language)],
      [oneRequest.identityDetails, desk.identityDetails],
      [oneRequest.pauses, desk.pauses.map((pause) => pauseText(pause, language)).join('\n')],
      [oneRequest.decision, choiceText('decision', desk.decision, language)],
      [oneRequest.reasons, desk.reasons],
    ],
    language,
  );
}

function pauseText({ from, to, reason }: Pause, language: Language): string {
  const start = formatDate(from, language);
  return to === undefined
    ? say(oneRequest.openPause, language, { from: start, reason })
    : say(oneRequest.pause, language, { from: start, to: formatDate(to, language), reason });
}

const wroteFields = ({ name, email, phone, organisation, details }: RequestDesk, language: Language) =>
  fields(
    [
      [oneRequest.name, name],
      [oneRequest.email, email],
      [oneRequest.phone, phone],
      [oneRequest.organisation, organisation],
      [oneRequest.details, details],
    ],
    language,
  );

function hindranceSentences({ hindrances }: RequestDesk, language: Language): RequestPageView['hindrances'] {
  const found = Object.entries(hindrances) as [RequestAct, string][];
  return Object.fromEntries(found.map(([act, code]) => [act, errorSentence({ code, data: {} }, language)]));
}

function similarOption({ id, receivedOn, name }: RequestLine, language: Language): Option {
  return { key: id, text: [formatDate(receivedOn, language), name, id].filter(Boolean).join(', ') };
}

/** What the form of a fulfilment asks for, in words. */
export function fulfilNeedsView({ purposes, columns }: FulfilNeeds, language: Language): FulfilNeedsView {
  return {
    purposes: purposes.map(({ id, title }) => ({ key: id, text: title })),
    columns: columns.map(({ key, value }) => {
      const { choice } = columnOf('customers', key);
      const words =
        choice && choices[choice].map((each) => ({ key: each, text: choiceText(choice, each, language) }));
      const shown = typeof value === 'number' ? formatDate(value, language) : value;
      return {
        key,
        title: headingOf('customers', key, language),
        value: choice ? choiceText(choice, shown, language) : shown,
        ...(words && { choices: words }),
      };
    }),
  };
}

/** The rights and the ways in which a request can come, for the entry by hand. */
export const entryOptions = (language: Language): { rights: Option[]; channels: Option[] } => ({
  rights: choices.right.map((key) => ({ key, text: choiceText('right', key, language) })),
  channels: ways.map((key) => ({ key, text: choiceText('channel', key, language) })),
});
