import { exposedArg, integerArg, mismatch, textArg } from '../args';
import { Exposed, ServiceError } from '../exposed';
import { publishedUrl } from '../forms/addresses';
import { Range } from './range';
import type { Runtime } from '../runtime';
import type { CellBlock } from '../types';
import { readBook, type SheetProperties } from './bookReader';
import { User } from './session';
import { Ui } from './ui';

/** `SpreadsheetApp`: the part that the Sheets API has not (menu, dialogs, selection, toast) and plain reading. */
export class SpreadsheetApp extends Exposed {
  readonly callName = 'SpreadsheetApp';
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    super();
    this.#runtime = runtime;
  }

  getActive(): Spreadsheet {
    return this.getActiveSpreadsheet();
  }

  getActiveSpreadsheet(): Spreadsheet {
    return new Spreadsheet(this.#runtime);
  }

  getActiveSheet(): Sheet {
    return this.getActiveSpreadsheet().getActiveSheet();
  }

  getActiveRange(): Range {
    return this.getActiveSpreadsheet().getActiveRange();
  }

  getSelection(): Selection {
    return new Selection(this.#runtime);
  }

  setActiveSheet(...args: unknown[]): Sheet {
    return this.getActiveSpreadsheet().setActiveSheet(...args);
  }

  getUi(): Ui {
    if (!this.#runtime.attended)
      throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
    return new Ui(this.#runtime);
  }

  flush(): void {
    // Writing goes through the Sheets API, which buffers nothing.
  }
}

/** `Spreadsheet`: the one that the script is bound to. */
export class Spreadsheet extends Exposed {
  readonly callName = 'Spreadsheet';
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    super();
    this.#runtime = runtime;
  }

  get id(): string {
    return this.#runtime.options.spreadsheetId;
  }

  getId(): string {
    return this.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.id}/edit`;
  }

  getName(): string {
    return readBook(this.#runtime).properties.title;
  }

  getSpreadsheetTimeZone(): string {
    return readBook(this.#runtime).properties.timeZone;
  }

  getSpreadsheetLocale(): string {
    return readBook(this.#runtime).properties.locale;
  }

  getFormUrl(): string | null {
    return linkedForm(this.#runtime, () => true);
  }

  getSheets(): Sheet[] {
    return readBook(this.#runtime).sheets.map(({ sheetId }) => new Sheet(this.#runtime, sheetId));
  }

  getSheetByName(...args: unknown[]): Sheet | null {
    const name = textArg('Spreadsheet.getSheetByName', args, 0);
    const found = readBook(this.#runtime).sheets.find(
      ({ title }) => title.toLowerCase() === name.toLowerCase(),
    );
    return found ? new Sheet(this.#runtime, found.sheetId) : null;
  }

  getActiveSheet(): Sheet {
    return new Sheet(this.#runtime, activeSheet(this.#runtime).sheetId);
  }

  setActiveSheet(...args: unknown[]): Sheet {
    return exposedArg(this.#runtime, Sheet, 'Spreadsheet.setActiveSheet', args, 0).activate();
  }

  getActiveRange(): Range {
    return activeRange(this.#runtime);
  }

  getSelection(): Selection {
    return new Selection(this.#runtime);
  }

  getOwner(): User {
    return new User(this.#runtime.state.sharing.owner);
  }

  getEditors(): User[] {
    const { owner, editors } = this.#runtime.state.sharing;
    return [owner, ...editors].map((email) => new User(email));
  }

  getViewers(): User[] {
    return this.#runtime.state.sharing.viewers.map((email) => new User(email));
  }

  toast(...args: unknown[]): void {
    const method = 'Spreadsheet.toast';
    this.#runtime.options.ui.toast({
      message: textArg(method, args, 0),
      title: args.length > 1 ? textArg(method, args, 1) : '',
      seconds: args.length > 2 ? integerArg(method, args, 2) : 5,
    });
  }
}

/** `Sheet`. */
export class Sheet extends Exposed {
  readonly callName = 'Sheet';
  readonly #runtime: Runtime;
  readonly #sheetId: number;

  constructor(runtime: Runtime, sheetId: number) {
    super();
    this.#runtime = runtime;
    this.#sheetId = sheetId;
  }

  getSheetId(): number {
    return this.#sheetId;
  }

  getName(): string {
    return this.#properties.title;
  }

  getParent(): Spreadsheet {
    return new Spreadsheet(this.#runtime);
  }

  getFormUrl(): string | null {
    return linkedForm(this.#runtime, (sheetId) => sheetId === this.#sheetId);
  }

  activate(): this {
    select(this.#runtime, { ...firstCell, sheetId: this.#sheetId });
    return this;
  }

  getActiveRange(): Range {
    const { selection } = this.#runtime.view;
    return this.#range(
      selection.sheetId === this.#sheetId ? selection : { ...firstCell, sheetId: this.#sheetId },
    );
  }

  getActiveCell(): Range {
    const { row, column } = this.getActiveRange().block;
    return this.#range({ sheetId: this.#sheetId, row, column, rows: 1, columns: 1 });
  }

  getRange(...args: unknown[]): Range {
    const method = 'SpreadsheetApp.Sheet.getRange';
    if (args.length < 2 || args.length > 4) throw mismatch(method, args);
    const [row = 1, column = 1] = [integerArg(method, args, 0), integerArg(method, args, 1)];
    const rows = args.length > 2 ? integerArg(method, args, 2) : 1;
    const columns = args.length > 3 ? integerArg(method, args, 3) : 1;
    checkBlock({ sheetId: this.#sheetId, row, column, rows, columns }, this.#properties);
    return this.#range({ sheetId: this.#sheetId, row, column, rows, columns });
  }

  get #properties(): SheetProperties {
    const found = readBook(this.#runtime).sheets.find(({ sheetId }) => sheetId === this.#sheetId);
    if (!found) throw new ServiceError(`Sheet ${this.#sheetId} not found`);
    return found;
  }

  #range(block: CellBlock): Range {
    return new Range(this.#runtime, block, this, select);
  }
}

class Selection extends Exposed {
  readonly callName = 'Selection';
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    super();
    this.#runtime = runtime;
  }

  getActiveRange(): Range {
    return activeRange(this.#runtime);
  }

  getActiveSheet(): Sheet {
    return new Sheet(this.#runtime, activeSheet(this.#runtime).sheetId);
  }

  getCurrentCell(): Range {
    return this.getActiveSheet().getActiveCell();
  }
}

/** A range of the spreadsheet, as an event brings it. */
export function rangeOf(runtime: Runtime, block: CellBlock): Range {
  return new Range(runtime, block, new Sheet(runtime, block.sheetId), select);
}

/** The address of the form that writes to the spreadsheet, to a sheet that is meant and still there. */
function linkedForm(runtime: Runtime, isMeant: (sheetId: number) => boolean): string | null {
  const { forms } = runtime.state;
  const { sheets } = readBook(runtime);
  const linked = forms.find(({ destination }) =>
    sheets.some(({ sheetId }) => destination?.sheetId === sheetId && isMeant(sheetId)),
  );
  return linked ? publishedUrl(linked) : null;
}

const firstCell = { row: 1, column: 1, rows: 1, columns: 1 };

const activeRange = (runtime: Runtime): Range =>
  new Sheet(runtime, activeSheet(runtime).sheetId).getActiveRange();

/** The sheet of the selection, or the first one if that is gone. */
function activeSheet(runtime: Runtime): { sheetId: number } {
  const { sheets } = readBook(runtime);
  const active = sheets.find(({ sheetId }) => sheetId === runtime.view.selection.sheetId) ?? sheets[0];
  if (!active) throw new ServiceError('The spreadsheet has no sheets');
  return active;
}

function select(runtime: Runtime, block: CellBlock): void {
  runtime.view.selection = { ...block };
  runtime.options.ui.select?.({ ...block });
}

function checkBlock(block: CellBlock, sheet: SheetProperties): void {
  const { row, column, rows, columns } = block;
  const small: [boolean, string][] = [
    [row < 1, 'The starting row of the range is too small.'],
    [column < 1, 'The starting column of the range is too small.'],
    [rows < 1, 'The number of rows in the range must be at least 1.'],
    [columns < 1, 'The number of columns in the range must be at least 1.'],
    [
      row + rows - 1 > sheet.rowCount || column + columns - 1 > sheet.columnCount,
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
  ];
  const wrong = small.find(([is]) => is);
  if (wrong) throw new ServiceError(wrong[1]);
}
