import { RegisterError } from '../../../register/errors';
import { keyedHash } from '../../../register/keyedHash';
import { subjectHash } from '../../../register/log';
import { expectAllowed, needsIdentity } from '../../../register/request';
import type { FactsOf } from '../../../documents/letter';
import { isLanguage, type Language } from '../../../language/text';
import type { Layout, WantedRows } from '../../../workbook/layout';
import type { Change } from '../../../workbook/changes';
import { act, type Done, type Draft } from '../../act';
import { completeErasure, erase } from '../../erase';
import { requestOfErasure } from '../../erasure-log';
import { headOf, type Delivery } from '../../letters/queue';
import { personRows } from '../../person';
import type { Program } from '../../program';
import type { Reading, World } from '../../reading';
import { draftOf, sendingOf, type DraftedLetter, type Writing } from '../act-on';
import { expectAddressChecked, expectSentTo } from '../addresses';
import { requestChanges, requestEntry } from '../cells';
import { limitsOf, theRequest, type RequestRow } from '../row';
import { expectNoOtherAnswer, standingLetter } from './answers';
import { expectProvedFor, fulfilQuery, personFound, whoAsks } from './person';
import { fulfilling, planned } from './rights';
import type { FulfilContext, FulfilDraft, Fulfilled, Fulfilment, FulfilWish } from './types';

export type { FulfilDraft, Fulfilled, FulfilWish } from './types';
export { rectifiableColumns } from './rectify';

/** An erasure is looked at anew so many times before its answer is left to the daily run. */
const LOOKS = 4;

/**
 * Fulfils a request: what the right asks for, the log's lines and the letter with the answer land in one commit; an erasure,
 * which has commits of its own, is confirmed by the one that holds its answer. Repeating the same wish does nothing twice,
 * and finishes what a killed run began.
 * @throws RegisterError requestNotFound; rightDiffers; answerWaits; personNotChosen; a hindrance of `register/request.ts`;
 *   and what the right itself asks for
 */
export function* fulfilRequest(
  world: World,
  id: string,
  wish: FulfilWish,
  writing: Writing,
): Program<Done<Fulfilled>> {
  const before: Done<Fulfilled>['entries'] = [];
  for (let look = 0; look < LOOKS; look++) {
    const { result, entries } = yield* answering(world, id, wish, writing);
    if ('fulfilled' in result)
      return { result: result.fulfilled, entries: [...before, ...entries], unfinished: false };
    const { unfinished: customer } = result;
    const choice = wish.right === 'erasure' ? wish : {};
    const erased =
      look === 0 ? yield* erase(world, customer, id, choice) : yield* completeErasure(world, customer, id);
    before.push(...erased.entries);
  }
  throw new RegisterError('writersCollided');
}

/** What would happen, and the letter that would go out. Reads only. */
export function* fulfilDraft(
  world: World,
  id: string,
  wish: FulfilWish,
  language?: Language,
): Program<FulfilDraft> {
  const done = yield* act<FulfilDraft>(world, {
    query: fulfilQuery,
    wanted: (reading) => wantedRows(reading, id),
    decide: (reading, layout) => {
      const request = theRequest(reading, id);
      expectFulfillable(reading, request, wish);
      const context = contextOf(reading, layout, request, language);
      const fulfilment = planned(context, wish);
      const { outcome, answer, basis, made } = fulfilment;
      const letter = draftOf({ facts: factsOf(context, fulfilment), to: request.text('email') }, plain);
      return {
        pieces: [],
        result: {
          outcome,
          letter,
          answer,
          ...made,
          ...(basis !== undefined && { basis: basisHash(world, basis) }),
        },
      };
    },
  });
  return done.result;
}

const plain: Writing = { delivery: 'mail' };

/** The answer is in a commit; or, of an erasure, there is something left to do first for the customer named. */
type Answered = { fulfilled: Fulfilled } | { unfinished: string };

function answering(world: World, id: string, wish: FulfilWish, writing: Writing): Program<Done<Answered>> {
  let landed = false;
  return act<Answered>(world, {
    query: fulfilQuery,
    wanted: (reading) => wantedRows(reading, id),
    decide: (reading, layout) => {
      const request = theRequest(reading, id);
      const letterId = answerId(world, request, wish);
      const standing = standingLetter(reading, letterId);
      // A request that is closed by now was answered by an earlier run: whatever has become of the data since is not its matter.
      if (standing?.isOut && !landed) return { pieces: [], result: { fulfilled: done(request, standing) } };
      if (!standing) {
        expectNoOtherAnswer(reading, request);
        expectFulfillable(reading, request, wish);
      }
      // Whose the address is was settled before anything was erased; the row that is left need not have it any more.
      if (!standing && requestOfErasure(reading, request.customer) !== id)
        expectAddressChecked(reading, request.customer, writing.to ?? request.text('email'), writing);
      const context = contextOf(reading, layout, request, writing.language);
      const fulfilment = fulfilling(context, wish);
      if (!fulfilment) return { pieces: [], result: { unfinished: request.customer } };
      if (standing) {
        const changes = [...(fulfilment.changes ?? [])];
        const entry = requestEntry(id, 'fulfilledAgain', {}, subjectOf(reading, request));
        // Files that were written already are not written again, under a task that no commit has made.
        const made =
          (fulfilment.once ?? []).length === 0 || wish.right === 'erasure' ? fulfilment.made : undefined;
        const result = { fulfilled: { ...done(request, standing), ...made } };
        return { pieces: changes.length > 0 ? [{ changes, entries: [entry] }] : [], result };
      }
      if (tellsOfAddress(fulfilment)) {
        const asker = request.text('email');
        expectSentTo(asker, writing.to ?? asker, writing);
      }
      const { piece, result } = pieceOf(context, fulfilment, wish, writing, letterId);
      landed = true;
      return { pieces: [piece], result: { fulfilled: result } };
    },
  });
}

/** Whether an answer tells somebody who is no customer of what is held on their address. */
export const tellsOfAddress = ({ answer }: Pick<Fulfilment, 'answer'>): boolean =>
  answer.right === 'access' && answer.elsewhere !== undefined;

type Standing = NonNullable<ReturnType<typeof standingLetter>>;

const done = ({ id }: RequestRow, { letter, outcome }: Standing): Fulfilled => ({
  request: id,
  changed: false,
  outcome,
  letter,
});

const wantedRows = (reading: Reading, id: string): WantedRows => {
  const found = personFound(reading, theRequest(reading, id));
  return found ? personRows(reading, found) : {};
};

const contextOf = (
  reading: Reading,
  layout: Layout,
  request: RequestRow,
  language: Language = request.language,
) => ({
  reading,
  request,
  language,
  person: whoAsks(reading, layout, request),
});

function expectFulfillable(reading: Reading, request: RequestRow, wish: FulfilWish): void {
  const { facts, customer } = request;
  if (wish.right !== facts.right) throw new RegisterError('rightDiffers');
  if ('language' in wish && wish.language !== undefined && !isLanguage(wish.language))
    throw new RegisterError('rightDiffers');
  expectAllowed('fulfil', facts, reading.now.day, limitsOf(reading.settings));
  if (needsIdentity(facts.right) && customer !== '') expectProvedFor(reading, request);
}

/**
 * The id under which the answer to a wish stands, the same whoever repeats it, and another one for another customer; an
 * erasure is the same whatever is said of it.
 */
function answerId({ key }: World, { id, customer }: RequestRow, wish: FulfilWish): string {
  const meant = wish.right === 'erasure' ? { right: wish.right } : wish;
  const sorted = Object.entries(meant).sort(([a], [b]) => (a < b ? -1 : 1));
  return keyedHash(key, JSON.stringify(['answer', id, customer, sorted])).slice(0, 20);
}

const basisHash = ({ key }: World, basis: string): string =>
  keyedHash(key, JSON.stringify(['basis', basis])).slice(0, 20);

const subjectOf = ({ world }: Reading, { customer }: RequestRow): string =>
  customer === '' ? '' : subjectHash(world.key, customer);

function factsOf(
  { reading, request, language }: FulfilContext,
  { answer, outcome, reasons }: Fulfilment,
): FactsOf<'answer'> {
  return {
    ...headOf(reading, language, request.id),
    kind: 'answer',
    name: request.text('name'),
    receivedOn: request.facts.receivedOn,
    answer,
    outcome,
    ...(reasons !== undefined && { reasons }),
  };
}

function pieceOf(
  context: FulfilContext,
  fulfilment: Fulfilment,
  wish: FulfilWish,
  writing: Writing,
  letterId: string,
): { piece: { changes: Change[]; entries: Draft[] }; result: Fulfilled } {
  const {
    changes = [],
    once = [],
    entries = [],
    cells,
    outcome,
    effect,
    attachments,
    details,
    made,
  } = fulfilment;
  const { reading, request } = context;
  const facts = factsOf(context, fulfilment);
  const isOther = wish.right === 'erasure' && isWrittenOnOther(reading, fulfilment, wish.basis, writing);
  const unedited: Writing = {
    delivery: writing.delivery,
    ...(writing.to !== undefined && { to: writing.to }),
  };
  const drafted: DraftedLetter = draftOf({ facts, to: request.text('email') }, isOther ? unedited : writing);
  const letter = {
    facts,
    to: drafted.to,
    effect: { name: effect },
    ...(attachments !== undefined && { attachments }),
  };
  const delivery: Delivery = writing.delivery;
  const sending = sendingOf(reading, request, { letter }, drafted, delivery, letterId);
  const told = {
    decision: outcome,
    ...(attachments !== undefined && { deliverables: attachments.split(':')[0] }),
    ...cells,
  };
  const entry = requestEntry(
    request.id,
    'fulfil',
    { right: wish.right, outcome, ...details },
    subjectOf(reading, request),
  );
  return {
    piece: {
      changes: [...changes, ...once, ...requestChanges(request, told), ...sending.changes],
      entries: [entry, ...entries, ...sending.entries],
    },
    result: {
      request: request.id,
      changed: true,
      outcome,
      letter: { ...drafted, id: letterId },
      ...made,
      ...(isOther && { rewritten: true }),
    },
  };
}

/** An edited letter tells of an erasure as it was planned; where something else happened it would claim what is not so. */
const isWrittenOnOther = (
  { world }: Reading,
  { basis = '' }: Fulfilment,
  writtenOn: string | undefined,
  { letter }: Writing,
): boolean => letter !== undefined && writtenOn !== basisHash(world, basis);
