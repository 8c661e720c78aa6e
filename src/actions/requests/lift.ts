import { RegisterError } from '../../register/errors';
import { subjectHash } from '../../register/log';
import { isLanguage, type Language } from '../../language/text';
import type { Change } from '../../workbook/changes';
import { isBlank } from '../../workbook/codec';
import { wholeRow, type Layout } from '../../workbook/layout';
import { draftLetter, type FactsOf } from '../../documents/letter';
import { act, type Done, type Draft } from '../act';
import { matchColumns, theCustomer } from '../customers';
import { effectQuery, following } from '../letters/effects';
import { handedOver, headOf, letterColumns, queueLetter } from '../letters/queue';
import type { Program } from '../program';
import { joined, type Reading, type World } from '../reading';
import type { DraftedLetter, Writing } from './act-on';
import { addressesFor, addressQuery, expectAddressChecked } from './addresses';
import { expectNoOtherAnswer } from './fulfil/answers';
import { lettersOfLifting, restrictionQuery } from './restriction';
import { readableRequest, type RequestRow } from './row';

/** What the lifting of a restriction came to. */
export interface Lifted {
  customer: string;
  changed: boolean;
  /** The letter; the restriction ends when it is out. */
  letter?: DraftedLetter & { id: string };
}

/** The letter with the reference that it bears: the id of the request for the restriction, blank where there was none. */
export interface LiftDraft extends DraftedLetter {
  reference: string;
  /** The addresses that the register has for the person. */
  known: string[];
}

const EFFECT = { name: 'restrictionLifted' };

/**
 * Ends the restriction of a person's data: the letter that says so is written now, and the restriction is lifted with it going
 * out, never before (GDPR Art. 18(3)). While such a letter waits nothing more happens.
 * @throws RegisterError customerNotFound; notRestricted; answerWaits; reasonsMissing; addressNotChecked; AmbiguousCustomer
 */
export function liftRestriction(
  world: World,
  who: string,
  reasons: string,
  writing: Writing,
): Program<Done<Lifted>> {
  const letterId = world.newId();
  let result: Lifted | undefined;
  return act<Lifted>(world, {
    query: liftQuery(who),
    wanted: (reading) => ({ customers: [theCustomer(reading, who).row] }),
    decide: (reading, layout) => {
      const { id: customer } = theCustomer(reading, who);
      const letters = reading.table('letters');
      const isMine = letters.rowOf(letterId) !== undefined;
      if (isMine && result)
        return { pieces: writing.delivery === 'handedOver' ? again(reading, customer) : [], result };
      if (lettersOfLifting(reading, customer).length > 0)
        return { pieces: [], result: { customer, changed: false } };
      const { facts, to } = told(reading, layout, who, reasons, writing.language);
      const drafted: DraftedLetter = {
        kind: 'restrictionLifted',
        language: facts.language,
        to: writing.to ?? to,
        letter: writing.letter ?? draftLetter(facts),
      };
      expectAddressChecked(reading, customer, drafted.to, writing);
      const order = {
        ...drafted,
        kind: 'restrictionLifted' as const,
        request: facts.reference,
        customer,
        effect: EFFECT,
      };
      const entry: Draft = {
        event: 'restriction.ends',
        subject: subjectHash(world.key, customer),
        request: facts.reference,
        details: { letter: letterId },
      };
      const now =
        writing.delivery === 'handedOver'
          ? lifting(reading, customer, facts.reference)
          : { changes: [], entries: [] };
      const row: Change =
        writing.delivery === 'handedOver'
          ? handedOver(reading, order, letterId)
          : queueLetter(reading, order, letterId);
      result = { customer, changed: true, letter: { ...drafted, id: letterId } };
      return { pieces: [{ changes: [row, ...now.changes], entries: [entry, ...now.entries] }], result };
    },
  });
}

/** The letter that would tell of the lifting. Reads only. @throws RegisterError as `liftRestriction` */
export function* liftDraft(
  world: World,
  who: string,
  reasons: string,
  language?: Language,
): Program<LiftDraft> {
  const done = yield* act<LiftDraft>(world, {
    query: liftQuery(who),
    wanted: (reading) => ({ customers: [theCustomer(reading, who).row] }),
    decide: (reading, layout) => {
      const { facts, to } = told(reading, layout, who, reasons, language);
      const { kind, language: written, reference } = facts;
      const letter = draftLetter(facts);
      const known = addressesFor(reading, theCustomer(reading, who).id) ?? [];
      return { pieces: [], result: { kind, language: written, reference, to, letter, known } };
    },
  });
  return done.result;
}

const liftQuery = (who: string) =>
  joined(joined(effectQuery, restrictionQuery), {
    customers: [...matchColumns(who), ...addressQuery.customers],
    letters: letterColumns,
  });

const lifting = (reading: Reading, customer: string, request: string) =>
  following(reading, { request, customer, effect: EFFECT }, reading.now.day);

/** What a person's sorting kept from the commit that handed the letter over. */
function again(reading: Reading, customer: string) {
  const { changes, entries } = lifting(reading, customer, '');
  return changes.length > 0 ? [{ changes, entries }] : [];
}

/** What the letter says, and to which address: that of the request for the restriction, else that of the register. */
function told(
  reading: Reading,
  layout: Layout,
  who: string,
  reasons: string,
  chosen: Language | undefined,
): { facts: FactsOf<'restrictionLifted'>; to: string } {
  const { row, id } = theCustomer(reading, who);
  const whole = wholeRow(layout, 'customers', row, reading.words);
  if (isBlank(whole.raw('restrictedSince'))) throw new RegisterError('notRestricted');
  const requests = requestsFor(reading, id);
  // An answer that goes out later would say that the data is restricted when it is so no more.
  for (const request of requests) expectNoOtherAnswer(reading, request);
  const asked = requests.find(isProved);
  const own = whole.text('language');
  const language: Language = chosen ?? asked?.language ?? (isLanguage(own) ? own : reading.language);
  const name = [whole.text('firstName'), whole.text('lastName')].filter(Boolean).join(' ');
  const since = whole.number('restrictedSince');
  const facts = {
    ...headOf(reading, language, asked?.id ?? ''),
    kind: 'restrictionLifted' as const,
    name: name || whole.text('organisation'),
    ...(since !== undefined && { since }),
    reasons,
  };
  return { facts, to: asked?.text('email') || whole.text('email') };
}

/** The person's requests for a restriction, the last one first. */
function requestsFor(reading: Reading, customer: string): RequestRow[] {
  const table = reading.table('requests');
  return table
    .rowsWhere('customer', customer)
    .flatMap((row) => readableRequest(reading, table.ids[row] as string) ?? [])
    .filter(({ facts: { right } }) => right === 'restriction')
    .sort((a, b) => b.facts.receivedOn - a.facts.receivedOn);
}

/** Anybody can send in a request with an address of their own: only of one that was answered somebody made sure whose it was. */
const isProved = ({ facts: { state, isIdentified } }: RequestRow): boolean =>
  isIdentified && (state === 'answered' || state === 'partlyAnswered');
