import { RegisterError } from '../../../register/errors';
import { isOpen } from '../../../register/request';
import { isLanguage } from '../../../language/text';
import type { Program } from '../../program';
import { readRegister, type Reading, type World } from '../../reading';
import type { Query } from '../../../workbook/table';
import { claimColumns, requestOfErasure } from '../../erasure-log';
import { letterColumns } from '../../letters/queue';
import { notOutStates } from '../../letters/state';
import type { ActDone } from '../act-on';
import { requestAt, requestQuery, type RequestRow } from '../row';
import type { FulfilOutcome } from './types';

const outcomes: readonly FulfilOutcome[] = ['granted', 'partly', 'refused', 'nothingHeld'];

/** The answer that an earlier run, or an earlier round of this one, has written. */
export interface StandingLetter {
  letter: NonNullable<ActDone['letter']>;
  outcome: FulfilOutcome;
  isOut: boolean;
}

/** The letter with an id, if it stands. */
export function standingLetter(reading: Reading, id: string): StandingLetter | undefined {
  const table = reading.table('letters');
  const row = table.rowOf(id);
  if (row === undefined) return undefined;
  const text = (key: (typeof letterColumns)[number]) => table.text(row, key);
  const language = text('language');
  const requests = reading.table('requests');
  const about = requests.rowOf(text('request'));
  const decision = about === undefined ? '' : requests.text(about, 'decision');
  return {
    letter: {
      id,
      kind: 'answer',
      language: isLanguage(language) ? language : reading.language,
      to: text('to'),
      letter: { subject: text('subject'), text: text('text') },
    },
    outcome: outcomes.find((each) => each === decision) ?? 'granted',
    isOut: text('state') === 'sent',
  };
}

/** The rows of the answers to a request. */
const answersTo = (reading: Reading, request: string): number[] => {
  const table = reading.table('letters');
  return table.rowsWhere('request', request).filter((row) => table.text(row, 'kind') === 'answer');
};

/** What is needed to tell whether an answer waits. */
export const answerWaitsQuery = {
  letters: ['request', 'kind', 'state', 'customer'],
} as const satisfies Query;

/** Whether an answer to a request has not gone out yet; what waits on a customer who is no longer the request's goes to nobody. */
export function answerWaits(
  reading: Reading,
  { id, customer }: Pick<RequestRow, 'id' | 'customer'>,
): boolean {
  const table = reading.table('letters');
  const waits = (row: number): boolean => {
    const state = table.text(row, 'state');
    const isVoid = notOutStates.includes(state) && table.text(row, 'customer') !== customer;
    return state !== 'sent' && !isVoid;
  };
  return answersTo(reading, id).some(waits);
}

/** One answer at a time. @throws RegisterError answerWaits when another one has not gone out yet */
export function expectNoOtherAnswer(reading: Reading, request: RequestRow): void {
  if (answerWaits(reading, request)) throw new RegisterError('answerWaits');
}

/** The open request on which a person was erased by a run that ended before it wrote the answer. Reads only. */
export function* requestOwedAnswer(world: World, customer: string): Program<string | undefined> {
  return (yield* requestsOwedAnswers(world, [customer])).get(customer);
}

/** The same of several, by their ids; whoever is owed none is left out. */
export function* requestsOwedAnswers(
  world: World,
  customers: readonly string[],
): Program<Map<string, string>> {
  const reading = yield* readRegister(world, {
    ...requestQuery,
    letters: ['request', 'kind', 'state'],
    log: claimColumns,
  });
  return new Map(
    customers.flatMap((customer): [string, string][] => {
      const request = owedAnswer(reading, customer);
      return request === undefined ? [] : [[customer, request]];
    }),
  );
}

function owedAnswer(reading: Reading, customer: string): string | undefined {
  const id = requestOfErasure(reading, customer);
  const row = reading.table('requests').rowOf(id);
  if (row === undefined || answersTo(reading, id).length > 0) return undefined;
  const { facts, customer: whose } = requestAt(reading, row);
  return facts.right === 'erasure' && isOpen(facts.state) && whose === customer ? id : undefined;
}
