import { isoDate } from '../../language/text';
import type { Cell, ColumnKind } from '../held-data';
import { isoMoment } from '../moments';
import type { PortableRecords } from './package';

/** A cell as machines read it: days and moments in ISO 8601, choices as their keys; null where there is nothing. */
export function portableValue(value: Cell | undefined, kind: ColumnKind): Cell {
  if (value === undefined || value === '') return null;
  if (typeof value !== 'number') return value;
  if (kind === 'date') return isoDate(value);
  return kind === 'dateTime' ? isoMoment(value) : value;
}

/** What the first record holds in a column, as text; `''` where there is neither. */
export function firstText({ columns, rows }: PortableRecords, key: string): string {
  const index = columns.findIndex((column) => column.key === key);
  const value = index < 0 ? undefined : rows[0]?.[index];
  return value === undefined || value === null ? '' : String(value);
}
