import { confirmErasure, erase } from '../../src/actions/erase';
import { liftHold } from '../../src/actions/holds/lift';
import { setHold } from '../../src/actions/holds/set';
import { replay, type Replay, type ReplayWish } from '../../src/actions/replay';
import { RegisterError } from '../../src/register/errors';
import { checkpointOf, type LogHead } from '../../src/register/log';
import { says } from '../actions/asking';
import { idOf, registerOf } from '../actions/by-hand';
import { logOf } from '../actions/restoring';
import type { TestRegister } from './register';

/** A shop and what happens to it, for tests of restores, replays and joined logs. */

/** Four customers by their first names, as `name@example.fi`. */
export const names = ['aino', 'bo', 'cai', 'dag'] as const;

const PEOPLE = `number,firstName,lastName,email,phone,city
1,Aino,Aalto,aino@example.fi,0401111111,Oulu
2,Bo,Berg,bo@example.fi,0402222222,Vaasa
3,Cai,Cid,cai@example.fi,0403333333,Turku
4,Dag,Dal,dag@example.fi,0404444444,Lahti
`;

/** The four of them: an order of Aino's that must be kept, one of Bo's that need not be, and one of Cai's; all but Aino consented to marketing. */
export function fourCustomers(caisOrder = '2012-06-01'): TestRegister {
  const orders = `invoiceId,customerId,invoiceDate,total
10,1,2026-05-01,10.00
20,2,2010-05-01,20.00
30,3,${caisOrder},30.00
`;
  const register = registerOf({ customers: PEOPLE, orders });
  for (const name of names.slice(1)) says(register, `${name}@example.fi`, 'given');
  return register;
}

/** Ids by first names. */
export const idsOf = (register: TestRegister): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, idOf(register, `${name}@example.fi`)]));

/** A copy of a register on some day. */
export function onDay(register: TestRegister, today: string): TestRegister {
  const copy = register.copy();
  copy.today = today;
  return copy;
}

/** Replays the log of another register. */
export const replayOf = (register: TestRegister, newer: TestRegister, wish: ReplayWish = {}): Replay =>
  register.run(replay(register.world, logOf(newer), wish));

/** The end of a register's log. */
export const headOf = (register: TestRegister): LogHead => {
  const last = logOf(register).at(-1);
  return { sequence: Number(last?.sequence), hash: last?.hash ?? '' };
};

/** A checkpoint of the end of a register's log. */
export const checkpointAt = (register: TestRegister) =>
  checkpointOf(register.spreadsheetId, headOf(register), register.today);

/** Does something as far as the register allows it: whoever is erased withdraws nothing. */
export function asAllowed(deed: () => void): void {
  try {
    deed();
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
  }
}

/** Sets a hold on a record. @returns its id */
export const holds = (
  register: TestRegister,
  record: string,
  ground: 'legalClaim' | 'restriction' = 'legalClaim',
): string => register.run(setHold(register.world, { record, ground })).result.hold;

/** Lifts a hold in force that somebody has set, on a record or on any. */
export function lifts(register: TestRegister, record?: string): void {
  const held = register
    .records('Holds')
    .find(
      (row) =>
        row['Lifted on'] === '' &&
        row['Ground'] === 'Legal claim' &&
        (record === undefined || row['Record'] === record),
    );
  if (held) register.run(liftHold(register.world, String(held['ID'])));
}

/** Erases a person so that the statistics count what goes, and confirms it. */
export const anonymises = (register: TestRegister, who: string): void =>
  void register.run(
    confirmErasure(register.world, register.run(erase(register.world, who, '', { anonymise: true }))),
  );
