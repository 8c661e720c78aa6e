import type { ErasurePlan } from '../register/erasure';
import { countedMarks, lastAnonymised, markOf, type Anonymised } from './erasure-log';
import type { Person } from './person';
import type { Reading } from './reading';
import { anonymousCard, anonymousOrder, figuresOf, type CountedKind } from './retention/statistics';

/** How a person is erased, where there is a choice. */
export interface ErasureChoice {
  /** The statistics count the records that go, and nothing but the figures is left of them. */
  anonymise?: boolean;
}

/** The kinds of records that the statistics count of whoever is erased so. */
export const chosen = ({ anonymise }: ErasureChoice): { anonymises?: readonly CountedKind[] } =>
  anonymise === undefined ? {} : { anonymises: anonymise ? ['customer', 'order'] : [] };

/**
 * The kinds that the statistics count: those that are asked for, or that were chosen when the erasure began that this one goes on with.
 * @param order on which request it happens, and whether it goes on with an earlier one in any case
 */
export function kindsCounted(
  reading: Reading,
  customer: string,
  order: { anonymises?: readonly CountedKind[] | undefined; goesOn: boolean; request: string },
): readonly CountedKind[] {
  const { anonymises, goesOn, request } = order;
  if (anonymises) return anonymises;
  const last = lastAnonymised(reading, customer);
  return goesOn || (request !== '' && last.request === request) ? last.kinds : [];
}

/** What the records that go leave in the statistics, those that were counted before left out. */
export function anonymisedOf(
  reading: Reading,
  person: Person,
  plan: ErasurePlan,
  kinds: readonly CountedKind[],
): Anonymised {
  if (kinds.length === 0) return { kinds, figures: [] };
  const before = countedMarks(reading, person.id);
  const going = new Set(
    plan.goes
      .filter((each) => !each.columns && !before.has(markOf(reading, each)))
      .map(({ tab, record }) => `${tab} ${record}`),
  );
  const orders = person.records.orders.filter(({ id }) => going.has(`orders ${id}`));
  const records = [
    ...(kinds.includes('customer') && going.has(`customers ${person.id}`) ? [anonymousCard(person)] : []),
    ...(kinds.includes('order') ? orders.map(({ whole }) => anonymousOrder(person.id, whole)) : []),
  ];
  return { kinds, figures: figuresOf(reading, records) };
}
