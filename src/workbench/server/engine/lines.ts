import type { WorkbookCalls } from './spreadsheet';

/** The rows of a sheet that its filter hides; counted from 0. */
export function filteredRows(calls: WorkbookCalls, sheetId: number): ReadonlySet<number> {
  const lines = calls.lines().find((each) => each.sheetId === sheetId);
  return new Set(lines?.rows.flatMap(({ index, hiddenByFilter }) => (hiddenByFilter ? [index] : [])));
}

/** The rows and columns of a sheet that nobody sees: hidden by hand, or rows by the filter; counted from 0. */
export function hiddenLines(
  calls: WorkbookCalls,
  sheetId: number,
): { rows: ReadonlySet<number>; columns: ReadonlySet<number> } {
  const lines = calls.lines().find((each) => each.sheetId === sheetId);
  const hidden = (all: NonNullable<typeof lines>['rows'] = []) =>
    new Set(
      all.flatMap(({ index, hiddenByUser, hiddenByFilter }) =>
        hiddenByUser || hiddenByFilter ? [index] : [],
      ),
    );
  return { rows: hidden(lines?.rows), columns: hidden(lines?.columns) };
}
