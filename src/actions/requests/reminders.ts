import { draftLetter } from '../../documents/letter';
import type { RequestDue } from '../../documents/letters/facts';
import { set, type Change } from '../../workbook/changes';
import { MAX_CELL_CHARACTERS } from '../../workbook/codec';
import type { Settings } from '../../workbook/settings';
import { headOf, queueLetter } from '../letters/queue';
import type { Reading } from '../reading';
import type { RequestTime } from './times';

/** After the time limit has passed the owner is reminded so often, in days. */
const WEEK = 7;

/** The days before the due day on which the owner is reminded, from the setting `14, 7, 3, 1, 0`; what is no number counts for nothing. */
export const reminderDistances = ({ reminderDays }: Settings): number[] =>
  reminderDays
    .split(/[,;\s]+/)
    .filter((part) => /^\d{1,3}$/.test(part))
    .map(Number);

/**
 * The distance that a request has reached: the smallest one that is not below the days left, or for a late one how many days
 * ago a week of lateness began (-1, -8, ...). `undefined` while it is farther than all.
 */
export function distanceReached(daysLeft: number, distances: readonly number[]): number | undefined {
  if (daysLeft < 0) return -1 - WEEK * Math.floor((-daysLeft - 1) / WEEK);
  const reached = distances.filter((distance) => distance >= daysLeft);
  return reached.length > 0 ? Math.min(...reached) : undefined;
}

/**
 * The reminders of a day: one letter to the owner about all requests that have come nearer than when they were last reminded
 * of. Counted from the state, so that a missed day is caught up and a second run reminds of nothing twice.
 * @param to the owner's address; without one the overview alone tells
 * @param newIds ids that rows get in the same commit
 */
export function reminders(
  reading: Reading,
  open: readonly RequestTime[],
  to: string,
  newIds: ReadonlyMap<number, string>,
): Change[] {
  const distances = reminderDistances(reading.settings);
  const running = open.filter(({ urgency }) => urgency !== 'paused');
  const marks = running.flatMap((request) => {
    const reached = distanceReached(request.daysLeft, distances);
    return reached === request.reminded ? [] : [{ request, reached }];
  });
  const nearer = marks.filter(
    ({ request: { reminded }, reached }) =>
      reached !== undefined && (reminded === undefined || reached < reminded),
  );
  const changes: Change[] = marks.map(({ request: { row, id }, reached }) =>
    set('requests', row, id, 'reminded', reached),
  );
  if (nearer.length === 0 || to === '') return changes;
  const due = nearer
    .map(({ request }) => ({ ...request, id: newIds.get(request.row) ?? request.id }))
    .sort((a, b) => a.daysLeft - b.daysLeft);
  return [...changes, ...reminderLetters(reading, due, to)];
}

/** A request as a letter to the owner tells it. */
export const dueOf = ({ id, right, receivedOn, answerOn, isExtended }: RequestTime): RequestDue => ({
  reference: id,
  right,
  receivedOn,
  answerBy: answerOn,
  isExtended,
});

/** One letter, or as many as it takes where the lines of all requests fit in no cell. */
function reminderLetters(reading: Reading, due: readonly RequestTime[], to: string): Change[] {
  const { language } = reading;
  const requests = due.map(dueOf);
  const letter = draftLetter({ ...headOf(reading, language, ''), kind: 'reminder', requests });
  if (letter.text.length > MAX_CELL_CHARACTERS && due.length > 1) {
    const half = Math.ceil(due.length / 2);
    return [due.slice(0, half), due.slice(half)].flatMap((some) => reminderLetters(reading, some, to));
  }
  const order = { kind: 'reminder', language, request: '', customer: '', to, letter } as const;
  return [queueLetter(reading, order)];
}
