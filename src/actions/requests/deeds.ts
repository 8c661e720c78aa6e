import { isoDate, type Day } from '../../register/calendar';
import { RegisterError } from '../../register/errors';
import { CODE_LIFETIME } from '../../register/identityCode';
import { ended } from '../../register/pauses';
import { isAnswerable, isOpen, type RequestAct } from '../../register/request';
import type { LetterFacts, RefusalGround } from '../../documents/letter';
import { isLanguage, type Language } from '../../language/text';
import type { Change } from '../../workbook/changes';
import type { WholeRow } from '../../workbook/layout';
import type { Draft } from '../act';
import { theCustomer } from '../customers';
import { headOf, type Effect } from '../letters/queue';
import type { Reading } from '../reading';
import { closedCells, type RequestCells } from './cells';
import { codeAddress, identifiedCells, resumedCells } from './identity';
import { clockOf, theRequest, type RequestRow } from './row';

/** What the owner, or somebody on the command line, does about a request; `fulfil` is a chapter of its own. */
export type RequestOrder =
  | { act: 'choosePerson'; customer: string }
  | { act: 'sendCode' }
  | { act: 'askIdentity'; doubt: string; asked: string }
  | { act: 'identify'; how: string }
  | { act: 'pause'; reason: string }
  | { act: 'resume'; on?: Day }
  | { act: 'extend'; reasons: string }
  | { act: 'refuse'; ground: RefusalGround; reasons: string; law?: string }
  | { act: 'unableToIdentify'; reasons?: string }
  | { act: 'withdraw' }
  | { act: 'markDuplicate'; of: string };

/** What an order decides on: the register as read, the request, and its customer's row where it was asked for. */
export interface DeedContext {
  reading: Reading;
  request: RequestRow;
  customer?: WholeRow;
  /** Language of the letter, where another one than the person's was chosen. */
  language?: Language;
}

/** What a deed changes at once, and the letter that goes out; the rest happens once the letter is out. */
export interface Deed {
  cells?: RequestCells;
  changes?: Change[];
  entries?: Draft[];
  /** Details of the log's line. Nothing personal. */
  details?: object;
  letter?: { facts: LetterFacts; to: string; effect?: Effect; attachments?: string };
  /** Letters about the request that wait and are not to go out any more: all, or what was for the one who was chosen. */
  cancels?: 'letters' | 'answers';
}

type Deeds = {
  [A in RequestOrder['act']]: (context: DeedContext, order: Extract<RequestOrder, { act: A }>) => Deed;
};

/** Text that the law wants: blank is no reason. @throws RegisterError reasonsMissing */
const needed = (text: string): string => {
  if (text.trim() === '') throw new RegisterError('reasonsMissing');
  return text.trim();
};

/** What every letter about a request says of it. */
export const toldOf = ({ reading, request, language = request.language }: DeedContext) => ({
  ...headOf(reading, language, request.id),
  name: request.text('name'),
  right: request.facts.right,
  receivedOn: request.facts.receivedOn,
});

/** Who doubts takes back what was proved; a proof that comes before the letter is out makes it say what is no longer so. */
const doubted: RequestCells = { identity: 'doubt', confirmedOn: undefined };

/** What each act does. */
const deeds: Deeds = {
  choosePerson: ({ reading, request }, order) => {
    const { id } = theCustomer(reading, order.customer);
    if (id === request.customer) return {};
    // Whatever was proved was proved about somebody else.
    const unproved: RequestCells = {
      identity: undefined,
      identityDetails: undefined,
      confirmedOn: undefined,
      codeHash: undefined,
      codeUntil: undefined,
      codeAttempts: undefined,
    };
    return { cells: { customer: id, ...unproved }, cancels: 'answers' };
  },
  sendCode: ({ reading, request, customer, language: chosen }) => {
    const to = codeAddress(reading, request.customer);
    const own = customer?.text('language');
    const language = chosen ?? (isLanguage(own) ? own : request.language);
    const { right, receivedOn } = request.facts;
    const validUntil = reading.now.day + CODE_LIFETIME;
    const facts = {
      ...headOf(reading, language, request.id),
      kind: 'identityCode' as const,
      right,
      receivedOn,
      validUntil,
    };
    return { cells: { identity: 'asked' }, letter: { facts, to } };
  },
  askIdentity: (context, order) => {
    const doubt = needed(order.doubt);
    const facts = { ...toldOf(context), kind: 'identityDoubt' as const, doubt, asked: needed(order.asked) };
    return {
      cells: { ...doubted, identityDetails: doubt },
      letter: { facts, to: context.request.text('email'), effect: { name: 'identityAsked', data: doubt } },
    };
  },
  identify: ({ reading, request }, order) => {
    if (request.customer === '') throw new RegisterError('personNotChosen');
    return { cells: identifiedCells(reading, request, needed(order.how)), details: { by: 'owner' } };
  },
  pause: (context, order) => {
    const clarify = needed(order.reason);
    const { dueOn } = clockOf(context.reading, context.request);
    const facts = { ...toldOf(context), kind: 'clarification' as const, clarify, dueOn, pausesClock: true };
    return {
      letter: { facts, to: context.request.text('email'), effect: { name: 'paused', data: clarify } },
    };
  },
  resume: ({ reading, request }, { on = reading.now.day }) => {
    const { facts } = request;
    if (on > reading.now.day) throw new RegisterError('resumedInFuture');
    const goesOn =
      facts.state === 'identityAsked' ? { status: facts.isExtended ? 'extended' : 'inProgress' } : {};
    return { cells: { ...resumedCells(reading, request, ended(facts.pauses, on)), ...goesOn } };
  },
  extend: (context, order) => {
    const reasons = needed(order.reasons);
    const { dueOn, extendedDueOn } = clockOf(context.reading, context.request);
    const facts = {
      ...toldOf(context),
      kind: 'extension' as const,
      dueOn,
      extendedUntil: extendedDueOn,
      reasons,
    };
    const effect = { name: 'extended', data: isoDate(extendedDueOn) };
    return {
      cells: { extensionReasons: reasons },
      letter: { facts, to: context.request.text('email'), effect },
    };
  },
  refuse: (context, { ground, reasons: written, law }) => {
    const reasons = needed(written);
    const facts = { ...toldOf(context), kind: 'refusal' as const, ground, reasons, ...(law && { law }) };
    return {
      cells: { decision: ground, reasons },
      letter: { facts, to: context.request.text('email'), effect: { name: 'refused' } },
      details: { ground },
      cancels: 'letters',
    };
  },
  unableToIdentify: (context, { reasons = '' }) => {
    const facts = {
      ...toldOf(context),
      kind: 'unableToIdentify' as const,
      ...(reasons.trim() && { reasons }),
    };
    return {
      cells: { ...doubted, ...(reasons.trim() && { reasons: reasons.trim() }) },
      letter: { facts, to: context.request.text('email'), effect: { name: 'unableToIdentify' } },
      cancels: 'answers',
    };
  },
  withdraw: (context) => {
    const facts = { ...toldOf(context), kind: 'withdrawn' as const };
    return {
      cells: closedCells(context.request, 'withdrawn', context.reading.now.day),
      letter: { facts, to: context.request.text('email') },
      cancels: 'letters',
    };
  },
  markDuplicate: (context, order) => {
    const first = theRequest(context.reading, order.of);
    if (first.id === context.request.id) throw new RegisterError('duplicateOfItself');
    if (!isAnswerable(first.facts.state)) throw new RegisterError('originalNotAnswered');
    const answeredOn = first.number('answeredOn');
    const { answerOn } = clockOf(context.reading, first);
    const times =
      isOpen(first.facts.state) || answeredOn === undefined ? { dueOn: answerOn } : { answeredOn };
    const facts = { ...toldOf(context), kind: 'duplicate' as const, original: first.id, ...times };
    const effect = { name: 'duplicate', data: first.id };
    return {
      cells: { decision: first.id },
      letter: { facts, to: context.request.text('email'), effect },
      details: { of: first.id },
      cancels: 'answers',
    };
  },
};

/** What an order does. @throws RegisterError when something that it needs is missing */
export function deedOf<A extends RequestOrder['act']>(
  context: DeedContext,
  order: Extract<RequestOrder, { act: A }>,
): Deed {
  const deed = deeds[order.act as A] as (
    context: DeedContext,
    order: Extract<RequestOrder, { act: A }>,
  ) => Deed;
  return deed(context, order);
}

/** Acts that look at the customer's whole row. */
export const looksAtCustomer = (act: RequestAct): boolean => act === 'sendCode';
