import type { Day } from '../../register/calendar';
import { RegisterError } from '../../register/errors';
import type { Hold } from '../../register/holds';
import { MAX_CELL_CHARACTERS } from '../../workbook/codec';
import { columnKeys } from '../../workbook/tabs';
import type { WholeRow } from '../../workbook/layout';
import type { Query } from '../../workbook/table';
import type { Reading } from '../reading';
import { recordNamed } from '../held-record';
import { holdOf } from '../rules';

/** All of the holds tab. */
export const holdQuery = { holds: columnKeys('holds') } satisfies Query;

/** A hold as it stands in its row, with the id of its record, however it names that. */
export interface HoldRow extends Omit<Hold, 'tab'> {
  row: number;
  /** Blank until the daily run has given it one. */
  id: string;
  reason: string;
  reviewedOn?: Day;
}

/** The hold of a row as read by columns. */
export function holdRowAt(reading: Reading, row: number): HoldRow {
  const table = reading.table('holds');
  return holdRowOf(reading, row, table.ids[row] as string, {
    text: (key) => table.text(row, key),
    number: (key) => table.number(row, key),
  });
}

/** The hold of a row, however it was read. */
export const holdRowOf = (
  reading: Reading,
  row: number,
  id: string,
  cells: Pick<WholeRow, 'text' | 'number'>,
): HoldRow => ({
  row,
  id,
  record: recordNamed(reading)(cells.text('record'), cells.text('tab')),
  ...holdOf(cells),
  reason: cells.text('reason'),
  reviewedOn: cells.number('reviewedOn'),
});

/** The hold with an id. @throws RegisterError holdNotFound; duplicateId where its row was copied */
export function theHold(reading: Reading, id: string): HoldRow {
  const table = reading.table('holds');
  const rows = table.rowsWhere('id', id);
  const [row] = rows;
  if (row === undefined) throw new RegisterError('holdNotFound');
  if (rows.length > 1) throw new RegisterError('duplicateId', { tab: 'holds' });
  return holdRowAt(reading, row);
}

/** A day of review is one still to come: what is to be looked at today is looked at now. @throws RegisterError reviewInPast */
export function expectToCome(day: Day, today: Day): void {
  if (day <= today) throw new RegisterError('reviewInPast');
}

/** What somebody wrote, as a cell takes it. @throws RegisterError cellTooLong */
export function written(text = ''): string {
  const trimmed = text.trim();
  if (trimmed.length > MAX_CELL_CHARACTERS)
    throw new RegisterError('cellTooLong', { limit: MAX_CELL_CHARACTERS });
  return trimmed;
}
