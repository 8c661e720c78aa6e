import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { confirmErasure, erase } from '../../src/actions/erase';
import { liftHold } from '../../src/actions/holds/lift';
import { setHold } from '../../src/actions/holds/set';
import { CallFailed } from '../../src/actions/program';
import { replay, type Replay, type ReplayWish } from '../../src/actions/replay';
import { sweep } from '../../src/actions/sweep';
import { verify } from '../../src/actions/verify';
import { RegisterError } from '../../src/register/errors';
import { checkpointOf, verifyLog, type LogHead } from '../../src/register/log';
import { Killed, type TestRegister } from '../support/register';
import { asks, eraseWhole, says } from './asking';
import { addRows, idOf, registerOf, textsIn, write } from './by-hand';
import { keptOf, logOf, restoredFrom } from './restoring';

/** A register that was restored and went on, while the newer one had gone on as well: `replay --workbook OLDER --log NEWER`. */

const PEOPLE = `number,firstName,lastName,email,phone
1,Aino,Aalto,aino@example.fi,0401111111
2,Bo,Berg,bo@example.fi,0402222222
3,Cai,Cid,cai@example.fi,0403333333
4,Dag,Dal,dag@example.fi,0404444444
`;
const ORDERS = `invoiceId,customerId,invoiceDate,total
10,1,2026-05-01,10.00
20,2,2010-05-01,20.00
30,3,2012-06-01,30.00
`;

/** The version that both go on from. */
const common = (() => {
  const register = registerOf({ customers: PEOPLE, orders: ORDERS });
  for (const who of ['bo@example.fi', 'cai@example.fi', 'dag@example.fi']) says(register, who, 'given');
  return register;
})();
const ids = Object.fromEntries(
  ['aino', 'bo', 'cai', 'dag'].map((name) => [name, idOf(common, `${name}@example.fi`)]),
);
const begun = (day: string): TestRegister => {
  const register = common.copy();
  register.today = day;
  return register;
};

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
  register.run(setHold(register.world, { record: ids['cai'] as string, ground: 'legalClaim' }));
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
const joinedBy = (register: TestRegister, newer: TestRegister, wish: ReplayWish = {}): Replay =>
  register.run(replay(register.world, logOf(newer), wish));
const headOf = (register: TestRegister): LogHead => {
  const last = logOf(register).at(-1);
  return { sequence: Number(last?.sequence), hash: last?.hash ?? '' };
};
const checkpoint = (register: TestRegister) =>
  checkpointOf(register.spreadsheetId, headOf(register), register.today);
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
      const result = joinedBy(register, newer);
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
    const [seenHere, seenThere, seenBefore] = [checkpoint(older), checkpoint(newer), checkpoint(common)];
    const half = { ...seenThere, ...(({ sequence: size, hash }) => ({ size, hash }))(middleOf(newer)) };
    const register = restoredFrom(older, newer);
    joinedBy(register, newer);
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
    joinedBy(register, newer);
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
    joinedBy(register, newer);
    const before = register.records('Log').length;
    expect(joinedBy(register, newer)).toMatchObject({ putBack: 0 });
    expect(register.records('Log')).toHaveLength(before);
  });

  test('takes over what came later in the newer log, too', () => {
    const newer = newerRegister();
    const register = restoredFrom(olderRegister(), newer);
    joinedBy(register, newer);
    says(register, 'cai@example.fi', 'given');
    eraseWhole(newer, 'dag@example.fi');
    register.remembered = newer.remembered;
    expect(joinedBy(register, newer)).toMatchObject({ erased: 1 });
    expect(textsIn(register, 'Customers')).not.toContain('dag@example.fi');
    expect(register.run(verify(register.world, checkpoint(newer)))).toMatchObject({ standing: 'newer' });
  });

  test('does what its own log says again after a later restore, with what it took over', () => {
    const newer = newerRegister();
    const register = restoredFrom(olderRegister(), newer);
    joinedBy(register, newer);
    const restored = restoredFrom(olderRegister(), register);
    joinedBy(restored, register);
    expect(keptOf(restored)).toEqual(keptOf(register));
    expect(restored.run(verify(restored.world, checkpoint(register)))).toMatchObject({ ok: true });
  });

  test('and the other one, given the joined log, does nothing twice', () => {
    const newer = newerRegister();
    const older = olderRegister();
    eraseWhole(older, 'dag@example.fi');
    const register = restoredFrom(older, newer);
    joinedBy(register, newer);
    const other = restoredFrom(newer.copy(), register);
    expect(joinedBy(other, register)).toMatchObject({ left: [] });
    expect(textsIn(other, 'Customers')).not.toContain('dag@example.fi');
    expect(other.run(verify(other.world, checkpoint(register)))).toMatchObject({ ok: true });
    expect(() => other.run(sweep(other.world))).not.toThrow();
  });

  test('lifts no hold on the other log’s word, and tells that', () => {
    const base = begun('2026-11-25');
    base.run(setHold(base.world, { record: ids['cai'] as string, ground: 'legalClaim' }));
    const hold = String(base.records('Holds')[0]?.['ID']);
    const [newer, older] = [base.copy(), base.copy()];
    newer.run(liftHold(newer.world, hold));
    says(older, 'dag@example.fi', 'withdrawn');
    const register = restoredFrom(older, newer);
    const { repeated } = joinedBy(register, newer);
    expect(register.records('Holds')).toMatchObject([{ ID: hold, 'Lifted on': '' }]);
    expect(repeated.undecided).toBeGreaterThan(0);
  });

  test('is refused where an entry that is remembered stands in neither log, unless the owner accepts it', () => {
    const newer = newerRegister();
    const register = restoredFrom(olderRegister(), newer);
    const { sequence = 0 } = newer.remembered ?? {};
    register.remembered = { sequence: sequence - 1, hash: 'e'.repeat(64) };
    expect(() => joinedBy(register, newer)).toThrow(expect.objectContaining({ code: 'logForked' }));
    register.remembered = { sequence: sequence + 100, hash: 'e'.repeat(64) };
    expect(() => joinedBy(register, newer)).toThrow(expect.objectContaining({ code: 'logCopyTooOld' }));
    joinedBy(register, newer, { acceptMissing: true });
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
  const anonymised = (register: TestRegister, who: string) =>
    register.run(
      confirmErasure(register.world, register.run(erase(register.world, who, '', { anonymise: true }))),
    );

  test('count who was erased in both once, and who was erased in one of them too', () => {
    const [newer, older] = [begun('2026-11-25'), begun('2026-11-26')];
    for (const each of [newer, older]) anonymised(each, 'bo@example.fi');
    anonymised(newer, 'cai@example.fi');
    anonymised(older, 'dag@example.fi');
    const register = restoredFrom(older, newer);
    joinedBy(register, newer);
    expect(statistics(register)).toEqual({ 'customer *': 3, 'order *': 2 });
    const again = restoredFrom(begun('2026-11-27'), register);
    joinedBy(again, register);
    expect(statistics(again)).toEqual({ 'customer *': 3, 'order *': 2 });
    const other = restoredFrom(newer.copy(), register);
    joinedBy(other, register);
    expect(statistics(other)).toEqual({ 'customer *': 3, 'order *': 2 });
  });

  test('count somebody once who was erased in each of three logs, one joined after the other', () => {
    const [first, second, third] = ['2026-11-25', '2026-11-26', '2026-11-28'].map((day) => {
      const register = begun(day);
      anonymised(register, 'bo@example.fi');
      return register;
    }) as [TestRegister, TestRegister, TestRegister];
    const two = restoredFrom(second, first);
    joinedBy(two, first);
    const three = restoredFrom(third, two);
    joinedBy(three, two);
    expect(statistics(three)).toEqual({ 'customer *': 1, 'order *': 1 });
    for (const each of [first, two])
      expect(three.run(verify(three.world, checkpoint(each)))).toMatchObject({ ok: true });
  });

  test('count what the older one lacks of a person of whom it had counted a part', () => {
    const [newer, older] = [begun('2026-11-25'), begun('2026-11-26')];
    addRows(older, 'Orders', [{ ID: 'o8', Customer: ids['bo'], Date: '2009-01-01', Amount: 5 }]);
    for (const each of [newer, older]) anonymised(each, 'bo@example.fi');
    const register = restoredFrom(older, newer);
    joinedBy(register, newer);
    expect(statistics(register)).toEqual({ 'customer *': 1, 'order *': 2 });
  });
});

describe('a joining that is disturbed', () => {
  const newer = newerRegister();
  const start = () => restoredFrom(olderRegister(), newer);
  const undisturbed = start();
  joinedBy(undisturbed, newer);
  const expected = keptOf(undisturbed);
  const places = undisturbed.calls.flatMap((name, index) =>
    (['before', 'after'] as const).flatMap((when) =>
      ['killed', 'failed'].map((how) => [`${how} ${when} call ${index} ${name}`, how, when, index] as const),
    ),
  );

  test.each(places)('%s is finished by the next', (_name, how, when, index) => {
    const register = start();
    let struck = false;
    register.intercept = (call) => {
      if (struck || call.index !== index || call.when !== when) return;
      struck = true;
      throw how === 'killed' ? new Killed() : CallFailed.of(503);
    };
    try {
      joinedBy(register, newer);
    } catch (error) {
      if (!(error instanceof Killed || error instanceof CallFailed)) throw error;
    }
    register.intercept = () => undefined;
    joinedBy(register, newer);
    expect(struck).toBe(true);
    expect(keptOf(register)).toEqual(expected);
    expect(register.run(verify(register.world, checkpoint(newer)))).toMatchObject({ ok: true });
    expect(() => register.run(sweep(register.world))).not.toThrow();
  });

  test.each([1, 2, 3])('by another replay of the same before commit %i ends in the same register', (nth) => {
    const register = start();
    let commits = 0;
    register.intercept = ({ name, when }) => {
      if (name !== 'commit' || when !== 'before' || ++commits !== nth) return;
      joinedBy(register, newer);
    };
    joinedBy(register, newer);
    register.intercept = () => undefined;
    expect(keptOf(register)).toEqual(expected);
    expect(register.run(verify(register.world, checkpoint(newer)))).toMatchObject({ ok: true });
  });

  test('by time running out goes on where it stopped', () => {
    const register = start();
    register.mayGoOn = () => false;
    expect(joinedBy(register, newer)).toMatchObject({ unfinished: true });
    register.mayGoOn = () => true;
    expect(joinedBy(register, newer)).toMatchObject({ unfinished: false });
    expect(register.records('Log').filter((row) => row['Event'] === 'log.joined')).toHaveLength(1);
    expect(keptOf(register)).toEqual(expected);
  });
});

type Deed = (register: TestRegister, name: string) => void;
const deeds: Record<string, Deed> = {
  erase: (register, name) => void eraseWhole(register, ids[name] as string),
  anonymise: (register, name) =>
    void register.run(
      confirmErasure(
        register.world,
        register.run(erase(register.world, ids[name] as string, '', { anonymise: true })),
      ),
    ),
  give: (register, name) => says(register, `${name}@example.fi`, 'given'),
  withdraw: (register, name) => says(register, `${name}@example.fi`, 'withdrawn'),
  stranger: (register, name) => void asks(register, 'objectMarketing', `Eve${name}`),
  hold: (register, name) =>
    void register.run(setHold(register.world, { record: ids[name] as string, ground: 'legalClaim' })),
  restrict: (register, name) =>
    void register.run(setHold(register.world, { record: ids[name] as string, ground: 'restriction' })),
  unhold: (register) => {
    const held = register.records('Holds').find((row) => row['Lifted on'] === '');
    if (held) register.run(liftHold(register.world, String(held['ID'])));
  },
  retype: (register, name) => {
    const row = register.records('Customers').findIndex((each) => each['ID'] === ids[name]);
    if (row >= 0) write(register, 'Customers', row, 'City', 'Turku');
  },
};
const step = fc.record({
  deed: fc.constantFrom(...Object.keys(deeds)),
  name: fc.constantFrom(...Object.keys(ids)),
});

function tried(register: TestRegister, { deed, name }: { deed: string; name: string }): void {
  try {
    (deeds[deed] as Deed)(register, name);
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
  }
}

/** Of whom a log says that the card was erased whole. */
const erasedWhole = (register: TestRegister): string[] =>
  Object.values(ids).filter((id) => !register.records('Customers').some((row) => row['ID'] === id));

test('whatever either register did, nobody erased comes back, no refusal is lost, and nothing of the older’s own log', () => {
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
        const seen = [checkpoint(older), checkpoint(newer)];
        const gone = [...erasedWhole(older), ...erasedWhole(newer)];
        const listOf = (register: TestRegister) => keptOf(register)['suppressions'] as string[];
        const marketing = (register: TestRegister) => (id: string) =>
          register.records('Customers').find((row) => row['ID'] === id)?.['Marketing'];
        const everything = [...listOf(older), ...listOf(newer)].filter((row) => row.includes('Erasure'));
        const register = restoredFrom(older, remembersNewer ? newer : older);
        const refused = Object.values(ids).filter((id) => marketing(newer)(id) === 'Withdrawn');
        joinedBy(register, newer);
        const standing = register.records('Customers').map((row) => String(row['ID']));
        expect(standing.filter((id) => gone.includes(id))).toEqual([]);
        // Cards that only one of them reduced have lost the same cells.
        for (const row of newer.records('Customers').filter((each) => each['E-mail'] === '')) {
          const here = register.records('Customers').find((each) => each['ID'] === row['ID']);
          expect(here?.['E-mail'] ?? '').toBe('');
        }
        expect(listOf(register)).toEqual(expect.arrayContaining(everything));
        for (const id of refused.filter((each) => standing.includes(each)))
          expect(marketing(register)(id)).not.toBe('Given');
        expect(logOf(register).slice(0, own.length)).toEqual(own);
        for (const checkpointSeen of seen)
          expect(register.run(verify(register.world, checkpointSeen))).toMatchObject({ ok: true });
        const size = register.records('Log').length;
        joinedBy(register, newer);
        expect(register.records('Log')).toHaveLength(size);
        expect(() => register.run(sweep(register.world))).not.toThrow();
      },
    ),
    { seed: 20261123, numRuns: 25 },
  );
});
