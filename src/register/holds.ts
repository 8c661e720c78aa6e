import { addMonths, type Day } from './calendar';

/** Why a record or a field stays although its erasure was asked for or its period has ended (GDPR Art. 17(3), 18, 7(1)). */
export type Ground =
  | 'accounting'
  | 'openInvoice'
  | 'collection'
  | 'legalClaim'
  | 'statutory'
  | 'restriction'
  | 'contactPerson'
  | 'proofOfConsent'
  | 'proofOfRequest'
  | 'other';

/** The grounds on which somebody can hold a record; all others follow from the records themselves. */
export const settableGrounds = [
  'statutory',
  'openInvoice',
  'collection',
  'legalClaim',
  'restriction',
  'other',
] as const satisfies readonly Ground[];

/** A ground on which somebody can hold a record. */
export type SettableGround = (typeof settableGrounds)[number];

/** A hold that somebody has put on one record. */
export interface Hold {
  /** Key of the tab where the record stands, such as `orders`. */
  tab: string;
  record: string;
  ground: Ground;
  /** The provision that it rests on. */
  law: string;
  setOn?: Day;
  /** When it is to be looked at again. */
  reviewOn?: Day;
  liftedOn?: Day;
}

/** Whether a hold still binds: it does so from its writing until the day on which it is lifted. */
export function isInForce(hold: Hold, today: Day): boolean {
  return hold.liftedOn === undefined || hold.liftedOn > today;
}

/** Whether a hold restricts the processing of all of a customer's data, as the person may ask (GDPR Art. 18(1)). */
export const restricts = (hold: Hold, today: Day): boolean =>
  hold.ground === 'restriction' && hold.tab === 'customers' && isInForce(hold, today);

/**
 * The day on which a hold is to be looked at again: the one that was written, else so many months after it was set. One that
 * bears neither day is to be looked at on the first day of all, so that nothing is held by being forgotten.
 */
export function reviewDay({ reviewOn, setOn }: Pick<Hold, 'reviewOn' | 'setOn'>, months: number): Day {
  return reviewOn ?? (setOn === undefined ? 0 : addMonths(setOn, months));
}

/** Whether a hold is in force and its day of review has come. */
export const isToReview = (hold: Hold, today: Day, months: number): boolean =>
  isInForce(hold, today) && reviewDay(hold, months) <= today;

/** The holds in force on one record. */
export function holdsOn(holds: readonly Hold[], tab: string, record: string, today: Day): Hold[] {
  return holds.filter((hold) => hold.tab === tab && hold.record === record && isInForce(hold, today));
}
