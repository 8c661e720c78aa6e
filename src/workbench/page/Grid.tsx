import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { CellCache } from './cells';
import { CellEditor, type Editing } from './CellEditor';
import { GridRow, HeaderRow } from './GridRows';
import {
  columnHeaderHeight,
  linesInSight,
  placeAt,
  pressed,
  rowHeaderWidth,
  scrolledTo,
  type Viewport,
} from './layout';
import { contains, moved, selectCell, type Axes, type Place, type Selection } from './selection';
import type { Words } from './words';

/** What a person can do at the cells. */
export interface GridActions {
  select(selection: Selection): void;
  /** Begins to edit; with `text`, in place of what the cell holds. */
  edit(text?: string): void;
  /** Goes on with the edit, or begins it, in the bar above the cells. */
  editInBar(): void;
  type(text: string): void;
  commit(text: string, move: Move): void;
  cancel(): void;
  clear(): void;
  copy(event: ClipboardEvent): void;
  paste(text: string): void;
  menu(x: number, y: number): void;
  resize(column: number, pixels: number): void;
  /** A click on a cell's own control, or the space bar: a checkbox changes, a drop-down opens. */
  press(place: Place): void;
}

/** Where the selection goes after a commit. */
export type Move = 'down' | 'up' | 'right' | 'left' | 'stay';

interface Props {
  grid: RefObject<HTMLDivElement>;
  label: string;
  axes: Axes;
  cells: CellCache;
  selection: Selection;
  editing: Editing | null;
  actions: GridActions;
  words: Words;
}

const start: Viewport = { scrollTop: 0, scrollLeft: 0, width: 0, height: 0 };

function useViewport(grid: RefObject<HTMLDivElement>): Viewport {
  const [view, setView] = useState(start);
  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return;
    const measure = () =>
      setView({
        scrollTop: element.scrollTop,
        scrollLeft: element.scrollLeft,
        width: element.clientWidth,
        height: element.clientHeight,
      });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure);
    measure();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, []);
  return view;
}

function onGridKey(event: KeyboardEvent, selection: Selection, axes: Axes, actions: GridActions): void {
  const command = event.ctrlKey || event.metaKey;
  const from = event.shiftKey ? selection.corner : selection.active;
  const keys: Record<string, () => void> = {
    Enter: () => actions.edit(),
    F2: () => actions.edit(),
    Delete: () => actions.clear(),
    Backspace: () => actions.clear(),
    Escape: () => actions.select(selectCell(selection.active)),
    ' ': () => actions.press(selection.active),
  };
  const to = moved(from, event.key, command, axes);
  if (to) actions.select(event.shiftKey ? { active: selection.active, corner: to } : selectCell(to));
  else if (command && event.key.toLowerCase() === 'a') actions.select(pressed({ row: -1, column: -1 }, axes));
  else if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10'))
    openMenuAtCell(event, actions);
  else if (!command && !event.altKey && Object.hasOwn(keys, event.key)) keys[event.key]!();
  else if (!command && !event.altKey && event.key.length === 1) actions.edit(event.key);
  else return;
  event.preventDefault();
}

function openMenuAtCell(event: KeyboardEvent, actions: GridActions): void {
  const cell = document.getElementById('active-cell')?.getBoundingClientRect();
  const grid =
    event.currentTarget instanceof Element ? event.currentTarget.getBoundingClientRect() : undefined;
  actions.menu(cell?.left ?? grid?.left ?? 0, cell?.bottom ?? grid?.top ?? 0);
}

/** The cells of a sheet: only what is in sight is drawn. */
export function Grid({ grid, label, axes, cells, selection, editing, actions, words }: Props) {
  const view = useViewport(grid);
  const inSight = linesInSight(axes, view);
  const dragging = useRef<Selection | null>(null);

  useEffect(() => {
    const needed = (lines: { index: number }[]) =>
      [lines[0]?.index ?? 0, (lines.at(-1)?.index ?? -1) + 1] as const;
    for (const frozenRows of [true, false])
      for (const frozenColumns of [true, false]) {
        const rows = needed(inSight.rows.filter((line) => line.frozen === frozenRows));
        const columns = needed(inSight.columns.filter((line) => line.frozen === frozenColumns));
        cells.need(rows[0], rows[1], columns[0], columns[1]);
      }
  });

  useEffect(() => {
    const element = grid.current;
    if (!element || view.height === 0) return;
    const { top, left } = scrolledTo(axes, view, selection.corner);
    const isWhole =
      contains(selection, 0, selection.active.column) && selection.corner.row === axes.rows.count - 1;
    if (!isWhole && (top !== view.scrollTop || left !== view.scrollLeft)) element.scrollTo({ top, left });
    // The selection is made anew with every drawing: only a change of its corner scrolls, so that a person may look elsewhere.
  }, [selection.corner.row, selection.corner.column]);

  function placeOf(event: MouseEvent): Place {
    const box = grid.current!.getBoundingClientRect();
    return placeAt(axes, view, event.clientX - box.left, event.clientY - box.top);
  }

  function onMouseDown(event: MouseEvent): void {
    if (event.target instanceof Element && event.target.closest('.cell-editor, .column-edge')) return;
    const box = grid.current!.getBoundingClientRect();
    // The scroll bars lie outside the viewport.
    if (event.clientX - box.left >= view.width || event.clientY - box.top >= view.height) return;
    const place = placeOf(event);
    if (event.button === 2 && contains(selection, place.row, place.column)) return;
    const next = pressed(place, axes, event.shiftKey ? selection : undefined);
    dragging.current = event.button === 0 ? next : null;
    actions.select(next);
    if (event.button !== 0 || event.shiftKey || !(event.target instanceof Element)) return;
    if (!event.target.closest('.press')) return;
    // The browser would give the focus to the grid and take it from the box that opens.
    event.preventDefault();
    grid.current?.focus({ preventScroll: true });
    actions.press(place);
  }

  function onMouseMove(event: MouseEvent): void {
    if (!dragging.current || !(event.buttons & 1)) return void (dragging.current = null);
    const place = placeOf(event);
    const { active, corner } = selection;
    if (place.row < 0 || place.column < 0 || (corner.row === place.row && corner.column === place.column))
      return;
    const whole = dragging.current.corner;
    actions.select({
      active,
      corner: {
        row: whole.row === axes.rows.count - 1 && active.row === 0 ? whole.row : place.row,
        column: whole.column === axes.columns.count - 1 && active.column === 0 ? whole.column : place.column,
      },
    });
  }

  const width = rowHeaderWidth + axes.columns.start(axes.columns.count) + 40;
  const height = columnHeaderHeight + axes.rows.start(axes.rows.count) + 40;
  return (
    <div
      ref={grid}
      class="grid"
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={axes.rows.count + 1}
      aria-colcount={axes.columns.count + 1}
      aria-multiselectable="true"
      aria-activedescendant="active-cell"
      onKeyDown={(event) => !editing && onGridKey(event, selection, axes, actions)}
      onMouseDown={onMouseDown}
      onMouseMove={onMouseMove}
      onMouseUp={() => (dragging.current = null)}
      onDblClick={(event) => {
        const { row, column } = placeOf(event);
        if (!editing && row >= 0 && column >= 0) actions.edit();
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        actions.menu(event.clientX, event.clientY);
      }}
      onCopy={(event) => !editing && actions.copy(event)}
      onPaste={(event) => {
        if (editing) return;
        event.preventDefault();
        actions.paste(event.clipboardData?.getData('text/plain') ?? '');
      }}
    >
      <div class="grid-space" role="presentation" style={{ width: `${width}px`, height: `${height}px` }}>
        <div
          class="grid-view"
          role="presentation"
          style={{ width: `${view.width}px`, height: `${view.height}px` }}
        >
          <HeaderRow columns={inSight.columns} selection={selection} onResize={actions.resize} />
          {inSight.rows.map((row) => (
            <GridRow
              key={row.index}
              row={row}
              columns={inSight.columns}
              cells={cells}
              selection={selection}
              lastFrozen={row.index === axes.rows.frozen - 1}
              lastFrozenColumn={axes.columns.frozen - 1}
              chooseLabel={words.choose}
            />
          ))}
          {editing && (
            <CellEditor
              editing={editing}
              axes={axes}
              view={view}
              cells={cells}
              actions={actions}
              words={words}
            />
          )}
        </div>
      </div>
    </div>
  );
}
