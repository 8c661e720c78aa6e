import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { condense } from '../../src/actions/condense';
import { dailyRun } from '../../src/actions/daily';
import { replay } from '../../src/actions/replay';
import { approveDues } from '../../src/actions/retention/approve';
import { closeRegister } from '../../src/actions/rotation/closing';
import { takeOver } from '../../src/actions/rotation/taking-over';
import { verify } from '../../src/actions/verify';
import { day, isoDate } from '../../src/register/calendar';
import { TestRegister } from '../support/register';
import { madeCopy } from '../support/rotation';
import { agedRegister, entriesOf, logOn } from './aged-log';
import { registerOf, write } from './by-hand';
import { logOf } from './restoring';
import { lawful, people, registerWith, standing, TODAY } from './retention/lawful';

/** Restores with destructions, condensing and rotation in between. */

let clones = 0;
/** The same register as another process would open it, which makes ids of its own. */
const fresh = (of: TestRegister): TestRegister => of.copy(`r${clones++}n`);

const rememberedOf = (register: TestRegister) => {
  const last = logOf(register).at(-1);
  return { sequence: Number(last?.sequence), hash: last?.hash ?? '' };
};

const later = (register: TestRegister, days: number) => isoDate(day(register.today) + days);

/** A version in the place of the register, replayed by the register's own log. */
function restoredTo(version: TestRegister, live: TestRegister): TestRegister {
  const restored = fresh(version);
  restored.today = later(live, 1);
  restored.remembers = true;
  restored.remembered = rememberedOf(live);
  restored.run(replay(restored.world, logOf(live)));
  return restored;
}

/** Approves what is due and carries it out when the undo window is over. */
function clear(of: TestRegister): void {
  of.run(dailyRun(of.world));
  of.run(approveDues(of.world));
  of.today = later(of, 7);
  of.run(dailyRun(of.world));
  of.run(dailyRun(of.world));
}

describe('a destruction by the retention rules', () => {
  const shop = (() => {
    const numbers = [2, 3, 4, 5, 6, 7];
    const head = 'number,firstName,lastName,email,status,since,endedOn';
    const staying = numbers.map((n) => `${n},Eero,Koivu${n},e${n}@example.fi,active,2020-01-01,`);
    const gone = '1,Aino,Mallinen,aino@example.fi,ended,2005-01-01,2014-05-10';
    const orders = numbers.map((n) => `${n},${n},2014-02-0${n},10.5`);
    const of = registerOf({
      customers: [head, gone, ...staying, ''].join('\n'),
      orders: [
        'invoiceId,customerId,date,total',
        '9,2,2013-01-01,3',
        '10,2,2026-01-10,70',
        ...orders,
        '',
      ].join('\n'),
    });
    const voucher = of.records('Retention').findIndex((row) => row['ID'] === 'voucher');
    write(of, 'Retention', voucher, 'Afterwards', 'Anonymise');
    return of;
  })();
  const state = (of: TestRegister) => ({
    customers: of.records('Customers').map((row) => row['Last name']),
    orders: of.records('Orders').map((row) => row['Invoice number']),
    statistics: of
      .records('Statistics')
      .map((row) => [row['Key'], row['Number'], row['Sum']])
      .sort(),
  });
  const newer = fresh(shop);
  clear(newer);
  const end = {
    customers: ['Koivu2', 'Koivu3', 'Koivu4', 'Koivu5', 'Koivu6', 'Koivu7'],
    orders: ['10'],
    statistics: [
      ['order *', 1, 0],
      ['order 2014', 6, 63],
    ],
  };

  test('leaves numbers and sums', () => {
    expect(state(newer)).toEqual(end);
  });

  test('is done again after a restore to before the approval, with its figures and without counting anything twice', () => {
    const restored = restoredTo(shop, newer);
    expect(state(restored)).toEqual(end);
    expect(restored.run(verify(restored.world))).toMatchObject({ ok: true });
    clear(restored);
    expect(state(restored)).toEqual(end);
    expect(restored.records('Tasks').filter((row) => row['State'] === 'Open')).toEqual([]);
  });

  test('is done again after a restore to between approval and destruction, and the approval is not carried out once more', () => {
    const version = fresh(shop);
    version.run(dailyRun(version.world));
    version.run(approveDues(version.world));
    const live = fresh(version);
    live.today = later(live, 7);
    live.run(dailyRun(live.world));
    live.run(dailyRun(live.world));
    const restored = restoredTo(version, live);
    expect(state(restored)).toEqual(end);
    restored.today = later(restored, 7);
    restored.run(dailyRun(restored.world));
    expect(state(restored)).toEqual(end);
  });

  test('that both of two logs carried out on one approval is counted once, and the sums stay whole', () => {
    const version = fresh(shop);
    version.run(dailyRun(version.world));
    version.run(approveDues(version.world));
    version.today = later(version, 7);
    const [here, there] = [fresh(version), fresh(version)];
    for (const each of [here, there]) {
      each.run(dailyRun(each.world));
      each.run(dailyRun(each.world));
    }
    here.today = later(here, 1);
    const { repeated } = here.run(replay(here.world, logOf(there)));
    expect(repeated).toMatchObject({ counted: 0, uncounted: 0 });
    expect(state(here)).toEqual(end);
  });

  test('of which the other log had carried out a part is counted as far as a sum can be told apart, and the rest is told', () => {
    const here = fresh(shop);
    here.run(dailyRun(here.world));
    const there = fresh(here);
    // Only the other log knows that one invoice was not paid after all.
    const row = here.records('Orders').findIndex((order) => order['Invoice number'] === '3');
    write(here, 'Orders', row, 'Invoice state', 'Open');
    clear(there);
    clear(here);
    const before = state(here).statistics;
    here.today = later(here, 1);
    const { repeated } = here.run(replay(here.world, logOf(there)));
    expect(repeated.uncounted).toBe(6);
    expect(state(here)).toEqual({ ...end, statistics: before });
  });

  test('of which the log of an earlier version of the register tells no figures is told as missing from the statistics', () => {
    const restored = fresh(shop);
    restored.run(dailyRun(restored.world));
    const records = ['orders:aa', 'orders:bb'];
    const live = fresh(restored);
    const details = { after: 'anonymise', erased: { orders: 2 }, records, reason: 'period' };
    logOn(live, live.today, [{ event: 'destruction', details }]);
    restored.remembers = true;
    restored.remembered = rememberedOf(live);
    expect(restored.run(replay(restored.world, logOf(live))).lost).toMatchObject({ figures: 2 });
  });
});

/** A register with an old log, of which a part can be condensed. */
const aged = agedRegister(
  { '2012-03-01': entriesOf('person.viewed', 60), '2024-01-01': entriesOf('person.viewed', 505) },
  TODAY,
);

type Step = { do: 'keep' | 'clear' | 'condense' | 'rotate' | 'restore' | 'goOn'; which: number };
const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom('keep', 'clear', 'condense', 'rotate', 'restore', 'restore', 'goOn'),
  which: fc.nat(5),
});

/** The register in a fresh spreadsheet. */
function rotated(old: TestRegister): TestRegister {
  old.run(closeRegister(old.world));
  const copy = madeCopy(old);
  const { taken } = copy.run(takeOver(copy.world));
  expect(taken).toBe(true);
  return fresh(copy);
}

/** What a course of work, restores and upkeep leaves of a register. */
function afterCourse(start: TestRegister, steps: readonly Step[]): TestRegister {
  let live = start;
  // Versions of a spreadsheet that was left are another spreadsheet's.
  let versions = [fresh(live)];
  let hasRotated = false;
  const oneOf = (which: number) => versions[which % versions.length] as TestRegister;
  for (const { do: what, which } of steps) {
    if (what === 'keep') versions.push(fresh(live));
    else if (what === 'clear') clear(live);
    else if (what === 'condense') live.run(condense(live.world));
    else if (what === 'restore') live = restoredTo(oneOf(which), live);
    else if (what === 'goOn') {
      const older = fresh(oneOf(which));
      older.today = later(live, 1);
      clear(older);
      live = restoredTo(older, live);
    } else if (!hasRotated) {
      hasRotated = true;
      live = rotated(live);
      versions = [fresh(live)];
    }
  }
  return live;
}

/** Orders that destructions claim to have anonymised, each once however often it was done again. */
const anonymised = (of: TestRegister): number => {
  const marks = logOf(of).flatMap(({ event, details }) => {
    const { after, records = [] } = JSON.parse(details) as { after?: string; records?: string[] };
    return event === 'destruction' && after === 'anonymise' ? records : [];
  });
  return new Set(marks).size;
};

test('whatever restores, destructions, condensing and moves come in which order: what nothing keeps is gone, and what is kept stands', () => {
  fc.assert(
    fc.property(people, fc.array(step, { minLength: 2, maxLength: 6 }), (list, steps) => {
      const start = registerWith(list, fresh(aged));
      const voucher = start.records('Retention').findIndex((row) => row['ID'] === 'voucher');
      write(start, 'Retention', voucher, 'Afterwards', 'Anonymise');
      const before = [...standing(start)];
      start.run(dailyRun(start.world));
      const live = afterCourse(start, steps);
      clear(live);
      const left = standing(live);
      const [kept, stillKept] = [new Set(lawful(list, TODAY)), lawful(list, live.today)];
      expect({
        outlived: before.filter((each) => left.has(each) && !kept.has(each)),
        lost: stillKept.filter((each) => !left.has(each)),
      }).toEqual({ outlived: [], lost: [] });
      expect(live.run(verify(live.world))).toMatchObject({ ok: true });
      const counted = live.records('Statistics').filter((row) => String(row['Key']).startsWith('order'));
      expect(counted.reduce((sum, row) => sum + Number(row['Number']), 0)).toBe(anonymised(live));
      // Nothing is left to be repeated, and another replay of the same finds that.
      const restored = restoredTo(live, live);
      expect(standing(restored)).toEqual(left);
    }),
    { seed: 20261123, numRuns: 15, endOnFailure: true },
  );
});
