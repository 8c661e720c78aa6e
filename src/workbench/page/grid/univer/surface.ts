/**
 * The drawing surface of the grid; this folder alone knows Univer. Univer draws and takes gestures of the mouse; what it draws comes cell by
 * cell from the page, and what a gesture would change is cancelled here and told to the page. Its own model of the cells stays empty.
 */
import {
  CommandType,
  CustomCommandExecutionError,
  ICommandService,
  RANGE_TYPE,
  UniverInstanceType,
  type ICommandInfo,
  type IRange,
  type IWorkbookData,
  type Nullable,
  type Univer,
  type Workbook,
} from '@univerjs/core';
import type { IRender } from '@univerjs/engine-render';
import {
  InsertSheetMutation,
  INTERCEPTOR_POINT,
  RemoveSheetMutation,
  SelectionMoveType,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetInterceptorService,
  SheetsSelectionsService,
  type ISelectionWithStyle,
} from '@univerjs/sheets';
import {
  ISheetSelectionRenderService,
  SetCellEditVisibleOperation,
  SheetScrollManagerService,
} from '@univerjs/sheets-ui';
import type { SheetView } from '../../../server/protocol';
import type { Block } from '../box';
import type { SurfaceHandlers } from '../gestures';
import { drawnCell } from '../looks';
import { worksheetOf } from '../worksheet';
import type { Rows } from '../rows';
import { Bands } from './bands';
import { Geometry } from './geometry';
import { blockOf, harmless, rangeOf, translations, type Translation } from './commands';
import { drawn, startUniver } from './start';

const unitId = 'workbook';

/** A grid drawn by Univer in an element of the page. */
export class GridSurface extends Geometry {
  private readonly commands: ICommandService;
  private readonly translations: Record<string, Translation>;
  /** Whether this file itself is at work: its commands pass. */
  private own = false;
  /** The sheets that Univer knows: how each is called there, and the shape that it was given. */
  private readonly known = new Map<number, { name: string; shape: string }>();
  private current = '';
  /** The rows that the filter of the shown sheet hides. */
  private filtered: ReadonlySet<number> = new Set();
  private names = 0;
  private readonly bands: Bands;

  private constructor(
    private readonly univer: Univer,
    render: IRender,
    name: { name: string; shape: string },
    sheet: SheetView,
    private readonly handlers: SurfaceHandlers,
  ) {
    super(render);
    this.bands = new Bands(render);
    this.known.set(sheet.id, name);
    this.current = name.name;
    this.filtered = new Set(sheet.filter?.filtered);
    const injector = univer.__getInjector();
    this.commands = injector.get(ICommandService);
    this.commands.beforeCommandExecuted((info) => this.judge(info));
    this.translations = translations((axis, index) => this.size(axis, index));
    const interceptors = injector.get(SheetInterceptorService);
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'page',
      priority: 1000,
      handler: (_cell, { row, col }) => drawnCell(this.handlers.look(row, col)),
    });
    interceptors.intercept(INTERCEPTOR_POINT.ROW_FILTERED, {
      id: 'page',
      handler: (_filtered, { row }) => this.filtered.has(row),
    });
    this.listen(injector.get(SheetsSelectionsService));
    // The page works on one block of cells.
    render.with(ISheetSelectionRenderService).setSingleSelectionEnabled(true);
  }

  /** Begins to draw a sheet in `element`, which it fills; settled when it can be worked with. */
  static async open(element: HTMLElement, sheet: SheetView, handlers: SurfaceHandlers): Promise<GridSurface> {
    const data = worksheetOf(sheet);
    const name = { name: `${sheet.id}.0`, shape: JSON.stringify(data) };
    const univer = startUniver(element);
    const worksheet = { ...data, id: name.name, name: name.name };
    const book = { id: unitId, sheetOrder: [name.name], sheets: { [name.name]: worksheet }, styles: {} };
    univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, book);
    return new GridSurface(univer, await drawn(univer, unitId), name, sheet, handlers);
  }

  /**
   * Shows a sheet: its axes and merged cells; the cells are asked for when they are drawn. Returns whether it is drawn on new lines, with
   * nothing selected.
   */
  show(sheet: SheetView): boolean {
    const before = this.known.get(sheet.id);
    const data = this.named(sheet);
    this.filtered = new Set(sheet.filter?.filtered);
    this.asOwn(() => {
      if (data.id !== before?.name) this.run(InsertSheetMutation.id, { index: 0, sheet: data });
      if (before && data.id !== before.name) this.keepScroll(before.name, data.id);
      this.current = data.id;
      this.run(SetWorksheetActiveOperation.id, { subUnitId: data.id });
      if (before && data.id !== before.name) this.run(RemoveSheetMutation.id, { subUnitId: before.name });
    });
    this.redraw();
    this.handlers.moved();
    return data.id !== before?.name;
  }

  /** Draws cells anew: those of some rows, or all that are in sight. */
  redraw(rows?: Rows): void {
    this.skeletons.getCurrentSkeleton()?.resetCache();
    if (rows) this.bands.add(rows);
    else this.render.mainComponent?.makeForceDirty();
    this.render.scene.makeDirty(true);
  }

  /** Selects a block and marks its active cell. */
  select(active: { row: number; column: number }, block: Block): void {
    const selection: ISelectionWithStyle = {
      range: { ...rangeOf(block), rangeType: this.rangeType(block) },
      primary: this.primary(active),
      style: null,
    };
    this.asOwn(() =>
      this.run(SetSelectionsOperation.id, { selections: [selection], type: SelectionMoveType.MOVE_END }),
    );
  }

  dispose(): void {
    this.univer.dispose();
  }

  private listen(selections: SheetsSelectionsService): void {
    const tell = (all: Nullable<ISelectionWithStyle[]>) => {
      const last = all ? all.at(-1) : undefined;
      if (this.own || !last?.primary) return;
      const { actualRow, actualColumn, isMerged, isMergedMainCell, startRow, startColumn } = last.primary;
      // Of merged cells the first one is meant, wherever the mouse was.
      const merged = isMerged || isMergedMainCell;
      const [row, column] = merged ? [startRow, startColumn] : [actualRow, actualColumn];
      this.handlers.selected({ row, column }, this.whole(last.range));
    };
    selections.selectionMoveStart$.subscribe(tell);
    selections.selectionMoving$.subscribe(tell);
    selections.selectionMoveEnd$.subscribe(tell);
    this.viewport.onScrollAfter$.subscribeEvent(() => this.handlers.moved());
    this.render.engine.onTransformChange$.subscribeEvent(() => this.handlers.moved());
  }

  /** Lets pass what only looks; tells the page of what would change something, and cancels that. */
  private judge({ id, type, params }: ICommandInfo): void {
    if (this.own) return;
    const gesture = this.translations[id]?.((params ?? {}) as never);
    if (gesture) this.handlers.gesture(gesture);
    const passes =
      type === CommandType.OPERATION ? id !== SetCellEditVisibleOperation.id : harmless.includes(id);
    if (!passes) throw new CustomCommandExecutionError(`The page has its own ${id}.`);
  }

  private asOwn(act: () => void): void {
    const before = this.own;
    this.own = true;
    try {
      act();
    } finally {
      this.own = before;
    }
  }

  private run(id: string, params: object): void {
    this.commands.syncExecuteCommand(id, { unitId, subUnitId: this.current, ...params });
  }

  /** The sheet in Univer's shape; it gets a new name there when its shape has changed. */
  private named(sheet: SheetView): ReturnType<typeof worksheetOf> & { id: string; name: string } {
    const data = worksheetOf(sheet);
    const shape = JSON.stringify(data);
    let known = this.known.get(sheet.id);
    if (known?.shape !== shape)
      this.known.set(sheet.id, (known = { name: `${sheet.id}.${++this.names}`, shape }));
    return { ...data, id: known.name, name: known.name };
  }

  private keepScroll(from: string, to: string): void {
    const scrolls = this.render.with(SheetScrollManagerService);
    const state = scrolls.getScrollStateByParam({ unitId, sheetId: from });
    if (state) scrolls.setValidScrollState({ ...state, unitId, sheetId: to });
  }

  private size(axis: 'row' | 'column', index: number): number {
    const { worksheet } = this.skeletons.getCurrentSkeleton()!;
    return axis === 'row' ? worksheet.getRowHeight(index) : worksheet.getColumnWidth(index);
  }

  /** The block of a range; whole rows and columns reach to the end of the sheet. */
  private whole(range: IRange): Block {
    const { worksheet } = this.skeletons.getCurrentSkeleton()!;
    const rows = range.rangeType === RANGE_TYPE.COLUMN || range.rangeType === RANGE_TYPE.ALL;
    const columns = range.rangeType === RANGE_TYPE.ROW || range.rangeType === RANGE_TYPE.ALL;
    return blockOf({
      ...range,
      ...(rows && { startRow: 0, endRow: worksheet.getRowCount() - 1 }),
      ...(columns && { startColumn: 0, endColumn: worksheet.getColumnCount() - 1 }),
    });
  }

  private rangeType({ rows, columns }: Block): RANGE_TYPE {
    const { worksheet } = this.skeletons.getCurrentSkeleton()!;
    const allRows = rows === worksheet.getRowCount();
    const allColumns = columns === worksheet.getColumnCount();
    if (allRows && allColumns) return RANGE_TYPE.ALL;
    if (allRows) return RANGE_TYPE.COLUMN;
    return allColumns ? RANGE_TYPE.ROW : RANGE_TYPE.NORMAL;
  }

  private primary({
    row,
    column,
  }: {
    row: number;
    column: number;
  }): NonNullable<ISelectionWithStyle['primary']> {
    const merged = this.skeletons.getCurrentSkeleton()!.worksheet.getMergedCell(row, column);
    const range = merged ?? rangeOf({ row, column, rows: 1, columns: 1 });
    return {
      ...range,
      actualRow: row,
      actualColumn: column,
      isMerged: false,
      isMergedMainCell: Boolean(merged),
    };
  }
}
