import { describe, expect, test } from '@jest/globals';
import { planAddresses } from '../../src/actions/addresses/make';
import { plainWish } from '../../src/actions/addresses/wish';
import { consentAt, recordConsent } from '../../src/actions/consent';
import { dailyRun } from '../../src/actions/daily';
import { resumeErasure } from '../../src/actions/erase';
import { replay } from '../../src/actions/replay';
import { replayLines } from '../../src/actions/replay/words';
import { sweep } from '../../src/actions/sweep';
import { verify } from '../../src/actions/verify';
import { day, isoDate } from '../../src/register/calendar';
import { placesOf, struckAndDoneAgain, writtenBetween } from '../support/faults';
import type { TestRegister } from '../support/register';
import { anonymises, fourCustomers, holds, idsOf, lifts, onDay, replayOf } from '../support/replays';

import { asks, eraseWhole, says } from './asking';
import { addRows, customer, write } from './by-hand';
import { keptOf, logOf, restoredFrom } from './restoring';

/** Two logs that both went on, and what one of them must not decide for the other: `replay --workbook OLDER --log NEWER`. */

const common = fourCustomers();
const ids = idsOf(common);
const BO = 'bo@example.fi';
const bo = ids['bo'] as string;
const bosOrder = String(common.records('Orders').find((row) => row['Customer'] === bo)?.['ID']);

const emails = (register: TestRegister) => register.records('Customers').map((row) => row['E-mail']);
const eventsIn = (register: TestRegister) => register.records('Log').map((row) => row['Event']);
const resuming = (register: TestRegister) =>
  register.records('Tasks').filter((row) => row['Task'] === 'Resume the erasure' && row['State'] === 'Open');

/** Bo was erased in the newer register, and the older one, in which something happened since, takes that over. */
function erasedThere(
  here: (older: TestRegister) => void,
  there: (newer: TestRegister) => void = (newer) => void eraseWhole(newer, BO),
  base = common,
): { register: TestRegister; newer: TestRegister } {
  const newer = onDay(base, '2026-11-25');
  there(newer);
  const older = onDay(base, '2026-11-26');
  says(older, 'dag@example.fi', 'withdrawn');
  here(older);
  const register = restoredFrom(older, newer);
  register.today = '2026-11-27';
  return { register, newer };
}

describe('an erasure of the other log against a hold that was set since the restore', () => {
  test.each<[string, (older: TestRegister) => void]>([
    ['on the card', (older) => void holds(older, bo)],
    ['on an order', (older) => void holds(older, bosOrder)],
    [
      'on an order that came since',
      (older) => {
        addRows(older, 'Orders', [{ ID: 'late', Customer: '2', Date: '2026-11-26', Amount: 5 }]);
        holds(older, 'late');
      },
    ],
    ['by a restriction', (older) => void holds(older, bo, 'restriction')],
  ])(
    'is not done, whole or in part, where the hold is %s; the owner is told who and until when',
    (_, here) => {
      const { register, newer } = erasedThere(here);
      const before = keptOf(register);
      const result = replayOf(register, newer);
      const after = keptOf(register);
      expect([after['customers'], after['orders'], after['holds']]).toEqual([
        before['customers'],
        before['orders'],
        before['holds'],
      ]);
      expect(result).toMatchObject({ erased: 0, left: [], repeated: { undecided: 1, records: 0 } });
      expect(result.withheld).toEqual([{ customer: bo, until: expect.any(Number) }]);
      expect(result.lost.erasures).toBe(0);
      for (const language of ['fi', 'sv', 'en'] as const)
        expect(replayLines(result, language).filter((line) => line.includes(bo))).toHaveLength(1);
      expect(register.run(verify(register.world))).toMatchObject({ ok: true });
    },
  );

  test('is taken back in the log in the same commit, so that nothing is claimed that did not happen', () => {
    const { register, newer } = erasedThere((older) => void holds(older, bo));
    replayOf(register, newer);
    const [claim] = logOf(register).filter(({ event }) => event === 'erasure');
    const [back] = logOf(register).filter(({ event }) => event === 'erasure.corrected');
    const marksOf = (row?: { details: string }) =>
      (JSON.parse(row?.details ?? '{}') as { records?: string[] }).records;
    expect(back).toMatchObject({ subject: claim?.subject, request: claim?.request });
    expect(marksOf(back)).toEqual(marksOf(claim));
  });

  test('waits for the hold alone: the daily run leaves what nothing holds, and the person is on no list meanwhile', () => {
    const { register, newer } = erasedThere((older) => void holds(older, bo));
    replayOf(register, newer);
    expect(resuming(register)).toMatchObject([{ About: bo }]);
    for (const today of ['2026-11-27', '2026-11-28']) {
      register.today = today;
      register.run(dailyRun(register.world));
    }
    expect(emails(register)).toContain(BO);
    expect(register.records('Orders').map((row) => row['ID'])).toContain(bosOrder);
    expect(resuming(register)).toHaveLength(1);
    expect(register.records('Tasks').filter((row) => row['State'] === 'Failed')).toEqual([]);
  });

  test.each(['at once', 'by hand in the sheet'])('is done when the hold is lifted %s', (how) => {
    const { register, newer } = erasedThere((older) => void holds(older, bo));
    replayOf(register, newer);
    if (how === 'at once') {
      lifts(register);
      register.run(resumeErasure(register.world, bo));
    } else write(register, 'Holds', 0, 'Lifted on', '2026-11-27');
    register.run(dailyRun(register.world));
    expect(emails(register)).not.toContain(BO);
    expect(register.records('Orders').map((row) => row['ID'])).not.toContain(bosOrder);
    // What is left is the proof of consent, which stays in its own time.
    expect(resuming(register)).toMatchObject([{ Details: '{"grounds":["proofOfConsent"]}' }]);
    expect(eventsIn(register).slice(-12)).toContain('erasure.confirmed');
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test('goes on its day as any erasure that waits: what nothing holds is erased, and the rest stays', () => {
    const { register, newer } = erasedThere((older) => void holds(older, bo));
    const { withheld } = replayOf(register, newer);
    const until = withheld[0]?.until ?? 0;
    for (const [today, isThere] of [
      [isoDate(until - 1), true],
      [isoDate(until), false],
    ] as const) {
      register.today = today;
      register.run(dailyRun(register.world));
      expect(register.records('Orders').some((row) => row['ID'] === bosOrder)).toBe(isThere);
      expect(emails(register)).toContain(BO);
    }
  });

  test('stays as it was decided: a later replay, and one after another restore, erase nothing', () => {
    const { register, newer } = erasedThere((older) => void holds(older, bo));
    replayOf(register, newer);
    const kept = keptOf(register);
    eraseWhole(newer, 'aino@example.fi');
    register.remembered = newer.remembered;
    expect(replayOf(register, newer)).toMatchObject({ erased: 1, withheld: [] });
    expect(emails(register)).toContain(BO);
    const older = onDay(common, '2026-11-26');
    const again = restoredFrom(older, register);
    replayOf(again, register);
    expect(emails(again)).toContain(BO);
    expect(keptOf(again)['holds']).toEqual(kept['holds']);
  });

  test('counts nobody in the statistics before they are erased, and then once', () => {
    const { register, newer } = erasedThere(
      (older) => void holds(older, bo),
      (each) => anonymises(each, BO),
    );
    const statistics = () => register.records('Statistics').map((row) => [row['Key'], row['Number']]);
    replayOf(register, newer);
    expect(statistics()).toEqual([]);
    lifts(register);
    register.run(dailyRun(register.world));
    expect(emails(register)).not.toContain(BO);
    expect(statistics()).toEqual([
      ['customer *', 1],
      ['order *', 1],
    ]);
  });
});

describe('an erasure of the other log is done', () => {
  const aino = ids['aino'] as string;
  const ainosOrder = String(common.records('Orders').find((row) => row['Customer'] === aino)?.['ID']);

  test('where a hold from before was known to both, as far as it went there', () => {
    const held = onDay(common, '2026-11-24');
    holds(held, ainosOrder);
    const { register, newer } = erasedThere(
      () => undefined,
      (each) => void eraseWhole(each, 'aino@example.fi'),
      held,
    );
    expect(replayOf(register, newer)).toMatchObject({ erased: 1, withheld: [], repeated: { undecided: 0 } });
    expect(keptOf(register)['customers']).toEqual(
      expect.arrayContaining((keptOf(newer)['customers'] as string[]).filter((row) => row.includes(aino))),
    );
  });

  test('where the other register had set the hold itself and lifted it before', () => {
    const { register, newer } = erasedThere(
      () => undefined,
      (each) => {
        holds(each, bo);
        lifts(each);
        eraseWhole(each, BO);
      },
    );
    expect(replayOf(register, newer)).toMatchObject({ erased: 1, withheld: [], repeated: { undecided: 0 } });
    expect(emails(register)).not.toContain(BO);
    expect(register.records('Holds').map((row) => row['Lifted on'])).not.toContain('');
  });

  test('against nobody else’s hold', () => {
    const { register, newer } = erasedThere((older) => void holds(older, ids['cai'] as string));
    expect(replayOf(register, newer)).toMatchObject({ erased: 1, withheld: [] });
    expect(emails(register)).not.toContain(BO);
  });
});

describe('an erasure that is not done, and a replay that is disturbed', () => {
  const { newer } = erasedThere(() => undefined);
  eraseWhole(newer, 'aino@example.fi');
  const start = () => {
    const { register } = erasedThere((older) => void holds(older, bo));
    register.remembered = newer.remembered;
    return register;
  };
  const again = (register: TestRegister) => replay(register.world, logOf(newer));
  const undisturbed = start();
  undisturbed.run(again(undisturbed));
  const expected = { kept: keptOf(undisturbed), resuming: resuming(undisturbed).length };
  const endOf = (register: TestRegister) => ({
    kept: keptOf(register),
    resuming: resuming(register).length,
  });

  test.each(placesOf(undisturbed.calls))('$fault call $index $name ends alike', (place) => {
    const register = start();
    expect(struckAndDoneAgain(register, place, again)).toBe(true);
    expect(endOf(register)).toEqual(expected);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test('by another replay of the same ends alike', () => {
    const register = start();
    const turns = writtenBetween(register, () => register.run(again(register)));
    register.run(again(register));
    expect(turns()).toBe(1);
    expect(endOf(register)).toEqual(expected);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });
});

describe('a withdrawal of the other log and a consent that was given here', () => {
  const stateOf = (register: TestRegister, purpose = 'marketing') =>
    register
      .run(consentAt(register.world, BO, 'other'))
      .result.states.find((each) => each.purpose === purpose);
  /** Bo withdrew there on a day, and said yes here on another after having withdrawn here as well. */
  const joined = (there: string, here: string, of = common) => {
    const newer = onDay(of, there);
    asks(newer, 'objectMarketing', 'Bo');
    const older = onDay(of, here);
    says(older, BO, 'withdrawn');
    says(older, BO, 'given');
    const register = restoredFrom(older, newer);
    register.today = '2026-11-28';
    return { register, result: replayOf(register, newer) };
  };
  const leftOut = (register: TestRegister) =>
    register
      .run(planAddresses(register.world, { ...plainWish, purpose: 'marketing', format: 'email' }))
      .leftOut.find(({ id }) => id === bo)?.reason;

  test('given later, it stands: on the card, on lists and after the daily runs; the withdrawal is in its history', () => {
    const { register, result } = joined('2026-11-25', '2026-11-26');
    for (let runs = 0; runs < 3; runs++) {
      expect(stateOf(register)).toMatchObject({ state: 'given', permitted: true });
      expect(customer(register, BO)).toMatchObject({ Marketing: 'Given' });
      expect(leftOut(register)).toBeUndefined();
      register.run(sweep(register.world));
    }
    expect(result.repeated).toMatchObject({ outdated: 2 });
    const then = register.run(consentAt(register.world, BO, 'other', day('2026-11-25') + 0.9));
    expect(then.result.states.find(({ purpose }) => purpose === 'marketing')).toMatchObject({
      state: 'withdrawn',
    });
  });

  test('given later to one purpose, it frees no other of what was refused there', () => {
    const { register } = joined('2026-11-25', '2026-11-26');
    expect(stateOf(register, 'postalMarketing')).toMatchObject({ state: 'withdrawn', permitted: false });
    addRows(register, 'Purposes', [
      {
        ...{ ID: 'calls', Version: '1', 'Legal basis': 'Legitimate interest', 'Direct marketing': true },
        'Person’s choice': 'Unless refused',
      },
    ]);
    expect(stateOf(register, 'calls')).toMatchObject({ state: 'withdrawn', permitted: false });
  });

  test('given earlier, it does not stand', () => {
    const { register } = joined('2026-11-26', '2026-11-25');
    for (let runs = 0; runs < 2; runs++) {
      expect(stateOf(register)).toMatchObject({ state: 'withdrawn', permitted: false });
      expect(customer(register, BO)).toMatchObject({ Marketing: 'Withdrawn' });
      expect(leftOut(register)).toBe('objected');
      register.run(sweep(register.world));
    }
  });

  test.each([
    ['cannot be read', 'yesterday'],
    ['is blank', ''],
    ['is still to come', '2031-01-01'],
    ['is that of the withdrawal', day('2026-11-25') + 10 / 24],
  ])('at a moment that %s, it does not stand', (_, at) => {
    const newer = onDay(common, '2026-11-25');
    says(newer, BO, 'withdrawn');
    const older = onDay(common, '2026-11-26');
    says(older, 'dag@example.fi', 'withdrawn');
    const row = older.records('Consents').findIndex((each) => each['Customer'] === bo);
    write(older, 'Consents', row, 'Time', at);
    const register = restoredFrom(older, newer);
    register.today = '2026-11-28';
    replayOf(register, newer);
    expect(stateOf(register)).toMatchObject({ state: 'withdrawn', permitted: false });
  });

  test('given there after the withdrawal comes back from no log, and the withdrawal here stands', () => {
    const newer = onDay(common, '2026-11-27');
    says(newer, BO, 'withdrawn');
    newer.run(recordConsent(newer.world, BO, { purpose: 'marketing', action: 'given', channel: 'phone' }));
    const older = onDay(common, '2026-11-26');
    says(older, BO, 'withdrawn');
    const register = restoredFrom(older, newer);
    replayOf(register, newer);
    expect(stateOf(register)).toMatchObject({ state: 'withdrawn' });
  });
});
