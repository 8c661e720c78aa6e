import type { Operation, WorkbookView } from '../server/protocol';
import type { MenuLine } from './Menu';
import type { Workbench } from './useWorkbench';

/** What the menus of the sheet tabs are made from. */
export interface SheetMenuContext {
  workbook: WorkbookView;
  /** The id of the sheet in sight. */
  current: number;
  bench: Workbench;
  onOpen(sheetId: number): void;
  /** Makes a sheet, which is then opened. */
  make(operation: (newId: number) => Operation): void;
  /** Opens the dialog that asks for a name, or whether the sheet is to go. */
  onAsk(what: 'name' | 'delete'): void;
}

const changer =
  ({ bench }: SheetMenuContext) =>
  (label: string, operation: Operation, disabled = false): MenuLine => ({
    kind: 'item',
    label,
    disabled,
    run: () => void bench.act('/api/change', operation),
  });

/** Lines that show the hidden sheets again, apart from those before them. */
function hiddenLines(context: SheetMenuContext): MenuLine[] {
  const { workbook, bench } = context;
  const change = changer(context);
  const hidden = workbook.sheets.filter((sheet) => sheet.hidden);
  if (hidden.length === 0) return [];
  return [
    { kind: 'separator' },
    ...hidden.map(({ id, title }) =>
      change(`${bench.words.showSheet}: ${title}`, { kind: 'showSheet', sheetId: id }),
    ),
  ];
}

const visibleOf = ({ workbook }: SheetMenuContext) => workbook.sheets.filter((sheet) => !sheet.hidden);

/** The menu of the sheet in sight. */
export function sheetLines(context: SheetMenuContext): MenuLine[] {
  const { workbook, current, bench, make, onAsk } = context;
  const { words } = bench;
  const change = changer(context);
  const visible = visibleOf(context);
  const isLast = visible.length === 1;
  /** Moves the sheet past its visible neighbour. */
  const move = (label: string, step: 1 | -1): MenuLine => {
    const neighbour = visible[visible.findIndex((tab) => tab.id === current) + step];
    const index = workbook.sheets.findIndex((tab) => tab.id === neighbour?.id);
    return change(label, { kind: 'moveSheet', sheetId: current, index }, !neighbour);
  };
  return [
    { kind: 'item', label: words.renameSheet, run: () => onAsk('name') },
    {
      kind: 'item',
      label: words.duplicateSheet,
      run: () => make((newId) => ({ kind: 'duplicateSheet', sheetId: current, newId })),
    },
    move(words.sheetLeft, -1),
    move(words.sheetRight, 1),
    { kind: 'separator' },
    change(words.hideSheet, { kind: 'hideSheet', sheetId: current }, isLast),
    { kind: 'item', label: words.deleteSheet, disabled: isLast, run: () => onAsk('delete') },
    ...hiddenLines(context),
  ];
}

/** All sheets of the workbook, to open one. */
export function allSheetLines(context: SheetMenuContext): MenuLine[] {
  const { current, onOpen } = context;
  return [
    ...visibleOf(context).map(({ id, title }): MenuLine => {
      return { kind: 'item', label: title, current: id === current, run: () => onOpen(id) };
    }),
    ...hiddenLines(context),
  ];
}
