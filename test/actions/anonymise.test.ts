import { describe, expect, test } from '@jest/globals';
import { CallFailed } from '../../src/actions/program';
import { dailyRun } from '../../src/actions/daily';
import { completeErasure, confirmErasure, erase, planFor } from '../../src/actions/erase';
import { concludeErasure } from '../../src/actions/erasure-conclusion';
import { liftPlan } from '../../src/actions/holds/lift';
import { setHold } from '../../src/actions/holds/set';
import { receiptOf } from '../../src/actions/receipt';
import { replay } from '../../src/actions/replay';
import { fulfilDraft } from '../../src/actions/requests/fulfil';
import { verify } from '../../src/actions/verify';
import { languages, type Language } from '../../src/language/text';
import { contentOf, Killed, TestRegister } from '../support/register';
import { apply, gridOf, idOf, registerOf, write } from './by-hand';
import { fulfil, identify, receive } from './requests/work';
import { logOf, restoredFrom } from './restoring';

/** Erasures of which the statistics keep numbers. */

const PEOPLE = `number,firstName,lastName,email,phone
1,Aino,Mallinen,aino@example.fi,0401111111
2,Bo,Berg,bo@example.fi,0402222222
`;
// Bo's orders are past their accounting period; of Aino's one is not.
const ORDERS = `invoiceId,customerId,invoiceDate,total
10,1,2026-05-01,10.00
11,1,2009-05-01,11.00
20,2,2010-05-01,20.00
21,2,2010-06-01,21.00
22,2,2012-05-01,22.00
`;
const shop = registerOf({ customers: PEOPLE, orders: ORDERS });
const AINO = 'aino@example.fi';
const BO = 'bo@example.fi';
const anonymise = { anonymise: true };

const statistics = (register: TestRegister) =>
  Object.fromEntries(
    register
      .records('Statistics')
      .map(({ Key: key, Year: year, Number: number, Sum: sum }) => [key, [year, number, sum]]),
  );
const erasures = (register: TestRegister) =>
  register
    .records('Log')
    .filter(({ Event: event }) => event === 'erasure')
    .map(({ Details: details }) => JSON.parse(String(details)) as Record<string, unknown>);
const BOS = { 'customer *': ['*', 1, 0], 'order *': ['*', 3, 0] };

function erased(register: TestRegister, who: string) {
  const first = register.run(erase(register.world, who, '', anonymise));
  return register.run(confirmErasure(register.world, first));
}

describe('an erasure that leaves numbers in the statistics', () => {
  test('tells in its plan which, and changes nothing', () => {
    const register = shop.copy();
    const before = contentOf(register);
    const { result } = register.run(planFor(register.world, BO, anonymise));
    expect(result.statistics).toEqual([
      { kind: 'customer', period: '*', records: 1, amount: 0 },
      { kind: 'order', period: '*', records: 3, amount: 0 },
    ]);
    expect(register.run(planFor(register.world, BO)).result.statistics).toEqual([]);
    expect(contentOf(register)).toEqual(before);
  });

  test('is a full erasure in all else, in one commit with the figures, and the log tells them without saying whose', () => {
    const [plain, counted] = [shop.copy(), shop.copy()];
    plain.run(erase(plain.world, BO));
    const id = idOf(counted, BO);
    const { result, entries } = counted.run(erase(counted.world, BO, '', anonymise));
    expect(counted.calls.filter((call) => call === 'commit')).toHaveLength(1);
    expect(result).toMatchObject({ outcome: 'full' });
    expect(statistics(counted)).toEqual(BOS);
    const without = ({ Statistics: _statistics, Log: _log, ...rest }: Record<string, unknown[]>) => rest;
    expect(without(contentOf(counted))).toEqual(without(contentOf(plain)));
    expect(entries.map(({ event }) => event)).toEqual(['erasure', 'suppressions.changed']);
    expect(erasures(counted)).toMatchObject([
      { anonymised: ['customer', 'order'], statistics: result.statistics, outcome: 'full' },
    ]);
    const text = JSON.stringify([counted.records('Log'), counted.records('Statistics')]);
    for (const told of [id, BO, 'Berg', '2010', '2012', '63'])
      expect(JSON.stringify(counted.records('Statistics'))).not.toContain(told);
    for (const told of [id, BO, 'Berg']) expect(text).not.toContain(told);
    expect(counted.run(verify(counted.world))).toMatchObject({ ok: true });
  });

  test('merges one person’s years and sums even where the setting would allow a group of one', () => {
    const register = registerOf({ customers: PEOPLE, orders: ORDERS }, { statisticsMinimum: '1' });
    erased(register, BO);
    expect(statistics(register)).toEqual(BOS);
  });

  test('adds to what the statistics had, and a second look counts nothing twice', () => {
    const register = shop.copy();
    const id = idOf(register, AINO);
    erased(register, BO);
    const { result } = erased(register, AINO);
    // The row of a person of whom a voucher stays is only reduced: it is counted when it goes.
    expect(result).toMatchObject({ outcome: 'reduced', statistics: [{ kind: 'order', records: 1 }] });
    expect(statistics(register)).toEqual({ 'customer *': ['*', 1, 0], 'order *': ['*', 4, 0] });
    register.run(completeErasure(register.world, id));
    expect(statistics(register)).toMatchObject({ 'order *': ['*', 4, 0] });
  });

  test('counts the rest when that goes by itself at last, as it was chosen', () => {
    const register = shop.copy();
    erased(register, AINO);
    register.today = '2033-02-01';
    register.run(dailyRun(register.world));
    expect(register.records('Orders').map((row) => row['Invoice number'])).not.toContain('10');
    expect(statistics(register)).toEqual({ 'customer *': ['*', 1, 0], 'order *': ['*', 2, 0] });
    expect(erasures(register)).toHaveLength(2);
  });

  test('says in the plan of lifting a hold what that would leave', () => {
    const register = shop.copy();
    const order = String(register.records('Orders').find((row) => row['Invoice number'] === '21')?.['ID']);
    register.run(setHold(register.world, { record: order, ground: 'legalClaim' }));
    erased(register, BO);
    expect(statistics(register)).toEqual({ 'order *': ['*', 2, 0] });
    const hold = String(register.records('Holds')[0]?.['ID']);
    expect(register.run(liftPlan(register.world, hold))?.statistics).toEqual([
      { kind: 'customer', period: '*', records: 1, amount: 0 },
      { kind: 'order', period: '*', records: 1, amount: 0 },
    ]);
  });

  test('goes on without figures where an erasure was chosen that leaves none', () => {
    const register = shop.copy();
    const first = register.run(erase(register.world, AINO));
    register.run(confirmErasure(register.world, first));
    register.today = '2033-02-01';
    register.run(dailyRun(register.world));
    expect(statistics(register)).toEqual({});
  });
});

describe('counts each record once', () => {
  const start = () => shop.copy();
  const once = (register: TestRegister) => {
    const done = erased(register, BO);
    if (done.result.task !== undefined)
      register.run(concludeErasure(register.world, done.result, done.result.task));
  };
  const undisturbed = start();
  undisturbed.run(erase(undisturbed.world, BO, '', anonymise));
  const calls = undisturbed.calls.map((name, index) => `${index} ${name}`);
  const faults = {
    'killed before': () => new Killed(),
    'killed after': () => new Killed(),
    'failed before': () => CallFailed.of(500),
    'failed after': () => CallFailed.of(503),
  };
  const places = calls.flatMap((call) =>
    (Object.keys(faults) as (keyof typeof faults)[]).map((fault) => [fault, call] as const),
  );

  test.each(places)('%s call %s', (fault, call) => {
    const register = start();
    const id = idOf(register, BO);
    let struck = false;
    register.intercept = ({ index, when }) => {
      if (struck || index !== Number(call.split(' ')[0]) || !fault.endsWith(when)) return;
      struck = true;
      throw faults[fault]();
    };
    try {
      register.run(erase(register.world, BO, '', anonymise));
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
    register.intercept = () => undefined;
    register.run(dailyRun(register.world));
    register.run(erase(register.world, id, '', anonymise));
    expect(struck).toBe(true);
    expect(statistics(register)).toEqual(BOS);
  });

  test('a second writer in between', () => {
    const register = start();
    let done = false;
    register.intercept = ({ name, when }) => {
      if (done || name !== 'commit' || when !== 'before') return;
      done = true;
      register.run(erase(register.world, AINO, '', anonymise));
    };
    register.run(erase(register.world, BO, '', anonymise));
    expect(statistics(register)).toEqual({ 'customer *': ['*', 1, 0], 'order *': ['*', 4, 0] });
  });

  test.each([false, true])(
    'a person who sorts the orders and the statistics meanwhile (killed then: %s)',
    (isKilled) => {
      const register = start();
      const id = idOf(register, BO);
      erased(register, AINO);
      let done = false;
      register.intercept = ({ name, when }) => {
        if (name !== 'commit') return;
        if (when === 'before' && !done) {
          done = true;
          for (const title of ['Orders', 'Statistics', 'Customers']) {
            const range = { sheetId: gridOf(register, title).sheetId, startRowIndex: 1 };
            apply(register, {
              sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }] },
            });
          }
        } else if (when === 'after' && isKilled) throw new Killed();
      };
      try {
        once(register);
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
      }
      register.intercept = () => undefined;
      register.run(confirmErasure(register.world, register.run(completeErasure(register.world, id))));
      expect(statistics(register)).toEqual({ 'customer *': ['*', 1, 0], 'order *': ['*', 4, 0] });
      expect(register.records('Orders').map((row) => row['Invoice number'])).toEqual(['10']);
      expect(register.run(verify(register.world))).toMatchObject({ ok: true });
    },
  );
});

describe('what the person is told', () => {
  const said: Record<Language, string> = {
    fi: 'Tilastoihimme jäävät vain nämä lukumäärät.',
    sv: 'I vår statistik blir bara dessa antal kvar.',
    en: 'Only these numbers remain in our statistics.',
  };

  test.each(languages)('in the answer to a request, in %s', (language) => {
    const register = shop.copy();
    const id = receive(register, { right: 'erasure', name: 'Bo Berg', email: BO, language });
    identify(register, id, BO);
    const wish = { right: 'erasure', ...anonymise } as const;
    const draft = register.run(fulfilDraft(register.world, id, wish));
    const done = fulfil(register, id, wish);
    for (const { letter } of [draft, done]) {
      expect(letter?.letter.text).toContain(said[language]);
      expect(letter?.letter.text).toMatch(/\(3\)/);
    }
    expect(draft.erasure?.statistics).toEqual(done.erasure?.statistics);
    expect(statistics(register)).toEqual(BOS);
  });

  test('in the answer to a request of which something stays, that it is counted when it goes', () => {
    const register = shop.copy();
    const id = receive(register, { right: 'erasure', name: 'Aino Mallinen', email: AINO, language: 'en' });
    identify(register, id, AINO);
    const later = 'When we erase this data too, we count only its numbers in our statistics';
    expect(fulfil(register, id, { right: 'erasure', ...anonymise }).letter?.letter.text).toContain(later);
    register.today = '2033-02-01';
    register.run(dailyRun(register.world));
    expect(statistics(register)).toEqual({ 'customer *': ['*', 1, 0], 'order *': ['*', 2, 0] });
  });

  test('in the answer that the daily run writes after a killed one, with what it erases itself', () => {
    const register = shop.copy();
    const id = receive(register, { right: 'erasure', name: 'Bo Berg', email: BO, language: 'en' });
    identify(register, id, BO);
    register.intercept = ({ name, when }) => {
      if (name === 'commit' && when === 'after') throw new Killed();
    };
    expect(() => fulfil(register, id, { right: 'erasure', ...anonymise })).toThrow(Killed);
    register.intercept = () => undefined;
    register.run(dailyRun(register.world));
    const [answer] = register.records('Letters').filter((row) => row['Kind'] === 'Answer');
    expect(String(answer?.['Text'])).toContain(said.en);
    expect(statistics(register)).toEqual(BOS);
  });

  test('nothing of it where it was not chosen', () => {
    const register = shop.copy();
    const id = receive(register, { right: 'erasure', name: 'Bo Berg', email: BO, language: 'en' });
    identify(register, id, BO);
    expect(fulfil(register, id, { right: 'erasure' }).letter?.letter.text).not.toContain(said.en);
    expect(statistics(register)).toEqual({});
  });

  test.each(languages)('on the receipt, in %s', (language) => {
    const register = shop.copy();
    const { result, entries } = erased(register, BO);
    const { html } = receiptOf(result, { ...result.facts, language }, entries);
    const notes = { fi: 'Laskettu tilastoon', sv: 'Räknat i statistiken', en: 'Counted in the statistics' };
    expect(html).toContain(notes[language]);
    const plain = shop.copy();
    const other = plain.run(erase(plain.world, BO));
    expect(receiptOf(other.result, { ...other.result.facts, language }, other.entries).html).not.toContain(
      notes[language],
    );
  });
});

describe('after a restore', () => {
  test('the replay adds the figures that the older version lacks, once, and the person is gone', () => {
    const older = shop.copy();
    const newer = older.copy();
    newer.today = '2026-11-25';
    erased(newer, BO);
    erased(newer, AINO);
    const restored = restoredFrom(older, newer);
    const { repeated } = restored.run(replay(restored.world, logOf(newer)));
    expect(statistics(restored)).toEqual(statistics(newer));
    expect(repeated.counted).toBe(5);
    expect(restored.records('Orders').map((row) => row['Invoice number'])).toEqual(['10']);
    restored.run(replay(restored.world, logOf(newer)));
    expect(statistics(restored)).toEqual(statistics(newer));
  });

  test('figures that the older version has stay, and what was counted before the restore is not counted again', () => {
    const older = shop.copy();
    erased(older, AINO);
    const newer = older.copy();
    newer.today = '2026-11-25';
    erased(newer, BO);
    const restored = restoredFrom(older, newer);
    restored.run(replay(restored.world, logOf(newer)));
    expect(statistics(restored)).toEqual(statistics(newer));
    restored.today = newer.today = '2033-02-01';
    restored.run(dailyRun(restored.world));
    newer.run(dailyRun(newer.world));
    expect(statistics(restored)).toEqual(statistics(newer));
  });

  test.each([false, true])(
    'a killed replay is finished without counting anybody twice (after the commit: %s)',
    (after) => {
      const older = shop.copy();
      const newer = older.copy();
      newer.today = '2026-11-25';
      erased(newer, BO);
      erased(newer, AINO);
      const commits = (() => {
        const register = restoredFrom(older.copy(), newer);
        register.run(replay(register.world, logOf(newer)));
        return register.calls.flatMap((name, index) => (name === 'commit' ? [index] : []));
      })();
      for (const place of commits) {
        const register = restoredFrom(older.copy(), newer);
        register.intercept = ({ index, when }) => {
          if (index === place && when === (after ? 'after' : 'before')) throw new Killed();
        };
        expect(() => register.run(replay(register.world, logOf(newer)))).toThrow(Killed);
        register.intercept = () => undefined;
        register.run(replay(register.world, logOf(newer)));
        expect(statistics(register)).toEqual(statistics(newer));
      }
      expect(commits.length).toBeGreaterThan(0);
    },
  );
});

test('a row of the statistics that somebody has overwritten is counted on from as it stands', () => {
  const register = shop.copy();
  erased(register, AINO);
  write(register, 'Statistics', 0, 'Number', 100);
  erased(register, BO);
  expect(statistics(register)['order *']).toEqual(['*', 103, 0]);
});
