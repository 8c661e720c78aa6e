import { describe, expect, test } from '@jest/globals';
import { dailyRun } from '../../src/actions/daily';
import { erasures } from '../../src/actions/erasure-courses';
import { closeRegister } from '../../src/actions/rotation/closing';
import { oldOneGone } from '../../src/actions/rotation/old-one';
import { takeOver } from '../../src/actions/rotation/taking-over';
import { finishTask } from '../../src/actions/tasks';
import type { Spreadsheet } from '../../src/workbench/sheets';
import { TestRegister } from '../support/register';
import { madeCopy } from '../support/rotation';
import { write } from './by-hand';
import { atWork, closedAndCopied, logOf } from './rotating';

/** A register that moves a second time: the history of its first spreadsheet is gone with that one alone. */

const resourceOf = (register: TestRegister) =>
  JSON.parse(JSON.stringify(register.sheets.spreadsheet(register.spreadsheetId))) as Spreadsheet;

/** The register in an account where, of its earlier spreadsheets, these alone can be opened. */
function besides(register: TestRegister, ...others: TestRegister[]): TestRegister {
  const there = new TestRegister(resourceOf(register), 'later');
  there.today = register.today;
  for (const other of others) there.sheets.load(resourceOf(other));
  return there;
}

const moved = () => {
  const { old, copy } = closedAndCopied();
  copy.run(takeOver(copy.world));
  return { first: old, second: copy };
};

/** Moved twice without the first spreadsheet gone, as an earlier release let happen: the setting that refuses it is emptied. */
function movedTwice() {
  const { first, second } = moved();
  const row = second.records('Settings').findIndex(({ Setting }) => Setting === 'movedFrom');
  write(second, 'Settings', row, 'Value', '');
  second.run(closeRegister(second.world));
  madeCopy(second, 'third');
  const third = new TestRegister(second.sheets.spreadsheet('third'), 'third', second.sheets);
  third.today = second.today;
  expect(third.run(takeOver(third.world)).taken).toBe(true);
  return { first, second, third };
}

const statesOf = (register: TestRegister, task: string) =>
  register
    .records('Tasks')
    .filter(({ Task }) => Task === task)
    .map(({ State }) => State);
const history = (register: TestRegister) => statesOf(register, 'Mind the version history');
/** The state of the task to delete a spreadsheet. */
const deletionOf = (register: TestRegister, of: TestRegister) =>
  register.records('Tasks').find(({ Details }) => String(Details).includes(of.spreadsheetId))?.State;

describe('a second move', () => {
  test('is refused until the spreadsheet of the first is gone, and the register stays at work', () => {
    const { first, second } = moved();
    const before = JSON.stringify(resourceOf(second));
    expect(() => second.run(closeRegister(second.world))).toThrow('oldNotDeleted');
    expect(JSON.stringify(resourceOf(second))).toBe(before);
    expect(atWork([first, second])).toEqual([second]);
    const later = besides(second);
    later.run(oldOneGone(later.world));
    expect(later.run(closeRegister(later.world)).result).toEqual({ changed: true });
  });

  test('made all the same ends no history that the first spreadsheet keeps, and calls no erasure complete', () => {
    const { first, second, third } = movedTwice();
    const there = besides(third, first);
    expect([history(there), deletionOf(there, first), deletionOf(there, second)]).toEqual([
      ['Open'],
      'Open',
      'Open',
    ]);
    expect(there.run(oldOneGone(there.world)).result).toEqual({ tasks: 1 });
    expect([history(there), deletionOf(there, first), deletionOf(there, second)]).toEqual([
      ['Open'],
      'Open',
      'Done',
    ]);
    for (const { task, kind } of there.run(erasures(there.world)).flatMap(({ copies }) => copies))
      if (kind !== 'versionHistory') there.run(finishTask(there.world, task));
    there.run(dailyRun(there.world));
    expect(logOf(there)).not.toContain('erasure.completed');
  });

  test('ends no history either where it cannot be read which spreadsheet another task names', () => {
    const { first, second, third } = movedTwice();
    const there = besides(third);
    const row = there
      .records('Tasks')
      .findIndex(({ Details }) => String(Details).includes(first.spreadsheetId));
    write(there, 'Tasks', row, 'Details', 'ask Liisa');
    expect(there.run(oldOneGone(there.world)).result).toEqual({ tasks: 1 });
    expect([history(there), deletionOf(there, second)]).toEqual([['Open'], 'Done']);
    expect(there.records('Tasks')[row]).toMatchObject({ State: 'Open' });
  });
});
