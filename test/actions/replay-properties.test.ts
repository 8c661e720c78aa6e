import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { act, type Action } from '../../src/actions/act';
import { recordConsent } from '../../src/actions/consent';
import { confirmErasure, erase } from '../../src/actions/erase';
import { following } from '../../src/actions/letters/effects';
import { replay } from '../../src/actions/replay';
import { actOnRequest } from '../../src/actions/requests/act-on';
import { fulfilRequest } from '../../src/actions/requests/fulfil';
import { receiveRequest } from '../../src/actions/requests/receive';
import { verify } from '../../src/actions/verify';
import { day } from '../../src/register/calendar';
import type { TestRegister } from '../support/register';
import { asAllowed, holds, lifts } from '../support/replays';
import { asks, says } from './asking';
import { addRows, idOf, registerOf } from './by-hand';
import { keptOf, logOf, restoredFrom } from './restoring';

/**
 * Whatever order consents, holds, requests, erasures and restores come in: what no restore may bring back is the same as in a
 * register that was never restored.
 */

const NAMES = ['aino', 'bo', 'cai', 'dag'];
const mail = (who: number) => `${NAMES[who % NAMES.length]}@example.fi`;
const people = NAMES.map((name, n) => `${n + 1},${name},Person,${name}@example.fi,04${n}000000${n}`);
const shop = registerOf({
  customers: `number,firstName,lastName,email,phone\n${people.join('\n')}\n`,
  orders: 'invoiceId,customerId,invoiceDate,total\n10,1,2026-05-01,10.00\n20,2,2010-05-01,20.00\n',
});
addRows(shop, 'Purposes', [
  {
    ...{ ID: 'calls', Version: '1', 'Legal basis': 'Legitimate interest', 'Direct marketing': true },
    'Person’s choice': 'Unless refused',
  },
]);
const ids = NAMES.map((_, n) => idOf(shop, mail(n)));

type Deed = (register: TestRegister, who: number) => void;

const say =
  (action: 'given' | 'withdrawn'): Deed =>
  (register, who) =>
    says(register, mail(who), action);

/** An objection to all direct marketing, and a purpose of it beside the default ones. */
const objectToAll: Deed = (register, who) => void asks(register, 'objectMarketing', NAMES[who % 4] ?? '');
const sayOfCalls: Deed = (register, who) =>
  void register.run(
    recordConsent(register.world, mail(who), { purpose: 'calls', action: 'given', channel: 'phone' }),
  );

const stranger: Deed = (register, who) => void asks(register, 'objectMarketing', `Eve${who}`);

/** A request for a restriction from its receipt to the letter handed over. */
const restrict: Deed = (register, who) => {
  const wish = {
    right: 'restriction',
    name: NAMES[who % 4] ?? '',
    email: mail(who),
    phone: '',
    organisation: '',
    details: '',
  } as const;
  const { id } = register.run(
    receiveRequest(register.world, {
      ...wish,
      receivedOn: day(register.today),
      channel: 'email',
      language: 'en',
      receipt: false,
    }),
  ).result;
  const customer = ids[who % 4] as string;
  register.run(actOnRequest(register.world, id, { act: 'choosePerson', customer }, { delivery: 'mail' }));
  register.run(actOnRequest(register.world, id, { act: 'identify', how: 'seen' }, { delivery: 'mail' }));
  register.run(
    fulfilRequest(
      register.world,
      id,
      { right: 'restriction', ground: 'accuracy' },
      { delivery: 'handedOver' },
    ),
  );
};

/** The end of a restriction, as the letter that tells of it brings it about. */
const lift: Deed = (register, who) => {
  const customer = ids[who % 4] as string;
  const action: Action<undefined> = {
    query: {
      customers: ['restrictedSince'],
      holds: ['record', 'ground', 'liftedOn'],
      tasks: ['kind', 'about', 'state', 'due'],
      requests: ['customer'],
    },
    decide: (reading) => {
      const told = { request: '', customer, effect: { name: 'restrictionLifted' } };
      const { changes, entries } = following(reading, told, reading.now.day);
      return { pieces: entries.length > 0 ? [{ changes, entries }] : [], result: undefined };
    },
  };
  register.run(act(register.world, action));
};

const eraseOne: Deed = (register, who) => {
  const first = register.run(erase(register.world, ids[who % 4] as string));
  if (first.entries.length > 0) register.run(confirmErasure(register.world, first));
};

const hold: Deed = (register, who) => void holds(register, ids[who % 4] as string);
const unhold: Deed = (register, who) => lifts(register, ids[who % 4] as string);

const deeds: Record<string, Deed> = {
  give: say('given'),
  giveCalls: sayOfCalls,
  objectToAll,
  withdraw: say('withdrawn'),
  stranger,
  restrict,
  lift,
  erase: eraseOne,
  hold,
  unhold,
};

const step = fc.record({ deed: fc.constantFrom(...Object.keys(deeds)), who: fc.nat(3) });

/** Of whom a consent is lost, which comes back from no log: all that names them, and the list that it lifted them from, is left out. */
function keptBut(register: TestRegister, lost: ReadonlySet<string>): Record<string, unknown> {
  const rows = Object.entries(keptOf(register)).filter(([tab]) => tab !== 'suppressions');
  return Object.fromEntries(
    rows.map(([tab, all]) => [
      tab,
      (all as string[]).filter((row) => ![...lost].some((id) => row.includes(`"${id}"`))),
    ]),
  );
}

const listIn = (register: TestRegister, isAllowance: boolean): string[] =>
  (keptOf(register)['suppressions'] as string[]).filter(
    (row) => row.includes('"Scope":"Allowed by consent"') === isAllowance,
  );
const refusalsIn = (register: TestRegister) => listIn(register, false);
/** What a consent has freed of an objection: it does not come back where the consent is lost. */
const allowancesIn = (register: TestRegister) => listIn(register, true);

const permitted = (register: TestRegister): string[] =>
  register.records('Customers').flatMap((row) => (row['Marketing'] === 'Given' ? [String(row['ID'])] : []));

type Step = { deed: string; who: number };

const done = (register: TestRegister, steps: readonly Step[]): void => {
  for (const { deed, who } of steps) asAllowed(() => (deeds[deed] as Deed)(register, who));
};
const givenIn = (steps: readonly Step[]): Set<string> =>
  new Set(
    steps.filter(({ deed }) => deed.startsWith('give')).map(({ who }) => ids[who % NAMES.length] as string),
  );

/** A restored register that was replayed is as the newer one was, but for consents that were given since. */
function expectAlike(restored: TestRegister, newer: TestRegister, given: ReadonlySet<string>): void {
  expect(keptBut(restored, given)).toEqual(keptBut(newer, given));
  // Nobody is written to who is not to be: what is lost is a permission, never a refusal.
  expect(permitted(newer)).toEqual(expect.arrayContaining(permitted(restored)));
  const [list, listBefore] = [refusalsIn(restored), refusalsIn(newer)];
  // Where the consent between two refusals is lost, the first of them goes on.
  const undated = (rows: readonly string[]) => rows.map((row) => row.replace(/"Since":\d+/, ''));
  if (given.size === 0) expect(list).toEqual(listBefore);
  else expect(undated(list)).toEqual(expect.arrayContaining(undated(listBefore)));
  expect(allowancesIn(newer)).toEqual(expect.arrayContaining(allowancesIn(restored)));
  expect(restored.run(verify(restored.world))).toMatchObject({ ok: true });
  const size = restored.records('Log').length;
  restored.run(replay(restored.world, logOf(newer)));
  expect(restored.records('Log')).toHaveLength(size);
}

/** A copy of a register that goes on remembering what it did. */
function goingOn(register: TestRegister, today: string): TestRegister {
  const copy = register.copy();
  Object.assign(copy, { today, remembers: true, remembered: register.remembered });
  return copy;
}

test('any order of consent, hold, request, objection, erasure, restores and replays ends in the same register', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 3 }),
      fc.array(step, { minLength: 1, maxLength: 5 }),
      fc.array(step, { maxLength: 3 }),
      fc.constantFrom('the first version', 'the replayed one'),
      fc.boolean(),
      (before, since, afterwards, back, marksStay) => {
        const first = shop.copy();
        done(first, before);
        const newer = goingOn(first, '2026-11-25');
        done(newer, since);
        const restored = restoredFrom(first.copy(), newer, marksStay);
        restored.run(replay(restored.world, logOf(newer)));
        expectAlike(restored, newer, givenIn(since));

        // Work goes on, and the same is done once more: from before both, or from the register that had been replayed.
        const newest = goingOn(restored, '2026-11-26');
        done(newest, afterwards);
        const older = (back === 'the first version' ? first : restored).copy();
        const again = restoredFrom(older, newest, marksStay);
        again.run(replay(again.world, logOf(newest)));
        const lost = back === 'the first version' ? [...since, ...afterwards] : afterwards;
        expectAlike(again, newest, givenIn(lost));
      },
    ),
    { seed: 20261124, numRuns: 40 },
  );
});
