import { describe, expect, it } from '@jest/globals';
import { requestsOf } from '../../../src/workbench/page/grid/requests';
import { linesIn } from '../../../src/workbench/page/grid/lines';
import { drawnCell } from '../../../src/workbench/page/grid/looks';
import { isTooNarrow } from '../../../src/workbench/page/grid/narrow';
import type { CellView, RuleView } from '../../../src/workbench/server/protocol';

const noWidth = () => null;

/** Every letter is ten pixels wide. */
const measure = (piece: string) => piece.length * 10;

describe('wrapped text', () => {
  it('breaks between words, at line ends and within words that are too long', () => {
    expect(linesIn('one', 100, measure)).toBe(1);
    expect(linesIn('one two three', 70, measure)).toBe(2);
    expect(linesIn('one two three', 50, measure)).toBe(3);
    expect(linesIn('one\n\ntwo', 100, measure)).toBe(3);
    expect(linesIn('abcdefghijkl', 50, measure)).toBe(3);
  });
});

describe('a number that does not fit its column', () => {
  const narrow = (cell: CellView, width: number) => isTooNarrow(cell, width, measure);

  it('is not shown in part; texts and wrapped cells are', () => {
    expect(narrow({ shown: '1.2.2026', number: true }, 80)).toBe(true);
    expect(narrow({ shown: '1.2.2026', number: true }, 90)).toBe(false);
    expect(narrow({ shown: '1.2.2026' }, 20)).toBe(false);
    expect(narrow({ shown: '1.2.2026', number: true, style: { wrap: true } }, 20)).toBe(false);
    expect(drawnCell({ cell: { shown: '1.2.2026', number: true }, tooNarrow: true })?.v).toBe('###');
  });
});

describe('what is drawn of a cell', () => {
  it('is its finished text with its looks, never a value to be formatted', () => {
    const style = {
      bold: true,
      align: 'right',
      borders: { top: { color: '#ff0000', style: 'thick' } },
    } as const;
    const drawn = drawnCell({ cell: { shown: '1.2.2026', style } });
    expect(drawn).toMatchObject({ v: '1.2.2026', t: 1, s: { bl: 1, ht: 3 } });
    expect(drawn?.s.bd).toEqual({ t: { s: 13, cl: { rgb: '#ff0000' } } });
    expect(drawnCell({ cell: null })).toBeUndefined();
  });

  it('keeps room for the arrow of a drop-down, and shows a box in place of a truth value', () => {
    const list: RuleView = { kind: 'list', options: [], strict: true };
    expect(drawnCell({ cell: { shown: 'red' }, rule: list })?.fontRenderExtension).toEqual({
      rightOffset: 18,
    });
    const box = drawnCell({ cell: { shown: 'TOSI' }, rule: { ...list, kind: 'checkbox' } });
    expect(box?.fontRenderExtension).toEqual({ isSkip: true });
    expect(box?.customRender).toHaveLength(1);
  });

  it('marks notes and values that break a rule', () => {
    expect(Object.keys(drawnCell({ cell: { shown: '', note: 'n', invalid: true } })?.markers ?? {})).toEqual([
      'tr',
      'tl',
    ]);
  });
});

describe('a gesture of the mouse', () => {
  it('becomes a request of the server, and no line gets too narrow to be found again', () => {
    const span = { start: 2, end: 3 };
    expect(requestsOf({ kind: 'resizeColumns', ...span, pixels: 1 }, 7, noWidth)).toEqual([
      { kind: 'resizeColumns', sheetId: 7, ...span, pixels: 10 },
    ]);
    const cell = { row: 0, column: 0, rows: 1, columns: 1 };
    expect(
      requestsOf({ kind: 'fitColumns', start: 4, end: 6 }, 7, (column) => (column === 5 ? 80 : null)),
    ).toEqual([{ kind: 'resizeColumns', sheetId: 7, start: 5, end: 6, pixels: 80 }]);
    expect(requestsOf({ kind: 'moveCells', from: cell, to: { ...cell, row: 4 } }, 7, noWidth)).toEqual([
      {
        kind: 'copy',
        from: { sheetId: 7, ...cell },
        to: { sheetId: 7, ...cell, row: 4 },
        what: 'all',
        cut: true,
      },
    ]);
  });
});
