import { RegisterError } from '../../register/errors';
import { confirmErasure, eraseExpired } from '../erase';
import { mayGoOn, type Program } from '../program';
import { concludeErasure } from '../erasure-conclusion';
import type { LogEntry } from '../../register/log';
import type { Reading, World } from '../reading';
import { isAboutRules } from '../rules';
import { failTask, finishTask } from '../tasks';
import { approvalsOf } from './approvals';
import { isTakenBack } from './by-hand';
import { dueKey, dueQuery, duesOf } from './dues';
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
  const { result, entries, unfinished } = yield* destroyApproved(world);
  const { returned } = result;
  // A fresh look confirms; it also does again what somebody's sorting kept from happening.
  const hasTime = !unfinished && (went(entries) === 0 || (yield* mayGoOn()));
  const again = hasTime && went(entries) > 0 ? yield* destroyApproved(world) : undefined;
  let destroyed = went([...entries, ...(again?.entries ?? [])]);
  if (!hasTime || again?.unfinished === true) return { destroyed, returned, unfinished: true };
  for (const task of result.erased) yield* finishTask(world, task);
  for (const card of result.cards) {
    if (!(yield* mayGoOn())) return { destroyed, returned, unfinished: true };
    if (yield* eraseCard(world, card)) destroyed++;
  }
  return { destroyed, returned, unfinished: false };
}

/** How many records really went by what has landed: claims that were taken back do not count. */
function went(entries: readonly LogEntry[]): number {
  const gone = new Set<string>();
  for (const { event, details } of entries) {
    if (event !== 'destruction' && event !== 'destruction.corrected') continue;
    const { records = [] } = JSON.parse(details) as { records?: string[] };
    for (const mark of records)
      if (event === 'destruction') gone.add(mark);
      else gone.delete(mark);
  }
  return gone.size;
}

/**
 * Erases a card, if on the very read on which that is decided it is still due as it was approved, and nobody has taken the approval back.
 * @returns whether the card is gone, or as much of it as may go
 */
function* eraseCard(world: World, { customer, task, key, after, reason }: Card): Program<boolean> {
  const isStill = (reading: Reading): boolean => {
    const dues = new Set(duesOf(reading, reading.now.day).map(dueKey));
    const approval = approvalsOf(reading).find((each) => each.task === task && dueKey(each) === key);
    return approval !== undefined && dues.has(key) && !isTakenBack(reading, dues, approval);
  };
  try {
    const done = yield* eraseExpired(world, customer, {
      reason,
      anonymises: after === 'anonymise' ? ['customer'] : [],
      provided: { query: dueQuery, isStill },
    });
    if (done.result.outcome === 'held') return false;
    yield* confirmErasure(world, done);
    if (done.result.task !== undefined) yield* concludeErasure(world, done.result, done.result.task);
    yield* finishTask(world, task);
    return true;
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    if (!isAboutRules(error)) yield* failTask(world, task, error.code);
    return false;
  }
}
