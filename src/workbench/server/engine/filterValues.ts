import { WorkbenchError } from '../errors';
import type { FilterValuesView } from '../protocol';
import { blockName } from './a1';
import type { WorkbookCalls } from './spreadsheet';
import { findSheet, readFilter } from './view';

/** At most so many values of a filter's column are listed. */
const mostValues = 1000;

/** How often each text is shown in a column of a sheet; below the last filled row the cells are empty. */
function countsOf(calls: WorkbookCalls, range: string, rows: number): Map<string, number> {
  const counts = new Map<string, number>();
  const shown = calls.shown(range);
  for (let row = 0; row < rows; row++) {
    const text = shown[row]?.[0] ?? '';
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** The values of a filter's column below the header, each once, sorted as a person of the workbook's locale does. Throws `not-found`. */
export function filterValuesView(calls: WorkbookCalls, sheetId: number, column: number): FilterValuesView {
  const filter = readFilter(calls, sheetId);
  if (!filter) throw new WorkbenchError('not-found', 'This sheet has no filter.');
  const { title } = findSheet(calls, sheetId).properties;
  const rows = filter.rows - 1;
  const counts =
    rows > 0 ? countsOf(calls, blockName(title, filter.row + 1, column, rows, 1), rows) : new Map();
  const spec = filter.specs.find(({ columnIndex }) => (columnIndex ?? 0) === column);
  const hidden = new Set(spec?.filterCriteria?.hiddenValues);
  const collator = new Intl.Collator(calls.typing().locale.tag, { numeric: true });
  const texts = [...counts.keys()].sort(collator.compare);
  const values = texts.map((shown) => ({ shown, count: counts.get(shown) ?? 0, hidden: hidden.has(shown) }));
  return { values: values.slice(0, mostValues), more: values.length > mostValues };
}
