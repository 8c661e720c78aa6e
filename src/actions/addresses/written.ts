import { remove, set } from '../../workbook/changes';
import { act, type Done } from '../act';
import type { Program } from '../program';
import type { Reading, World } from '../reading';
import { heldRecords } from '../retention/held';
import { ruleQuery } from '../rules';
import { isDisclosureOf } from './on-files';

/** The event that tells that the files of a list are written. */
const WRITTEN = 'addresses.written';

/**
 * Notes that the files of a list are written. Whoever was left off them, since they objected after the list was decided, was given to nobody:
 * their disclosure, which was entered with the decision, goes in the same commit, unless somebody holds it.
 * @param dropped ids of the people for whom the list was decided and who are not on the files
 */
export function addressesWritten(
  world: World,
  task: string,
  dropped: readonly string[],
): Program<Done<{ finished: boolean }>> {
  return act<{ finished: boolean }>(world, {
    query: {
      tasks: ['kind', 'state', 'doneOn'],
      disclosures: ['customer'],
      holds: ruleQuery.holds ?? [],
    },
    decide: (reading, _layout, landed) => {
      const tasks = reading.table('tasks');
      const row = tasks.rowOf(task);
      const isOpen = row !== undefined && tasks.text(row, 'state') === 'open';
      const isNoted = landed.some(({ event }) => event === WRITTEN);
      if (!isOpen && !isNoted) return { pieces: [], result: { finished: false } };
      const goes = undisclosed(reading, task, dropped);
      const done = isOpen
        ? [set('tasks', row, task, 'state', 'done'), set('tasks', row, task, 'doneOn', reading.now.day)]
        : [];
      const entries = [
        ...(isOpen ? [{ event: WRITTEN, details: { task, kind: tasks.text(row, 'kind') } }] : []),
        ...(goes.length > 0
          ? [{ event: 'disclosures.withdrawn', details: { task, people: goes.length } }]
          : []),
      ];
      const changes = [...done, ...goes.map(({ at, id }) => remove('disclosures', at, id))];
      const pieces = entries.length > 0 ? [{ changes, entries }] : [];
      return { pieces, result: { finished: true } };
    },
  });
}

/** The disclosures of some people that were entered with a list and that nobody holds. */
function undisclosed(
  reading: Reading,
  task: string,
  people: readonly string[],
): { at: number; id: string }[] {
  const disclosures = reading.table('disclosures');
  const held = heldRecords(reading, reading.now.day);
  return people
    .flatMap((customer) => disclosures.rowsWhere('customer', customer))
    .map((at) => ({ at, id: disclosures.ids[at] as string }))
    .filter(({ id }) => isDisclosureOf(task, id) && !held.has(id));
}
