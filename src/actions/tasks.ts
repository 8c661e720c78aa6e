import { subjectHash } from '../register/log';
import { set } from '../workbook/changes';
import type { Query } from '../workbook/table';
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
export function finishTask(world: World, id: string): Program<Done<{ finished: boolean }>> {
  return act<{ finished: boolean }>(world, {
    query: taskQuery,
    decide: (reading) => {
      const table = reading.table('tasks');
      const row = table.rowOf(id);
      if (row === undefined || table.text(row, 'state') !== 'open')
        return { pieces: [], result: { finished: false } };
      const kind = table.text(row, 'kind');
      const about = table.text(row, 'about');
      const changes = [
        set('tasks', row, id, 'state', 'done'),
        set('tasks', row, id, 'doneOn', reading.now.day),
        ...forgettingPeople(table, row),
      ];
      const entry = {
        event: doneEvent(kind, table.text(row, 'details')),
        subject: about === '' ? '' : subjectHash(world.key, about),
        details: { task: id, kind },
      };
      const completed = completions(reading, new Set([id]));
      const piece = {
        changes: [...changes, ...completed.changes],
        entries: [entry, ...completed.entries],
      };
      return { pieces: [piece], result: { finished: true } };
    },
  });
}

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

/** Notes that a machine task did not succeed; after the third time the owner has to look. The error is a code. */
export function failTask(world: World, id: string, error: string): Program<Done<{ attempts: number }>> {
  return act(world, {
    query: { tasks: ['kind', 'state', 'attempts', 'lastError'] },
    decide: (reading) => {
      const table = reading.table('tasks');
      const row = table.rowOf(id);
      if (row === undefined || table.text(row, 'state') !== 'open')
        return { pieces: [], result: { attempts: 0 } };
      const attempts = (table.number(row, 'attempts') ?? 0) + 1;
      const changes = [
        set('tasks', row, id, 'attempts', attempts),
        set('tasks', row, id, 'lastError', error),
        ...(attempts >= 3
          ? [set('tasks', row, id, 'state', 'failed'), set('tasks', row, id, 'performer', 'owner')]
          : []),
      ];
      return {
        pieces: [{ changes, entries: [{ event: 'task.failed', details: { task: id, error, attempts } }] }],
        result: { attempts },
      };
    },
  });
}
