import { RegisterError } from '../register/errors';
import type { Done } from './act';
import type { Erasure } from './erasure';
import { chosen, type ErasureChoice } from './erasure-anonymised';
import type { Order } from './erasure-work';
import { erasing, type Outcome } from './erasing';
import type { Program } from './program';
import type { World } from './reading';

/** What an erasure would do. Changes nothing. */
export const planFor = (world: World, who: string, choice: ErasureChoice = {}): Program<Done<Erasure>> =>
  alone(world, { who, request: '', does: 'plan', ...chosen(choice) });

/**
 * Erases a person: every record that no ground holds, in all tabs, with the log entry, in one atomic commit. Their contact
 * data go on the suppression list as keyed hashes, so that they are not brought back. What has to wait for a ground to end,
 * and what is left to do outside the register's cells, becomes tasks. It counts as done only when it was confirmed.
 * @throws RegisterError customerNotFound, recordWithoutId, duplicateId; AmbiguousCustomer
 */
export const erase = (
  world: World,
  who: string,
  request = '',
  { writesReceipt, ...choice }: ErasureChoice & Pick<Order, 'writesReceipt'> = {},
): Program<Done<Erasure>> => alone(world, { who, request, does: 'erase', writesReceipt, ...chosen(choice) });

/**
 * Looks at the register anew after an erasure: whatever a person's sorting or copying kept from it is erased now, and what
 * was claimed and has not happened is taken back in the log. What it hands back is what really happened since the last
 * confirmation, for the receipt.
 */
export const completeErasure = (world: World, customer: string, request = ''): Program<Done<Erasure>> =>
  alone(world, { who: customer, request, does: 'complete' });

/** Goes on with an erasure that had to wait. @throws RegisterError customerReturned when the person is a customer again */
export const resumeErasure = (
  world: World,
  customer: string,
  { writesReceipt }: Pick<Order, 'writesReceipt'> = {},
): Program<Done<Erasure>> => alone(world, { who: customer, request: '', does: 'resume', writesReceipt });

/** One erasure by itself. @throws RegisterError what is wrong with it */
function* alone(world: World, order: Order): Program<Done<Erasure>> {
  const { result, ...done } = yield* erasing(world, [order]);
  return { ...done, result: unlessWrong(result[0]).erasure };
}

function unlessWrong(outcome: Outcome | undefined): Outcome {
  if (!outcome) throw new RegisterError('unexpectedAnswer', { about: 'erasure' });
  if (outcome.error) throw outcome.error;
  return outcome;
}

const LOOKS = 3;

/**
 * `completeErasure` until a fresh look finds nothing left and nothing to take back.
 * @throws RegisterError writersCollided when others keep changing the person's records; the daily run then goes on
 */
export function* confirmErasure(world: World, { result, entries }: Done<Erasure>): Program<Done<Erasure>> {
  const [confirmed] = yield* confirmErasures(world, [{ erasure: result, entries }]);
  const whole = unlessWrong(confirmed);
  return { result: whole.erasure, entries: whole.entries, unfinished: false };
}

/** The same of several at once; an outcome whose error is set is not confirmed. */
export function* confirmErasures(world: World, begun: readonly Outcome[]): Program<Outcome[]> {
  let looked = begun.map((outcome): Looked => ({ outcome, looks: 0, isOver: false }));
  while (looked.some(({ isOver }) => !isOver)) {
    const waiting = looked.filter(({ isOver }) => !isOver);
    const { result } = yield* erasing(
      world,
      waiting.map(({ outcome }) => completion(outcome.erasure)),
    );
    const again = new Map(waiting.map((each, index) => [each, result[index]]));
    looked = looked.map((each) => lookedAt(each, again.get(each)));
  }
  return looked.map(({ outcome }) => outcome);
}

/** An erasure that is being confirmed. */
interface Looked {
  outcome: Outcome;
  looks: number;
  isOver: boolean;
}

const completion = ({ customer, task, facts: { reference } }: Erasure): Order => ({
  who: customer,
  request: reference === task ? '' : reference,
  does: 'complete',
});

/** @param again what a fresh look found; nothing where it left this one for the next */
function lookedAt(before: Looked, again: Outcome | undefined): Looked {
  if (!again || before.isOver) return before;
  const { erasure, entries } = before.outcome;
  if (again.error) return { ...before, outcome: { ...before.outcome, error: again.error }, isOver: true };
  const { outcome, goes, stays, statistics, againOn } = again.erasure;
  // Where nothing was found undone, what the erasure said is what happened, and says more than the log's marks.
  if (again.entries.length === 0)
    return { ...before, outcome: { ...before.outcome, erasure: { ...erasure, stays } }, isOver: true };
  const looks = before.looks + 1;
  const isOver = looks === LOOKS;
  return {
    looks,
    isOver,
    outcome: {
      erasure: { ...erasure, outcome, goes, stays, statistics, againOn },
      entries: [...entries, ...again.entries],
      ...(isOver && { error: new RegisterError('writersCollided') }),
    },
  };
}
