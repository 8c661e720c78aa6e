import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exportAccess } from '../../src/actions/access';
import { copyKinds } from '../../src/actions/copies';
import { erasures } from '../../src/actions/erasure-courses';
import { completeErasures } from '../../src/actions/copies-done';
import { tickCopy } from '../../src/actions/copies-ticked';
import { dailyRun } from '../../src/actions/daily';
import { erase } from '../../src/actions/erase';
import { CallFailed } from '../../src/actions/program';
import { approveDues } from '../../src/actions/retention/approve';
import { finishTask } from '../../src/actions/tasks';
import { verify } from '../../src/actions/verify';
import { choiceText } from '../../src/language/choices';
import { day, isoDate } from '../../src/register/calendar';
import { contentOf, Killed, type TestRegister } from '../support/register';
import { addRows, apply, everything, gridOf, idOf, registerOf, write } from './by-hand';

const CUSTOMERS =
  'number,firstName,lastName,email\n1,Aino,Aalto,aino@example.fi\n2,Eino,Ek,eino@example.fi\n';
const WHO = 'aino@example.fi';

/** A shop of which one customer has asked, by the form, to be erased; papers, an export and a disclosure besides. */
function shopWithCopies(): TestRegister {
  const register = registerOf({ customers: CUSTOMERS });
  const id = idOf(register, WHO);
  addRows(register, 'Disclosures', [
    { ID: 'd1', Customer: id, Recipient: 'Tilitoimisto', Date: '2026-04-01' },
  ]);
  addRows(register, 'Other material', [{ ID: 'm1', Description: 'folder', Customer: id }]);
  addRows(register, 'Requests', [
    {
      ID: 'q1',
      'Received on': '2026-11-20',
      Channel: 'Form',
      Right: 'Erasure',
      Customer: id,
      'Form response': 'RESPONSE-1 2026-11-20T10:00:00+02:00',
    },
  ]);
  register.run(exportAccess(register.world, WHO));
  return register;
}

const fresh = shopWithCopies();
const erased = fresh.copy();
erased.run(erase(erased.world, WHO, 'q1'));

const tasks = (register: TestRegister) => register.records('Tasks');
const kindOf = (kind: string) => choiceText('taskKind', kind, 'en');
const idsOfKind = (register: TestRegister, kind: string): string[] =>
  tasks(register).flatMap(({ ID, Task }) => (Task === kindOf(kind) ? [String(ID)] : []));
const open = (register: TestRegister) => register.run(erasures(register.world, true));
const events = (register: TestRegister, event: string) =>
  register.records('Log').filter(({ Event }) => Event === event);

/** Does everything that an erasure waits for but one task, as the machine and the owner do. */
function doAllBut(register: TestRegister, left: string | undefined): void {
  const [course] = open(register);
  for (const id of idsOfKind(register, 'confirmErasure'))
    if (id !== left) register.run(finishTask(register.world, id));
  for (const { task, performer } of course?.copies ?? []) {
    if (task === left) continue;
    if (performer === 'machine') register.run(finishTask(register.world, task));
    else register.run(tickCopy(register.world, task));
  }
}

describe('an erasure with copies', () => {
  test('leaves a task for each copy: the machine’s own and the owner’s', () => {
    const told = tasks(erased).map(({ Task, Performer, Details }) => [Task, Performer, Details]);
    expect(told).toEqual(
      expect.arrayContaining([
        [kindOf('formResponses'), 'The register', 'RESPONSE-1'],
        [kindOf('versionHistory'), 'You', ''],
        [kindOf('sentMail'), 'You', ''],
        [kindOf('calendar'), 'You', ''],
        [kindOf('printedLabels'), 'You', ''],
        [kindOf('paper'), 'You', 'm1'],
        [kindOf('tellRecipient'), 'You', 'Tilitoimisto'],
      ]),
    );
    expect(idsOfKind(erased, 'completeErasure')).toHaveLength(1);
  });

  test('makes the files of the person’s exports due at once, which the register deletes', () => {
    const [before] = tasks(fresh).filter(({ Task }) => Task === kindOf('deleteExport'));
    expect(before).toMatchObject({ Performer: 'The register', Due: day('2026-12-24') });
    const [after] = tasks(erased).filter(({ Task }) => Task === kindOf('deleteExport'));
    expect(after).toMatchObject({ ID: before?.ID, Due: day('2026-11-24'), State: 'Open' });
    expect(
      erased
        .copy()
        .run(dailyRun(erased.world))
        .forShell.map(({ kind }) => kind),
    ).toEqual(['writeExport', 'deleteExport', 'formResponses']);
  });

  test('is under way with what remains, by reference and date', () => {
    const [course] = open(erased);
    expect(course).toMatchObject({
      reference: 'q1',
      on: day('2026-11-24'),
      confirmed: false,
      complete: false,
    });
    expect(course?.copies.map(({ kind, state }) => [kind, state])).toEqual(
      expect.arrayContaining([
        ['deleteExport', 'open'],
        ['formResponses', 'open'],
        ['paper', 'open'],
        ['tellRecipient', 'open'],
      ]),
    );
    expect(course?.copies.map(({ kind }) => kind).every((kind) => copyKinds.includes(kind))).toBe(true);
  });

  test('has copies only where the controller says that it has any', () => {
    const register = fresh.copy();
    const row = register.records('Settings').findIndex(({ Setting }) => Setting === 'copiesElsewhere');
    write(register, 'Settings', row, 'Value', 'Calendar; nonsense, __proto__');
    register.run(erase(register.world, WHO, 'q1'));
    const kinds = new Set(open(register)[0]?.copies.map(({ kind }) => kind));
    expect(kinds).toEqual(
      new Set(['deleteExport', 'formResponses', 'versionHistory', 'calendar', 'paper', 'tellRecipient']),
    );
  });

  test('keeps the response of a request that a legal claim keeps', () => {
    const register = fresh.copy();
    addRows(register, 'Holds', [{ ID: 'h1', Tab: 'requests', Record: 'q1', Ground: 'Legal claim' }]);
    register.run(erase(register.world, WHO, 'q1'));
    expect(idsOfKind(register, 'formResponses')).toEqual([]);
  });
});

describe('an erasure is complete', () => {
  const [course] = open(erased);
  const all = [...(course?.copies ?? []).map(({ task }) => task), ...idsOfKind(erased, 'confirmErasure')];

  test.each(all.map((task, at) => [at, task]))('with the last of all, be it task %i', (_, last) => {
    const register = erased.copy();
    doAllBut(register, String(last));
    expect(events(register, 'erasure.completed')).toEqual([]);
    expect(open(register)).toHaveLength(1);
    doAllBut(register, undefined);
    expect(open(register)).toEqual([]);
    const [entry, another] = events(register, 'erasure.completed');
    expect(another).toBeUndefined();
    expect(JSON.parse(String(entry?.Details))).toMatchObject({
      reference: 'q1',
      rest: 'keptOnGround',
      copies: { formResponses: 1, deleteExport: 1, paper: 1, tellRecipient: 1, versionHistory: 1 },
    });
    const before = everything(register);
    doAllBut(register, undefined);
    register.run(completeErasures(register.world));
    expect(everything(register)).toEqual(before);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test('after the owner ticked the last ones in the sheet, with the next daily run and its own lines in the log', () => {
    const register = erased.copy();
    for (const id of [
      ...idsOfKind(register, 'confirmErasure'),
      ...idsOfKind(register, 'deleteExport'),
      ...idsOfKind(register, 'formResponses'),
      ...idsOfKind(register, 'writeExport'),
    ])
      register.run(finishTask(register.world, id));
    register.run(dailyRun(register.world));
    expect(register.run(dailyRun(register.world)).forShell).toEqual([]);
    expect(register.calls).toEqual(['read']);
    for (const [row, { Performer, State }] of tasks(register).entries())
      if (Performer === 'You' && State === 'Open') write(register, 'Tasks', row, 'State', 'Done');
    register.run(dailyRun(register.world));
    expect(events(register, 'erasure.completed')).toHaveLength(1);
    expect(events(register, 'task.done').length).toBeGreaterThanOrEqual(5);
    expect(tasks(register).filter(({ State, 'Done on': on }) => State === 'Done' && on === '')).toEqual([]);
    // The overview's figures follow the day after.
    register.run(dailyRun(register.world));
    register.run(dailyRun(register.world));
    expect(register.calls).toEqual(['read']);
  });

  test('not before a task whose row somebody deleted was ticked too: nobody knows whether it was done', () => {
    const register = erased.copy();
    const row = tasks(register).findIndex(({ Task }) => Task === kindOf('sentMail'));
    const lost = String(tasks(register)[row]?.ID);
    const { sheetId } = gridOf(register, 'Tasks');
    apply(register, {
      deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: row + 1, endIndex: row + 2 } },
    });
    doAllBut(register, lost);
    expect(open(register)[0]?.copies.filter(({ state }) => state !== 'done')).toMatchObject([
      { task: lost, kind: 'sentMail', state: 'missing' },
    ]);
    expect(register.run(tickCopy(register.world, lost)).result).toEqual({ changed: true, completed: 1 });
    expect(open(register)).toEqual([]);
  });

  test('not while nobody can say that it was confirmed: a deleted task of that is made anew', () => {
    const register = erased.copy();
    const [lost = ''] = idsOfKind(register, 'confirmErasure');
    const row = tasks(register).findIndex(({ ID }) => ID === lost);
    const { sheetId } = gridOf(register, 'Tasks');
    apply(register, {
      deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: row + 1, endIndex: row + 2 } },
    });
    doAllBut(register, lost);
    expect(events(register, 'erasure.completed')).toEqual([]);
    expect(open(register)).toMatchObject([{ confirmed: false }]);
    register.run(dailyRun(register.world));
    expect(idsOfKind(register, 'confirmErasure')).toEqual([lost]);
    expect(events(register, 'task.madeAnew')).toHaveLength(1);
    register.run(finishTask(register.world, lost));
    expect(events(register, 'erasure.confirmed')).toHaveLength(1);
    expect(events(register, 'erasure.completed')).toHaveLength(1);
    expect(open(register)).toEqual([]);
  });

  test('also years later: what it rests on stays, however much is approved to go, until it is over', () => {
    const register = erased.copy();
    const [last = ''] = idsOfKind(register, 'versionHistory');
    doAllBut(register, last);
    const done = new Set(tasks(register).flatMap(({ ID, State }) => (State === 'Done' ? [ID] : [])));
    const standing = () => tasks(register).filter(({ ID }) => done.has(ID)).length;
    const approved = (on: string) => {
      register.today = on;
      register.run(dailyRun(register.world));
      register.run(approveDues(register.world));
      register.today = isoDate(day(on) + 8);
      register.run(dailyRun(register.world));
      register.run(dailyRun(register.world));
    };
    approved('2028-03-01');
    expect([open(register)[0]?.copies.filter(({ state }) => state === 'missing'), standing()]).toEqual([
      [],
      done.size,
    ]);
    expect(events(register, 'task.madeAnew')).toEqual([]);
    register.run(tickCopy(register.world, last));
    expect(events(register, 'erasure.completed')).toHaveLength(1);
    expect(events(register, 'erasure.confirmed')).toHaveLength(1);
    // Its request is still kept, so that the rest of the erasure waits.
    approved('2029-04-01');
    expect(standing()).toBe(done.size);
    write(register, 'Requests', 0, 'Answered on', '2025-01-01');
    approved('2030-05-01');
    expect([register.records('Requests'), standing()]).toEqual([[], 0]);
  });

  test('not by details that somebody wrote into: what is open is found by the person', () => {
    const row = tasks(erased).findIndex(({ Task }) => Task === kindOf('completeErasure'));
    for (const typed of [
      '',
      'done',
      '{"copies":[]}',
      '{"copies":{"x":null}}',
      '{"__proto__":{}}',
      '[]',
      'null',
    ]) {
      const register = erased.copy();
      write(register, 'Tasks', row, 'Details', typed);
      register.run(completeErasures(register.world));
      expect(open(register)[0]?.copies.length).toBeGreaterThan(5);
    }
  });
});

describe('ticking', () => {
  test('is the owner’s for the owner’s tasks, and for those at which the machine gave up', () => {
    const register = erased.copy();
    const [machine = ''] = idsOfKind(register, 'formResponses');
    expect(() => register.run(tickCopy(register.world, machine))).toThrow('taskOfMachine');
    const row = tasks(register).findIndex(({ ID }) => ID === machine);
    write(register, 'Tasks', row, 'State', 'Failed');
    expect(register.run(tickCopy(register.world, machine)).result.changed).toBe(true);
  });

  test.each(['nothing', '', '__proto__', 'constructor'])('knows no task %j', (id) => {
    const register = erased.copy();
    const before = everything(register);
    expect(() => register.run(tickCopy(register.world, id))).toThrow('taskNotFound');
    expect(everything(register)).toEqual(before);
  });

  test('is none for what is no copy: an erasure cannot be confirmed by hand', () => {
    const register = erased.copy();
    for (const kind of ['confirmErasure', 'resumeErasure', 'completeErasure'])
      for (const id of idsOfKind(register, kind))
        expect(() => register.run(tickCopy(register.world, id))).toThrow('taskNotFound');
  });

  const last = erased.copy();
  const [paper = ''] = idsOfKind(last, 'paper');
  doAllBut(last, paper);
  const done = last.copy();
  done.run(tickCopy(done.world, paper));

  test.each(['killed', 'failed'] as const)('%s at any call is done by ticking again', (how) => {
    for (const when of ['before', 'after'] as const)
      for (const at of [0, 1, 2]) {
        const register = last.copy();
        let struck = false;
        register.intercept = (call) => {
          if (struck || call.index !== at || call.when !== when) return;
          struck = true;
          throw how === 'killed' ? new Killed() : CallFailed.of(503);
        };
        try {
          register.run(tickCopy(register.world, paper));
        } catch (error) {
          if (!(error instanceof Killed)) throw error;
        }
        register.intercept = () => undefined;
        register.run(tickCopy(register.world, paper));
        expect(struck).toBe(true);
        expect(contentOf(register)).toEqual(contentOf(done));
        expect(register.run(verify(register.world))).toMatchObject({ ok: true });
      }
  });

  test('of two copies at once by two people completes the erasure once', () => {
    const register = erased.copy();
    const [mail = ''] = idsOfKind(register, 'sentMail');
    doAllBut(register, mail);
    const [second = ''] = idsOfKind(register, 'paper');
    const row = tasks(register).findIndex(({ ID }) => ID === second);
    write(register, 'Tasks', row, 'State', 'Open');
    let other = false;
    register.intercept = ({ name, when }) => {
      if (other || name !== 'commit' || when !== 'before') return;
      other = true;
      register.run(tickCopy(register.world, second));
    };
    register.run(tickCopy(register.world, mail));
    register.intercept = () => undefined;
    expect(other).toBe(true);
    expect(events(register, 'erasure.completed')).toHaveLength(1);
    expect(open(register)).toEqual([]);
  });

  test('while somebody sorts the tasks marks the one that was meant', () => {
    const register = last.copy();
    const { sheetId } = gridOf(register, 'Tasks');
    let sorted = false;
    register.intercept = ({ name, when }) => {
      if (sorted || name !== 'commit' || when !== 'before') return;
      sorted = true;
      apply(register, {
        sortRange: {
          range: { sheetId, startRowIndex: 1 },
          sortSpecs: [{ dimensionIndex: 1, sortOrder: 'DESCENDING' }],
        },
      });
    };
    register.run(tickCopy(register.world, paper));
    register.intercept = () => undefined;
    expect(sorted).toBe(true);
    expect(open(register)).toEqual([]);
    const states = (of: TestRegister) => new Map(tasks(of).map(({ ID, State }) => [ID, State]));
    expect(states(register)).toEqual(states(done));
  });
});

test('in any order of what is ticked, an erasure is complete exactly when nothing remains', () => {
  const [course] = open(erased);
  const all = [...(course?.copies ?? []).map(({ task }) => task), ...idsOfKind(erased, 'confirmErasure')];
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: 1 }), fc.boolean(), (some, byHand) => {
      const register = erased.copy();
      for (const task of some) {
        const row = tasks(register).findIndex(({ ID }) => ID === task);
        if (byHand) write(register, 'Tasks', row, 'State', 'Done');
        else register.run(finishTask(register.world, task));
      }
      register.run(completeErasures(register.world));
      const isDone = some.length === all.length;
      expect(events(register, 'erasure.completed')).toHaveLength(isDone ? 1 : 0);
      expect(open(register)).toHaveLength(isDone ? 0 : 1);
    }),
    { seed: 20261124, numRuns: 15 },
  );
});
