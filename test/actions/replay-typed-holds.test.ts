import { describe, expect, test } from '@jest/globals';
import { resumeErasure } from '../../src/actions/erase';
import { dailyRun } from '../../src/actions/daily';
import { replay } from '../../src/actions/replay';
import { approveDues } from '../../src/actions/retention/approve';
import { verify } from '../../src/actions/verify';
import { placesOf, struckAndDoneAgain } from '../support/faults';
import type { TestRegister } from '../support/register';
import { fourCustomers, holds, idsOf, lifts, onDay, replayOf } from '../support/replays';
import { eraseWhole, says } from './asking';
import { addRows, write } from './by-hand';
import { keptOf, logOf, restoredFrom } from './restoring';

/** A restored register refuses every action, so that what is to be kept in it can only be typed into the sheet: no log tells of that. */

const shop = fourCustomers();
const ids = idsOf(shop);
const bo = ids['bo'] as string;
const bosOrder = String(shop.records('Orders').find((row) => row['Customer'] === bo)?.['ID']);
const begun = () => onDay(shop, '2026-11-25');

const typedHold = (register: TestRegister, record: string, tab = 'customers', ground = 'Legal claim'): void =>
  addRows(register, 'Holds', [
    { ID: 'h9', Tab: tab, Record: record, Ground: ground, 'Set on': '2026-11-25', 'Review on': '2027-11-24' },
  ]);
const rowOf = (register: TestRegister, tab: string, id: string) =>
  register.records(tab).findIndex((row) => row['ID'] === id);
const idsIn = (register: TestRegister, tab: string) => register.records(tab).map((row) => String(row['ID']));
const eventsIn = (register: TestRegister) => register.records('Log').map((row) => row['Event']);

const typed: [string, (register: TestRegister) => void][] = [
  ['a hold on the card', (register) => typedHold(register, bo)],
  ['a hold on an order', (register) => typedHold(register, bosOrder, 'orders')],
  [
    'an invoice in collection',
    (register) =>
      write(register, 'Orders', rowOf(register, 'Orders', bosOrder), 'Invoice state', 'In collection'),
  ],
  [
    'a restriction in the row',
    (register) =>
      write(register, 'Customers', rowOf(register, 'Customers', bo), 'Restricted since', '2026-11-25'),
  ],
];

describe.each(typed)('an erasure that is replayed against %s, typed after the restore', (_, type) => {
  const newer = begun();
  eraseWhole(newer, bo);
  const start = (): TestRegister => {
    const register = restoredFrom(begun(), newer);
    type(register);
    return register;
  };
  const undisturbed = start();
  const before = keptOf(undisturbed);
  const result = replayOf(undisturbed, newer);
  const expected = keptOf(undisturbed);

  test('is not done, in whole or in part, and the owner is told', () => {
    for (const tab of ['customers', 'orders', 'holds']) expect(expected[tab]).toEqual(before[tab]);
    expect(result).toMatchObject({
      erased: 0,
      left: [],
      repeated: { undecided: 1, records: 0 },
      withheld: [{ customer: bo }],
    });
  });

  test('is taken back in the log, which is put back as it was before', () => {
    const log = logOf(newer);
    expect(logOf(undisturbed).slice(0, log.length)).toEqual(log);
    expect(eventsIn(undisturbed).slice(log.length)).toEqual([
      'register.replayed',
      'erasure.corrected',
      'register.replayMended',
      'register.replayCompleted',
    ]);
    expect(undisturbed.run(verify(undisturbed.world))).toMatchObject({ ok: true });
  });

  test.each(placesOf(undisturbed.calls))('and which is $fault call $index $name ends alike', (place) => {
    const register = start();
    expect(struckAndDoneAgain(register, place, (of) => replay(of.world, logOf(newer)))).toBe(true);
    expect(keptOf(register)).toEqual(expected);
    expect(eventsIn(register)).toContain('erasure.corrected');
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });
});

test('an erasure is not done again where an order in collection was typed that has no id yet', () => {
  const newer = begun();
  eraseWhole(newer, bo);
  const register = restoredFrom(begun(), newer);
  addRows(register, 'Orders', [
    { Customer: '2', Date: '2026-11-25', Amount: 5, 'Invoice state': 'In collection' },
  ]);
  expect(replayOf(register, newer)).toMatchObject({ erased: 0, withheld: [{ customer: bo }] });
  expect(idsIn(register, 'Customers')).toContain(bo);
});

test('an erasure that a typed hold has kept from being done again goes on when it is lifted', () => {
  const newer = begun();
  eraseWhole(newer, bo);
  const register = restoredFrom(begun(), newer);
  typedHold(register, bo);
  replayOf(register, newer);
  register.run(dailyRun(register.world));
  expect(idsIn(register, 'Customers')).toContain(bo);
  lifts(register);
  register.run(resumeErasure(register.world, bo));
  expect(idsIn(register, 'Customers')).not.toContain(bo);
});

test('a destruction that is replayed leaves the order on which a hold was typed, and takes back that it is gone', () => {
  const older = begun();
  older.run(dailyRun(older.world));
  const newer = older.copy();
  newer.run(approveDues(newer.world));
  for (const today of ['2026-12-05', '2026-12-06']) {
    newer.today = today;
    newer.run(dailyRun(newer.world));
  }
  expect(idsIn(newer, 'Orders')).not.toContain(bosOrder);
  const register = restoredFrom(older, newer);
  typedHold(register, bosOrder, 'orders');
  expect(replayOf(register, newer)).toMatchObject({ repeated: { undecided: 1 }, withheld: [] });
  expect(idsIn(register, 'Orders')).toContain(bosOrder);
  expect(eventsIn(register)).toContain('destruction.corrected');
});

describe.each([
  ['an order', bosOrder],
  ['a card', bo],
])('a hold that the log tells of on %s, whose end was typed after the restored version', (_, record) => {
  const older = begun();
  holds(older, record);
  const newer = older.copy();
  write(newer, 'Holds', 0, 'Lifted on', '2026-11-25');
  eraseWhole(newer, bo);
  const start = () => restoredFrom(older.copy(), newer);
  const undisturbed = start();
  const result = replayOf(undisturbed, newer);

  test('keeps its record and its person, and the owner is told', () => {
    expect(idsIn(newer, 'Customers')).not.toContain(bo);
    expect(result).toMatchObject({ erased: 0, repeated: { undecided: 1 }, withheld: [{ customer: bo }] });
    for (const tab of ['customers', 'orders', 'holds'])
      expect(keptOf(undisturbed)[tab]).toEqual(keptOf(older)[tab]);
    expect(eventsIn(undisturbed)).toContain('erasure.corrected');
  });

  test('stands in the way of nobody else’s erasure', () => {
    const register = undisturbed.copy();
    eraseWhole(register, ids['cai'] as string);
    expect(idsIn(register, 'Customers')).not.toContain(ids['cai']);
  });

  test('lets the erasure go on once it is lifted', () => {
    const register = undisturbed.copy();
    lifts(register);
    register.run(resumeErasure(register.world, bo));
    expect(idsIn(register, 'Customers')).not.toContain(bo);
  });

  test.each(placesOf(undisturbed.calls))('and which is $fault call $index $name ends alike', (place) => {
    const register = start();
    expect(struckAndDoneAgain(register, place, (of) => replay(of.world, logOf(newer)))).toBe(true);
    expect(keptOf(register)).toEqual(keptOf(undisturbed));
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });
});

describe('an erasure is replayed all the same', () => {
  test('where what it left of the person was held after it', () => {
    const aino = ids['aino'] as string;
    const older = begun();
    const newer = older.copy();
    eraseWhole(newer, aino);
    holds(newer, aino);
    const register = restoredFrom(older, newer);
    expect(replayOf(register, newer)).toMatchObject({ erased: 1, withheld: [], repeated: { undecided: 0 } });
    expect(eventsIn(register)).not.toContain('erasure.corrected');
    expect(register.records('Customers').map((row) => row['E-mail'])).not.toContain('aino@example.fi');
  });

  test('as far as it went, where a hold that the log tells of stands since before it', () => {
    const aino = ids['aino'] as string;
    const order = shop.records('Orders').find((row) => row['Customer'] === aino)?.['ID'];
    const older = begun();
    holds(older, String(order));
    const newer = older.copy();
    eraseWhole(newer, aino);
    const register = restoredFrom(older, newer);
    expect(replayOf(register, newer)).toMatchObject({ erased: 1, withheld: [], repeated: { undecided: 0 } });
    expect(keptOf(register)).toEqual(keptOf(newer));
  });

  test('where a hold that the log tells of was lifted before it', () => {
    const older = begun();
    holds(older, bo);
    const newer = older.copy();
    lifts(newer);
    eraseWhole(newer, bo);
    const register = restoredFrom(older, newer);
    expect(replayOf(register, newer)).toMatchObject({ erased: 1, withheld: [] });
    expect(idsIn(register, 'Customers')).not.toContain(bo);
  });

  test('as far as it went, where a hold had been typed before it', () => {
    const aino = ids['aino'] as string;
    const order = shop.records('Orders').find((row) => row['Customer'] === aino)?.['ID'];
    const older = begun();
    typedHold(older, String(order), 'orders');
    const newer = older.copy();
    eraseWhole(newer, aino);
    const register = restoredFrom(older, newer);
    expect(replayOf(register, newer)).toMatchObject({ erased: 1, withheld: [], repeated: { undecided: 0 } });
    expect(keptOf(register)).toEqual(keptOf(newer));
  });

  test('where the hold is somebody else’s', () => {
    const newer = begun();
    eraseWhole(newer, bo);
    says(newer, 'cai@example.fi', 'withdrawn');
    const register = restoredFrom(begun(), newer);
    typedHold(register, ids['cai'] as string);
    expect(replayOf(register, newer)).toMatchObject({ erased: 1, withheld: [] });
  });
});
