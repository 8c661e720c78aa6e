import { describe, expect, it } from '@jest/globals';
import { foundView } from '../../../src/workbench/server/engine/finding';
import { totalsView } from '../../../src/workbench/server/engine/totals';
import { block, TestBook } from './book';

const filled = (locale?: string): TestBook => {
  const book = new TestBook(locale);
  book.type(1, 1, [
    ['Nimi', 'Summa', 'Päivä'],
    ['Äiti', '0,1', '1.3.2026'],
    ['äidin pannu', '0,2', '2.3.2026'],
    ['Isä', '1234,5', ''],
    ['', '=B2+B3', 'x'],
  ]);
  return book;
};

describe('what selected cells come to', () => {
  it('is the sum and average of the numbers, formulas included, as the language writes them', () => {
    expect(totalsView(filled().calls, block(1, 1, 4, 1))).toEqual({
      filled: 4,
      numbers: 4,
      sum: '1\u00a0235,1',
      average: '308,775',
    });
    expect(totalsView(filled().calls, block(1, 1, 2, 1))).toMatchObject({ sum: '0,3', average: '0,15' });
  });

  it('counts dates and texts among the filled cells, and no empty ones', () => {
    expect(totalsView(filled().calls, block(0, 0, 10, 4))).toMatchObject({ filled: 13, numbers: 4 });
    expect(totalsView(filled().calls, block(1, 2, 2, 1))).toEqual({
      filled: 2,
      numbers: 0,
      sum: '',
      average: '',
    });
  });

  it('leaves out what the filter hides, and what lies past the edge', () => {
    const book = filled();
    book.change('setFilter', block(0, 0, 5, 3));
    book.change('filterColumn', { sheetId: 7, column: 0, hidden: ['Isä'] });
    expect(totalsView(book.calls, block(1, 1, 500, 1))).toMatchObject({ numbers: 3, sum: '0,6' });
    expect(totalsView(book.calls, block(90, 1, 5, 1))).toMatchObject({ filled: 0 });
  });
});

describe('the search of a sheet', () => {
  it('finds what cells show, whatever its capitals, row by row', () => {
    expect(foundView(filled().calls, 7, 'ÄI')).toEqual({
      cells: [
        { row: 0, column: 2 },
        { row: 1, column: 0 },
        { row: 2, column: 0 },
      ],
      count: 3,
    });
    expect(foundView(filled().calls, 7, '0,3').cells).toEqual([{ row: 4, column: 1 }]);
  });

  it('finds a text however its accents are written, and no pattern in it', () => {
    expect(foundView(filled().calls, 7, 'A\u0308iti').count).toBe(1);
    expect(foundView(filled().calls, 7, '.*').count).toBe(0);
    expect(foundView(filled().calls, 7, '').count).toBe(0);
  });

  it('passes over hidden rows and columns', () => {
    const book = filled();
    book.change('hideRows', { sheetId: 7, start: 1, end: 2 });
    book.change('hideColumns', { sheetId: 7, start: 2, end: 3 });
    expect(foundView(book.calls, 7, 'äi').cells).toEqual([{ row: 2, column: 0 }]);
  });
});
