import { day as dayOfIso, type Day } from '../register/calendar';
import type { ErasurePlan } from '../register/erasure';
import { RegisterError } from '../register/errors';
import { subjectHash } from '../register/log';
import { promisedRequest, wasRowReduced } from './erasure-log';
import type { Person } from './person';
import type { Reading } from './reading';

/**
 * Whoever became a customer again since their erasure began is nobody whose erasure goes on by itself: the owner decides. A row that
 * lost something then is active only because somebody made it so. One that a ground kept whole is active because nothing was done to
 * it: there a later order or consent tells.
 * @throws RegisterError customerReturned
 */
export function expectNotReturned(reading: Reading, person: Person, plan: ErasurePlan): void {
  const actsForCompany = plan.stays.some(({ ground }) => ground === 'contactPerson');
  const isActive = !person.erased && !actsForCompany && person.customer.text('status') === 'active';
  if (!isActive) return;
  if (wasRowReduced(reading, person.id) || hasComeBack(person, beganOn(reading, person.id)))
    throw new RegisterError('customerReturned');
}

/** Entries by which an erasure begins, whether something could be erased at once or all of it has to wait. */
const beginnings: readonly string[] = ['erasure', 'erasure.waits'];

/**
 * The day on which the person's erasure began, in the calendar of who wrote the entry; of the last one that was promised in an answer,
 * where there was any, since whoever asks again means also what has come since the first. `undefined` where no entry tells.
 */
function beganOn(reading: Reading, customer: string): Day | undefined {
  const log = reading.table('log');
  const promised = promisedRequest(reading, customer);
  const rows = log
    .rowsWhere('subject', subjectHash(reading.world.key, customer))
    .sort((a, b) => Number(log.ids[a]) - Number(log.ids[b]));
  const begins = (row: number) => beginnings.includes(log.text(row, 'event'));
  const promises = (row: number) =>
    log.text(row, 'request') === promised && (begins(row) || log.text(row, 'event') === 'request.fulfil');
  const first = rows.find(promises) ?? rows.find(begins);
  return first === undefined ? undefined : dayOfIso(log.text(first, 'at').slice(0, 10));
}

/** Whether there is an order or a consent of a later day; where nobody can tell since when, any that bears a day may be. */
function hasComeBack({ records }: Person, since: Day = -Infinity): boolean {
  const isLater = (day: number | undefined) => day !== undefined && Math.floor(day) > since;
  return (
    records.orders.some(({ whole }) => isLater(whole.number('date'))) ||
    records.consents.some(({ whole }) => whole.text('action') === 'given' && isLater(whole.number('at')))
  );
}
