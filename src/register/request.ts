import type { Day } from './calendar';
import { RegisterError } from './errors';
import { openPause } from './pauses';
import {
  answerBy,
  extendedAnswerBy,
  GDPR_TIME_LIMITS,
  pausedDays,
  type Pause,
  type TimeLimits,
} from './periods';

/** What a person may ask for: the rights of GDPR Art. 7(3) and 15 to 21, and whatever else. */
export type Right =
  | 'withdrawConsent'
  | 'access'
  | 'rectification'
  | 'erasure'
  | 'restriction'
  | 'portability'
  | 'objectMarketing'
  | 'object'
  | 'banPublication'
  | 'other';

/** How far a request has come. */
export type RequestState =
  | 'received'
  | 'identityAsked'
  | 'inProgress'
  | 'extended'
  | 'answered'
  | 'partlyAnswered'
  | 'refused'
  | 'withdrawn'
  | 'unableToIdentify'
  | 'duplicate';

/** What can be done about a request once it has been received. */
export type RequestAct =
  | 'choosePerson'
  | 'sendCode'
  | 'askIdentity'
  | 'identify'
  | 'pause'
  | 'resume'
  | 'extend'
  | 'fulfil'
  | 'refuse'
  | 'unableToIdentify'
  | 'withdraw'
  | 'markDuplicate';

const open: readonly RequestState[] = ['received', 'identityAsked', 'inProgress', 'extended'];

/** The states in which a request still waits for its answer. */
export const isOpen = (state: RequestState): boolean => open.includes(state);

/** The states in which a request has its answer or will get one, so that a repeated one may be referred to it. */
export const isAnswerable = (state: RequestState): boolean =>
  isOpen(state) || state === 'answered' || state === 'partlyAnswered' || state === 'refused';

/**
 * From which states each act is allowed, and where it leads; where `to` is absent the state stays as it is. Of the
 * letters that an act sends, the state that they bring comes with their going out.
 */
export const moves: Readonly<Record<RequestAct, { from: readonly RequestState[]; to?: RequestState }>> = {
  choosePerson: { from: [...open, 'unableToIdentify'] },
  sendCode: { from: [...open, 'unableToIdentify'] },
  askIdentity: { from: open, to: 'identityAsked' },
  identify: { from: [...open, 'unableToIdentify'], to: 'inProgress' },
  pause: { from: open },
  resume: { from: open },
  extend: { from: open, to: 'extended' },
  fulfil: { from: open, to: 'answered' },
  refuse: { from: [...open, 'unableToIdentify'], to: 'refused' },
  unableToIdentify: { from: open, to: 'unableToIdentify' },
  withdraw: { from: [...open, 'unableToIdentify'], to: 'withdrawn' },
  markDuplicate: { from: open, to: 'duplicate' },
};

/** All acts, in the order in which an owner usually comes to them. */
export const requestActs = Object.keys(moves) as RequestAct[];

/**
 * Rights whose fulfilment shows data to somebody, changes or destroys them: only for a person whose identity is
 * confirmed. To stop a use of data is as easy as to allow it, and no identity is asked for (Art. 7(3), 12(6), 21(3)).
 */
const needingIdentity: readonly Right[] = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
];

/** Whether the identity must be confirmed before the right is fulfilled. */
export const needsIdentity = (right: Right): boolean => needingIdentity.includes(right);

/** Rights that take effect when the request is received, where exactly one customer has the e-mail address. */
export const actsAtOnce = (right: Right): boolean =>
  right === 'withdrawConsent' || right === 'objectMarketing';

/**
 * Rights of which the person may be asked to say which of a large amount of data is meant, the clock standing still meanwhile (recital
 * 63; EDPB Guidelines 01/2022). Any other question is the controller's own time; a doubt about the identity has an act of its own.
 */
const mayClarify = (right: Right): boolean => right === 'access';

/** What the rules look at in a request. */
export interface RequestFacts {
  right: Right;
  state: RequestState;
  receivedOn: Day;
  pauses: readonly Pause[];
  isExtended: boolean;
  /** The day that the person was told on extending; a later one than the law allows counts for nothing. */
  extendedUntil?: Day;
  hasCustomer: boolean;
  isIdentified: boolean;
}

/** Where the time limit stands. `paused` and `closed` requests have no days running. */
export type Urgency = 'onTime' | 'soon' | 'today' | 'overdue' | 'paused' | 'closed';

/** The time limit of a request. */
export interface RequestClock {
  /** The last day for the answer without an extension. */
  dueOn: Day;
  /** The last day with an extension, whether there is one or not. */
  extendedDueOn: Day;
  /** The one of the two that holds. */
  answerOn: Day;
  /** Days from today to `answerOn`, negative once it has passed. */
  daysLeft: number;
  urgency: Urgency;
  pausedDays: number;
}

/** A request is due soon from so many days before. */
export const SOON = 7;

/** Where the time limit of a request stands on a day (GDPR Art. 12(3)). */
export function requestClock(
  {
    state,
    receivedOn,
    pauses,
    isExtended,
    extendedUntil = Infinity,
  }: Omit<RequestFacts, 'right' | 'hasCustomer' | 'isIdentified'>,
  today: Day,
  limits: TimeLimits = GDPR_TIME_LIMITS,
): RequestClock {
  const paused = pausedDays(pauses, today);
  const dueOn = answerBy(receivedOn, limits, paused);
  const extendedDueOn = extendedAnswerBy(receivedOn, limits, paused);
  const answerOn = isExtended ? Math.min(extendedUntil, extendedDueOn) : dueOn;
  const daysLeft = answerOn - today;
  const urgency = !isOpen(state) ? 'closed' : openPause(pauses) ? 'paused' : urgencyOf(daysLeft);
  return { dueOn, extendedDueOn, answerOn, daysLeft, urgency, pausedDays: paused };
}

function urgencyOf(daysLeft: number): Urgency {
  if (daysLeft < 0) return 'overdue';
  if (daysLeft === 0) return 'today';
  return daysLeft <= SOON ? 'soon' : 'onTime';
}

/** Why an act is not allowed now; the code of the error that it would give. */
export type Hindrance =
  | 'requestClosed'
  | 'requestNotPaused'
  | 'requestPaused'
  | 'pauseNotAllowed'
  | 'alreadyExtended'
  | 'extensionTooLate'
  | 'personNotChosen'
  | 'identityNotConfirmed';

/** What keeps an act from being done on a day; `undefined` when nothing does. */
export function hindrance(
  act: RequestAct,
  facts: RequestFacts,
  today: Day,
  limits: TimeLimits = GDPR_TIME_LIMITS,
): Hindrance | undefined {
  if (!moves[act].from.includes(facts.state)) return 'requestClosed';
  const paused = openPause(facts.pauses) !== undefined;
  switch (act) {
    case 'sendCode':
    case 'identify':
      return facts.hasCustomer ? undefined : 'personNotChosen';
    case 'pause':
      if (!mayClarify(facts.right)) return 'pauseNotAllowed';
      return paused ? 'requestPaused' : undefined;
    case 'askIdentity':
      return paused ? 'requestPaused' : undefined;
    case 'resume':
      return paused ? undefined : 'requestNotPaused';
    case 'extend':
      if (facts.isExtended) return 'alreadyExtended';
      return requestClock(facts, today, limits).dueOn < today ? 'extensionTooLate' : undefined;
    case 'fulfil':
      return fulfilHindrance(facts);
    default:
      return undefined;
  }
}

/**
 * That nothing is held on somebody is an answer too, which needs nobody to be chosen; that really nobody fits is for the
 * action to see (`personNotChosen`).
 */
const fulfilHindrance = ({ right, hasCustomer, isIdentified }: RequestFacts): Hindrance | undefined =>
  hasCustomer && needsIdentity(right) && !isIdentified ? 'identityNotConfirmed' : undefined;

/** @throws RegisterError with the {@link Hindrance} as its code when the act is not allowed */
export function expectAllowed(
  act: RequestAct,
  facts: RequestFacts,
  today: Day,
  limits: TimeLimits = GDPR_TIME_LIMITS,
): void {
  const found = hindrance(act, facts, today, limits);
  if (found) throw new RegisterError(found);
}

/**
 * What is to be done next about a request, in order: the first act of these that is allowed is the next one, and the
 * others can wait for it.
 */
export function nextActs(facts: RequestFacts, today: Day): RequestAct[] {
  if (!isOpen(facts.state)) return [];
  const steps: RequestAct[] = [
    ...(openPause(facts.pauses) ? ['resume' as const] : []),
    ...(facts.hasCustomer ? [] : ['choosePerson' as const]),
    ...(needsIdentity(facts.right) && !facts.isIdentified ? ['sendCode' as const, 'identify' as const] : []),
    'fulfil',
  ];
  return steps.filter((act) => act === 'fulfil' || hindrance(act, facts, today) === undefined);
}
