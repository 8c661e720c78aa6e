import { vocabulary } from '../../src/language/choices';
import type { CellValue, Spreadsheet } from '../../src/workbook/api';
import { layoutOf, type Place } from '../../src/workbook/layout';
import { Table } from '../../src/workbook/table';
import { columnKeys, tagOf, type TabKey } from '../../src/workbook/tabs';

/** The words of a register in English. */
export const words = vocabulary('en');

/** A tab as read: its columns stand side by side in the order given. */
export function table(tab: TabKey, columns: Record<string, CellValue[]>): Table {
  const read = Object.entries(columns).map(
    ([key, cells], index) => [key, { key, index, heading: key, cells }] as const,
  );
  return new Table(tab, tab, new Map(read), words);
}

/** A tab as it stands: its first columns in their first order, headed by their keys, and some rows whole. */
export function place(tab: TabKey, sheetId: number, changes: Partial<Place> = {}): Place {
  const keys = columnKeys(tab);
  return {
    tab,
    sheetId,
    title: tab,
    gridRows: 100,
    gridColumns: keys.length,
    filledRows: 0,
    columns: new Map(keys.map((key, index) => [key, index])),
    headings: keys,
    rows: new Map(),
    ...changes,
  };
}

/** The answer to a look at one sheet whose columns bear these tags (`''` for the owner's own), with rows from the top. */
export function looked(
  tab: TabKey,
  keys: readonly string[],
  rows: readonly CellValue[][],
): Pick<Spreadsheet, 'sheets'> {
  const cell = (value: CellValue) => {
    if (value === null) return {};
    if (typeof value === 'number') return { effectiveValue: { numberValue: value } };
    return { effectiveValue: typeof value === 'boolean' ? { boolValue: value } : { stringValue: value } };
  };
  const gridProperties = { rowCount: 50, columnCount: keys.length };
  return {
    sheets: [
      {
        properties: { sheetId: 9, title: tab, index: 0, gridProperties },
        data: [
          {
            rowData: rows.map((values) => ({ values: values.map(cell) })),
            columnMetadata: keys.map((key) =>
              key === '' ? {} : { developerMetadata: [{ metadataKey: tagOf(tab, key) }] },
            ),
          },
        ],
      },
    ],
  };
}

/** The layout that such a look gives. */
export const lookedLayout = (tab: TabKey, keys: readonly string[], rows: readonly CellValue[][]) =>
  layoutOf(looked(tab, keys, rows), [table(tab, { [columnKeys(tab)[0] as string]: [] })]);
