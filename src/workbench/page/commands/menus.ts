import type { MenuEntry, MenuModel } from '../../server/protocol';
import type { MenuPlace } from '../grid/actions';
import type { BarMenu, MenuLine } from '../Menu';
import type { Workbench } from '../useWorkbench';
import { linesOf, type CommandContext } from './context';
import { fileLines } from './files';
import { ownCommands } from './own';

function scriptLine(entry: MenuEntry, bench: Workbench): MenuLine {
  if (entry.kind === 'separator') return { kind: 'separator' };
  if (entry.kind === 'menu')
    return {
      kind: 'menu',
      label: entry.label,
      lines: entry.entries.map((inner) => scriptLine(inner, bench)),
    };
  const { label, functionName } = entry;
  return { kind: 'item', label, run: () => void bench.act('/api/menu', { functionName }) };
}

/** The menu bar: the page's own menus, with the letters that they have in Sheets, then the script's. */
export function menusOf(context: CommandContext, scripts: MenuModel[]): BarMenu[] {
  const { bench } = context;
  const { words } = bench;
  const own = ownCommands(context);
  const lines = (menu: MenuModel) => menu.entries.map((entry) => scriptLine(entry, bench));
  const addOns = scripts.filter((menu) => menu.addOn);
  const extensions: MenuLine[] = addOns.map((menu) => ({
    kind: 'menu',
    label: menu.label,
    lines: lines(menu),
  }));
  const menu = (label: string, letter: string, ...entries: (MenuLine | null)[]) => ({
    label,
    letter,
    lines: linesOf(entries),
  });
  return [
    menu(words.file, 'f', ...fileLines(context)),
    menu(
      words.edit,
      'e',
      own.undo,
      own.redo,
      null,
      own.cut,
      own.copy,
      own.paste,
      own.pasteValues,
      null,
      own.clear,
      own.deleteRows,
      own.deleteColumns,
      null,
      own.find,
    ),
    menu(
      words.view,
      'v',
      own.freeze,
      null,
      own.hideRows,
      own.showRows,
      null,
      own.hideColumns,
      own.showColumns,
    ),
    menu(
      words.insert,
      'i',
      own.rowAbove,
      own.rowBelow,
      null,
      own.columnLeft,
      own.columnRight,
      null,
      own.note,
      own.newSheet,
    ),
    menu(
      words.format,
      'o',
      own.number,
      null,
      own.bold,
      own.italic,
      own.strike,
      null,
      own.textColour,
      own.fillColour,
      null,
      own.align,
      own.wrap,
    ),
    menu(
      words.data,
      'd',
      own.sortAscending,
      own.sortDescending,
      null,
      own.rangeAscending,
      own.rangeDescending,
      null,
      own.filter,
    ),
    ...(extensions.length ? [{ label: words.extensions, letter: 'n', lines: extensions }] : []),
    ...scripts
      .filter((script) => !script.addOn)
      .map((script) => ({ label: script.label, lines: lines(script) })),
  ];
}

/** The lines of the menu at the mouse: over the cells, or over the headings of rows or columns. */
export function contextLines(context: CommandContext, of: MenuPlace['of']): MenuLine[] {
  const own = ownCommands(context);
  const rows = [own.rowAbove, own.rowBelow];
  const columns = [own.columnLeft, own.columnRight];
  const sorts = [own.sortAscending, own.sortDescending];
  const parts: Record<MenuPlace['of'], MenuLine[][]> = {
    cells: [[...rows, ...columns], [own.deleteRows, own.deleteColumns, own.clear], sorts, [own.note]],
    rows: [rows, [own.deleteRows, own.clear], [own.hideRows, own.showRows, own.fitRows]],
    columns: [
      columns,
      [own.deleteColumns, own.clear],
      [own.hideColumns, own.showColumns, own.fitColumns],
      sorts,
    ],
  };
  return linesOf([
    own.cut,
    own.copy,
    own.paste,
    own.pasteValues,
    ...parts[of].flatMap((part) => [null, ...part]),
  ]);
}
