import { isoDate, type Day } from '../../register/calendar';
import { remove, set, type Change } from '../../workbook/changes';
import type { Table } from '../../workbook/table';
import { act, type Done } from '../act';
import type { Program } from '../program';
import type { Reading, World } from '../reading';
import { heldRecords } from '../retention/held';
import { ruleQuery } from '../rules';
import { deletionRows, isDisclosureOf } from './on-files';

/** The events that stand for the end of a list: its file is written, or there is none since nobody may be on it any more. */
const WRITTEN = 'addresses.written';
const NOT_WRITTEN = 'addresses.notWritten';

/** What became of the files of a list. */
export interface FilesNow {
  /** Ids of the people for whom the list was decided and who are not on the files. */
  dropped: readonly string[];
  /** Number of the people who are: the entry of the decision tells how many were to be. */
  people: number;
  /** Whether a file is written; none is where nobody may be on it any more. */
  isWritten: boolean;
  /** Whether a file lay there already, which an earlier run had written and not noted: it may have been handed on with everybody on it. */
  stood: boolean;
}

/**
 * Notes that the files of a list are written. Whoever was left off them, since they objected after the list was decided, was given to nobody:
 * their disclosure, which was entered with the decision, goes in the same commit, unless somebody holds it. Where a file stood already it
 * stays, and a file on which nobody may be any more is to be deleted at once.
 */
export function addressesWritten(
  world: World,
  task: string,
  { dropped, people, isWritten, stood }: FilesNow,
): Program<Done<{ finished: boolean }>> {
  const event = isWritten ? WRITTEN : NOT_WRITTEN;
  return act<{ finished: boolean }>(world, {
    query: {
      tasks: ['kind', 'about', 'details', 'due', 'state', 'doneOn'],
      disclosures: ['customer'],
      holds: ruleQuery.holds ?? [],
    },
    decide: (reading, _layout, landed) => {
      const tasks = reading.table('tasks');
      const row = tasks.rowOf(task);
      const isOpen = row !== undefined && tasks.text(row, 'state') === 'open';
      const isNoted = landed.some((entry) => entry.event === event);
      if (!isOpen && !isNoted) return { pieces: [], result: { finished: false } };
      const goes = stood ? [] : undisclosed(reading, task, dropped);
      const done = isOpen
        ? [set('tasks', row, task, 'state', 'done'), set('tasks', row, task, 'doneOn', reading.now.day)]
        : [];
      const today = reading.now.day;
      const sooner = !isWritten && stood ? deletedAtOnce(tasks, task, today) : [];
      const deletedOn = sooner.length > 0 ? { deletedOn: isoDate(today) } : {};
      const entries = [
        ...(isOpen
          ? [{ event, details: { task, kind: tasks.text(row, 'kind'), people, ...deletedOn } }]
          : []),
        ...(goes.length > 0
          ? [{ event: 'disclosures.withdrawn', details: { task, people: goes.length } }]
          : []),
      ];
      const changes = [...done, ...sooner, ...goes.map(({ at, id }) => remove('disclosures', at, id))];
      const pieces = entries.length > 0 ? [{ changes, entries }] : [];
      return { pieces, result: { finished: true } };
    },
  });
}

/** The files of a list are due for deletion now. */
const deletedAtOnce = (tasks: Table, task: string, today: Day): Change[] =>
  deletionRows(tasks, task).flatMap((row) =>
    tasks.text(row, 'state') === 'open' && (tasks.number(row, 'due') ?? today + 1) > today
      ? [set('tasks', row, tasks.ids[row] as string, 'due', today)]
      : [],
  );

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
