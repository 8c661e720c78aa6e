import { claimLetters, type Claim } from '../../../src/actions/letters/claim';
import { settleLetters } from '../../../src/actions/letters/outbox';
import { actOnRequest, type Writing } from '../../../src/actions/requests/act-on';
import type { RequestOrder } from '../../../src/actions/requests/deeds';
import type { Submission } from '../../../src/actions/requests/form-answers';
import { fulfilRequest, type FulfilWish } from '../../../src/actions/requests/fulfil';
import { receiveRequest, type NewRequest } from '../../../src/actions/requests/receive';
import { requestView } from '../../../src/actions/requests/view';
import { day } from '../../../src/register/calendar';
import { RegisterError } from '../../../src/register/errors';
import { idOf, registerOf } from '../by-hand';
import type { TestRegister } from '../../support/register';

/** The work on requests as the suites of this folder do it, step by step. */

/** A hash as that of a letter that went out. */
export const HASH = 'ab'.repeat(32);

/** By mail, as it was drafted. */
export const mail: Writing = { delivery: 'mail' };

const controller = { controllerName: 'Esimerkkikauppa', controllerEmail: 'tietosuoja@example.fi' };

/** A register of a shop with some customers. @param customers lines of a CSV file with its headings */
export const shopOf = (customers: string, more: object = {}): TestRegister =>
  registerOf({ customers, ...more }, controller);

const byAino = {
  language: 'en' as const,
  right: 'access' as const,
  name: 'Aino Mallinen',
  email: 'aino@example.fi',
  phone: '',
  organisation: '',
  details: '',
};

/** What somebody asks for, Aino Mallinen a copy of her data unless told. */
export const asked = (wish: Partial<NewRequest> = {}): NewRequest => ({
  ...byAino,
  receivedOn: day('2026-11-24'),
  channel: 'email',
  ...wish,
});

/** The same as a response of the form. */
export const response = (id: string, wish: Partial<Submission> = {}): Submission => ({
  ...byAino,
  response: id,
  at: '2026-11-24T09:00:00+02:00',
  ...wish,
});

/** The id of a request that is received. */
export const receive = (register: TestRegister, wish: Partial<NewRequest> = {}): string =>
  register.run(receiveRequest(register.world, asked(wish))).result.id;

export const view = (register: TestRegister, id: string) => register.run(requestView(register.world, id));

export const act = (register: TestRegister, id: string, order: RequestOrder, writing: Writing = mail) =>
  register.run(actOnRequest(register.world, id, order, writing)).result;

export const fulfil = (register: TestRegister, id: string, wish: FulfilWish, writing: Writing = mail) =>
  register.run(fulfilRequest(register.world, id, wish, writing)).result;

/** Notes that somebody is the customer with an address, and how that is known. */
export function identify(register: TestRegister, id: string, email = 'aino@example.fi'): void {
  act(register, id, { act: 'choosePerson', customer: idOf(register, email) });
  act(register, id, { act: 'identify', how: 'Known at the counter' });
}

export const claim = (register: TestRegister, most = 1000): Claim =>
  register.run(claimLetters(register.world, most)).result;

/** Says of letters that they went out. */
export const settle = (register: TestRegister, ids: readonly string[]) =>
  register.run(
    settleLetters(
      register.world,
      ids.map((id) => ({ id, outcome: 'sent', hash: HASH })),
    ),
  ).result;

/** Sends all that is due. */
export function sendAll(register: TestRegister): Claim['letters'] {
  const { letters } = claim(register);
  settle(
    register,
    letters.map(({ id }) => id),
  );
  return letters;
}

/** The letters as their tab shows them: kind and state. */
export const lettersIn = (register: TestRegister) =>
  register.records('Letters').map(({ Kind, State }) => [Kind, State]);

/** The code of the error that a deed gives; `none` where it gives none. */
export function codeOf(deed: () => unknown): string {
  try {
    deed();
  } catch (error) {
    if (error instanceof RegisterError) return error.code;
    throw error;
  }
  return 'none';
}
