import { isoDate, type Day } from '../register/calendar';
import { subjectHash } from '../register/log';
import { set } from '../workbook/changes';
import type { Query } from '../workbook/table';
import { act, type Done } from './act';
import type { Program } from './program';
import { readRegister, type Reading, type World } from './reading';

/** A task of the register. */
export interface Task {
  id: string;
  kind: string;
  performer: string;
  about: string;
  details: string;
  due?: number;
}

/** The columns of the tasks tab that tell what is to be done. */
export const taskQuery: Query = {
  tasks: ['kind', 'performer', 'about', 'details', 'due', 'state', 'attempts'],
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
  }));
}

/** The machine's open tasks that are due: what an earlier run decided and did not finish. */
export const machineTasksOf = (reading: Reading): Task[] =>
  openTasksOf(reading).filter(
    ({ performer, due }) => performer === 'machine' && (due === undefined || due <= reading.now.day),
  );

/** The machine's open tasks that are due, read anew. Reads only. */
export function* dueMachineTasks(world: World): Program<Task[]> {
  return machineTasksOf(yield* readRegister(world, taskQuery));
}

/**
 * What each kind of machine task leaves in the log when it is done; where its details tell apart what it is to make, by kind
 * and details.
 */
const doneEvents: Record<string, string> = {
  confirmErasure: 'erasure.confirmed',
  writeExport: 'access.delivered',
  'writeExport portable': 'portability.delivered',
};

const doneEvent = (kind: string, details: string): string =>
  doneEvents[`${kind} ${details}`] ?? doneEvents[kind] ?? 'task.done';

/** Marks a task as done, with the log's line. A task that is done already is left alone. */
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
      ];
      const entry = {
        event: doneEvent(kind, table.text(row, 'details')),
        subject: about === '' ? '' : subjectHash(world.key, about),
        details: { task: id, kind },
      };
      return { pieces: [{ changes, entries: [entry] }], result: { finished: true } };
    },
  });
}

/** Puts a task off to a later day. A task that is done already is left alone. */
export function postponeTask(world: World, id: string, due: Day): Program<Done<{ postponed: boolean }>> {
  return act<{ postponed: boolean }>(world, {
    query: taskQuery,
    decide: (reading) => {
      const table = reading.table('tasks');
      const row = table.rowOf(id);
      const isOpen = row !== undefined && table.text(row, 'state') === 'open';
      if (!isOpen || table.number(row, 'due') === due) return { pieces: [], result: { postponed: false } };
      const entry = {
        event: 'task.postponed',
        details: { task: id, kind: table.text(row, 'kind'), to: isoDate(due) },
      };
      return {
        pieces: [{ changes: [set('tasks', row, id, 'due', due)], entries: [entry] }],
        result: { postponed: true },
      };
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
