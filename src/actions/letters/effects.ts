import { day as dayOfIso, type Day } from '../../register/calendar';
import { RegisterError } from '../../register/errors';
import { subjectHash } from '../../register/log';
import { begun, ledgerOf, openPause } from '../../register/pauses';
import { hindrance, isAnswerable, isOpen, type RequestState } from '../../register/request';
import { set, type Change } from '../../workbook/changes';
import type { Query } from '../../workbook/table';
import type { Draft } from '../act';
import { rowsHolding } from '../held-record';
import type { Reading } from '../reading';
import { closedCells, requestChanges, requestEntry, type RequestCells } from '../requests/cells';
import { limitsOf, requestQuery, theRequest, type RequestRow } from '../requests/row';
import type { Effect } from './queue';

/** What the effects need to have been read. */
export const effectQuery: Query = {
  ...requestQuery,
  customers: ['restrictedSince', 'number'],
  holds: ['tab', 'record', 'ground', 'liftedOn'],
  tasks: ['kind', 'about', 'state', 'due', 'details'],
};

/** What follows in the register. */
export interface Following {
  changes: Change[];
  entries: Draft[];
  /** Why nothing follows although something was to: the code of an error, such as that of a row that cannot be read. */
  hindered?: string;
}

const nothing: Following = { changes: [], entries: [] };

/** What the letters of one decision have given to the cells of each request so far, so that the next one goes on from there. */
export type CellsSoFar = Map<string, RequestCells>;

/** A letter, as far as something follows from it. */
export interface Told {
  request: string;
  customer: string;
  effect: Effect | undefined;
}

/**
 * What follows in the register when a letter has gone out on a day. Repeating it changes nothing more: a request that was
 * closed meanwhile stays as it is. A request that cannot be read keeps nobody else's letter: then nothing follows.
 */
export function following(reading: Reading, told: Told, day: Day, soFar: CellsSoFar = new Map()): Following {
  const { request, customer, effect } = told;
  if (!effect) return nothing;
  if (effect.name === 'restrictionLifted') return restrictionLifted(reading, customer, request, day);
  if (effect.name === 'recipientTold') return recipientTold(reading, effect.data ?? '', day);
  if (effect.name === 'personTold') return personTold(reading, effect.data ?? '', day);
  try {
    return effectOnRequest(reading, theRequest(reading, request, soFar.get(request)), effect, day, soFar);
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    return { ...nothing, hindered: error.code };
  }
}

/** What an effect looks at besides its request: the day, what the letter said, the register, the other letters. */
interface Circumstances {
  day: Day;
  data: string;
  reading: Reading;
  soFar: CellsSoFar;
}

/** What a letter brings about in its request. */
interface RequestEffect {
  /** Whether it may still come about; in an open request only, where nothing else is said. */
  mayHappen?: (request: RequestRow, circumstances: Circumstances) => boolean;
  cells: (request: RequestRow, circumstances: Circumstances) => RequestCells;
}

const closing = (state: RequestState, mayHappen: RequestEffect['mayHappen']): RequestEffect => ({
  mayHappen,
  cells: (request, { day }) => closedCells(request, state, day),
});

const isOpenRequest = ({ facts }: RequestRow): boolean => isOpen(facts.state);

/** Who was identified after the letter was decided is asked for nothing more. */
const isStillUnidentified = (request: RequestRow): boolean =>
  isOpenRequest(request) && !request.facts.isIdentified;

/** A pause begins when something was asked for, not when somebody decided to ask (EDPB Guidelines 01/2022). */
const pausedCells = ({ facts }: RequestRow, { day, data }: Circumstances): RequestCells => ({
  pauses: ledgerOf(begun(facts.pauses, day, data)),
  urgency: 'paused',
});

/** Of a person who was erased the request keeps what shows who asked for what, and that it was answered. */
const proofAlone = ({ text }: RequestRow): RequestCells => ({
  organisation: undefined,
  details: undefined,
  ...(text('email') !== '' && { phone: undefined }),
});

const answering = (state: 'answered' | 'partlyAnswered'): RequestEffect => ({
  cells: (request, { day }) => ({
    ...closedCells(request, state, day),
    ...(request.facts.right === 'erasure' && proofAlone(request)),
  }),
});

const requestEffects: ReadonlyMap<string, RequestEffect> = new Map<string, RequestEffect>([
  ['answered', answering('answered')],
  ['partlyAnswered', answering('partlyAnswered')],
  ['refused', closing('refused', ({ facts: { state } }) => isOpen(state) || state === 'unableToIdentify')],
  ['unableToIdentify', closing('unableToIdentify', isStillUnidentified)],
  [
    'duplicate',
    closing(
      'duplicate',
      (request, { reading, soFar, data }) =>
        isOpenRequest(request) && isAnswerable(theRequest(reading, data, soFar.get(data)).facts.state),
    ),
  ],
  [
    'extended',
    {
      // Told after the first time limit, it puts nothing off (GDPR Art. 12(3)).
      mayHappen: ({ facts }, { day, reading }) =>
        hindrance('extend', facts, day, limitsOf(reading.settings)) === undefined,
      cells: ({ facts }, { data }) => {
        const told = dayOfIso(data);
        // While an identity is waited for the state says so; that there is an extension shows all the same.
        const status = facts.state === 'identityAsked' ? facts.state : 'extended';
        return { status, extendedUntil: told, dueOn: told };
      },
    },
  ],
  [
    'identityAsked',
    {
      mayHappen: (request) => isStillUnidentified(request) && !openPause(request.facts.pauses),
      cells: (request, circumstances) => ({
        status: 'identityAsked',
        identity: 'doubt',
        ...pausedCells(request, circumstances),
      }),
    },
  ],
  [
    'paused',
    {
      mayHappen: ({ facts }, { day, reading }) =>
        hindrance('pause', facts, day, limitsOf(reading.settings)) === undefined,
      cells: pausedCells,
    },
  ],
]);

/** Whether an effect is one on the letter's request. */
export const isOnRequest = ({ name }: Effect): boolean => requestEffects.has(name);

function effectOnRequest(
  reading: Reading,
  request: RequestRow,
  { name, data = '' }: Effect,
  day: Day,
  soFar: CellsSoFar,
): Following {
  const effect = requestEffects.get(name);
  const circumstances = { day, data, reading, soFar };
  if (!effect || !(effect.mayHappen ?? isOpenRequest)(request, circumstances))
    return { ...nothing, hindered: 'letterStale' };
  const cells = effect.cells(request, circumstances);
  soFar.set(request.id, { ...soFar.get(request.id), ...cells });
  return { changes: requestChanges(request, cells), entries: [requestEntry(request.id, name)] };
}

/** A recipient was told: the tasks to do so, an id a line, are done. */
const recipientTold = (reading: Reading, data: string, day: Day): Following =>
  tasksDone(reading, data.split('\n'), 'recipient.told', day);

/**
 * A person was told that their erasure went on: nothing but the letter held the address any more, so it is cleared. The letter
 * stays with its request; where that is gone it names nobody.
 * @param data the letter's id, and the owner's task to deliver it where there is one, each on a line
 */
function personTold(reading: Reading, data: string, day: Day): Following {
  const [letter = '', ...tasks] = data.split('\n');
  const letters = reading.table('letters');
  const row = letters.rowOf(letter);
  const done = tasksDone(reading, tasks, 'person.told', day);
  if (row === undefined) return done;
  const isAlone = reading.table('requests').rowOf(letters.text(row, 'request')) === undefined;
  const cleared = [
    set('letters', row, letter, 'to', undefined),
    ...(isAlone ? [set('letters', row, letter, 'customer', undefined)] : []),
  ];
  return { changes: [...cleared, ...done.changes], entries: done.entries };
}

function tasksDone(reading: Reading, ids: readonly string[], event: string, day: Day): Following {
  const tasks = reading.table('tasks');
  const told = ids.flatMap((id) => {
    const row = tasks.rowOf(id);
    return row !== undefined && tasks.text(row, 'state') === 'open' ? [{ id, row }] : [];
  });
  return {
    changes: told.flatMap(({ id, row }) => [
      set('tasks', row, id, 'state', 'done'),
      set('tasks', row, id, 'doneOn', day),
    ]),
    entries: told.map(({ id, row }) => ({
      event,
      subject: subjectHash(reading.world.key, tasks.text(row, 'about')),
      details: { task: id },
    })),
  };
}

/** A restriction is lifted only once the person was told (GDPR Art. 18(3)), with the hold that kept the row. */
function restrictionLifted(reading: Reading, customer: string, request: string, day: Day): Following {
  const customers = reading.table('customers');
  const row = customers.rowOf(customer);
  if (row === undefined || customers.raw(row, 'restrictedSince') === null)
    return { ...nothing, hindered: 'letterStale' };
  const holds = reading.table('holds');
  const own = rowsHolding(reading, customer).filter(
    (at) => holds.text(at, 'ground') === 'restriction' && (holds.number(at, 'liftedOn') ?? Infinity) > day,
  );
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
