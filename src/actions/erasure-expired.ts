import { restOfCard, type ErasurePlan, type Going } from '../register/erasure';
import { claimsOf, lastReason, markOf, type Claims, type ErasureReason } from './erasure-log';
import { isLetterOfErasure } from './erasure-plan';
import { waitingReason } from './erasure-waits';
import type { Person } from './person';
import type { Reading } from './reading';

/** What an erasure is to do, and why where nobody asked for it. */
interface Ordered {
  does: 'plan' | 'erase' | 'complete' | 'resume';
  reason?: ErasureReason | undefined;
}

/** What of a plan is carried out. */
interface CarriedOut {
  plan: ErasurePlan;
  claims: Claims;
  /** Why, where nobody asked for it. */
  reason?: ErasureReason | undefined;
}

/**
 * What of a plan is carried out. An erasure that goes on, and that nobody asked for, goes on with the rest of the card, with what it has
 * claimed already and with letters of its own: the owner approved the card, and has not seen the other records due. These have rules of their own, by which they are
 * flagged, approved and destroyed.
 */
export function carriedOut(
  reading: Reading,
  person: Person,
  whole: ErasurePlan,
  { does, reason: ordered }: Ordered,
): CarriedOut {
  const claims = claimsOf(reading, person.id, whole);
  if (does === 'plan' || does === 'erase') return { plan: whole, claims, reason: ordered };
  const waiting = does === 'resume' ? waitingReason(person) : undefined;
  const { reason } = waiting ?? { reason: lastReason(reading, person.id) };
  if (reason === undefined) return { plan: whole, claims };
  const undone = new Set(claims.undone);
  const isItsOwn = (going: Going) => undone.has(markOf(reading, going)) || isLetterOfErasure(person, going);
  return { plan: restOfCard(whole, isItsOwn), claims, reason };
}
