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
}

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
