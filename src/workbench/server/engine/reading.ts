import { readChart } from './charts';
import { filterValuesView } from './filterValues';
import type { Answers, EngineParts } from './parts';
import { foundView } from './finding';
import { totalsView } from './totals';
import { cellsView } from './view';

/** The workbook as pages and clients of the Sheets API read it; the API also writes. */
export function readingMethods({
  calls,
  outline,
  revision,
  sheets,
}: EngineParts): Answers<'workbook' | 'chart' | 'cells' | 'filterValues' | 'totals' | 'find' | 'sheets'> {
  return {
    workbook: () => outline.view(),
    chart: (id) => readChart(calls, id),
    cells: ({ sheetId, ...block }) => cellsView(calls, revision(), sheetId, block),
    filterValues: ({ sheetId, column }) => filterValuesView(calls, sheetId, column),
    totals: (block) => totalsView(calls, block),
    find: ({ sheetId, text }) => foundView(calls, sheetId, text),
    sheets: (request) => sheets.handle(request),
  };
}
