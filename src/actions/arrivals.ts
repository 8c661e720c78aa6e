import { addMonths, type Day } from '../register/calendar';
import { subjectHash } from '../register/log';
import { append, remove, set, type Change } from '../workbook/changes';
import { isBlank } from '../workbook/codec';
import type { Query } from '../workbook/table';
import { act, type Done } from './act';
import { statementRows } from './consent-cells';
import { statementQuery } from './consent';
import { matchColumns, theCustomer } from './customers';
import type { Person } from './person';
import type { Program } from './program';
import { joined, type Reading, type World } from './reading';
import type { Unit } from './records';
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
  tasks: ['kind', 'about', 'state'],
};

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
 */
export function arrivalUnit(reading: Reading, units: readonly Unit[], today: Day): Unit & Arrivals {
  const found: Unit & Arrivals = { changes: [], entries: [], returned: 0, blocked: 0 };
  const suppression = suppressionIn(reading, SHOWN);
  const table = reading.table('customers');
  const idsGiven = new Map(units.flatMap(({ changes }) => changes.flatMap(idGiven)));
  const known = tasksOn(reading);
  const speaking = new Set(statementRows(reading));
  for (const row of table.rows()) {
    if (!isBlank(table.raw(row, 'restrictedSince'))) continue;
    const contact = contactOf({ text: (key) => table.text(row, key as 'email') });
    const own = table.ids[row] as string;
    const scope = suppression(contact, own !== '');
    const id = own || idsGiven.get(row) || '';
    if (scope === 'everything' && id !== '' && !known.has(id)) {
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

/** Whether the owner is still to say if this erased person came back by themselves. */
export const hasReturned = ({ records }: Person): boolean =>
  records.tasks.some(({ whole }) => whole.text('kind') === RETURN_TASK && whole.text('state') === 'open');

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
 * direct marketing.
 * @throws RegisterError customerNotFound; AmbiguousCustomer
 */
export function personReturned(
  world: World,
  who: string,
): Program<Done<{ customer: string; changed: boolean }>> {
  return act(world, {
    query: joined(arrivalQuery, { customers: matchColumns(who) }),
    decide: (reading) => {
      const { row, id } = theCustomer(reading, who);
      const customers = reading.table('customers');
      const list = reading.table('suppressions');
      const hashes = contactHashes(
        reading,
        contactOf({ text: (key) => customers.text(row, key as 'email') }),
      );
      const listed = hashes
        .flatMap(({ hash }) => list.rowsWhere('hash', hash))
        .filter((at) => list.text(at, 'scope') === 'everything' && list.ids[at] !== '');
      const tasks = reading.table('tasks');
      const open = tasks
        .rowsWhere('about', id)
        .filter((at) => tasks.text(at, 'kind') === RETURN_TASK && tasks.text(at, 'state') === 'open');
      const changes = [
        ...listed.map((at) => remove('suppressions', at, list.ids[at] as string)),
        ...open.flatMap((at) => [
          set('tasks', at, tasks.ids[at] as string, 'state', 'done'),
          set('tasks', at, tasks.ids[at] as string, 'doneOn', reading.now.day),
        ]),
      ];
      const entry = {
        event: 'person.returned',
        subject: subjectHash(world.key, id),
        details: { listed: listed.length },
      };
      const result = { customer: id, changed: changes.length > 0 };
      return { pieces: changes.length > 0 ? [{ changes, entries: [entry] }] : [], result };
    },
  });
}
