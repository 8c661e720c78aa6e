import type { Day } from '../../register/calendar';
import { append, set } from '../../workbook/changes';
import { idsThatStandTwice } from '../../workbook/table';
import { choices, type ColumnKey } from '../../workbook/tabs';
import type { Reading } from '../reading';
import type { Unit } from '../records';
import { ruleAt, rowsFor } from '../rules';

/** The owner's task to mend the retention rules. */
const MEND_TASK = 'mendRules';

/** A paper folder names its rule by the id, so that there may be several, or none. */
const NAMED_BY_ID = 'material';

/** What every rule needs to be computed with. */
const needed = ['anchor', 'years', 'months'] as const;

/** A column of the retention tab with cells for the owner to mend. */
export interface RuleCells {
  tab: 'retention';
  column: ColumnKey<'retention'>;
  cells: number;
}

/**
 * The cells of the retention tab that the owner has to mend: ids that stand twice, what cannot be read, a period or starting point that does
 * not suit the records, and kinds that have several rules or none, of which nothing is past its time meanwhile.
 */
export function rulesToMend(reading: Reading): RuleCells[] {
  const table = reading.table('retention');
  const rows = [...table.rows()];
  const twice = idsThatStandTwice(table);
  const isRead = (row: number, column: string) => table.value(row, column) !== undefined;
  const perKind = choices.recordKind
    .filter((kind) => kind !== NAMED_BY_ID)
    .map((kind) => rowsFor(table, kind).length);
  const unclear = perKind.filter((count) => count !== 1).map((count) => Math.max(count, 1));
  const cells: [RuleCells['column'], number][] = [
    ['id', rows.filter((row) => twice.has(table.ids[row] as string)).length],
    ['kind', rows.filter((row) => !isRead(row, 'kind')).length],
    ['kind', unclear.reduce((sum, count) => sum + count, 0)],
    ...needed.map((column): [RuleCells['column'], number] => [
      column,
      rows.filter((row) => !isRead(row, column)).length,
    ]),
    [
      'anchor',
      rows.filter((row) => needed.every((column) => isRead(row, column)) && !ruleAt(table, row)).length,
    ],
  ];
  const sums = new Map<RuleCells['column'], number>();
  for (const [column, count] of cells) sums.set(column, (sums.get(column) ?? 0) + count);
  return [...sums].flatMap(([column, count]) =>
    count > 0 ? [{ tab: 'retention' as const, column, cells: count }] : [],
  );
}

/** The owner's task while there is a rule to mend; it is done once there is none. */
export function mendingUnit(reading: Reading, today: Day): Unit {
  const tasks = reading.table('tasks');
  const open = [...tasks.rows()].filter(
    (row) => tasks.text(row, 'kind') === MEND_TASK && tasks.text(row, 'state') === 'open',
  );
  const isAsked = open.length > 0;
  if (rulesToMend(reading).length > 0 === isAsked) return { changes: [], entries: [] };
  if (isAsked)
    return {
      changes: open.flatMap((row) => {
        const id = tasks.ids[row] as string;
        return [set('tasks', row, id, 'state', 'done'), set('tasks', row, id, 'doneOn', reading.now.day)];
      }),
      entries: open.map((row) => ({
        event: 'task.done',
        details: { task: tasks.ids[row] as string, kind: MEND_TASK },
      })),
    };
  const id = reading.world.newId();
  const task = { id, kind: MEND_TASK, performer: 'owner', due: today, state: 'open', attempts: 0 };
  return {
    changes: [append('tasks', task)],
    entries: [{ event: 'task.added', details: { task: id, kind: MEND_TASK } }],
  };
}
