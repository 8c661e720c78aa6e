import { normaliseEmail } from '../../register/contact';
import { RegisterError } from '../../register/errors';
import type { Right } from '../../register/request';
import { identitiesOf } from '../../register/suppression';
import type { Person } from '../person';
import type { Program } from '../program';
import { readRegister, type Reading, type World } from '../reading';
import type { Writing } from './act-on';
import { requestQuery, theRequest, type RequestRow } from './row';

/** Rights whose answer shows the data themselves: one that reaches somebody else cannot be taken back. */
const showingData: readonly Right[] = ['access', 'portability', 'rectification'];

/** Whether the answer to a right goes to an address that is not the register's only if the owner says that it is the person's. */
export const showsData = (right: Right): boolean => showingData.includes(right);

const addressesIn = (cell: string, { settings }: Reading): string[] =>
  identitiesOf({ email: cell, phone: '' }, settings.defaultCountryCode).map(({ text }) => text);

/** Whether a letter to an address would go elsewhere than to those that the register has for the person. */
export const isElsewhere = (to: string, known: readonly string[]): boolean =>
  normaliseEmail(to) !== '' && !known.includes(normaliseEmail(to));

/**
 * The addresses that the register has for the one who was chosen; `undefined` while nobody is, and of somebody whose row is gone.
 * Reads only. @throws RegisterError requestNotFound
 */
export function* knownAddresses(world: World, id: string): Program<string[] | undefined> {
  const reading = yield* readRegister(world, { ...requestQuery, customers: ['email'] });
  return addressesFor(reading, theRequest(reading, id));
}

/** The same on what was read. */
export function addressesFor(reading: Reading, { customer }: RequestRow): string[] | undefined {
  const customers = reading.table('customers');
  const row = customer === '' ? undefined : customers.rowOf(customer);
  return row === undefined ? undefined : addressesIn(customers.text(row, 'email'), reading);
}

/**
 * Whoever asks may type any address, and a code proves only that of the register: what shows data is mailed elsewhere only when
 * the owner has made sure that the address is the person's.
 * @throws RegisterError addressNotChecked
 */
export function expectAddressChecked(
  reading: Reading,
  request: RequestRow,
  person: Person | undefined,
  { delivery, to = request.text('email'), addressChecked = false }: Writing,
): void {
  if (delivery !== 'mail' || addressChecked || !person || person.erased) return;
  const known = addressesIn(person.customer.text('email'), reading);
  if (showsData(request.facts.right) && isElsewhere(to, known)) throw new RegisterError('addressNotChecked');
}
