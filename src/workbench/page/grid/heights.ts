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
  private readonly rows = new Map<number, number>();
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
      if (height === (this.rows.get(row) ?? ordinary)) return;
      this.rows.set(row, height);
      changed = true;
    });
    return changed;
  }

  /** The sheet with the heights that its rows have grown to; rows that were sized keep their size. */
  grown(sheet: SheetView): SheetView {
    if (this.rows.size === 0) return sheet;
    const exceptions = new Map<number, AxisException>(sheet.rows.exceptions.map((one) => [one.index, one]));
    for (const [index, size] of this.rows) {
      const known = exceptions.get(index);
      if (known?.size === undefined) exceptions.set(index, { ...known, index, size });
    }
    const sorted = [...exceptions.values()].sort((a, b) => a.index - b.index);
    return { ...sheet, rows: { ...sheet.rows, exceptions: sorted } };
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
