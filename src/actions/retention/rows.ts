import type { Retention } from '../../register/retention';
import { set, type Change } from '../../workbook/changes';
import { isBlank } from '../../workbook/codec';
import type { Table } from '../../workbook/table';
import type { ColumnKey } from '../../workbook/tabs';
import type { Reading } from '../reading';

/** The cells that show a retention. */
export const retentionCells = ({ until, state }: Retention) => ({
  retentionUntil: until,
  retentionState: state,
});

/** The owner approves by choosing "approved" in the state column: what was approved is the last day shown beside it. */
export const approvedUntil = (table: Table, row: number) =>
  table.text(row, 'retentionState') === 'approved' ? table.number(row, 'retentionUntil') : undefined;

const computedColumns = ['lastActivity', 'hold', 'retentionUntil', 'retentionState'];

/** A blank row into which a computed cell strayed when somebody inserted it in between: nobody's row, and not to be named. */
export function holdsNothingOfItsOwn(table: Table, row: number): boolean {
  const others = [...table.columns.values()].filter(
    ({ key }) => key !== 'id' && !computedColumns.includes(key),
  );
  return table.ids[row] === '' && others.every(({ cells }) => isBlank(cells[row]));
}

/** Takes back what was computed for a row that is nobody's. */
export const emptied = (table: Table, row: number): Change[] =>
  computedColumns
    .filter((column) => table.columns.has(column) && !isBlank(table.raw(row, column)))
    .map((column) => ({ do: 'set', tab: table.tab, row, id: '', column, value: undefined }));

/** The cells of a row that differ from what was computed, and its id when it has none yet. */
export function rowChanges(
  reading: Reading,
  table: Table,
  row: number,
  computed: Partial<Record<ColumnKey, string | number | undefined>>,
): Change[] {
  const id = table.ids[row] as string;
  const changes: Change[] = [];
  if (id === '') changes.push(set(table.tab, row, '', 'id', reading.world.newId()));
  for (const [column, value] of Object.entries(computed)) {
    if (table.value(row, column) !== value || (value === undefined && !isBlank(table.raw(row, column)))) {
      changes.push({ do: 'set', tab: table.tab, row, id, column, value });
    }
  }
  return changes;
}
