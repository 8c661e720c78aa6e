import type { Day } from './calendar';
import type {
  ErasureConsent,
  ErasureInput,
  ErasureLetter,
  ErasureOrder,
  ErasureRecord,
  ErasureRequest,
} from './erasureFacts';
import { type Ground, type Hold, holdsOn } from './holds';
import { lastDayOf } from './retention';

/** A ground in force: why something stays, and for how long. */
export interface Reason {
  ground: Ground;
  /** The last day on which the ground holds, where it can be told. */
  until?: Day;
  /** When the hold is to be looked at again. */
  reviewOn?: Day;
  /** The provision that a hold rests on. */
  law?: string;
}

/** A record on the person besides the customer's row, with every ground in force on it; without one it goes. */
export interface GroundedRecord {
  tab: string;
  record: string;
  reasons: Reason[];
}

/** All records on the person except the customer's row, with the grounds in force on each. */
export function groundedRecords(input: ErasureInput): GroundedRecord[] {
  const { today, holds } = input;
  const grounded = <T extends { id: string }>(
    tab: string,
    records: readonly T[],
    own: (record: T) => Reason[],
  ) =>
    records.map((record) => ({
      tab,
      record: record.id,
      reasons: [...own(record), ...holdReasons(holds, tab, record.id, today)],
    }));
  return [
    ...grounded('orders', input.orders, (order) => orderReasons(order, today)),
    ...grounded('consents', input.consents, (consent) => consentReasons(consent, input)),
    ...grounded('requests', input.requests, (request) => requestReasons(request, input)),
    ...grounded('letters', input.letters ?? [], (letter) => letterReasons(letter, input)),
    ...grounded('disclosures', input.disclosures, (record) => namedReasons(record, today)),
    ...grounded('materials', input.materials ?? [], (record) => namedReasons(record, today)),
  ];
}

/** The holds in force on one record as reasons. */
export function holdReasons(holds: readonly Hold[], tab: string, record: string, today: Day): Reason[] {
  return holdsOn(holds, tab, record, today).map(({ ground, reviewOn, law }) => ({ ground, reviewOn, law }));
}

/** One reason for each ground: to the latest day, without one if any has none, reviewed on the earliest. */
export function mergedByGround(reasons: readonly Reason[]): Reason[] {
  const merged = new Map<Ground, Reason>();
  for (const reason of reasons) {
    const other = merged.get(reason.ground);
    merged.set(reason.ground, other ? merge(other, reason) : reason);
  }
  return [...merged.values()];
}

function merge(a: Reason, b: Reason): Reason {
  const until = a.until === undefined || b.until === undefined ? undefined : Math.max(a.until, b.until);
  const review = Math.min(a.reviewOn ?? Infinity, b.reviewOn ?? Infinity);
  return { ground: a.ground, until, reviewOn: review === Infinity ? undefined : review, law: a.law ?? b.law };
}

/** A ground up to a last day, which is in force until that day has passed; without a day it is in force. */
function whileRunning(ground: Ground, until: Day | undefined, today: Day): Reason[] {
  return until !== undefined && today > until ? [] : [{ ground, until }];
}

/** An order whose accounting period cannot be told stays until its date is put right: what is erased cannot be. */
function orderReasons({ invoiceState, until }: ErasureOrder, today: Day): Reason[] {
  const reasons = whileRunning('accounting', until, today);
  if (invoiceState === 'open') reasons.push({ ground: 'openInvoice' });
  if (invoiceState === 'collection') reasons.push({ ground: 'collection' });
  return reasons;
}

function consentReasons({ at, closedOn }: ErasureConsent, { rules, years, today }: ErasureInput): Reason[] {
  const until = lastDayOf({ collected: Math.floor(at), closed: closedOn }, rules.consent, years);
  return whileRunning('proofOfConsent', until, today);
}

function requestReasons(
  { receivedOn, answeredOn, open }: ErasureRequest,
  { rules, years, today }: ErasureInput,
): Reason[] {
  const isOver = !open && answeredOn !== undefined;
  const days = isOver ? { collected: receivedOn, closed: answeredOn } : {};
  return whileRunning('proofOfRequest', lastDayOf(days, rules.request, years), today);
}

/** What still has to be told stays until it is out; so does a letter whose request is somebody else's to keep. */
function letterReasons({ request, isOut }: ErasureLetter, input: ErasureInput): Reason[] {
  const about = input.requests.find(({ id }) => id === request);
  if (about) return requestReasons(about, input);
  return isOut ? [] : [{ ground: 'proofOfRequest' }];
}

function namedReasons({ ground, until }: ErasureRecord, today: Day): Reason[] {
  return ground ? whileRunning(ground, until, today) : [];
}
