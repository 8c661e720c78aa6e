import { addMonths, day as dayOfIso, isoDate, type Day } from '../register/calendar';
import type { ErasurePlan, Staying } from '../register/erasure';
import type { Ground } from '../register/holds';
import { append, set, type Change } from '../workbook/changes';
import type { Table } from '../workbook/table';
import type { Draft } from './act';
import { laterSigns } from './erasure-later';
import { erasedFirstOn, reasonFrom, type ErasureReason } from './erasure-log';
import type { Person } from './person';
import type { Reading } from './reading';

/** The machine's task that takes an erasure up again. */
const RESUMES = 'resumeErasure';

/**
 * Grounds of which nobody can tell beforehand when they end. The answer to the request names a day for all others, so that
 * only the end of these is news to the person.
 */
const openEnded: readonly Ground[] = [
  'openInvoice',
  'collection',
  'legalClaim',
  'statutory',
  'restriction',
  'contactPerson',
  'other',
];

/** A ground on the customer's own row as a whole, which holds that row even if a record has the same ground. */
const ofRow = (ground: Ground): string => `customers ${ground}`;

/** The grounds on which something stays, each once. What stays of the customer's row for other records' sake is named by these. */
export function groundNames({
  stays,
}: {
  stays: readonly Pick<Staying, 'tab' | 'ground' | 'columns'>[];
}): string[] {
  const names = stays.flatMap(({ tab, ground, columns }) => {
    if (tab !== 'customers') return [ground];
    if (!columns) return [ofRow(ground)];
    return ground === 'contactPerson' ? [ground] : [];
  });
  return [...new Set(names)].sort();
}

/** The same with the ground of a letter that lands with the commit and stays until it is out. */
const namesWith = (plan: Pick<ErasurePlan, 'stays'>, letterWaits: boolean): string[] =>
  [...new Set([...groundNames(plan), ...(letterWaits ? ['proofOfRequest'] : [])])].sort();

/** What a task to take an erasure up again says of it. */
export interface Waiting {
  /** The grounds for which it waits; absent where none can be read. */
  grounds?: string[];
  /** Why it happens, where nobody asked for it. */
  reason?: ErasureReason;
  /** The day on which it was asked for or approved last: what is later is of somebody who came back. */
  since?: Day;
  /** Ids of the orders and consents of a later day that stood there then: they tell of nobody who came back. */
  known?: string[];
  /** It goes on when one of the grounds has ended or its day has come, and not for what no ground holds. */
  untilEnd?: boolean;
}

const detailsOf = (
  grounds: readonly string[],
  reason: ErasureReason | undefined,
  { since, known = [] }: Pick<Waiting, 'since' | 'known'>,
): string =>
  JSON.stringify({
    grounds,
    ...(reason && { reason }),
    ...(since !== undefined && { since: isoDate(since) }),
    ...(known.length > 0 && { known }),
  });

/** What is noted of the day on which an erasure is ordered. */
const orderedOn = (person: Person, since: Day): { since: Day; known: string[] } => ({
  since,
  known: laterSigns(person, since),
});

/**
 * The details of the task for an erasure of which nothing is done as long as some grounds last, unless its day comes before: the owner decides
 * until then.
 */
export const waitingForEnd = (
  stays: readonly Pick<Staying, 'tab' | 'ground'>[],
  reason: ErasureReason | undefined,
): string => JSON.stringify({ grounds: groundNames({ stays }), ...(reason && { reason }), untilEnd: true });

export function waitingIn(details: string): Waiting {
  try {
    const {
      grounds,
      reason: written,
      since,
      known,
      untilEnd,
    } = JSON.parse(details) as Record<string, unknown>;
    const reason = reasonFrom(written);
    return {
      ...(Array.isArray(grounds) && { grounds: grounds.map(String) }),
      ...(reason && { reason }),
      ...(typeof since === 'string' && { since: dayOfIso(since) }),
      ...(Array.isArray(known) && { known: known.map(String) }),
      ...(untilEnd === true && { untilEnd }),
    };
  } catch {
    return {};
  }
}

/** Why a waiting erasure happens that nobody asked for, from its task's details; nothing where somebody did. */
export const reasonIn = (details: string): ErasureReason | undefined => waitingIn(details).reason;

const openTasks = (person: Person) =>
  person.records.tasks.filter(
    ({ whole }) => whole.text('kind') === RESUMES && whole.text('state') === 'open',
  );

/** Whether an erasure of the person waits for a ground to end. */
export const isWaiting = (person: Person): boolean => openTasks(person).length > 0;

/**
 * Why the erasure happens that waits, where nobody asked for it: not so where one of the tasks tells that somebody did. `undefined` where none
 * waits.
 */
export function waitingReason(person: Person): { reason: ErasureReason | undefined } | undefined {
  const reasons = openTasks(person).map(({ whole }) => reasonIn(whole.text('details')));
  return reasons.length === 0 ? undefined : { reason: reasons.includes(undefined) ? undefined : reasons[0] };
}

/**
 * The day on which the erasure that waits was asked for or approved last; `undefined` where none waits, or its task is from before that was
 * noted.
 */
export function waitingSince(person: Person): Day | undefined {
  const days = openTasks(person).flatMap(({ whole }) => waitingIn(whole.text('details')).since ?? []);
  return days.length === 0 ? undefined : Math.max(...days);
}

/** The ids of the orders and consents of a later day that stood there when the erasure that waits was ordered. */
export const knownWhileWaiting = (person: Person): string[] =>
  openTasks(person).flatMap(({ whole }) => waitingIn(whole.text('details')).known ?? []);

/** Whether the erasure has waited until the person acts for a company no more: what was ordered meanwhile was ordered for the company. */
export const waitedForCompany = (person: Person): boolean =>
  openTasks(person).some(({ whole }) => isForCompany(waitingIn(whole.text('details'))));

export const isForCompany = ({ grounds = [] }: Waiting): boolean => grounds.includes('contactPerson');

/** Whether a ground without a known end has ended since the erasure began to wait; where that was not noted, it may have. */
export function hasOpenEnded(person: Person, plan: ErasurePlan): boolean {
  const now = new Set(groundNames(plan));
  return openTasks(person).some(({ whole }) => {
    const before = waitingIn(whole.text('details')).grounds;
    return (
      before === undefined ||
      openEnded.some((ground) =>
        [ground, ofRow(ground)].some((name) => before.includes(name) && !now.has(name)),
      )
    );
  });
}

const MONTHS_UNTIL_LOOKED_AT_AGAIN = 1;

/**
 * When an erasure that has to wait is looked at again: on the day after the first period ends or on which a hold is to be
 * reviewed, and monthly while anything stays whose end is not known.
 */
export function lookAgainOn(
  { stays }: { stays: readonly Pick<Staying, 'until' | 'reviewOn'>[] },
  today: Day,
): Day {
  const known = stays.flatMap(({ until, reviewOn }) => [
    ...(until === undefined ? [] : [until + 1]),
    ...(reviewOn === undefined ? [] : [reviewOn]),
  ]);
  const endsOpenly = stays.some(({ until }) => until === undefined);
  const soonest = Math.min(...known.filter((day) => day > today));
  return endsOpenly || soonest === Infinity
    ? Math.min(soonest, addMonths(today, MONTHS_UNTIL_LOOKED_AT_AGAIN))
    : soonest;
}

/** What is ordered, and why where nobody asked for it. */
interface Ordered {
  does: 'plan' | 'erase' | 'complete' | 'resume';
  reason?: ErasureReason | undefined;
}

/**
 * The task to take an erasure up again; none where there is one, or where nothing stays.
 * @param letterWaits as for {@link waitingOn}
 */
export function resumeTask(
  reading: Reading,
  person: Person,
  plan: ErasurePlan,
  { does, reason, letterWaits }: Ordered & { letterWaits: boolean },
): Change[] {
  if ((plan.stays.length === 0 && !letterWaits) || isWaiting(person)) return [];
  const values = {
    id: reading.world.newId(),
    kind: RESUMES,
    performer: 'machine',
    due: lookAgainOn(plan, reading.now.day),
    about: person.id,
    details: detailsOf(
      namesWith(plan, letterWaits),
      reason,
      does === 'erase' ? orderedOn(person, reading.now.day) : {},
    ),
    state: 'open',
    attempts: 0,
  };
  return [append('tasks', values)];
}

/**
 * The tasks of an erasure that waited, once it is ordered again while nothing can be erased: it is of today, and where the person asks it goes on
 * as one that was asked for.
 */
export const waitingAnew = (
  reading: Reading,
  person: Person,
  plan: ErasurePlan,
  { does, reason }: Ordered,
): Change[] =>
  does === 'erase'
    ? openTasks(person).flatMap(({ row, id, whole }) => {
        const before = waitingIn(whole.text('details'));
        const now = orderedOn(person, reading.now.day);
        const { since, known = [] } = before;
        const isOfNow = since === now.since && now.known.every((each) => known.includes(each));
        if (isOfNow && (reason || !before.reason)) return [];
        const details = detailsOf(groundNames(plan), reason && before.reason, now);
        return [set('tasks', row, id, 'details', details)];
      })
    : [];

/**
 * The open task as the plan leaves it: done where nothing stays, else with the day and the grounds of now.
 * @param letterWaits whether a letter lands with the same commit, which stays until it is out
 */
export function waitingOn(
  reading: Reading,
  person: Person,
  plan: ErasurePlan,
  { does, reason: ordered, letterWaits }: Ordered & { letterWaits: boolean },
): { changes: Change[]; entries: Pick<Draft, 'event' | 'details'>[] } {
  const { day } = reading.now;
  const isOver = plan.stays.length === 0 && !letterWaits;
  const names = namesWith(plan, letterWaits);
  const due = lookAgainOn(plan, day);
  const [changes, entries]: [Change[], Pick<Draft, 'event' | 'details'>[]] = [[], []];
  for (const { row, id, whole } of openTasks(person)) {
    if (isOver) {
      changes.push(set('tasks', row, id, 'state', 'done'), set('tasks', row, id, 'doneOn', day));
      entries.push({ event: 'task.done', details: { task: id, kind: RESUMES } });
      continue;
    }
    const before = waitingIn(whole.text('details'));
    const isOrdered = does === 'erase';
    const reason = isOrdered && !ordered ? undefined : before.reason;
    const isNew = isOrdered || (isForCompany(before) && !names.includes('contactPerson'));
    const details = detailsOf(names, reason, isNew ? orderedOn(person, day) : before);
    if (whole.text('details') !== details) changes.push(set('tasks', row, id, 'details', details));
    if (whole.number('due') === due) continue;
    changes.push(set('tasks', row, id, 'due', due));
    entries.push({ event: 'task.postponed', details: { task: id, kind: RESUMES, to: isoDate(due) } });
  }
  if (changes.length > 0 && entries.length === 0)
    entries.push({ event: 'erasure.waits', details: { grounds: names } });
  return { changes, entries };
}

/** The rows of the open tasks to take an erasure up again. */
export const waitingRows = (tasks: Table): number[] =>
  [...tasks.rows()].filter(
    (row) => tasks.text(row, 'kind') === RESUMES && tasks.text(row, 'state') === 'open',
  );

/**
 * Customers whose card came to its end without their asking, and who are there only as far as a ground keeps them, each with the day of that; what is
 * later belongs to a customer who came back. No day where neither its task nor the log tells it.
 */
export function expiredPeople(reading: Reading): Map<string, Day | undefined> {
  const tasks = reading.table('tasks');
  return new Map(
    waitingRows(tasks).flatMap((row): [string, Day | undefined][] => {
      const { reason, since } = waitingIn(tasks.text(row, 'details'));
      const customer = tasks.text(row, 'about');
      return reason === undefined ? [] : [[customer, since ?? erasedFirstOn(reading, customer)]];
    }),
  );
}
