import type { SheetView, WorkbookView } from '../../server/protocol';
import type { GridActions } from '../grid/actions';
import type { Selection } from '../grid/selection';
import type { MenuLine } from '../Menu';
import type { Workbench } from '../useWorkbench';

/** What the page's own commands work on. */
export interface CommandContext {
  bench: Workbench;
  workbook: WorkbookView;
  sheet: SheetView;
  selection: Selection;
  actions: GridActions;
  /** Shows another sheet. */
  openSheet(sheetId: number): void;
  /** Opens the note of the active cell. */
  editNote(): void;
}

/** The lines of a menu; null stands for a separator. */
export function linesOf(lines: (MenuLine | null)[]): MenuLine[] {
  return lines.map((line) => line ?? { kind: 'separator' });
}
