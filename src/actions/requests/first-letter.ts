import type { Day } from '../../register/calendar';
import { normaliseEmail } from '../../register/contact';
import { draftLetter, type AnswerTold } from '../../documents/letter';
import type { Change } from '../../workbook/changes';
import { headOf, queueLetter } from '../letters/queue';
import type { Reading } from '../reading';
import type { NewRequest } from './receive';

/** A form can be filled in with anybody's address: nobody gets more receipts in a day. */
const RECEIPTS_A_DAY = 3;

function answerLetter(
  reading: Reading,
  { name, email, language, receivedOn }: NewRequest,
  id: string,
  customer: string,
  answer: AnswerTold,
): Change[] {
  const head = headOf(reading, language, id);
  const letter = draftLetter({ ...head, kind: 'answer', name, receivedOn, answer, outcome: 'granted' });
  const effect = { name: 'answered' };
  return [
    queueLetter(reading, { kind: 'answer', language, request: id, customer, to: email, letter, effect }),
  ];
}

/** How many letters each address gets from this decision, besides those that were decided before. */
export type Receipts = Map<string, number>;

/**
 * The letter with which a person hears of the request first: the answer, where it took effect at once, else the receipt. One that
 * would name a day that has passed says nothing that is still so.
 */
export function firstLetter(
  reading: Reading,
  wish: NewRequest,
  id: string,
  customer: string,
  { answer, dueOn }: { answer: AnswerTold | undefined; dueOn: Day },
  receipts: Receipts,
): Change[] {
  const address = normaliseEmail(wish.email);
  if (!answer && wish.receipt === false) return [];
  if (answer && address === '') return answerLetter(reading, wish, id, customer, answer);
  const soFar = lettersToday(reading, address) + (receipts.get(address) ?? 0);
  if (address === '' || soFar >= RECEIPTS_A_DAY || (!answer && dueOn < reading.now.day)) return [];
  receipts.set(address, (receipts.get(address) ?? 0) + 1);
  return answer
    ? answerLetter(reading, wish, id, customer, answer)
    : receiptLetter(reading, wish, id, customer, dueOn);
}

function receiptLetter(
  reading: Reading,
  wish: NewRequest,
  id: string,
  customer: string,
  dueOn: Day,
): Change[] {
  const { name, email, language, right, receivedOn } = wish;
  const head = headOf(reading, language, id);
  const letter = draftLetter({ ...head, kind: 'receipt', name, right, receivedOn, dueOn });
  return [queueLetter(reading, { kind: 'receipt', language, request: id, customer, to: email, letter })];
}

/** How many first letters an address has been given today, whether they have gone out or wait. */
function lettersToday(reading: Reading, address: string): number {
  const table = reading.table('letters');
  return table
    .rowsWhere('to', address)
    .filter(
      (row) =>
        table.number(row, 'queuedOn') === reading.now.day &&
        ['receipt', 'answer'].includes(table.text(row, 'kind')),
    ).length;
}
