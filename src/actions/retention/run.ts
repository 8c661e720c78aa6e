import type { LogEntry } from '../../register/log';
import { mayGoOn, type Program } from '../program';
import type { World } from '../reading';
import { finishTasks } from '../tasks';
import { eraseCards } from './cards';
import { destroyApproved } from './destroy';

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
  const destroyed = went([...entries, ...(again?.entries ?? [])]);
  if (!hasTime || again?.unfinished === true) return { destroyed, returned, unfinished: true };
  if (result.erased.length > 0) yield* finishTasks(world, result.erased);
  const { erased, unfinished: isCut } = yield* eraseCards(world, result.cards);
  return { destroyed: destroyed + erased, returned, unfinished: isCut };
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
