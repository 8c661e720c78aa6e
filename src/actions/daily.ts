import type { Day } from '../register/calendar';
import { RegisterError } from '../register/errors';
import { completeErasures } from './copies-done';
import { completeErasure, confirmErasure, resumeErasure } from './erase';
import { concludeErasure } from './erasure-conclusion';
import { restrictAsTyped } from './holds/typed';
import { mendList } from './list-mended';
import { mayGoOn, type Program } from './program';
import type { World } from './reading';
import { finishReplay } from './replay/second-look';
import { fulfilRequest } from './requests/fulfil';
import { requestOwedAnswer } from './requests/fulfil/answers';
import { sweep, type SweepResult } from './sweep';
import { reasonIn } from './erasure-waits';
import { owesReceipt } from './receipt-again';
import { confirmCards } from './retention/cards';
import { destroyDue } from './retention/run';
import { isAboutRules } from './rules';
import { dueMachineTasks, failTask, finishTask, isForShell, type Task } from './tasks';

/** What the daily run came to. */
export interface DailyResult {
  sweep: SweepResult;
  /** The sweep or the tasks ran out of time; the next run goes on. */
  unfinished: boolean;
  /** Erasures confirmed or resumed. */
  erasures: number;
  /** Tasks that only a shell can carry out: files and form responses. It marks them done with `finishTask`. */
  forShell: Task[];
  /** Erasures wait to be confirmed, and for their receipts; only a run that leaves them to its shell has any. */
  owesReceipts: boolean;
  /** Records that went on approvals whose undo window is over, and those that need a new approval. */
  destroyed: number;
  returned: number;
}

/**
 * The daily run: the sweep, and whatever an earlier run decided and did not finish. An erasure is confirmed when nothing
 * more is found to erase; one that had to wait for a ground to end is taken up again on its day, or as soon as a ground has
 * ended, and confirmed at once. A replay that died is finished.
 * @param leavesReceipts whether the shell writes the receipts that are owed, and runs again to have them confirmed
 */
export function* dailyRun(world: World, on?: Day, leavesReceipts = false): Program<DailyResult> {
  const swept = yield* sweep(world, on);
  if (swept.result.listDiffers) yield* mendList(world);
  for (const customer of swept.result.restrictionsTyped) yield* restrictAsTyped(world, customer);
  // The sweep has seen the tasks; only where there are any are they read again, now that it has committed.
  const { machineTasks, canGoOn } = swept.result;
  const tasks = machineTasks > 0 || canGoOn.length > 0 ? yield* dueMachineTasks(world, canGoOn) : [];
  const forShell = tasks.filter(isForShell);
  let owesReceipts = leavesReceipts && tasks.some(owesReceipt);
  let unfinished = swept.unfinished;
  const confirmed = yield* confirmCards(world, tasks.filter(isUnasked));
  let erasures = confirmed.size;
  for (const task of tasks) {
    if (task.kind !== 'confirmErasure' && task.kind !== 'resumeErasure') continue;
    if (confirmed.has(task.id)) continue;
    if (leavesReceipts && owesReceipt(task)) continue;
    if (!(yield* mayGoOn())) {
      unfinished = true;
      break;
    }
    try {
      owesReceipts = (yield* takeUp(world, task, leavesReceipts)) || owesReceipts;
      erasures++;
    } catch (error) {
      if (!(error instanceof RegisterError)) throw error;
      // A rule to be mended is told to the owner; until then the erasure waits, and uses up no attempt.
      if (!isAboutRules(error)) yield* failTask(world, task.id, error.code);
    }
  }
  if (tasks.some(({ kind }) => kind === 'completeErasure')) yield* completeErasures(world);
  const approved = tasks.some(({ kind }) => kind === 'destroy') && !unfinished;
  const destruction = approved ? yield* destroyDue(world) : { destroyed: 0, returned: 0, unfinished };
  if (swept.result.looksAgain) yield* finishReplay(world);
  return { sweep: swept.result, erasures, forShell, owesReceipts, ...destruction };
}

/** Whether it confirms an erasure that nobody asked for, as of a card whose time has passed. */
const isUnasked = (task: Task): boolean => task.kind === 'confirmErasure' && !owesReceipt(task);

/**
 * What waited is erased as far as it may be by now, and goes on waiting while anything stays; what was erased is confirmed, with
 * the answer to the request where one is owed.
 * @returns whether what was erased waits for its receipt to be confirmed
 */
function* takeUp(world: World, task: Task, leavesReceipts: boolean): Program<boolean> {
  if (task.kind === 'confirmErasure') {
    yield* confirm(world, task.about, task.id);
    return false;
  }
  const reason = reasonIn(task.details);
  const leaves = leavesReceipts && reason === undefined;
  const { result } = yield* resumeErasure(world, task.about, { writesReceipt: leaves });
  if (result.customer === '') yield* finishTask(world, task.id);
  if (result.task === undefined) return false;
  if (!leaves) yield* confirm(world, task.about, result.task);
  return leaves;
}

function* confirm(world: World, customer: string, task: string): Program<void> {
  const request = yield* requestOwedAnswer(world, customer);
  if (request !== undefined) {
    yield* fulfilRequest(world, request, { right: 'erasure' }, { delivery: 'mail' });
    return;
  }
  const { result } = yield* confirmErasure(world, yield* completeErasure(world, customer));
  yield* concludeErasure(world, result, task);
}
