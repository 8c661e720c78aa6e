import { day, type Day } from '../register/calendar';
import { takenIn } from '../register/log';
import { append, type Change } from '../workbook/changes';
import type { Query } from '../workbook/table';
import { act, type Draft } from './act';
import type { Program } from './program';
import type { Reading, World } from './reading';
import {
  LIST_CHANGED,
  listDetailsOf,
  listedAfter,
  nameOfIdentity,
  type ListedIdentity,
} from './suppression-log';

/**
 * The suppression list against what is known of it elsewhere: somebody may have deleted rows of it, or pasted an older tab over it, and the next
 * import would bring back who was erased. The daily run compares the number of its rows with the one that is remembered outside the spreadsheet;
 * only where they differ is the log gone through, which tells by keyed hashes who is to stand there.
 */

/** The owner's tasks to look who has changed the list: what the log names was put back; what it does not name any more is gone. */
type ListTask = 'listMended' | 'listIncomplete';

/** What a look at the list came to, in rows. */
export interface ListMended {
  putBack: number;
  /** Gone and not named by the log any more, since it was condensed or the row never came from it. */
  unnamed: number;
}

const query: Query = {
  suppressions: ['hash', 'scope', 'purpose'],
  log: ['event', 'details', 'at'],
  tasks: ['kind', 'state'],
};

/** Whether the list has another number of rows than is remembered. Needs to have been read: its ids. */
export function isListOther({ world: { remembered }, tables }: Reading): boolean {
  const listed = remembered?.listed;
  return listed !== undefined && listed !== rowsOfList(tables.get('suppressions'));
}

/** The rows of the list that hold anything. */
export const rowsOfList = (list: { rows: () => Iterable<number> } | undefined): number =>
  list === undefined ? 0 : [...list.rows()].length;

/** Puts back what the log says stands on the list, and tells the owner of it and of what cannot be put back. */
export function* mendList(world: World): Program<ListMended> {
  const { result } = yield* act<ListMended>(world, {
    query,
    decide: (reading, _layout, landed) => {
      const entries = listEntriesOf(reading);
      const missing = landed.length > 0 ? [] : missingOf(reading, entries);
      const unnamed = landed.length > 0 ? 0 : unnamedOf(reading, entries, missing.length);
      const result = { putBack: missing.length, unnamed };
      if (missing.length + unnamed === 0) return { pieces: [], result };
      const changes = [
        ...missing.map(({ identity, since }) =>
          append('suppressions', { ...identity, id: reading.world.newId(), since }),
        ),
        ...(missing.length > 0 ? taskUnlessOpen(reading, 'listMended') : []),
        ...(unnamed > 0 ? taskUnlessOpen(reading, 'listIncomplete') : []),
      ];
      const entry: Draft = { event: 'suppressions.mended', details: result };
      return { pieces: [{ changes, entries: [entry] }], result };
    },
  });
  return result;
}

/** An entry of the log, in its order. */
interface Entry {
  sequence: number;
  event: string;
  details: string;
  at: string;
}

function listEntriesOf(reading: Reading): Entry[] {
  const log = reading.table('log');
  const text = (row: number, key: string) => log.text(row, key);
  return [...log.rows()]
    .map((row) => ({
      ...{ sequence: Number(log.ids[row]), event: text(row, 'event') },
      ...{ details: text(row, 'details'), at: text(row, 'at') },
    }))
    .sort((a, b) => a.sequence - b.sequence);
}

/**
 * The identities that the log has put on the list and not taken off, and that do not stand there. What a consent had freed is not missed: it protects
 * nobody, and a replay does not bring it back. What another log took off was left to the owner, and stands.
 */
function missingOf(reading: Reading, entries: readonly Entry[]): { identity: ListedIdentity; since: Day }[] {
  const named = new Map<string, { identity: ListedIdentity; since: Day }>();
  for (const entry of entries.filter(({ event }) => event === LIST_CHANGED)) {
    const { added, removed } = listDetailsOf(entry);
    if (!takenIn(entry)) for (const identity of removed) named.delete(nameOfIdentity(identity));
    for (const identity of added.filter(({ scope }) => scope !== 'consented'))
      named.set(nameOfIdentity(identity), { identity, since: dayOf(entry) ?? reading.now.day });
  }
  const list = reading.table('suppressions');
  for (const row of list.rows())
    named.delete(
      nameOfIdentity({
        hash: list.text(row, 'hash'),
        scope: list.text(row, 'scope'),
        purpose: list.text(row, 'purpose'),
      }),
    );
  return [...named.values()];
}

/** The day of an entry; none where somebody has written into it. */
const dayOf = ({ at }: Entry): Day | undefined =>
  /^\d{4}-\d{2}-\d{2}T/.test(at) ? day(at.slice(0, 10)) : undefined;

/** How many rows are gone besides, by the number that is remembered and what the log has added and taken off since. */
function unnamedOf({ world: { remembered }, tables }: Reading, entries: readonly Entry[], missing: number) {
  const expected = listedAfter(remembered, entries) ?? 0;
  return Math.max(0, expected - rowsOfList(tables.get('suppressions')) - missing);
}

function taskUnlessOpen(reading: Reading, kind: ListTask): Change[] {
  const tasks = reading.table('tasks');
  const isOpen = [...tasks.rows()].some(
    (row) => tasks.text(row, 'kind') === kind && tasks.text(row, 'state') === 'open',
  );
  const values = { performer: 'owner', due: reading.now.day, state: 'open', attempts: 0 };
  return isOpen ? [] : [append('tasks', { ...values, id: reading.world.newId(), kind })];
}
