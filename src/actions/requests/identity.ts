import { normaliseEmail } from '../../register/contact';
import { RegisterError } from '../../register/errors';
import { CODE_LIFETIME, codeHash, MOST_CODE_ATTEMPTS, sameHash } from '../../register/identityCode';
import { subjectHash } from '../../register/log';
import { ended, ledgerOf, openPause } from '../../register/pauses';
import type { Pause } from '../../register/periods';
import { hindrance, isOpen, requestClock } from '../../register/request';
import type { Change } from '../../workbook/changes';
import type { Query } from '../../workbook/table';
import { identityProofs } from '../../language/requests';
import { say } from '../../language/text';
import { act, type Done, type Draft } from '../act';
import type { Program } from '../program';
import type { Reading, World } from '../reading';
import { fitting, requestChanges, requestEntry, type RequestCells } from './cells';
import type { TypedCode } from './form-answers';
import { limitsOf, readableRequest, requestQuery, type RequestRow } from './row';

/** What became of the codes. */
export interface ConfirmResult {
  confirmed: number;
  wrong: number;
}

/** The cells of a request whose pauses have become others: when it is to be answered, reckoned anew. */
export function resumedCells(
  reading: Reading,
  { facts }: RequestRow,
  pauses: readonly Pause[],
): RequestCells {
  // The day that was told on extending was reckoned without this pause.
  const resumed = { ...facts, pauses, extendedUntil: undefined };
  const state = isOpen(facts.state) ? facts.state : 'inProgress';
  const clock = requestClock({ ...resumed, state }, reading.now.day, limitsOf(reading.settings));
  const { answerOn, daysLeft, urgency } = clock;
  return {
    pauses: ledgerOf(pauses),
    dueOn: answerOn,
    daysLeft,
    urgency,
    ...(facts.isExtended && { extendedUntil: answerOn }),
  };
}

/**
 * The pauses of a request whose person is identified on a day. One that waited for the identity ends; where it was closed as
 * unable to identify, the letter that said so asked for more, and the time until more came is a pause too.
 */
function pausesOnceIdentified({ facts, text, number }: RequestRow, day: number): Pause[] | undefined {
  const { state, pauses } = facts;
  if (state === 'identityAsked' && openPause(pauses)) return ended(pauses, day);
  const closedOn = number('answeredOn');
  if (state !== 'unableToIdentify' || closedOn === undefined) return undefined;
  return [...pauses, { from: closedOn, to: Math.max(closedOn, day), reason: text('reasons') }];
}

/** What is needed to tell whereto a code may go. */
export const codeAddressQuery = { customers: ['email'] } as const satisfies Query;

/**
 * The address to which a customer's code goes: the one in their row, while no other customer has it. Whoever reads a mailbox that
 * several share proves nothing about which of them they are.
 * @throws RegisterError codeNotPossible; codeAddressShared
 */
export function codeAddress(reading: Reading, customer: string): string {
  const table = reading.table('customers');
  const addressAt = (row: number) => normaliseEmail(table.text(row, 'email'));
  const row = table.rowOf(customer);
  const address = row === undefined ? '' : addressAt(row);
  if (address === '') throw new RegisterError('codeNotPossible');
  const isShared = [...table.rows()].some(
    (other) => table.ids[other] !== customer && addressAt(other) === address,
  );
  if (isShared) throw new RegisterError('codeAddressShared');
  return address;
}

/** The cells of a request whose person is identified: it goes on, and a pause that waited for the identity ends. */
export function identifiedCells(reading: Reading, request: RequestRow, how: string): RequestCells {
  const { facts, text } = request;
  const { day } = reading.now;
  const details = [text('identityDetails'), how].filter(Boolean).join('\n');
  const pauses = pausesOnceIdentified(request, day);
  return {
    identity: 'confirmed',
    identityDetails: fitting(details),
    confirmedOn: day,
    status: facts.isExtended ? 'extended' : 'inProgress',
    ...(facts.state === 'unableToIdentify' && { answeredOn: undefined }),
    ...(pauses && resumedCells(reading, request, pauses)),
    codeHash: undefined,
    codeUntil: undefined,
    codeAttempts: undefined,
  };
}

/** The cells of a request to whose customer a code is being mailed: an earlier code is void from now. */
export const codeCells = (
  { world, now }: Reading,
  { id, customer }: Pick<RequestRow, 'id' | 'customer'>,
  code: string,
): RequestCells => ({
  codeHash: codeHash(world.key, id, customer, code),
  codeUntil: now.serial + CODE_LIFETIME,
  codeAttempts: undefined,
});

/** Where the code of a request stands: it is awaited until a day, its time is over, or it was typed wrongly too often. */
export type CodeStanding = { state: 'awaited'; until: number } | { state: 'over' } | { state: 'spent' };

/** Where the code that was mailed last stands; `undefined` where none was, or where the person is identified or chosen anew. */
export function codeStanding(
  { now }: Reading,
  { facts, text, number }: RequestRow,
): CodeStanding | undefined {
  if (facts.isIdentified) return undefined;
  if (text('codeHash') === '')
    return attemptsOf(text).length < MOST_CODE_ATTEMPTS ? undefined : { state: 'spent' };
  const until = number('codeUntil') ?? -Infinity;
  return until < now.serial ? { state: 'over' } : { state: 'awaited', until: Math.floor(until) };
}

/** The responses with which a wrong code was typed. */
const attemptsOf = (text: RequestRow['text']): string[] => text('codeAttempts').split('\n').filter(Boolean);

/**
 * Takes codes that were typed back: the right one confirms the identity, once, in time, at one of the first attempts; a wrong
 * one is counted. A code for a request that waits for none says nothing.
 */
export function confirmCodes(world: World, codes: readonly TypedCode[]): Program<Done<ConfirmResult>> {
  let result: ConfirmResult | undefined;
  return act(world, {
    query: requestQuery,
    decide: (reading) => {
      const units = codesByRequest(codes).map(([reference, typed]) => tried(reading, reference, typed));
      const counts = units.reduce(
        (sum, { confirmed, wrong }) => ({ confirmed: sum.confirmed + confirmed, wrong: sum.wrong + wrong }),
        { confirmed: 0, wrong: 0 },
      );
      result ??= counts;
      const changes = units.flatMap((unit) => unit.changes);
      const entries = units.flatMap((unit) => unit.entries);
      return { pieces: entries.length > 0 ? [{ changes, entries }] : [], result };
    },
  });
}

function codesByRequest(codes: readonly TypedCode[]): [reference: string, typed: TypedCode[]][] {
  const byRequest = new Map<string, TypedCode[]>();
  for (const typed of codes) {
    const reference = typed.reference.trim();
    byRequest.set(reference, [...(byRequest.get(reference) ?? []), typed]);
  }
  return [...byRequest];
}

interface Tried {
  changes: Change[];
  entries: Draft[];
  confirmed: number;
  wrong: number;
}

const nothing: Tried = { changes: [], entries: [], confirmed: 0, wrong: 0 };

/** The codes typed for one request, in the order in which they came, those that were tried before left out. */
function tried(reading: Reading, reference: string, typed: readonly TypedCode[]): Tried {
  const request = readableRequest(reading, reference);
  if (!request) return nothing;
  const { world, now } = reading;
  const hash = request.text('codeHash');
  const isOver = (request.number('codeUntil') ?? -Infinity) < now.serial;
  const isHindered = hindrance('identify', request.facts, now.day, limitsOf(reading.settings)) !== undefined;
  if (hash === '' || isOver || isHindered) return nothing;
  const before = attemptsOf(request.text);
  const attempts = [...before];
  for (const { code, response } of typed) {
    if (attempts.length >= MOST_CODE_ATTEMPTS) break;
    const name = response.replace(/\s+/g, ' ');
    if (attempts.includes(name)) continue;
    if (sameHash(codeHash(world.key, request.id, request.customer, code), hash))
      return confirmed(reading, request);
    attempts.push(name);
  }
  const wrong = attempts.length - before.length;
  if (wrong === 0) return nothing;
  const spent = attempts.length >= MOST_CODE_ATTEMPTS;
  const cells: RequestCells = {
    codeAttempts: fitting(attempts.join('\n')),
    ...(spent && { codeHash: undefined, codeUntil: undefined }),
  };
  const event = spent ? 'codeSpent' : 'codeWrong';
  const entry = requestEntry(reference, event, { attempts: attempts.length });
  return { changes: requestChanges(request, cells), entries: [entry], confirmed: 0, wrong };
}

function confirmed(reading: Reading, request: RequestRow): Tried {
  const how = say(identityProofs.code, reading.language);
  const subject = subjectHash(reading.world.key, request.customer);
  return {
    changes: requestChanges(request, identifiedCells(reading, request, how)),
    entries: [requestEntry(request.id, 'identified', { by: 'code' }, subject)],
    confirmed: 1,
    wrong: 0,
  };
}
