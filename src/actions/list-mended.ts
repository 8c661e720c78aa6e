import { day, type Day } from '../register/calendar';
import { takenIn } from '../register/log';
import { append, type Change } from '../workbook/changes';
import type { Query } from '../workbook/table';
import { act } from './act';
import type { Program } from './program';
import { oncePerReading, type Reading, type World } from './reading';
import {
  identitiesOn,
  LIST_CHANGED,
  listDetailsOf,
  listedAfter,
  nameOfIdentity,
  sumOfNames,
  type ListedIdentity,
} from './suppression-log';

/**
 * The suppression list against what is known of it elsewhere: somebody may have deleted rows of it or written over them, or pasted an older tab over
 * it, and the next import would bring back who was erased. The daily run compares its rows, by their number and sum, with those that are remembered
 * outside the spreadsheet; only where they differ is the log gone through, which tells by keyed hashes who is to stand there.
 */

/** The owner's tasks to look who has changed the list: what the log names was put back; what it does not name any more is gone. */
type ListTask = 'listMended' | 'listIncomplete';

/** What a look at the list came to, in rows. */
export interface ListMended {
  putBack: number;
  /** Gone and not named by the log any more, since it was condensed or the row never came from it. */
  unnamed: number;
  /** Whether its rows are others than are remembered, and the log does not tell whether any are gone that it does not name. */
  isUnclear: boolean;
}

const query: Query = {
  suppressions: ['hash', 'scope', 'purpose'],
  log: ['event', 'details', 'at'],
  tasks: ['kind', 'state'],
};

/** The rows of the list as they stand now. Needs to have been read: the list's names. */
export const listNow = oncePerReading(({ tables }): { listed: number; listSum: number } => {
  const identities = identitiesOn(tables.get('suppressions'));
  return { listed: identities.length, listSum: sumOfNames(identities) };
});

/** Whether the list has other rows than are remembered. */
export function isListOther(reading: Reading): boolean {
  const { listed, listSum } = reading.world.remembered ?? {};
  if (listed === undefined) return false;
  const now = listNow(reading);
  return listed !== now.listed || (listSum !== undefined && listSum !== now.listSum);
}

/** Puts back what the log says stands on the list, and tells the owner of it and of what cannot be put back. */
export function* mendList(world: World): Program<ListMended> {
  const { result } = yield* act<ListMended>(world, {
    query,
    decide: (reading, _layout, landed) => {
      if (landed.length > 0) return { pieces: [], result: { putBack: 0, unnamed: 0, isUnclear: false } };
      const entries = listEntriesOf(reading);
      const missing = missingOf(reading, entries);
      const { unnamed, isUnclear } = untold(reading, entries, missing);
      const result = { putBack: missing.length, unnamed, isUnclear };
      const isAmiss = unnamed > 0 || isUnclear;
      if (missing.length === 0 && !isAmiss) return { pieces: [], result };
      const changes = [
        ...missing.map(({ identity, since }) =>
          append('suppressions', { ...identity, id: reading.world.newId(), since }),
        ),
        ...(missing.length > 0 ? taskUnlessOpen(reading, 'listMended') : []),
        ...(isAmiss ? taskUnlessOpen(reading, 'listIncomplete') : []),
      ];
      const details = { putBack: missing.length, unnamed, ...(isUnclear && { isUnclear }) };
      return { pieces: [{ changes, entries: [{ event: 'suppressions.mended', details }] }], result };
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

/** An identity that is to stand on the list, and since when. */
interface Named {
  identity: ListedIdentity;
  since: Day;
}

/** The identities that the log has put on the list and not taken off. What another log took off was left to the owner, and stands. */
function namedBy(reading: Reading, entries: readonly Entry[]): Named[] {
  const named = new Map<string, Named>();
  for (const entry of entries.filter(({ event }) => event === LIST_CHANGED)) {
    const { added, removed, renewed } = listDetailsOf(entry);
    if (!takenIn(entry)) for (const identity of removed) named.delete(nameOfIdentity(identity));
    for (const identity of [...added, ...renewed]) {
      const name = nameOfIdentity(identity);
      // A renewal does not tell again what the list says besides.
      const known = named.get(name)?.identity;
      named.set(name, { identity: { ...known, ...identity }, since: dayOf(entry) ?? reading.now.day });
    }
  }
  return [...named.values()];
}

/**
 * Those of them that do not stand there. What a consent had freed is not missed: it protects nobody, and a replay does not bring it back.
 */
function missingOf(reading: Reading, entries: readonly Entry[]): Named[] {
  const standing = new Set(identitiesOn(reading.table('suppressions')).map(nameOfIdentity));
  return namedBy(reading, entries).filter(
    ({ identity }) => identity.scope !== 'consented' && !standing.has(nameOfIdentity(identity)),
  );
}

/** The day of an entry; none where somebody has written into it. */
const dayOf = ({ at }: Entry): Day | undefined =>
  /^\d{4}-\d{2}-\d{2}T/.test(at) ? day(at.slice(0, 10)) : undefined;

/**
 * How many rows are gone besides, by the number that is remembered and what the log has added and taken off since. Where the number does not tell
 * it, the sum does: the list is whole with what is put back, or what the log names is all that there was; if neither, it is not clear.
 */
function untold(
  reading: Reading,
  entries: readonly Entry[],
  missing: readonly Named[],
): { unnamed: number; isUnclear: boolean } {
  const { remembered } = reading.world;
  const expected = listedAfter(remembered, entries);
  const standing = identitiesOn(reading.table('suppressions'));
  const unnamed = Math.max(0, (expected?.listed ?? 0) - standing.length - missing.length);
  if (unnamed > 0 || expected?.listSum === undefined) return { unnamed, isUnclear: false };
  const identities = (named: readonly Named[]) => named.map(({ identity }) => identity);
  const wholes = [[...standing, ...identities(missing)], identities(namedBy(reading, entries))];
  return { unnamed, isUnclear: !wholes.some((whole) => sumOfNames(whole) === expected.listSum) };
}

function taskUnlessOpen(reading: Reading, kind: ListTask): Change[] {
  const tasks = reading.table('tasks');
  const isOpen = [...tasks.rows()].some(
    (row) => tasks.text(row, 'kind') === kind && tasks.text(row, 'state') === 'open',
  );
  const values = { performer: 'owner', due: reading.now.day, state: 'open', attempts: 0 };
  return isOpen ? [] : [append('tasks', { ...values, id: reading.world.newId(), kind })];
}
