import type { MenuEntry, MenuModel } from '../../server/protocol';
import type { MenuLine } from '../Menu';
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

/** The menu bar: the page's own menus, then the script's. */
export function menusOf(
  context: CommandContext,
  scripts: MenuModel[],
): { label: string; lines: MenuLine[] }[] {
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
  const menu = (label: string, ...entries: (MenuLine | null)[]) => ({ label, lines: linesOf(entries) });
  return [
    menu(words.file, ...fileLines(context)),
    menu(
      words.edit,
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
    ),
    menu(words.view, own.freeze, null, own.hideRows, own.showRows, null, own.hideColumns, own.showColumns),
    menu(
      words.insert,
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
      own.sortAscending,
      own.sortDescending,
      null,
      own.rangeAscending,
      own.rangeDescending,
      null,
      own.filter,
    ),
    ...(extensions.length ? [{ label: words.extensions, lines: extensions }] : []),
    ...scripts
      .filter((script) => !script.addOn)
      .map((script) => ({ label: script.label, lines: lines(script) })),
  ];
}

/** The lines of the menu at the mouse. */
export function contextLines(context: CommandContext): MenuLine[] {
  const own = ownCommands(context);
  return linesOf([
    own.cut,
    own.copy,
    own.paste,
    own.pasteValues,
    null,
    own.rowAbove,
    own.rowBelow,
    own.columnLeft,
    own.columnRight,
    null,
    own.deleteRows,
    own.deleteColumns,
    own.clear,
    null,
    own.sortAscending,
    own.sortDescending,
    null,
    own.note,
  ]);
}
