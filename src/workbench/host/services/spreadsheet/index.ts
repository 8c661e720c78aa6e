/** `SpreadsheetApp` and what it hands out. */
import './rangeMethods';
import './sheetMethods';

export { SpreadsheetApp } from './app';
export { Spreadsheet } from './book';
export { rangeOf } from './sheet';
