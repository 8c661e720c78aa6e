import { describe, expect, test } from '@jest/globals';
import { noteRun } from '../../src/actions/run-figure';
import { sweep } from '../../src/actions/sweep';
import { verify } from '../../src/actions/verify';
import { chinook } from '../support/chinook';
import { placesOf, struck } from '../support/faults';
import { Killed, type TestRegister } from '../support/register';
import { registerWith } from '../support/scenes';
import { addRows, apply, deleteColumn, gridOf, write } from './by-hand';

const shop = registerWith(chinook());
shop.run(sweep(shop.world));

const figure = (register: TestRegister, key = 'runsFailed') =>
  register.records('Overview').find(({ Key }) => Key === key)?.Value;
const entries = (register: TestRegister) =>
  register
    .records('Log')
    .filter(({ Event }) => String(Event).startsWith('run.'))
    .map(({ Event, Details }) => [Event, JSON.parse(String(Details))]);
const fail = (register: TestRegister, code = 'columnMissing') => register.run(noteRun(register.world, code));

describe('a daily run that stopped at an error', () => {
  test('counts in the overview and the log until one is finished', () => {
    const register = shop.copy();
    expect(figure(register)).toBe(0);
    fail(register);
    fail(register, 'unexpected');
    expect(figure(register)).toBe(2);
    expect(register.run(sweep(register.world)).result.runsFailed).toBe(2);
    register.run(noteRun(register.world));
    expect(figure(register)).toBe(0);
    expect(entries(register)).toEqual([
      ['run.failed', { code: 'columnMissing' }],
      ['run.failed', { code: 'unexpected' }],
      ['run.finished', { failed: 2 }],
    ]);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test('is the only one of which anything is noted', () => {
    const register = shop.copy();
    expect(register.run(noteRun(register.world)).entries).toEqual([]);
    expect(register.calls.filter((call) => call === 'commit')).toEqual([]);
  });

  test('is noted where a column is missing that the run needs, and in the log alone where the figure has no row', () => {
    const register = shop.copy();
    deleteColumn(register, 'Customers', 'Status');
    expect(fail(register).result).toEqual({ failed: 1 });
    const bare = shop.copy();
    const row = bare.records('Overview').findIndex(({ Key }) => Key === 'runsFailed');
    write(bare, 'Overview', row, 'Key', 'mine');
    fail(bare);
    expect([figure(bare), entries(bare)]).toEqual([undefined, [['run.failed', { code: 'columnMissing' }]]]);
  });

  const undisturbed = shop.copy();
  fail(undisturbed);

  test.each(placesOf(undisturbed.calls))(
    '$fault call $index ($name) and done again, it counts once',
    (place) => {
      const register = shop.copy();
      const wasStruck = struck(register, place);
      try {
        fail(register);
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
        register.intercept = () => undefined;
        fail(register);
      }
      expect(wasStruck()).toBe(true);
      // One that was killed after its commit and is done again is a second run that failed.
      const isSecond = place.fault === 'killed after' && place.name === 'commit';
      expect(figure(register)).toBe(isSecond ? 2 : 1);
      expect(register.run(verify(register.world))).toMatchObject({ ok: true });
    },
  );

  test('is counted by two at once as two, and in its own row though a person sorts', () => {
    const register = shop.copy();
    let done = false;
    register.intercept = ({ name, when }) => {
      if (done || name !== 'commit' || when !== 'before') return;
      done = true;
      fail(register);
      const { sheetId, width } = gridOf(register, 'Overview');
      const range = { sheetId, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: width };
      apply(register, { sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }] } });
    };
    fail(register);
    expect(figure(register)).toBe(2);
    expect(figure(register, 'customers')).toBe(figure(shop, 'customers'));
  });
});

test('the overview counts tasks that failed or are late, and letters that could not be sent', () => {
  const register = shop.copy();
  addRows(register, 'Tasks', [
    { ID: 't1', State: 'Failed', Performer: 'Register' },
    { ID: 't2', State: 'Open', Performer: 'You', Due: '2026-01-01' },
  ]);
  addRows(register, 'Letters', [{ ID: 'l1', State: 'Failed' }]);
  register.run(sweep(register.world));
  const figures = ['tasksFailed', 'tasksOverdue', 'lettersFailed'].map((key) => figure(register, key));
  expect(figures).toEqual([1, 1, 1]);
});
