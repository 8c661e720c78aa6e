import { useMemo, useRef, useState } from 'preact/hooks';
import type { BlockFields, SheetView } from '../../server/protocol';
import { repeated, rowsPastedOver, seenOrNamed } from '../../shapes/seenRows';
import type { Workbench } from '../useWorkbench';
import type { Editing, GridActions, MenuPlace } from './actions';
import { caretIn } from './caret';
import type { CellCache } from './cells';
import { copyCells, sameClipboard, type Copied } from './clipboard';
import { edgeFrom } from './edge';
import { fittingWidth } from './fit';
import { pointAt, type Span } from './pointing';
import { copiedAlong, requestsOf } from './requests';
import {
  blockOf,
  selectCell,
  selectionName,
  selectionOf,
  steppedTo,
  toBlock,
  type Axes,
  type Place,
  type Selection,
} from './selection';
import { selectedAt, useSteps } from './steps';
import { fromTsv } from './tsv';
import { isTrueText } from './truth';
import { useSelectionReport } from './useSelectionReport';

interface Options {
  bench: Workbench;
  sheet: SheetView | undefined;
  shown: { cells: CellCache; axes: Axes } | null;
  selection: Selection;
  setSelection(selection: Selection): void;
  openMenu(at?: MenuPlace): void;
  openFilter(column: number): void;
  editNote(): void;
  find(): void;
  focusGrid(): void;
}

const mostSpread = 20_000;

/** One copied cell fills the whole selection, as in Sheets. */
function spread(values: string[][], rows: number, columns: number): string[][] {
  if (values.length !== 1 || values[0]!.length !== 1 || rows * columns > mostSpread) return values;
  const [text = ''] = values[0]!;
  return Array.from({ length: rows }, () => Array<string>(columns).fill(text));
}

/** What a person does at the cells, made into requests. */
export function useGridActions(options: Options): {
  editing: Editing | null;
  copied: Copied | null;
  actions: GridActions;
} {
  const { bench, sheet, shown, selection, setSelection, openMenu, focusGrid } = options;
  const [editing, setEditing] = useState<Editing | null>(null);
  const [copied, setCopied] = useState<Copied | null>(null);
  /** The edit as it is now: a box that disappears loses the focus, and must not commit a second time. */
  const current = useRef<Editing | null>(null);
  const keep = (next: Editing | null) => setEditing((current.current = next));
  const sheetId = sheet?.id ?? 0;
  const stepFrom = useSteps();
  const fields = (block = blockOf(selection)): BlockFields => ({ sheetId, ...block });

  const hidden = useMemo(() => new Set(sheet?.filter?.filtered), [sheet?.filter?.filtered]);
  const selectedRows = (): number => {
    const { row, rows } = blockOf(selection);
    return seenOrNamed(hidden, row, rows).length;
  };

  useSelectionReport(sheet && shown ? toBlock(sheet.id, selection) : null, bench.fail);

  function write(place: Place, values: string[][]): void {
    const { row, column } = place;
    // In this order: the request goes before anything is drawn.
    const act = bench.act('/api/edit', { sheetId, row: row + 1, column: column + 1, values });
    // Where a filter hides rows in between, the texts go elsewhere than one below the other.
    const isWhole = rowsPastedOver(hidden, row, values.length).every((each, index) => each === row + index);
    if (isWhole) void act.then(shown?.cells.expect(row, column, values));
  }

  /** Begins to edit a cell, with what it holds or with what was typed over it. */
  function begin(place: Place, typed?: string, where: Editing['where'] = 'cell'): void {
    const cell = shown?.cells.cell(place.row, place.column);
    const held = cell?.input ?? cell?.shown ?? '';
    keep({ place, text: typed ?? held, began: held, typedOver: typed !== undefined, where });
  }

  /** Selects what was pasted from the first selected cell on: so many rows, without those that the filter hides. */
  function selectPasted(count: number, columns: number): void {
    const { row, column } = blockOf(selection);
    const rows = rowsPastedOver(hidden, row, count);
    const [first = row] = rows;
    const block = { row: first, column, rows: (rows.at(-1) ?? first) - first + 1, columns };
    setSelection({ ...selectionOf(block, { row: first, column }), seen: { row: first, column } });
  }

  function pasteCopied({ from, rows, cut }: Copied, kind: 'all' | 'values'): void {
    const to = blockOf(selection);
    void bench.act('/api/change', { kind: 'copy', from, to: fields(to), what: kind, ...(cut && { cut }) });
    if (cut) selectPasted(rows, from.columns);
    else selectPasted(repeated(rows, selectedRows()), repeated(from.columns, to.columns));
    if (cut) setCopied(null);
  }

  function pasteText(text: string): void {
    const { row, column, columns } = blockOf(selection);
    const values = spread(fromTsv(text), selectedRows(), columns);
    write({ row, column }, values);
    selectPasted(values.length, values[0]!.length);
  }

  /** Where the formula that is typed takes the name of a cell. */
  function pointing(): Span | undefined {
    const edit = current.current;
    // What is clicked before the last name was drawn takes its place: the mouse is dragged.
    return edit ? pointAt(edit.text, caretIn(edit.text) ?? edit.pointed?.to ?? 0, edit.pointed) : undefined;
  }

  const actions: GridActions = {
    select(next) {
      const [edit, at] = [current.current, pointing()];
      if (!edit || !at) return setSelection(next);
      const name = selectionName(next);
      const text = edit.text.slice(0, at.from) + name + edit.text.slice(at.to);
      keep({ ...edit, text, pointed: { from: at.from, to: at.from + name.length } });
    },
    isPointing: () => pointing() !== undefined,
    go: (to) => setSelection(steppedTo(selection.active, to, sheet?.merges ?? [])),
    step: (move) => shown && actions.go(stepFrom(selection.active, move, shown.axes)),
    leap(arrow, extend) {
      if (!shown) return;
      const from = extend ? selection.corner : selection.active;
      void edgeFrom(from, arrow, shown).then(
        (to) => setSelection(extend ? { active: selection.active, corner: to } : selectCell(to)),
        bench.fail,
      );
    },
    edit: (text) => begin(selection.active, text),
    type(text) {
      if (current.current) keep({ ...current.current, text, pointed: undefined });
    },
    commit(text, move) {
      const edit = current.current;
      if (!edit || !shown) return;
      if (text !== edit.began) write(edit.place, [[text]]);
      keep(null);
      if (move === 'stay') return;
      focusGrid();
      setSelection(steppedTo(edit.place, stepFrom(edit.place, move, shown.axes), sheet?.merges ?? []));
    },
    cancel() {
      keep(null);
      focusGrid();
    },
    escape() {
      setCopied(null);
      setSelection(selectCell(selection.active));
    },
    clear: () => void bench.act('/api/clear', toBlock(sheetId, selection)),
    copy(cut) {
      if (!shown) return;
      const done = copyCells(shown.cells, fields(), hidden, cut);
      if (done) setCopied(done);
      else bench.notify(bench.words.tooManyCells, true);
      done?.text.catch(bench.fail);
    },
    paste(text, kind) {
      void sameClipboard(copied, text).then((same) => {
        if (copied && same) pasteCopied(copied, kind);
        else if (text !== '') pasteText(text);
      });
    },
    copyAlong(direction) {
      const change = copiedAlong(blockOf(selection), direction);
      if (!change) return;
      const { from, to } = change;
      void bench.act('/api/change', { kind: 'copy', from: fields(from), to: fields(to), what: 'all' });
    },
    undo: () => void bench.act('/api/undo'),
    redo: () => void bench.act('/api/redo'),
    toggle(look) {
      const { row, column } = selection.active;
      const on = shown?.cells.cell(row, column)?.style?.[look] === true;
      void bench.act('/api/change', { kind: 'format', ...fields(), format: { [look]: !on } });
    },
    note: (text) => void bench.act('/api/change', { kind: 'note', sheetId, ...selection.active, text }),
    editNote: options.editNote,
    find: options.find,
    menu(at, heading) {
      if (!shown || !heading) return openMenu({ ...at, of: 'cells' });
      setSelection(selectedAt(heading, selection, shown.axes));
      openMenu({ ...at, of: heading.of });
    },
    menuAtCell: () => openMenu(),
    press(place) {
      const { filter } = sheet ?? {};
      const rule = shown?.cells.rule(place.row, place.column);
      const text = shown?.cells.cell(place.row, place.column)?.shown ?? '';
      if (
        filter?.row === place.row &&
        place.column >= filter.column &&
        place.column < filter.column + filter.columns
      )
        options.openFilter(place.column);
      else if (rule?.kind === 'checkbox') write(place, [[isTrueText(text) ? 'FALSE' : 'TRUE']]);
      else if (rule?.kind === 'list') begin(place);
      else begin(place, ' ');
    },
    editInBar() {
      if (current.current) keep({ ...current.current, where: 'bar', typedOver: false });
      else begin(selection.active, undefined, 'bar');
    },
    gesture(gesture) {
      const widthOf = (column: number) => (shown ? fittingWidth(shown.cells, column) : null);
      for (const change of requestsOf(gesture, sheetId, widthOf)) void bench.act('/api/change', change);
      if (gesture.kind === 'fill' || gesture.kind === 'moveCells')
        setSelection(selectionOf(gesture.to, { row: gesture.to.row, column: gesture.to.column }));
    },
  };

  return { editing, copied, actions };
}
