import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import { wellFormed } from '../../shapes/wellFormed';
import { type Book, noOverlays, type Sheet } from '../book';
import type { Call } from '../call';
import { invalid } from '../errors';
import { Grid } from '../grid';
import { MAX_COLUMNS, NEW_SHEET_COLUMNS, NEW_SHEET_ROWS } from '../limits';
import { below, isEverything, overlay, updateMask } from '../mask';
import { omit } from '../omit';
import { renameIn } from '../references';
import { renameInRules } from '../ruleShift';
import { sheetProperties } from '../resource';
import { knowsLocale, localeOf } from '../text/locale';
import { append, remove } from './dimensions';
import { duplicate } from './duplicate';
import type { Handlers } from './handler';

function freeTitle(book: Book, start: string): string {
  let number = 1;
  while (book.sheetTitled(`${start}${number}`)) number++;
  return `${start}${number}`;
}

function checkTitle(book: Book, wanted: string, own?: Sheet): string {
  const title = wellFormed(wanted);
  if (title.trim() === '') throw invalid('The sheet name cannot be empty.');
  if (title.length > 100) throw invalid('The sheet name cannot be longer than 100 characters.');
  const other = book.sheetTitled(title);
  if (other !== undefined && other !== own) {
    throw invalid(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
  return title;
}

function newSheetId(book: Book, wanted: number | null | undefined): number {
  const taken = (id: number): boolean => book.sheets.some(({ settings }) => settings.sheetId === id);
  if (wanted === undefined || wanted === null) return book.sheets.length === 0 ? 0 : book.freshId(taken);
  if (wanted < 0) throw invalid(`sheetId[${wanted}] must not be negative.`);
  if (taken(wanted)) throw invalid(`A sheet with ID ${wanted} already exists.`);
  return wanted;
}

function checkFrozen(sheet: Sheet): void {
  const { frozenRowCount, frozenColumnCount } = sheet.settings.gridProperties ?? {};
  if ((frozenRowCount ?? 0) >= sheet.grid.rowCount)
    throw invalid("You can't freeze all visible rows on the sheet.");
  if ((frozenColumnCount ?? 0) >= sheet.grid.columnCount) {
    throw invalid("You can't freeze all visible columns on the sheet.");
  }
}

function checkVisible(book: Book): void {
  if (book.sheets.every(({ settings }) => settings.hidden))
    throw invalid("You can't hide all the sheets in a document.");
}

/** Adds a sheet with these properties at its index or at the end; missing ones get the defaults of a new sheet. */
export function addSheet(call: Call, properties: api.Schema$SheetProperties = {}): Sheet {
  const { book } = call;
  const { index, sheetId, title, sheetType, gridProperties, ...rest } = properties;
  if (sheetType && sheetType !== 'GRID')
    throw invalid(`A sheet of type ${sheetType} cannot be added this way.`);
  const { rowCount = NEW_SHEET_ROWS, columnCount = NEW_SHEET_COLUMNS, ...others } = gridProperties ?? {};
  const [rows, columns] = [rowCount ?? NEW_SHEET_ROWS, columnCount ?? NEW_SHEET_COLUMNS];
  if (rows < 1 || columns < 1) throw invalid('A sheet must have at least one row and one column.');
  if (columns > MAX_COLUMNS) throw invalid(`A sheet cannot have more than ${MAX_COLUMNS} columns.`);
  const sheet: Sheet = {
    settings: {
      ...rest,
      sheetId: newSheetId(book, sheetId),
      title: title ? checkTitle(book, title) : freeTitle(book, localeOf(book.properties.locale).sheetTitle),
      ...(Object.keys(others).length > 0 ? { gridProperties: others } : {}),
    },
    grid: new Grid(rows, columns),
    overlays: noOverlays(),
  };
  checkFrozen(sheet);
  place(book, sheet, index);
  book.checkSize();
  call.changes.add('INSERT_GRID');
  return sheet;
}

function place(book: Book, sheet: Sheet, index: number | null | undefined): void {
  const at = index ?? book.sheets.length;
  if (at < 0 || at > book.sheets.length) {
    throw invalid(`index[${at}] is out of bounds, there are ${book.sheets.length} sheets.`);
  }
  book.sheets = [...book.sheets.slice(0, at), sheet, ...book.sheets.slice(at)];
}

/** Moves a sheet; the index counts the sheets as they were before the move. */
function moveSheet(book: Book, sheet: Sheet, index: number): void {
  const from = book.sheets.indexOf(sheet);
  book.sheets = book.sheets.filter((one) => one !== sheet);
  place(book, sheet, index > from ? index - 1 : index);
}

function resize(call: Call, sheet: Sheet, wanted: api.Schema$GridProperties): void {
  for (const dimension of ['ROWS', 'COLUMNS'] as const) {
    const count = dimension === 'ROWS' ? wanted.rowCount : wanted.columnCount;
    const before = sheet.grid.count(dimension);
    if (count === undefined || count === null || count === before) continue;
    if (count < 1) throw invalid('A sheet must have at least one row and one column.');
    if (count > before) append(call, sheet, dimension, count - before);
    else remove(call, sheet, dimension, count, before);
  }
}

export const sheetHandlers: Handlers<
  'addSheet' | 'deleteSheet' | 'duplicateSheet' | 'updateSheetProperties' | 'updateSpreadsheetProperties'
> = {
  addSheet(call, { properties }) {
    const sheet = addSheet(call, properties);
    return { addSheet: { properties: sheetProperties(call.book, sheet) } };
  },

  deleteSheet(call, { sheetId }) {
    const { book } = call;
    const sheet = book.sheets.find(({ settings }) => settings.sheetId === (sheetId ?? 0));
    if (sheet === undefined) throw invalid(`No sheet with id: ${sheetId ?? 0}`);
    if (book.sheets.length === 1) throw invalid("You can't remove all the sheets in a document.");
    const id = sheet.settings.sheetId;
    book.sheets = book.sheets.filter((one) => one !== sheet);
    if (book.sheets.every(({ settings }) => settings.hidden)) {
      throw invalid("You can't remove all the visible sheets in a document.");
    }
    book.namedRanges = book.namedRanges.filter(({ range }) => (range?.sheetId ?? 0) !== id);
    for (const [key, { location }] of book.metadata) {
      if ((location.dimensionRange?.sheetId ?? location.sheetId) === id) book.metadata.delete(key);
    }
    call.changes.add('REMOVE_GRID');
  },

  duplicateSheet(call, { sourceSheetId, insertSheetIndex, newSheetId: wanted, newSheetName }) {
    const { book } = call;
    const source = book.sheet(sourceSheetId);
    const sheetId = newSheetId(book, wanted);
    const title = newSheetName
      ? checkTitle(book, newSheetName)
      : freeTitle(book, `Copy of ${source.settings.title} `);
    const sheet = duplicate(book, source, sheetId, title);
    place(book, sheet, insertSheetIndex ?? 0);
    book.checkSize();
    call.changes.add('INSERT_GRID');
    return { duplicateSheet: { properties: sheetProperties(book, sheet) } };
  },

  updateSheetProperties(call, { properties, fields }) {
    const { book } = call;
    const mask = updateMask(fields, 'SheetProperties');
    const sheet = book.sheet(properties?.sheetId);
    const { sheetId, title } = sheet.settings;
    const changed = overlay<api.Schema$SheetProperties>(sheetProperties(book, sheet), properties, mask);
    const { index, gridProperties, ...rest } = omit(changed, 'sheetType');
    const keepsTitle = isEverything(mask) && !rest.title;
    const newTitle = keepsTitle ? title : checkTitle(book, rest.title ?? '', sheet);
    const { rowCount, columnCount, ...others } = gridProperties ?? {};
    if (below(mask, 'gridProperties')) resize(call, sheet, { rowCount, columnCount });
    const settings = { ...rest, sheetId, title: newTitle };
    sheet.settings = Object.keys(others).length > 0 ? { ...settings, gridProperties: others } : settings;
    if (newTitle !== title)
      for (const other of book.sheets) {
        other.grid.changeFormulas((formula) => renameIn(formula, title, newTitle));
        renameInRules(book, other, title, newTitle);
      }
    checkFrozen(sheet);
    checkVisible(book);
    if (typeof index === 'number' && below(mask, 'index')) moveSheet(book, sheet, index);
    call.changes.add('OTHER');
  },

  updateSpreadsheetProperties(call, { properties, fields }) {
    const mask = updateMask(fields, 'SpreadsheetProperties');
    const changed = overlay(call.book.properties, properties, mask);
    if (changed.locale && !knowsLocale(changed.locale))
      throw invalid(`Unsupported locale: ${changed.locale}`);
    call.book.properties = changed;
    call.changes.add('OTHER');
  },
};
