import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { replay } from '../../src/actions/replay';
import { sweep } from '../../src/actions/sweep';
import { verify } from '../../src/actions/verify';
import { day } from '../../src/register/calendar';
import { verifyLog, type LogHead } from '../../src/register/log';
import { placesOf, struckAndDoneAgain } from '../support/faults';
import type { TestRegister } from '../support/register';
import {
  anonymises,
  asAllowed,
  checkpointAt,
  fourCustomers,
  headOf,
  holds,
  idsOf,
  lifts,
  onDay,
  replayOf,
} from '../support/replays';
import { asks, eraseWhole, says } from './asking';
import { addRows, textsIn, write } from './by-hand';
import { keptOf, logOf, restoredFrom } from './restoring';

/** A register that was restored and went on, while the newer one had gone on as well: `replay --workbook OLDER --log NEWER`. */

/** The version that both go on from. */
const common = fourCustomers();
const ids = idsOf(common);
const begun = (day: string): TestRegister => onDay(common, day);

/** What the newer register did: a withdrawal and the erasure of the same person, another erasure, a withdrawal, an objection by a stranger. */
function there(register: TestRegister): void {
  says(register, 'bo@example.fi', 'withdrawn');
  eraseWhole(register, 'bo@example.fi');
  eraseWhole(register, 'aino@example.fi');
  says(register, 'cai@example.fi', 'withdrawn', 'email');
  asks(register, 'objectMarketing', 'Eve');
}

/** Days of work in the restored version: a new customer and orders, an objection, a hold. */
function here(register: TestRegister): void {
  addRows(register, 'Customers', [{ ID: 'new1', 'First name': 'Uusi', 'E-mail': 'uusi@example.fi' }]);
  addRows(register, 'Orders', [{ ID: 'o9', Customer: 'new1', Date: '2026-11-20', Amount: 5 }]);
  says(register, 'dag@example.fi', 'withdrawn');
  asks(register, 'objectMarketing', 'Odd');
  holds(register, ids['cai'] as string);
}

const newerRegister = (): TestRegister => {
  const register = begun('2026-11-25');
  there(register);
  return register;
};
const olderRegister = (): TestRegister => {
  const register = begun('2026-11-26');
  here(register);
  return register;
};
const gone = ['bo@example.fi', 'Berg', 'aino@example.fi', '0401111111'];

describe('a register that went on after a restore', () => {
  test.each(['the newer log', 'its own log'])(
    'takes over what the newer one did and loses nothing of its own (%s is remembered)',
    (remembered) => {
      const newer = newerRegister();
      const older = olderRegister();
      const own = logOf(older);
      const ends = { own: headOf(older), other: headOf(newer), common: headOf(common) };
      const register = restoredFrom(older, remembered === 'the newer log' ? newer : older.copy());
      if (remembered !== 'the newer log') register.remembered = ends.own;
      register.today = '2026-11-27';
      const result = replayOf(register, newer);
      expect(result).toMatchObject({ erased: 2, unfinished: false, left: [], joined: ends });
      for (const text of gone)
        expect(textsIn(register, 'Customers', 'Orders', 'Consents')).not.toContain(text);
      expect(register.records('Customers').map((row) => row['ID'])).toEqual(
        expect.arrayContaining(['new1', ids['cai'], ids['dag']]),
      );
      expect(register.records('Orders').map((row) => row['ID'])).toContain('o9');
      expect(register.records('Holds').map((row) => row['Record'])).toContain(ids['cai']);
      const marketing = Object.fromEntries(
        register.records('Customers').map((row) => [row['ID'], row['Marketing']]),
      );
      expect(marketing).toMatchObject({
        [ids['cai'] as string]: 'Withdrawn',
        [ids['dag'] as string]: 'Withdrawn',
      });
      const listed = (of: TestRegister) => of.records('Suppression list').map((row) => row['Keyed hash']);
      expect(listed(register)).toEqual(expect.arrayContaining([...listed(newer), ...listed(older)]));
      expect(logOf(register).slice(0, own.length)).toEqual(own);
      expect(() => register.run(sweep(register.world))).not.toThrow();
    },
  );

  test('names both ends in its log, which proves either log up to there', () => {
    const newer = newerRegister();
    const older = olderRegister();
    const [seenHere, seenThere, seenBefore] = [
      checkpointAt(older),
      checkpointAt(newer),
      checkpointAt(common),
    ];
    const half = { ...seenThere, ...(({ sequence: size, hash }) => ({ size, hash }))(middleOf(newer)) };
    const register = restoredFrom(older, newer);
    replayOf(register, newer);
    const joint = register.records('Log').find((row) => row['Event'] === 'log.joined');
    expect(JSON.parse(String(joint?.['Details']))).toEqual({
      common: headOf(common),
      own: { sequence: seenHere.size, hash: seenHere.hash },
      other: { sequence: seenThere.size, hash: seenThere.hash },
    });
    for (const seen of [seenHere, seenThere, seenBefore, half])
      expect(register.run(verify(register.world, seen))).toMatchObject({ ok: true, standing: 'newer' });
    const forged = { ...seenThere, hash: 'f'.repeat(64) };
    expect(register.run(verify(register.world, forged))).toMatchObject({ ok: false, standing: 'different' });
  });

  test('is told by the log if what it took over is not what stood there', () => {
    const newer = newerRegister();
    const register = restoredFrom(olderRegister(), newer);
    replayOf(register, newer);
    const rows = logOf(register);
    const at = rows.findIndex(({ details }) => details.includes('"taken"'));
    expect(at).toBeGreaterThan(0);
    for (const cell of ['at', 'actor', 'request', 'details', 'hash'] as const) {
      const changed = rows.map((row, index) => (index === at ? { ...row, [cell]: `${row[cell]} ` } : row));
      expect(verifyLog(register.spreadsheetId, changed)).toMatchObject({
        ok: false,
        fault: { row: at + 1 },
      });
    }
  });

  test('and is replayed twice, is replayed once', () => {
    const newer = newerRegister();
    const register = restoredFrom(olderRegister(), newer);
    replayOf(register, newer);
    const before = register.records('Log').length;
    expect(replayOf(register, newer)).toMatchObject({ putBack: 0 });
    expect(register.records('Log')).toHaveLength(before);
  });

  test('takes over what came later in the newer log, too', () => {
    const newer = newerRegister();
    const register = restoredFrom(olderRegister(), newer);
    replayOf(register, newer);
    says(register, 'cai@example.fi', 'given');
    eraseWhole(newer, 'dag@example.fi');
    register.remembered = newer.remembered;
    expect(replayOf(register, newer)).toMatchObject({ erased: 1 });
    expect(textsIn(register, 'Customers')).not.toContain('dag@example.fi');
    expect(register.run(verify(register.world, checkpointAt(newer)))).toMatchObject({ standing: 'newer' });
  });

  test('does what its own log says again after a later restore, with what it took over', () => {
    const newer = newerRegister();
    const register = restoredFrom(olderRegister(), newer);
    replayOf(register, newer);
    const restored = restoredFrom(olderRegister(), register);
    replayOf(restored, register);
    expect(keptOf(restored)).toEqual(keptOf(register));
    expect(restored.run(verify(restored.world, checkpointAt(register)))).toMatchObject({ ok: true });
  });

  test('and the other one, given the joined log, does nothing twice', () => {
    const newer = newerRegister();
    const older = olderRegister();
    eraseWhole(older, 'dag@example.fi');
    const register = restoredFrom(older, newer);
    replayOf(register, newer);
    const other = restoredFrom(newer.copy(), register);
    expect(replayOf(other, register)).toMatchObject({ left: [] });
    expect(textsIn(other, 'Customers')).not.toContain('dag@example.fi');
    expect(other.run(verify(other.world, checkpointAt(register)))).toMatchObject({ ok: true });
    expect(() => other.run(sweep(other.world))).not.toThrow();
  });

  test('lifts no hold on the other log’s word, and tells that', () => {
    const base = begun('2026-11-25');
    const hold = holds(base, ids['cai'] as string);
    const [newer, older] = [base.copy(), base.copy()];
    lifts(newer);
    says(older, 'dag@example.fi', 'withdrawn');
    const register = restoredFrom(older, newer);
    const { repeated } = replayOf(register, newer);
    expect(register.records('Holds')).toMatchObject([{ ID: hold, 'Lifted on': '' }]);
    expect(repeated.undecided).toBeGreaterThan(0);
  });

  test('is refused where an entry that is remembered stands in neither log, unless the owner accepts it', () => {
    const newer = newerRegister();
    const register = restoredFrom(olderRegister(), newer);
    const { sequence = 0 } = newer.remembered ?? {};
    register.remembered = { sequence: sequence - 1, hash: 'e'.repeat(64) };
    expect(() => replayOf(register, newer)).toThrow(expect.objectContaining({ code: 'logForked' }));
    register.remembered = { sequence: sequence + 100, hash: 'e'.repeat(64) };
    expect(() => replayOf(register, newer)).toThrow(expect.objectContaining({ code: 'logCopyTooOld' }));
    replayOf(register, newer, { acceptMissing: true });
    expect(register.run(verify(register.world))).toMatchObject({ ok: true, gaps: [{ to: sequence + 100 }] });
    expect(() => register.run(sweep(register.world))).not.toThrow();
  });
});

/** Some entry of the part that only a register has. */
const middleOf = (register: TestRegister): LogHead => {
  const rows = logOf(register);
  const { sequence = 0, hash = '' } = rows[rows.length - 2] ?? {};
  return { sequence: Number(sequence), hash };
};

describe('statistics of two logs', () => {
  const statistics = (register: TestRegister) =>
    Object.fromEntries(register.records('Statistics').map((row) => [row['Key'], row['Number']]));

  test('count who was erased in both once, and who was erased in one of them too', () => {
    const [newer, older] = [begun('2026-11-25'), begun('2026-11-26')];
    for (const each of [newer, older]) anonymises(each, 'bo@example.fi');
    anonymises(newer, 'cai@example.fi');
    anonymises(older, 'dag@example.fi');
    const register = restoredFrom(older, newer);
    replayOf(register, newer);
    expect(statistics(register)).toEqual({ 'customer *': 3, 'order *': 2 });
    const again = restoredFrom(begun('2026-11-27'), register);
    replayOf(again, register);
    expect(statistics(again)).toEqual({ 'customer *': 3, 'order *': 2 });
    const other = restoredFrom(newer.copy(), register);
    replayOf(other, register);
    expect(statistics(other)).toEqual({ 'customer *': 3, 'order *': 2 });
  });

  test('count somebody once who was erased in each of three logs, one joined after the other', () => {
    const [first, second, third] = ['2026-11-25', '2026-11-26', '2026-11-28'].map((day) => {
      const register = begun(day);
      anonymises(register, 'bo@example.fi');
      return register;
    }) as [TestRegister, TestRegister, TestRegister];
    const two = restoredFrom(second, first);
    replayOf(two, first);
    const three = restoredFrom(third, two);
    replayOf(three, two);
    expect(statistics(three)).toEqual({ 'customer *': 1, 'order *': 1 });
    for (const each of [first, two])
      expect(three.run(verify(three.world, checkpointAt(each)))).toMatchObject({ ok: true });
  });

  test('count what the older one lacks of a person of whom it had counted a part', () => {
    const [newer, older] = [begun('2026-11-25'), begun('2026-11-26')];
    addRows(older, 'Orders', [{ ID: 'o8', Customer: ids['bo'], Date: '2009-01-01', Amount: 5 }]);
    for (const each of [newer, older]) anonymises(each, 'bo@example.fi');
    const register = restoredFrom(older, newer);
    replayOf(register, newer);
    expect(statistics(register)).toEqual({ 'customer *': 1, 'order *': 2 });
  });
});

describe('a joining that is disturbed', () => {
  const newer = newerRegister();
  const start = () => restoredFrom(olderRegister(), newer);
  const undisturbed = start();
  replayOf(undisturbed, newer);
  const expected = keptOf(undisturbed);

  test.each(placesOf(undisturbed.calls))('$fault call $index $name is finished by the next', (place) => {
    const register = start();
    const again = (of: TestRegister) => replay(of.world, logOf(newer));
    expect(struckAndDoneAgain(register, place, again)).toBe(true);
    expect(keptOf(register)).toEqual(expected);
    expect(register.run(verify(register.world, checkpointAt(newer)))).toMatchObject({ ok: true });
    expect(() => register.run(sweep(register.world))).not.toThrow();
  });

  test.each([1, 2, 3])('by another replay of the same before commit %i ends in the same register', (nth) => {
    const register = start();
    let commits = 0;
    register.intercept = ({ name, when }) => {
      if (name !== 'commit' || when !== 'before' || ++commits !== nth) return;
      replayOf(register, newer);
    };
    replayOf(register, newer);
    register.intercept = () => undefined;
    expect(keptOf(register)).toEqual(expected);
    expect(register.run(verify(register.world, checkpointAt(newer)))).toMatchObject({ ok: true });
  });

  test('by time running out goes on where it stopped', () => {
    const register = start();
    register.mayGoOn = () => false;
    expect(replayOf(register, newer)).toMatchObject({ unfinished: true });
    register.mayGoOn = () => true;
    expect(replayOf(register, newer)).toMatchObject({ unfinished: false });
    expect(register.records('Log').filter((row) => row['Event'] === 'log.joined')).toHaveLength(1);
    expect(keptOf(register)).toEqual(expected);
  });
});

type Deed = (register: TestRegister, name: string) => void;
const deeds: Record<string, Deed> = {
  erase: (register, name) => void eraseWhole(register, ids[name] as string),
  anonymise: (register, name) => anonymises(register, ids[name] as string),
  give: (register, name) => says(register, `${name}@example.fi`, 'given'),
  withdraw: (register, name) => says(register, `${name}@example.fi`, 'withdrawn'),
  stranger: (register, name) => void asks(register, 'objectMarketing', `Eve${name}`),
  hold: (register, name) => void holds(register, ids[name] as string),
  restrict: (register, name) => void holds(register, ids[name] as string, 'restriction'),
  unhold: (register) => lifts(register),
  retype: (register, name) => {
    const row = register.records('Customers').findIndex((each) => each['ID'] === ids[name]);
    if (row >= 0) write(register, 'Customers', row, 'City', 'Turku');
  },
};
const step = fc.record({
  deed: fc.constantFrom(...Object.keys(deeds)),
  name: fc.constantFrom(...Object.keys(ids)),
});

const tried = (register: TestRegister, { deed, name }: { deed: string; name: string }): void =>
  asAllowed(() => (deeds[deed] as Deed)(register, name));

/** Of whom a log says that the card was erased whole. */
const erasedWhole = (register: TestRegister): string[] =>
  Object.values(ids).filter((id) => !register.records('Customers').some((row) => row['ID'] === id));

/** Whose cards are held in a register, or restricted. */
const heldIn = (register: TestRegister): string[] =>
  register.records('Holds').flatMap((row) => (row['Lifted on'] === '' ? [String(row['Record'])] : []));

/** Hashes of all that names somebody who was erased. */
const erasedOnList = (register: TestRegister): string[] =>
  register
    .records('Suppression list')
    .filter((row) => row['Reason'] === 'erasure')
    .map((row) => String(row['Keyed hash']));

/** What stands of some people's cards that an erasure may take. */
const cardsIn = (register: TestRegister, people: readonly string[]): string[] =>
  register
    .records('Customers')
    .filter((row) => people.includes(String(row['ID'])))
    .map((row) => [row['ID'], row['E-mail'], row['Last name'], row['City']].join())
    .sort();

/** Ids of their orders. */
const ordersIn = (register: TestRegister, people: readonly string[]): string[] =>
  register
    .records('Orders')
    .filter((row) => people.includes(String(row['Customer'])))
    .map((row) => String(row['ID']))
    .sort();

test('whatever either register did, nobody erased comes back, nobody held goes, no refusal is lost, and nothing of the older’s own log', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 2 }),
      fc.array(step, { minLength: 1, maxLength: 4 }),
      fc.array(step, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      (before, inOlder, inNewer, remembersNewer) => {
        const base = begun('2026-11-24');
        for (const each of before) tried(base, each);
        const [older, newer] = [base.copy(), base.copy()];
        newer.today = '2026-11-25';
        older.today = '2026-11-26';
        for (const each of inNewer) tried(newer, each);
        for (const each of inOlder) tried(older, each);
        const own = logOf(older);
        const seen = [checkpointAt(older), checkpointAt(newer)];
        const gone = [...erasedWhole(older), ...erasedWhole(newer)];
        const marketing = (register: TestRegister) => (id: string) =>
          register.records('Customers').find((row) => row['ID'] === id)?.['Marketing'];
        const everything = [...erasedOnList(older), ...erasedOnList(newer)];
        const register = restoredFrom(older, remembersNewer ? newer : older);
        const refused = Object.values(ids).filter((id) => marketing(newer)(id) === 'Withdrawn');
        const consentedSince = (id: string) =>
          marketing(older)(id) === 'Given' &&
          older
            .records('Consents')
            .some((row) => row['Customer'] === id && Number(row['Time']) >= day(older.today));
        const held = heldIn(older);
        const asBefore = older.copy();
        const withheld = replayOf(register, newer).withheld.map(({ customer }) => customer);
        const isWithheld = (id: unknown) => withheld.includes(String(id));
        const standing = register.records('Customers').map((row) => String(row['ID']));
        // No card that is held here goes on the other's word, nor an order of who was erased there unaware of it; of nobody else is anything left.
        expect(cardsIn(register, held)).toEqual(cardsIn(asBefore, held));
        expect(ordersIn(register, withheld)).toEqual(ordersIn(asBefore, withheld));
        expect(held).toEqual(expect.arrayContaining(withheld));
        expect(standing.filter((id) => gone.includes(id) && !isWithheld(id))).toEqual([]);
        // Cards that only one of them reduced have lost the same cells.
        for (const row of newer.records('Customers').filter((each) => each['E-mail'] === '')) {
          const here = register.records('Customers').find((each) => each['ID'] === row['ID']);
          if (!isWithheld(row['ID'])) expect(here?.['E-mail'] ?? '').toBe('');
        }
        expect(erasedOnList(register)).toEqual(expect.arrayContaining(everything));
        for (const id of refused.filter((each) => standing.includes(each) && !consentedSince(each)))
          expect(marketing(register)(id)).not.toBe('Given');
        expect(logOf(register).slice(0, own.length)).toEqual(own);
        for (const checkpointSeen of seen)
          expect(register.run(verify(register.world, checkpointSeen))).toMatchObject({ ok: true });
        const size = register.records('Log').length;
        replayOf(register, newer);
        expect(register.records('Log')).toHaveLength(size);
        expect(() => register.run(sweep(register.world))).not.toThrow();
      },
    ),
    { seed: 20261123, numRuns: 25 },
  );
});
