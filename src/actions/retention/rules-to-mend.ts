import type { Day } from '../../register/calendar';
import { writtenFinancialYears } from '../../register/financialYear';
import { append, set } from '../../workbook/changes';
import { idsThatStandTwice } from '../../workbook/table';
import { choices, type ColumnKey } from '../../workbook/tabs';
import type { Reading } from '../reading';
import type { Unit } from '../records';
import { holdsOnNothing, ruleAt, rowsFor } from '../rules';

/** The owner's tasks to mend what the computing of periods rests on, and what keeps anything from being destroyed. */
type MendTask = 'mendRules' | 'mendFinancialYears' | 'mendHolds';

/** A paper folder names its rule by the id, so that there may be several, or none. */
const NAMED_BY_ID = 'material';

/** What every rule needs to be computed with. */
const needed = ['anchor', 'years', 'months'] as const;

/** A column of the retention tab, or of the settings, with cells for the owner to mend. */
export interface RuleCells {
  tab: 'retention' | 'settings';
  column: string;
  cells: number;
}

/**
 * The cells of the retention tab that the owner has to mend: ids that stand twice, what cannot be read, a period or starting point that does
 * not suit the records, and kinds that have several rules or none, of which nothing is past its time meanwhile. So it is with the setting of the
 * financial years.
 */
export const rulesToMend = (reading: Reading): RuleCells[] => [
  ...cellsOfRules(reading),
  ...(areYearsUnreadable(reading) ? [{ tab: 'settings' as const, column: 'value', cells: 1 }] : []),
];

/** Whether nobody can tell the financial years: then no rule that counts from them lets anything go. */
const areYearsUnreadable = ({ settings }: Reading): boolean =>
  writtenFinancialYears(settings.financialYearEnd) === undefined;

function cellsOfRules(reading: Reading): RuleCells[] {
  const table = reading.table('retention');
  const rows = [...table.rows()];
  const twice = idsThatStandTwice(table);
  const isRead = (row: number, column: string) => table.value(row, column) !== undefined;
  const perKind = choices.recordKind
    .filter((kind) => kind !== NAMED_BY_ID)
    .map((kind) => rowsFor(table, kind).length);
  const unclear = perKind.filter((count) => count !== 1).map((count) => Math.max(count, 1));
  const cells: [ColumnKey<'retention'>, number][] = [
    ['id', rows.filter((row) => twice.has(table.ids[row] as string)).length],
    ['kind', rows.filter((row) => !isRead(row, 'kind')).length],
    ['kind', unclear.reduce((sum, count) => sum + count, 0)],
    ...needed.map((column): [ColumnKey<'retention'>, number] => [
      column,
      rows.filter((row) => !isRead(row, column)).length,
    ]),
    [
      'anchor',
      rows.filter((row) => needed.every((column) => isRead(row, column)) && !ruleAt(table, row)).length,
    ],
  ];
  const sums = new Map<ColumnKey<'retention'>, number>();
  for (const [column, count] of cells) sums.set(column, (sums.get(column) ?? 0) + count);
  return [...sums].flatMap(([column, count]) =>
    count > 0 ? [{ tab: 'retention' as const, column, cells: count }] : [],
  );
}

/** The owner's tasks while there is something to mend; each is done once there is not. */
export const mendingUnits = (reading: Reading, today: Day): Unit[] => [
  mendingUnit(reading, 'mendRules', cellsOfRules(reading).length > 0, today),
  mendingUnit(reading, 'mendFinancialYears', areYearsUnreadable(reading), today),
  mendingUnit(reading, 'mendHolds', holdsOnNothing(reading, today).length > 0, today),
];

function mendingUnit(reading: Reading, kind: MendTask, isNeeded: boolean, today: Day): Unit {
  const tasks = reading.table('tasks');
  const open = [...tasks.rows()].filter(
    (row) => tasks.text(row, 'kind') === kind && tasks.text(row, 'state') === 'open',
  );
  const isAsked = open.length > 0;
  if (isNeeded === isAsked) return { changes: [], entries: [] };
  if (isAsked)
    return {
      changes: open.flatMap((row) => {
        const id = tasks.ids[row] as string;
        return [set('tasks', row, id, 'state', 'done'), set('tasks', row, id, 'doneOn', reading.now.day)];
      }),
      entries: open.map((row) => ({
        event: 'task.done',
        details: { task: tasks.ids[row] as string, kind },
      })),
    };
  const id = reading.world.newId();
  const task = { id, kind, performer: 'owner', due: today, state: 'open', attempts: 0 };
  return {
    changes: [append('tasks', task)],
    entries: [{ event: 'task.added', details: { task: id, kind } }],
  };
}
