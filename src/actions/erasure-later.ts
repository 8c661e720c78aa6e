import type { Day } from '../register/calendar';
import type { GroundedPerson } from './erasure-plan';

/** What tells of a person that they are a customer again. */
type Signs = { records: Pick<GroundedPerson['records'], 'orders' | 'consents'> };

/** The ids of the orders, and of the consents given, of a later day; where nobody can tell since when, of any that bears a day. */
export function laterSigns({ records }: Signs, since: Day = -Infinity): string[] {
  const isLater = (day: number | undefined) => day !== undefined && Math.floor(day) > since;
  return [
    ...records.orders.filter(({ whole }) => isLater(whole.number('date'))),
    ...records.consents.filter(
      ({ whole }) => whole.text('action') === 'given' && isLater(whole.number('at')),
    ),
  ].map(({ id }) => id);
}

/**
 * Whether there is an order or a consent of a later day.
 * @param known ids of those that stood there when the erasure was ordered, as a booking and its invoice may bear a day to come
 */
export const hasComeBack = (person: Signs, since?: Day, known: readonly string[] = []): boolean =>
  laterSigns(person, since).some((id) => !known.includes(id));
