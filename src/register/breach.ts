import type { Day } from './calendar';
import { clockAt, instantAt, type Instant, type Zone } from './zone';

/** The risk of a breach to the people concerned: unlikely, there is one, or a high one (GDPR Art. 33(1), 34(1)). */
export type Risk = 'none' | 'some' | 'high';

/** Why people need not be told of a high risk one by one (Art. 34(3)(a) to (c)); in the last case all are told publicly. */
export const breachExceptions = ['protected', 'averted', 'disproportionate'] as const;
/** One of {@link breachExceptions}. */
export type BreachException = (typeof breachExceptions)[number];

/** What is known of a breach. Moments are serial date-times of the register's own clock; one of midnight is a day without its time. */
export interface BreachFacts {
  /** When the controller became aware; absent where nobody can tell. */
  awareAt?: number | undefined;
  risk?: Risk | undefined;
  /** Whether it is written down why the risk was judged so. */
  hasRiskReasons: boolean;
  toldAuthorityAt?: number | undefined;
  hasDelayReasons: boolean;
  exception?: BreachException | undefined;
  hasExceptionReasons: boolean;
  toldPeopleAt?: number | undefined;
  /** The day on which the owner put it aside. */
  closedOn?: Day | undefined;
}

/**
 * Where the notice to the authority stands. `unclear`: when the breach became known is missing, is to come, or is after the notice. A notice to
 * come is none yet: the clock runs on.
 * `lateUnexplained`: told late without the reasons that go with it (Art. 33(1)).
 */
export type AuthorityState =
  'unclear' | 'running' | 'overdue' | 'inTime' | 'late' | 'lateUnexplained' | 'notNotifiable';

/** Whether the people are to be told (Art. 34). `toPublish`: of the third exception, a public communication is left to make. */
export type PeopleState = 'unassessed' | 'notNeeded' | 'toTell' | 'toPublish' | 'excepted' | 'told';

/** A breach on the clock. */
export interface BreachClock {
  authority: AuthorityState;
  people: PeopleState;
  /** Until when the authority is to be told, on the register's own clock; absent where it is unclear. */
  deadline?: number;
  /** Whole minutes until then; negative when it has passed. Only while the authority is to be told. */
  minutesLeft?: number;
  /** Something is left to do that the law asks for. */
  needsOwner: boolean;
  /** Nothing is left to do, and the owner has put it aside. */
  isClosed: boolean;
}

/** The hours of Art. 33(1), and the zone in which the register's moments are. */
export interface BreachLimits {
  hours: number;
  zone: Zone;
}

const HOUR = 3600;

/**
 * Where a breach stands at an instant. The period is plain hours from awareness, whatever day they end on; the last minute counts.
 * Risk `none` ends the clock only with its reasons in writing, since the controller has to show it (Art. 5(2), 33(5)).
 */
export function breachClock(facts: BreachFacts, now: Instant, { hours, zone }: BreachLimits): BreachClock {
  const { awareAt, toldAuthorityAt } = facts;
  const people = peopleState(facts, givenBy(zone, facts.toldPeopleAt, now) !== undefined);
  const aware = awareAt === undefined ? undefined : instantAt(zone, awareAt);
  const given = givenBy(zone, toldAuthorityAt, now);
  const told = given === undefined ? undefined : toldBy(zone, given);
  if (aware === undefined || aware > now || (told !== undefined && told < aware))
    return standing(facts, { authority: 'unclear', people });
  const end = aware + hours * HOUR;
  const authority = authorityState(facts, end, told, now);
  const isWaiting = authority === 'running' || authority === 'overdue';
  return standing(facts, {
    ...{ authority, people, deadline: clockAt(zone, end) },
    ...(isWaiting && { minutesLeft: Math.floor((end - now) / 60) }),
  });
}

const LAST_MINUTE = 86_340;

/**
 * By when a notice was given at the latest: a day without its time may mean any minute of it, so that its last one counts, as awareness
 * counts from the first.
 */
export const toldBy = (zone: Zone, serial: number): Instant =>
  Number.isInteger(serial)
    ? instantAt(zone, serial + LAST_MINUTE / 86_400, true)
    : instantAt(zone, serial, true);

/** When a notice was given; `undefined` for none, and for a moment that is to come: nobody was told in the future. */
export const givenBy = (zone: Zone, serial: number | undefined, now: Instant): number | undefined =>
  serial !== undefined && instantAt(zone, serial) <= now ? serial : undefined;

function authorityState(
  { risk, hasRiskReasons, hasDelayReasons }: BreachFacts,
  end: Instant,
  told: Instant | undefined,
  now: Instant,
): AuthorityState {
  if (told !== undefined) {
    if (told <= end) return 'inTime';
    return hasDelayReasons ? 'late' : 'lateUnexplained';
  }
  if (risk === 'none' && hasRiskReasons) return 'notNotifiable';
  return now <= end ? 'running' : 'overdue';
}

function peopleState({ risk, exception, hasExceptionReasons }: BreachFacts, areTold: boolean): PeopleState {
  if (areTold) return 'told';
  if (risk === undefined) return 'unassessed';
  if (risk !== 'high') return 'notNeeded';
  if (exception === undefined || !hasExceptionReasons) return 'toTell';
  return exception === 'disproportionate' ? 'toPublish' : 'excepted';
}

const toDo: readonly (AuthorityState | PeopleState)[] = [
  ...(['unclear', 'running', 'overdue', 'lateUnexplained'] as const),
  ...(['unassessed', 'toTell', 'toPublish'] as const),
];

function standing(
  { closedOn }: BreachFacts,
  clock: Omit<BreachClock, 'needsOwner' | 'isClosed'>,
): BreachClock {
  const needsOwner = toDo.includes(clock.authority) || toDo.includes(clock.people);
  return { ...clock, needsOwner, isClosed: !needsOwner && closedOn !== undefined };
}

/**
 * The day from which the documentation of a breach is kept (Art. 33(5)): the last thing that was done about it. `undefined` while something
 * is left to do.
 */
export function breachEndedOn(facts: BreachFacts, { needsOwner }: BreachClock): Day | undefined {
  const { awareAt, toldAuthorityAt, toldPeopleAt, closedOn } = facts;
  const days = [awareAt, toldAuthorityAt, toldPeopleAt, closedOn].filter((each) => each !== undefined);
  return needsOwner ? undefined : Math.floor(Math.max(...days));
}

const lateStates: readonly AuthorityState[] = ['overdue', 'late', 'lateUnexplained'];

/** Whether a notice to the authority at this moment is late, or the given one was: it then tells the reasons (Art. 33(1)). */
export const isLate = ({ authority }: Pick<BreachClock, 'authority'>): boolean =>
  lateStates.includes(authority);
