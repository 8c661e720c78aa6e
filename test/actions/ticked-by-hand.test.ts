import { expect, test } from '@jest/globals';
import { dailyRun } from '../../src/actions/daily';
import { approveDues } from '../../src/actions/retention/approve';
import { verify } from '../../src/actions/verify';
import { choiceText } from '../../src/language/choices';
import { day } from '../../src/register/calendar';
import { addRows, registerOf } from './by-hand';

const TODAY = '2026-11-24';

const done = (ID: string, kind: string, Performer = 'You') => ({
  ...{ ID, Performer, State: 'Done' },
  Task: choiceText('taskKind', kind, 'en'),
});

test('a task that the owner ticked in the sheet gets its day and its line in the log, whatever it is about, and goes after its time', () => {
  const register = registerOf();
  register.today = TODAY;
  addRows(register, 'Tasks', [
    done('t1', 'tellRecipient'),
    done('t2', 'paper'),
    done('t3', 'returnedPerson'),
    done('t4', 'resumeErasure', 'The register'),
    { ...done('t5', 'paper'), State: 'Open' },
  ]);
  const dayOf = (id: string) => register.records('Tasks').find(({ ID }) => ID === id)?.['Done on'];
  const ticked = () =>
    register
      .records('Log')
      .filter(({ Event }) => Event === 'task.done')
      .map(({ Details }) => (JSON.parse(String(Details)) as { task: string }).task);
  register.run(dailyRun(register.world));
  expect(['t1', 't2', 't3'].map(dayOf)).toEqual([TODAY, TODAY, TODAY].map(day));
  // What the register does itself is not done by a tick.
  expect([dayOf('t4'), dayOf('t5')]).toEqual(['', '']);
  expect(ticked()).toEqual(['t1', 't2', 't3']);
  register.run(dailyRun(register.world));
  expect(ticked()).toHaveLength(3);

  register.today = '2027-11-25';
  register.run(dailyRun(register.world));
  register.run(approveDues(register.world));
  register.today = '2027-12-02';
  register.run(dailyRun(register.world));
  expect(['t1', 't2', 't3', 't5'].filter((id) => dayOf(id) !== undefined)).toEqual(['t5']);
  expect(register.run(verify(register.world)).ok).toBe(true);
});
