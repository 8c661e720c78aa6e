import type { Day } from '../../register/calendar';
import { subjectHash } from '../../register/log';
import { begun, ledgerOf, openPause } from '../../register/pauses';
import { isOpen, requestClock, type RequestState } from '../../register/request';
import { set, type Change } from '../../workbook/changes';
import type { Query } from '../../workbook/table';
import type { Draft } from '../act';
import type { Reading } from '../reading';
import { requestChanges, requestEntry, type RequestCells } from '../requests/cells';
import { limitsOf, requestQuery, theRequest, type RequestRow } from '../requests/row';
import type { Effect } from './queue';

/** What the effects need to have been read. */
export const effectQuery: Query = {
  ...requestQuery,
  customers: ['restrictedSince'],
  holds: ['record', 'ground', 'liftedOn'],
  tasks: ['kind', 'about', 'state', 'due'],
};

/** What follows in the register. */
export interface Following {
  changes: Change[];
  entries: Draft[];
}

const nothing: Following = { changes: [], entries: [] };

/**
 * What follows in the register when a letter has gone out on a day. Repeating it changes nothing more: a request that was
 * closed meanwhile stays as it is.
 */
export function following(
  reading: Reading,
  { request, customer, effect }: { request: string; customer: string; effect: Effect | undefined },
  day: Day,
): Following {
  if (!effect) return nothing;
  if (effect.name === 'restrictionLifted') return restrictionLifted(reading, customer, request, day);
  if (effect.name === 'recipientTold') return recipientTold(reading, effect.data ?? '', day);
  return effectOnRequest(reading, theRequest(reading, request), effect, day);
}

const closing =
  (state: RequestState) =>
  (request: RequestRow, day: Day): RequestCells => ({
    status: state,
    answeredOn: day,
    urgency: 'closed',
    daysLeft: undefined,
    ...(state !== 'refused' && request.facts.right === 'erasure' && proofAlone(request)),
  });

/** Of a person who was erased the request keeps what shows who asked for what, and that it was answered. */
const proofAlone = ({ text }: RequestRow): RequestCells => ({
  organisation: undefined,
  details: undefined,
  ...(text('email') !== '' && { phone: undefined }),
});

/**
 * What a letter brings about in its request. A pause begins when something was asked for, not when somebody decided to ask
 * (EDPB Guidelines 01/2022).
 */
const requestEffects: Readonly<
  Record<string, (request: RequestRow, day: Day, data: string, reading: Reading) => RequestCells>
> = {
  answered: closing('answered'),
  partlyAnswered: closing('partlyAnswered'),
  refused: closing('refused'),
  unableToIdentify: closing('unableToIdentify'),
  duplicate: closing('duplicate'),
  extended: ({ facts }, day, _data, reading) => {
    const { extendedDueOn } = requestClock(facts, day, limitsOf(reading.settings));
    return { status: 'extended', extendedUntil: extendedDueOn, dueOn: extendedDueOn };
  },
  identityAsked: ({ facts }, day, data) => ({
    status: 'identityAsked',
    identity: 'doubt',
    pauses: ledgerOf(begun(facts.pauses, day, data)),
    urgency: 'paused',
  }),
  paused: ({ facts }, day, data) => ({
    pauses: ledgerOf(begun(facts.pauses, day, data)),
    urgency: 'paused',
  }),
};

const pausing = ['identityAsked', 'paused'];

function effectOnRequest(
  reading: Reading,
  request: RequestRow,
  { name, data = '' }: Effect,
  day: Day,
): Following {
  const { state, pauses } = request.facts;
  const effect = requestEffects[name];
  const mayHappen = isOpen(state) || (name === 'refused' && state === 'unableToIdentify');
  if (!effect || !mayHappen || (pausing.includes(name) && openPause(pauses))) return nothing;
  return {
    changes: requestChanges(request, effect(request, day, data, reading)),
    entries: [requestEntry(request.id, name)],
  };
}

/** A recipient was told: the tasks to do so, an id a line, are done. */
function recipientTold(reading: Reading, data: string, day: Day): Following {
  const tasks = reading.table('tasks');
  const told = data.split('\n').flatMap((id) => {
    const row = tasks.rowOf(id);
    return row !== undefined && tasks.text(row, 'state') === 'open' ? [{ id, row }] : [];
  });
  return {
    changes: told.flatMap(({ id, row }) => [
      set('tasks', row, id, 'state', 'done'),
      set('tasks', row, id, 'doneOn', day),
    ]),
    entries: told.map(({ id, row }) => ({
      event: 'recipient.told',
      subject: subjectHash(reading.world.key, tasks.text(row, 'about')),
      details: { task: id },
    })),
  };
}

/** A restriction is lifted only once the person was told (GDPR Art. 18(3)), with the hold that kept the row. */
function restrictionLifted(reading: Reading, customer: string, request: string, day: Day): Following {
  const customers = reading.table('customers');
  const row = customers.rowOf(customer);
  if (row === undefined || customers.raw(row, 'restrictedSince') === null) return nothing;
  const holds = reading.table('holds');
  const own = holds
    .rowsWhere('record', customer)
    .filter((at) => holds.text(at, 'ground') === 'restriction' && holds.number(at, 'liftedOn') === undefined);
  // An erasure that the restriction kept waiting goes on by itself.
  const tasks = reading.table('tasks');
  const waiting = tasks
    .rowsWhere('about', customer)
    .filter((at) => tasks.text(at, 'kind') === 'resumeErasure' && tasks.text(at, 'state') === 'open');
  return {
    changes: [
      set('customers', row, customer, 'restrictedSince', undefined),
      ...own.map((at) => set('holds', at, holds.ids[at] as string, 'liftedOn', day)),
      ...waiting.map((at) => set('tasks', at, tasks.ids[at] as string, 'due', day)),
    ],
    entries: [
      {
        event: 'restriction.lifted',
        subject: subjectHash(reading.world.key, customer),
        request,
        details: {},
      },
    ],
  };
}
