import { RegisterError } from '../../register/errors';
import type { Right } from '../../register/request';
import { remove, type Change } from '../../workbook/changes';
import type { Draft } from '../act';
import { notOutStates } from '../letters/state';
import type { Reading } from '../reading';
import { requestEntry } from './cells';
import type { RequestRow } from './row';

/** Rights whose answer changes nothing in the register, so that it can be taken back until it is out. */
const changingNothing: readonly Right[] = ['access', 'portability', 'other'];

/** Letters that are about the customer who was chosen, and go to nobody else. */
const onCustomer = ['answer', 'identityCode'];

/** Letters that tell of what was done already, whatever becomes of the request. */
const tellingWhatWasDone = ['recipientNotice', 'erasureResumed'];

/**
 * Takes back the letters about a request that would say what is no longer so, or would tell one person of another.
 * @param own id of the letter that says what is so now
 * @throws RegisterError answerWaits where an answer may have gone out, or tells of what was done: the person has to hear of
 *   that, and nothing else about the request until then
 */
export function cancelling(
  reading: Reading,
  { id, facts, text }: RequestRow,
  which: 'letters' | 'answers',
  own: string,
): { changes: Change[]; entries: Draft[] } {
  const table = reading.table('letters');
  const state = (row: number) => table.text(row, 'state');
  const open = table
    .rowsWhere('request', id)
    .filter((row) => state(row) !== 'sent' && table.ids[row] !== own && table.ids[row] !== '');
  const answers = open.filter((row) => table.text(row, 'kind') === 'answer');
  const isDone = !changingNothing.includes(facts.right) && text('decision') !== 'nothingHeld';
  if (answers.some((row) => isDone || !notOutStates.includes(state(row))))
    throw new RegisterError('answerWaits');
  const rows = open.filter(
    (row) =>
      notOutStates.includes(state(row)) &&
      (which === 'letters' || onCustomer.includes(table.text(row, 'kind'))) &&
      !tellingWhatWasDone.includes(table.text(row, 'kind')),
  );
  const letters = rows.map((row) => table.ids[row] as string);
  return {
    changes: rows.map((row) => remove('letters', row, table.ids[row] as string)),
    entries: letters.length > 0 ? [requestEntry(id, 'lettersCancelled', { letters })] : [],
  };
}
