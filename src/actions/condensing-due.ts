import { day as dayOfIso, type Day } from '../register/calendar';
import { append } from '../workbook/changes';
import type { Query } from '../workbook/table';
import { CONDENSE_TASK, KEPT_ENTRIES } from './condense';
import type { Reading } from './reading';
import type { Unit } from './records';
import { keptFrom, ruleOf, ruleQuery } from './rules';

/** What the proposal to condense the log rests on. */
export const condensingDueQuery: Query = {
  log: ['at'],
  retention: ruleQuery.retention ?? [],
  tasks: ['kind', 'state', 'doneOn'],
};

/** Days for which an owner who has looked at the log is not asked again. */
const REST = 30;

/**
 * The owner's task to condense the log, where entries are past their time: nothing is condensed without the owner's word. Whether
 * something that is not over keeps them the plan tells.
 */
export function condensingUnit(reading: Reading, today: Day): Unit {
  const rule = ruleOf(reading, 'log');
  if (!rule || isAsked(reading, today)) return { changes: [], entries: [] };
  const log = reading.table('log');
  const oldest = [...log.rows()].reduce<number | undefined>(
    (first, row) => (first === undefined || Number(log.ids[row]) < Number(log.ids[first]) ? row : first),
    undefined,
  );
  const at = oldest === undefined ? '' : log.text(oldest, 'at').slice(0, 10);
  const isPast = /^\d{4}-\d{2}-\d{2}$/.test(at) && today > keptFrom(reading, dayOfIso(at), rule);
  if (!isPast || log.rowCount <= KEPT_ENTRIES) return { changes: [], entries: [] };
  const id = reading.world.newId();
  const task = { id, kind: CONDENSE_TASK, performer: 'owner', due: today, state: 'open', attempts: 0 };
  return {
    changes: [append('tasks', task)],
    entries: [{ event: 'task.added', details: { task: id, kind: CONDENSE_TASK } }],
  };
}

/** Whether the owner is asked already, or has looked lately. */
function isAsked(reading: Reading, today: Day): boolean {
  const tasks = reading.table('tasks');
  return [...tasks.rows()].some(
    (row) =>
      tasks.text(row, 'kind') === CONDENSE_TASK &&
      (tasks.text(row, 'state') === 'open' || (tasks.number(row, 'doneOn') ?? 0) > today - REST),
  );
}
