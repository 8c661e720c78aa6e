import { useEffect, useId, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { SheetView } from '../../server/protocol';
import type { Words } from '../words';
import type { Editing, GridActions } from './actions';
import type { CellCache } from './cells';
import { CellEditor } from './CellEditor';
import type { Copied } from './clipboard';
import { onGridKey } from './keys';
import { lookOf } from './look';
import { arrowRoom } from './marks';
import { ActiveFrame, Charts, CopiedFrame, NoteBubble } from './Over';
import { blockOf, selectionOf, type Axes, type Place, type Selection } from './selection';
import { tellTests } from './testing';
import { GridSurface } from './univer/surface';

/** Before the surface can tell where a cell lies. */
const nowhere = { x: 0, y: 0, width: 0, height: 0 };

interface Props {
  /** The box that is typed in; it has the focus whenever the cells have it. */
  input: RefObject<HTMLTextAreaElement>;
  label: string;
  sheet: SheetView;
  axes: Axes;
  cells: CellCache;
  selection: Selection;
  editing: Editing | null;
  copied: Copied | null;
  actions: GridActions;
  words: Words;
}

/** Joins the drawing surface to the page: what is shown, what is selected, what the mouse does. */
function useSurface(props: Props) {
  const canvas = useRef<HTMLDivElement>(null);
  const [surface, setSurface] = useState<GridSurface | null>(null);
  const latest = useRef(props);
  latest.current = props;
  /** The selections that the surface has or told last, by sheet. */
  const heard = useRef<Record<number, string>>({});
  const [moves, moved] = useReducer((count: number) => count + 1, 0);

  useLayoutEffect(() => {
    let gone = false;
    const opening = GridSurface.open(canvas.current!, props.sheet, {
      look: (row, column) => lookOf(latest.current, row, column),
      selected(active, block) {
        const selection = selectionOf(block, active);
        heard.current[latest.current.sheet.id] = JSON.stringify(selection);
        latest.current.actions.select(selection);
      },
      gesture: (gesture) => latest.current.actions.gesture(gesture),
      moved: () => moved(undefined),
    });
    void opening.then((opened) => {
      if (gone) return opened.dispose();
      setSurface(opened);
      tellTests(canvas.current!, opened, () => latest.current);
    });
    return () => {
      gone = true;
    };
  }, []);
  useEffect(() => () => surface?.dispose(), [surface]);

  const { sheet, cells, selection } = props;
  useLayoutEffect(() => {
    if (surface?.show(sheet)) surface.select(selection.active, blockOf(selection));
  }, [surface, sheet]);
  useLayoutEffect(() => {
    const rows = surface && cells.takeChanged();
    if (rows) surface.redraw(rows);
  }, [surface, cells, cells.version]);
  useLayoutEffect(() => {
    if (surface) cells.see(surface.inSight());
  }, [surface, cells, sheet, moves]);
  useLayoutEffect(() => {
    const key = JSON.stringify(selection);
    if (!surface || key === heard.current[sheet.id]) return;
    heard.current[sheet.id] = key;
    surface.select(selection.active, blockOf(selection));
    // Whole rows and columns are selected where they are seen.
    const { rows, columns } = blockOf(selection);
    if (rows === sheet.rows.count || columns === sheet.columns.count) return;
    const { row, column } = selection.seen ?? selection.corner;
    surface.reveal(row, column);
    // Cells that were clicked into a formula look selected until the edit ends.
  }, [surface, sheet.id, JSON.stringify(selection), props.editing === null]);
  return { canvas, surface, moves };
}

/** The cells of a sheet: drawn by the surface, with the cell that is edited, notes and charts laid over it. */
export function Grid(props: Props) {
  const { input, label, sheet, axes, cells, selection, editing, actions, words } = props;
  const { canvas, surface, moves } = useSurface(props);
  const grid = useRef<HTMLDivElement>(null);
  const help = useId();
  /** The cell on whose own control the mouse was pressed; the control works when it is let go there. */
  const pressed = useRef<Place | null>(null);
  /** Whether the last key had Shift: Ctrl+Shift+V pastes values only. */
  const withShift = useRef(false);
  /** Whether the last key was Escape: Tab after it leaves the cells. */
  const leaving = useRef(false);
  const [hovered, setHovered] = useState<Place | null>(null);

  function placeOf(event: MouseEvent): { place: Place | null; x: number } {
    const box = grid.current!.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    return { place: surface?.placeAt(x, y) ?? null, x };
  }

  /** Whether a point of a cell lies on its arrow, funnel or checkbox. */
  function onControl(place: Place, x: number): boolean {
    const { rule, funnel } = lookOf(props, place.row, place.column);
    const box = surface!.boxOf(place.row, place.column);
    if (rule?.kind === 'checkbox') return Math.abs(x - box.x - box.width / 2) < 10;
    return (Boolean(funnel) || rule?.kind === 'list') && x > box.x + box.width - arrowRoom;
  }

  function onPointerDown(event: PointerEvent): void {
    const { place, x } = placeOf(event);
    const plain = event.button === 0 && !event.shiftKey && !event.ctrlKey && !event.metaKey;
    const isOwn = plain && !actions.isPointing();
    pressed.current = isOwn && place && onControl(place, x) ? place : null;
  }

  function onClick(event: MouseEvent): void {
    const { place } = placeOf(event);
    const began = pressed.current;
    pressed.current = null;
    if (began && place && began.row === place.row && began.column === place.column) actions.press(place);
  }

  function hover(place: Place | null): void {
    if (place?.row !== hovered?.row || place?.column !== hovered?.column) setHovered(place);
  }

  const typedInto = editing?.place ?? selection.active;
  const isEditing = editing !== null;
  useLayoutEffect(() => {
    if (isEditing) surface?.reveal(typedInto.row, typedInto.column);
  }, [isEditing]);

  const inGrid = (event: Event) => event.target instanceof Element && canvas.current?.contains(event.target);
  return (
    <div
      ref={grid}
      class="grid"
      role="application"
      tabIndex={-1}
      aria-label={label}
      onFocusIn={(event) => {
        leaving.current = false;
        if (!input.current?.contains(event.target as Node)) input.current?.focus({ preventScroll: true });
      }}
      onKeyDown={(event) => {
        withShift.current = event.shiftKey;
        const leaves = event.key === 'Tab' && leaving.current;
        if (event.key !== 'Shift') leaving.current = event.key === 'Escape';
        if (!editing && !leaves) onGridKey(event, selection, axes, actions);
      }}
      onMouseDownCapture={(event) => {
        // Otherwise the box in which the formula is typed would lose the focus, and the edit would end.
        if (inGrid(event) && actions.isPointing()) event.preventDefault();
      }}
      onPointerDown={(event) => inGrid(event) && onPointerDown(event)}
      onPointerMove={(event) => hover(inGrid(event) ? placeOf(event).place : null)}
      onPointerLeave={() => hover(null)}
      onClick={(event) => inGrid(event) && onClick(event)}
      onDblClick={(event) => {
        if (!editing && inGrid(event) && placeOf(event).place) actions.edit();
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        const { left, top } = grid.current!.getBoundingClientRect();
        const heading = inGrid(event) ? surface?.headingAt(event.clientX - left, event.clientY - top) : null;
        actions.menu({ x: event.clientX, y: event.clientY }, heading ?? null);
      }}
      onCopy={(event) => copied(event, editing, () => actions.copy(false))}
      onCut={(event) => copied(event, editing, () => actions.copy(true))}
      onPaste={(event) =>
        copied(event, editing, () =>
          actions.paste(
            event.clipboardData?.getData('text/plain') ?? '',
            withShift.current ? 'values' : 'all',
          ),
        )
      }
    >
      <div ref={canvas} class="grid-canvas" />
      <p id={help} class="unseen">
        {words.gridHelp}
      </p>
      {surface && (
        <div class="grid-over" data-moves={moves}>
          <Charts sheet={sheet} surface={surface} />
          {props.copied?.from.sheetId === sheet.id && (
            <CopiedFrame block={props.copied.from} surface={surface} />
          )}
          {!editing && hovered && (
            <NoteBubble cell={cells.cell(hovered.row, hovered.column)} place={hovered} surface={surface} />
          )}
          {!editing && <ActiveFrame place={selection.active} surface={surface} />}
        </div>
      )}
      <CellEditor
        input={input}
        editing={editing}
        box={surface?.boxOf(typedInto.row, typedInto.column) ?? nowhere}
        area={surface?.areaOf(typedInto.row, typedInto.column) ?? nowhere}
        cells={cells}
        actions={actions}
        label={label}
        help={help}
        words={words}
      />
    </div>
  );
}

/** While a cell is edited the clipboard is the editor's. */
function copied(event: ClipboardEvent, editing: Editing | null, act: () => void): void {
  if (editing) return;
  event.preventDefault();
  act();
}
