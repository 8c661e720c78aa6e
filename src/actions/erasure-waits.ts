import { addMonths, isoDate, type Day } from '../register/calendar';
import type { ErasurePlan, Staying } from '../register/erasure';
import type { Ground, Hold } from '../register/holds';
import { append, set, type Change } from '../workbook/changes';
import type { Query } from '../workbook/table';
import type { Draft } from './act';
import { canPlan, groundsPlan, type GroundedPerson } from './erasure-plan';
import type { ErasureReason } from './erasure-log';
import { groundedPeople } from './grounded-people';
import type { Person } from './person';
import type { Reading } from './reading';
import { holdsOf } from './rules';

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
function groundNames({ stays }: { stays: readonly Pick<Staying, 'tab' | 'ground' | 'columns'>[] }): string[] {
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
interface Waiting {
  /** The grounds for which it waits; absent where none can be read. */
  grounds?: string[];
  /** Why it happens, where nobody asked for it. */
  reason?: ErasureReason;
  /** It goes on when one of the grounds has ended or its day has come, and not for what no ground holds. */
  untilEnd?: boolean;
}

const detailsOf = (grounds: readonly string[], reason: ErasureReason | undefined): string =>
  JSON.stringify({ grounds, ...(reason && { reason }) });

/**
 * The details of the task for an erasure of which nothing is done as long as some grounds last, unless its day comes before: the owner decides
 * until then.
 */
export const waitingForEnd = (
  stays: readonly Pick<Staying, 'tab' | 'ground'>[],
  reason: ErasureReason | undefined,
): string => JSON.stringify({ grounds: groundNames({ stays }), ...(reason && { reason }), untilEnd: true });

function waitingIn(details: string): Waiting {
  try {
    const { grounds, reason, untilEnd } = JSON.parse(details) as Record<string, unknown>;
    return {
      ...(Array.isArray(grounds) && { grounds: grounds.map(String) }),
      ...((reason === 'period' || reason === 'withdrawal') && { reason }),
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

/**
 * The task to take an erasure up again; none where there is one, or where nothing stays.
 * @param letterWaits as for {@link waitingOn}
 */
export function resumeTask(
  reading: Reading,
  person: Person,
  plan: ErasurePlan,
  { reason, letterWaits }: { reason?: ErasureReason | undefined; letterWaits: boolean },
): Change[] {
  if ((plan.stays.length === 0 && !letterWaits) || isWaiting(person)) return [];
  const values = {
    id: reading.world.newId(),
    kind: RESUMES,
    performer: 'machine',
    due: lookAgainOn(plan, reading.now.day),
    about: person.id,
    details: detailsOf(namesWith(plan, letterWaits), reason),
    state: 'open',
    attempts: 0,
  };
  return [append('tasks', values)];
}

/**
 * The open task as the plan leaves it: done where nothing stays, else with the day and the grounds of now.
 * @param letterWaits whether a letter lands with the same commit, which stays until it is out
 */
export function waitingOn(
  reading: Reading,
  person: Person,
  plan: ErasurePlan,
  letterWaits: boolean,
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
    const details = detailsOf(names, reasonIn(whole.text('details')));
    if (whole.text('details') !== details) changes.push(set('tasks', row, id, 'details', details));
    if (whole.number('due') === due) continue;
    changes.push(set('tasks', row, id, 'due', due));
    entries.push({ event: 'task.postponed', details: { task: id, kind: RESUMES, to: isoDate(due) } });
  }
  if (changes.length > 0 && entries.length === 0)
    entries.push({ event: 'erasure.waits', details: { grounds: names } });
  return { changes, entries };
}

/** What the search for erasures that can go on needs to have been read, besides what the daily run reads. */
export const groundsQuery = {
  letters: ['customer', 'request', 'state'],
} satisfies Query;

/**
 * The customers whose erasure waits although a ground has ended by now: a hold was lifted, an invoice paid, a restriction or a
 * rule changed. What the daily run has read is enough to tell; what is missed here is found when the task falls due.
 */
export function erasuresThatCanGoOn(reading: Reading): string[] {
  const tasks = reading.table('tasks');
  const waiting = [...tasks.rows()].filter(
    (row) => tasks.text(row, 'kind') === RESUMES && tasks.text(row, 'state') === 'open',
  );
  if (waiting.length === 0 || !canPlan(reading)) return [];
  const personOf = groundedPeople(reading, new Set(waiting.map((row) => tasks.text(row, 'about'))));
  const holds = holdsOf(reading);
  const found = waiting.filter((row) => {
    const { grounds, untilEnd = false } = waitingIn(tasks.text(row, 'details'));
    if (grounds === undefined) return true;
    return hasEnded(reading, personOf(tasks.text(row, 'about')), { grounds, untilEnd }, holds);
  });
  return [...new Set(found.map((row) => tasks.text(row, 'about')))];
}

/** Whether one of the grounds has ended, or there is something that no ground holds and that does not wait for them. */
function hasEnded(
  reading: Reading,
  person: GroundedPerson,
  { grounds: before, untilEnd }: Required<Pick<Waiting, 'grounds' | 'untilEnd'>>,
  holds: readonly Hold[],
): boolean {
  const plan = groundsPlan(reading, person, holds, []);
  // Of the customer's row this reading shows no more than whether it is there: what stays of it is told by the grounds.
  const goes = plan.goes.filter(({ tab }) => tab !== 'customers');
  const acts = !person.erased && person.customer.text('status') === 'active';
  const now = new Set([...groundNames(plan), ...(acts ? ['contactPerson'] : [])]);
  return (goes.length > 0 && !untilEnd) || before.some((name) => !now.has(name));
}
