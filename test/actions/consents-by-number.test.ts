import { describe, expect, test } from '@jest/globals';
import { consentAt, recordConsent } from '../../src/actions/consent';
import { confirmErasure, erase } from '../../src/actions/erase';
import { replay } from '../../src/actions/replay';
import { fulfilNeeds } from '../../src/actions/requests/needs';
import { sweep } from '../../src/actions/sweep';
import type { TestRegister } from '../support/register';
import { asks, says } from './asking';
import { addRows, customer, idOf, registerOf } from './by-hand';
import { receive } from './requests/work';
import { logOf, restoredFrom } from './restoring';

/** People who type consents by hand name the customer by the number: that says as much as the id. */

const AINO = 'aino@example.fi';
const shop = registerOf({
  customers: `number,firstName,lastName,email\nA-1,Aino,Aalto,${AINO}\n2,Bo,Berg,bo@example.fi\n`,
});

/** What was typed into the consents tab. */
const typed = (
  register: TestRegister,
  event: 'Given' | 'Withdrawn',
  purpose = 'marketing',
  number = 'A-1',
): void =>
  addRows(register, 'Consents', [
    { ID: `typed${purpose}${event}`, Customer: number, Purpose: purpose, Event: event, Time: '2026-11-20' },
  ]);
const withTyped = (...row: ['Given' | 'Withdrawn', string?]): TestRegister => {
  const register = shop.copy();
  typed(register, ...row);
  return register;
};
const stateOf = (register: TestRegister, who = AINO, purpose = 'marketing') =>
  register
    .run(consentAt(register.world, who, 'other'))
    .result.states.find((state) => state.purpose === purpose);
const eventsOn = (register: TestRegister, purpose = 'marketing') =>
  register
    .records('Consents')
    .filter(({ Purpose }) => Purpose === purpose)
    .map(({ Event }) => Event);

describe('a consent that was typed with the customer number', () => {
  test.each([
    ['e-mail', AINO],
    ['number', 'A-1'],
    ['id', idOf(shop, AINO)],
  ])('is told of the customer found by %s, in one read, and of nobody else', (_, who) => {
    const register = withTyped('Given');
    expect(stateOf(register, who)).toMatchObject({ state: 'given', permitted: true });
    stateOf(register, who);
    expect(register.calls).toEqual(['read']);
    expect(stateOf(register, 'bo@example.fi')).toMatchObject({ state: 'none' });
  });

  test('is not recorded once more, and its withdrawal comes after it', () => {
    const register = withTyped('Given');
    says(register, AINO, 'given');
    expect(eventsOn(register)).toEqual(['Given']);
    says(register, AINO, 'withdrawn');
    expect(eventsOn(register)).toEqual(['Given', 'Withdrawn']);
    expect(stateOf(register)).toMatchObject({ state: 'withdrawn' });
  });

  test('is withdrawn by a request, which names it', () => {
    const register = withTyped('Given');
    asks(register, 'withdrawConsent', 'Aino');
    expect(eventsOn(register)).toEqual(['Given', 'Withdrawn']);
    expect(customer(register, AINO)).toMatchObject({ Marketing: 'Withdrawn' });
    expect(String(register.records('Letters').at(-1)?.Text)).toContain('Electronic direct marketing');
  });

  test('is offered where a request to end publication is fulfilled, and a refusal is not', () => {
    for (const [event, ids] of [
      ['Given', ['publication', 'disclosure']],
      ['Withdrawn', ['disclosure']],
    ] as const) {
      const register = withTyped(event, 'publication');
      const id = receive(register, { right: 'banPublication', name: 'Aino Aalto', email: AINO });
      const { purposes } = register.run(fulfilNeeds(register.world, id));
      expect(purposes.map((purpose) => purpose.id)).toEqual(ids);
    }
  });

  test('whose number two customers bear is nobody’s', () => {
    const register = withTyped('Given');
    addRows(register, 'Customers', [{ ID: 'second', 'Customer number': 'A-1', 'Last name': 'Other' }]);
    expect(stateOf(register)).toMatchObject({ state: 'none' });
  });

  test('is ended by a replay that repeats an erasure or a withdrawal', () => {
    const older = withTyped('Given');
    older.run(sweep(older.world));
    for (const ends of [
      (register: TestRegister) => says(register, AINO, 'withdrawn'),
      (register: TestRegister) =>
        void register.run(confirmErasure(register.world, register.run(erase(register.world, AINO)))),
    ]) {
      const newer = older.copy();
      newer.today = '2026-11-25';
      ends(newer);
      const restored = restoredFrom(older.copy(), newer);
      restored.run(replay(restored.world, logOf(newer)));
      expect(eventsOn(restored)).toEqual(['Given', 'Withdrawn']);
    }
  });
});

test('a withdrawal that was typed with the number without a moment binds until somebody mends it', () => {
  const register = shop.copy();
  addRows(register, 'Consents', [{ ID: 'x', Customer: 'A-1', Purpose: 'marketing', Event: 'Withdrawn' }]);
  register.run(
    recordConsent(register.world, AINO, { purpose: 'marketing', action: 'given', channel: 'phone' }),
  );
  expect(eventsOn(register)).toEqual(['Withdrawn']);
});
