import { set, type Change } from '../../workbook/changes';
import type { Value } from '../../workbook/codec';
import type { ColumnKey } from '../../workbook/tabs';
import type { Draft } from '../act';
import type { RequestRow } from './row';

/** Cells of a request that change. */
export type RequestCells = Partial<Record<ColumnKey<'requests'>, Value>>;

/** The changes of a request's own cells. */
export const requestChanges = ({ row, id }: Pick<RequestRow, 'row' | 'id'>, cells: RequestCells): Change[] =>
  Object.entries(cells).map(([column, value]) =>
    set('requests', row, id, column as ColumnKey<'requests'>, value),
  );

/** The log's line on a request. Nothing personal. */
export const requestEntry = (request: string, event: string, details: object = {}, subject = ''): Draft => ({
  event: `request.${event}`,
  request,
  subject,
  details,
});
