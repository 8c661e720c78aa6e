import { set, type Change } from '../../workbook/changes';
import type { Reading } from '../reading';

/** Letters that wait in the older register may have gone out since: none is sent again by itself. */
export function lettersInDoubt(reading: Reading, changes: readonly Change[]): Change[] {
  const letters = reading.table('letters');
  const settled = new Set(
    changes.flatMap((change) =>
      change.do === 'set' && change.tab === 'letters' && change.column === 'state' ? [change.id] : [],
    ),
  );
  return [...letters.rows()]
    .filter((row) => ['waiting', 'sending'].includes(letters.text(row, 'state')))
    .filter((row) => letters.ids[row] !== '' && !settled.has(letters.ids[row] as string))
    .map((row) => set('letters', row, letters.ids[row] as string, 'state', 'unsure'));
}

/**
 * What was approved in the older register may have been undone since: the owner approves it anew. The word for it in a row would
 * approve it again by itself.
 */
export function approvalsTakenBack(reading: Reading, changes: readonly Change[]): Change[] {
  const gone = new Set(
    changes.flatMap((change) => (change.do === 'delete' ? [`${change.tab} ${change.row}`] : [])),
  );
  const cells = (['customers', 'orders'] as const).flatMap((tab) => {
    const table = reading.table(tab);
    return [...table.rows()]
      .filter((row) => table.text(row, 'retentionState') === 'approved' && !gone.has(`${tab} ${row}`))
      .map((row) => set(tab, row, table.ids[row] as string, 'retentionState', 'due'));
  });
  const tasks = reading.table('tasks');
  const open = [...tasks.rows()]
    .filter((row) => tasks.text(row, 'kind') === 'destroy' && tasks.text(row, 'state') === 'open')
    .filter((row) => tasks.ids[row] !== '');
  return [...cells, ...open.map((row) => set('tasks', row, tasks.ids[row] as string, 'state', 'cancelled'))];
}
