import { useEffect, useRef } from 'preact/hooks';
import type { MenuEntry, MenuModel, Operation, SheetView } from '../server/protocol';
import type { GridActions } from './grid/actions';
import { Menu, type MenuLine } from './Menu';
import { bounds, type Selection } from './grid/selection';
import type { Workbench } from './useWorkbench';

/** What the page's own commands work on. */
export interface CommandContext {
  bench: Workbench;
  sheet: SheetView;
  selection: Selection;
  actions: GridActions;
}

const separator: MenuLine = { kind: 'separator' };

function commands({ bench, sheet, selection, actions }: CommandContext) {
  const { words } = bench;
  const { top, bottom, left, right } = bounds(selection);
  const sheetId = sheet.id;
  const change = (label: string, operation: Operation): MenuLine => ({
    kind: 'item',
    label,
    run: () => void bench.act('/api/change', operation),
  });
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  const sort = (label: string, descending: boolean) =>
    change(label, { kind: 'sort', sheetId, column: selection.active.column, descending });
  return {
    copy: { kind: 'item', label: words.copy, hint: 'Ctrl+C', run: () => document.execCommand('copy') },
    clear: { kind: 'item', label: words.clear, hint: 'Del', run: actions.clear },
    rowAbove: change(words.insertRowAbove, { kind: 'insertRows', sheetId, start: top, end: top + rows }),
    rowBelow: change(words.insertRowBelow, {
      kind: 'insertRows',
      sheetId,
      start: bottom + 1,
      end: bottom + 1 + rows,
    }),
    columnLeft: change(words.insertColumnLeft, {
      kind: 'insertColumns',
      sheetId,
      start: left,
      end: left + columns,
    }),
    columnRight: change(words.insertColumnRight, {
      kind: 'insertColumns',
      sheetId,
      start: right + 1,
      end: right + 1 + columns,
    }),
    deleteRows: change(words.deleteRows, { kind: 'deleteRows', sheetId, start: top, end: bottom + 1 }),
    deleteColumns: change(words.deleteColumns, {
      kind: 'deleteColumns',
      sheetId,
      start: left,
      end: right + 1,
    }),
    ascending: sort(words.sortAscending, false),
    descending: sort(words.sortDescending, true),
    newSheet: change(words.newSheet, { kind: 'addSheet' }),
  } satisfies Record<string, MenuLine>;
}

function scriptLine(entry: MenuEntry, bench: Workbench): MenuLine {
  if (entry.kind === 'separator') return separator;
  if (entry.kind === 'menu')
    return {
      kind: 'menu',
      label: entry.label,
      lines: entry.entries.map((inner) => scriptLine(inner, bench)),
    };
  const { label, functionName } = entry;
  return { kind: 'item', label, run: () => void bench.act('/api/menu', { functionName }) };
}

/** The menu bar: the page's own menus, then the script's. */
export function menusOf(
  context: CommandContext,
  scripts: MenuModel[],
): { label: string; lines: MenuLine[] }[] {
  const { bench } = context;
  const { words } = bench;
  const own = commands(context);
  const lines = (menu: MenuModel) => menu.entries.map((entry) => scriptLine(entry, bench));
  const addOns = scripts.filter((menu) => menu.addOn);
  const extensions: MenuLine[] = addOns.map((menu) => ({
    kind: 'menu',
    label: menu.label,
    lines: lines(menu),
  }));
  return [
    { label: words.edit, lines: [own.copy, own.clear, separator, own.deleteRows, own.deleteColumns] },
    {
      label: words.insert,
      lines: [
        own.rowAbove,
        own.rowBelow,
        separator,
        own.columnLeft,
        own.columnRight,
        separator,
        own.newSheet,
      ],
    },
    { label: words.data, lines: [own.ascending, own.descending] },
    ...(extensions.length ? [{ label: words.extensions, lines: extensions }] : []),
    ...scripts.filter((menu) => !menu.addOn).map((menu) => ({ label: menu.label, lines: lines(menu) })),
  ];
}

/** The menu at the mouse. */
export function ContextMenu(props: {
  context: CommandContext;
  at: { x: number; y: number };
  onClose(): void;
}) {
  const { context, at, onClose } = props;
  const box = useRef<HTMLDivElement>(null);
  const own = commands(context);
  useEffect(() => {
    const away = (event: MouseEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) onClose();
    };
    document.addEventListener('mousedown', away);
    return () => document.removeEventListener('mousedown', away);
  }, []);
  const lines: MenuLine[] = [
    own.copy,
    own.clear,
    separator,
    own.rowAbove,
    own.rowBelow,
    own.columnLeft,
    own.columnRight,
    separator,
    own.deleteRows,
    own.deleteColumns,
    separator,
    own.ascending,
    own.descending,
  ];
  const inside = { x: Math.min(at.x, window.innerWidth - 340), y: Math.min(at.y, window.innerHeight - 380) };
  return (
    <div ref={box}>
      <Menu lines={lines} label={context.bench.words.edit} at={inside} onClose={onClose} />
    </div>
  );
}
