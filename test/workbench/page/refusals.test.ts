import { describe, expect, it } from '@jest/globals';
import { refusalText } from '../../../src/workbench/page/refusals';
import { wordsFor } from '../../../src/workbench/page/words';
import { WorkbenchError } from '../../../src/workbench/server/errors';
import { block, TestBook } from '../server/book';

/** What Sheets says when it refuses. */
function said(work: (book: TestBook) => void): string {
  const book = new TestBook();
  try {
    work(book);
  } catch (error) {
    if (error instanceof WorkbenchError) return error.values['reason'] ?? '';
    throw error;
  }
  throw new Error('It was not refused.');
}

/** Cells of the second and third row are one. */
function merged(book: TestBook): TestBook {
  const range = { sheetId: 7, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 };
  book.calls.batchUpdate([{ mergeCells: { range, mergeType: 'MERGE_ALL' } }]);
  return book;
}

const rows = (start: number, end: number, sheetId = 8) => ({ sheetId, start, end });

describe('what Sheets refuses', () => {
  it.each<[string, (book: TestBook) => void, string]>([
    ['all rows deleted', (book) => book.change('deleteRows', rows(0, 10)), 'ainakin yksi rivi.'],
    ['all columns deleted', (book) => book.change('deleteColumns', rows(0, 4)), 'ainakin yksi sarake.'],
    [
      'all rows below the header deleted',
      (book) => book.change('deleteRows', rows(1, 10, 7)),
      'poista ensin rivien jäädytys.',
    ],
    [
      'all rows frozen',
      (book) => book.change('freeze', { sheetId: 8, rows: 10, columns: 0 }),
      'rivin on jäätävä jäädyttämättä.',
    ],
    [
      'all columns frozen',
      (book) => book.change('freeze', { sheetId: 8, rows: 0, columns: 4 }),
      'sarakkeen on jäätävä jäädyttämättä.',
    ],
    ['a long text', (book) => book.type(2, 2, [['x'.repeat(50_001)]]), 'enintään 50 000 merkkiä.'],
    ['too many rows', (book) => book.change('insertRows', rows(1, 3_000_000)), 'yli kymmenen miljoonaa.'],
    ['too many columns', (book) => book.change('insertColumns', rows(1, 20_000)), '18 278 saraketta.'],
    [
      'a part of merged cells moved',
      (book) => merged(book).change('moveRows', { ...rows(1, 2, 7), to: 6 }),
      'ei voi siirtää; pura ensin yhdistäminen.',
    ],
    [
      'merged cells sorted',
      (book) => merged(book).change('sortRange', { ...block(1, 0, 5, 2), by: 0, descending: false }),
      'ei voi lajitella; pura ensin yhdistäminen.',
    ],
    [
      'no name',
      (book) => book.change('renameSheet', { sheetId: 7, title: '  ' }),
      'välilehti tarvitsee nimen.',
    ],
    [
      'the last sheet hidden',
      (book) => {
        book.change('hideSheet', { sheetId: 7 });
        book.change('hideSheet', { sheetId: 8 });
      },
      'jäätävä näkyviin.',
    ],
  ])('is told in the language of the workbook: %s', (_what, work, end) => {
    const text = refusalText(wordsFor('fi_FI'), said(work));
    expect(text).toMatch(/^Tätä ei voitu tehdä: /);
    expect(text.slice(-end.length)).toBe(end);
  });

  it('is told in the words of Sheets where the page has none, without the place in the batch', () => {
    const reason = 'Invalid requests[0].sortRange: Something new.';
    expect(refusalText(wordsFor('sv_FI'), reason)).toBe('Detta kunde inte göras: Something new.');
  });
});
