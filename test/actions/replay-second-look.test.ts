import { describe, expect, test } from '@jest/globals';
import { personReturned } from '../../src/actions/arrivals';
import { completeErasures } from '../../src/actions/copies-done';
import { dailyRun } from '../../src/actions/daily';
import { erasures } from '../../src/actions/erasure-courses';
import { replay } from '../../src/actions/replay';
import { approveDues } from '../../src/actions/retention/approve';
import { finishTask } from '../../src/actions/tasks';
import { verify } from '../../src/actions/verify';
import { sortTabs, tolerant } from '../support/faults';
import { Killed, type TestRegister } from '../support/register';
import { fourCustomers, holds, idsOf, onDay, replayOf } from '../support/replays';
import { eraseWhole, says } from './asking';
import { addRows, textsIn, write } from './by-hand';
import { logOf, restoredFrom } from './restoring';

/** What a replay that died has left standing is found by whoever runs next, and nothing else is taken for it. */

const shop = fourCustomers();
const ids = idsOf(shop);
const [aino, bo, cai] = [ids['aino'], ids['bo'], ids['cai']] as [string, string, string];
addRows(
  shop,
  'Disclosures',
  [bo, aino, cai].map((Customer, n) => ({ ID: `d${n}`, Customer, Recipient: `r${n}`, Date: '2026-05-02' })),
);
addRows(
  shop,
  'Orders',
  ['z0', 'z1'].map((ID) => ({ ID, Customer: cai, Date: '2026-06-02', Amount: 5 })),
);
const begun = () => onDay(shop, '2026-11-25');

const eventsIn = (register: TestRegister) => register.records('Log').map((row) => String(row['Event']));
const mailsIn = (register: TestRegister) => register.records('Customers').map((row) => row['E-mail']);
const idsIn = (register: TestRegister, tab: string) => register.records(tab).map((row) => String(row['ID']));
const ticked = (register: TestRegister): void =>
  register.records('Tasks').forEach((task, row) => {
    if (task.Performer === 'You') write(register, 'Tasks', row, 'State', 'Done');
  });

describe('a replay during which somebody sorts, and which is then killed', () => {
  const newer = begun();
  eraseWhole(newer, bo);
  eraseWhole(newer, aino);
  const log = logOf(newer);
  const named = ['bo@example.fi', '0402222222', 'aino@example.fi', '0401111111', '"r0"', '"r1"'];
  const isClean = (register: TestRegister) => {
    const texts = textsIn(register, 'Customers', 'Orders', 'Disclosures')
      .map((text) => `"${text}"`)
      .join('\n');
    return named.every((text) => !texts.includes(text)) && register.records('Orders').length === 4;
  };
  const undisturbed = restoredFrom(begun(), newer);
  undisturbed.run(replay(undisturbed.world, log));
  const commits = undisturbed.calls.filter((name) => name === 'commit').length;
  const places = ['Customers', 'Orders', 'Disclosures'].flatMap((tab) =>
    Array.from({ length: commits }, (_, nth) => ({ tab, nth })),
  );
  const disturbed = ({ tab, nth }: { tab: string; nth: number }): TestRegister => {
    const register = restoredFrom(begun(), newer);
    let commit = 0;
    register.intercept = ({ name, when }) => {
      if (name !== 'commit') return;
      if (when === 'before' && commit === nth) sortTabs(register, [tab]);
      if (when === 'after' && commit++ === nth) throw new Killed();
    };
    expect(() => register.run(replay(register.world, log))).toThrow(Killed);
    register.intercept = () => undefined;
    return register;
  };

  test('undisturbed leaves nothing of whom it erased', () => {
    expect([isClean(undisturbed), commits]).toEqual([true, 2]);
  });

  test('can leave rows standing', () => {
    expect(places.filter((place) => !isClean(disturbed(place))).map(({ tab }) => tab)).toEqual(
      expect.arrayContaining(['Customers', 'Orders', 'Disclosures']),
    );
  });

  test.each(places)('($tab, commit $nth) calls no erasure complete before all is gone', (place) => {
    const register = disturbed(place);
    const completed = () => eventsIn(register).filter((event) => event === 'erasure.completed').length;
    ticked(register);
    tolerant(register, completeErasures(register.world));
    expect(isClean(register) ? 0 : completed()).toBe(0);
    expect(replayOf(register, newer).unfinished).toBe(false);
    expect(isClean(register)).toBe(true);
    ticked(register);
    register.run(completeErasures(register.world));
    expect(completed()).toBe(2);
    expect(register.run(erasures(register.world, true))).toEqual([]);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test.each(places)('($tab, commit $nth) is finished by the daily run, once all is put back', (place) => {
    const register = disturbed(place);
    if (!eventsIn(register).includes('register.replayed')) replayOf(register, newer);
    for (let runs = 0; runs < 2; runs++) register.run(dailyRun(register.world));
    expect(isClean(register)).toBe(true);
    expect(eventsIn(register).filter((event) => event === 'register.replayCompleted')).toHaveLength(1);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test('tells what the earlier run had left among the records, once', () => {
    const register = disturbed({ tab: 'Customers', nth: 0 });
    const first = replayOf(register, newer);
    expect(first).toMatchObject({ putBack: expect.any(Number), left: [] });
    expect(first.repeated.records).toBeGreaterThan(0);
    expect(replayOf(register, newer).repeated.records).toBe(0);
  });
});

/** Bo is erased, and every copy dealt with. */
function erasedAndDone(register: TestRegister): void {
  const { task = '' } = eraseWhole(register, bo).result;
  register.run(finishTask(register.world, task));
  ticked(register);
  register.run(completeErasures(register.world));
  expect(eventsIn(register)).toContain('erasure.completed');
}

describe('a person whose card was pasted back from an older version, and who came back as the owner says', () => {
  const shopSince = () => {
    const register = begun();
    erasedAndDone(register);
    const card = shop.records('Customers').find((row) => row['ID'] === bo);
    addRows(register, 'Customers', [card as Record<string, string>]);
    register.run(dailyRun(register.world));
    expect(register.run(personReturned(register.world, bo)).result).toMatchObject({ changed: true });
    register.today = '2026-12-20';
    register.run(dailyRun(register.world));
    return register;
  };
  const returned = shopSince();

  test('stays in a replay of a register that was never restored, which writes nothing', () => {
    const register = returned.copy();
    const size = register.records('Log').length;
    expect(replayOf(register, register)).toMatchObject({ putBack: 0, repeated: { records: 0 } });
    expect(mailsIn(register)).toContain('bo@example.fi');
    expect(register.records('Log')).toHaveLength(size);
  });

  test('stays in a replay after yesterday’s version was restored', () => {
    const newer = returned.copy();
    says(newer, 'cai@example.fi', 'withdrawn');
    const restored = restoredFrom(returned.copy(), newer);
    replayOf(restored, newer);
    expect(mailsIn(restored)).toContain('bo@example.fi');
  });

  test('stays where the version is from before the erasure, and what was erased besides the card is erased again', () => {
    const restored = restoredFrom(begun(), returned);
    replayOf(restored, returned);
    expect(mailsIn(restored)).toContain('bo@example.fi');
    expect(idsIn(restored, 'Disclosures')).toEqual(['d1', 'd2']);
    for (let runs = 0; runs < 3; runs++) {
      restored.run(dailyRun(restored.world));
      expect(mailsIn(restored)).toContain('bo@example.fi');
    }
    expect(restored.run(verify(restored.world))).toMatchObject({ ok: true });
  });

  test('is erased again where a newer erasure followed', () => {
    const newer = returned.copy();
    eraseWhole(newer, bo);
    const restored = restoredFrom(begun(), newer);
    replayOf(restored, newer);
    expect(mailsIn(restored)).not.toContain('bo@example.fi');
  });
});

describe('an order that was destroyed, entered again from an older version, and held', () => {
  const older = begun();
  older.run(dailyRun(older.world));
  const order = older.records('Orders').find((row) => row['Customer'] === bo) as Record<string, string>;
  older.run(approveDues(older.world));
  const register = older.copy();
  for (const today of ['2026-12-05', '2026-12-06']) {
    register.today = today;
    register.run(dailyRun(register.world));
  }
  const destroyed = idsIn(register, 'Orders');
  addRows(register, 'Orders', [order]);
  register.run(dailyRun(register.world));
  holds(register, String(order['ID']));
  register.today = '2026-12-08';

  test('stays in a replay after a version with the hold was restored', () => {
    expect(destroyed).not.toContain(order['ID']);
    const newer = register.copy();
    says(newer, 'cai@example.fi', 'withdrawn');
    const restored = restoredFrom(register.copy(), newer);
    expect(replayOf(restored, newer).repeated.records).toBe(0);
    expect(idsIn(restored, 'Orders')).toContain(order['ID']);
  });

  test('stays where the version is from before the destruction: what is held stood after it', () => {
    const restored = restoredFrom(older.copy(), register);
    replayOf(restored, register);
    expect(idsIn(restored, 'Orders')).toContain(order['ID']);
    expect(restored.records('Holds')).toMatchObject([{ Record: order['ID'], 'Lifted on': '' }]);
    expect(restored.run(verify(restored.world))).toMatchObject({ ok: true });
  });
});

test('what a replay that died has left, and somebody holds since, is not erased; the claim is taken back, and the owner told', () => {
  const newer = begun();
  eraseWhole(newer, bo);
  const restored = restoredFrom(begun(), newer);
  restored.intercept = ({ name, when }) => {
    if (name !== 'commit') return;
    if (when === 'before') sortTabs(restored, ['Customers']);
    else throw new Killed();
  };
  expect(() => replayOf(restored, newer)).toThrow(Killed);
  restored.intercept = () => undefined;
  expect(mailsIn(restored)).toContain('bo@example.fi');
  holds(restored, bo);
  const result = replayOf(restored, newer);
  expect(result).toMatchObject({ withheld: [{ customer: bo }], repeated: { undecided: 1, records: 0 } });
  expect(mailsIn(restored)).toContain('bo@example.fi');
  expect(eventsIn(restored).slice(-3)).toEqual([
    'erasure.corrected',
    'register.replayMended',
    'register.replayCompleted',
  ]);
  expect(restored.run(verify(restored.world))).toMatchObject({ ok: true });
});

test('a card that was entered anew stays where another log comes back with its erasure, which it had taken over from here', () => {
  const here = begun();
  eraseWhole(here, bo);
  const there = begun();
  eraseWhole(there, aino);
  const other = restoredFrom(there, here);
  expect(replayOf(other, here)).toMatchObject({ erased: 1 });
  const card = shop.records('Customers').find((row) => row['ID'] === bo);
  addRows(here, 'Customers', [card as Record<string, string>]);
  says(here, 'cai@example.fi', 'withdrawn');
  const joined = restoredFrom(here, other);
  expect(replayOf(joined, other)).toMatchObject({ unfinished: false });
  expect(mailsIn(joined)).toContain('bo@example.fi');
  expect(mailsIn(joined)).not.toContain('aino@example.fi');
  expect(joined.run(verify(joined.world))).toMatchObject({ ok: true });
});
