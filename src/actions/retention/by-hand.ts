import type { Day } from '../../register/calendar';
import { wholeNumber } from '../../workbook/settings';
import type { Reading } from '../reading';
import type { Unit } from '../records';
import { approvalChanges, cancelled } from './approve';
import { countedByKind } from './claims';
import { approvalsOf, brokenApprovals, type Approval } from './approvals';
import { dueKey, type Due } from './dues';

/**
 * What owners say in the column of the retention state: "approved" approves as the review does, any other word takes an approval back. So
 * does whatever made the record something else than what was approved. Approvals whose day has come are left to `destroyDue`, but for
 * those that the owner took back in the column. Tasks of approvals that nobody can read any more are cancelled.
 */
export function approvalUnits(reading: Reading, dues: readonly Due[], today: Day): Unit[] {
  const approvals = approvalsOf(reading);
  const known = new Set(approvals.map(dueKey));
  const standing = new Set(dues.map(dueKey));
  const approved = dues.filter((due) => saysApproved(reading, due) === true && !known.has(dueKey(due)));
  const returned = approvals.filter(
    (approval) =>
      (approval.on > today && !standing.has(dueKey(approval))) || isTakenBack(reading, standing, approval),
  );
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
      changes: [...returned, ...broken].flatMap((approval) => cancelled(reading, approval)),
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
