import type { Day } from '../register/calendar';
import { RegisterError } from '../register/errors';
import type { ErasureReason } from './erasure-log';
import { completeErasure, confirmErasure, resumeErasure } from './erase';
import { mayGoOn, type Program } from './program';
import type { World } from './reading';
import { fulfilRequest } from './requests/fulfil';
import { requestOwedAnswer } from './requests/fulfil/answers';
import { sweep, type SweepResult } from './sweep';
import { lookAgainOn } from './erasure-changes';
import { owesReceipt } from './receipt-again';
import { destroyDue } from './retention/run';
import { dueMachineTasks, failTask, finishTask, postponeTask, type Task } from './tasks';

/** What the daily run came to. */
export interface DailyResult {
  sweep: SweepResult;
  /** The sweep or the tasks ran out of time; the next run goes on. */
  unfinished: boolean;
  /** Erasures confirmed or resumed. */
  erasures: number;
  /** Tasks that only a shell can carry out: files to be written. It marks them done with `finishTask`. */
  forShell: Task[];
  /** Erasures wait to be confirmed, and for their receipts; only a run that leaves them to its shell has any. */
  owesReceipts: boolean;
  /** Records that went on approvals whose undo window is over, and those that need a new approval. */
  destroyed: number;
  returned: number;
}

/**
 * The daily run: the sweep, and whatever an earlier run decided and did not finish. An erasure is confirmed when nothing
 * more is found to erase; one that had to wait for a ground to end is taken up again.
 * @param leavesReceipts whether the shell writes the receipts that are owed, and runs again to have them confirmed
 */
export function* dailyRun(world: World, on?: Day, leavesReceipts = false): Program<DailyResult> {
  const swept = yield* sweep(world, on);
  // The sweep has seen the tasks; only where there are any are they read again, now that it has committed.
  const tasks = swept.result.machineTasks > 0 ? yield* dueMachineTasks(world) : [];
  const forShell = tasks.filter(({ kind }) => kind === 'writeExport');
  const owesReceipts = leavesReceipts && tasks.some(owesReceipt);
  let unfinished = swept.unfinished;
  let erasures = 0;
  for (const task of tasks) {
    if (task.kind !== 'confirmErasure' && task.kind !== 'resumeErasure') continue;
    if (leavesReceipts && owesReceipt(task)) continue;
    if (!(yield* mayGoOn())) {
      unfinished = true;
      break;
    }
    try {
      yield* takeUp(world, task);
      erasures++;
    } catch (error) {
      if (!(error instanceof RegisterError)) throw error;
      yield* failTask(world, task.id, error.code);
    }
  }
  const approved = tasks.some(({ kind }) => kind === 'destroy') && !unfinished;
  const destruction = approved ? yield* destroyDue(world) : { destroyed: 0, returned: 0, unfinished };
  return { sweep: swept.result, erasures, forShell, owesReceipts, ...destruction };
}

/** Why an erasure goes on that nobody asked for; nothing where somebody did. */
const reasonOf = ({ details }: Task): ErasureReason | undefined =>
  details === 'period' || details === 'withdrawal' ? details : undefined;

/**
 * What waited is erased as far as it may be by now, and goes on waiting while anything stays; what was erased is confirmed, with
 * the answer to the request where one is owed.
 */
function* takeUp(world: World, task: Task): Program<void> {
  if (task.kind === 'confirmErasure') {
    const request = yield* requestOwedAnswer(world, task.about);
    if (request !== undefined) {
      yield* fulfilRequest(world, request, { right: 'erasure' }, { delivery: 'mail' });
      return;
    }
    yield* confirmErasure(world, yield* completeErasure(world, task.about));
    yield* finishTask(world, task.id);
    return;
  }
  const { result } = yield* resumeErasure(world, task.about, reasonOf(task));
  if (result.stays.length > 0) yield* postponeTask(world, task.id, lookAgainOn(result, result.facts.now.day));
  else yield* finishTask(world, task.id);
}
