import { draftLetter, type Letter, type LetterKind } from '../../documents/letter';
import { RegisterError } from '../../register/errors';
import { subjectHash } from '../../register/log';
import { expectAllowed } from '../../register/request';
import type { Language } from '../../language/text';
import type { Change } from '../../workbook/changes';
import { wholeRow, type Layout } from '../../workbook/layout';
import type { Query } from '../../workbook/table';
import { act, type Done, type Draft, type Piece } from '../act';
import { matchColumns, theCustomer } from '../customers';
import { effectQuery, following } from '../letters/effects';
import { handedOver, letterColumns, queueLetter, type Delivery, type LetterOrder } from '../letters/queue';
import type { Program } from '../program';
import type { Reading, World } from '../reading';
import { addressQuery, expectAddressChecked, tellsOfPerson } from './addresses';
import { cancelling } from './cancelling';
import { requestChanges, requestEntry } from './cells';
import { deedOf, looksAtCustomer, type Deed, type RequestOrder } from './deeds';
import { limitsOf, theRequest, type RequestRow } from './row';

/** How the letter of an act goes out: as it was drafted or as the owner has edited it, and whereto. */
export interface Writing {
  delivery: Delivery;
  letter?: Letter;
  /** Another address than the one that the act would take. */
  to?: string;
  /** Another language than the person's own. */
  language?: Language;
  /** Somebody has made sure that an address which the register does not have is the person's own. */
  addressChecked?: boolean;
}

/** What an act came to. */
export interface ActDone {
  request: string;
  changed: boolean;
  /** The letter, and its row; absent where the act sends none. */
  letter?: DraftedLetter & { id: string };
}

/** A letter ready to be reviewed. */
export interface DraftedLetter {
  kind: LetterKind;
  language: Language;
  to: string;
  letter: Letter;
}

/**
 * Does something about a request, if it is allowed now: the change of its row, the letter and the log's line land in one
 * commit. Repeating it after a lost answer does nothing more.
 * @throws RegisterError requestNotFound; a hindrance of `register/request.ts`; reasonsMissing; addressNotChecked
 */
export function actOnRequest(
  world: World,
  id: string,
  order: RequestOrder,
  writing: Writing,
): Program<Done<ActDone>> {
  const letterId = world.newId();
  let result: ActDone | undefined;
  let cancels: Deed['cancels'];
  return act(world, {
    query: queryOf(order),
    wanted: (reading) => wantedRows(reading, id, order),
    decide: (reading, layout, landed) => {
      const isDone = landed.some(({ event, request }) => request === id && event === `request.${order.act}`);
      const request = theRequest(reading, id);
      if (result && isDone)
        return { pieces: cancels ? leftover(cancelling(reading, request, cancels, letterId)) : [], result };
      const deed = decided(reading, layout, request, order, writing.language);
      const drafted = deed.letter && draftOf(deed.letter, writing);
      if (drafted && tellsOfPerson(drafted.kind, order.act === 'refuse' ? order.ground : undefined))
        expectAddressChecked(reading, request.customer, drafted.to, writing);
      cancels = deed.cancels;
      const piece = pieceOf(reading, request, order, deed, drafted, writing.delivery, letterId);
      result = {
        request: id,
        changed: piece.changes.length > 0,
        ...(drafted && { letter: { ...drafted, id: letterId } }),
      };
      return { pieces: piece.changes.length > 0 ? [piece] : [], result };
    },
  });
}

/** The letter that an act would send, for review. Reads only. */
export function* draftFor(
  world: World,
  id: string,
  order: RequestOrder,
  language?: Language,
): Program<DraftedLetter | undefined> {
  const done = yield* act<DraftedLetter | undefined>(world, {
    query: queryOf(order),
    wanted: (reading) => wantedRows(reading, id, order),
    decide: (reading, layout) => {
      const { letter } = decided(reading, layout, theRequest(reading, id), order, language);
      return { pieces: [], result: letter && draftOf(letter, { delivery: 'mail' }) };
    },
  });
  return done.result;
}

const queryOf = (order: RequestOrder): Query => ({
  ...effectQuery,
  customers: [
    'restrictedSince',
    ...addressQuery.customers,
    ...(order.act === 'choosePerson' ? matchColumns(order.customer) : []),
  ],
  letters: letterColumns,
});

function wantedRows(reading: Reading, id: string, { act: name }: RequestOrder) {
  const { customer } = theRequest(reading, id);
  return looksAtCustomer(name) && customer !== '' ? { customers: [theCustomer(reading, customer).row] } : {};
}

function decided(
  reading: Reading,
  layout: Layout,
  request: RequestRow,
  order: RequestOrder,
  language: Language | undefined,
): Deed {
  expectAllowed(order.act, request.facts, reading.now.day, limitsOf(reading.settings));
  const looks = looksAtCustomer(order.act) && request.customer !== '';
  const customer = looks
    ? wholeRow(layout, 'customers', theCustomer(reading, request.customer).row, reading.words)
    : undefined;
  return deedOf({ reading, request, ...(customer && { customer }), ...(language && { language }) }, order);
}

/** The letter as drafted, unless the owner has edited it. */
export function draftOf({ facts, to }: NonNullable<Deed['letter']>, writing: Writing): DraftedLetter {
  return {
    kind: facts.kind,
    language: facts.language,
    to: writing.to ?? to,
    letter: writing.letter ?? draftLetter(facts),
  };
}

function pieceOf(
  reading: Reading,
  request: RequestRow,
  order: RequestOrder,
  deed: Deed,
  drafted: DraftedLetter | undefined,
  delivery: Delivery,
  letterId: string,
): Piece {
  const sending = drafted && sendingOf(reading, request, deed, drafted, delivery, letterId);
  const cancelled = deed.cancels
    ? cancelling(reading, request, deed.cancels, letterId)
    : { changes: [], entries: [] };
  const changes = [
    ...requestChanges(request, deed.cells ?? {}),
    ...(deed.changes ?? []),
    ...cancelled.changes,
    ...(sending?.changes ?? []),
  ];
  const subject = request.customer && subjectHash(reading.world.key, request.customer);
  const entry = requestEntry(request.id, `${order.act}`, deed.details ?? {}, subject);
  return {
    changes,
    entries: [entry, ...(deed.entries ?? []), ...cancelled.entries, ...(sending?.entries ?? [])],
  };
}

/** The letter's row; one that is handed over now brings about at once what it is to bring about. */
export function sendingOf(
  reading: Reading,
  request: RequestRow,
  { letter, cells = {} }: Pick<Deed, 'letter' | 'cells'>,
  drafted: DraftedLetter,
  delivery: Delivery,
  letterId: string,
): { changes: Change[]; entries: Draft[] } {
  const order: LetterOrder = {
    kind: drafted.kind,
    language: drafted.language,
    request: request.id,
    customer: request.customer,
    to: drafted.to,
    letter: drafted.letter,
    ...(letter?.attachments !== undefined && { attachments: letter.attachments }),
    ...(letter?.effect && { effect: letter.effect }),
  };
  if (delivery === 'mail') return { changes: [queueLetter(reading, order, letterId)], entries: [] };
  if (order.kind === 'identityCode') throw new RegisterError('codeNotPossible');
  const row = handedOver(reading, order, letterId);
  const { request: about, customer } = order;
  const told = { request: about, customer, effect: order.effect };
  const next = following(reading, told, reading.now.day, new Map([[about, cells]]));
  const details = { letter: letterId, kind: order.kind, hash: row.values.hash };
  return {
    changes: [row, ...next.changes],
    entries: [{ event: 'letter.handedOver', request: about, details }, ...next.entries],
  };
}

/** What is left to cancel where somebody sorted the letters in between. */
const leftover = (piece: Piece): Piece[] => (piece.changes.length === 0 ? [] : [piece]);
