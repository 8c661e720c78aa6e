import { describe, expect, it } from '@jest/globals';
import { clearCells } from '../../../src/workbench/server/engine/edits';
import { filterValuesView } from '../../../src/workbench/server/engine/filterValues';
import { workbookView } from '../../../src/workbench/server/engine/view';
import { block, TestBook } from './book';

function letters(): TestBook {
  const book = new TestBook();
  book.type(1, 1, [['otsikko'], ['c'], ['a'], ['b']]);
  return book;
}

const view = (book: TestBook) => workbookView(book.calls, 1).sheets[0]!;

describe('rows and columns', () => {
  it('are moved before the place that is named, as the sheet is before the move', () => {
    const book = letters();
    expect(book.change('moveRows', { sheetId: 7, start: 1, end: 2, to: 4 })).toEqual({ change: 'OTHER' });
    expect(book.column()).toEqual(['otsikko', 'a', 'b', 'c']);
    book.change('moveColumns', { sheetId: 7, start: 0, end: 1, to: 3 });
    expect(book.column(7, 2)).toEqual(['otsikko', 'a', 'b', 'c']);
  });

  it('are hidden, shown, sized and frozen', () => {
    const book = letters();
    book.change('hideRows', { sheetId: 7, start: 1, end: 3 });
    book.change('showRows', { sheetId: 7, start: 2, end: 3 });
    book.change('resizeRows', { sheetId: 7, start: 3, end: 4, pixels: 40 });
    book.change('resizeColumns', { sheetId: 7, start: 0, end: 2, pixels: 150 });
    book.change('freeze', { sheetId: 7, rows: 2, columns: 1 });
    const { rows, columns } = view(book);
    expect(rows).toEqual({
      count: 10,
      frozen: 2,
      exceptions: [
        { index: 1, hidden: true },
        { index: 3, size: 40 },
      ],
    });
    expect(columns.exceptions).toEqual([
      { index: 0, size: 150 },
      { index: 1, size: 150 },
    ]);
    expect(columns.frozen).toBe(1);
  });
});

describe('sheets', () => {
  const order = (book: TestBook) => workbookView(book.calls, 1).sheets.map(({ id, title }) => [id, title]);

  it('are made after the one in sight, under the id that the page knows them by', () => {
    const book = new TestBook();
    book.change('addSheet', { after: 7, newId: 50 });
    book.change('duplicateSheet', { sheetId: 7, newId: 51 });
    expect(order(book)).toEqual([
      [7, "Tytti's"],
      [51, "Kopio: Tytti's"],
      [50, 'Taulukko3'],
      [8, 'Toinen'],
    ]);
  });

  it('are not given the name of another, whatever its letters’ case; their own may be written anew', () => {
    const book = new TestBook();
    const rename = (title: string) => () => book.change('renameSheet', { sheetId: 7, title });
    expect(rename('TOINEN')).toThrow(
      expect.objectContaining({ code: 'name-taken', values: { title: 'TOINEN' } }),
    );
    rename("TYTTI'S")();
    expect(order(book)[0]).toEqual([7, "TYTTI'S"]);
  });
});

describe('blocks of cells', () => {
  it('are sorted by one of their columns', () => {
    const book = letters();
    book.change('sortRange', { ...block(1, 0, 3, 2), by: 0, descending: true });
    expect(book.column()).toEqual(['otsikko', 'c', 'b', 'a']);
  });

  it('are filled in one direction, of which the edit triggers are told', () => {
    const book = new TestBook();
    book.type(1, 1, [['1'], ['2']]);
    const changed = book.change('fill', { from: block(0, 0, 2), to: block(0, 0, 4) });
    expect(book.column()).toEqual(['1', '2', '3', '4']);
    expect(changed).toEqual({
      change: 'EDIT',
      edit: { block: { sheetId: 7, row: 3, column: 1, rows: 2, columns: 1 } },
    });
    expect(() => book.change('fill', { from: block(0, 0, 2), to: block(0, 0, 4, 2) })).toThrow('direction');
  });

  it('are pasted with their looks, as values only, or only their looks', () => {
    const book = new TestBook();
    book.type(1, 1, [['1.2.2026']]);
    book.change('format', { ...block(0, 0), format: { bold: true, background: '#ffcc00' } });
    book.change('copy', { from: block(0, 0), to: block(2, 0, 2, 1), what: 'all' });
    book.change('copy', { from: block(0, 0), to: block(4, 0), what: 'values' });
    const format = book.change('copy', { from: block(0, 0), to: block(5, 0), what: 'format' });
    expect(format).toEqual({ change: 'FORMAT' });
    expect(book.column()).toEqual(['1.2.2026', '', '1.2.2026', '1.2.2026', '46054']);
    const bold = book.cells().map((line) => line[0]?.style?.bold ?? false);
    expect(bold.slice(0, 6)).toEqual([true, false, true, true, false, true]);
  });

  it('are cut and pasted, also beyond the end of the sheet, which grows', () => {
    const book = letters();
    const changed = book.change('copy', { from: block(1, 0, 2), to: block(9, 3), what: 'all', cut: true });
    expect(changed.edit?.block).toEqual({ sheetId: 7, row: 10, column: 4, rows: 2, columns: 1 });
    expect(book.column()).toEqual(['otsikko', '', '', 'b']);
    expect(book.column(7, 3).slice(9)).toEqual(['c', 'a']);
    expect(view(book).rows.count).toBe(11);
  });

  it('take a format: looks, alignment, wrapping and number pattern; what is not named stays', () => {
    const book = new TestBook();
    book.type(1, 1, [['0,5']]);
    book.change('format', { ...block(0, 0), format: { italic: true, color: '#ff0000' } });
    book.change('format', { ...block(0, 0), format: { pattern: '0%', align: 'center', wrap: true } });
    expect(book.cells()[0]![0]).toEqual({
      shown: '50%',
      number: true,
      style: { italic: true, color: '#ff0000', align: 'center', wrap: true },
    });
    book.change('format', { ...block(0, 0), format: { pattern: '', italic: false } });
    expect(book.cells()[0]![0]).toMatchObject({ shown: '0,5', style: { color: '#ff0000' } });
  });

  it('keep what is typed as text once they have the plain text format', () => {
    const book = new TestBook();
    book.change('format', { ...block(0, 0, 1, 3), format: { pattern: '@' } });
    book.type(1, 1, [['00530', '+358401234567', '1.2.2026']]);
    expect(book.shown()[0]!.slice(0, 3)).toEqual(['00530', '+358401234567', '1.2.2026']);
    expect(book.cells()[0]!.map((cell) => cell?.style)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('get and lose notes', () => {
    const book = new TestBook();
    book.change('note', { sheetId: 7, row: 0, column: 1, text: 'Muista' });
    expect(book.cells()[0]![1]).toMatchObject({ note: 'Muista' });
    book.change('note', { sheetId: 7, row: 0, column: 1, text: '' });
    expect(book.cells()[0]?.[1] ?? null).toBeNull();
  });
});

describe('the filter', () => {
  function filtered(): TestBook {
    const book = letters();
    book.type(5, 1, [['a']]);
    book.change('setFilter', block(0, 0, 5, 1));
    return book;
  }

  it('lists the values of a column with their number, hides some, and sorts only its own rows', () => {
    const book = filtered();
    book.type(6, 1, [['0 ulkona']]);
    book.change('filterColumn', { sheetId: 7, column: 0, hidden: ['a'] });
    expect(filterValuesView(book.calls, 7, 0)).toEqual({
      values: [
        { shown: 'a', count: 2, hidden: true },
        { shown: 'b', count: 1, hidden: false },
        { shown: 'c', count: 1, hidden: false },
      ],
      more: false,
    });
    expect(view(book).filter).toEqual({ row: 0, column: 0, rows: 5, columns: 1, filtered: [2, 4], by: [0] });
    book.change('sort', { sheetId: 7, column: 0, descending: false });
    expect(book.column()).toEqual(['otsikko', 'a', 'a', 'b', 'c', '0 ulkona']);
    expect(view(book).filter?.filtered).toEqual([1, 2]);
  });

  it('lists dates and numbers by what they are, after the empty cells and before texts', () => {
    const book = new TestBook();
    const column = [
      'pvm',
      '1.12.2025',
      '2.1.2026',
      '1000,5',
      '-5',
      '20',
      '3.11.2024',
      'tieto 10',
      'tieto 9',
      '',
    ];
    book.type(
      1,
      1,
      column.map((text) => [text]),
    );
    book.change('setFilter', block(0, 0, 10, 1));
    const { values } = filterValuesView(book.calls, 7, 0);
    expect(values.map(({ shown }) => shown)).toEqual([
      '',
      '-5',
      '20',
      '1000,5',
      '3.11.2024',
      '1.12.2025',
      '2.1.2026',
      'tieto 9',
      'tieto 10',
    ]);
  });

  it('shows everything again when nothing is to be hidden, and is taken away', () => {
    const book = filtered();
    book.change('filterColumn', { sheetId: 7, column: 0, hidden: ['a'] });
    book.change('filterColumn', { sheetId: 7, column: 0, hidden: [] });
    expect(view(book).filter?.filtered).toEqual([]);
    book.change('clearFilter', { sheetId: 7 });
    expect(view(book).filter).toBeUndefined();
    expect(() => filterValuesView(book.calls, 7, 0)).toThrow('no filter');
  });
});

describe('rows that a filter hides', () => {
  /** Six rows under a header, of which the filter hides the second and the fourth. */
  function halfHidden(): TestBook {
    const book = new TestBook();
    book.type(1, 1, [['tila'], ['a'], ['x'], ['b'], ['x'], ['c'], ['d']]);
    book.type(2, 2, [['1'], ['piilo 1'], ['2'], ['piilo 2'], ['3'], ['4']]);
    book.change('setFilter', block(0, 0, 7, 4));
    book.change('filterColumn', { sheetId: 7, column: 0, hidden: ['x'] });
    return book;
  }
  const second = (book: TestBook) => book.column(7, 1);

  it('stay when the rows around them are deleted', () => {
    const book = halfHidden();
    book.change('deleteRows', { sheetId: 7, start: 1, end: 6 });
    expect(book.column()).toEqual(['tila', 'x', 'x', 'd']);
    expect(second(book)).toEqual(['', 'piilo 1', 'piilo 2', '4']);
  });

  it('stay when the cells around them are emptied or formatted', () => {
    const book = halfHidden();
    clearCells(book.calls, { sheetId: 7, row: 2, column: 2, rows: 5, columns: 1 });
    expect(second(book)).toEqual(['', '', 'piilo 1', '', 'piilo 2', '', '4']);
    book.change('format', { ...block(1, 0, 5), format: { bold: true } });
    const bold = book.cells().map((line) => line[0]?.style?.bold ?? false);
    expect(bold.slice(1, 7)).toEqual([true, false, true, false, true, false]);
  });

  it('are emptied where they alone were named', () => {
    const book = halfHidden();
    clearCells(book.calls, { sheetId: 7, row: 3, column: 2, rows: 1, columns: 1 });
    expect(second(book)[2]).toBe('');
  });

  it('are passed over by what is typed or pasted as text, and are not held against its rules', () => {
    const book = halfHidden();
    const rule = { condition: { type: 'NUMBER_GREATER', values: [{ userEnteredValue: '0' }] }, strict: true };
    const range = { sheetId: 7, startRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 };
    book.calls.batchUpdate([{ setDataValidation: { range, rule } }]);
    const edit = book.type(2, 2, [['10'], ['20'], ['30']]);
    expect(second(book)).toEqual(['', '10', 'piilo 1', '20', 'piilo 2', '30', '4']);
    expect(edit.block).toEqual({ sheetId: 7, row: 2, column: 2, rows: 5, columns: 1 });
    expect(() => book.type(2, 2, [['1'], ['2'], ['sana']])).toThrow(
      expect.objectContaining({ values: expect.objectContaining({ cell: 'B6' }) }),
    );
    expect(second(book)[1]).toBe('10');
  });

  it('are neither copied along nor pasted over', () => {
    const book = halfHidden();
    book.change('copy', { from: block(1, 1, 5), to: block(1, 2), what: 'all' });
    expect(book.column(7, 2)).toEqual(['', '1', '', '2', '', '3']);
    book.change('copy', { from: block(1, 1, 5), to: block(0, 3, 1, 1, 8), what: 'values' });
    expect(book.column(8, 3)).toEqual(['1', '2', '3']);
    book.change('copy', { from: block(6, 1), to: block(1, 1, 5), what: 'all' });
    expect(second(book)).toEqual(['', '4', 'piilo 1', '4', 'piilo 2', '4', '4']);
  });

  it('keep their values when the cells in sight are pasted over themselves as values', () => {
    const book = halfHidden();
    book.type(2, 3, [['=B2*2']]);
    book.change('copy', { from: block(1, 2, 5), to: block(1, 2, 5), what: 'values' });
    expect(book.cells()[1]![2]).toMatchObject({ shown: '2' });
    expect(book.cells()[1]![2]!.input).toBeUndefined();
    expect(second(book)).toEqual(['', '1', 'piilo 1', '2', 'piilo 2', '3', '4']);
  });

  it('are left out when cells are filled: up and down they are copied, to the right each row is filled by itself', () => {
    const book = halfHidden();
    book.change('fill', { from: block(1, 1), to: block(1, 1, 5) });
    expect(second(book)).toEqual(['', '1', 'piilo 1', '1', 'piilo 2', '1', '4']);
    book.change('fill', { from: block(5, 1, 2), to: block(1, 1, 6) });
    expect(second(book)).toEqual(['', '1', 'piilo 1', '4', 'piilo 2', '1', '4']);
    book.change('fill', { from: block(1, 1, 5), to: block(1, 1, 5, 2) });
    expect(book.column(7, 2)).toEqual(['', '1', '', '4', '', '1']);
  });

  it('keep cells from being cut out of and moved among them, and from being pasted over what is copied itself', () => {
    const book = halfHidden();
    const before = [book.column(), second(book)];
    const refused = expect.objectContaining({ code: 'hidden-between' });
    const cut = { what: 'all', cut: true } as const;
    expect(() => book.change('copy', { from: block(1, 1, 3), to: block(8, 1), ...cut })).toThrow(refused);
    expect(() => book.change('copy', { from: block(5, 1, 2), to: block(1, 1), ...cut })).toThrow(refused);
    const over = { from: block(1, 1, 3), to: block(3, 1), what: 'all' } as const;
    expect(() => book.change('copy', over)).toThrow(refused);
    expect([book.column(), second(book)]).toEqual(before);
  });
});

describe('sheets', () => {
  it('are copied beside the original under a title in the language of the workbook, and moved', () => {
    const book = letters();
    expect(book.change('duplicateSheet', { sheetId: 7 })).toEqual({ change: 'INSERT_GRID' });
    book.change('duplicateSheet', { sheetId: 7 });
    const titles = () => workbookView(book.calls, 1).sheets.map(({ title }) => title);
    expect(titles()).toEqual(["Tytti's", "Kopio: Tytti's 2", "Kopio: Tytti's", 'Toinen']);
    book.change('moveSheet', { sheetId: 7, index: 2 });
    expect(titles()).toEqual(["Kopio: Tytti's 2", "Kopio: Tytti's", "Tytti's", 'Toinen']);
    book.change('moveSheet', { sheetId: 8, index: 0 });
    expect(titles()[0]).toBe('Toinen');
  });
});
