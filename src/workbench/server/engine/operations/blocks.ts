import { patternType } from '../../../shapes/patternType';
import { seenAmong } from '../../../shapes/seenRows';
import { WorkbenchError } from '../../errors';
import type { BlockFields, FormatFields, OperationFields } from '../../protocol';
import { filteredRows } from '../lines';
import type { ColorData } from '../resource';
import { runsOf, seenParts, seenRows } from '../seen';
import type { BatchRequest, WorkbookCalls } from '../spreadsheet';
import { findSheet, readFilter } from '../view';
import { copyRows, paste, pasteTarget } from './paste';
import { gridRange, wholeSheet, type Recipe } from './recipe';

/** The changes of blocks of cells. */
type BlockKind = 'sort' | 'sortRange' | 'fill' | 'copy' | 'note' | 'format';

function sorted(block: BlockFields, column: number, descending: boolean): BatchRequest[] {
  const sortOrder = descending ? 'DESCENDING' : 'ASCENDING';
  return [{ sortRange: { range: gridRange(block), sortSpecs: [{ dimensionIndex: column, sortOrder }] } }];
}

/** A sheet is sorted below its frozen rows, which are headers; where there is a filter, only the rows of the filter. */
function sortedBlock({ sheetId }: OperationFields['sort'], calls: WorkbookCalls): BlockFields {
  const filter = readFilter(calls, sheetId);
  if (filter) return { ...filter, sheetId, row: filter.row + 1, rows: filter.rows - 1 };
  const sheet = findSheet(calls, sheetId);
  const header = sheet.properties.gridProperties?.frozenRowCount ?? 0;
  const whole = wholeSheet(sheet);
  return { ...whole, row: header, rows: whole.rows - header };
}

/** How far a fill goes, along one axis; negative up or to the left. */
function filled({ from, to }: OperationFields['fill']): { dimension: string; fillLength: number } {
  const down = to.row + to.rows - from.row - from.rows;
  const right = to.column + to.columns - from.column - from.columns;
  const [up, left] = [from.row - to.row, from.column - to.column];
  const ways = [
    { dimension: 'ROWS', fillLength: down },
    { dimension: 'ROWS', fillLength: -up },
    { dimension: 'COLUMNS', fillLength: right },
    { dimension: 'COLUMNS', fillLength: -left },
  ].filter(({ fillLength }) => fillLength !== 0);
  const outward = [down, up, right, left].every((length) => length >= 0);
  const [way] = ways;
  if (!way || ways.length > 1 || !outward || from.sheetId !== to.sheetId)
    throw new WorkbenchError('bad-request', 'A block is filled in one direction, from a part of it.');
  return way;
}

/** The part of the filled block that is new. */
function fillTarget(fields: OperationFields['fill']): BlockFields {
  const { from, to } = fields;
  const { dimension, fillLength } = filled(fields);
  const length = Math.abs(fillLength);
  if (dimension === 'ROWS')
    return { ...to, row: fillLength > 0 ? from.row + from.rows : to.row, rows: length };
  return { ...to, column: fillLength > 0 ? from.column + from.columns : to.column, columns: length };
}

function fill(fields: OperationFields['fill'], calls: WorkbookCalls): BatchRequest[] {
  const { from, to } = fields;
  const way = filled(fields);
  const autoFill = (source: BlockFields) => ({
    autoFill: { sourceAndDestination: { source: gridRange(source), ...way } },
  });
  const hidden = filteredRows(calls, from.sheetId);
  const seen = seenAmong(hidden, to.row, to.rows);
  if (seen.length === to.rows) return [autoFill(from)];
  if (way.dimension === 'COLUMNS')
    return runsOf(seen).map(({ start, length }) => autoFill({ ...from, row: start, rows: length }));
  // A series would count what is hidden: over a filter cells are copied, the nearest ones first.
  const target = fillTarget(fields);
  const away = <Line>(lines: Line[]): Line[] => (way.fillLength > 0 ? lines : lines.reverse());
  const sources = away(seenRows(calls, from));
  const pairs = away(seenAmong(hidden, target.row, target.rows)).map((row, index) => ({
    from: sources[index % sources.length] ?? from.row,
    to: row,
  }));
  return copyRows(from, target, away(pairs), 'all');
}

/** `#rrggbb` as the API's colour; none for ''. */
function apiColor(css: string): { rgbColor: ColorData } | undefined {
  if (!css) return undefined;
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(css.slice(at, at + 2), 16) / 255);
  return { rgbColor: { red, green, blue } };
}

/** Where a look stands in the API's CellFormat, and as what. */
const looks: {
  [K in keyof FormatFields]-?: [path: string, (value: NonNullable<FormatFields[K]>) => unknown];
} = {
  bold: ['textFormat.bold', (on) => on],
  italic: ['textFormat.italic', (on) => on],
  strike: ['textFormat.strikethrough', (on) => on],
  color: ['textFormat.foregroundColorStyle', apiColor],
  background: ['backgroundColorStyle', apiColor],
  align: ['horizontalAlignment', (side) => side.toUpperCase()],
  wrap: ['wrapStrategy', (on) => (on ? 'WRAP' : 'OVERFLOW_CELL')],
  pattern: ['numberFormat', (pattern) => (pattern ? { type: patternType(pattern), pattern } : undefined)],
};

/** Sets a value at a dotted path of nested objects. */
function setPath(target: Record<string, unknown>, path: string, value: unknown): void {
  const [first = '', rest] = path.split('.', 2);
  if (rest === undefined) target[first] = value;
  else target[first] = { ...Object(target[first]), [rest]: value };
}

function formatRequests(
  { format, ...block }: OperationFields['format'],
  calls: WorkbookCalls,
): BatchRequest[] {
  const userEnteredFormat: Record<string, unknown> = {};
  const fields: string[] = [];
  for (const [name, value] of Object.entries(format)) {
    // Each look makes the API's value of its own kind of value; the two stand in one table.
    const [path, make] = looks[name as keyof FormatFields] as [string, (value: unknown) => unknown];
    setPath(userEnteredFormat, path, make(value));
    fields.push(`userEnteredFormat.${path}`);
  }
  const cell = { userEnteredFormat };
  return seenParts(calls, block).map((part) => ({
    repeatCell: { range: gridRange(part), cell, fields: fields.join(',') },
  }));
}

const noteBlock = ({ sheetId, row, column }: OperationFields['note']): BlockFields => ({
  sheetId,
  row,
  column,
  rows: 1,
  columns: 1,
});

export const blockRecipes: { [K in BlockKind]: Recipe<OperationFields[K]> } = {
  sort: {
    change: 'OTHER',
    requests: (fields, calls) => sorted(sortedBlock(fields, calls), fields.column, fields.descending),
    touched: (fields, calls) => [sortedBlock(fields, calls)],
  },
  sortRange: {
    change: 'OTHER',
    requests: (fields) => sorted(fields, fields.by, fields.descending),
    touched: (fields) => [fields],
  },
  fill: {
    change: 'EDIT',
    requests: fill,
    edited: fillTarget,
  },
  copy: {
    change: ({ what }) => (what === 'format' ? 'FORMAT' : 'EDIT'),
    requests: paste,
    edited: (fields, calls) => (fields.what === 'format' ? undefined : pasteTarget(fields, calls)),
    judged: ({ what }) => what === 'values',
    touched: (fields, calls) => [pasteTarget(fields, calls), ...(fields.cut ? [fields.from] : [])],
  },
  note: {
    change: 'OTHER',
    requests: (fields) => [
      {
        updateCells: {
          range: gridRange(noteBlock(fields)),
          rows: [{ values: [{ note: fields.text }] }],
          fields: 'note',
        },
      },
    ],
    touched: (fields) => [noteBlock(fields)],
  },
  format: { change: 'FORMAT', requests: formatRequests, touched: (fields) => [fields] },
};
