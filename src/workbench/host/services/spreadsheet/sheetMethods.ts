import { integerArg, mismatch, textArg } from '../../args';
import { ServiceError } from '../../exposed';
import { addMethods } from '../methodTable';
import { Spreadsheet } from './book';
import { apiColor } from './colors';
import { Range } from './range';
import { contentSize } from './reading';
import { Sheet } from './sheet';
import { batch, enter, gridRange, span } from './writing';

type Dimension = 'ROWS' | 'COLUMNS';
type Method = (sheet: Sheet, args: unknown[]) => unknown;

const change = (sheet: Sheet, ...requests: object[]): Sheet => {
  batch(sheet.runtime, requests);
  return sheet;
};

/** The argument as a number of at least 1; 1 when it was left out. */
function count(method: string, args: unknown[], index: number): number {
  const value = index < args.length ? integerArg(`SpreadsheetApp.Sheet.${method}`, args, index) : 1;
  if (value < 1) throw new ServiceError(`Invalid argument: ${value}`);
  return value;
}

/** Inserts beside a row or column that is there; what comes after it looks like it. */
const insert =
  (method: string, dimension: Dimension, side: 'before' | 'after'): Method =>
  (sheet, args) => {
    const place = count(method, args, 0) + (side === 'after' ? 1 : 0);
    const range = span(sheet.sheetId, dimension, place, count(method, args, 1));
    return change(sheet, { insertDimension: { range, inheritFromBefore: side === 'after' } });
  };

const remove =
  (method: string, dimension: Dimension): Method =>
  (sheet, args) => {
    const range = span(sheet.sheetId, dimension, count(method, args, 0), count(method, args, 1));
    const { rowCount, columnCount, frozenRows, frozenColumns } = sheet.properties;
    const [all, frozen] = dimension === 'ROWS' ? [rowCount, frozenRows] : [columnCount, frozenColumns];
    const noun = dimension.toLowerCase();
    if (range.endIndex > all) throw new ServiceError(`Those ${noun} are out of bounds.`);
    if (range.startIndex <= frozen && range.endIndex >= all)
      throw new ServiceError(`Sorry, it is not possible to delete all non-frozen ${noun}.`);
    change(sheet, { deleteDimension: { range } });
  };

const dimensionProperties = (sheet: Sheet, range: object, properties: Record<string, unknown>): Sheet =>
  change(sheet, {
    updateDimensionProperties: { range, properties, fields: Object.keys(properties).join(',') },
  });

const size =
  (method: string, dimension: Dimension, isSeveral: boolean): Method =>
  (sheet, args) => {
    const several = isSeveral ? count(method, args, 1) : 1;
    const pixelSize = count(method, args, isSeveral ? 2 : 1);
    return dimensionProperties(sheet, span(sheet.sheetId, dimension, count(method, args, 0), several), {
      pixelSize,
    });
  };

/** Hides or shows; `hideRow` and its like take a range, the others numbers. */
const hide =
  (method: string, dimension: Dimension, hiddenByUser: boolean): Method =>
  (sheet, args) => {
    const range = sheet.runtime.exposedBehind(args[0]);
    const { block } = range instanceof Range ? range : { block: undefined };
    const [first, several] = block
      ? dimension === 'ROWS'
        ? [block.row, block.rows]
        : [block.column, block.columns]
      : [count(method, args, 0), count(method, args, 1)];
    dimensionProperties(sheet, span(sheet.sheetId, dimension, first, several), { hiddenByUser });
  };

const properties = (sheet: Sheet, given: object, fields: string): Sheet =>
  change(sheet, { updateSheetProperties: { properties: { sheetId: sheet.sheetId, ...given }, fields } });

const freeze =
  (method: string, field: 'frozenRowCount' | 'frozenColumnCount'): Method =>
  (sheet, args) => {
    const frozen = integerArg(`SpreadsheetApp.Sheet.${method}`, args, 0);
    properties(sheet, { gridProperties: { [field]: frozen } }, `gridProperties.${field}`);
  };

const resizeToFit =
  (method: string): Method =>
  (sheet, args) =>
    change(sheet, {
      autoResizeDimensions: {
        dimensions: span(sheet.sheetId, 'COLUMNS', count(method, args, 0), count(method, args, 1)),
      },
    });

const clear =
  (fields: string): Method =>
  (sheet) =>
    change(sheet, { repeatCell: { range: { sheetId: sheet.sheetId }, cell: {}, fields } });

/** Writes below the last row with content; a full sheet gets a row more. */
const appendRow: Method = (sheet, args) => {
  const [values] = args;
  if (args.length !== 1 || !Array.isArray(values) || values.length === 0)
    throw mismatch('SpreadsheetApp.Sheet.appendRow', args);
  const { sheetId, properties: own } = sheet;
  const row = contentSize(sheet.runtime, own.title).rows + 1;
  const missing = [
    ['ROWS', row - own.rowCount],
    ['COLUMNS', values.length - own.columnCount],
  ] as const;
  const growth = missing.filter(([, length]) => length > 0);
  if (growth.length > 0)
    change(
      sheet,
      ...growth.map(([dimension, length]) => ({ appendDimension: { sheetId, dimension, length } })),
    );
  enter(sheet.runtime, own.title, { sheetId, row, column: 1, rows: 1, columns: values.length }, [values]);
  return sheet;
};

/** Sorts everything below the frozen rows by a column. */
const sort: Method = (sheet, args) => {
  const dimensionIndex = count('sort', args, 0) - 1;
  const sortOrder = args.length > 1 && args[1] === false ? 'DESCENDING' : 'ASCENDING';
  const { frozenRows, rowCount, columnCount } = sheet.properties;
  const block = {
    sheetId: sheet.sheetId,
    row: frozenRows + 1,
    column: 1,
    rows: rowCount - frozenRows,
    columns: columnCount,
  };
  return change(sheet, {
    sortRange: { range: gridRange(block), sortSpecs: [{ dimensionIndex, sortOrder }] },
  });
};

const setTabColor: Method = (sheet, args) => {
  const rgbColor =
    args[0] === null ? undefined : apiColor(textArg('SpreadsheetApp.Sheet.setTabColor', args, 0));
  if (args[0] !== null && !rgbColor) throw new ServiceError(`Invalid argument: ${String(args[0])}`);
  return properties(sheet, { tabColorStyle: rgbColor && { rgbColor } }, 'tabColorStyle');
};

const setName: Method = (sheet, args) =>
  properties(sheet, { title: textArg('SpreadsheetApp.Sheet.setName', args, 0) }, 'title');

const setActiveRange: Method = (sheet, args) => {
  const range = sheet.runtime.exposedBehind(args[0]);
  if (!(range instanceof Range)) throw mismatch('SpreadsheetApp.Sheet.setActiveRange', args);
  return range.activate();
};

addMethods(Sheet, {
  getParent: (sheet) => new Spreadsheet(sheet.runtime),
  appendRow,
  sort,
  setName,
  setTabColor,
  setActiveRange,
  clear: clear('userEnteredValue,userEnteredFormat'),
  clearContents: clear('userEnteredValue'),
  clearFormats: clear('userEnteredFormat'),
  clearNotes: clear('note'),
  insertRowBefore: (sheet, args) => insert('insertRowBefore', 'ROWS', 'before')(sheet, args.slice(0, 1)),
  insertRowAfter: (sheet, args) => insert('insertRowAfter', 'ROWS', 'after')(sheet, args.slice(0, 1)),
  insertRowsBefore: insert('insertRowsBefore', 'ROWS', 'before'),
  insertRowsAfter: insert('insertRowsAfter', 'ROWS', 'after'),
  insertColumnBefore: (sheet, args) =>
    insert('insertColumnBefore', 'COLUMNS', 'before')(sheet, args.slice(0, 1)),
  insertColumnAfter: (sheet, args) =>
    insert('insertColumnAfter', 'COLUMNS', 'after')(sheet, args.slice(0, 1)),
  insertColumnsBefore: insert('insertColumnsBefore', 'COLUMNS', 'before'),
  insertColumnsAfter: insert('insertColumnsAfter', 'COLUMNS', 'after'),
  deleteRow: (sheet, args) => {
    remove('deleteRow', 'ROWS')(sheet, args.slice(0, 1));
    return sheet;
  },
  deleteRows: remove('deleteRows', 'ROWS'),
  deleteColumn: (sheet, args) => {
    remove('deleteColumn', 'COLUMNS')(sheet, args.slice(0, 1));
    return sheet;
  },
  deleteColumns: remove('deleteColumns', 'COLUMNS'),
  setFrozenRows: freeze('setFrozenRows', 'frozenRowCount'),
  setFrozenColumns: freeze('setFrozenColumns', 'frozenColumnCount'),
  setColumnWidth: size('setColumnWidth', 'COLUMNS', false),
  setColumnWidths: size('setColumnWidths', 'COLUMNS', true),
  setRowHeight: size('setRowHeight', 'ROWS', false),
  setRowHeights: size('setRowHeights', 'ROWS', true),
  autoResizeColumn: (sheet, args) => resizeToFit('autoResizeColumn')(sheet, args.slice(0, 1)),
  autoResizeColumns: resizeToFit('autoResizeColumns'),
  hideRow: hide('hideRow', 'ROWS', true),
  hideRows: hide('hideRows', 'ROWS', true),
  unhideRow: hide('unhideRow', 'ROWS', false),
  showRows: hide('showRows', 'ROWS', false),
  hideColumn: hide('hideColumn', 'COLUMNS', true),
  hideColumns: hide('hideColumns', 'COLUMNS', true),
  unhideColumn: hide('unhideColumn', 'COLUMNS', false),
  showColumns: hide('showColumns', 'COLUMNS', false),
  hideSheet: (sheet) => properties(sheet, { hidden: true }, 'hidden'),
  showSheet: (sheet) => properties(sheet, { hidden: false }, 'hidden'),
});
