import { tabTexts } from '../../language/tabs';
import type { LeftOutReason } from '../../register/addressing';
import type { Day } from '../../register/calendar';
import { RegisterError } from '../../register/errors';
import { append, type Change } from '../../workbook/changes';
import { act, type Done } from '../act';
import { deletionTask, isOwnFile } from '../export-tasks';
import type { Program } from '../program';
import { readRegister, type Reading, type World } from '../reading';
import { exportDueOn } from '../rules';
import { gather, leftOutCounts, type AddressList } from './gather';
import { deletionDay, disclosureId, keptLists, peopleOnFiles } from './on-files';
import { addressQuery } from './people';
import { wishDetails, type AddressWish } from './wish';

/** Ids that fit into a cell that says who is on the files; a longer list has several such cells. */
const PEOPLE_A_CELL = 4000;

/** The event that stands for a list in the log. */
const MADE = 'addresses.made';

/** Who would be on a list, and who would not; reads only. @throws RegisterError as `gather` does */
export function* planAddresses(world: World, wish: AddressWish): Program<AddressList> {
  return gather(yield* readRegister(world, addressQuery), wish);
}

/** A list that was decided. */
export interface AddressesMade {
  /** The task that is done once the files are written. */
  task: string;
  people: number;
  entries: number;
  /** The day on which the files go. */
  deletedOn: Day;
  /** An earlier run decided it: it may have written the file already, and died before it noted that. */
  isTakenUp: boolean;
  leftOut: Partial<Record<LeftOutReason, number>>;
}

/**
 * Decides who is on labels or a list, as the register stands: the log tells for what it is made and how many are on it and not, the
 * deletion of the files becomes a task that knows who is on them, and where a recipient gets them each person's disclosure is entered,
 * all in one commit. The files are made afterwards, see `addressFiles`. The same wish of the same account that is still open is taken up.
 * @throws RegisterError nobodyOnList, and as `gather` does
 */
export function makeAddresses(world: World, wish: AddressWish): Program<Done<AddressesMade>> {
  let task: string | undefined;
  return act<AddressesMade>(world, {
    query: addressQuery,
    decide: (reading, _layout, landed) => {
      const list = gather(reading, wish);
      const people = list.entries.flatMap((entry) => entry.people);
      const counts = {
        ...{ people: people.length, entries: list.entries.length },
        leftOut: leftOutCounts(list.leftOut),
      };
      const deletedOn = exportDueOn(reading);
      const hasLanded = landed.some(({ event }) => event === MADE);
      const open = hasLanded ? task : openTask(reading, wish, people);
      if (open !== undefined) {
        const standing = deletionDay(reading.table('tasks'), open) ?? deletedOn;
        return { pieces: [], result: { task: open, deletedOn: standing, isTakenUp: !hasLanded, ...counts } };
      }
      if (people.length === 0) throw new RegisterError('nobodyOnList');
      task = world.newId();
      const { purpose, format, onePer, recipient, similarProducts } = wish;
      const ownWord = similarProducts ? { similarProducts } : {};
      const details = { task, purpose, format, onePer, recipient, ...ownWord, ...counts };
      const changes = [
        ...tasksFor(reading, wish, { task, people, deletedOn }),
        ...disclosures(reading, list, task, people),
      ];
      return {
        pieces: [{ changes, entries: [{ event: MADE, details }] }],
        result: { task, deletedOn, isTakenUp: false, ...counts },
      };
    },
  });
}

/** A task of who acts for the same wish and the same people whose files an earlier run did not write. */
function openTask(reading: Reading, wish: AddressWish, people: readonly string[]): string | undefined {
  const tasks = reading.table('tasks');
  const wanted = [...people].sort().join(' ');
  const details = wishDetails(wish);
  const row = [...tasks.rows()].find(
    (each) =>
      tasks.text(each, 'kind') === 'writeAddresses' &&
      tasks.text(each, 'state') === 'open' &&
      tasks.text(each, 'details') === details &&
      keptLists(tasks, tasks.ids[each] as string).every((kept) => isOwnFile(kept, reading.world)) &&
      [...(peopleOnFiles(tasks, tasks.ids[each] as string) ?? [])].sort().join(' ') === wanted,
  );
  return row === undefined ? undefined : tasks.ids[row];
}

function tasksFor(
  { world, now }: Reading,
  wish: AddressWish,
  { task, people, deletedOn: due }: { task: string; people: readonly string[]; deletedOn: Day },
): Change[] {
  const write = append('tasks', {
    id: task,
    kind: 'writeAddresses',
    // What the command line could not write would come into somebody's Drive if the nightly run wrote it.
    performer: world.actor === 'commandLine' ? 'owner' : 'machine',
    due: now.day,
    details: wishDetails(wish),
    state: 'open',
    attempts: 0,
  });
  const cells = Array.from({ length: Math.ceil(people.length / PEOPLE_A_CELL) }, (_, cell) =>
    people.slice(cell * PEOPLE_A_CELL, (cell + 1) * PEOPLE_A_CELL),
  );
  return [write, ...cells.map((some) => deletionTask(world, { of: task, about: '', due, people: some }))];
}

/** What each person's data was given to the recipient for, and which of it. */
function disclosures(
  { now, language }: Reading,
  { use }: AddressList,
  task: string,
  people: readonly string[],
): Change[] {
  if (use.recipient === '') return [];
  const titles = use.columns.map((column) => tabTexts.customers.columns[column].title[language]);
  return people.map((customer, at) =>
    append('disclosures', {
      id: disclosureId(task, at),
      customer,
      recipient: use.recipient,
      date: now.day,
      categories: titles.join(', '),
      reason: use.purpose.title || use.purpose.id,
    }),
  );
}
