import type { Value } from './codec';
import type { ColumnKey, TabKey } from './tabs';

/** New rows, or single cells, or rows that go. Rows are named by id and by the place where the read found them. */
export type Change = AppendRow | SetCell | DeleteRow;

/** A row to be added below the last one. */
export interface AppendRow {
  do: 'append';
  tab: TabKey;
  values: Readonly<Record<string, Value>>;
}

/** A cell to be overwritten. `id` is what the row's id cell held at the read (`''` for a row that has none yet). */
export interface SetCell {
  do: 'set';
  tab: TabKey;
  row: number;
  id: string;
  column: string;
  value: Value;
}

/** A row to be removed, if and only if it still bears the id. */
export interface DeleteRow {
  do: 'delete';
  tab: TabKey;
  row: number;
  id: string;
}

type Values<T extends TabKey> = Partial<Record<ColumnKey<T>, Value>>;

/** A row to be added to a tab. */
export const append = <T extends TabKey>(tab: T, values: Values<T>): AppendRow => ({
  do: 'append',
  tab,
  values: values as AppendRow['values'],
});

/** A cell to be overwritten. */
export const set = <T extends TabKey>(
  tab: T,
  row: number,
  id: string,
  column: ColumnKey<T>,
  value: Value,
): SetCell => ({
  do: 'set',
  tab,
  row,
  id,
  column,
  value,
});

/** A row to be removed. */
export const remove = (tab: TabKey, row: number, id: string): DeleteRow => ({ do: 'delete', tab, row, id });
