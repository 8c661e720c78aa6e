import type { FormatFields, Operation } from '../../server/protocol';
import { blockOf, bounds, columnLetters, type Selection } from '../grid/selection';
import type { MenuLine } from '../Menu';
import { fill } from '../words';
import { palette } from './colours';
import { linesOf, type CommandContext } from './context';
import { openNewSheet } from './newSheets';
import { patternsOf } from './patterns';

/** How a change is made a line of a menu. */
function changer({ bench }: CommandContext) {
  return (label: string, operation: Operation, disabled = false): MenuLine => ({
    kind: 'item',
    label,
    disabled,
    run: () => void bench.act('/api/change', operation),
  });
}

/** Undo, clipboard, emptying. */
function editing({ bench, actions }: CommandContext) {
  const { words, stage } = bench;
  const item = (label: string, hint: string, run: () => void, disabled = false): MenuLine => ({
    kind: 'item',
    label,
    hint,
    run,
    disabled,
  });
  const paste = (kind: 'all' | 'values') => () =>
    void navigator.clipboard.readText().then((text) => actions.paste(text, kind), bench.fail);
  return {
    undo: item(words.undo, 'Ctrl+Z', actions.undo, !stage?.undo),
    redo: item(words.redo, 'Ctrl+Y', actions.redo, !stage?.redo),
    cut: item(words.cut, 'Ctrl+X', () => actions.copy(true)),
    copy: item(words.copy, 'Ctrl+C', () => actions.copy(false)),
    paste: item(words.paste, 'Ctrl+V', paste('all')),
    pasteValues: item(words.pasteValues, 'Ctrl+Shift+V', paste('values')),
    clear: item(words.clear, 'Del', actions.clear),
    find: item(words.findInSheet, 'Ctrl+F', actions.find),
  };
}

/** Rows and columns: more, fewer, hidden, frozen. */
function lines(context: CommandContext) {
  const { bench, sheet, selection, actions } = context;
  const { words } = bench;
  const sheetId = sheet.id;
  const change = changer(context);
  const { top, bottom, left, right } = bounds(selection);
  const rows = { sheetId, start: top, end: bottom + 1 };
  const columns = { sheetId, start: left, end: right + 1 };
  const moved = (span: typeof rows, by: number) => ({ ...span, start: span.start + by, end: span.end + by });
  const freeze = (label: string, frozenRows: number, frozenColumns: number) =>
    change(label, { kind: 'freeze', sheetId, rows: frozenRows, columns: frozenColumns });
  const [frozenRows, frozenColumns] = [sheet.rows.frozen, sheet.columns.frozen];
  return {
    rowAbove: change(words.insertRowAbove, { kind: 'insertRows', ...rows }),
    rowBelow: change(words.insertRowBelow, { kind: 'insertRows', ...moved(rows, bottom - top + 1) }),
    columnLeft: change(words.insertColumnLeft, { kind: 'insertColumns', ...columns }),
    columnRight: change(words.insertColumnRight, {
      kind: 'insertColumns',
      ...moved(columns, right - left + 1),
    }),
    deleteRows: change(words.deleteRows, { kind: 'deleteRows', ...rows }),
    deleteColumns: change(words.deleteColumns, { kind: 'deleteColumns', ...columns }),
    hideRows: change(words.hideRows, { kind: 'hideRows', ...rows }),
    showRows: change(words.showRows, { kind: 'showRows', ...rows }),
    hideColumns: change(words.hideColumns, { kind: 'hideColumns', ...columns }),
    showColumns: change(words.showColumns, { kind: 'showColumns', ...columns }),
    fitRows: {
      kind: 'item',
      label: words.fitRows,
      run: () => actions.gesture({ kind: 'fitRows', start: rows.start, end: rows.end }),
    },
    fitColumns: {
      kind: 'item',
      label: words.fitColumns,
      run: () => actions.gesture({ kind: 'fitColumns', start: columns.start, end: columns.end }),
    },
    freeze: {
      kind: 'menu',
      label: words.freeze,
      lines: linesOf([
        freeze(words.freezeNoRows, 0, frozenColumns),
        freeze(words.freezeOneRow, 1, frozenColumns),
        freeze(fill(words.freezeToRow, { row: String(bottom + 1) }), bottom + 1, frozenColumns),
        null,
        freeze(words.freezeNoColumns, frozenRows, 0),
        freeze(words.freezeOneColumn, frozenRows, 1),
        freeze(fill(words.freezeToColumn, { column: columnLetters(right) }), frozenRows, right + 1),
      ]),
    },
  } satisfies Record<string, MenuLine>;
}

const one = (selection: Selection): boolean => {
  const { rows, columns } = blockOf(selection);
  return rows === 1 && columns === 1;
};

/** Sorting and the filter. */
function ordering(context: CommandContext) {
  const { bench, sheet, selection } = context;
  const { words } = bench;
  const sheetId = sheet.id;
  const change = changer(context);
  const by = selection.active.column;
  const block = { sheetId, ...blockOf(selection) };
  const whole = { sheetId, row: 0, column: 0, rows: sheet.rows.count, columns: sheet.columns.count };
  const sort = (label: string, descending: boolean) =>
    change(label, { kind: 'sort', sheetId, column: by, descending });
  const range = (label: string, descending: boolean) =>
    change(label, { kind: 'sortRange', ...block, by, descending }, one(selection));
  return {
    sortAscending: sort(words.sortAscending, false),
    sortDescending: sort(words.sortDescending, true),
    rangeAscending: range(words.rangeAscending, false),
    rangeDescending: range(words.rangeDescending, true),
    filter: sheet.filter
      ? change(words.removeFilter, { kind: 'clearFilter', sheetId })
      : change(words.createFilter, { kind: 'setFilter', ...(one(selection) ? whole : block) }),
  };
}

/** How the selected cells look. */
function looks(context: CommandContext) {
  const { bench, workbook, sheet, selection, actions } = context;
  const { words } = bench;
  const change = changer(context);
  const format = (label: string, looks: FormatFields) =>
    change(label, { kind: 'format', sheetId: sheet.id, ...blockOf(selection), format: looks });
  const toggle = (look: 'bold' | 'italic' | 'strike', hint: string): MenuLine => ({
    kind: 'item',
    label: words[look],
    hint,
    run: () => actions.toggle(look),
  });
  const colours = (label: string, look: 'background' | 'color'): MenuLine => ({
    kind: 'menu',
    label,
    lines: linesOf([
      format(words.noColour, { [look]: '' }),
      null,
      ...palette.map(({ name, css }) => ({ ...format(words[name], { [look]: css }), swatch: css })),
    ]),
  });
  return {
    textColour: colours(words.textColour, 'color'),
    fillColour: colours(words.fillColour, 'background'),
    bold: toggle('bold', 'Ctrl+B'),
    italic: toggle('italic', 'Ctrl+I'),
    strike: toggle('strike', 'Alt+Shift+5'),
    number: {
      kind: 'menu',
      label: words.numberFormat,
      lines: patternsOf(workbook.locale).map(({ name, pattern }) => format(words[name], { pattern })),
    },
    align: {
      kind: 'menu',
      label: words.alignment,
      lines: (['left', 'center', 'right'] as const).map((align) =>
        format({ left: words.alignLeft, center: words.alignCenter, right: words.alignRight }[align], {
          align,
        }),
      ),
    },
    wrap: {
      kind: 'menu',
      label: words.wrapping,
      lines: [format(words.wrapOn, { wrap: true }), format(words.wrapOff, { wrap: false })],
    },
  } satisfies Record<string, MenuLine>;
}

/** Everything that the page itself can do with the open sheet, as lines for its menus. */
export function ownCommands(context: CommandContext) {
  const { bench, sheet, editNote, openSheet } = context;
  return {
    ...editing(context),
    ...lines(context),
    ...ordering(context),
    ...looks(context),
    note: { kind: 'item', label: bench.words.editNote, hint: 'Shift+F2', run: editNote },
    newSheet: {
      kind: 'item',
      label: bench.words.newSheet,
      run: () =>
        void openNewSheet(bench, (newId) => ({ kind: 'addSheet', after: sheet.id, newId }), openSheet),
    },
  } satisfies Record<string, MenuLine>;
}
