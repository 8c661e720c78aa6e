import { addMonths } from '../register/calendar';
import { subjectHash } from '../register/log';
import { append, set, type Change } from '../workbook/changes';
import { isBlank } from '../workbook/codec';
import type { Table } from '../workbook/table';
import { act, type Done, type Draft } from './act';
import {
  copyQuery,
  courseAt,
  courseOf,
  isCopyKind,
  isLost,
  remaining,
  rowsOfKind,
  type Copy,
  type ErasureCourse,
} from './copies';
import { forgettingPeople } from './export-tasks';
import { foldersOfErased } from './free-folders';
import type { Program } from './program';
import type { Reading, World } from './reading';
import { lookFrom } from './replay/to-look';
import { folderRows, foldersConfirmed, foldersGone, type Shredded } from './shredded';

/** Changes with the log entries that tell of them. */
export interface Noted {
  changes: Change[];
  entries: Draft[];
}

/**
 * Erasures whose last copy is done: each is called complete once, in one commit with its log entry.
 * @param now ids of tasks that the same commit marks as done
 */
export function completions(reading: Reading, now: ReadonlySet<string> = new Set()): Noted {
  const tasks = reading.table('tasks');
  const noted: Noted = { changes: [], entries: [] };
  const free = foldersOfErased(reading);
  const isReplaying = lookFrom(reading) !== undefined;
  for (const row of rowsOfKind(tasks, 'completeErasure')) {
    if (tasks.text(row, 'state') !== 'open') continue;
    const course = courseAt(tasks, row);
    const { confirmation } = courseOf(tasks.text(row, 'details'));
    // What a replay has repeated is confirmed by its second look.
    if (confirmation === '' ? isReplaying : isLost(tasks, confirmation)) continue;
    const unconfirmed = tasks
      .rowsWhere('about', course.customer)
      .filter(
        (each) => tasks.text(each, 'kind') === 'confirmErasure' && tasks.text(each, 'state') !== 'done',
      );
    const waits = [
      ...remaining(course).map(({ task }) => task),
      ...unconfirmed.map((each) => tasks.ids[each] as string),
    ].filter((task) => !now.has(task));
    // That the row of a folder is gone is seen on a fresh look alone, also of one of which no task tells any more.
    const papers = papersOf(course, tasks.text(row, 'details'));
    const stands = papers.some((folder) => folderRows(reading, folder).length > 0);
    if (waits.length > 0 || stands || free(course.customer).length > 0) continue;
    noted.changes.push(
      set('tasks', row, course.task, 'state', 'done'),
      set('tasks', row, course.task, 'doneOn', reading.now.day),
    );
    // Of a folder whose row went otherwise the register knows no more than what the owner says.
    const seen = papers.filter(({ attempts }) => attempts > 0);
    const onWord = papers.length - seen.length;
    noted.entries.push(...foldersConfirmed(reading, seen), {
      event: 'erasure.completed',
      subject: subjectHash(reading.world.key, course.customer),
      request: '',
      details: {
        task: course.task,
        reference: course.reference,
        copies: counts(course.copies.map(({ kind }) => kind)),
        rest: course.resumes === undefined ? 'none' : 'keptOnGround',
        ...(onWord > 0 && { onWord }),
      },
    });
  }
  return noted;
}

/** How many erasures some notes call complete. */
export const completedIn = ({ entries }: Noted): number =>
  entries.filter(({ event }) => event === 'erasure.completed').length;

/** The folders of paper among the copies of an erasure. */
function papersOf({ customer, copies }: ErasureCourse, details: string): (Shredded & Copy)[] {
  const { reference, confirmation, reason } = courseOf(details);
  // Without a request the reference is the id of a task.
  const isAsked = confirmation !== '' && reference !== confirmation;
  return copies
    .filter(({ kind, details: record }) => kind === 'paper' && record !== '')
    .map((copy) => ({ ...copy, record: copy.details, customer, request: isAsked ? reference : '', reason }));
}

/**
 * The rows of folders that the owner says are shredded: they go with the tick, or with the next run.
 * @param now ids of tasks that the same commit marks as done
 */
export function shreddedFolders(reading: Reading, now: ReadonlySet<string> = new Set()): Noted {
  const tasks = reading.table('tasks');
  const rows = rowsOfKind(tasks, 'completeErasure').filter((row) => tasks.text(row, 'state') === 'open');
  const papers = rows.flatMap((row) => papersOf(courseAt(tasks, row), tasks.text(row, 'details')));
  const { gone, changes, entries } = foldersGone(
    reading,
    papers.filter(({ task, state }) => state === 'done' || now.has(task)),
  );
  const removed = new Set(gone.map(({ record }) => record));
  const told = new Map(
    papers.flatMap((paper): [string, number][] =>
      removed.has(paper.record) ? [[paper.task, paper.attempts]] : [],
    ),
  );
  const noted = [...told].map(([task, attempts]) =>
    set('tasks', tasks.rowOf(task) as number, task, 'attempts', attempts + 1),
  );
  return { changes: [...changes, ...noted], entries };
}

function counts(kinds: readonly string[]): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const kind of [...kinds].sort()) counted[kind] = (counted[kind] ?? 0) + 1;
  return counted;
}

/** Tasks that the owner ticked in the sheet: the day is added, from which their own time is counted, and the log gets their lines. */
export function tickedByHand(reading: Reading): Noted {
  const tasks = reading.table('tasks');
  const rows = [...tasks.rows()].filter(
    (row) =>
      (tasks.text(row, 'performer') === 'owner' || isCopyKind(tasks.text(row, 'kind'))) &&
      tasks.text(row, 'state') === 'done' &&
      isBlank(tasks.raw(row, 'doneOn')) &&
      tasks.ids[row] !== '',
  );
  return {
    changes: rows.flatMap((row) => [
      set('tasks', row, tasks.ids[row] as string, 'doneOn', reading.now.day),
      ...forgettingPeople(tasks, row),
    ]),
    entries: rows.map((row) => tickEntry(reading, row)),
  };
}

/** The log's line for a task that is done by the owner's hand. */
export function tickEntry(reading: Reading, row: number): Draft {
  const tasks = reading.table('tasks');
  const about = tasks.text(row, 'about');
  return {
    event: 'task.done',
    subject: about === '' ? '' : subjectHash(reading.world.key, about),
    details: {
      task: tasks.ids[row] as string,
      kind: tasks.text(row, 'kind'),
      performer: 'owner',
      // The paper may be destroyed, and somebody removed its row first: that the register removed it is not claimed.
      ...(isFolderGone(reading, row) && { row: 'missing' }),
    },
  };
}

function isFolderGone(reading: Reading, row: number): boolean {
  const tasks = reading.table('tasks');
  const record = tasks.text(row, 'details');
  return tasks.text(row, 'kind') === PAPER && record !== '' && folderRows(reading, { record }).length === 0;
}

/**
 * Tasks that confirm an erasure which is under way, and whose rows somebody deleted: each is made anew under its own id, so that the next
 * run looks once more whether the person is gone. Whether it had done so before, no row tells any more.
 */
function lostConfirmations(reading: Reading): Noted {
  const tasks = reading.table('tasks');
  const noted: Noted = { changes: [], entries: [] };
  for (const row of rowsOfKind(tasks, 'completeErasure')) {
    const { confirmation, reason } = courseOf(tasks.text(row, 'details'));
    if (tasks.text(row, 'state') !== 'open' || !isLost(tasks, confirmation)) continue;
    const about = tasks.text(row, 'about');
    const kind = 'confirmErasure';
    const values = { id: confirmation, kind, performer: 'machine', due: reading.now.day, about };
    noted.changes.push(append('tasks', { ...values, details: reason, state: 'open', attempts: 0 }));
    noted.entries.push({
      event: 'task.madeAnew',
      subject: about === '' ? '' : subjectHash(reading.world.key, about),
      details: { task: confirmation, kind },
    });
  }
  return noted;
}

/**
 * Folders of erased people of which no task tells, since its row was deleted or the folder was found later: the owner gets one, and the erasure
 * waits for it. A folder without an id, or with one that stands twice, gets it once its id is its own.
 */
function untoldFolders(reading: Reading): Noted {
  const tasks = reading.table('tasks');
  const folders = reading.table('materials');
  const free = foldersOfErased(reading);
  const seen = new Set<string>();
  const noted: Noted = { changes: [], entries: [] };
  for (const row of rowsOfKind(tasks, 'completeErasure')) {
    const about = tasks.text(row, 'about');
    if (tasks.text(row, 'state') !== 'open' || seen.has(about)) continue;
    seen.add(about);
    const untold = free(about).filter(
      ({ id }) => id !== '' && folders.rowsWhere('id', id).length === 1 && !isTold(tasks, about, id),
    );
    if (untold.length === 0) continue;
    const made = untold.map((folder) => ({ task: reading.world.newId(), folder: folder.id }));
    const course = courseOf(tasks.text(row, 'details'));
    const copies = { ...course.copies, ...Object.fromEntries(made.map(({ task }) => [task, PAPER])) };
    const details = JSON.stringify({ ...course, copies });
    noted.changes.push(
      ...made.map(({ task, folder }) => shreddingTask(reading, { task, folder, about })),
      set('tasks', row, tasks.ids[row] as string, 'details', details),
    );
    const subject = subjectHash(reading.world.key, about);
    noted.entries.push(
      ...made.map(({ task }) => ({ event: 'task.madeAnew', subject, details: { task, kind: PAPER } })),
    );
  }
  return noted;
}

const PAPER = 'paper';

/** Whether a task tells the owner of a folder of a person. */
export const isTold = (tasks: Table, about: string, folder: string): boolean =>
  tasks
    .rowsWhere('details', folder)
    .some(
      (row) =>
        tasks.text(row, 'kind') === PAPER &&
        tasks.text(row, 'about') === about &&
        tasks.text(row, 'state') !== 'cancelled',
    );

const shreddingTask = (
  reading: Reading,
  { task, folder, about }: { task: string; folder: string; about: string },
): Change =>
  append('tasks', {
    ...{ id: task, kind: PAPER, performer: 'owner', due: addMonths(reading.now.day, 1) },
    ...{ about, details: folder, state: 'open', attempts: 0 },
  });

/** Whether the tasks as read leave anything for `completeErasures` to note. */
export const hasCompletions = (reading: Reading): boolean =>
  [tickedByHand, lostConfirmations, untoldFolders, shreddedFolders, completions].some(
    (find) => find(reading).changes.length > 0,
  );

/**
 * Notes what the owner ticked in the sheet, removes the rows of what was shredded, makes lost tasks of confirmation and of paper anew, and calls
 * complete the erasures that are confirmed and of which every copy is done.
 */
export function* completeErasures(world: World): Program<Done<{ completed: number }>> {
  const first = yield* completing(world);
  if (!first.result.hasShredded) return first;
  const again = yield* completing(world);
  const completed = first.result.completed + again.result.completed;
  return { ...again, result: { completed }, entries: [...first.entries, ...again.entries] };
}

function completing(world: World): Program<Done<{ completed: number; hasShredded: boolean }>> {
  const result = { completed: 0, hasShredded: false };
  return act(world, {
    query: copyQuery,
    decide: (reading) => {
      const folders = shreddedFolders(reading);
      const done = completions(reading);
      result.completed = Math.max(result.completed, completedIn(done));
      result.hasShredded ||= folders.changes.length > 0;
      const noted = [
        ...[tickedByHand(reading), lostConfirmations(reading), untoldFolders(reading)],
        ...[folders, done],
      ];
      const changes = noted.flatMap((each) => each.changes);
      const entries = noted.flatMap((each) => each.entries);
      return { pieces: entries.length > 0 ? [{ changes, entries }] : [], result };
    },
  });
}
