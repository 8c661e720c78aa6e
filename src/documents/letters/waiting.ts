import { digestCounts as counts, digestTexts as texts } from '../../language/letters/digest';
import { accessTroubles } from '../../language/letters/owner';
import { formatDate, sayCount, type CountedText, type Text } from '../../language/text';
import { breachLines } from './breach-reminder';
import type { DigestFigure, LetterHead, WaitingTold } from './facts';
import { dueLine, troubleLine } from './owner';
import { penFor } from './writing';

/** What waits for the owner, with the day and the language in which it is told. */
type Waiting = WaitingTold & Pick<LetterHead, 'language' | 'day'>;

/** What the owner is told in one go, under a heading; the key says which of the register's windows it is about. */
export interface WaitingPart {
  key:
    | 'runs'
    | 'breaches'
    | 'requests'
    | 'records'
    | 'holds'
    | 'tasks'
    | 'letters'
    | 'notice'
    | 'troubles'
    | 'access';
  title: Text;
  /** Sentences without a name or any other data of a person. */
  lines: string[];
}

/** Requests of which a digest says more than their number, so that it stays a mail that somebody reads. */
const MOST_REQUESTS = 30;

/** The same of breaches, each of which may take three lines. */
const MOST_BREACHES = 10;

/** The figures in the order in which they are told; what is nought is left out. */
const figures: Readonly<
  Record<'runs' | 'records' | 'holds' | 'tasks' | 'letters' | 'notice', readonly DigestFigure[]>
> = {
  runs: ['runsFailed'],
  records: ['recordsDue', 'recordsApproved', 'customersSuggested', 'customersWarning', 'ordersWarning'],
  holds: ['holdsToReview'],
  tasks: ['tasksOverdue', 'tasksFailed', 'tasksOfOthers', 'tasksOpen'],
  letters: ['lettersFailed', 'lettersUnsure', 'lettersByHand'],
  notice: ['noticeUnpublished', 'noticeChanged', 'noticeNotGiven', 'noticeOutdated'],
};

/** What waits, the most urgent first; a part of which there is nothing to tell is left out. */
export function waitingParts(waiting: Waiting): WaitingPart[] {
  const { language, recordsUnknown, breaches } = waiting;
  const counted = (key: keyof typeof figures) =>
    figures[key].map((figure) => countLine(waiting, counts[figure], waiting.figures[figure]));
  const lines: Record<WaitingPart['key'], string[]> = {
    breaches: breaches.slice(0, MOST_BREACHES).flatMap((due) => breachLines(language, due)),
    requests: requestLines(waiting),
    runs: [...counted('runs'), lateRunLine(waiting)],
    records: [...(recordsUnknown ? [penFor(language).say(texts.recordsUnknown)] : []), ...counted('records')],
    holds: counted('holds'),
    tasks: counted('tasks'),
    letters: counted('letters'),
    notice: counted('notice'),
    troubles: troubleLines(waiting, false),
    access: troubleLines(waiting, true),
  };
  const keys = Object.keys(lines) as WaitingPart['key'][];
  return keys
    .map((key) => ({ key, title: texts[key], lines: lines[key].filter((line) => line !== '') }))
    .filter((part) => part.lines.length > 0);
}

/** What the self-test found: of how requests get through, or of who has access. */
const troubleLines = ({ language, troubles }: Waiting, ofAccess: boolean): string[] =>
  troubles
    .filter(({ trouble }) => trouble in accessTroubles === ofAccess)
    .map((found) => troubleLine(language, found));

/** Whether the daily run is late: that of the day that has begun may be still to come. @param ranOn the day on which it was last finished */
export const isRunLate = (day: number, ranOn: number): boolean => day - ranOn > 1;

function lateRunLine({ language, day, ranOn }: Waiting): string {
  if (ranOn === undefined || !isRunLate(day, ranOn)) return '';
  return penFor(language).say(texts.runLate, { date: formatDate(ranOn, language) });
}

/** What is only to be known of: it asks for nothing yet. */
const foretold: readonly DigestFigure[] = ['customersWarning', 'ordersWarning'];

/** Whether anything asks for the owner. */
export function isAnythingWaiting(waiting: WaitingTold & Pick<LetterHead, 'day'>): boolean {
  const { overdue, near, undated, troubles, breaches, recordsUnknown, day, ranOn } = waiting;
  const asks = (Object.keys(waiting.figures) as DigestFigure[]).some(
    (figure) => waiting.figures[figure] > 0 && !foretold.includes(figure),
  );
  return (
    asks ||
    recordsUnknown ||
    (ranOn !== undefined && isRunLate(day, ranOn)) ||
    undated > 0 ||
    [overdue, near, troubles, breaches].some(({ length }) => length > 0)
  );
}

const countLine = ({ language }: Waiting, text: CountedText, count: number): string =>
  count === 0 ? '' : sayCount(text, count, language);

function requestLines(waiting: Waiting): string[] {
  const all = [...waiting.overdue, ...waiting.near];
  return [
    ...all.slice(0, MOST_REQUESTS).map((request) => dueLine(waiting, request)),
    countLine(waiting, counts.moreRequests, Math.max(0, all.length - MOST_REQUESTS)),
    countLine(waiting, counts.undated, waiting.undated),
  ];
}
