import { describe, expect, test } from '@jest/globals';
import { exportAccess } from '../../src/actions/access';
import { dailyRun } from '../../src/actions/daily';
import { erase } from '../../src/actions/erase';
import { dueMachineTasks, failTask, finishTask } from '../../src/actions/tasks';
import { verify } from '../../src/actions/verify';
import { day } from '../../src/register/calendar';
import type { TestRegister } from '../support/register';
import { everything, registerOf, addRows } from './by-hand';

const shop = registerOf({
  customers: 'number,firstName,email\n1,Aino,aino@example.fi\n2,Eino,eino@example.fi\n',
});
const exportTask = (register: TestRegister) =>
  register.run(exportAccess(register.world, 'aino@example.fi')).result.task;
const task = (register: TestRegister, id: string) => register.records('Tasks').find(({ ID }) => ID === id);

describe('a task of the machine', () => {
  test('that is due is found by one read; one of the owner’s, or of a later day, is not', () => {
    const register = shop.copy();
    const id = exportTask(register);
    addRows(register, 'Tasks', [
      {
        ID: 'later',
        Task: 'Resume the erasure',
        Performer: 'The register',
        Due: '2027-01-01',
        State: 'Open',
      },
    ]);
    expect(register.run(dueMachineTasks(register.world))).toMatchObject([
      { id, kind: 'writeExport', due: day('2026-11-24') },
    ]);
    expect(register.calls).toEqual(['read']);
    register.today = '2027-01-01';
    expect(register.run(dueMachineTasks(register.world)).map(({ kind }) => kind)).toEqual([
      'writeExport',
      'deleteExport',
      'resumeErasure',
    ]);
  });

  test('is done once, with a line in the log', () => {
    const register = shop.copy();
    const id = exportTask(register);
    expect(register.run(finishTask(register.world, id)).result).toEqual({ finished: true });
    expect(task(register, id)).toMatchObject({ State: 'Done', 'Done on': day('2026-11-24') });
    expect(register.records('Log').slice(-1)).toMatchObject([{ Event: 'access.delivered' }]);
    const before = everything(register);
    expect(register.run(finishTask(register.world, id))).toMatchObject({
      result: { finished: false },
      entries: [],
    });
    expect(everything(register)).toEqual(before);
  });

  test('that fails three times is the owner’s', () => {
    const register = shop.copy();
    const id = exportTask(register);
    const attempts = [1, 2, 3].map(
      () => register.run(failTask(register.world, id, 'driveFull')).result.attempts,
    );
    expect(attempts).toEqual([1, 2, 3]);
    expect(task(register, id)).toMatchObject({
      State: 'Failed',
      Performer: 'You',
      Attempts: 3,
      'Last error': 'driveFull',
    });
    expect(register.run(dueMachineTasks(register.world))).toEqual([]);
    expect(register.run(failTask(register.world, id, 'driveFull')).result.attempts).toBe(0);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test('that nobody knows is neither done nor failed', () => {
    const register = shop.copy();
    const before = everything(register);
    expect(register.run(finishTask(register.world, 'nothing')).result.finished).toBe(false);
    expect(register.run(failTask(register.world, 'nothing', 'x')).result.attempts).toBe(0);
    expect(everything(register)).toEqual(before);
  });
});

describe('the daily run', () => {
  test('hands the files to be written to the shell and leaves their task open', () => {
    const register = shop.copy();
    const id = exportTask(register);
    expect(register.run(dailyRun(register.world)).forShell).toMatchObject([{ id, kind: 'writeExport' }]);
    expect(task(register, id)?.State).toBe('Open');
  });

  test('notes an erasure that cannot be taken up and goes on with the others', () => {
    const register = shop.copy();
    addRows(register, 'Tasks', [
      { ID: 't1', Task: 'Resume the erasure', Performer: 'The register', About: 'twice', State: 'Open' },
    ]);
    addRows(register, 'Customers', [{ ID: 'twice' }, { ID: 'twice' }]);
    register.run(erase(register.world, 'eino@example.fi'));
    expect(register.run(dailyRun(register.world)).erasures).toBe(1);
    expect(task(register, 't1')).toMatchObject({
      State: 'Open',
      Attempts: 1,
      'Last error': 'duplicateId',
    });
  });

  test('with nothing left to do makes one read and changes nothing', () => {
    const register = shop.copy();
    register.run(dailyRun(register.world));
    const before = everything(register);
    register.run(dailyRun(register.world));
    expect(register.calls).toEqual(['read']);
    expect(everything(register)).toEqual(before);
  });
});
