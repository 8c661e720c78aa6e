import type { Day } from '../../register/calendar';

/** Somebody whose erasure waits for the end of a hold; on its day that goes which nothing holds. */
export interface Withheld {
  customer: string;
  until: Day;
}

/** The days by the people's ids. */
export const byCustomer = (withheld: readonly Withheld[]): Map<string, Day> =>
  new Map(withheld.map(({ customer, until }) => [customer, until]));

/** The people, each with the day. */
export const withheldIn = (days: ReadonlyMap<string, Day>): Withheld[] =>
  [...days].map(([customer, until]) => ({ customer, until }));
