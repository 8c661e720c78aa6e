import { addMonths, type Day } from '../register/calendar';
import { subjectHash } from '../register/log';
import { append, remove, set, type Change } from '../workbook/changes';
import { isBlank } from '../workbook/codec';
import type { Query } from '../workbook/table';
import { act, type Done, type Piece } from './act';
import { statementRows } from './consent-cells';
import { statementQuery } from './consent';
import { matchColumns, theCustomer } from './customers';
import type { Person } from './person';
import type { Program } from './program';
import { joined, type Reading, type World } from './reading';
import type { Unit } from './records';
import { isRestrictedAt, restrictedQuery } from './retention/held';
import { contactHashes, contactOf, suppressionIn, suppressionQuery } from './suppress';

/**
 * The suppression list at the door that nobody guards: what people type or paste into the customers tab. Whoever was erased on
 * request is not taken out again by itself, since they may have come back; the owner has a task and decides. Direct marketing to
 * whoever objected is blocked, whatever was typed.
 */

/** The purpose of direct marketing that has a column of its own; of the others lists ask the suppression list. */
const SHOWN = 'marketing';

/** The owner's task to say whether an erased person came back by themselves. */
export const RETURN_TASK = 'returnedPerson';

/** What the functions below need to have been read. */
export const arrivalQuery: Query = {
  ...suppressionQuery,
  customers: ['number', 'email', 'phone', SHOWN, 'restrictedSince'],
  holds: restrictedQuery.holds,
  tasks: ['kind', 'about', 'state', 'doneOn'],
};

/** People who came back while their erasure waits, by id, with the day since which it waits; see `cameBackMeanwhile`. */
type Back = ReadonlyMap<string, Day | undefined>;

/** What was found at the door. */
export interface Arrivals {
  /** Erased people who stand in the customers tab again. */
  returned: number;
  /** People who objected to direct marketing and were not marked so. */
  blocked: number;
}

/**
 * Looks at every row whom it names. A row that is new is nobody known: a phone alone then speaks too.
 * @param units what the same decision changes besides: where it gives new rows their ids
 * @param back people whose row never went whole and who came back all the same
 */
export function arrivalUnit(
  reading: Reading,
  units: readonly Unit[],
  today: Day,
  back: Back = new Map(),
): Unit & Arrivals {
  const found: Unit & Arrivals = { changes: [], entries: [], returned: 0, blocked: 0 };
  const suppression = suppressionIn(reading, SHOWN);
  const table = reading.table('customers');
  const idsGiven = new Map(units.flatMap(({ changes }) => changes.flatMap(idGiven)));
  const known = tasksOn(reading);
  const isAsked = askedOf(reading);
  const speaking = new Set(statementRows(reading));
  const isRestricted = isRestrictedAt(reading);
  for (const row of table.rows()) {
    if (isRestricted(row)) continue;
    const contact = contactOf({ text: (key) => table.text(row, key as 'email') });
    const own = table.ids[row] as string;
    const scope = suppression(contact, own !== '');
    const id = own || idsGiven.get(row) || '';
    const isNew = scope === 'everything' && id !== '' && !known.has(id);
    if (isNew || (back.has(own) && !isAsked(own, back.get(own)))) {
      found.returned++;
      found.changes.push(returnTask(reading, id, today));
      found.entries.push({ event: 'person.found', subject: subjectHash(reading.world.key, id), details: {} });
    }
    if (scope === undefined || speaking.has(row) || table.text(row, SHOWN) === 'withdrawn') continue;
    if (scope === 'everything' && (known.has(id) || isBlank(table.raw(row, SHOWN)))) continue;
    block(units, found, row, own);
    found.blocked++;
  }
  return found;
}

const idGiven = (change: Change): (readonly [number, string])[] =>
  change.do === 'set' && change.tab === 'customers' && change.column === 'id'
    ? [[change.row, String(change.value)]]
    : [];

/** Customers of whom the register knows: their erasure goes on, or the owner was asked. */
function tasksOn(reading: Reading): Set<string> {
  const tasks = reading.table('tasks');
  const about = [...tasks.rows()].filter((row) => {
    const kind = tasks.text(row, 'kind');
    const isGoingOn = kind === 'resumeErasure' || kind === 'confirmErasure';
    return kind === RETURN_TASK || (isGoingOn && tasks.text(row, 'state') === 'open');
  });
  return new Set(about.map((row) => tasks.text(row, 'about')));
}

/**
 * Whether the owner was asked of somebody since a day - what was answered on that very day was answered by the order of which it tells -, or an erasure is still to be confirmed, by
 * which what stands there may go.
 */
function askedOf(reading: Reading): (customer: string, since: Day | undefined) => boolean {
  const tasks = reading.table('tasks');
  return (customer, since = -Infinity) =>
    tasks.rowsWhere('about', customer).some((row) => {
      const isOpen = tasks.text(row, 'state') === 'open';
      const kind = tasks.text(row, 'kind');
      return kind === RETURN_TASK
        ? isOpen || (tasks.number(row, 'doneOn') ?? Infinity) > since
        : kind === 'confirmErasure' && isOpen;
    });
}

const openQuestions = ({ records }: Person) =>
  records.tasks.filter(({ whole }) => whole.text('kind') === RETURN_TASK && whole.text('state') === 'open');

/** Whether the owner is still to say if this erased person came back by themselves. */
export const hasReturned = (person: Person): boolean => openQuestions(person).length > 0;

/** The question to the owner as their order to erase the person anew answers it: it is done, and who comes back after that is asked about again. */
export function returnAnswered(reading: Reading, person: Person): Pick<Piece, 'changes' | 'entries'> {
  const asked = openQuestions(person);
  return {
    changes: asked.flatMap(({ row, id }) => [
      set('tasks', row, id, 'state', 'done'),
      set('tasks', row, id, 'doneOn', reading.now.day),
    ]),
    entries: asked.map(({ id }) => ({ event: 'task.done', details: { task: id, kind: RETURN_TASK } })),
  };
}

const returnTask = (reading: Reading, about: string, today: Day): Change =>
  append('tasks', {
    ...{ id: reading.world.newId(), kind: RETURN_TASK, performer: 'owner', due: addMonths(today, 1) },
    ...{ about, state: 'open', attempts: 0 },
  });

/** The cell says "withdrawn", whatever else the same decision would write there; from then on it is a statement like any other. */
function block(units: readonly Unit[], { changes }: Unit, row: number, id: string): void {
  for (const unit of units) {
    const at = unit.changes.findIndex(
      (each) => each.do === 'set' && each.tab === 'customers' && each.row === row && each.column === SHOWN,
    );
    if (at >= 0) unit.changes.splice(at, 1);
  }
  changes.push(set('customers', row, id, SHOWN, 'withdrawn'));
}

/** The look at the door at once, after somebody has typed or pasted; the daily run looks again. */
export function watchArrivals(world: World): Program<Done<Arrivals>> {
  return act<Arrivals>(world, {
    query: joined(arrivalQuery, { ...statementQuery, customers: ['publication', 'disclosure'] }),
    decide: (reading) => {
      const table = reading.table('customers');
      // Only a row with an id of its own can be told of; those of new rows come with it.
      const nameless = [...table.rows()].filter((row) => table.ids[row] === '');
      const suppression = suppressionIn(reading, SHOWN);
      const named = nameless.filter(
        (row) =>
          suppression(contactOf({ text: (key) => table.text(row, key as 'email') }), false) !== undefined,
      );
      const ids: Unit = {
        changes: named.map((row) => set('customers', row, '', 'id', world.newId())),
        entries: [],
      };
      const { changes, entries, returned, blocked } = arrivalUnit(reading, [ids], reading.now.day);
      const result = { returned, blocked };
      if (changes.length === 0) return { pieces: [], result };
      const entry = { event: 'arrivals.found', details: { returned, blocked } };
      return { pieces: [{ changes: [...ids.changes, ...changes], entries: [...entries, entry] }], result };
    },
  });
}

/**
 * The owner's word that an erased person came back by themselves: what names them is taken off the list, but for objections to
 * direct marketing; an erasure of theirs that waits goes on no more; and the end of the relationship, which it may have written itself, is none.
 * @throws RegisterError customerNotFound; AmbiguousCustomer
 */
export function personReturned(
  world: World,
  who: string,
): Program<Done<{ customer: string; changed: boolean }>> {
  return act(world, {
    query: joined(arrivalQuery, {
      customers: [...new Set([...matchColumns(who), 'status', 'endedOn'] as const)],
    }),
    decide: (reading) => {
      const { row, id } = theCustomer(reading, who);
      const listed = listedRows(reading, row);
      const waiting = tasksAbout(reading, id, 'resumeErasure', ['open', 'failed']);
      const list = reading.table('suppressions');
      const changes = [
        ...listed.map((at) => remove('suppressions', at, list.ids[at] as string)),
        ...tasksAbout(reading, id, RETURN_TASK, ['open']).flatMap(ending(reading, 'done')),
        ...waiting.flatMap(ending(reading, 'cancelled')),
        ...(waiting.length > 0 ? goingOn(reading, row, id) : []),
      ];
      const entry = {
        event: 'person.returned',
        subject: subjectHash(world.key, id),
        details: { listed: listed.length, erasures: waiting.length },
      };
      const result = { customer: id, changed: changes.length > 0 };
      return { pieces: changes.length > 0 ? [{ changes, entries: [entry] }] : [], result };
    },
  });
}

/** Rows of the list by which the customer is not to be brought back. */
function listedRows(reading: Reading, row: number): number[] {
  const customers = reading.table('customers');
  const list = reading.table('suppressions');
  const contact = contactOf({ text: (key) => customers.text(row, key as 'email') });
  return contactHashes(reading, contact)
    .flatMap(({ hash }) => list.rowsWhere('hash', hash))
    .filter((at) => list.text(at, 'scope') === 'everything' && list.ids[at] !== '');
}

function tasksAbout(reading: Reading, id: string, kind: string, states: readonly string[]): number[] {
  const tasks = reading.table('tasks');
  return tasks
    .rowsWhere('about', id)
    .filter((at) => tasks.text(at, 'kind') === kind && states.includes(tasks.text(at, 'state')));
}

const ending =
  (reading: Reading, state: 'done' | 'cancelled') =>
  (at: number): Change[] => {
    const task = reading.table('tasks').ids[at] as string;
    return [set('tasks', at, task, 'state', state), set('tasks', at, task, 'doneOn', reading.now.day)];
  };

/** A relationship that is written as ended goes on; a status that says nothing of it is left. */
function goingOn(reading: Reading, row: number, id: string): Change[] {
  const customers = reading.table('customers');
  if (customers.text(row, 'status') !== 'ended') return [];
  return [
    set('customers', row, id, 'status', 'active'),
    ...(isBlank(customers.raw(row, 'endedOn')) ? [] : [set('customers', row, id, 'endedOn', undefined)]),
  ];
}
