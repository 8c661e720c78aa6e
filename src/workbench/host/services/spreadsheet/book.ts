import { exposedArg, integerArg, mismatch, textArg } from '../../args';
import { Exposed, ServiceError } from '../../exposed';
import type { Runtime } from '../../runtime';
import { mayEdit } from '../../sharing';
import { addMethods } from '../methodTable';
import { User } from '../session';
import { blockOf, readA1 } from './a1Text';
import { linkedForm } from './linkedForm';
import { Range } from './range';
import { readBook } from './reading';
import { Selection } from './selection';
import { Sheet } from './sheet';
import { activeSheetId } from './view';
import { batch } from './writing';

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

  getSheetById(...args: unknown[]): Sheet | null {
    const id = integerArg('Spreadsheet.getSheetById', args, 0);
    return readBook(this.#runtime).sheets.some(({ sheetId }) => sheetId === id)
      ? new Sheet(this.#runtime, id)
      : null;
  }

  getNumSheets(): number {
    return readBook(this.#runtime).sheets.length;
  }

  /** In A1 notation; on the sheet that it names, or on the active one. */
  getRange(...args: unknown[]): Range {
    const written = readA1(textArg('SpreadsheetApp.Spreadsheet.getRange', args, 0));
    const sheet = written.sheet === undefined ? this.getActiveSheet() : this.getSheetByName(written.sheet);
    if (!sheet) throw new ServiceError('Range not found');
    return sheet.checkedRange(blockOf(written, sheet.properties));
  }

  /** The forms (), (name), (index) and (name, index); the new sheet becomes the active one. */
  insertSheet(...args: unknown[]): Sheet {
    if (args.length > 2) throw mismatch('SpreadsheetApp.Spreadsheet.insertSheet', args);
    const title = args.find((arg) => typeof arg === 'string');
    const index = args.find((arg) => typeof arg === 'number');
    if (typeof title === 'string' && this.getSheetByName(title))
      throw new ServiceError(`A sheet with the name "${title}" already exists. Please enter another name.`);
    const [reply] = batch(this.#runtime, [
      { addSheet: { properties: { title, index: index ?? this.#afterActive() } } },
    ]);
    const { addSheet } = reply as { addSheet: { properties: { sheetId: number } } };
    const sheet = new Sheet(this.#runtime, addSheet.properties.sheetId);
    return sheet.activate();
  }

  deleteSheet(...args: unknown[]): void {
    const { sheetId } = exposedArg(this.#runtime, Sheet, 'SpreadsheetApp.Spreadsheet.deleteSheet', args, 0);
    if (this.getNumSheets() < 2)
      throw new ServiceError("You can't remove all the visible sheets in a document.");
    batch(this.#runtime, [{ deleteSheet: { sheetId } }]);
  }

  rename(...args: unknown[]): void {
    const title = textArg('SpreadsheetApp.Spreadsheet.rename', args, 0);
    batch(this.#runtime, [{ updateSpreadsheetProperties: { properties: { title }, fields: 'title' } }]);
  }

  setActiveRange(...args: unknown[]): Range {
    return exposedArg(this.#runtime, Range, 'SpreadsheetApp.Spreadsheet.setActiveRange', args, 0).activate();
  }

  getActiveSheet(): Sheet {
    return new Sheet(this.#runtime, activeSheetId(this.#runtime));
  }

  setActiveSheet(...args: unknown[]): Sheet {
    return exposedArg(this.#runtime, Sheet, 'Spreadsheet.setActiveSheet', args, 0).activate();
  }

  getActiveRange(): Range {
    return this.getActiveSheet().getActiveRange();
  }

  getSelection(): Selection {
    return new Selection(this.#runtime);
  }

  getOwner(): User {
    return new User(this.#runtime.state.sharing.owner);
  }

  getEditors(): User[] {
    const { owner, editors } = this.#runtime.state.sharing;
    return this.#namedFor([owner, ...editors]);
  }

  getViewers(): User[] {
    return this.#namedFor(this.#runtime.state.sharing.viewers);
  }

  /**
   * The lists are empty for whoever may not edit, as those of the same file in Drive:
   * https://developers.google.com/apps-script/reference/drive/file#getviewers
   */
  #namedFor(emails: readonly string[]): User[] {
    const { state, effectiveUser } = this.#runtime;
    return mayEdit(state.sharing, effectiveUser) ? emails.map((email) => new User(email)) : [];
  }

  #afterActive(): number {
    return this.getActiveSheet().getIndex();
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

/** What a spreadsheet does on its active sheet. */
const onActiveSheet = [
  ...['appendRow', 'getDataRange', 'getLastRow', 'getLastColumn', 'getActiveCell', 'getCurrentCell', 'sort'],
  ...['getFrozenRows', 'setFrozenRows', 'getFrozenColumns', 'setFrozenColumns', 'deleteRow', 'deleteRows'],
  ...[
    'deleteColumn',
    'deleteColumns',
    'insertRowAfter',
    'insertRowBefore',
    'insertRowsAfter',
    'insertRowsBefore',
  ],
  ...[
    'autoResizeColumn',
    'setColumnWidth',
    'setRowHeight',
    'hideRow',
    'hideColumn',
    'getSheetName',
    'getSheetId',
  ],
];

addMethods(
  Spreadsheet,
  Object.fromEntries(
    onActiveSheet.map((name) => [
      name,
      (book: Spreadsheet, args: unknown[]) => {
        const sheet = book.getActiveSheet();
        const method: unknown = Reflect.get(sheet, name);
        return typeof method === 'function' ? (Reflect.apply(method, sheet, args) as unknown) : undefined;
      },
    ]),
  ),
);
