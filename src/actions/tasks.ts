import { subjectHash } from '../register/log';
import { set } from '../workbook/changes';
import type { Query, Table } from '../workbook/table';
import { act, type Done } from './act';
import { completions, hasCompletions } from './copies-done';
import { forgettingPeople } from './export-tasks';
import type { Program } from './program';
import { readRegister, type Reading, type World } from './reading';
import { folderQuery } from './shredded';

/** A task of the register. */
export interface Task {
  id: string;
  kind: string;
  performer: string;
  about: string;
  details: string;
  due?: number;
  /** Code of what hindered it last; blank where nothing did. */
  lastError: string;
}

/** The columns of the tasks tab that tell what is to be done. */
export const taskQuery: Query = {
  ...folderQuery,
  tasks: ['kind', 'performer', 'about', 'details', 'due', 'state', 'attempts', 'lastError', 'doneOn'],
};

function openTasksOf(reading: Reading): Task[] {
  const table = reading.table('tasks');
  const open = [...table.rows()].filter((row) => table.text(row, 'state') === 'open');
  return open.map((row) => ({
    id: table.ids[row] as string,
    kind: table.text(row, 'kind'),
    performer: table.text(row, 'performer'),
    about: table.text(row, 'about'),
    details: table.text(row, 'details'),
    due: table.number(row, 'due'),
    lastError: table.text(row, 'lastError'),
  }));
}

/**
 * The machine's open tasks that are due: what an earlier run decided and did not finish. An erasure whose copies are not all dealt
 * with asks for nothing yet.
 */
export function machineTasksOf(reading: Reading): Task[] {
  const due = openTasksOf(reading).filter(
    (task) => task.performer === 'machine' && (task.due === undefined || task.due <= reading.now.day),
  );
  const isWaiting = ({ kind }: Task) => kind === 'completeErasure';
  return due.some(isWaiting) && !hasCompletions(reading) ? due.filter((task) => !isWaiting(task)) : due;
}

/**
 * The machine's open tasks that are due, read anew. Reads only.
 * @param early customers whose waiting erasure is taken up before its day
 */
export function* dueMachineTasks(world: World, early: readonly string[] = []): Program<Task[]> {
  const reading = yield* readRegister(world, taskQuery);
  const due = machineTasksOf(reading);
  const known = new Set(due.map(({ id }) => id));
  const sooner = openTasksOf(reading).filter(
    ({ id, kind, performer, about }) =>
      performer === 'machine' && kind === 'resumeErasure' && early.includes(about) && !known.has(id),
  );
  return [...due, ...sooner];
}

/**
 * What each kind of machine task leaves in the log when it is done; where its details tell apart what it is to make, by kind
 * and the first word of the details.
 */
const doneEvents: Record<string, string> = {
  confirmErasure: 'erasure.confirmed',
  writeExport: 'access.delivered',
  'writeExport portable': 'portability.delivered',
  deleteExport: 'export.deleted',
  formResponses: 'formResponse.deleted',
};

/** What shells alone can do: files and form responses lie outside the spreadsheet. */
const kindsForShell: readonly string[] = ['writeExport', 'writeAddresses', 'deleteExport', 'formResponses'];

/** Whether only a shell can carry a task out; it marks it done with `finishTask`. */
export const isForShell = ({ kind }: Pick<Task, 'kind'>): boolean => kindsForShell.includes(kind);

const doneEvent = (kind: string, details: string): string =>
  doneEvents[`${kind} ${details.split(' ')[0] ?? ''}`] ?? doneEvents[kind] ?? 'task.done';

/**
 * Marks a task as done, with the log's line; where it was the last that an erasure waited for, the erasure is complete. A task
 * that is done already is left alone.
 */
export function* finishTask(world: World, id: string): Program<Done<{ finished: boolean }>> {
  const { result, ...done } = yield* finishTasks(world, [id]);
  return { ...done, result: { finished: result.finished > 0 } };
}

/** The same of several in one commit. */
export const finishTasks = (world: World, ids: readonly string[]): Program<Done<{ finished: number }>> =>
  act(world, {
    query: taskQuery,
    decide: (reading) => {
      const table = reading.table('tasks');
      const open = openAmong(table, ids);
      const changes = open.flatMap(({ id, row }) => [
        set('tasks', row, id, 'state', 'done'),
        set('tasks', row, id, 'doneOn', reading.now.day),
        ...forgettingPeople(table, row),
      ]);
      const entries = open.map(({ id, row }) => {
        const [kind, about] = [table.text(row, 'kind'), table.text(row, 'about')];
        return {
          event: doneEvent(kind, table.text(row, 'details')),
          subject: about === '' ? '' : subjectHash(world.key, about),
          details: { task: id, kind },
        };
      });
      const result = { finished: open.length };
      if (open.length === 0) return { pieces: [], result };
      const completed = completions(reading, new Set(open.map(({ id }) => id)));
      const piece = {
        changes: [...changes, ...completed.changes],
        entries: [...entries, ...completed.entries],
      };
      return { pieces: [piece], result };
    },
  });

/** Those of some tasks that are open, each once. */
const openAmong = (tasks: Table, ids: readonly string[]): { id: string; row: number }[] =>
  [...new Set(ids)].flatMap((id) => {
    const row = tasks.rowOf(id);
    return row === undefined || tasks.text(row, 'state') !== 'open' ? [] : [{ id, row }];
  });

/**
 * Notes that a machine task waits for somebody else than who acts: that is no attempt, and the task stays open. Only the first time
 * is news.
 * @param why a code
 */
export function deferTask(world: World, id: string, why: string): Program<Done<{ noted: boolean }>> {
  return act<{ noted: boolean }>(world, {
    query: { tasks: ['state', 'lastError'] },
    decide: (reading) => {
      const table = reading.table('tasks');
      const row = table.rowOf(id);
      if (row === undefined || table.text(row, 'state') !== 'open' || table.text(row, 'lastError') === why)
        return { pieces: [], result: { noted: false } };
      const changes = [set('tasks', row, id, 'lastError', why)];
      const entry = { event: 'task.deferred', details: { task: id, error: why } };
      return { pieces: [{ changes, entries: [entry] }], result: { noted: true } };
    },
  });
}

/**
 * What no further try of the machine can do, as where the files are in the Drive of an account that nobody knows: it becomes the owner's task, open
 * and with what is to be done, instead of one that has failed.
 */
const ownersToDo: readonly string[] = ['filesElsewhere', 'filesUnfinished'];

/** Notes that a machine task did not succeed; after the third time the owner has to look. The error is a code. */
export function* failTask(world: World, id: string, error: string): Program<Done<{ attempts: number }>> {
  const { result, ...done } = yield* failTasks(world, [{ id, error }]);
  return { ...done, result: { attempts: result.attempts[0] ?? 0 } };
}

/** The same of several in one commit; one that is not open is left alone. */
export const failTasks = (
  world: World,
  failed: readonly { id: string; error: string }[],
): Program<Done<{ attempts: number[] }>> =>
  act(world, {
    query: { tasks: ['kind', 'state', 'attempts', 'lastError'] },
    decide: (reading) => {
      const table = reading.table('tasks');
      const errors = new Map(failed.map(({ id, error }) => [id, error]));
      const open = openAmong(table, [...errors.keys()]).map(({ id, row }) => ({
        ...{ id, row, error: errors.get(id) ?? '' },
        attempts: (table.number(row, 'attempts') ?? 0) + 1,
      }));
      const changes = open.flatMap(({ id, row, error, attempts }) => [
        set('tasks', row, id, 'attempts', attempts),
        set('tasks', row, id, 'lastError', error),
        ...(attempts >= ATTEMPTS ? [set('tasks', row, id, 'performer', 'owner')] : []),
        ...(attempts >= ATTEMPTS && !ownersToDo.includes(error)
          ? [set('tasks', row, id, 'state', 'failed')]
          : []),
      ]);
      const entries = open.map(({ id, error, attempts }) => ({
        event: 'task.failed',
        details: { task: id, error, attempts },
      }));
      return {
        pieces: open.length > 0 ? [{ changes, entries }] : [],
        result: { attempts: open.map(({ attempts }) => attempts) },
      };
    },
  });

/** Attempts of the machine after which a task is the owner's. */
const ATTEMPTS = 3;
