import { describe, expect, it } from '@jest/globals';
import { WorkbenchError } from '../../../src/workbench/server/errors';
import { block, TestBook } from './book';

/** A workbook whose column A, from row 2 down, has a rule. */
function ruled(type: string, values: string[] = [], rule: object = {}): TestBook {
  const book = new TestBook();
  const condition = { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) };
  const range = { sheetId: 7, startRowIndex: 1, endRowIndex: 10, startColumnIndex: 0, endColumnIndex: 1 };
  book.calls.batchUpdate([{ setDataValidation: { range, rule: { condition, strict: true, ...rule } } }]);
  return book;
}

function refusal(work: () => void): unknown {
  try {
    work();
    return 'taken';
  } catch (error) {
    if (!(error instanceof WorkbenchError)) throw error;
    return error.code;
  }
}

/** Which of some texts a column with a rule takes. */
function takes(book: TestBook, ...texts: string[]): string[] {
  return texts.filter((text) => refusal(() => book.type(2, 1, [[text]])) === 'taken');
}

describe('a strict rule', () => {
  const rules: [type: string, values: string[], taken: string[], refused: string[]][] = [
    ['ONE_OF_LIST', ['red', '12,5'], ['red', '12,5'], ['green', '13']],
    ['BOOLEAN', [], ['TOSI', 'false'], ['ehkä', '1']],
    ['BOOLEAN', ['kyllä', 'ei'], ['kyllä', 'ei'], ['TOSI']],
    ['NUMBER_BETWEEN', ['0,5', '10'], ['0,5', '3', '10'], ['0,4', '11', 'viisi', '1.2.2026']],
    ['NUMBER_NOT_EQ', ['3'], ['4'], ['3', 'kolme']],
    ['DATE_IS_VALID', [], ['1.2.2026', '1. helmikuuta 2026'], ['31.2.2026', 'eilen']],
    ['DATE_AFTER', ['1.1.2026'], ['2.1.2026'], ['1.1.2026', '31.12.2025', 'x']],
    ['DATE_BETWEEN', ['1.1.2026', '31.1.2026'], ['1.1.2026', '31.1.2026 23.59'], ['1.2.2026']],
    ['TEXT_CONTAINS', ['@'], ['a@b'], ['ab']],
    ['TEXT_IS_EMAIL', [], ['a@b.fi'], ['a@b', 'a b@c.fi']],
    ['TEXT_IS_URL', [], ['https://a.fi/x', 'a.fi'], ['a']],
  ];
  it.each(rules)('of the kind %s %p takes %p and refuses %p', (type, values, taken, refused) => {
    expect(takes(ruled(type, values), ...taken, ...refused)).toEqual(taken);
  });

  it('takes what the cells of another block show, in another sheet too', () => {
    const book = ruled('ONE_OF_RANGE', ['=Toinen!B1:B3']);
    book.type(1, 2, [['1.2.2026'], ['kaksi']], 8);
    expect(takes(book, '1.2.2026', 'kaksi', 'kolme')).toEqual(['1.2.2026', 'kaksi']);
  });

  it('gives its own message, the cell and the list', () => {
    const listed = ruled('ONE_OF_LIST', ['a', 'b'], { inputMessage: 'Valitse listalta' });
    const values = (book: TestBook) => {
      try {
        book.type(2, 1, [['x']]);
        return undefined;
      } catch (error) {
        return (error as WorkbenchError).values;
      }
    };
    expect(values(listed)).toEqual({ cell: 'A2', allowed: 'a, b', message: 'Valitse listalta' });
  });

  it('lets a cell be emptied, and refuses the whole of a paste in which one value breaks it', () => {
    const book = ruled('ONE_OF_LIST', ['a']);
    book.type(2, 1, [['a']]);
    expect(refusal(() => book.type(3, 1, [['a'], ['b']]))).toBe('refused-by-rule');
    expect(book.column()).toEqual(['', 'a']);
    expect(takes(book, '')).toEqual(['']);
  });

  it('judges pasted values, while a whole paste and a fill bring the rules of their source along', () => {
    const book = ruled('ONE_OF_LIST', ['a']);
    book.type(1, 2, [['b']]);
    const paste = (what: 'all' | 'values') =>
      book.change('copy', { from: block(0, 1), to: block(4, 0), what });
    expect(refusal(() => paste('values'))).toBe('refused-by-rule');
    expect(book.column()).toEqual([]);
    paste('all');
    expect(book.column()).toEqual(['', '', '', '', 'b']);
    expect(refusal(() => book.type(5, 1, [['anything']]))).toBe('taken');
    book.type(2, 1, [['a']]);
    book.change('fill', { from: block(1, 0), to: block(1, 0, 1, 3) });
    expect(refusal(() => book.type(2, 3, [['x']]))).toBe('refused-by-rule');
  });
});

describe('a rule that only warns', () => {
  it('takes the value and marks the cell', () => {
    const book = ruled('NUMBER_GREATER', ['5'], { strict: false });
    book.type(2, 1, [['3'], ['6']]);
    const cells = book.cells();
    expect([cells[1]?.[0]?.invalid, cells[2]?.[0]?.invalid]).toEqual([true, undefined]);
  });

  it('a cell that breaks a strict rule which came later is marked too', () => {
    const book = new TestBook();
    book.type(1, 1, [['x']]);
    const range = { sheetId: 7, endRowIndex: 1, endColumnIndex: 1 };
    const rule = { condition: { type: 'NUMBER_EQ', values: [{ userEnteredValue: '1' }] }, strict: true };
    book.calls.batchUpdate([{ setDataValidation: { range, rule } }]);
    expect(book.cells()[0]![0]).toMatchObject({ shown: 'x', invalid: true });
  });
});
