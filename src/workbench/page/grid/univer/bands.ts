import type { IRender, IViewportInfo, Spreadsheet, SpreadsheetSkeleton } from '@univerjs/engine-render';
import { joined, type Rows } from '../rows';

type Context = Parameters<Spreadsheet['renderByViewports']>[0];

/** No border reaches farther into the next row, in pixels. */
const reach = 4;

/**
 * Draws only the rows that have changed. Univer keeps each part of the sheet (what scrolls, what is frozen) as a picture; by itself it
 * draws all of a picture anew for each change.
 */
export class Bands {
  /** The rows that are to be drawn, by the part of the sheet. */
  private readonly due = new Map<string, Rows>();
  private readonly spreadsheet: Spreadsheet;

  constructor(private readonly render: IRender) {
    // The main component of a workbook's render is its spreadsheet.
    this.spreadsheet = render.mainComponent as Spreadsheet;
    const show = this.spreadsheet.renderByViewports.bind(this.spreadsheet);
    this.spreadsheet.renderByViewports = (context, part, skeleton) => {
      const rows = this.due.get(part.viewportKey);
      this.due.delete(part.viewportKey);
      if (!rows || this.isStale(part)) return show(context, part, skeleton);
      if (part.diffX === 0 && part.diffY === 0) {
        this.draw(rows, context, part, skeleton);
        return show(context, part, skeleton);
      }
      // It has scrolled too: the picture lies elsewhere than what is known of its cells.
      const whole: IViewportInfo = { ...part, isDirty: 2 };
      skeleton.setStylesCache(whole);
      show(context, whole, skeleton);
    };
  }

  /** Has some rows drawn anew in the next frame. */
  add(rows: Rows): void {
    for (const { viewportKey } of this.render.scene.getViewports())
      this.due.set(viewportKey, joined(this.due.get(viewportKey), rows));
  }

  /** Whether all of a part is drawn anew anyway. */
  private isStale(part: IViewportInfo): boolean {
    return Boolean(
      part.isDirty || part.isForceDirty || this.spreadsheet.isDirty() || this.spreadsheet.isForceDirty(),
    );
  }

  private draw(rows: Rows, target: Context, part: IViewportInfo, skeleton: SpreadsheetSkeleton): void {
    const { rowHeaderWidthAndMarginLeft: headWidth, columnHeaderHeightAndMarginTop: headHeight } = skeleton;
    const { left, right, top: highest, bottom: lowest } = part.cacheBound;
    const { top, bottom } = extent(rows, skeleton);
    const bound = (margin: number) => ({
      ...{ left, right },
      top: Math.max(highest, headHeight + top - margin),
      bottom: Math.min(lowest, headHeight + bottom + margin),
    });
    const cut = bound(reach);
    if (!part.cacheCanvas || cut.top >= cut.bottom) return;
    const context = part.cacheCanvas.getContext();
    const { a, d, e, f } = target.getTransform();
    context.save();
    context.setTransform(a, 0, 0, d, 0, 0);
    context.translateWithPrecision(
      e / a - part.leftOrigin + part.bufferEdgeX,
      f / d - part.topOrigin + part.bufferEdgeY,
    );
    const box = [
      cut.left - headWidth,
      cut.top - headHeight,
      cut.right - cut.left,
      cut.bottom - cut.top,
    ] as const;
    context.clearRectByPrecision(...box);
    context.beginPath();
    context.rectByPrecision(...box);
    context.clip();
    // The rows beside it are drawn too, for what of them reaches into it.
    this.spreadsheet.draw(context, { ...part, cacheBound: bound(2 * reach) });
    context.restore();
  }
}

/** Where some rows lie, and the merged cells that they belong to, in pixels from the first row. */
function extent({ first, last }: Rows, skeleton: SpreadsheetSkeleton): { top: number; bottom: number } {
  const { rowHeightAccumulation: ends, worksheet } = skeleton;
  const merged = worksheet.getMergedCellRange(first, 0, last, worksheet.getColumnCount() - 1);
  const top = Math.min(first, ...merged.map(({ startRow }) => startRow));
  const bottom = Math.max(last, ...merged.map(({ endRow }) => endRow));
  return { top: ends[top - 1] ?? 0, bottom: ends[Math.min(bottom, ends.length - 1)] ?? 0 };
}
