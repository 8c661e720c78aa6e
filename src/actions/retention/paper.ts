import type { Day } from '../../register/calendar';
import { append, set, type Change } from '../../workbook/changes';
import { awaitedTasks } from '../copies';
import type { Reading } from '../reading';
import type { Due } from './dues';

/**
 * A folder of the materials tab lies outside the register: what is approved is shredded by the owner, and its row goes only when the owner has
 * ticked that. Otherwise the log would claim what nobody has done, and nobody would know of the paper any more.
 */

const PAPER = 'paper';

type Record = Pick<Due, 'tab' | 'record'>;

function paperTasks(reading: Reading, { tab, record }: Record, state: string): number[] {
  if (tab !== 'materials') return [];
  const tasks = reading.table('tasks');
  return tasks
    .rowsWhere('details', record)
    .filter((row) => tasks.text(row, 'kind') === PAPER && tasks.text(row, 'state') === state);
}

/** The owner's task to shred what was approved; none where there is one, or nothing of it is on paper. */
export const shredding = (
  reading: Reading,
  due: Pick<Due, 'tab' | 'record' | 'customer'>,
  on: Day,
): Change[] =>
  due.tab !== 'materials' || paperTasks(reading, due, 'open').length > 0
    ? []
    : [
        append('tasks', {
          id: reading.world.newId(),
          kind: PAPER,
          performer: 'owner',
          due: on,
          about: due.customer,
          details: due.record,
          state: 'open',
          attempts: 0,
        }),
      ];

/** Whether a folder still waits to be shredded. */
export const awaitsShredding = (reading: Reading, approval: Record): boolean =>
  approval.tab === 'materials' && paperTasks(reading, approval, 'done').length === 0;

/** Nothing is to be shredded any more of what is not approved any more, but for what an erasure waits for. */
export function spared(reading: Reading, approval: Record): Change[] {
  const tasks = reading.table('tasks');
  const awaited = awaitedTasks(tasks);
  return paperTasks(reading, approval, 'open').flatMap((row) => {
    const id = tasks.ids[row] as string;
    if (awaited.has(id)) return [];
    return [set('tasks', row, id, 'state', 'cancelled'), set('tasks', row, id, 'doneOn', reading.now.day)];
  });
}
