import type { Day } from '../../register/calendar';
import { closedAt, ledgerOf } from '../../register/pauses';
import type { RequestState } from '../../register/request';
import { set, type Change } from '../../workbook/changes';
import { MAX_CELL_CHARACTERS, type Value } from '../../workbook/codec';
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

/** The cells of a request that comes to its end on a day: nothing is waited for any more. */
export const closedCells = (
  { facts }: Pick<RequestRow, 'facts'>,
  status: RequestState,
  day: Day,
): RequestCells => ({
  status,
  answeredOn: day,
  urgency: 'closed',
  daysLeft: undefined,
  pauses: ledgerOf(closedAt(facts.pauses, day)),
});

/** A text as a cell bears it: half characters replaced, and cut where it is too long, which an answer to a form may be. */
export function fitting(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\ufffd');
  if (whole.length <= MAX_CELL_CHARACTERS) return whole;
  return `${whole.slice(0, MAX_CELL_CHARACTERS - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The log's line on a request. Nothing personal. */
export const requestEntry = (request: string, event: string, details: object = {}, subject = ''): Draft => ({
  event: `request.${event}`,
  request,
  subject,
  details,
});
