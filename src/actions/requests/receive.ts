import { day as dayOfIso } from '../../register/calendar';
import type { Day } from '../../register/calendar';
import { normaliseEmail } from '../../register/contact';
import { RegisterError } from '../../register/errors';
import { subjectHash } from '../../register/log';
import { actsAtOnce, requestClock, type Right } from '../../register/request';
import type { AnswerTold } from '../../documents/letter';
import { choiceText } from '../../language/choices';
import type { Language } from '../../language/text';
import { append, set, type Change } from '../../workbook/changes';
import { wholeRow, type Layout } from '../../workbook/layout';
import type { Query } from '../../workbook/table';
import { act, type Done, type Draft, type Piece } from '../act';
import type { Program } from '../program';
import type { Reading, World } from '../reading';
import { settingChanges } from '../settings';
import { fitting, requestEntry } from './cells';
import { firstLetter, type Receipts } from './first-letter';
import type { Submission } from './form-answers';
import { candidatesFor, linkedByItself, matchQuery, theOnlyAddress, type RequestCandidate } from './match';
import { requestIdOf, responseCell, responseOf } from './responses';
import { limitsOf, requestQuery } from './row';
import { objectByContact, stopPurposes, stopQuery } from './stop';

/** A request as it reached the controller, by whatever way. */
export interface NewRequest {
  receivedOn: Day;
  channel: string;
  language: Language;
  right: Right;
  name: string;
  email: string;
  phone: string;
  organisation: string;
  details: string;
  /** Whether a receipt is mailed where there is an address; it is unless told otherwise. */
  receipt?: boolean;
}

/** A request that was taken. */
export interface Taken {
  id: string;
  dueOn: Day;
  extendedDueOn: Day;
  customer: string;
  /** The day of receipt has not come yet: most likely mistyped, and for whoever typed it to look at. */
  isAhead: boolean;
}

/** Columns for taking requests. */
export const receiveQuery: Query = {
  ...requestQuery,
  ...stopQuery,
  ...matchQuery,
  letters: ['kind', 'to', 'queuedOn'],
};

/** Most requests in one commit: each brings a few rows and log entries. */
const REQUESTS_A_PIECE = 10;

/**
 * Takes a request that came by mail, phone or on paper, with the day on which it really came.
 * @throws RegisterError wayToReachMissing; cellTooLong
 */
export function receiveRequest(world: World, wish: NewRequest): Program<Done<Taken>> {
  const id = world.newId();
  return act<Taken>(world, {
    query: receiveQuery,
    wanted: (reading) => ({ customers: rowsConcerned(reading, [wish]) }),
    decide: (reading, layout) => {
      expectUsable(wish);
      if (reading.table('requests').rowOf(id) !== undefined)
        return { pieces: [], result: takenOf(reading, id, wish, '') };
      const unit = received(reading, layout, wish, { id, cells: {} }, new Map());
      return { pieces: [pieceOf([unit])], result: takenOf(reading, id, wish, unit.customer) };
    },
  });
}

/**
 * Takes the responses of the form that no request bears yet, each once, however often and late Google tells of it. What a
 * person changed in a response that is known is added to its request.
 */
export function receiveSubmissions(
  world: World,
  submissions: readonly Submission[],
): Program<Done<{ taken: number; changed: number }>> {
  let result = { taken: 0, changed: 0 };
  return act(world, {
    query: { ...receiveQuery, log: ['request'] },
    wanted: (reading) => ({
      customers: rowsConcerned(reading, fresh(reading, submissions).map(newRequestOf)),
    }),
    decide: (reading, layout) => {
      const news = fresh(reading, submissions);
      const edits = editsOf(reading, submissions);
      const receipts: Receipts = new Map();
      const units = withoutRepeats([
        ...news.map((submission) => {
          const its = {
            id: requestIdOf(world, submission.response),
            cells: { response: responseCell(submission) },
          };
          return received(reading, layout, newRequestOf(submission), its, receipts);
        }),
        ...edits,
      ]);
      result = {
        taken: Math.max(result.taken, news.length),
        changed: Math.max(result.changed, edits.length),
      };
      const pieces: Piece[] = [];
      for (let from = 0; from < units.length; from += REQUESTS_A_PIECE) {
        const piece = pieceOf(units.slice(from, from + REQUESTS_A_PIECE));
        const isLast = from + REQUESTS_A_PIECE >= units.length;
        pieces.push(
          isLast ? { ...piece, changes: [...piece.changes, ...takenAgain(reading, world, news)] } : piece,
        );
      }
      return { pieces, result };
    },
  });
}

/** Responses that were never taken, each once; one whose request's row is gone was. */
function fresh(reading: Reading, submissions: readonly Submission[]): Submission[] {
  const known = knownResponses(reading);
  const seen = new Set<string>();
  const logged = new Set(reading.table('log').column('request').cells);
  // What a restore lost is taken again, although the log, which was put back, knows of it.
  const lost = new Set(reading.settings.takeAgain.split(' '));
  const wasTaken = (request: string) => logged.has(request) && !lost.has(request);
  return submissions.filter(({ response }) => {
    if (known.has(response) || seen.has(response) || wasTaken(requestIdOf(reading.world, response)))
      return false;
    seen.add(response);
    return true;
  });
}

/** What was taken again after a restore is known as any other from now on: once its row is erased it never comes back. */
function takenAgain(reading: Reading, world: World, news: readonly Submission[]): Change[] {
  const taken = new Set(news.map(({ response }) => requestIdOf(world, response)));
  const lost = reading.settings.takeAgain.split(' ').filter((request) => request !== '');
  const left = lost.filter(
    (request) => !taken.has(request) && reading.table('requests').rowOf(request) === undefined,
  );
  return left.length < lost.length ? settingChanges(reading, { takeAgain: left.join(' ') }).changes : [];
}

/** The rows of the requests that came by the form, by the response's id. */
function knownResponses(reading: Reading): Map<string, number> {
  const table = reading.table('requests');
  return new Map(
    [...table.rows()].flatMap((row) => {
      const { response } = responseOf(table.text(row, 'response'));
      return response === '' ? [] : [[response, row] as const];
    }),
  );
}

/** A response that bears another time than the one that was taken has been changed by the person since. */
function editsOf(reading: Reading, submissions: readonly Submission[]): Unit[] {
  const table = reading.table('requests');
  const known = knownResponses(reading);
  const inOrder = [...submissions].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const latest = new Map(inOrder.map((submission) => [submission.response, submission]));
  return [...latest.values()].flatMap((submission): Unit[] => {
    const row = known.get(submission.response);
    const { at } = row === undefined ? { at: '' } : responseOf(table.text(row, 'response'));
    if (row === undefined || at === '' || !isLater(submission.at, at)) return [];
    const id = table.ids[row] as string;
    const { name, email, phone, organisation, details } = submission;
    // The row's own right stays: what was begun on it is the owner's to judge.
    const right =
      submission.right === table.text(row, 'right')
        ? ''
        : choiceText('right', submission.right, reading.language);
    const added = [submission.at, right, name, email, phone, organisation, details]
      .filter(Boolean)
      .join('\n');
    const whole = fitting(`${table.text(row, 'details')}\n\n${added}`.trim());
    return [
      {
        changes: [
          set('requests', row, id, 'details', whole),
          set('requests', row, id, 'response', responseCell(submission)),
        ],
        entries: [requestEntry(id, 'changedByPerson')],
      },
    ];
  });
}

/** Whether a moment is after another one, which summer time may write with another offset. */
const isLater = (one: string, other: string): boolean => Date.parse(one) > Date.parse(other);

function newRequestOf({ response: _response, at, ...said }: Submission): NewRequest {
  return { ...said, channel: 'form', receivedOn: dayOfIso(at.slice(0, 10)) };
}

/** Rows of the customers on whom a request takes effect at once. */
function rowsConcerned(reading: Reading, wishes: readonly NewRequest[]): number[] {
  return wishes.flatMap((wish) => {
    const only = actsAtOnce(wish.right) ? theOnlyAddress(candidatesFor(reading, wish)) : undefined;
    return only ? [only.row] : [];
  });
}

function expectUsable({ name, email, phone }: NewRequest): void {
  if (![name, email, phone].some((text) => text.trim() !== '')) throw new RegisterError('wayToReachMissing');
}

/** What one request changes. */
interface Unit {
  changes: Change[];
  entries: Draft[];
}

/**
 * What several requests of one person would do twice, since each is decided on the same read: the same withdrawal, the same
 * hash on the suppression list, the same cell. All that takes effect at once is a stop, so that once is enough.
 */
function withoutRepeats(units: readonly Unit[]): Unit[] {
  const seen = new Set<string>();
  const isFirst = (name: string | undefined): boolean => {
    if (name === undefined) return true;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  };
  return units.map(({ changes, entries }) => ({
    changes: changes.filter((change) => isFirst(nameOfStop(change))),
    entries: entries.filter(({ event, subject, details }) =>
      isFirst(
        event === 'consent.withdrawn'
          ? JSON.stringify([event, subject, (details as { purpose: string }).purpose])
          : undefined,
      ),
    ),
  }));
}

/** The same text for changes that stop the same thing; `undefined` for what stops nothing. */
function nameOfStop(change: Change): string | undefined {
  if (change.do === 'set' && change.tab === 'customers')
    return JSON.stringify([change.row, change.column, change.value]);
  if (change.do === 'delete') return JSON.stringify([change.tab, change.row, change.id]);
  if (change.do !== 'append') return undefined;
  const { customer, purpose, action, hash, scope } = change.values;
  if (change.tab === 'consents') return JSON.stringify([customer, purpose, action]);
  return change.tab === 'suppressions' ? JSON.stringify([hash, scope, purpose]) : undefined;
}

const pieceOf = (units: readonly Unit[]): Piece => ({
  changes: units.flatMap(({ changes }) => changes),
  entries: units.flatMap(({ entries }) => entries),
});

function takenOf(reading: Reading, id: string, wish: NewRequest, customer: string): Taken {
  const { dueOn, extendedDueOn } = clockOfNew(reading, wish);
  return { id, dueOn, extendedDueOn, customer, isAhead: wish.receivedOn > reading.now.day };
}

const clockOfNew = (reading: Reading, { receivedOn }: NewRequest) =>
  requestClock(
    { state: 'received', receivedOn, pauses: [], isExtended: false },
    reading.now.day,
    limitsOf(reading.settings),
  );

/** The row of a new request, what takes effect at once, and the letter that goes out. */
function received(
  reading: Reading,
  layout: Layout,
  wish: NewRequest,
  { id, cells }: { id: string; cells: { response?: string } },
  receipts: Receipts,
): Unit & { customer: string } {
  const candidates = candidatesFor(reading, wish);
  const atOnce = effectAtOnce(reading, layout, wish, id, candidates);
  const customer = atOnce?.customer || linkedByItself(candidates)?.id || '';
  const { dueOn, daysLeft, urgency } = clockOfNew(reading, wish);
  const row = append('requests', {
    ...cells,
    id,
    receivedOn: wish.receivedOn,
    channel: wish.channel,
    language: wish.language,
    right: wish.right,
    name: fitting(wish.name),
    email: fitting(wish.email),
    phone: fitting(wish.phone),
    organisation: fitting(wish.organisation),
    details: fitting(wish.details),
    customer,
    dueOn,
    daysLeft,
    urgency,
    status: atOnce?.answer ? 'inProgress' : 'received',
  });
  const entry = requestEntry(
    id,
    'received',
    { right: wish.right, channel: wish.channel },
    customer && subjectHash(reading.world.key, customer),
  );
  const letter = firstLetter(reading, wish, id, customer, { answer: atOnce?.answer, dueOn }, receipts);
  return {
    customer,
    changes: [row, ...(atOnce?.changes ?? []), ...letter],
    entries: [entry, ...(atOnce?.entries ?? [])],
  };
}

/** Withdrawals and objections to direct marketing bind when they are received, for the one whose e-mail address it is. */
function effectAtOnce(
  reading: Reading,
  layout: Layout,
  wish: NewRequest,
  id: string,
  candidates: readonly RequestCandidate[],
): (Unit & { customer?: string; answer?: AnswerTold }) | undefined {
  const only = actsAtOnce(wish.right) ? theOnlyAddress(candidates) : undefined;
  if (only) {
    const whole = wholeRow(layout, 'customers', only.row, reading.words);
    const { changes, entries, purposes } = stopPurposes(reading, { ...only, whole }, { ...wish, id });
    const right = wish.right as 'withdrawConsent' | 'objectMarketing';
    return { changes, entries, customer: only.id, answer: { right, purposes } };
  }
  if (wish.right !== 'objectMarketing' || normaliseEmail(wish.email) === '') return undefined;
  const { changes, purposes } = objectByContact(reading, wish, wish.language);
  const answer: AnswerTold = { right: 'objectMarketing', purposes };
  // Where somebody may be meant after all, the owner looks at the request; the address is on the list already.
  return { changes, entries: [], ...(candidates.length === 0 && { answer }) };
}
