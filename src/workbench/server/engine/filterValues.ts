import { WorkbenchError } from '../errors';
import type { FilterValuesView } from '../protocol';
import { blockName } from './a1';
import type { WorkbookCalls } from './spreadsheet';
import { findSheet, readFilter } from './view';

/** At most so many values of a filter's column are listed. */
const mostValues = 1000;

/** What a column shows once or more often. */
interface Listed {
  shown: string;
  count: number;
  /** Of numbers and dates what they are, by which they stand in order; of texts nothing. */
  number: number | undefined;
}

/** Each text that a column of a sheet shows; below the last filled row the cells are empty. */
function listed(calls: WorkbookCalls, range: string, rows: number): Listed[] {
  const found = new Map<string, Listed>();
  const [shown, held] = [calls.shown(range), calls.held(range, 'numbers')];
  for (let row = 0; row < rows; row++) {
    const text = shown[row]?.[0] ?? '';
    const value = held[row]?.[0];
    const number = typeof value === 'number' ? value : undefined;
    const known = found.get(text);
    if (known) known.count += 1;
    else found.set(text, { shown: text, count: 1, number });
  }
  return [...found.values()];
}

/** As sorting puts them: the empty ones, which the page names, before all; numbers and dates by what they are; then texts. */
function inOrder(collator: Intl.Collator): (one: Listed, other: Listed) => number {
  const rank = ({ shown, number }: Listed) => (shown === '' ? 0 : number !== undefined ? 1 : 2);
  return (one, other) =>
    rank(one) - rank(other) ||
    (one.number ?? 0) - (other.number ?? 0) ||
    collator.compare(one.shown, other.shown);
}

/** The values of a filter's column below the header, each once, sorted as a person of the workbook's locale does. Throws `not-found`. */
export function filterValuesView(calls: WorkbookCalls, sheetId: number, column: number): FilterValuesView {
  const filter = readFilter(calls, sheetId);
  if (!filter) throw new WorkbenchError('not-found', 'This sheet has no filter.');
  const { title } = findSheet(calls, sheetId).properties;
  const rows = filter.rows - 1;
  const range = blockName(title, filter.row + 1, column, rows, 1);
  const spec = filter.specs.find(({ columnIndex }) => (columnIndex ?? 0) === column);
  const hidden = new Set(spec?.filterCriteria?.hiddenValues);
  const collator = new Intl.Collator(calls.typing().locale.tag, { numeric: true });
  const all = rows > 0 ? listed(calls, range, rows).sort(inOrder(collator)) : [];
  const values = all.map(({ shown, count }) => ({ shown, count, hidden: hidden.has(shown) }));
  return { values: values.slice(0, mostValues), more: values.length > mostValues };
}
