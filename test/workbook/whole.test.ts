import { describe, expect, test } from '@jest/globals';
import { Comparison } from '../../src/workbook/whole/comparison';
import { cellRequests } from '../../src/workbook/whole/copying';
import type { Content, WholeCell, WholeSpreadsheet } from '../../src/workbook/whole/resource';

const book = (sheetId: number): WholeSpreadsheet => ({
  spreadsheetId: `book ${sheetId}`,
  properties: { title: 'Shop', locale: 'fi_FI', timeZone: 'Europe/Helsinki' },
  sheets: [
    { properties: { sheetId, title: 'Notes', gridProperties: { rowCount: 2, columnCount: 1 } } } as never,
  ],
});
const block = { title: 'Notes', from: 0, to: 2 };
const content = (cell: WholeCell): Content => ({
  rows: [[{ userEnteredValue: { stringValue: 'Note' } }], [cell]],
  rowLines: [],
  columnLines: [],
});
const compared = (original: WholeCell, copy: WholeCell) => {
  const comparison = new Comparison(book(7), book(8), () => false);
  comparison.add(block, content(original), content(copy));
  return comparison.result().differences;
};

const plain: WholeCell = { userEnteredValue: { stringValue: 'See our page' } };
const link = { startIndex: 4, format: { link: { uri: 'https://example.com/' } } };
const rich: WholeCell = { ...plain, textFormatRuns: [link] };
const chipped: WholeCell = { ...plain, chipRuns: [{ startIndex: 0, chip: { personProperties: {} } }] };
const pivot = (sheetId: number): WholeCell => ({ pivotTable: { source: { sheetId }, rows: [] } });

describe('the check of a copy', () => {
  test.each([
    ['links and formats within a text', rich, plain, 'formats'],
    ['a link that leads elsewhere', rich, { ...plain, textFormatRuns: [{ startIndex: 4 }] }, 'formats'],
    ['chips', chipped, plain, 'others'],
    ['a pivot table', pivot(7), {}, 'others'],
  ])('misses %s', (_what, original, copy, aspect) => {
    expect(compared(original, copy)).toEqual([{ aspect, tab: 'Notes', row: 2, column: 'Note' }]);
  });

  test('takes a pivot table over the same sheet for the same, whatever number that sheet was given', () => {
    expect(compared(pivot(7), pivot(8))).toEqual([]);
  });
});

test('a copy gets links and formats within texts, and neither chips nor pivot tables', () => {
  const [update] = cellRequests(1, block, content({ ...rich, ...chipped, ...pivot(7) }));
  expect(update).toEqual({
    updateCells: {
      start: { sheetId: 1, rowIndex: 0, columnIndex: 0 },
      rows: [{ values: [{ userEnteredValue: { stringValue: 'Note' } }] }, { values: [rich] }],
      fields: 'userEnteredValue,userEnteredFormat,note,dataValidation,textFormatRuns',
    },
  });
});
