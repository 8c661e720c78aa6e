import { describe, expect, test } from '@jest/globals';
import { dailyRun } from '../../src/actions/daily';
import { importFiles } from '../../src/actions/import';
import { parseCsv } from '../../src/actions/import/csv';
import { isUrgent, knownFrom, memoryOf, remembering } from '../../src/actions/memory';
import { verify } from '../../src/actions/verify';
import { day as calendarDay } from '../../src/register/calendar';
import { hashedUnder, type LogEntry } from '../../src/register/log';
import { CallFailed } from '../../src/actions/program';
import { sumOfNames } from '../../src/actions/suppression-log';
import { sortTabs } from '../support/faults';
import { Killed, type TestRegister } from '../support/register';
import { asks, eraseWhole, says } from './asking';
import { addRows, apply, gridOf, registerOf, write } from './by-hand';
import { logOf } from './restoring';

/** The suppression list, of which somebody has deleted rows, against what is remembered outside the spreadsheet and what the log tells. */

const PEOPLE = [
  'number,firstName,lastName,email,phone',
  '1,Aino,Aalto,aino@example.fi,0401111111',
  '2,Bo,Berg,bo@example.fi,',
].join('\n');

const entriesOf = (register: TestRegister): LogEntry[] => {
  const idOf = hashedUnder(register.spreadsheetId, logOf(register));
  return logOf(register).map((row) => {
    const sequence = Number(row.sequence);
    return { ...row, version: 1, spreadsheetId: idOf(sequence), sequence };
  });
};

/** Runs a day as a shell does: with what is remembered, and remembering what the run saw. */
function day(register: TestRegister, memory: TestRegister['remembered']) {
  register.remembers = memory !== undefined;
  register.remembered = memory;
  const before = memory && { ...memory, spreadsheetId: register.spreadsheetId };
  const { sweep } = register.run(dailyRun(register.world));
  register.remembered = knownFrom(
    remembering(before, register.spreadsheetId, entriesOf(register), sweep),
  ).remembered;
  return sweep;
}

const erased = (() => {
  const register = registerOf({ customers: PEOPLE });
  eraseWhole(register, 'aino@example.fi');
  asks(register, 'objectMarketing', 'Eve');
  day(register, register.remembered);
  return register;
})();
const begun = (): TestRegister => {
  const register = erased.copy();
  register.remembered = erased.remembered;
  return register;
};
const listOf = (register: TestRegister) =>
  register
    .records('Suppression list')
    .map(({ ID: _id, ...row }) => JSON.stringify(row))
    .sort();
const deleteRows = (register: TestRegister, from: number, to: number) => {
  const range = {
    sheetId: gridOf(register, 'Suppression list').sheetId,
    dimension: 'ROWS',
    startIndex: from + 1,
    endIndex: to + 1,
  };
  apply(register, { deleteDimension: { range } });
};
const tasksOf = (register: TestRegister) =>
  register
    .records('Tasks')
    .flatMap((row) => (String(row['Task']).includes('suppression list') ? [String(row['Task'])] : []));
const mendings = (register: TestRegister): unknown[] =>
  register
    .records('Log')
    .filter((row) => row['Event'] === 'suppressions.mended')
    .map((row) => JSON.parse(String(row['Details'])) as unknown);
const importsAgain = (register: TestRegister) =>
  register.run(importFiles(register.world, { customers: parseCsv(PEOPLE) }));

describe('rows that somebody deleted from the suppression list', () => {
  test('would let an import bring the erased back', () => {
    const register = begun();
    deleteRows(register, 0, listOf(register).length);
    importsAgain(register);
    expect(register.records('Customers').map((row) => row['E-mail'])).toContain('aino@example.fi');
  });

  test.each([1, 2, 'all'])(
    'are put back by the daily run from the log (%s), and the owner is told once',
    (count) => {
      const register = begun();
      const before = listOf(register);
      expect(before.length).toBeGreaterThan(2);
      deleteRows(register, 0, count === 'all' ? before.length : Number(count));
      expect(day(register, register.remembered)).toMatchObject({ listDiffers: true });
      expect(listOf(register)).toEqual(before);
      expect(tasksOf(register)).toEqual([expect.stringContaining('put back from the log')]);
      expect(mendings(register)).toEqual([{ putBack: count === 'all' ? before.length : count, unnamed: 0 }]);
      importsAgain(register);
      expect(register.records('Customers').map((row) => row['E-mail'])).not.toContain('aino@example.fi');
      expect(day(register, register.remembered)).toMatchObject({ listDiffers: false });
      expect(tasksOf(register)).toHaveLength(1);
      expect(register.run(verify(register.world))).toMatchObject({ ok: true });
    },
  );

  test('stand there since the day on which they were said anew', () => {
    const register = begun();
    register.today = '2030-05-01';
    asks(register, 'objectMarketing', 'Eve');
    day(register, undefined);
    const before = listOf(register);
    expect(before.filter((row) => row.includes(String(calendarDay('2030-05-01'))))).toHaveLength(1);
    day(register, register.remembered);
    deleteRows(register, 0, before.length);
    day(register, register.remembered);
    expect(listOf(register)).toEqual(before);
  });

  test('and that the log does not name are told as gone', () => {
    const register = begun();
    addRows(register, 'Suppression list', [{ ID: 'old', Type: 'E-mail', Hash: 'ab', Scope: 'Everything' }]);
    day(register, register.remembered);
    deleteRows(register, listOf(register).length - 1, listOf(register).length);
    day(register, register.remembered);
    expect(tasksOf(register)).toEqual([expect.stringContaining('does not name all of its rows')]);
    expect(day(register, register.remembered)).toMatchObject({ listDiffers: false });
    expect(mendings(register)).toHaveLength(1);
  });

  test('are no matter where the register itself took them off', () => {
    const register = begun();
    says(register, 'bo@example.fi', 'withdrawn');
    day(register, register.remembered);
    const before = register.remembered;
    says(register, 'bo@example.fi', 'given');
    expect(day(register, before)).toMatchObject({ listDiffers: true });
    expect(tasksOf(register)).toEqual([]);
    expect(mendings(register)).toEqual([]);
  });

  test('are not looked for where nothing is remembered', () => {
    const register = begun();
    deleteRows(register, 0, 1);
    expect(day(register, undefined)).toMatchObject({ listDiffers: false });
  });

  const struck = begun();
  const expected = listOf(struck);
  deleteRows(struck, 0, 2);
  const undisturbed = struck.copy();
  day(undisturbed, struck.remembered);
  const places = undisturbed.calls.flatMap((name, index) =>
    (['before', 'after'] as const).flatMap((when) =>
      ['killed', 'failed'].map((how) => [`${how} ${when} call ${index} ${name}`, how, when, index] as const),
    ),
  );

  test.each(places)('come back also where the run is %s', (_name, how, when, index) => {
    const register = struck.copy();
    let isStruck = false;
    register.intercept = (call) => {
      if (isStruck || call.index !== index || call.when !== when) return;
      isStruck = true;
      throw how === 'killed' ? new Killed() : CallFailed.of(503);
    };
    try {
      day(register, struck.remembered);
    } catch (error) {
      if (!(error instanceof Killed || error instanceof CallFailed)) throw error;
    }
    register.intercept = () => undefined;
    day(register, struck.remembered);
    expect(isStruck).toBe(true);
    expect(listOf(register)).toEqual(expected);
    expect(tasksOf(register)).toHaveLength(1);
  });
});

describe('rows of the suppression list that somebody wrote over', () => {
  const SCOPE = 'All processing';
  const rowsOf = (register: TestRegister) => register.records('Suppression list');

  test('are put back by the daily run though their number is the same, and the owner is told once', () => {
    const register = begun();
    const before = listOf(register);
    for (const row of rowsOf(register).keys()) write(register, 'Suppression list', row, 'Hash', `x${row}`);
    expect(day(register, register.remembered)).toMatchObject({ listed: before.length, listDiffers: true });
    expect(listOf(register)).toEqual(expect.arrayContaining(before));
    expect(tasksOf(register)).toEqual([expect.stringContaining('put back from the log')]);
    expect(mendings(register)).toEqual([{ putBack: before.length, unnamed: 0 }]);
    importsAgain(register);
    expect(register.records('Customers').map((row) => row['E-mail'])).not.toContain('aino@example.fi');
    expect(day(register, register.remembered)).toMatchObject({ listDiffers: false });
    expect(tasksOf(register)).toHaveLength(1);
  });

  test('are put back where it is the scope alone that was changed', () => {
    const register = begun();
    const row = rowsOf(register).findIndex((each) => each['Scope'] === SCOPE);
    write(register, 'Suppression list', row, 'Scope', 'Allowed by consent');
    expect(day(register, register.remembered)).toMatchObject({ listDiffers: true });
    expect(mendings(register)).toEqual([{ putBack: 1, unnamed: 0 }]);
  });

  test('and that the log does not name are told as not to be brought back', () => {
    const register = begun();
    addRows(register, 'Suppression list', [{ ID: 'old', Type: 'E-mail', Hash: 'ab', Scope: SCOPE }]);
    day(register, register.remembered);
    write(register, 'Suppression list', rowsOf(register).length - 1, 'Hash', 'cd');
    day(register, register.remembered);
    expect(tasksOf(register)).toEqual([expect.stringContaining('does not name all of its rows')]);
    expect(mendings(register)).toEqual([{ putBack: 0, unnamed: 0, isUnclear: true }]);
    expect(day(register, register.remembered)).toMatchObject({ listDiffers: false });
  });

  test('are not thought of where somebody only sorted them', () => {
    const register = begun();
    sortTabs(register, ['Suppression list']);
    expect(day(register, register.remembered)).toMatchObject({ listDiffers: false });
    expect(mendings(register)).toEqual([]);
  });

  test('are noticed after an earlier release from the next run on: it remembered their number alone', () => {
    const register = begun();
    const { sequence = 0, hash = '', listed } = register.remembered ?? {};
    const earlier = { sequence, hash, listed };
    expect(day(register, earlier)).toMatchObject({ listDiffers: false });
    write(register, 'Suppression list', 0, 'Hash', 'x');
    expect(day(register, register.remembered)).toMatchObject({ listDiffers: true });
    expect(tasksOf(register)).toHaveLength(1);
  });
});

describe('what is remembered of the list', () => {
  const entries = entriesOf(erased);
  const id = erased.spreadsheetId;
  const last = entries[entries.length - 1] as LogEntry;
  const seen = { lastEntry: last.sequence, listed: 7, listSum: 5 };

  test('is what a run has seen, and follows the log from there', () => {
    const memory = remembering(undefined, id, entries, seen);
    expect(memory).toMatchObject({ sequence: last.sequence, listed: 7, listSum: 5 });
    const identity = { hash: 'a', scope: 'everything', purpose: '' };
    const next = (of: number, details: object) => ({
      ...{ ...last, sequence: last.sequence + of, event: 'suppressions.changed' },
      details: JSON.stringify(details),
    });
    const after = remembering(memory, id, [next(1, { added: [identity] })]);
    expect(after).toMatchObject({ listed: 8, listSum: 5 + sumOfNames([identity]) });
    expect(remembering(after, id, [next(2, { removed: [identity] })])).toMatchObject({
      ...{ listed: 7, listSum: 5 },
    });
    // An action that had not read the list cannot say which row it took: the number alone is known until the next run.
    const unread = remembering(after, id, [next(2, { removed: [{ ...identity, hash: '' }] })]);
    expect([unread?.listed, unread?.listSum]).toEqual([7, undefined]);
  });

  test.each([
    ['others have written in between', { sequence: last.sequence + 2, event: 'suppressions.changed' }],
    ['a replay has brought some of it back', { sequence: last.sequence + 1, event: 'register.replayed' }],
  ])('is nothing where %s', (_why, next) => {
    const memory = remembering(undefined, id, entries, seen);
    expect(remembering(memory, id, [{ ...last, ...next }])?.listed).toBeUndefined();
  });

  test('is read from a memory of an earlier version, and nonsense in it is none', () => {
    const text = (listed: unknown) =>
      JSON.stringify({ spreadsheetId: id, sequence: 3, hash: 'h', erasures: 1, listed });
    expect(memoryOf(text(2), id)).toEqual({ spreadsheetId: id, sequence: 3, hash: 'h', listed: 2 });
    expect(knownFrom(memoryOf(text(2), id)).remembered?.listSum).toBeUndefined();
    expect(memoryOf(text('2'), id)).toEqual({ spreadsheetId: id, sequence: 3, hash: 'h' });
  });
});

test.each(['hold.set', 'erasure', 'suppressions.changed', 'consent.withdrawn'])(
  '%s is copied outside at once',
  (event) => {
    expect(isUrgent({ ...(entriesOf(erased)[0] as LogEntry), event })).toBe(true);
  },
);
