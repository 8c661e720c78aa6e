import { troubles, type TroubleKey } from '../language/letters/owner';
import { day as dayOfIso, type Day } from '../register/calendar';
import { isToReview } from '../register/holds';
import { wholeNumber } from '../workbook/settings';
import type { Query } from '../workbook/table';
import { OTHERS_FILES } from './copies';
import type { OwnColumn } from './notice/facts';
import { noticeNeeds, noticeNeedsQuery, type NoticeNeeds } from './notice/versions';
import { joined, type Reading } from './reading';
import { reminderDistances } from './requests/reminders';
import type { DueCounts } from './retention/by-hand';
import { holdAt, ruleQuery } from './rules';
import { timesQuery, type RequestTime, type RequestTimes } from './requests/times';
import { breachClockQuery, type TimedBreach } from './breaches/row';
import { waitingBreaches } from './breaches/remind';
import { toldTroubles } from './requests/troubles';
import { taskQuery } from './tasks';

/** What waits for the owner. */
export interface Needs {
  /** Of what no ground keeps any more. */
  dues: DueCounts;
  /** Requests without an answer, the least time left first. */
  requests: readonly RequestTime[];
  /** Of these, those past their last day, and those as near to it as the owner wants to be reminded of; the first one first. */
  overdue: readonly RequestTime[];
  near: readonly RequestTime[];
  /** Requests of which nobody can tell until when they are to be answered. */
  undated: number;
  tasks: {
    open: number;
    /** The owner's own: past their day, still to come or without a day, and those at which the machine gave up. */
    overdue: number;
    owners: number;
    failed: number;
    /** Files that are due to go, and that only the account which made them can delete. */
    ofOthers: number;
  };
  letters: LetterNeeds;
  /** Holds whose day of review has come. */
  holdsToReview: number;
  /** Breaches about which something is left to do, the most urgent first. */
  breaches: readonly TimedBreach[];
  /** What the last self-test found, with the day since when. */
  troubles: { trouble: TroubleKey; since: Day }[];
  notice: NoticeNeeds;
}

/** Letters that do not get any further without the owner. */
export type LetterNeeds = Record<'failed' | 'unsure' | 'byHand', number>;

/** What must have been read to tell. */
export const needsQuery: Query = joined(noticeNeedsQuery, {
  ...timesQuery,
  ...breachClockQuery,
  tasks: taskQuery.tasks ?? [],
  letters: ['state', 'lastError'],
  holds: ruleQuery.holds ?? [],
});

/** What is known besides: of what no ground keeps, the rows of letters that count no more, and the owner's own columns. */
interface Counted {
  dues: DueCounts;
  gone?: readonly number[];
  /** The owner's own columns, where somebody has looked for them. */
  own?: readonly OwnColumn[] | undefined;
}

/** What needs the owner on a day; the overview, the digest and the command line all tell this. */
export function needsOf(
  reading: Reading,
  today: Day,
  times: RequestTimes,
  { dues, gone = [], own }: Counted,
): Needs {
  const requests = [...times.open].sort((a, b) => a.daysLeft - b.daysLeft);
  const farthest = Math.max(0, ...reminderDistances(reading.settings));
  const isNear = ({ urgency, daysLeft }: RequestTime) =>
    urgency !== 'paused' && daysLeft >= 0 && daysLeft <= farthest;
  return {
    dues,
    requests,
    overdue: requests.filter(({ urgency }) => urgency === 'overdue'),
    near: requests.filter(isNear),
    undated: times.unreadable,
    tasks: taskNeeds(reading, today),
    letters: letterNeeds(reading, gone),
    holdsToReview: holdsToReview(reading, today),
    breaches: waitingBreaches(reading),
    troubles: Object.entries(toldTroubles(reading.settings)).flatMap(([key, { since }]) =>
      Object.keys(troubles).includes(key) ? [{ trouble: key as TroubleKey, since: dayOfIso(since) }] : [],
    ),
    notice: noticeNeeds(reading, today, own),
  };
}

function taskNeeds(reading: Reading, today: Day): Needs['tasks'] {
  const table = reading.table('tasks');
  const rows = (state: string) => [...table.rows()].filter((row) => table.text(row, 'state') === state);
  const open = rows('open');
  const owners = open.filter((row) => table.text(row, 'performer') !== 'machine');
  const overdue = owners.filter((row) => (table.number(row, 'due') ?? today) < today);
  return {
    open: open.length,
    overdue: overdue.length,
    owners: owners.length - overdue.length,
    failed: rows('failed').length,
    ofOthers: open.filter((row) => table.text(row, 'lastError') === OTHERS_FILES).length,
  };
}

function holdsToReview(reading: Reading, today: Day): number {
  const table = reading.table('holds');
  const months = wholeNumber(reading.settings, 'holdReviewMonths');
  const isDue = (row: number) => isToReview({ tab: '', record: '', ...holdAt(table, row) }, today, months);
  return [...table.rows()].filter(isDue).length;
}

function letterNeeds(reading: Reading, gone: readonly number[]): LetterNeeds {
  const table = reading.table('letters');
  const needs: LetterNeeds = { failed: 0, unsure: 0, byHand: 0 };
  for (const row of table.rows()) {
    const state = table.text(row, 'state');
    if (state in needs && !gone.includes(row)) needs[state as keyof LetterNeeds]++;
  }
  return needs;
}
