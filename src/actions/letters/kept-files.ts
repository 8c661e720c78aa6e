import type { Day } from '../../register/calendar';
import type { Change } from '../../workbook/changes';
import type { Query } from '../../workbook/table';
import { act, type Done } from '../act';
import { deletionTask, keptExport } from '../export-tasks';
import type { Program } from '../program';
import type { Reading, World } from '../reading';
import { exportDueOn, keptFrom, ruleOf, ruleQuery } from '../rules';

/** Letters that say nothing of their own, or hold a code: no file of them is kept. */
const unkept: readonly string[] = [
  ...['receipt', 'identityCode', 'reminder', 'selfTest', 'trouble'],
  ...['digest', 'checkpoint'],
];

/** Whether files of a letter of this kind are kept in Drive when it is mailed. */
export const keepsFiles = (kind: string): boolean => !unkept.includes(kind);

/** What `letterFileTasks` needs to have been read besides the letters. */
export const letterFilesQuery = {
  customers: [],
  requests: ['customer'],
  retention: ruleQuery.retention ?? [],
  tasks: ['kind', 'about', 'state', 'details'],
} satisfies Query;

/**
 * The tasks that delete the files of letters in time, made before the files are, so that no run that dies leaves files of which nobody
 * knows. A letter whose files have an open task already needs no other.
 * @param rows of the letters
 * @param account in whose Drive the files come to lie, as the log names it
 */
export function letterFileTasks(reading: Reading, rows: readonly number[], account?: string): Change[] {
  if (rows.length === 0) return [];
  const letters = reading.table('letters');
  const tasks = reading.table('tasks');
  const open = [...tasks.rows()].filter((row) => tasks.text(row, 'state') === 'open');
  const known = new Set(
    open
      .filter((row) => tasks.text(row, 'kind') === 'deleteExport')
      .map((row) => keptExport({ details: tasks.text(row, 'details') }).task),
  );
  const erasing = new Set(
    open
      .filter((row) => ['confirmErasure', 'completeErasure'].includes(tasks.text(row, 'kind')))
      .map((row) => tasks.text(row, 'about')),
  );
  return rows.flatMap((row) => {
    const of = letters.ids[row] as string;
    if (of === '' || known.has(of)) return [];
    const about = customerOf(reading, row);
    // What tells of an erasure is no longer kept than it takes to go out.
    const isErased =
      about !== '' && (erasing.has(about) || reading.table('customers').rowOf(about) === undefined);
    const due = isErased ? reading.now.day : filesDue(reading, letters.text(row, 'request'));
    return [deletionTask(reading.world, { of, about, due, account })];
  });
}

function customerOf(reading: Reading, row: number): string {
  const letters = reading.table('letters');
  const requests = reading.table('requests');
  const request = requests.rowOf(letters.text(row, 'request'));
  return letters.text(row, 'customer') || (request === undefined ? '' : requests.text(request, 'customer'));
}

/**
 * When files that prove what was done about a request go: with the period of requests, counted from today; what is about none, and where
 * no rule can be read, as soon as exports do.
 */
export function filesDue(reading: Reading, request: string): Day {
  const soon = exportDueOn(reading);
  if (request === '') return soon;
  const rule = ruleOf(reading, 'request');
  return rule ? keptFrom(reading, reading.now.day, rule) : soon;
}

/**
 * The task that deletes the files of a receipt in time; none where there is one. They prove what was done about a request, and go with the
 * period of requests. They hold nothing of the person, and are no copy that the erasure waits for.
 * @param confirmation the task of the erasure, whose files they are
 */
export function receiptToDelete(reading: Reading, confirmation: string): Change[] {
  const tasks = reading.table('tasks');
  const isKnown = [...tasks.rows()].some(
    (row) =>
      tasks.text(row, 'kind') === 'deleteExport' &&
      keptExport({ details: tasks.text(row, 'details') }).task === confirmation,
  );
  if (isKnown) return [];
  const due = filesDue(reading, confirmation);
  return [deletionTask(reading.world, { of: confirmation, about: '', due })];
}

/** These tasks for receipts that are about to be written though whoever erased wrote none. */
export function expectReceipts(world: World, confirmations: readonly string[]): Program<Done<object>> {
  return act(world, {
    query: { tasks: ['kind', 'details'], retention: ruleQuery.retention ?? [] },
    decide: (reading) => {
      const changes = confirmations.flatMap((confirmation) => receiptToDelete(reading, confirmation));
      const entries = changes.map(() => ({ event: 'task.added', details: { kind: 'deleteExport' } }));
      return { pieces: changes.length > 0 ? [{ changes, entries }] : [], result: {} };
    },
  });
}
