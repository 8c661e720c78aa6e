import type { ChangeType } from '../../host/types';
import { WorkbenchError } from '../errors';
import type { OperationFields, SpanFields } from '../protocol';
import type { BatchRequest, WorkbookCalls } from './spreadsheet';
import { findSheet, gridSize, readSheets } from './view';

interface Recipe<Fields> {
  change: ChangeType;
  requests(fields: Fields, calls: WorkbookCalls): BatchRequest[];
}

const span = (dimension: 'ROWS' | 'COLUMNS', { sheetId, start, end }: SpanFields) => ({
  sheetId,
  dimension,
  startIndex: start,
  endIndex: end,
});

/** New rows and columns take the look of what stands before them, except at the very edge and right under a frozen header. */
function insert(dimension: 'ROWS' | 'COLUMNS', operation: SpanFields, calls: WorkbookCalls): BatchRequest[] {
  const grid = findSheet(calls, operation.sheetId).properties.gridProperties;
  const frozen = (dimension === 'ROWS' ? grid?.frozenRowCount : grid?.frozenColumnCount) ?? 0;
  return [
    { insertDimension: { range: span(dimension, operation), inheritFromBefore: operation.start > frozen } },
  ];
}

const remove = (dimension: 'ROWS' | 'COLUMNS', operation: SpanFields): BatchRequest[] => [
  { deleteDimension: { range: span(dimension, operation) } },
];

/** Frozen rows are headers and stay where they are. */
function sort(operation: OperationFields['sort'], calls: WorkbookCalls): BatchRequest[] {
  const sheet = findSheet(calls, operation.sheetId);
  const { rows, columns } = gridSize(sheet);
  const range = {
    sheetId: operation.sheetId,
    startRowIndex: sheet.properties.gridProperties?.frozenRowCount ?? 0,
    endRowIndex: rows,
    startColumnIndex: 0,
    endColumnIndex: columns,
  };
  const sortOrder = operation.descending ? 'DESCENDING' : 'ASCENDING';
  return [{ sortRange: { range, sortSpecs: [{ dimensionIndex: operation.column, sortOrder }] } }];
}

function resize(operation: OperationFields['resizeColumn']): BatchRequest[] {
  const range = span('COLUMNS', { ...operation, start: operation.column, end: operation.column + 1 });
  const pixelSize = Math.max(20, Math.min(2000, Math.round(operation.pixels)));
  return [{ updateDimensionProperties: { range, properties: { pixelSize }, fields: 'pixelSize' } }];
}

const sheetWords: Record<string, string> = { fi: 'Taulukko', sv: 'Blad' };

function freeTitle(calls: WorkbookCalls): string {
  const titles = new Set(readSheets(calls).map((sheet) => sheet.properties.title));
  const { properties } = calls.get<{ properties: { locale: string } }>('properties(locale)');
  const word = sheetWords[properties.locale.slice(0, 2)] ?? 'Sheet';
  let number = titles.size + 1;
  while (titles.has(`${word}${number}`)) number++;
  return `${word}${number}`;
}

const setSheet = (properties: Record<string, unknown>, fields: string): BatchRequest[] => [
  { updateSheetProperties: { properties, fields } },
];

const recipes: { [K in keyof OperationFields]: Recipe<OperationFields[K]> } = {
  insertRows: { change: 'INSERT_ROW', requests: (operation, calls) => insert('ROWS', operation, calls) },
  insertColumns: {
    change: 'INSERT_COLUMN',
    requests: (operation, calls) => insert('COLUMNS', operation, calls),
  },
  deleteRows: { change: 'REMOVE_ROW', requests: (operation) => remove('ROWS', operation) },
  deleteColumns: { change: 'REMOVE_COLUMN', requests: (operation) => remove('COLUMNS', operation) },
  sort: { change: 'OTHER', requests: sort },
  resizeColumn: { change: 'OTHER', requests: resize },
  addSheet: {
    change: 'INSERT_GRID',
    requests: (_operation, calls) => [{ addSheet: { properties: { title: freeTitle(calls) } } }],
  },
  renameSheet: { change: 'OTHER', requests: ({ sheetId, title }) => setSheet({ sheetId, title }, 'title') },
  deleteSheet: { change: 'REMOVE_GRID', requests: ({ sheetId }) => [{ deleteSheet: { sheetId } }] },
  hideSheet: { change: 'OTHER', requests: ({ sheetId }) => setSheet({ sheetId, hidden: true }, 'hidden') },
  showSheet: { change: 'OTHER', requests: ({ sheetId }) => setSheet({ sheetId, hidden: false }, 'hidden') },
};

/** Changes the shape of the workbook as a person asked. Returns what the script's change triggers are told. */
export function changeShape<K extends keyof OperationFields>(
  calls: WorkbookCalls,
  kind: K,
  fields: OperationFields[K],
): ChangeType {
  if (!Object.hasOwn(recipes, kind))
    throw new WorkbenchError('bad-request', 'The workbench does not know this change.');
  const recipe: Recipe<OperationFields[K]> = recipes[kind];
  calls.batchUpdate(recipe.requests(fields, calls));
  return recipe.change;
}
