/** Legal bases on which the right to data portability exists: consent and contract (GDPR Art. 20(1)(a)). */
export const portableBases = ['contract', 'consent'] as const;

/** A basis on which data is portable. */
export type PortableBasis = (typeof portableBases)[number];

/** What decides how far the right to data portability reaches for one person. */
export interface PortabilityFacts {
  /** Legal basis of the customer relationship: a key of the choices `legalBasis`. */
  customerBasis: string;
  /** An erasure waits for its last grounds to end: what is left is kept on a legal duty or for claims, and used for nothing else. */
  isRemainder: boolean;
  /** The person has given a consent, to whatever purpose rests on consent, and not withdrawn it. */
  hasConsented: boolean;
}

/** How far the right reaches. */
export interface PortableScope {
  /** The basis of the customer's own data; none where the right does not reach it. */
  customer?: PortableBasis;
  /** Only who the person is and how to reach them: what a consent without a contract is given with. */
  contactOnly: boolean;
  /** The basis of the orders. */
  orders?: PortableBasis;
  /** The basis of what the person said about purposes that rest on consent or contract. */
  consents?: PortableBasis;
}

/** The basis, if it is one on which data is portable. */
export const portableBasis = (basis: string): PortableBasis | undefined =>
  portableBases.find((each) => each === basis);

/**
 * How far the right to data portability reaches (GDPR Art. 20(1)): data that is processed on a contract with the person or on
 * their consent. A relationship that rests on anything else, a legitimate interest for instance, gives no such right; a consent
 * that such a person gave reaches what was given with it. Nor is there one to what only a legal duty or a claim keeps.
 * Which columns of that are the person's own is data: `portable` in `src/workbook/tabs.ts`.
 */
export function portableScope({ customerBasis, isRemainder, hasConsented }: PortabilityFacts): PortableScope {
  if (isRemainder) return { contactOnly: false };
  const basis = portableBasis(customerBasis);
  if (basis) return { customer: basis, contactOnly: false, orders: basis, consents: 'consent' };
  return { ...(hasConsented && { customer: 'consent' }), contactOnly: true, consents: 'consent' };
}
