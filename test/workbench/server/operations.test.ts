import { describe, expect, it } from '@jest/globals';
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
