import type { Day } from '../../register/calendar';
import { consentState, saidByName, type ConsentEvent, type LegalBasis } from '../../register/consent';
import {
  consentEndedOn,
  coverage,
  refusedMarketing,
  type Card,
  type CoveringPurpose,
} from '../../register/coverage';
import { columnsNamed } from '../../language/columns';
import type { GroundedPerson } from '../erasure-plan';
import { eventsOf } from '../consent-events';
import { purposesOf } from '../purposes';
import type { Reading } from '../reading';
import { rulesOf } from '../rules';

/** What a card rests on by what was written and said, without its period. */
interface CardAsLived {
  card: Card;
  /** The consent on which it rested was withdrawn, and the person has ordered since. */
  hasReturned: boolean;
  /** The day of that withdrawal. */
  withdrawnOn?: Day | undefined;
}

/**
 * What a card rests on. Who orders after having withdrawn the consent is a customer by contract, whatever the cell still says.
 * @param events as `eventsOf` hears them
 */
export function cardAsLived(
  purposes: readonly CoveringPurpose[],
  events: readonly ConsentEvent[],
  legalBasis: string,
  lastOrder: Day | undefined,
): CardAsLived {
  const asWritten: Card = {
    legalBasis: legalBasis as LegalBasis | '',
    saidOf: (purpose) => said(events, purpose),
  };
  const withdrawnOn = consentEndedOn(asWritten, purposes);
  const hasReturned = withdrawnOn !== undefined && lastOrder !== undefined && lastOrder > withdrawnOn;
  const card: Card = hasReturned ? { ...asWritten, legalBasis: 'contract' } : asWritten;
  return { card, hasReturned, withdrawnOn };
}

/** Refused before it was ever said anything of, a purpose is no ground, and none that ended on a day: it never covered anything of theirs. */
function said(events: readonly ConsentEvent[], purpose: string): ReturnType<Card['saidOf']> {
  const { state, evidence } = consentState(events, purpose);
  if (evidence?.unconfined && consentState(saidByName(events), purpose).state === 'none')
    return { state: 'withdrawn' };
  return { state, ...(evidence && Number.isFinite(evidence.at) && { on: Math.floor(evidence.at) }) };
}

/**
 * The purposes with the columns that they need; one that names none, or anything that is no column, needs all of them: what is
 * erased cannot be brought back.
 */
export function coveringPurposes(reading: Reading): CoveringPurpose[] {
  const rules = rulesOf(reading);
  return purposesOf(reading, reading.language).map(
    ({ id, basis, directMarketing, covers, retentionRule }) => {
      const rule = rules.find((candidate) => candidate.id === retentionRule);
      return {
        id,
        basis,
        directMarketing,
        covers: columnsNamed('customers', covers) ?? [],
        lastsAsCard: !rule || rule.kind === 'customer',
      };
    },
  );
}

/** Columns of one person's card that nothing but direct marketing covered, and that they have refused since. */
export function refusedColumns(
  reading: Reading,
  { id, customer, records }: GroundedPerson,
  keys: readonly string[],
): Set<string> {
  const purposes = coveringPurposes(reading);
  const days = records.orders.flatMap(({ whole }) => whole.number('date') ?? []);
  const lastOrder = days.length > 0 ? Math.max(...days) : undefined;
  const { card } = cardAsLived(purposes, eventsOf(reading, id), customer.text('legalBasis'), lastOrder);
  const columns = keys.map((key) => ({ key }));
  return refusedMarketing(coverage(columns, card, purposes, reading.now.day), purposes);
}
