import { useRef, useState } from 'preact/hooks';
import type { SheetView } from '../server/protocol';
import type { CellCache } from './cells';
import type { Editing } from './CellEditor';
import type { GridActions, Move } from './Grid';
import { trueTexts } from './GridRows';
import { bounds, selectCell, toBlock, type Axes, type Place, type Selection } from './selection';
import { fromTsv, toTsv } from './tsv';
import { useSelectionReport } from './useSelectionReport';
import type { Workbench } from './useWorkbench';

interface Options {
  bench: Workbench;
  sheet: SheetView | undefined;
  shown: { cells: CellCache; axes: Axes } | null;
  selection: Selection;
  setSelection(selection: Selection): void;
  openMenu(x: number, y: number): void;
  focusGrid(): void;
}

const mostCopied = 20_000;

function after(place: Place, move: Move, { rows, columns }: Axes): Place {
  const targets: Record<Move, Place> = {
    down: { ...place, row: rows.step(place.row, 1) },
    up: { ...place, row: rows.step(place.row, -1) },
    right: { ...place, column: columns.step(place.column, 1) },
    left: { ...place, column: columns.step(place.column, -1) },
    stay: place,
  };
  return targets[move];
}

/** One copied cell fills the whole selection, as in Sheets. */
function spread(values: string[][], selection: Selection): string[][] {
  const { top, bottom, left, right } = bounds(selection);
  const cells = (bottom - top + 1) * (right - left + 1);
  if (values.length !== 1 || values[0]!.length !== 1 || cells > mostCopied) return values;
  const [text = ''] = values[0]!;
  return Array.from({ length: bottom - top + 1 }, () => Array<string>(right - left + 1).fill(text));
}

/** What a person does at the cells, made into requests. */
export function useGridActions(options: Options): { editing: Editing | null; actions: GridActions } {
  const { bench, sheet, shown, selection, setSelection, openMenu, focusGrid } = options;
  const [editing, setEditing] = useState<Editing | null>(null);
  /** The edit as it is now: a box that disappears loses the focus, and must not commit a second time. */
  const current = useRef<Editing | null>(null);
  const began = useRef('');
  const keep = (next: Editing | null) => setEditing((current.current = next));

  useSelectionReport(sheet && shown ? toBlock(sheet.id, selection) : null, bench.fail);

  const write = (place: Place, values: string[][]) =>
    bench.act('/api/edit', { sheetId: sheet?.id, row: place.row + 1, column: place.column + 1, values });

  async function copyTexts(): Promise<string | null> {
    const { top, bottom, left, right } = bounds(selection);
    if ((bottom - top + 1) * (right - left + 1) > mostCopied) {
      bench.notify(bench.words.tooManyCells, true);
      return null;
    }
    return toTsv(await shown!.cells.texts(top, bottom, left, right));
  }

  /** Begins to edit a cell, with what it holds or with what was typed over it. */
  function begin(place: Place, typed?: string, where: Editing['where'] = 'cell'): void {
    const cell = shown?.cells.cell(place.row, place.column);
    began.current = cell?.input ?? cell?.shown ?? '';
    keep({ place, text: typed ?? began.current, typedOver: typed !== undefined, where });
  }

  const actions: GridActions = {
    select: setSelection,
    edit(text) {
      begin(selection.active, text);
    },
    type(text) {
      if (current.current) keep({ ...current.current, text });
    },
    commit(text, move) {
      const edit = current.current;
      if (!edit || !shown) return;
      keep(null);
      focusGrid();
      setSelection(selectCell(after(edit.place, move, shown.axes)));
      if (text !== began.current) void write(edit.place, [[text]]);
    },
    cancel() {
      keep(null);
      focusGrid();
    },
    clear() {
      if (sheet) void bench.act('/api/clear', toBlock(sheet.id, selection));
    },
    copy(event) {
      event.preventDefault();
      // The clipboard's own promise lets the texts be fetched after the key was pressed.
      void copyTexts()
        .then((text) => (text === null ? undefined : navigator.clipboard.writeText(text)))
        .catch(bench.fail);
    },
    paste(text) {
      if (text === '') return;
      const values = spread(fromTsv(text), selection);
      const { top: row, left: column } = bounds(selection);
      void write({ row, column }, values);
      const corner = { row: row + values.length - 1, column: column + values[0]!.length - 1 };
      setSelection({ active: { row, column }, corner });
    },
    menu: openMenu,
    resize(column, pixels) {
      void bench.act('/api/change', {
        kind: 'resizeColumns',
        sheetId: sheet?.id,
        start: column,
        end: column + 1,
        pixels: Math.max(20, pixels),
      });
    },
    press(place) {
      const rule = shown?.cells.rule(place.row, place.column);
      const text = shown?.cells.cell(place.row, place.column)?.shown ?? '';
      if (rule?.kind === 'checkbox')
        void write(place, [[trueTexts.includes(text.toUpperCase()) ? 'FALSE' : 'TRUE']]);
      else if (rule?.kind === 'list') begin(place);
      else begin(place, ' ');
    },
    editInBar() {
      if (current.current) keep({ ...current.current, where: 'bar', typedOver: false });
      else begin(selection.active, undefined, 'bar');
    },
  };

  return { editing, actions };
}
