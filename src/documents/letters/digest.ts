import { checkpointLine } from '../../register/log';
import { checkpointTexts, digestCounts as counts, digestTexts as texts } from '../../language/letters/digest';
import { accessTroubles } from '../../language/letters/owner';
import { countedNotices, notices } from '../../language/menu';
import { formatDate, sayCount, type CountedText, type Text } from '../../language/text';
import type { DigestFigure, FactsOf } from './facts';
import { breachLines } from './breach-reminder';
import { letterOf } from './frame';
import { dueLine, sentBy, troubleLine } from './owner';
import { mailSubject } from './mail';
import { penFor, points, value, type Letter } from './writing';

/** Requests of which a digest says more than their number, so that it stays a mail that somebody reads. */
const MOST_REQUESTS = 30;

/** The same of breaches, each of which may take three lines. */
const MOST_BREACHES = 10;

/** The figures of a digest in the parts and order in which it tells them; what is nought is left out. */
const parts: readonly [heading: Text, figures: readonly DigestFigure[]][] = [
  [
    texts.records,
    [
      ...(['recordsDue', 'recordsApproved', 'customersSuggested'] as const),
      ...(['customersWarning', 'ordersWarning'] as const),
    ],
  ],
  [texts.tasks, ['tasksOverdue', 'tasksFailed', 'tasksOpen']],
  [texts.letters, ['lettersFailed', 'lettersUnsure', 'lettersByHand']],
];

/** What needs the owner, and the log with its checkpoint: numbers, references and dates; nobody is named. */
export function digest(facts: FactsOf<'digest'>): Letter {
  const { language, day, next } = facts;
  const { say, heading } = penFor(language);
  const sections = [
    ...part(
      heading(texts.breaches),
      facts.breaches.slice(0, MOST_BREACHES).flatMap((due) => breachLines(language, due)),
    ),
    ...part(heading(texts.requests), requestLines(facts)),
    ...parts.flatMap(([title, figures]) =>
      part(heading(title), [
        ...(title === texts.records && facts.recordsUnknown ? [say(texts.recordsUnknown)] : []),
        ...figures.map((figure) => counted(facts, counts[figure], facts.figures[figure])),
      ]),
    ),
    ...part(heading(texts.troubles), troubleLines(facts, false)),
    ...part(heading(texts.access), troubleLines(facts, true)),
  ];
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

const part = (heading: string, lines: readonly string[]): string[] => {
  const list = points(lines);
  return list.length > 0 ? [heading, ...list] : [];
};

/** What the self-test found: of how requests get through, or of who has access. */
const troubleLines = ({ language, troubles }: FactsOf<'digest'>, ofAccess: boolean): string[] =>
  troubles
    .filter(({ trouble }) => trouble in accessTroubles === ofAccess)
    .map((found) => troubleLine(language, found));

/** What is only to be known of: it asks for nothing yet. */
const foretold: readonly DigestFigure[] = ['customersWarning', 'ordersWarning'];

function isAnythingWaiting(facts: FactsOf<'digest'>): boolean {
  const { overdue, near, undated, figures, troubles, breaches, recordsUnknown } = facts;
  const asks = (Object.keys(figures) as DigestFigure[]).some(
    (figure) => figures[figure] > 0 && !foretold.includes(figure),
  );
  return (
    asks ||
    recordsUnknown ||
    undated > 0 ||
    [overdue, near, troubles, breaches].some(({ length }) => length > 0)
  );
}

/** The most urgent matter, so that a look at the list of mails is enough. */
function subjectOf({ log, breaches, overdue }: FactsOf<'digest'>, waits: boolean): Text {
  if ('fault' in log) return texts.subjectBroken;
  if (breaches.length > 0) return texts.subjectBreach;
  if (overdue.length > 0) return texts.subjectLate;
  return waits ? texts.subjectWaiting : texts.subjectQuiet;
}

const counted = ({ language }: FactsOf<'digest'>, text: CountedText, count: number): string =>
  count === 0 ? '' : sayCount(text, count, language);

function requestLines(facts: FactsOf<'digest'>): string[] {
  const all = [...facts.overdue, ...facts.near];
  return [
    ...all.slice(0, MOST_REQUESTS).map((request) => dueLine(facts, request)),
    counted(facts, counts.moreRequests, Math.max(0, all.length - MOST_REQUESTS)),
    counted(facts, counts.undated, facts.undated),
  ];
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
