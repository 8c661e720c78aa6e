import type { ErasurePlan } from '../register/erasure';
import { set, type Change } from '../workbook/changes';
import { completionTask, courseOf, isCopyKind } from './copies';
import { copyTasks, exportsToDelete, isOutlived, openTask, residualKinds, task } from './erasure-copies';
import type { ErasureReason } from './erasure-log';
import { receiptToDelete } from './letters/kept-files';
import type { Person } from './person';
import type { Reading } from './reading';
import { tellRecipients } from './recipients';

/** Copies that are looked after for every person whose card has come to its end, without anybody asking. */
const copiesOfEveryCard = ['formResponses', 'exportedFiles', 'paper'];

/** What the tasks of an erasure say of it. */
interface Followed {
  /** Id of the task that confirms it: the open one, where an earlier run was not confirmed yet. */
  confirmation: string;
  request: string;
  reason?: ErasureReason | undefined;
  /** Whether whoever erases writes a receipt, whose files have to go in time. */
  writesReceipt?: boolean | undefined;
}

/**
 * The tasks that an erasure leaves: to confirm it, each copy that no change of cells reaches - the machine's own and the owner's -
 * and to call it complete when all of them are done. One that goes on before it was confirmed adds what is new to them. Where nobody asked
 * for it, nobody gets a receipt, and what the version history and sent mail hold has a time of its own.
 * @throws RegisterError recordWithoutId, duplicateId of a folder of paper
 */
export function tasksAfter(
  reading: Reading,
  person: Person,
  plan: ErasurePlan,
  { confirmation, request, reason, writesReceipt }: Followed,
): Change[] {
  const isBegun = openTask(person, 'confirmErasure') !== undefined;
  const course = openCourse(person, confirmation);
  const followed = new Set(Object.values(course?.copies ?? {}));
  const isFollowed = (kind: string) => followed.has(kind) && !isOutlived(reading, person, kind);
  const kinds = residualKinds(reading, person, plan).filter(
    (kind) => (!reason || copiesOfEveryCard.includes(kind)) && !isFollowed(kind),
  );
  const made = [
    ...copyTasks(reading, person, plan, kinds),
    ...recipientsTold(reading, person, plan, { request, reason }),
  ];
  const copies = { ...standing(person, plan), ...copiesIn(made) };
  const confirming = task(reading, person, 'confirmErasure', 'machine', reading.now.day, {
    details: reason ?? '',
    id: confirmation,
  });
  return [
    ...(isBegun ? [] : [confirming]),
    ...exportsToDelete(reading, person),
    ...(writesReceipt && !reason ? receiptToDelete(reading, confirmation) : []),
    ...made,
    ...(course ? course.with(copies) : []),
    ...(course || (reason && Object.keys(copies).length === 0)
      ? []
      : [
          completionTask(reading, person.id, {
            reference: request || confirmation,
            copies,
            confirmation,
            reason: reason ?? '',
          }),
        ]),
  ];
}

/**
 * Whoever has the data is told that it was erased (GDPR Art. 19), whichever paragraph of Art. 17(1) it was erased under. Where nobody asked, only
 * when something of the card goes: an erasure that goes on with the records alone tells nobody a second time, and none does that goes on with
 * paper alone.
 */
function recipientsTold(
  reading: Reading,
  person: Person,
  { goes }: ErasurePlan,
  { request, reason }: Pick<Followed, 'request' | 'reason'>,
): Change[] {
  if (goes.length === 0 || (reason && !goes.some(({ tab }) => tab === 'customers'))) return [];
  const context = { reading, person, request: { id: request }, byItself: reason !== undefined };
  return tellRecipients(context, 'erased').changes;
}

/** What an erasure that was not confirmed yet waits for, and how it waits for more. */
function openCourse(
  person: Person,
  confirmation: string,
): { copies: Record<string, string>; with: (copies: Record<string, string>) => Change[] } | undefined {
  for (const { row, id, whole } of person.records.tasks) {
    if (whole.text('kind') !== 'completeErasure' || whole.text('state') !== 'open') continue;
    const course = courseOf(whole.text('details'));
    if (course.confirmation !== confirmation) continue;
    return {
      copies: course.copies,
      with: (more) => {
        const details = JSON.stringify({ ...course, copies: { ...course.copies, ...more } });
        return details === whole.text('details') ? [] : [set('tasks', row, id, 'details', details)];
      },
    };
  }
  return undefined;
}

/**
 * The kinds of the person's copies that wait, by the ids of their tasks. A folder that was ticked and still stands waits too: its row goes
 * with the erasure.
 */
function standing(person: Person, { shreds }: ErasurePlan): Record<string, string> {
  const waits = person.records.tasks.filter(({ whole }) => {
    const state = whole.text('state');
    const isTicked =
      state === 'done' && whole.text('kind') === 'paper' && shreds.includes(whole.text('details'));
    return isCopyKind(whole.text('kind')) && (isTicked || !['done', 'cancelled'].includes(state));
  });
  return Object.fromEntries(waits.map(({ id, whole }) => [id, whole.text('kind')]));
}

/** The kinds of the tasks that some changes add, by their ids. */
export const copiesIn = (changes: readonly Change[]): Record<string, string> =>
  Object.fromEntries(
    changes.flatMap((change): [string, string][] =>
      change.do === 'append' && change.tab === 'tasks'
        ? [[String(change.values['id']), String(change.values['kind'])]]
        : [],
    ),
  );
