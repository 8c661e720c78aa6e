import { remove, set } from '../../workbook/changes';
import { act, type Done } from '../act';
import type { Program } from '../program';
import type { Reading, World } from '../reading';
import { wishIn } from './wish';

/** The event that tells that the files of a list are written. */
const WRITTEN = 'addresses.written';

/**
 * Notes that the files of a list are written. Whoever was left off them, since they objected after the list was decided, was given to nobody:
 * their disclosure, which was entered with the decision, goes in the same commit.
 * @param dropped ids of the people for whom the list was decided and who are not on the files
 */
export function addressesWritten(
  world: World,
  task: string,
  dropped: readonly string[],
): Program<Done<{ finished: boolean }>> {
  // Later rounds remove what the first one chose, and never another disclosure of the same day.
  let chosen: string[] | undefined;
  return act<{ finished: boolean }>(world, {
    query: {
      tasks: ['kind', 'details', 'due', 'state', 'doneOn'],
      disclosures: ['customer', 'recipient', 'date'],
    },
    decide: (reading, _layout, landed) => {
      const tasks = reading.table('tasks');
      const row = tasks.rowOf(task);
      const isOpen = row !== undefined && tasks.text(row, 'state') === 'open';
      const isNoted = landed.some(({ event }) => event === WRITTEN);
      if (!isOpen && !isNoted) return { pieces: [], result: { finished: false } };
      chosen ??= row === undefined ? [] : undisclosed(reading, row, dropped);
      const disclosures = reading.table('disclosures');
      const goes = chosen.flatMap((id) => {
        const at = disclosures.rowOf(id);
        return at === undefined ? [] : [remove('disclosures', at, id)];
      });
      const done = isOpen
        ? [set('tasks', row, task, 'state', 'done'), set('tasks', row, task, 'doneOn', reading.now.day)]
        : [];
      const entries = [
        ...(isOpen ? [{ event: WRITTEN, details: { task, kind: tasks.text(row, 'kind') } }] : []),
        ...(goes.length > 0
          ? [{ event: 'disclosures.withdrawn', details: { task, people: goes.length } }]
          : []),
      ];
      const pieces = entries.length > 0 ? [{ changes: [...done, ...goes], entries }] : [];
      return { pieces, result: { finished: true } };
    },
  });
}

/** The disclosure of each person that was entered with the task in a row: to its recipient, on its day, one each. */
function undisclosed(reading: Reading, row: number, dropped: readonly string[]): string[] {
  const tasks = reading.table('tasks');
  const { recipient } = wishIn(tasks.text(row, 'details'));
  const on = tasks.number(row, 'due');
  if (recipient === '' || on === undefined) return [];
  const disclosures = reading.table('disclosures');
  return dropped.flatMap((customer) => {
    const rows = disclosures
      .rowsWhere('customer', customer)
      .filter(
        (each) =>
          disclosures.text(each, 'recipient') === recipient && disclosures.number(each, 'date') === on,
      );
    const last = rows[rows.length - 1];
    return last === undefined ? [] : [disclosures.ids[last] as string].filter(Boolean);
  });
}
