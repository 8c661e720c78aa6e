import type { Day } from '../../register/calendar';
import { wholeNumber } from '../../workbook/settings';
import type { Reading } from '../reading';
import type { Unit } from '../records';
import { approvalChanges, cancelled, countedByKind } from './approve';
import { approvalsOf, dueKey, type Due } from './dues';

/**
 * What owners say in the column of the retention state: "approved" approves as the review does, any other word takes an approval back. So
 * does whatever made the record something else than what was approved. Approvals whose day has come are left to `destroyDue`.
 */
export function approvalUnits(reading: Reading, dues: readonly Due[], today: Day): Unit[] {
  const saysSo = ({ tab, record, columns }: Pick<Due, 'tab' | 'record' | 'columns'>) => {
    if ((tab !== 'customers' && tab !== 'orders') || columns) return undefined;
    const table = reading.table(tab);
    const row = table.rowOf(record);
    return row !== undefined && table.text(row, 'retentionState') === 'approved';
  };
  const approvals = approvalsOf(reading);
  const known = new Set(approvals.map(dueKey));
  const standing = new Set(dues.map(dueKey));
  const approved = dues.filter((due) => saysSo(due) === true && !known.has(dueKey(due)));
  const returned = approvals.filter(
    (approval) => approval.on > today && (!standing.has(dueKey(approval)) || saysSo(approval) === false),
  );
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
      changes: returned.flatMap((approval) => cancelled(reading, approval)),
      entries:
        returned.length > 0
          ? [{ event: 'retention.returned', details: { kinds: countedByKind(returned) } }]
          : [],
    },
  ];
}
