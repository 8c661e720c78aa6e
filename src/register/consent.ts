/** Somebody gave or withdrew consent; events are added and never changed (GDPR Art. 7(1), 7(3)). */
export interface ConsentEvent {
  id: string;
  customer: string;
  purpose: string;
  action: 'given' | 'withdrawn';
  /** Serial date-time. */
  at: number;
  wordingVersion: string;
  language: string;
  channel: string;
  evidence: string;
  recordedBy: string;
  request: string;
  /** Said of all direct marketing, and heard here as said of this purpose; see {@link heard}. */
  unconfined?: true;
}

/**
 * The purpose of an event by which a person objects to direct marketing without confining it: it binds every purpose of direct
 * marketing, also one that the controller adds later (GDPR Art. 21(2) and (3)).
 */
export const ALL_DIRECT_MARKETING = 'allDirectMarketing';

/** The latest thing a person said of a purpose; `none` when nothing. */
export type ConsentState = 'given' | 'withdrawn' | 'none';

/** The legal bases of GDPR Art. 6(1), in its order. */
export type LegalBasis =
  'consent' | 'contract' | 'legalObligation' | 'vitalInterests' | 'publicTask' | 'legitimateInterest';

/** What the law asks before data may be used for a purpose. */
export interface PurposeRule {
  id: string;
  basis: LegalBasis;
  /** Whether the person must have said yes, or must not have said no. */
  choice: 'optIn' | 'optOut';
  /** Direct marketing, distance selling, market research and the like: an objection to it is absolute (Art. 21(3)). */
  directMarketing: boolean;
}

/**
 * What a person had said of a purpose at a moment (serial date-time), and the event that proves it: the last one at or
 * before that moment, of equal ones the later row. Without a moment all events count. `events` are one person's, in row
 * order.
 */
export function consentState(
  events: readonly ConsentEvent[],
  purpose: string,
  at = Infinity,
): { state: ConsentState; evidence?: ConsentEvent } {
  let evidence: ConsentEvent | undefined;
  for (const event of events) {
    if (event.purpose !== purpose || !(event.at <= at)) continue;
    if (!evidence || event.at >= evidence.at) evidence = event;
  }
  return evidence ? { state: evidence.action, evidence } : { state: 'none' };
}

const isObjectionToAll = ({ purpose, action }: ConsentEvent): boolean =>
  purpose === ALL_DIRECT_MARKETING && action === 'withdrawn';

/**
 * What a person's events say of each purpose that there is now: an objection to all direct marketing stands once more for every
 * purpose of it, at its own moment, so that a later consent to one of them is the last word on that one alone. A consent to all
 * direct marketing says nothing: consent is specific (Art. 4(11)).
 */
export function heard(
  events: readonly ConsentEvent[],
  purposes: readonly Pick<PurposeRule, 'id' | 'directMarketing'>[],
): ConsentEvent[] {
  const marketing = purposes.filter(({ directMarketing }) => directMarketing);
  return events.flatMap((event) =>
    isObjectionToAll(event)
      ? [event, ...marketing.map(({ id }): ConsentEvent => ({ ...event, purpose: id, unconfined: true }))]
      : [event],
  );
}

/** What a person said of each purpose by its name, without what they said of all direct marketing. */
export const saidByName = (events: readonly ConsentEvent[]): ConsentEvent[] =>
  events.filter(({ unconfined }) => !unconfined);

/** Whether a person has objected to all direct marketing; purposes to which they consented since are free of it. */
export const hasObjectedToAll = (events: readonly ConsentEvent[]): boolean => events.some(isObjectionToAll);

/** The last consent that a person gave, to whatever. */
export const lastGiven = (events: readonly ConsentEvent[]): ConsentEvent | undefined =>
  events
    .filter(({ action, at }) => action === 'given' && Number.isFinite(at))
    .reduce<ConsentEvent | undefined>(
      (last, event) => (last && last.at >= event.at ? last : event),
      undefined,
    );

/** Whether an objection to all direct marketing stands after every consent of the person: another would say nothing new. */
export function isObjectionUnbroken(events: readonly ConsentEvent[]): boolean {
  const given = lastGiven(events)?.at ?? -Infinity;
  return events.some((event) => isObjectionToAll(event) && event.at > given);
}

/**
 * What a person is asked of a purpose: what the owner says, but that direct marketing may always be refused (Art. 21(2)), whatever
 * the owner says or leaves out.
 */
export const choiceOf = (
  said: PurposeRule['choice'] | 'none' | '',
  directMarketing: boolean,
): PurposeRule['choice'] | 'none' =>
  said === 'optIn' || said === 'optOut' ? said : directMarketing ? 'optOut' : 'none';

/** A second, as part of a day. */
const SECOND = 1 / 86_400;

/**
 * The moment (serial date-time) at which a new statement stands on the record: now, and always after what the person said
 * before. Another machine's clock may be ahead, and in autumn an hour of local time comes twice.
 */
export const momentAfter = (last: ConsentEvent | undefined, now: number): number =>
  last ? Math.max(now, last.at + SECOND) : now;

/**
 * Whether a person's data may be used for a purpose at a moment: with opt-in only once given, with opt-out unless
 * withdrawn. A purpose that rests on consent is opt-in whatever the rule says: silence is no consent (Art. 4(11),
 * recital 32).
 */
export function permitted(events: readonly ConsentEvent[], rule: PurposeRule, at = Infinity): boolean {
  const { state } = consentState(events, rule.id, at);
  const optIn = rule.choice === 'optIn' || rule.basis === 'consent';
  return optIn ? state === 'given' : state !== 'withdrawn';
}
