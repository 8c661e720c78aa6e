import { describe, expect, it } from '@jest/globals';
import { hostFor } from './harness';

describe('SpreadsheetApp', () => {
  it('knows the spreadsheet, its sheets and the selection', () => {
    const { host } = hostFor(`function main() {
      const book = SpreadsheetApp.getActiveSpreadsheet();
      const range = SpreadsheetApp.getActiveRange();
      return [book.getId(), book.getName(), book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone(), book.getSheets().length,
        book.getSheetByName('data').getSheetId(), book.getSheetByName('none'), book.getActiveSheet().getName(),
        range.getA1Notation(), range.getRow(), range.getNumRows(), range.getLastColumn(), range.getSheet().getName(),
        book.getSelection().getCurrentCell().getA1Notation()];
    }`);
    host.select({ sheetId: 0, row: 3, column: 27, rows: 2, columns: 3 });
    expect(host.run('main').result).toEqual([
      'book-1',
      'Book',
      'fi_FI',
      'Europe/Helsinki',
      1,
      0,
      null,
      'Data',
      'AA3:AC4',
      3,
      2,
      29,
      'Data',
      'AA3',
    ]);
  });

  it('reads dates by the spreadsheet’s time zone, and the texts that are shown', () => {
    const { host, sheets } = hostFor(`function main() {
      const range = SpreadsheetApp.getActiveSheet().getRange(2, 1, 1, 5);
      const values = range.getValues();
      return [values, values[0][0] instanceof Date, range.getDisplayValues()];
    }`);
    const date = {
      effectiveValue: { numberValue: 46084 },
      formattedValue: '3.3.2026',
      effectiveFormat: { numberFormat: { type: 'DATE' } },
    };
    const others = [
      { effectiveValue: { numberValue: 46084 }, formattedValue: '46084' },
      { effectiveValue: { stringValue: '00530' }, formattedValue: '00530' },
      { effectiveValue: { boolValue: false }, formattedValue: 'FALSE' },
    ];
    sheets.answer = ({ query }) =>
      query['ranges']
        ? {
            status: 200,
            body: {
              properties: { timeZone: 'Europe/Helsinki' },
              sheets: [{ data: [{ rowData: [{ values: [date, ...others] }] }] }],
            },
          }
        : undefined;
    expect(host.run('main').result).toEqual([
      [['2026-03-02T22:00:00.000Z', 46084, '00530', false, '']],
      true,
      [['3.3.2026', '46084', '00530', 'FALSE', '']],
    ]);
    expect(host.executions[0]?.cells.read).toBe(10);
  });

  it('refuses ranges that are not on the sheet', () => {
    const { host } = hostFor(
      `function main(row, column, rows, columns) { SpreadsheetApp.getActiveSheet().getRange(row, column, rows, columns); }`,
    );
    expect(host.run('main', [0, 1, 1, 1]).error?.message).toBe('The starting row of the range is too small.');
    expect(host.run('main', [101, 1, 1, 1]).error?.message).toBe(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    expect(host.run('main', [100, 10, 1, 1]).error).toBeUndefined();
  });

  it('moves the selection for the following executions too', () => {
    const { host } = hostFor(
      'function main() { SpreadsheetApp.getActiveSheet().getRange(5, 2).activate(); }',
    );
    host.run('main');
    expect(host.selection).toEqual({ sheetId: 0, row: 5, column: 2, rows: 1, columns: 1 });
  });

  it('tells who has access', () => {
    const { host, state } = hostFor(`function main() {
      const book = SpreadsheetApp.getActive();
      return [book.getEditors(), book.getViewers()].map((users) => users.map((user) => user.getEmail()));
    }`);
    state.sharing.viewers.push('bookkeeper@example.com');
    expect(host.run('main').result).toEqual([['owner@example.com'], ['bookkeeper@example.com']]);
  });
});

describe('the user interface', () => {
  it('asks and gets the button that the person pressed', () => {
    const { host, person } = hostFor(`function main() {
      const ui = SpreadsheetApp.getUi();
      const first = ui.alert('Title', 'Sure?', ui.ButtonSet.YES_NO) === ui.Button.YES;
      const answer = ui.prompt('Name?', ui.ButtonSet.OK_CANCEL);
      const closed = ui.alert('Bye') === ui.Button.CLOSE;
      return [first, answer.getSelectedButton() === ui.Button.OK, answer.getResponseText(), closed];
    }`);
    person.answers.push({ button: 'YES' }, { button: 'OK', text: 'Aino' });
    expect(host.run('main').result).toEqual([true, true, 'Aino', true]);
    expect(person.shown).toEqual([
      { alert: { title: 'Title', text: 'Sure?', buttons: ['YES', 'NO'] } },
      { prompt: { title: '', text: 'Name?', buttons: ['OK', 'CANCEL'] } },
      { alert: { title: '', text: 'Bye', buttons: ['OK'] } },
    ]);
  });

  it('lets go of locks while a person is asked', () => {
    const { host } = hostFor(`function main() {
      const lock = LockService.getDocumentLock();
      lock.waitLock(1);
      const before = lock.hasLock();
      SpreadsheetApp.getUi().alert('Hm?');
      return [before, lock.hasLock()];
    }`);
    expect(host.run('main').result).toEqual([true, false]);
  });

  it('shows sidebars, dialogs and toasts', () => {
    const { host, person } = hostFor(
      `function main() {
        SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('card').setTitle('Card'));
        SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>').append('x').setWidth(300), 'Question');
        SpreadsheetApp.getActive().toast('Done', 'Good', 3);
      }`,
      {},
      { card: '<p>card</p>' },
    );
    host.run('main');
    expect(person.shown).toEqual([
      { sidebar: { html: '<p>card</p>', title: 'Card' } },
      { dialog: { html: '<p>x', title: 'Question', width: 300, height: 400 } },
      { toast: { message: 'Done', title: 'Good', seconds: 3 } },
    ]);
  });

  it('builds menus with sub-menus and separators', () => {
    const { host, person } = hostFor(`function onOpen() {
      const ui = SpreadsheetApp.getUi();
      ui.createAddonMenu().addItem('A', 'a').addSeparator().addSubMenu(ui.createMenu('More').addItem('B', 'b')).addToUi();
    }`);
    host.open();
    expect(person.shown).toEqual([
      {
        menu: {
          label: '',
          addOn: true,
          entries: [
            { kind: 'item', label: 'A', functionName: 'a' },
            { kind: 'separator' },
            { kind: 'menu', label: 'More', entries: [{ kind: 'item', label: 'B', functionName: 'b' }] },
          ],
        },
      },
    ]);
  });

  it('cuts comments out of template literals in a page, and leaves strings alone', () => {
    const page =
      '<script>const a = `see https://x.fi/y`; const b = "https://x.fi/y"; /* kept */ const c = /`/; const d = `e/*f*/g`;</script>';
    const { host, person } = hostFor(
      "function main() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('p')); }",
      {},
      { p: page },
    );
    host.run('main');
    expect(person.shown).toEqual([
      {
        sidebar: {
          html: '<script>const a = `see https:`; const b = "https://x.fi/y"; /* kept */ const c = /`/; const d = `eg`;</script>',
          title: '',
        },
      },
    ]);
  });

  it('says which page is missing', () => {
    const { host } = hostFor("function main() { HtmlService.createHtmlOutputFromFile('gone'); }");
    expect(host.run('main').error?.message).toBe('No HTML file named gone was found.');
  });
});
