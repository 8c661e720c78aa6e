import { subjectHash } from '../register/log';
import { RegisterError } from '../register/errors';
import { set, type Change } from '../workbook/changes';
import { act, type Done } from './act';
import { copyAt, copyQuery, courseOf, isCopyKind, isMachines, rowsOfKind } from './copies';
import {
  completedIn,
  completeErasures,
  completions,
  shreddedFolders,
  tickEntry,
  type Noted,
} from './copies-done';
import { forgettingPeople } from './export-tasks';
import type { Program } from './program';
import type { Reading, World } from './reading';

/** What ticking a copy came to. */
export interface Ticked {
  changed: boolean;
  /** The erasures that this made complete. */
  completed: number;
}

/**
 * The owner says that a copy is dealt with. What the machine does is not ticked, unless it has given up or waits for another account; a
 * task whose row was deleted can be, since its erasure would wait for it for ever.
 * @throws RegisterError taskNotFound, taskOfMachine, duplicateId
 */
export function* tickCopy(world: World, task: string): Program<Done<Ticked>> {
  let mayBePaper = false;
  let result: Ticked = { changed: false, completed: 0 };
  const done = yield* act(world, {
    query: copyQuery,
    decide: (reading) => {
      const ticked = tickOf(reading, task, result.changed);
      mayBePaper = ['', 'paper'].includes(kindOf(reading, task));
      if (ticked.entries.length === 0) return { pieces: [], result };
      result = { changed: true, completed: ticked.completed };
      return { pieces: [{ changes: ticked.changes, entries: ticked.entries }], result };
    },
  });
  if (!mayBePaper) return done;
  // A folder's row goes with the tick; that it is gone is seen on a fresh look. One whose task was deleted gets another.
  const { result: more, entries, unfinished } = yield* completeErasures(world);
  const completed = result.completed + more.completed;
  return { result: { ...result, completed }, entries: [...done.entries, ...entries], unfinished };
}

/** Blank where the task's row was deleted. */
function kindOf(reading: Reading, task: string): string {
  const tasks = reading.table('tasks');
  const row = tasks.rowOf(task);
  return row === undefined ? '' : tasks.text(row, 'kind');
}

/** @throws RegisterError taskNotFound, taskOfMachine, duplicateId */
function tickOf(reading: Reading, task: string, isRepeated: boolean): Noted & { completed: number } {
  const tasks = reading.table('tasks');
  const rows = tasks.rowsWhere('id', task);
  const [row] = rows;
  if (rows.length > 1) throw new RegisterError('duplicateId', { tab: 'tasks' });
  const ticked = row === undefined ? tickMissing(reading, task, isRepeated) : tickRow(reading, row);
  if (ticked.entries.length === 0) return { ...ticked, completed: 0 };
  const now = new Set([task]);
  const folders = shreddedFolders(reading, now);
  const done = completions(reading, now);
  return {
    changes: [...withoutRepeats(ticked.changes, done.changes), ...folders.changes, ...done.changes],
    entries: [...ticked.entries, ...folders.entries, ...done.entries],
    completed: completedIn(done),
  };
}

function tickRow(reading: Reading, row: number): Noted {
  const tasks = reading.table('tasks');
  const id = tasks.ids[row] as string;
  if (!isCopyKind(tasks.text(row, 'kind'))) throw new RegisterError('taskNotFound');
  const state = tasks.text(row, 'state');
  if (state === 'done') return { changes: [], entries: [] };
  if (isMachines(copyAt(tasks, row))) throw new RegisterError('taskOfMachine');
  return {
    changes: [
      set('tasks', row, id, 'state', 'done'),
      set('tasks', row, id, 'doneOn', reading.now.day),
      ...forgettingPeople(tasks, row),
    ],
    entries: [tickEntry(reading, row)],
  };
}

/** A task of which only its erasure knows any more: it is waited for no longer. @throws RegisterError taskNotFound */
function tickMissing(reading: Reading, task: string, isRepeated: boolean): Noted {
  const tasks = reading.table('tasks');
  const noted: Noted = { changes: [], entries: [] };
  let isKnown = false;
  for (const row of rowsOfKind(tasks, 'completeErasure')) {
    const course = courseOf(tasks.text(row, 'details'));
    const kind = new Map(Object.entries(course.copies)).get(task);
    if (kind === undefined) continue;
    const copies = Object.fromEntries(Object.entries(course.copies).filter(([id]) => id !== task));
    isKnown = true;
    if (tasks.text(row, 'state') !== 'open') continue;
    const about = tasks.text(row, 'about');
    noted.changes.push(
      set('tasks', row, tasks.ids[row] as string, 'details', JSON.stringify({ ...course, copies })),
    );
    noted.entries.push({
      event: 'task.done',
      subject: about === '' ? '' : subjectHash(reading.world.key, about),
      details: { task, kind, performer: 'owner' },
    });
  }
  // After a lost answer the erasure knows it no longer, because it was ticked.
  if (!isKnown && !isRepeated) throw new RegisterError('taskNotFound');
  return noted;
}

/** Cells that a later change of the same commit writes anyway are written once. */
function withoutRepeats(changes: readonly Change[], later: readonly Change[]): Change[] {
  const name = (change: Change) => (change.do === 'set' ? `${change.row} ${change.column}` : '');
  const names = new Set(later.map(name));
  return changes.filter((change) => change.do !== 'set' || !names.has(name(change)));
}
