import type { OperationFields, SpanFields } from '../../protocol';
import { seenParts } from '../seen';
import type { WorkbookCalls } from '../spreadsheet';
import { findSheet } from '../view';
import { dimensionRange, linesBlock, type Axis, type Recipe } from './recipe';

/** The changes of rows and columns as such. */
type LineKind =
  `${'insert' | 'delete' | 'move' | 'hide' | 'show' | 'resize'}${'Rows' | 'Columns'}` | 'freeze';

const smallest = 2;
const largest = 2000;

/** New rows and columns take the look of what stands before them, except at the very edge and right under a frozen header. */
function insert(dimension: Axis): Recipe<SpanFields> {
  return {
    change: dimension === 'ROWS' ? 'INSERT_ROW' : 'INSERT_COLUMN',
    requests: (fields, calls) => {
      const inheritFromBefore = fields.start > frozen(calls, fields.sheetId, dimension);
      return [{ insertDimension: { range: dimensionRange(dimension, fields), inheritFromBefore } }];
    },
  };
}

function frozen(calls: WorkbookCalls, sheetId: number, dimension: Axis): number {
  const grid = findSheet(calls, sheetId).properties.gridProperties;
  return (dimension === 'ROWS' ? grid?.frozenRowCount : grid?.frozenColumnCount) ?? 0;
}

/** Rows are removed from the bottom up, and only those that are seen: what a filter hides stays, as in Sheets. */
function removed(dimension: Axis, fields: SpanFields, calls: WorkbookCalls): SpanFields[] {
  if (dimension === 'COLUMNS') return [fields];
  const parts = seenParts(calls, linesBlock(dimension, fields, calls));
  return parts.map(({ sheetId, row, rows }) => ({ sheetId, start: row, end: row + rows })).reverse();
}

const remove = (dimension: Axis): Recipe<SpanFields> => ({
  change: dimension === 'ROWS' ? 'REMOVE_ROW' : 'REMOVE_COLUMN',
  requests: (fields, calls) =>
    removed(dimension, fields, calls).map((span) => ({
      deleteDimension: { range: dimensionRange(dimension, span) },
    })),
  touched: (fields, calls) => [linesBlock(dimension, fields, calls)],
});

const move = (dimension: Axis): Recipe<SpanFields & { to: number }> => ({
  change: 'OTHER',
  requests: (fields) => [
    { moveDimension: { source: dimensionRange(dimension, fields), destinationIndex: fields.to } },
  ],
  touched: (fields, calls) => [linesBlock(dimension, fields, calls)],
});

const setLines = (dimension: Axis, fields: SpanFields, properties: object) => [
  {
    updateDimensionProperties: {
      range: dimensionRange(dimension, fields),
      properties,
      fields: Object.keys(properties).join(','),
    },
  },
];

const hide = (dimension: Axis, hiddenByUser: boolean): Recipe<SpanFields> => ({
  change: 'OTHER',
  requests: (fields) => setLines(dimension, fields, { hiddenByUser }),
});

const resize = (dimension: Axis): Recipe<SpanFields & { pixels: number }> => ({
  change: 'OTHER',
  requests: (fields) => {
    const pixelSize = Math.max(smallest, Math.min(largest, Math.round(fields.pixels)));
    return setLines(dimension, fields, { pixelSize });
  },
});

const freeze: Recipe<OperationFields['freeze']> = {
  change: 'OTHER',
  requests: ({ sheetId, rows, columns }) => [
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties: { frozenRowCount: rows, frozenColumnCount: columns } },
        fields: 'gridProperties.frozenRowCount,gridProperties.frozenColumnCount',
      },
    },
  ],
};

export const lineRecipes: { [K in LineKind]: Recipe<OperationFields[K]> } = {
  insertRows: insert('ROWS'),
  insertColumns: insert('COLUMNS'),
  deleteRows: remove('ROWS'),
  deleteColumns: remove('COLUMNS'),
  moveRows: move('ROWS'),
  moveColumns: move('COLUMNS'),
  hideRows: hide('ROWS', true),
  hideColumns: hide('COLUMNS', true),
  showRows: hide('ROWS', false),
  showColumns: hide('COLUMNS', false),
  resizeRows: resize('ROWS'),
  resizeColumns: resize('COLUMNS'),
  freeze,
};
