import type { Day } from '../../register/calendar';
import type { Change } from '../../workbook/changes';
import { wholeNumber } from '../../workbook/settings';
import type { Reading } from '../reading';
import type { Unit } from '../records';
import { approvalChanges, cancelled, stateCell } from './approve';
import { countedByKind } from './claims';
import { approvalsOf, brokenApprovals, type Approval } from './approvals';
import { dueKey, placeKey, type Due } from './dues';

/** How much of what is due waits for the owner's word, and how much of it was approved and can still be undone. */
export interface DueCounts {
  due: number;
  approved: number;
}

/** What becomes of the approvals in a daily run, by the state column and by what is due. */
interface Approvals {
  /** Approved in the column just now. */
  approved: readonly Due[];
  /** Not in force any more. */
  returned: readonly Approval[];
  standing: readonly Approval[];
}

/**
 * Counts of what is due, as the approvals stand once the changes of {@link approvalUnits} have landed. What is destroyed today counts no
 * more: the same run sees to it.
 */
export function dueCounts(reading: Reading, dues: readonly Due[], today: Day): DueCounts {
  const { approved, standing } = approvalsAfter(reading, dues, today);
  const on = today + wholeNumber(reading.settings, 'undoDays');
  const days = new Map(
    [...approved.map((due) => ({ ...due, on })), ...standing].map((each) => [dueKey(each), each.on]),
  );
  const left = dues.filter((due) => (days.get(dueKey(due)) ?? Infinity) > today);
  const waiting = left.filter((due) => !days.has(dueKey(due))).length;
  return { due: waiting, approved: left.length - waiting };
}

function approvalsAfter(reading: Reading, dues: readonly Due[], today: Day): Approvals {
  const approvals = approvalsOf(reading);
  // The word in the column was for what was shown: where that has changed since it is none for what is due now.
  const known = new Set(approvals.map(placeKey));
  const due = new Set(dues.map(dueKey));
  const approved = dues.filter((each) => saysApproved(reading, each) === true && !known.has(placeKey(each)));
  const isReturned = (approval: Approval): boolean =>
    (approval.on > today && !due.has(dueKey(approval))) || isTakenBack(reading, due, approval);
  const standing = approvals.filter((approval) => !isReturned(approval));
  return { approved, returned: approvals.filter(isReturned), standing };
}

/**
 * What owners say in the column of the retention state: "approved" approves as the review does, any other word takes an approval back. So
 * does whatever made the record something else than what was approved. Approvals whose day has come are left to `destroyDue`, but for
 * those that the owner took back in the column. Tasks of approvals that nobody can read any more are cancelled.
 */
export function approvalUnits(reading: Reading, dues: readonly Due[], today: Day): Unit[] {
  const { approved, returned } = approvalsAfter(reading, dues, today);
  const broken = brokenApprovals(reading);
  const destroyOn = today + wholeNumber(reading.settings, 'undoDays');
  return [
    {
      changes: approved.flatMap((due) => approvalChanges(reading, due, destroyOn)),
      entries:
        approved.length > 0
          ? [{ event: 'retention.approved', details: { records: countedByKind(approved) } }]
          : [],
    },
    {
      changes: [
        ...returned.flatMap(sendingBack(reading, dues)),
        ...broken.flatMap((approval) => cancelled(reading, approval)),
      ],
      entries:
        returned.length + broken.length > 0
          ? [
              {
                event: 'retention.returned',
                details: {
                  kinds: countedByKind(returned),
                  ...(broken.length > 0 && { unreadable: broken.length }),
                },
              },
            ]
          : [],
    },
  ];
}

/**
 * The changes for an approval that is not in force any more. Where its record is due in another way by now, of which the state column would
 * still say that it was approved, the column asks for the owner's word again.
 */
export function sendingBack(reading: Reading, dues: Iterable<Due>): (approval: Approval) => Change[] {
  const standing = new Set(approvalsOf(reading).map(dueKey));
  const dueNow = new Map([...dues].map((due) => [placeKey(due), due]));
  return (approval) => {
    const now = dueNow.get(placeKey(approval));
    // What was approved anew meanwhile keeps its word in the column, and its paper is still to be shredded.
    if (now && standing.has(dueKey(now)))
      return cancelled(reading, { task: approval.task, row: approval.row });
    const asks = now && showsDay(reading, now) ? stateCell(reading, now, 'due') : [];
    return [...cancelled(reading, approval), ...asks];
  };
}

/** Whether the cell beside the state shows the last day as it is; where it does not, both are computed anew anyway. */
function showsDay(reading: Reading, { tab, row, until }: Due): boolean {
  return (
    (tab === 'customers' || tab === 'orders') && reading.table(tab).number(row, 'retentionUntil') === until
  );
}

/** What the state column says of a record that has one; nothing where it has none, or is not there. */
function saysApproved(
  reading: Reading,
  { tab, record, columns }: Pick<Due, 'tab' | 'record' | 'columns'>,
): boolean | undefined {
  if ((tab !== 'customers' && tab !== 'orders') || columns) return undefined;
  const table = reading.table(tab);
  const row = table.rowOf(record);
  return row === undefined ? undefined : table.text(row, 'retentionState') === 'approved';
}

/** Whether the owner took an approval of something that is still due back in the column. */
export const isTakenBack = (
  reading: Reading,
  dues: { has(key: string): boolean },
  approval: Approval,
): boolean => dues.has(dueKey(approval)) && saysApproved(reading, approval) === false;
