import type { Day } from './calendar';
import type { ConsentState, LegalBasis } from './consent';
import type { Ground } from './holds';

/** A purpose as far as it covers columns of a customer's card. */
export interface CoveringPurpose {
  id: string;
  basis: LegalBasis;
  /** Keys of the columns that it needs; empty where it needs all. */
  covers: readonly string[];
  /** Its time is that of the customer card; a purpose with another rule keeps records, and through them columns. */
  lastsAsCard: boolean;
  /** Direct marketing, distance selling, market research and the like. */
  directMarketing: boolean;
}

/** What a person said of a purpose, and on which day. */
export interface Said {
  state: ConsentState;
  on?: Day;
}

/** A customer's card: its own period, the basis that it rests on, and what the person said of each purpose. */
export interface Card {
  /** Last day on which the rule of the card keeps it, where that can be told. */
  until?: Day;
  legalBasis: LegalBasis | '';
  saidOf: (purpose: string) => Said;
}

/** A column of the card that holds something; one with a rule of its own, such as the IP address, is covered by that alone. */
export interface CardColumn {
  key: string;
  ownUntil?: { day: Day | undefined };
}

/** A column that no ground covers any more, and the last day on which one did. */
export interface Uncovered {
  key: string;
  until: Day;
  /** A withdrawal ended the last ground, rather than a period. */
  byWithdrawal: boolean;
}

/**
 * The day on which the consent that a card rests on ended: the last withdrawal, where the card rests on consent, nothing is
 * consented to any more and something was withdrawn (GDPR Art. 17(1)(b)). Who never said anything has withdrawn nothing.
 */
export function consentEndedOn(card: Card, purposes: readonly CoveringPurpose[]): Day | undefined {
  if (card.legalBasis !== 'consent') return undefined;
  const said = purposes.filter(({ basis }) => basis === 'consent').map(({ id }) => card.saidOf(id));
  if (said.some(({ state }) => state === 'given')) return undefined;
  const withdrawn = said.flatMap(({ state, on }) => (state === 'withdrawn' && on !== undefined ? [on] : []));
  return withdrawn.length > 0 ? Math.max(...withdrawn) : undefined;
}

/** Whether a card rests on consents that somebody gave or withdrew; on nothing else then. */
const restsOnConsent = (card: Card, purposes: readonly CoveringPurpose[]): boolean =>
  card.legalBasis === 'consent' &&
  purposes.some(({ id, basis }) => basis === 'consent' && card.saidOf(id).state !== 'none');

/** What covers a column, or did: a purpose, the rule that the column has of its own, or the time of the card. */
export interface CoveringGround {
  by: 'purpose' | 'ownRule' | 'card';
  /** Id of the purpose. */
  purpose?: string;
  inForce: boolean;
  /** Its last day, where that can be told. */
  until?: Day;
  /** A withdrawal ended it, rather than a period. */
  byWithdrawal: boolean;
}

/** A column with every ground that covers it or did; there is always one. */
export interface Covered {
  key: string;
  grounds: CoveringGround[];
}

/**
 * What covers the columns of a card on a day (GDPR Art. 5(1)(c), 5(1)(e), 17(1)(b)). A column that no purpose names is covered as
 * long as the card; one of which no end can be told is covered.
 */
export function coverage(
  columns: readonly CardColumn[],
  card: Card,
  purposes: readonly CoveringPurpose[],
  today: Day,
): Covered[] {
  const consentOnly = restsOnConsent(card, purposes);
  return columns.map(({ key, ownUntil }): Covered => {
    if (ownUntil) return { key, grounds: [lasting({ by: 'ownRule' }, ownUntil.day, today)] };
    const naming = purposes.filter(({ covers }) => covers.length === 0 || covers.includes(key));
    const grounds = naming.flatMap((purpose) => groundOf(purpose, card, consentOnly, today));
    return { key, grounds: grounds.length > 0 ? grounds : [lasting({ by: 'card' }, card.until, today)] };
  });
}

/** Those of the columns that nothing covers any more. */
export const uncovered = (columns: readonly Covered[]): Uncovered[] =>
  columns.flatMap(({ key, grounds }): Uncovered[] => {
    if (grounds.some(({ inForce }) => inForce)) return [];
    const until = Math.max(...grounds.map((ground) => ground.until ?? -Infinity));
    const byWithdrawal = grounds.some((ground) => ground.until === until && ground.byWithdrawal);
    return [{ key, until, byWithdrawal }];
  });

/**
 * The columns that nothing but direct marketing covered, and that the person has refused since: an objection to it is a ground of erasure by
 * itself (GDPR Art. 17(1)(c), 21(2) and (3)), and so is the withdrawal of the consent on which it rested (Art. 17(1)(b)).
 */
export function refusedMarketing(
  columns: readonly Covered[],
  purposes: readonly CoveringPurpose[],
): Set<string> {
  const marketing = new Set(
    purposes.filter(({ directMarketing }) => directMarketing).map(({ id }): string | undefined => id),
  );
  const isRefused = ({ purpose, inForce, byWithdrawal }: CoveringGround) =>
    marketing.has(purpose) && !inForce && byWithdrawal;
  return new Set(columns.filter(({ grounds }) => grounds.every(isRefused)).map(({ key }) => key));
}

/** The grounds that can keep a column: that somebody acts for a company withstands no objection to direct marketing. */
export const groundsWithstanding = (grounds: readonly Ground[], isRefused: boolean): readonly Ground[] =>
  isRefused ? grounds.filter((ground) => ground !== 'contactPerson') : grounds;

/** What a purpose says of the columns that it covers; nothing where it never had a ground of this person's. */
function groundOf(
  { id, basis, lastsAsCard }: CoveringPurpose,
  card: Card,
  consentOnly: boolean,
  today: Day,
): CoveringGround[] {
  const purpose = { by: 'purpose', purpose: id } as const;
  const { state, on } = card.saidOf(id);
  if (state === 'withdrawn')
    return on === undefined ? [] : [{ ...purpose, inForce: false, until: on, byWithdrawal: true }];
  if (basis === 'consent')
    return state === 'given' ? [{ ...purpose, inForce: true, byWithdrawal: false }] : [];
  return consentOnly || !lastsAsCard ? [] : [lasting(purpose, card.until, today)];
}

const lasting = (
  ground: Pick<CoveringGround, 'by' | 'purpose'>,
  until: Day | undefined,
  today: Day,
): CoveringGround => ({
  ...ground,
  inForce: until === undefined || today <= until,
  ...(until !== undefined && { until }),
  byWithdrawal: false,
});
