import { SHEET_VIEWPORT_KEY, type IRender } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Heading } from '../actions';
import type { Block, Box } from '../box';
import { columnHeaderHeight, rowHeaderWidth } from '../worksheet';

/** Univer's scroll bars, in pixels. */
const scrollBarWidth = 14;
/** Of so many hidden rows between shown ones the cells are known too, rather than asked for in many pieces. */
const mostHidden = 16;

/** Where the cells of the shown sheet lie, in pixels of the element that they are drawn in. */
export class Geometry {
  protected constructor(protected readonly render: IRender) {}

  /** Scrolls so that a cell is in sight; to the very beginning for the first one, though it may be frozen. */
  reveal(row: number, column: number): void {
    if (row === 0 && column === 0)
      return void this.viewport.scrollToViewportPos({ viewportScrollX: 0, viewportScrollY: 0 });
    const box = this.boxOf(row, column);
    const { x, y, width, height } = this.openArea();
    const scroll = this.scroll();
    const shift = (start: number, size: number, from: number, room: number) =>
      start < from ? start - from : Math.max(0, Math.min(start + size - from - room, start - from));
    const { xSplit, ySplit } = this.skeletons.getCurrentSkeleton()!.worksheet.getFreeze();
    const right = column < xSplit ? 0 : shift(box.x, box.width, x, width);
    const down = row < ySplit ? 0 : shift(box.y, box.height, y, height);
    if (right || down)
      this.viewport.scrollToViewportPos({
        viewportScrollX: scroll.x + right,
        viewportScrollY: scroll.y + down,
      });
  }

  /** Where a cell is drawn, in pixels of the element; it may lie out of sight. A merged cell is one. */
  boxOf(row: number, column: number): Box {
    const skeleton = this.skeletons.getCurrentSkeleton()!;
    const { xSplit, ySplit } = skeleton.worksheet.getFreeze();
    const { mergeInfo, isMerged, isMergedMainCell, ...single } = skeleton.getCellWithCoordByIndex(
      row,
      column,
    );
    const cell = isMerged || isMergedMainCell ? mergeInfo : single;
    const scroll = this.scroll();
    return {
      x: cell.startX - (column < xSplit ? 0 : scroll.x),
      y: cell.startY - (row < ySplit ? 0 : scroll.y),
      width: cell.endX - cell.startX,
      height: cell.endY - cell.startY,
    };
  }

  /** The cell at a point of the element; null on the headers and outside the cells. */
  placeAt(x: number, y: number): { row: number; column: number } | null {
    const skeleton = this.skeletons.getCurrentSkeleton()!;
    const { width, height } = this.render.engine;
    if (x < rowHeaderWidth || y < columnHeaderHeight || x > width || y > height) return null;
    const area = this.openArea();
    const scroll = this.scroll();
    const across = x < area.x ? x : x + scroll.x;
    const down = y < area.y ? y : y + scroll.y;
    const place = {
      row: skeleton.getRowIndexByOffsetY(down, 1, { x: 0, y: 0 }),
      column: skeleton.getColumnIndexByOffsetX(across, 1, { x: 0, y: 0 }),
    };
    const merged = skeleton.worksheet.getMergedCell(place.row, place.column);
    return merged ? { row: merged.startRow, column: merged.startColumn } : place;
  }

  /** The heading at a point of the element; null elsewhere, and in the corner between the headings. */
  headingAt(x: number, y: number): Heading | null {
    const onRows = x < rowHeaderWidth;
    if (onRows === y < columnHeaderHeight) return null;
    const place = this.placeAt(Math.max(x, rowHeaderWidth + 1), Math.max(y, columnHeaderHeight + 1));
    if (!place) return null;
    return onRows ? { of: 'rows', index: place.row } : { of: 'columns', index: place.column };
  }

  /** The part of the element where cells scroll: without headers and frozen cells. */
  openArea(): Box {
    const skeleton = this.skeletons.getCurrentSkeleton()!;
    const { xSplit, ySplit } = skeleton.worksheet.getFreeze();
    const { startX } = skeleton.getNoMergeCellWithCoordByIndex(0, xSplit);
    const { startY } = skeleton.getNoMergeCellWithCoordByIndex(ySplit, 0);
    const { width, height } = this.render.engine;
    return {
      x: startX,
      y: startY,
      width: width - startX - scrollBarWidth,
      height: height - startY - scrollBarWidth,
    };
  }

  /** The blocks of cells in sight: the ones that scroll, and the frozen ones beside them. */
  inSight(): Block[] {
    const skeleton = this.skeletons.getCurrentSkeleton()!;
    const { xSplit, ySplit } = skeleton.worksheet.getFreeze();
    const { width, height } = this.render.engine;
    const { x, y } = this.openArea();
    const scroll = this.scroll();
    const row = skeleton.getRowIndexByOffsetY(y + 1 + scroll.y, 1, { x: 0, y: 0 });
    const column = skeleton.getColumnIndexByOffsetX(x + 1 + scroll.x, 1, { x: 0, y: 0 });
    const rows = skeleton.getRowIndexByOffsetY(Math.max(y, height) + scroll.y, 1, { x: 0, y: 0 }) - row + 1;
    const columns =
      skeleton.getColumnIndexByOffsetX(Math.max(x, width) + scroll.x, 1, { x: 0, y: 0 }) - column + 1;
    return [
      ...this.shownRuns(row, rows).flatMap((run) => [
        { ...run, column, columns },
        { ...run, column: 0, columns: xSplit },
      ]),
      { row: 0, column, rows: ySplit, columns },
      { row: 0, column: 0, rows: ySplit, columns: xSplit },
    ].filter((block) => block.rows > 0 && block.columns > 0);
  }

  /** The part of the element in which a cell can be seen: frozen cells have their own. */
  areaOf(row: number, column: number): Box {
    const { xSplit, ySplit } = this.skeletons.getCurrentSkeleton()!.worksheet.getFreeze();
    const open = this.openArea();
    const x = column < xSplit ? rowHeaderWidth : open.x;
    const y = row < ySplit ? columnHeaderHeight : open.y;
    return { x, y, width: open.x + open.width - x, height: open.y + open.height - y };
  }

  /** The runs of shown rows among some: thousands that a filter hides may lie between two that are in sight. */
  private shownRuns(row: number, rows: number): { row: number; rows: number }[] {
    const { worksheet } = this.skeletons.getCurrentSkeleton()!;
    const runs: { row: number; rows: number }[] = [];
    for (let at = row; at < row + rows; at++) {
      if (!worksheet.getRowVisible(at)) continue;
      const last = runs.at(-1);
      if (last && at - last.row - last.rows <= mostHidden) last.rows = at - last.row + 1;
      else runs.push({ row: at, rows: 1 });
    }
    return runs;
  }

  protected get skeletons(): SheetSkeletonManagerService {
    return this.render.with(SheetSkeletonManagerService);
  }

  protected get viewport() {
    return this.render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN)!;
  }

  private scroll(): { x: number; y: number } {
    const { viewportScrollX: x, viewportScrollY: y } = this.viewport;
    return { x, y };
  }
}
