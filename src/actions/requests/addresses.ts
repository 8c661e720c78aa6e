import type { LetterKind, RefusalGround } from '../../documents/letter';
import { normaliseEmail } from '../../register/contact';
import { RegisterError } from '../../register/errors';
import { identitiesOf } from '../../register/suppression';
import type { Program } from '../program';
import { readRegister, type Reading, type World } from '../reading';
import type { Writing } from './act-on';
import { requestQuery, theRequest } from './row';

/** Letters for whoever asks, who need not be the person in the register: nobody could say that their address is that person's. */
const toWhoeverAsks: readonly LetterKind[] = ['receipt', 'identityCode', 'identityDoubt', 'unableToIdentify'];

/** Whether a letter tells somebody of the person in the register, so that it reaches nobody else but by the owner's word. */
export const tellsOfPerson = (kind: string, ground?: RefusalGround): boolean =>
  toWhoeverAsks.every((each) => each !== kind) && ground !== 'notIdentified';

/** What is needed to tell whether an address is the person's. */
export const addressQuery = { customers: ['email'] } as const;

/** Whether a letter to an address would go elsewhere than to those that the register has for the person. */
export const isElsewhere = (to: string, known: readonly string[]): boolean =>
  normaliseEmail(to) !== '' && !known.includes(normaliseEmail(to));

/**
 * The addresses that the register has for the one who was chosen; `undefined` while nobody is, and of somebody whose row is gone.
 * Reads only. @throws RegisterError requestNotFound
 */
export function* knownAddresses(world: World, id: string): Program<string[] | undefined> {
  const reading = yield* readRegister(world, { ...requestQuery, ...addressQuery });
  return addressesFor(reading, theRequest(reading, id).customer);
}

/** The addresses that the register has for a customer, by id; `undefined` for none, and of somebody whose row is gone. */
export function addressesFor(reading: Reading, customer: string): string[] | undefined {
  const customers = reading.table('customers');
  const row = customer === '' ? undefined : customers.rowOf(customer);
  if (row === undefined) return undefined;
  const contact = { email: customers.text(row, 'email'), phone: '' };
  return identitiesOf(contact, reading.settings.defaultCountryCode).map(({ text }) => text);
}

/**
 * Whoever asks may type any address, and a code proves only that of the register: what tells of a person is mailed elsewhere only
 * when the owner has made sure that the address is the person's.
 * @param to where the letter would go
 * @throws RegisterError addressNotChecked
 */
export function expectAddressChecked(
  reading: Reading,
  customer: string,
  to: string,
  { delivery, addressChecked = false }: Writing,
): void {
  if (delivery !== 'mail' || addressChecked) return;
  const known = addressesFor(reading, customer);
  if (known && isElsewhere(to, known)) throw new RegisterError('addressNotChecked');
}

/**
 * What is told of an address goes to that address only, or where the owner knows it to belong.
 * @throws RegisterError addressNotChecked
 */
export function expectSentTo(
  address: string,
  to: string,
  { delivery, addressChecked = false }: Writing,
): void {
  if (delivery !== 'mail' || addressChecked) return;
  if (isElsewhere(to, [normaliseEmail(address)])) throw new RegisterError('addressNotChecked');
}
