import { recordConsent } from '../../src/actions/consent';
import { confirmErasure, erase } from '../../src/actions/erase';
import { receiveRequest } from '../../src/actions/requests/receive';
import { day } from '../../src/register/calendar';
import type { Right } from '../../src/register/request';
import type { TestRegister } from '../support/register';

/** What somebody asks for who gives a name and an address of `example.fi`, and nothing more. */
export const wishOf = <R extends Right>(right: R, name: string) => ({
  ...{ right, name, email: `${name.toLowerCase()}@example.fi` },
  ...{ phone: '', organisation: '', details: '' },
});

/** A request that comes by e-mail today. */
export const asks = (register: TestRegister, right: Right, name: string) =>
  register.run(
    receiveRequest(register.world, {
      ...wishOf(right, name),
      ...{ receivedOn: day(register.today), channel: 'email', language: 'en' },
    }),
  ).result;

/** A statement on electronic direct marketing. */
export const says = (
  register: TestRegister,
  who: string,
  action: 'given' | 'withdrawn',
  channel = 'phone',
): void => void register.run(recordConsent(register.world, who, { purpose: 'marketing', action, channel }));

/** Erases a person, and confirms it. */
export const eraseWhole = (register: TestRegister, who: string) =>
  register.run(confirmErasure(register.world, register.run(erase(register.world, who))));
