import { RegisterError } from '../../register/errors';
import { REMOVALS_A_COMMIT } from '../../workbook/commit';
import { confirmErasures } from '../erase';
import type { Order } from '../erasure-work';
import { erasing, type Outcome } from '../erasing';
import { CallFailed, mayGoOn, type Program } from '../program';
import { oncePerReading, type World } from '../reading';
import { requestsOwedAnswers } from '../requests/fulfil/answers';
import { holdsOnNothing, isAboutRules } from '../rules';
import { failTasks, finishTasks, type Task } from '../tasks';
import { approvalsOf } from './approvals';
import { isTakenBack } from './by-hand';
import type { Card } from './destroy';
import { dueKey, dueQuery, duesOf } from './dues';

/** Cards in one commit at most: of each at least one row goes. */
const MOST = REMOVALS_A_COMMIT;

/** What came of a number of cards. */
export interface ErasedCards {
  /** How many are gone, or as much of them as may go. */
  erased: number;
  unfinished: boolean;
}

/**
 * Erases cards, as many in one commit as it bears, each if on the very read on which that is decided it is still due as it was approved, and
 * nobody has taken the approval back. Nobody asked for it: their contact data go on no suppression list, since they may become customers
 * again, and they get no receipt. What goes wrong with one is noted on its approval and keeps no other back.
 */
export function* eraseCards(world: World, cards: readonly Card[]): Program<ErasedCards> {
  let [waiting, most, erased] = [cards, MOST, 0];
  while (waiting.length > 0) {
    if (!(yield* mayGoOn())) return { erased, unfinished: true };
    const step = yield* eraseSome(world, waiting.slice(0, most));
    erased += step.erased;
    if (step.unfinished) return { erased, unfinished: true };
    waiting = [...step.left, ...waiting.slice(most)];
    most = step.most;
  }
  return { erased, unfinished: false };
}

/** What one commit came to. */
interface Step extends ErasedCards {
  /** Cards for a later commit. */
  left: readonly Card[];
  /** How many the next commit may take at most. */
  most: number;
}

function* eraseSome(world: World, cards: readonly Card[]): Program<Step> {
  let outcomes: (Outcome | undefined)[];
  try {
    const { result, unfinished } = yield* erasing(world, cards.map(orderOf));
    if (unfinished) return { erased: 0, unfinished, left: cards, most: MOST };
    outcomes = result;
  } catch (error) {
    return yield* refused(world, cards, error);
  }
  const tried = cards.flatMap(({ task }, index) => ({ task, ...outcomes[index] }));
  const failed = tried.flatMap(({ task, error }) => (error ? { task, error } : []));
  const begun = tried.flatMap(({ task, erasure, entries = [], error }) =>
    erasure && !error && erasure.outcome !== 'held' ? { task, outcome: { erasure, entries } } : [],
  );
  const concluded = yield* conclude(world, begun);
  yield* note(world, [...failed, ...concluded.failed]);
  const left = cards.filter((_, index) => outcomes[index] === undefined);
  return { erased: concluded.done.length, unfinished: false, left, most: MOST };
}

const orderOf = ({ customer, task, key, anonymises, reason }: Card): Order => ({
  who: customer,
  request: '',
  does: 'erase',
  reason,
  anonymises,
  provided: { query: dueQuery, isStill: (reading) => approvedAndDue(reading).has(`${task} ${key}`) },
});

/** The approvals of what is still due as it was approved, by task and key; none while it cannot be told what is held. */
const approvedAndDue = oncePerReading((reading): Set<string> => {
  if (holdsOnNothing(reading).length > 0) return new Set();
  const dues = new Set(duesOf(reading, reading.now.day).map(dueKey));
  return new Set(
    approvalsOf(reading)
      .filter((approval) => dues.has(dueKey(approval)) && !isTakenBack(reading, dues, approval))
      .map((approval) => `${approval.task} ${dueKey(approval)}`),
  );
});

/**
 * What Sheets or the register refuses may be about one of several: they are tried again in a commit of half of them, so that all others go.
 * @throws CallFailed where the service does not answer, or refuses a card by itself
 */
function* refused(world: World, cards: readonly Card[], error: unknown): Program<Step> {
  const isOfOne = error instanceof RegisterError || (error instanceof CallFailed && !error.mayPass);
  if (isOfOne && cards.length > 1)
    return { erased: 0, unfinished: false, left: cards, most: Math.ceil(cards.length / 2) };
  if (!(error instanceof RegisterError)) throw error;
  yield* note(
    world,
    cards.map(({ task }) => ({ task, error })),
  );
  return { erased: 0, unfinished: false, left: [], most: MOST };
}

/** An erasure that has landed, with the approval on which it did. */
interface Begun {
  task?: string;
  outcome: Outcome;
}

/** What went wrong with an approval. */
interface Failed {
  task: string;
  error: RegisterError;
}

/**
 * Looks at erasures anew, and marks those that are confirmed and their approvals as done in one commit. Where a letter tells of one, the
 * run that takes up its confirmation writes it.
 */
function* conclude(
  world: World,
  begun: readonly Begun[],
): Program<{ done: readonly Begun[]; failed: Failed[] }> {
  if (begun.length === 0) return { done: [], failed: [] };
  const failing = ({ task }: Begun, error: RegisterError): Failed[] =>
    task === undefined ? [] : [{ task, error }];
  try {
    const looked = yield* confirmErasures(
      world,
      begun.map(({ outcome }) => outcome),
    );
    const done = begun.filter((_, index) => looked[index]?.error === undefined);
    yield* finishTasks(
      world,
      done.flatMap(({ task, outcome: { erasure } }) => [
        ...(erasure.notice === undefined && erasure.task !== undefined ? [erasure.task] : []),
        ...(task === undefined ? [] : [task]),
      ]),
    );
    const failed = begun.flatMap((each, index) => {
      const error = looked[index]?.error;
      return error ? failing(each, error) : [];
    });
    return { done, failed };
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    return { done: [], failed: begun.flatMap((each) => failing(each, error)) };
  }
}

/** A rule to be mended is told to the owner; until then the card waits, and uses up no attempt. */
function* note(world: World, failed: readonly Failed[]): Program<void> {
  const counted = failed.filter(({ error }) => !isAboutRules(error));
  if (counted.length > 0)
    yield* failTasks(
      world,
      counted.map(({ task, error }) => ({ id: task, error: error.code })),
    );
}

/**
 * Confirms the erasures of cards that an earlier run has left unconfirmed, several at once. Whoever is owed an answer or a letter, and what
 * cannot be confirmed so, is left to the confirmation of each by itself.
 * @param tasks those that confirm erasures which nobody asked for
 * @returns the tasks that are done
 */
export function* confirmCards(world: World, tasks: readonly Task[]): Program<Set<string>> {
  const confirmed = new Set<string>();
  for (let from = 0; from < tasks.length && (yield* mayGoOn()); from += MOST) {
    const some = tasks.slice(from, from + MOST);
    const owed = yield* requestsOwedAnswers(
      world,
      some.map(({ about }) => about),
    );
    const begun = yield* begunBefore(
      world,
      some.filter(({ about }) => !owed.has(about)),
    );
    const { done } = yield* conclude(world, begun);
    for (const { outcome } of done) {
      const { task, notice } = outcome.erasure;
      if (task !== undefined && notice === undefined) confirmed.add(task);
    }
  }
  return confirmed;
}

function* begunBefore(world: World, tasks: readonly Task[]): Program<Begun[]> {
  if (tasks.length === 0) return [];
  try {
    const { result } = yield* erasing(
      world,
      tasks.map(({ about }): Order => ({ who: about, request: '', does: 'complete' })),
    );
    return result.flatMap((outcome) => (outcome && !outcome.error ? [{ outcome }] : []));
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    return [];
  }
}
