import { RegisterError } from '../../register/errors';
import { confirmErasure, eraseExpired } from '../erase';
import { mayGoOn, type Program } from '../program';
import type { World } from '../reading';
import { concludeErasure } from '../erasure-conclusion';
import { failTask, finishTask } from '../tasks';
import { destroyApproved, type Card } from './destroy';

/** What the approvals whose undo window is over came to. */
export interface DestructionResult {
  /** Records, cards and columns of cards that went. */
  destroyed: number;
  /** What is not due any more as it was approved. */
  returned: number;
  unfinished: boolean;
}

/** Carries out the approvals whose undo window is over, confirms what went, and erases the cards among them. */
export function* destroyDue(world: World): Program<DestructionResult> {
  const { result, unfinished } = yield* destroyApproved(world);
  // A fresh look confirms; it also does again what somebody's sorting kept from happening.
  if (result.destroyed > 0) yield* destroyApproved(world);
  let destroyed = result.destroyed;
  for (const card of result.cards) {
    if (!(yield* mayGoOn())) return { destroyed, returned: result.returned, unfinished: true };
    if (yield* eraseCard(world, card)) destroyed++;
  }
  return { destroyed, returned: result.returned, unfinished };
}

/** @returns whether the card is gone, or as much of it as may go */
function* eraseCard(world: World, { customer, task, after, reason }: Card): Program<boolean> {
  try {
    const done = yield* eraseExpired(world, customer, reason, after === 'anonymise');
    if (done.result.outcome === 'held') return false;
    yield* confirmErasure(world, done);
    if (done.result.task !== undefined) yield* concludeErasure(world, done.result, done.result.task);
    yield* finishTask(world, task);
    return true;
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    yield* failTask(world, task, error.code);
    return false;
  }
}
