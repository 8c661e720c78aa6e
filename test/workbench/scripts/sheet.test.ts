import { describe, expect, it } from '@jest/globals';
import { formWorld } from '../forms/world';

/** What an expression is worth after statements over `book` and `sheet`, a sheet "Data" of 20 rows and 8 columns. */
function valueOf(expression: string, before = ''): unknown {
  return formWorld(`function main() {
    const book = SpreadsheetApp.getActive(), sheet = book.getActiveSheet();
    ${before};
    return ${expression};
  }`).run('main');
}

/** The error of an expression. */
const errorOf = (expression: string): unknown =>
  valueOf('message', `let message = ''; try { ${expression}; } catch (e) { message = e.message; }`);

const filled = `sheet.getRange('A1:C3').setValues([['n', 'day', 'text'], [2, new Date(Date.UTC(2026, 2, 1, 22)), '007'], [1, '', '=A2*2']])`;

describe('Range', () => {
  it('gives back values as the kinds that they are', () => {
    expect(
      valueOf(
        `sheet.getDataRange().getValues().concat([[sheet.getRange('B2').getValue() instanceof Date]])`,
        filled,
      ),
    ).toEqual([['n', 'day', 'text'], [2, '2026-03-01T22:00:00.000Z', 7], [1, '', 4], [true]]);
    expect(valueOf(`sheet.getRange('A2:C3').getDisplayValues()`, filled)).toEqual([
      ['2', '2.3.2026', '7'],
      ['1', '', '4'],
    ]);
    expect(valueOf(`[sheet.getRange('C3').getFormula(), sheet.getRange('A3').getFormula()]`, filled)).toEqual(
      ['=A2*2', ''],
    );
  });

  it.each([
    [`sheet.getRange('B2').getA1Notation()`, 'B2'],
    [`sheet.getRange('$B$2:c4').getA1Notation()`, 'B2:C4'],
    [`sheet.getRange('B:C').getA1Notation()`, 'B1:C20'],
    [`sheet.getRange('2:3').getA1Notation()`, 'A2:H3'],
    [`sheet.getRange('B5:B').getA1Notation()`, 'B5:B20'],
    [`book.getRange("'Data'!C3").getSheet().getName()`, 'Data'],
    [`sheet.getRange(2, 3, 4, 2).offset(1, -1).getA1Notation()`, 'B3:C6'],
    [`sheet.getRange(2, 3).offset(0, 1, 2, 2).getA1Notation()`, 'D2:E3'],
    [`sheet.getRange('B2:D4').getCell(2, 3).getA1Notation()`, 'D3'],
    [`sheet.getRange('A9').isBlank()`, true],
    [`sheet.getRange('A1').isBlank()`, false],
  ])('%s', (expression, value) => {
    expect(valueOf(expression, filled)).toBe(value);
  });

  it.each([
    ['Background', ['#FF0000', 'blue', null], ['#ff0000', '#0000ff', '#ffffff']],
    ['FontColor', ['#abc', null], ['#aabbcc', '#000000']],
    ['FontWeight', ['bold', 'normal'], ['bold', 'normal']],
    ['FontStyle', ['italic', null], ['italic', 'normal']],
    ['FontSize', [14, null], [14, 10]],
    ['HorizontalAlignment', ['center', 'right', 'normal'], ['center', 'right', 'general']],
    ['VerticalAlignment', ['top', 'middle'], ['top', 'middle']],
    ['Wrap', [true, false], [true, false]],
    ['NumberFormat', ['0.00', 'dd.mm.yyyy'], ['0.00', 'dd.mm.yyyy']],
    ['Note', ['Look', ''], ['Look', '']],
  ])('sets and tells %s', (name, given, told) => {
    const cells = given.map(
      (value) => `sheet.getRange('A1').set${name}(${JSON.stringify(value)}).get${name}()`,
    );
    expect(valueOf(`[${cells.join(',')}]`)).toEqual(told);
    expect(
      valueOf(
        `range.get${name}s()`,
        `const range = sheet.getRange(1, 1, 1, ${given.length}).set${name}s([${JSON.stringify(given)}])`,
      ),
    ).toEqual([told]);
  });

  it('clears what is asked for', () => {
    const look = `[r.getValue(), r.getFontWeight(), r.getNote()]`;
    const make = `const r = sheet.getRange('A1').setValue('x').setFontWeight('bold').setNote('n')`;
    const cleared = (call: string): unknown => valueOf(look, `${make}; r.${call}`);
    expect(cleared('clear()')).toEqual(['', 'normal', 'n']);
    expect(cleared('clearContent()')).toEqual(['', 'bold', 'n']);
    expect(cleared('clearFormat()')).toEqual(['x', 'normal', 'n']);
    expect(cleared('clear({ commentsOnly: true })')).toEqual(['x', 'bold', '']);
  });

  it('sorts and copies', () => {
    expect(
      valueOf(
        `sheet.getRange('A1:A3').getValues().join()`,
        `${filled}; sheet.getRange('A2:C3').sort({ column: 1, ascending: true })`,
      ),
    ).toBe('n,1,2');
    expect(
      valueOf(
        `sheet.getRange('E2:F2').getValues()[0]`,
        `${filled}; sheet.getRange('A2:B2').copyTo(sheet.getRange('E2'))`,
      ),
    ).toEqual([2, '2026-03-01T22:00:00.000Z']);
  });

  it.each([
    [
      `sheet.getRange('A1:B2').setValues([[1, 2]])`,
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      `sheet.getRange('A1:B1').setValues([[1]])`,
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      `sheet.getRange('A1').setValue()`,
      "The parameters () don't match the method signature for SpreadsheetApp.Range.setValue.",
    ],
    [`sheet.getRange('nowhere')`, 'Range not found'],
    [`sheet.getRange('Other!A1')`, 'Range not found'],
    [`sheet.getRange('A21')`, 'The coordinates of the range are outside the dimensions of the sheet.'],
    [`sheet.getRange(0, 1)`, 'The starting row of the range is too small.'],
    [`sheet.getRange('A1').offset(-1, 0)`, 'The starting row of the range is too small.'],
    [`sheet.getRange('A1').setBackground('no')`, 'Invalid argument: no'],
    [`sheet.getRange('A1').getCell(2, 1)`, 'Cell reference out of range'],
    [`sheet.getRange('A1').setBorder(true)`, 'sheet.getRange(...).setBorder is not a function'],
    [`sheet.deleteRows(1, 20)`, 'Sorry, it is not possible to delete all non-frozen rows.'],
    [`sheet.deleteRow(21)`, 'Those rows are out of bounds.'],
    [`book.insertSheet('data')`, 'A sheet with the name "data" already exists. Please enter another name.'],
    [`book.deleteSheet(sheet)`, "You can't remove all the visible sheets in a document."],
    [
      `SpreadsheetApp.openById('other')`,
      'You do not have permission to access the requested document, or it does not exist.',
    ],
  ])('%s is refused', (expression, message) => {
    expect(errorOf(expression)).toBe(message);
  });
});

describe('Sheet', () => {
  it.each([
    [`[sheet.getLastRow(), sheet.getLastColumn(), sheet.getMaxRows(), sheet.getMaxColumns()]`, [3, 3, 20, 8]],
    [`sheet.insertRowBefore(2).getRange('A1:A4').getValues().join()`, 'n,,2,1'],
    [`sheet.insertRowsAfter(2, 2).getRange('A1:A5').getValues().join()`, 'n,2,,,1'],
    [`sheet.insertColumnAfter(1).getRange('A1:C1').getValues().join()`, 'n,,day'],
    [`sheet.deleteRow(2).getRange('A1:A3').getValues().join()`, 'n,1,'],
    [`sheet.deleteColumn(1).getRange('A1:B1').getValues().join()`, 'day,text'],
    [`(sheet.setFrozenRows(1), sheet.sort(1).getRange('A1:A3').getValues().join())`, 'n,1,2'],
    [`(sheet.setFrozenRows(1), sheet.sort(1, false).getRange('A1:A3').getValues().join())`, 'n,2,1'],
    [`sheet.clearContents().getLastRow()`, 0],
    [`sheet.setName('Stock').getName()`, 'Stock'],
    [`sheet.getParent().getName()`, 'Book'],
    [
      `(sheet.hideRows(2), sheet.hideColumn(sheet.getRange('B1')), sheet.autoResizeColumns(1, 3).getIndex())`,
      1,
    ],
    [`book.insertSheet('New', 0).getIndex()`, 1],
    [
      `(book.insertSheet('New'), book.getSheets().map((s) => s.getName()).join() + book.getActiveSheet().getName())`,
      'Data,NewNew',
    ],
    [`(book.insertSheet('New'), book.deleteSheet(sheet), book.getNumSheets())`, 1],
    [`book.getSheetById(7).getName()`, 'Data'],
    [`book.appendRow([1]).getLastRow()`, 4],
    [`SpreadsheetApp.openByUrl(book.getUrl()).getName()`, 'Book'],
  ])('%s', (expression, value) => {
    expect(valueOf(expression, filled)).toEqual(value);
  });

  it('appends below the last row with content, growing when it is full', () => {
    expect(
      valueOf(
        `[sheet.getLastRow(), sheet.getMaxRows(), sheet.getMaxColumns()]`,
        `for (let i = 0; i < 21; i++) sheet.appendRow([i, 1, 2, 3, 4, 5, 6, 7, 8])`,
      ),
    ).toEqual([21, 21, 9]);
  });
});
