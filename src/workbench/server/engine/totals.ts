import type { BlockFields, TotalsView } from '../protocol';
import { blockName } from './a1';
import { filteredRows } from './lines';
import type { WorkbookCalls } from './spreadsheet';
import { findSheet, gridSize } from './view';

/** Digits that a sum of binary fractions can be trusted in. */
const TRUSTED_DIGITS = 15;

/** What the filled cells of a block come to. Throws `not-found`. */
export function totalsView(
  calls: WorkbookCalls,
  { sheetId, row, column, rows, columns }: BlockFields,
): TotalsView {
  const sheet = findSheet(calls, sheetId);
  const size = gridSize(sheet);
  const [height, width] = [Math.min(rows, size.rows - row), Math.min(columns, size.columns - column)];
  if (height <= 0 || width <= 0) return { filled: 0, numbers: 0, sum: '', average: '' };
  const unseen = filteredRows(calls, sheetId);
  const held = calls
    .held(blockName(sheet.properties.title, row, column, height, width))
    .filter((_cells, at) => !unseen.has(row + at))
    .flat()
    .filter((value) => value !== '');
  const numbers = held.filter((value) => typeof value === 'number');
  const sum = numbers.reduce((total, value) => total + value, 0);
  const written = new Intl.NumberFormat(calls.typing().locale.tag, {
    maximumSignificantDigits: TRUSTED_DIGITS,
  });
  return {
    filled: held.length,
    numbers: numbers.length,
    sum: numbers.length > 0 ? written.format(sum) : '',
    average: numbers.length > 0 ? written.format(sum / numbers.length) : '',
  };
}
