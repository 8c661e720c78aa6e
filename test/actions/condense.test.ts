import { describe, expect, test } from '@jest/globals';
import { condense, condensingFor } from '../../src/actions/condense';
import { CallFailed } from '../../src/actions/program';
import { replay } from '../../src/actions/replay';
import { setUp } from '../../src/actions/setup';
import { sweep } from '../../src/actions/sweep';
import { verify } from '../../src/actions/verify';
import { subjectHash } from '../../src/register/log';
import { day } from '../../src/register/calendar';
import { contentOf, Killed, type TestRegister } from '../support/register';
import { agedRegister, entriesOf, logOn } from './aged-log';
import { addRows, apply, gridOf, write } from './by-hand';

const TODAY = '2026-11-24';
/** 450 entries whose time is over, and enough newer ones. */
const aged = agedRegister(
  {
    '2012-03-01': entriesOf('person.viewed', 250),
    '2013-06-30': [
      {
        event: 'erasure',
        subject: 'ab',
        request: 'q1',
        details: { outcome: 'reduced', erased: { orders: 3 }, kept: { 'orders:accounting': 2 } },
      },
      { event: 'erasure.confirmed', subject: 'ab', details: {} },
      ...entriesOf('consent.given', 198),
    ],
    '2024-01-01': entriesOf('retention.computed', 520),
  },
  TODAY,
);
/** The entries of the set-up are the oldest. */
const FIRST = aged.records('Log').length - 450 - 520;
const GOING = FIRST + 450;

const isWhole = (register: TestRegister) => register.run(verify(register.world));
const summaries = (register: TestRegister) =>
  register
    .records('Log')
    .filter(({ Event }) => Event === 'log.condensed')
    .map(({ Details }) => JSON.parse(String(Details)) as Record<string, unknown>);

test('the plan tells what would go, and changes nothing', () => {
  const register = aged.copy();
  const before = contentOf(register);
  expect(register.run(condensingFor(register.world))).toEqual({
    entries: GOING,
    from: '2012-01-01',
    to: '2013-06-30',
  });
  expect(contentOf(register)).toEqual(before);
});

describe('condensing', () => {
  const register = aged.copy();
  const { result, entries } = register.run(condense(register.world));
  const rows = register.records('Log');

  test('removes what is past its time in commits of a bearable size, each with its summary', () => {
    expect(result).toMatchObject({ entries: GOING });
    expect(entries.map(({ event }) => event)).toEqual(['log.condensed', 'log.condensed', 'log.condensed']);
    const round = ['read', 'look', 'commit'];
    expect(register.calls).toEqual([...round, ...round, ...round, 'read']);
    expect(rows).toHaveLength(520 + 3);
  });

  test('leaves a log that verifies, and goes on', () => {
    expect(isWhole(register)).toMatchObject({ ok: true, condensed: GOING });
    logOn(register, TODAY, entriesOf('person.viewed', 1));
    expect(isWhole(register)).toMatchObject({ ok: true });
  });

  test('says in the last summary what all of it came to, and no person', () => {
    expect(summaries(register)[2]).toMatchObject({
      ...{ from: 401, to: GOING, oldest: '2012-01-01', newest: '2013-06-30' },
      totals: {
        '2012-03': { events: { 'person.viewed': 250 } },
        '2013-06': {
          events: { erasure: 1, 'erasure.confirmed': 1, 'consent.given': 198 },
          erasures: { request: 1 },
          erased: { 'request:orders': 3 },
          kept: { 'orders:accounting': 2 },
        },
      },
    });
    expect(JSON.stringify(summaries(register))).not.toContain('ab"');
  });

  test('a second time there is nothing left to do', () => {
    const again = register.run(condense(register.world));
    expect(again).toMatchObject({ result: { entries: 0 }, entries: [] });
  });

  test('years later folds the earlier summaries, and carries the totals along', () => {
    const later = register.copy();
    logOn(later, '2034-01-02', entriesOf('retention.computed', 520));
    later.today = '2040-01-01';
    later.run(condense(later.world));
    expect(isWhole(later)).toMatchObject({ ok: true });
    const [last] = summaries(later).slice(-1);
    expect(last).toMatchObject({ oldest: '2012-01-01', from: expect.any(Number) });
    const totals = (last as { totals: Record<string, { events: Record<string, number> }> }).totals;
    const counted = Object.values(totals).flatMap(({ events }) => Object.values(events));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe((last as { to: number }).to);
  });
});

describe('what stays', () => {
  const stop = (register: TestRegister) => register.run(condensingFor(register.world));

  test('the newest five hundred entries, however old', () => {
    const register = agedRegister({ '2012-03-01': entriesOf('person.viewed', 505) }, TODAY);
    expect(stop(register)).toEqual({
      ...{ entries: FIRST + 5, from: '2012-01-01', to: '2012-03-01' },
      stop: { reason: 'lastEntries', day: '2012-03-01', entries: 500 },
    });
  });

  test.each([
    ['open', 'openErasure'],
    ['failed', 'openErasure'],
    ['done', undefined],
  ])('an erasure with a task that is %s', (state, reason) => {
    const register = agedRegister(
      {
        '2012-03-01': entriesOf('person.viewed', 10),
        '2012-03-02': [
          { event: 'erasure', subject: subjectHash(aged.world.key, 'c1'), details: { outcome: 'full' } },
          { event: 'erasure.confirmed', subject: subjectHash(aged.world.key, 'c1'), details: {} },
        ],
        '2024-01-01': entriesOf('retention.computed', 510),
      },
      TODAY,
    );
    addRows(register, 'Tasks', [{ ID: 't1', Task: 'resumeErasure', About: 'c1', State: state }]);
    expect(stop(register).stop?.reason).toBe(reason);
    expect(stop(register).entries).toBe(FIRST + (reason ? 10 : 12));
  });

  test('an erasure that was never confirmed, even where its task is gone', () => {
    const register = agedRegister(
      {
        '2012-03-01': entriesOf('person.viewed', 10),
        '2012-03-02': [{ event: 'erasure', subject: 'cd', details: { outcome: 'full' } }],
        '2024-01-01': entriesOf('retention.computed', 510),
      },
      TODAY,
    );
    expect(stop(register)).toMatchObject({
      entries: FIRST + 10,
      stop: { reason: 'openErasure', day: '2012-03-02' },
    });
  });

  test('what a request rests on that has no answer yet', () => {
    const register = agedRegister(
      {
        '2012-03-01': entriesOf('person.viewed', 10),
        '2012-03-02': entriesOf('request.identified', 5, { request: 'q7' }),
        '2024-01-01': entriesOf('retention.computed', 510),
      },
      TODAY,
    );
    addRows(register, 'Requests', [{ ID: 'q7', Status: 'inProgress' }]);
    expect(stop(register)).toMatchObject({
      entries: FIRST + 10,
      stop: { reason: 'openRequest', entries: 5 },
    });
    write(register, 'Requests', 0, 'Status', 'answered');
    expect(stop(register)).toMatchObject({ entries: FIRST + 15 });
  });

  test('everything, where the log is not in order', () => {
    const register = aged.copy();
    write(register, 'Log', 900, 'Event', 'x');
    const before = contentOf(register);
    expect(() => register.run(condense(register.world))).toThrow(
      expect.objectContaining({ code: 'logBroken', data: { entry: 901 } }),
    );
    expect(contentOf(register)).toEqual(before);
  });
});

test('the owner’s task to look at the log is done by it', () => {
  const register = aged.copy();
  addRows(register, 'Tasks', [{ ID: 't1', Task: 'condenseLog', 'Done by': 'owner', State: 'open' }]);
  register.run(condense(register.world));
  expect(register.records('Tasks')[0]).toMatchObject({ State: 'Done', 'Done on': day(TODAY) });
  write(register, 'Tasks', 0, 'State', 'open');
  const again = register.run(condense(register.world));
  expect(again.entries.map(({ event }) => event)).toEqual(['task.done']);
});

test('after a restore from before it, replay leaves the log as condensed as it was', () => {
  const condensed = aged.copy();
  condensed.run(condense(condensed.world));
  const newer = condensed.records('Log').map((row) => ({
    ...{ sequence: String(row.Number), at: String(row.Time), event: String(row.Event) },
    ...{ subject: String(row.Subject), request: String(row.Request), actor: String(row.Actor) },
    ...{ details: String(row.Details), previous: String(row['Previous hash']), hash: String(row.Hash) },
  }));
  const restored = aged.copy();
  restored.run(replay(restored.world, newer));
  expect(isWhole(restored)).toMatchObject({ ok: true, condensed: GOING });
  expect(restored.records('Log').map(({ Event }) => Event)).toContain('log.cleared');
});

describe('the daily run', () => {
  const tasksOf = (register: TestRegister) =>
    register.records('Tasks').filter((row) => row['Task'] === 'Condense the oldest log entries');

  test('asks the owner, once, and again a month after they have looked, while anything is past its time', () => {
    const register = aged.copy();
    register.run(sweep(register.world));
    register.run(sweep(register.world));
    expect(tasksOf(register)).toMatchObject([{ State: 'Open' }]);
    register.run(condense(register.world));
    expect(tasksOf(register)).toMatchObject([{ State: 'Done' }]);
    register.today = '2026-12-31';
    register.run(sweep(register.world));
    expect(tasksOf(register)).toHaveLength(1);
  });

  test('asks nobody before the financial year has ended from which the rule of the log counts', () => {
    const register = agedRegister({ '2013-06-10': entriesOf('retention.computed', 510) }, '2022-04-30');
    const [log] = register.records('Retention').flatMap(({ ID }, row) => (ID === 'log' ? [row] : []));
    write(register, 'Retention', log as number, 'Counted from', 'End of the financial year');
    const years = register.records('Settings').findIndex(({ Setting }) => Setting === 'financialYearEnd');
    write(register, 'Settings', years, 'Value', '30.4.');
    register.run(sweep(register.world));
    expect(tasksOf(register)).toHaveLength(0);
    expect(register.run(condensingFor(register.world))).toMatchObject({ entries: 0 });
    register.today = '2022-05-01';
    register.run(sweep(register.world));
    expect(tasksOf(register)).toHaveLength(1);
  });

  test('asks nobody where all is within its time, and condenses nothing itself', () => {
    const register = agedRegister({ '2024-01-01': entriesOf('retention.computed', 510) }, '2021-12-31');
    register.run(sweep(register.world));
    expect(tasksOf(register)).toHaveLength(0);
    const old = aged.copy();
    const before = old.records('Log').length;
    old.run(sweep(old.world));
    expect(old.records('Log').length).toBeGreaterThan(before);
  });
});

describe('a log that says which of its entries are missing', () => {
  const register = agedRegister({ '2012-03-01': entriesOf('person.viewed', 205) }, '2012-04-01');
  logOn(register, '2012-04-01', entriesOf('person.viewed', 1));
  const missing = register.records('Log').length;
  const end = register.cells('Log').length;
  const { sheetId } = gridOf(register, 'Log');
  apply(register, {
    deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: end - 1, endIndex: end } },
  });
  register.run(setUp(register.world));
  logOn(register, '2012-05-01', entriesOf('person.viewed', 10));
  logOn(register, '2024-01-01', entriesOf('retention.computed', 510));
  register.today = TODAY;
  const before = isWhole(register).checkpoint;

  test('is condensed like any other, and the summary goes on telling of them', () => {
    const { result } = register.run(condense(register.world));
    expect(result.entries).toBeGreaterThan(205);
    const gaps = [{ from: missing, to: missing }];
    expect(isWhole(register)).toMatchObject({ ok: true, gaps, condensed: result.entries });
    expect(summaries(register).at(-1)).toMatchObject({ gaps });
  });

  test('is confirmed by a checkpoint that was made after', () => {
    expect(register.run(verify(register.world, before))).toMatchObject({ ok: true, standing: 'newer' });
  });
});

/** Just more than one commit removes. */
const struckLog = agedRegister(
  { '2012-03-01': entriesOf('person.viewed', 205), '2024-01-01': entriesOf('retention.computed', 510) },
  TODAY,
);

describe('struck at any call', () => {
  const faults = {
    'killed before': () => new Killed(),
    'killed after': () => new Killed(),
    'failed before': () => CallFailed.of(500),
    'failed after': () => CallFailed.of(503),
  };
  const undisturbed = struckLog.copy();
  undisturbed.run(condense(undisturbed.world));
  const calls = undisturbed.calls.map((name, index) => [name, index] as const);
  const standing = (register: TestRegister) =>
    register.records('Log').filter(({ Event }) => !['log.condensed', 'log.cleared'].includes(String(Event)));
  const places = calls.flatMap(([name, index]) =>
    Object.keys(faults).map((fault) => ({ fault, name, index })),
  );

  test.each(places)(
    '$fault call $index ($name): the log is whole, and the next run ends the same',
    (place) => {
      const register = struckLog.copy();
      let struck = false;
      register.intercept = ({ index, when }) => {
        if (struck || index !== place.index || !place.fault.endsWith(when)) return;
        struck = true;
        throw faults[place.fault as keyof typeof faults]();
      };
      try {
        register.run(condense(register.world));
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
      }
      register.intercept = () => undefined;
      expect(isWhole(register)).toMatchObject({ ok: true });
      register.run(condense(register.world));
      expect(struck).toBe(true);
      expect(standing(register).map(({ Hash }) => Hash)).toEqual(
        standing(undisturbed).map(({ Hash }) => Hash),
      );
      expect(isWhole(register)).toMatchObject({ ok: true, condensed: 205 + FIRST });
      expect(summaries(register).at(-1)?.totals).toEqual(summaries(undisturbed).at(-1)?.totals);
    },
  );

  test('another writer in between: both land', () => {
    const register = struckLog.copy();
    let done = false;
    register.intercept = ({ name, when }) => {
      if (done || name !== 'commit' || when !== 'before') return;
      done = true;
      logOn(register, TODAY, entriesOf('person.viewed', 1));
    };
    register.run(condense(register.world));
    register.intercept = () => undefined;
    expect(isWhole(register)).toMatchObject({ ok: true, condensed: 205 + FIRST });
  });

  test.each([false, true])(
    'a person sorts the log meanwhile (run killed after it: %s): no other entry goes',
    (kill) => {
      const register = struckLog.copy();
      const { sheetId } = gridOf(register, 'Log');
      const sorted = (sortOrder: string, dimensionIndex: number) =>
        apply(register, {
          sortRange: { range: { sheetId, startRowIndex: 1 }, sortSpecs: [{ dimensionIndex, sortOrder }] },
        });
      const newer = () =>
        register.records('Log').filter(({ Event }) => Event === 'retention.computed').length;
      let commits = 0;
      register.intercept = ({ name, when }) => {
        if (name !== 'commit') return;
        if (when === 'before' && ++commits === 2) sorted('DESCENDING', 1);
        if (when === 'after' && commits === 2 && kill) throw new Killed();
      };
      try {
        register.run(condense(register.world));
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
      }
      register.intercept = () => undefined;
      register.run(condense(register.world));
      expect(newer()).toBe(510);
      expect(
        standing(register)
          .map(({ Hash }) => Hash)
          .sort(),
      ).toEqual(
        standing(undisturbed)
          .map(({ Hash }) => Hash)
          .sort(),
      );
    },
  );
});
