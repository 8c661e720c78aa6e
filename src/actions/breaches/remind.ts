import { draftLetter } from '../../documents/letter';
import { set, type Change } from '../../workbook/changes';
import { bareSender } from '../controller';
import { headOf, queueLetter } from '../letters/queue';
import type { Reading } from '../reading';
import { timedBreaches, type TimedBreach } from './row';

/** Once the period has been over for so long, the owner is reminded so seldom, in days. */
const WEEK = 7;

/** The breaches about which something is left to do, the most urgent first. */
export function waitingBreaches(reading: Reading): TimedBreach[] {
  const left = ({ clock }: TimedBreach) => clock.minutesLeft ?? Number.MAX_VALUE;
  return timedBreaches(reading)
    .filter(({ clock }) => clock.needsOwner)
    .sort((a, b) => left(a) - left(b));
}

/**
 * The reminder of a day: one letter to the owner while a breach waits, daily at first and weekly once its period has been over for a week.
 * The rows show the day, so that a second run of a day reminds of nothing twice. What waits has its id from the same commit at the earliest.
 * @param to the owner's address; without one the overview alone tells
 * @param newIds ids that rows get in the same commit
 */
export function breachReminders(reading: Reading, to: string, newIds: ReadonlyMap<number, string>): Change[] {
  const { day } = reading.now;
  const table = reading.table('breaches');
  const due = waitingBreaches(reading).filter(({ row, clock }) => {
    const last = table.number(row, 'reminded') ?? -Infinity;
    const end = clock.deadline ?? day;
    return day - last >= (day - end > WEEK ? WEEK : 1);
  });
  if (due.length === 0 || to === '') return [];
  const language = reading.language;
  const breaches = due.map(({ row, id, clock }) => ({ id: newIds.get(row) ?? id, clock }));
  const letter = draftLetter({
    ...bareSender(headOf(reading, language, '')),
    ...{ kind: 'breachReminder', breaches },
  });
  const order = { kind: 'breachReminder', language, request: '', customer: '', to, letter } as const;
  return [
    ...due.map(({ row, id }) => set('breaches', row, id, 'reminded', day)),
    queueLetter(reading, order),
  ];
}
