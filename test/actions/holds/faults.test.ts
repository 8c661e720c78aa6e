import { describe, expect, test } from '@jest/globals';
import { personReturned } from '../../../src/actions/arrivals';
import { dailyRun } from '../../../src/actions/daily';
import { recordConsent } from '../../../src/actions/consent';
import { resumeErasure } from '../../../src/actions/erase';
import { liftHold } from '../../../src/actions/holds/lift';
import { reviewHold } from '../../../src/actions/holds/review';
import { setHold } from '../../../src/actions/holds/set';
import { restrictAsTyped } from '../../../src/actions/holds/typed';
import type { Program } from '../../../src/actions/program';
import { verify } from '../../../src/actions/verify';
import { day } from '../../../src/register/calendar';
import { placesOf, sortedAndDoneAgain, struckAndDoneAgain, writtenBetween } from '../../support/faults';
import { contentOf, type TestRegister } from '../../support/register';
import { addRows, idOf, write } from '../by-hand';
import { askErasure, daily, notices, order, orderRow, shopOf, WHO } from './scene';

/** Holds and what follows from their end, struck at each service call, with another writer and with a person who sorts meanwhile. */

const shop = shopOf();
const gloves = String(order(shop, '11').ID);
const waiting = shop.copy();
const { hold } = waiting.run(setHold(waiting.world, { record: gloves, ground: 'legalClaim' })).result;
askErasure(waiting);
daily(waiting);

const lifted = waiting.copy();
lifted.run(liftHold(lifted.world, hold));
lifted.today = '2026-11-25';

const invoiced = shop.copy();
write(invoiced, 'Orders', orderRow(invoiced, '11'), 'Invoice state', 'Open');
askErasure(invoiced, 'handedOver');
write(invoiced, 'Orders', orderRow(invoiced, '11'), 'Invoice state', 'Paid');
invoiced.today = '2026-11-25';

/** Reduced for the sake of a voucher; in February her address is typed in anew, with an order. */
const returned = shop.copy();
write(returned, 'Orders', orderRow(returned, '11'), 'Date', '2021-05-01');
askErasure(returned, 'handedOver');
daily(returned);
returned.today = '2027-02-10';
daily(returned);
const AINO = idOf(shop, WHO);
const row = returned.records('Customers').findIndex(({ ID }) => ID === AINO);
write(returned, 'Customers', row, 'E-mail', WHO);
addRows(returned, 'Orders', [{ ID: 'new1', Customer: AINO, Date: returned.today, Amount: 5 }]);

const asked = returned.copy();
daily(asked);

const typed = shop.copy();
addRows(typed, 'Disclosures', [
  { ID: 'd1', Customer: idOf(shop, WHO), Recipient: 'Carrier', Date: '2026-01-02' },
]);
addRows(typed, 'Holds', [{ ID: 'typed', Record: idOf(shop, WHO), Ground: 'Restriction of processing' }]);

interface Scene {
  start: TestRegister;
  act: (register: TestRegister) => Program<unknown>;
}
const scenes: Record<string, Scene> = {
  'setting a hold': {
    start: shop,
    act: ({ world }) => setHold(world, { record: gloves, ground: 'other', reason: 'A quarrel' }),
  },
  'restricting a person': {
    start: shop,
    act: ({ world }) => setHold(world, { record: idOf(shop, WHO), ground: 'restriction' }),
  },
  'restricting a person as somebody has typed': {
    start: typed,
    act: ({ world }) => restrictAsTyped(world, idOf(shop, WHO)),
  },
  'looking at a hold again': {
    start: waiting,
    act: ({ world }) => reviewHold(world, hold, day('2027-09-01'), 'Still in court'),
  },
  'lifting a hold': { start: waiting, act: ({ world }) => liftHold(world, hold) },
  'going on': { start: lifted, act: ({ world }) => resumeErasure(world, idOf(shop, WHO)) },
  'the daily run after a hold was lifted': { start: lifted, act: ({ world }) => dailyRun(world) },
  'the daily run after an invoice was paid': { start: invoiced, act: ({ world }) => dailyRun(world) },
  'the daily run that finds who came back': { start: returned, act: ({ world }) => dailyRun(world) },
  'the word that they came back': { start: asked, act: ({ world }) => personReturned(world, AINO) },
};

/**
 * The cells of every tab but the log once nothing is left to do, without what repeated runs number otherwise: ids, and the end
 * of the log that a letter tells.
 */
function endOf(register: TestRegister): Record<string, unknown> {
  register.intercept = () => undefined;
  daily(register);
  const content = JSON.stringify({ ...contentOf(register), Log: [] })
    .replace(/#\d+|id[xr\d]*\d/g, '#')
    .replace(/[0-9a-f]{64}|Log entries: \d+/g, '…');
  return JSON.parse(content) as Record<string, unknown>;
}

describe.each(Object.entries(scenes))('%s', (_name, { start, act }) => {
  const undisturbed = start.copy();
  undisturbed.run(act(undisturbed));
  const { calls } = undisturbed;
  const expected = endOf(undisturbed);

  test.each(placesOf(calls))('$fault call $index ($name) and done again ends as undisturbed', (place) => {
    const register = start.copy();
    expect(struckAndDoneAgain(register, place, act)).toBe(true);
    expect(endOf(register)).toEqual(expected);
    expect(notices(register).length).toBeLessThanOrEqual(1);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test('with another writer before each commit, both land', () => {
    const register = start.copy();
    const turns = writtenBetween(
      register,
      (turn) => {
        const action = turn % 2 ? 'withdrawn' : 'given';
        const consent = { purpose: 'marketing', action, channel: 'email' } as const;
        register.run(recordConsent(register.world, 'eino@example.fi', consent));
      },
      2,
    );
    register.run(act(register));
    expect(turns()).toBeGreaterThan(0);
    const end = endOf(register);
    for (const tab of ['Orders', 'Holds', 'Requests']) expect(end[tab]).toEqual(expected[tab]);
    expect(notices(register).map(({ State, To }) => [State, To])).toEqual(
      notices(undisturbed).map(({ State, To }) => [State, To]),
    );
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test.each([false, true])(
    'with a person sorting every tab before the commit, and the run killed after it: %s',
    (killed) => {
      const register = start.copy();
      const titles = ['Customers', 'Orders', 'Holds', 'Letters', 'Tasks'];
      expect(sortedAndDoneAgain(register, titles, act, killed)).toBe(true);
      endOf(register);
      const rows = (of: TestRegister, title: string) =>
        of
          .records(title)
          .map((row) => JSON.stringify({ ...row, ID: '' }))
          .sort();
      for (const title of ['Customers', 'Orders', 'Requests'])
        expect({ title, rows: rows(register, title) }).toEqual({ title, rows: rows(undisturbed, title) });
      expect(
        register.records('Holds').map((row) => [row.Record, row.Ground, row['Lifted on'], row['Review on']]),
      ).toEqual(
        undisturbed
          .records('Holds')
          .map((row) => [row.Record, row.Ground, row['Lifted on'], row['Review on']]),
      );
      expect(notices(register).map(({ State, To }) => [State, To])).toEqual(
        notices(undisturbed).map(({ State, To }) => [State, To]),
      );
      expect(register.run(verify(register.world))).toMatchObject({ ok: true });
    },
  );
});
