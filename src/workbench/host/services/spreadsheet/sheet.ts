import { integerArg, mismatch, textArg } from '../../args';
import { Exposed, ServiceError } from '../../exposed';
import type { Runtime } from '../../runtime';
import type { CellBlock } from '../../types';
import { blockOf, readA1 } from './a1Text';
import { linkedForm } from './linkedForm';
import { Range } from './range';
import { contentSize, readBook, type SheetProperties } from './reading';
import { checkBlock, firstCell, select } from './view';

/** `Sheet`; what changes it is in `sheetMethods`. */
export class Sheet extends Exposed {
  readonly callName = 'Sheet';

  constructor(
    readonly runtime: Runtime,
    readonly sheetId: number,
  ) {
    super();
  }

  getSheetId(): number {
    return this.sheetId;
  }

  getName(): string {
    return this.properties.title;
  }

  getSheetName(): string {
    return this.properties.title;
  }

  /** Counted from 1. */
  getIndex(): number {
    return readBook(this.runtime).sheets.findIndex(({ sheetId }) => sheetId === this.sheetId) + 1;
  }

  getFormUrl(): string | null {
    return linkedForm(this.runtime, (sheetId) => sheetId === this.sheetId);
  }

  getMaxRows(): number {
    return this.properties.rowCount;
  }

  getMaxColumns(): number {
    return this.properties.columnCount;
  }

  getFrozenRows(): number {
    return this.properties.frozenRows;
  }

  getFrozenColumns(): number {
    return this.properties.frozenColumns;
  }

  isSheetHidden(): boolean {
    return this.properties.hidden;
  }

  getLastRow(): number {
    return contentSize(this.runtime, this.getName()).rows;
  }

  getLastColumn(): number {
    return contentSize(this.runtime, this.getName()).columns;
  }

  /** From A1 to the last cell with content; A1 itself on an empty sheet. */
  getDataRange(): Range {
    const { rows, columns } = contentSize(this.runtime, this.getName());
    return this.rangeAt({
      ...firstCell(this.sheetId),
      rows: Math.max(rows, 1),
      columns: Math.max(columns, 1),
    });
  }

  activate(): this {
    select(this.runtime, firstCell(this.sheetId));
    return this;
  }

  getActiveRange(): Range {
    const { selection } = this.runtime.view;
    return this.rangeAt(selection.sheetId === this.sheetId ? selection : firstCell(this.sheetId));
  }

  getActiveCell(): Range {
    const { row, column } = this.getActiveRange().block;
    return this.rangeAt({ ...firstCell(this.sheetId), row, column });
  }

  getCurrentCell(): Range {
    return this.getActiveCell();
  }

  /** The forms (row, column[, rows[, columns]]) and (A1 notation). */
  getRange(...args: unknown[]): Range {
    const method = 'SpreadsheetApp.Sheet.getRange';
    if (args.length === 1) return this.#written(textArg(method, args, 0));
    if (args.length < 2 || args.length > 4) throw mismatch(method, args);
    const [row = 1, column = 1] = [integerArg(method, args, 0), integerArg(method, args, 1)];
    const rows = args.length > 2 ? integerArg(method, args, 2) : 1;
    const columns = args.length > 3 ? integerArg(method, args, 3) : 1;
    return this.checkedRange({ sheetId: this.sheetId, row, column, rows, columns });
  }

  /** A block that is known to lie on the sheet. */
  readonly rangeAt = (block: CellBlock): Range => new Range(this.runtime, block, this, select);

  /** A block that a script named; refused when it does not lie on the sheet. */
  readonly checkedRange = (block: CellBlock): Range => {
    checkBlock(block, this.properties);
    return this.rangeAt(block);
  };

  get properties(): SheetProperties {
    const found = readBook(this.runtime).sheets.find(({ sheetId }) => sheetId === this.sheetId);
    if (!found) throw new ServiceError(`Sheet ${this.sheetId} not found`);
    return found;
  }

  #written(text: string): Range {
    const written = readA1(text);
    const { title, ...sheet } = this.properties;
    if (written.sheet !== undefined && written.sheet.toLowerCase() !== title.toLowerCase())
      throw new ServiceError('Range not found');
    return this.checkedRange(blockOf(written, sheet));
  }
}

/** A range of the spreadsheet, as an event brings it. */
export function rangeOf(runtime: Runtime, block: CellBlock): Range {
  return new Sheet(runtime, block.sheetId).rangeAt(block);
}
