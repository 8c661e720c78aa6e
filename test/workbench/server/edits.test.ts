import { describe, expect, it } from '@jest/globals';
import { SheetsStandIn } from '../../../src/workbench/sheets';
import { clearCells, typeCells } from '../../../src/workbench/server/engine/edits';
import { changeShape } from '../../../src/workbench/server/engine/operations';
import { WorkbookCalls } from '../../../src/workbench/server/engine/spreadsheet';
import { cellsView, workbookView } from '../../../src/workbench/server/engine/view';

function newBook() {
  const sheets = new SheetsStandIn({
    spreadsheets: [
      {
        spreadsheetId: 'book',
        properties: { title: 'Book', locale: 'fi_FI', timeZone: 'Europe/Helsinki' },
        sheets: [
          {
            properties: {
              sheetId: 7,
              title: "Tytti's",
              gridProperties: { rowCount: 10, columnCount: 4, frozenRowCount: 1 },
            },
          },
        ],
      },
    ],
  });
  return new WorkbookCalls(sheets, 'book');
}

const all = { row: 0, column: 0, rows: 10, columns: 4 };
const shown = (calls: WorkbookCalls) =>
  cellsView(calls, 1, 7, all).cells.map((line) => line.map((cell) => cell?.shown ?? ''));
const type = (calls: WorkbookCalls, row: number, column: number, values: string[][]) =>
  typeCells(calls, { sheetId: 7, row, column, values });

const colours = {
  setDataValidation: {
    range: { sheetId: 7, startRowIndex: 1, endRowIndex: 10, startColumnIndex: 0, endColumnIndex: 1 },
    rule: {
      condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'red' }, { userEnteredValue: 'blue' }] },
      strict: true,
    },
  },
};

describe('typing into cells', () => {
  it('parses typed text in the locale of the workbook', () => {
    const calls = newBook();
    type(calls, 1, 1, [['1.2.2026', '12,5', "'00530", '+358 09 1']]);
    const cells = cellsView(calls, 1, 7, all).cells[0]!;
    expect(cells.map((cell) => cell?.shown)).toEqual(['1.2.2026', '12,5', '00530', '+358 09 1']);
    expect(cells[0]?.style).toEqual({ align: 'right' });
  });

  it('tells the triggers the value and the old value of one cell, and only the block of many', () => {
    const calls = newBook();
    const block = { sheetId: 7, row: 3, column: 2, rows: 1, columns: 1 };
    expect(type(calls, 3, 2, [['one']])).toEqual({ block, value: 'one' });
    expect(type(calls, 3, 2, [['two']])).toEqual({ block, value: 'two', oldValue: 'one' });
    expect(clearCells(calls, block)).toEqual({ block, oldValue: 'two' });
    expect(type(calls, 3, 2, [['a', 'b']])).toEqual({ block: { ...block, columns: 2 } });
  });

  it('refuses what a strict rule does not list and leaves every cell as it was', () => {
    const calls = newBook();
    type(calls, 2, 1, [['plain', 'kept']]);
    calls.batchUpdate([colours]);
    const before = shown(calls);
    expect(() =>
      type(calls, 2, 1, [
        ['red', 'x'],
        ['green', 'y'],
      ]),
    ).toThrow('Cell A3 does not take this value.');
    expect(shown(calls)).toEqual(before);
    type(calls, 2, 1, [['blue', 'x']]);
    expect(shown(calls)[1]).toEqual(['blue', 'x']);
  });

  it('shows the values of a drop-down with its cells', () => {
    const calls = newBook();
    calls.batchUpdate([colours]);
    const view = cellsView(calls, 1, 7, all);
    expect(view.rules).toEqual([{ kind: 'list', options: ['red', 'blue'], strict: true }]);
    expect(view.cells[1]![0]).toMatchObject({ shown: '', rule: 0 });
  });

  it('makes the sheet grow for what is pasted beyond its end', () => {
    const calls = newBook();
    type(calls, 10, 4, [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const [sheet] = workbookView(calls, 1).sheets;
    expect([sheet?.rows.count, sheet?.columns.count]).toEqual([11, 5]);
  });
});

describe('changing the shape', () => {
  it('sorts below the frozen header, both ways', () => {
    const calls = newBook();
    type(calls, 1, 1, [['name'], ['b'], ['c'], ['a']]);
    changeShape(calls, 'sort', { sheetId: 7, column: 0, descending: false });
    expect(
      shown(calls)
        .slice(0, 4)
        .map(([first]) => first),
    ).toEqual(['name', 'a', 'b', 'c']);
    changeShape(calls, 'sort', { sheetId: 7, column: 0, descending: true });
    expect(
      shown(calls)
        .slice(0, 4)
        .map(([first]) => first),
    ).toEqual(['name', 'c', 'b', 'a']);
  });

  it('inserts, deletes, renames and adds, and says what the change triggers are told', () => {
    const calls = newBook();
    type(calls, 1, 1, [['a'], ['b']]);
    expect(changeShape(calls, 'insertRows', { sheetId: 7, start: 1, end: 3 })).toEqual({
      change: 'INSERT_ROW',
    });
    expect(shown(calls)[3]?.[0]).toBe('b');
    expect(changeShape(calls, 'deleteRows', { sheetId: 7, start: 0, end: 1 })).toEqual({
      change: 'REMOVE_ROW',
    });
    expect(shown(calls)[2]?.[0]).toBe('b');
    changeShape(calls, 'renameSheet', { sheetId: 7, title: 'Vieraat' });
    expect(changeShape(calls, 'addSheet', {})).toEqual({ change: 'INSERT_GRID' });
    expect(workbookView(calls, 1).sheets.map((sheet) => sheet.title)).toEqual(['Vieraat', 'Taulukko2']);
  });

  it('passes on what the Sheets API refuses', () => {
    const calls = newBook();
    expect(() => changeShape(calls, 'deleteSheet', { sheetId: 7 })).toThrow();
    expect(workbookView(calls, 1).sheets).toHaveLength(1);
  });
});
