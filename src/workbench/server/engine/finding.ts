import type { FoundView } from '../protocol';
import { blockName } from './a1';
import { hiddenLines } from './lines';
import type { WorkbookCalls } from './spreadsheet';
import { findSheet, gridSize } from './view';

/** The most cells that one answer names. */
const MOST_FOUND = 10_000;

/** The cells of a sheet that show a text, whatever its capitals; what is hidden is passed over. Throws `not-found`. */
export function foundView(calls: WorkbookCalls, sheetId: number, text: string): FoundView {
  const sheet = findSheet(calls, sheetId);
  const { rows, columns } = gridSize(sheet);
  const { tag } = calls.typing().locale;
  const folded = (each: string): string => each.normalize('NFC').toLocaleLowerCase(tag);
  const wanted = folded(text);
  if (wanted === '' || rows === 0 || columns === 0) return { cells: [], count: 0 };
  const hidden = hiddenLines(calls, sheetId);
  const found = calls
    .shown(blockName(sheet.properties.title, 0, 0, rows, columns))
    .flatMap((cells, row) =>
      hidden.rows.has(row)
        ? []
        : cells.flatMap((shown, column) =>
            !hidden.columns.has(column) && folded(shown).includes(wanted) ? [{ row, column }] : [],
          ),
    );
  return { cells: found.slice(0, MOST_FOUND), count: found.length };
}
