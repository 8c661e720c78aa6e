import { describe, expect, test } from '@jest/globals';
import { recordBreach } from '../../src/actions/breaches/record';
import { tellBreach } from '../../src/actions/breaches/tell';
import { erasures } from '../../src/actions/erasure-courses';
import { completeErasures } from '../../src/actions/copies-done';
import { tickCopy } from '../../src/actions/copies-ticked';
import { dailyRun } from '../../src/actions/daily';
import { importFiles } from '../../src/actions/import';
import { parseCsv } from '../../src/actions/import/csv';
import { replay, type Replay, type ReplayWish } from '../../src/actions/replay';
import { formReading } from '../../src/actions/requests/form-reading';
import { receiveSubmissions } from '../../src/actions/requests/receive';
import { sweep } from '../../src/actions/sweep';
import { finishTask } from '../../src/actions/tasks';
import { verify } from '../../src/actions/verify';
import { appendEntries, EMPTY_LOG, type LogRow } from '../../src/register/log';
import { day, isoDate } from '../../src/register/calendar';
import { consentAt } from '../../src/actions/consent';
import { placesOf, sortTabs, struckAndDoneAgain, writtenBetween } from '../support/faults';
import type { TestRegister } from '../support/register';
import { fourCustomers, holds, onDay } from '../support/replays';
import { asks, eraseWhole, says, wishOf } from './asking';
import { addRows, apply, gridOf, idOf, textsIn, write } from './by-hand';
import { logOn } from './aged-log';
import { keptOf, logOf, restoredFrom } from './restoring';

/** Yesterday's register: three consents stand. */
const yesterday = (() => {
  const register = fourCustomers('2026-06-01');
  register.run(sweep(register.world));
  return register;
})();

const begun = (): TestRegister => onDay(yesterday, '2026-11-25');

/** What happened since: a full erasure, a reducing one, a withdrawal, an objection by a stranger. */
function today(register: TestRegister): void {
  eraseWhole(register, 'bo@example.fi');
  eraseWhole(register, 'aino@example.fi');
  says(register, 'cai@example.fi', 'withdrawn', 'email');
  asks(register, 'objectMarketing', 'Eve');
}

const replayed = (register: TestRegister, newer: readonly LogRow[], wish: ReplayWish = {}): Replay =>
  register.run(replay(register.world, newer, wish));

describe('a register that was restored from yesterday', () => {
  test('is noticed by every action, and nothing but the replay goes on', () => {
    const newer = begun();
    today(newer);
    const older = restoredFrom(begun(), newer);
    expect(() => older.run(sweep(older.world))).toThrow('registerRestored');
    expect(() =>
      older.run(importFiles(older.world, { customers: parseCsv('number,city\n1,Espoo\n') })),
    ).toThrow('registerRestored');
    expect(older.run(verify(older.world))).toMatchObject({ ok: true });
    replayed(older, logOf(newer));
    expect(() => older.run(sweep(older.world))).not.toThrow();
  });

  test.each([false, true])(
    'and replayed is like one never restored, for those erased (marks outlive the restore: %s)',
    (marksStay) => {
      const newer = begun();
      today(newer);
      const older = restoredFrom(begun(), newer, marksStay);
      const result = replayed(older, logOf(newer));
      expect(keptOf(older)).toEqual(keptOf(newer));
      for (const text of ['bo@example.fi', 'Bo', 'Berg', 'aino@example.fi', '0401111111'])
        expect(textsIn(older, 'Customers', 'Orders', 'Consents')).not.toContain(text);
      expect(older.run(verify(older.world))).toMatchObject({ ok: true });
      expect(result).toMatchObject({
        erased: 2,
        unfinished: false,
        left: [],
        repeated: { withdrawals: 1, absent: 0, ambiguous: 0 },
      });
      expect(older.records('Log').slice(-2)).toMatchObject([
        { Event: 'register.replayed' },
        { Event: 'register.replayCompleted', Details: '{"records":0}' },
      ]);
    },
  );

  test('and replayed follows the erasures again: the copies of each are open, and it is complete when they are done', () => {
    const newer = begun();
    today(newer);
    const older = restoredFrom(begun(), newer);
    const named = (register: TestRegister) =>
      register.run(erasures(register.world, true)).map(({ on, copies }) => ({
        on: on === undefined ? '' : isoDate(on),
        copies: copies.map(({ kind }) => kind).sort(),
      }));
    const { lost } = replayed(older, logOf(newer));
    expect(named(older)).toEqual(named(newer));
    expect(named(older)).toHaveLength(2);
    expect(lost.erasures).toBe(2);
    expect(older.run(completeErasures(older.world)).result.completed).toBe(0);
    older.records('Tasks').forEach((task, row) => {
      if (task.Performer === 'You') write(older, 'Tasks', row, 'State', 'Done');
    });
    older.run(completeErasures(older.world));
    expect(named(older)).toEqual([]);
    expect(older.run(erasures(older.world))).toHaveLength(2);
  });

  test('and replayed does not ask again for copies that were dealt with, but for the version history', () => {
    const newer = begun();
    const { task: confirmation = '' } = eraseWhole(newer, 'bo@example.fi').result;
    newer.run(finishTask(newer.world, confirmation));
    newer.records('Tasks').forEach((task, row) => {
      if (task.Performer === 'You') write(newer, 'Tasks', row, 'State', 'Done');
    });
    newer.run(completeErasures(newer.world));
    expect(newer.records('Log').at(-1)).toMatchObject({ Event: 'erasure.completed' });
    const older = restoredFrom(begun(), newer);
    const { lost } = replayed(older, logOf(newer));
    expect(lost.erasures).toBe(0);
    expect(older.run(erasures(older.world, true)).map(({ copies }) => copies)).toMatchObject([
      [{ kind: 'versionHistory', state: 'open' }],
    ]);
  });

  test('and replayed asks again for paper to be shredded, and waits for it', () => {
    const withFolder = () => {
      const register = begun();
      addRows(register, 'Other material', [
        { ID: 'm1', Description: 'Measures', Customer: idOf(register, 'bo@example.fi') },
      ]);
      return register;
    };
    const newer = withFolder();
    eraseWhole(newer, 'bo@example.fi');
    const older = restoredFrom(withFolder(), newer);
    expect(replayed(older, logOf(newer)).left).toEqual([]);
    expect(older.records('Customers').map((row) => row['E-mail'])).not.toContain('bo@example.fi');
    const [course] = older.run(erasures(older.world, true));
    const papers = course?.copies.filter(({ kind }) => kind === 'paper');
    expect(papers).toMatchObject([{ details: 'm1', state: 'open' }]);
    older.records('Tasks').forEach((task, row) => {
      if (task.Performer === 'You' && task.Details !== 'm1') write(older, 'Tasks', row, 'State', 'Done');
    });
    older.run(completeErasures(older.world));
    expect(older.run(erasures(older.world, true))).toHaveLength(1);
    older.run(tickCopy(older.world, String(papers?.[0]?.task)));
    expect(older.records('Other material')).toEqual([]);
    expect(older.run(erasures(older.world, true))).toEqual([]);
  });

  test('and replayed twice is replayed once', () => {
    const newer = begun();
    today(newer);
    const older = restoredFrom(begun(), newer);
    replayed(older, logOf(newer));
    const before = older.records('Log').length;
    expect(replayed(older, logOf(newer))).toMatchObject({ putBack: 0 });
    expect(older.records('Log')).toHaveLength(before);
  });
});

describe('what happened since the restored version', () => {
  test('letters that were out are not sent again, and those that waited may have gone out', () => {
    const older = begun();
    asks(older, 'access', 'Eve');
    const newer = older.copy();
    eraseWhole(newer, 'bo@example.fi');
    const restored = restoredFrom(older, newer);
    const result = replayed(restored, logOf(newer));
    expect(result).toMatchObject({ unsure: 1, erased: 1 });
    expect(restored.records('Letters').map((row) => row['State'])).toEqual(['Not known whether it went out']);
  });

  test('what only the older register has of an erased person is left to decide', () => {
    const older = begun();
    const id = idOf(older, 'aino@example.fi');
    const newer = older.copy();
    addRows(older, 'Orders', [{ ID: 'x9', Customer: id, Date: '2009-01-01', Amount: 5 }]);
    eraseWhole(newer, 'aino@example.fi');
    const restored = restoredFrom(older, newer);
    expect(replayed(restored, logOf(newer)).left).toEqual([
      { customer: id, name: expect.any(String), goes: [{ tab: 'orders', record: 'x9' }] },
    ]);
    const isThere = () => restored.records('Orders').some((row) => row['ID'] === 'x9');
    expect(isThere()).toBe(true);
    // There is a month to decide: the daily run takes nothing of it before.
    const month = ['2026-11-25', '2026-11-26', '2026-12-24'].map((today) => {
      restored.today = today;
      restored.run(dailyRun(restored.world));
      return isThere();
    });
    expect(month).toEqual([true, true, true]);
    restored.today = '2026-12-25';
    restored.run(dailyRun(restored.world));
    expect(isThere()).toBe(false);
  });

  test('a consent that was given comes back from no log, and an objection that it lifted stands', () => {
    const older = begun();
    says(older, 'cai@example.fi', 'withdrawn');
    const newer = older.copy();
    says(newer, 'cai@example.fi', 'given');
    const restored = restoredFrom(older, newer);
    const before = keptOf(restored);
    expect(replayed(restored, logOf(newer)).lost).toMatchObject({ consents: 1 });
    expect(keptOf(restored)).toEqual(before);
  });

  test('a withdrawal after which the person consented anew is not the last word', () => {
    const older = begun();
    const newer = older.copy();
    says(newer, 'cai@example.fi', 'withdrawn');
    says(newer, 'cai@example.fi', 'given');
    const restored = restoredFrom(older, newer);
    replayed(restored, logOf(newer));
    const states = restored.run(consentAt(restored.world, 'cai@example.fi', 'other')).result.states;
    expect(states.find(({ purpose }) => purpose === 'marketing')).toMatchObject({ state: 'given' });
  });
});

test('a restriction that was set as a hold stands in the person’s row again, which automation goes by', () => {
  const older = begun();
  const newer = older.copy();
  holds(newer, idOf(newer, 'cai@example.fi'), 'restriction');
  const restored = restoredFrom(older, newer);
  replayed(restored, logOf(newer));
  const since = (register: TestRegister) =>
    register.records('Customers').map((row) => row['Restricted since']);
  expect(since(newer).filter(Boolean)).toHaveLength(1);
  expect(since(restored)).toEqual(since(newer));
});

describe('a replay is refused', () => {
  test('where the logs have no entry in common', () => {
    const newer = begun();
    today(newer);
    const { world, spreadsheetId } = newer;
    const drafts = logOf(newer).map(({ details, ...row }) => ({
      ...row,
      actor: `${world.actor} elsewhere`,
      details: JSON.parse(details) as object,
    }));
    const restored = restoredFrom(begun(), newer);
    const before = JSON.stringify(restored.sheets.spreadsheet(restored.spreadsheetId));
    expect(() => replayed(restored, appendEntries(spreadsheetId, EMPTY_LOG, drafts))).toThrow(
      expect.objectContaining({ code: 'logsDiffer', data: { entry: 1 } }),
    );
    expect(JSON.stringify(restored.sheets.spreadsheet(restored.spreadsheetId))).toBe(before);
  });

  test('where an entry of the newer log was changed', () => {
    const newer = begun();
    today(newer);
    const log = logOf(newer);
    const at = log.length - 2;
    const changed = log.map((row, index) => (index === at ? { ...row, details: '{}' } : row));
    expect(() => replayed(restoredFrom(begun(), newer), changed)).toThrow(
      expect.objectContaining({ code: 'logBroken', data: { entry: at + 1 } }),
    );
  });

  test('where the copy begins behind the restored end, and where it ends before what is remembered', () => {
    const newer = begun();
    today(newer);
    const head = begun().records('Log').length;
    const log = logOf(newer);
    expect(() => replayed(restoredFrom(begun(), newer), log.slice(head + 1))).toThrow(
      expect.objectContaining({ code: 'logCopyGap', data: { from: head + 1, to: head + 1 } }),
    );
    expect(() => replayed(restoredFrom(begun(), newer), log.slice(0, -1))).toThrow(
      expect.objectContaining({ code: 'logCopyTooOld' }),
    );
  });

  test('unless the owner accepts what is missing: the log says so and goes on above it', () => {
    for (const marksStay of [false, true]) {
      const newer = begun();
      today(newer);
      const log = logOf(newer);
      const restored = restoredFrom(begun(), newer, marksStay);
      replayed(restored, log.slice(0, -3), { acceptMissing: true });
      const entries = restored.records('Log');
      expect(entries.slice(-3).map((row) => row['Event'])).toEqual([
        'log.continued',
        'register.replayed',
        'register.replayCompleted',
      ]);
      expect(Number(entries.at(-1)?.['Number'])).toBe(log.length + 3);
      expect(restored.run(sweep(restored.world)).unfinished).toBe(false);
    }
  });
});

describe('what a replay never does', () => {
  test('takes a log for whole in which another entry stands in the place of the remembered one', () => {
    const newer = begun();
    today(newer);
    const older = begun();
    const remembered = newer.records('Log').length;
    for (const action of ['withdrawn', 'given', 'withdrawn'] as const)
      for (const who of ['bo@example.fi', 'cai@example.fi', 'dag@example.fi']) says(older, who, action);
    const restored = restoredFrom(older, newer);
    expect(restored.records('Log').length).toBeGreaterThan(remembered);
    expect(() => replayed(restored, logOf(restored))).toThrow(
      expect.objectContaining({ code: 'logForked', data: { entry: remembered } }),
    );
    replayed(restored, logOf(restored), { acceptMissing: true });
    expect(restored.records('Log').at(-2)).toMatchObject({
      Event: 'log.continued',
      Details: JSON.stringify({ forked: true, missingFrom: remembered, to: remembered }),
    });
    const gaps = [{ from: remembered, to: remembered, isForked: true }];
    expect(restored.run(verify(restored.world))).toMatchObject({ ok: true, gaps });
    expect(() => restored.run(sweep(restored.world))).not.toThrow();
  });

  test('destroys by an old copy of the log what the register’s own log says was kept', () => {
    const register = begun();
    const isHis = (row: Record<string, unknown>) => row['Customer'] === idOf(yesterday, 'bo@example.fi');
    const order = String(register.records('Orders').find(isHis)?.['ID']);
    eraseWhole(register, 'bo@example.fi');
    const copy = logOf(register);
    const records = copy
      .filter(({ event }) => event === 'erasure')
      .flatMap(({ details }) => (JSON.parse(details) as { records?: string[] }).records ?? []);
    logOn(register, register.today, [{ event: 'erasure.corrected', details: { records } }]);
    addRows(register, 'Orders', [{ ID: order, Date: '2010-05-01', Amount: 20 }]);
    replayed(register, copy);
    expect(register.records('Orders').map((row) => row['ID'])).toContain(order);
  });
});

describe('a replay that is disturbed', () => {
  const newer = begun();
  today(newer);
  const log = logOf(newer);
  const undisturbed = restoredFrom(begun(), newer);
  undisturbed.run(replay(undisturbed.world, log));
  const expected = keptOf(undisturbed);

  test.each(placesOf(undisturbed.calls))('$fault call $index $name is finished by the next', (place) => {
    const register = restoredFrom(begun(), newer);
    expect(struckAndDoneAgain(register, place, (of) => replay(of.world, log))).toBe(true);
    expect(keptOf(register)).toEqual(expected);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test.each([0, 1, 2, 3, 4, 5])(
    'by a person who sorts customers before call %i ends in the same register',
    (index) => {
      const register = restoredFrom(begun(), newer);
      register.intercept = (call) => {
        if (call.index === index && call.when === 'before') sortTabs(register, ['Customers']);
      };
      register.run(replay(register.world, log));
      expect(keptOf(register)).toEqual(expected);
    },
  );

  test.each([false, true])('by another replay puts each entry back once (marks outlive: %s)', (marksStay) => {
    const register = restoredFrom(begun(), newer, marksStay);
    const turns = writtenBetween(register, () => register.run(replay(register.world, log)));
    register.run(replay(register.world, log));
    expect(turns()).toBe(1);
    expect(keptOf(register)).toEqual(expected);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });
});

test('a request from the form that the restore lost is taken from the form again, once', () => {
  const older = begun();
  const newer = older.copy();
  const submission = {
    ...wishOf('access', 'Eve'),
    response: 'r1',
    at: '2026-11-25T08:00:00+02:00',
    language: 'en',
  } as const;
  newer.run(receiveSubmissions(newer.world, [submission]));
  const restored = restoredFrom(older, newer);
  replayed(restored, logOf(newer));
  expect(restored.records('Requests')).toEqual([]);
  for (const taken of [1, 0])
    expect(restored.run(receiveSubmissions(restored.world, [submission])).result).toMatchObject({ taken });
  expect(restored.records('Requests')).toHaveLength(1);
  // Once it was taken it is known as any other: its row may be erased, and never comes back.
  const { sheetId } = gridOf(restored, 'Requests');
  const range = { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 };
  apply(restored, { deleteDimension: { range } });
  expect(restored.run(receiveSubmissions(restored.world, [submission])).result).toMatchObject({ taken: 0 });
});

test('after a long standstill the forms are read from the newest request on that is known', () => {
  const register = begun();
  const said = {
    ...wishOf('access', 'Eve'),
    response: 'r1',
    at: '2026-11-25T08:00:00+02:00',
    language: 'en',
  } as const;
  register.run(receiveSubmissions(register.world, [said]));
  register.today = '2027-06-01';
  expect(register.run(formReading(register.world, true)).since).toBeLessThanOrEqual(day('2026-11-24'));
});

test('a breach is there again with its clock and the notice of it, and without what happened, which no log tells', () => {
  const older = begun();
  const newer = older.copy();
  const awareAt = day(newer.today) - 0.5;
  const { breach } = newer.run(recordBreach(newer.world, { awareAt, description: 'Lost' })).result;
  newer.run(tellBreach(newer.world, breach, { whom: 'authority', at: awareAt + 0.25 }));
  const restored = restoredFrom(older, newer);
  expect(replayed(restored, logOf(newer)).repeated).toMatchObject({ breaches: 2 });
  const [row] = restored.records('Data breaches');
  expect(row).toMatchObject({ ID: breach, 'Aware at': awareAt, 'Authority told at': awareAt + 0.25 });
  expect(row?.Description ?? '').toBe('');
});
