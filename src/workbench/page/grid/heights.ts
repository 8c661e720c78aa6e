import type { AxisException, CellsView, CellView, SheetView } from '../../server/protocol';
import { linesIn } from './lines';

/** Heights of lines of ten-point text, and what is around them, in pixels. */
const lineHeight = 16;
const room = 5;
const ordinary = 21;
const most = 420;
/** Room beside the text of a cell, in pixels. */
const aside = 8;
const defaultWidth = 100;

/** The heights of rows that grow with their wrapped text, as rows do that nobody has sized; known as far as cells are. */
export class Heights {
  /** By row, what the cells of each block of columns want: blocks of a wide sheet come one by one. */
  private readonly rows = new Map<number, Map<number, number>>();
  private readonly context = document.createElement('canvas').getContext('2d');

  /** Takes in cells that came. Returns whether a row has another height now. */
  take(view: CellsView, { columns }: SheetView): boolean {
    const widths = new Map(columns.exceptions.map(({ index, size, hidden }) => [index, hidden ? 0 : size]));
    let changed = false;
    view.cells.forEach((line, at) => {
      const height = Math.max(
        ordinary,
        ...line.map((cell, c) => this.height(cell, widths.get(view.column + c) ?? defaultWidth)),
      );
      const row = view.row + at;
      const before = this.of(row);
      const wanted = this.rows.get(row) ?? new Map<number, number>();
      if (height > ordinary) wanted.set(view.column, height);
      else wanted.delete(view.column);
      if (wanted.size > 0) this.rows.set(row, wanted);
      changed ||= this.of(row) !== before;
    });
    return changed;
  }

  /** The sheet with the heights that its rows have grown to; rows that were sized keep their size. */
  grown(sheet: SheetView): SheetView {
    if (this.rows.size === 0) return sheet;
    const exceptions = new Map<number, AxisException>(sheet.rows.exceptions.map((one) => [one.index, one]));
    for (const index of this.rows.keys()) {
      const size = this.of(index);
      const known = exceptions.get(index);
      if (known?.size === undefined) exceptions.set(index, { ...known, index, size });
    }
    const sorted = [...exceptions.values()].sort((a, b) => a.index - b.index);
    return { ...sheet, rows: { ...sheet.rows, exceptions: sorted } };
  }

  /** How high a row is by all its cells that are known. */
  private of(row: number): number {
    return Math.max(ordinary, ...(this.rows.get(row)?.values() ?? []));
  }

  private height(cell: CellView | null, width: number): number {
    const context = this.context;
    const { shown = '', style } = cell ?? {};
    if (!context || shown === '' || width === 0) return ordinary;
    const size = (style?.fontSize ?? 10) / 10;
    context.font = `${style?.bold ? 'bold ' : ''}${style?.fontSize ?? 10}pt Arial`;
    const measure = (piece: string) => context.measureText(piece).width;
    const lines =
      style?.wrap || shown.includes('\n') ? linesIn(shown, Math.max(10, width - aside), measure) : 1;
    return Math.round(Math.min(most, Math.max(ordinary, lines * lineHeight * size + room)));
  }
}
