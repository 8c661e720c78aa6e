/** What a person may ask to have changed in the workbook. Types only. */
import type { CellBlock } from '../../host/types';
import type { CellsView } from './cells';
import type { AreaFields, BlockFields, WorkbookView } from './workbook';

/** Rows or columns from `start` to before `end`, counted from 0. */
export interface SpanFields {
  sheetId: number;
  start: number;
  end: number;
}

/** The looks that a person may give cells; what is absent stays as it is. `pattern` is a number format, '' the automatic one. */
export interface FormatFields {
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  /** `#rrggbb`, '' for none. */
  background?: string;
  color?: string;
  align?: 'left' | 'center' | 'right';
  wrap?: boolean;
  pattern?: string;
}

/** The changes of the workbook that the page may ask for, with what each needs to know; rows and columns count from 0. */
export interface OperationFields {
  insertRows: SpanFields;
  insertColumns: SpanFields;
  deleteRows: SpanFields;
  deleteColumns: SpanFields;
  /** `to` is the row or column before which they go, as the sheet is now. */
  moveRows: SpanFields & { to: number };
  moveColumns: SpanFields & { to: number };
  hideRows: SpanFields;
  hideColumns: SpanFields;
  showRows: SpanFields;
  showColumns: SpanFields;
  resizeRows: SpanFields & { pixels: number };
  resizeColumns: SpanFields & { pixels: number };
  /** The whole sheet below its frozen rows; where there is a filter, its rows. */
  sort: { sheetId: number; column: number; descending: boolean };
  sortRange: BlockFields & { by: number; descending: boolean };
  /** The fill handle; `to` holds `from`. */
  fill: { from: BlockFields; to: BlockFields };
  /** Cells that were copied in the page are pasted. */
  copy: { from: BlockFields; to: BlockFields; what: 'all' | 'values' | 'format'; cut?: true };
  /** An empty text removes the note. */
  note: { sheetId: number; row: number; column: number; text: string };
  freeze: { sheetId: number; rows: number; columns: number };
  setFilter: BlockFields;
  clearFilter: { sheetId: number };
  /** Hides the rows whose cell in the column shows one of the texts; '' stands for empty cells. */
  filterColumn: { sheetId: number; column: number; hidden: string[] };
  format: BlockFields & { format: FormatFields };
  /** The new sheet stands after the one named, or last; the page may choose its id, so that it can open it. */
  addSheet: { after?: number; newId?: number };
  renameSheet: { sheetId: number; title: string };
  deleteSheet: { sheetId: number };
  /** The copy stands after the original. */
  duplicateSheet: { sheetId: number; newId?: number };
  /** `index` is the place of the sheet among all sheets afterwards. */
  moveSheet: { sheetId: number; index: number };
  hideSheet: { sheetId: number };
  showSheet: { sheetId: number };
}

/** What the page sends again after the person has said yes to a warning about protected cells (refusal `protected`). */
export interface Confirmable {
  confirmed?: true;
}

/** What a page shows while its person acts: the outline that it has, and the blocks of a sheet that it would ask for anew. */
export interface SightFields {
  outline: number;
  sheetId: number;
  blocks: AreaFields[];
}

/** Every act of a person may say what the page shows; the answer tells that as it is afterwards. */
export interface Seen {
  sight?: SightFields;
}

/**
 * How an act left the workbook: the blocks that the page shows, and the workbook's outline where the page has an older one. Whoever does not
 * say what it shows is told the revision only.
 */
export interface ActView {
  revision: number;
  cells: CellsView[];
  workbook?: WorkbookView;
}

/** A change of the workbook. */
export type Operation = {
  [K in keyof OperationFields]: { kind: K } & OperationFields[K] & Confirmable;
}[keyof OperationFields];

/** Typed text for a block of cells that begins at `row` and `column` (counted from 1). */
export interface EditRequest extends Confirmable {
  sheetId: number;
  row: number;
  column: number;
  values: string[][];
}

/** A block of cells to empty (counted from 1). */
export interface ClearRequest extends CellBlock, Confirmable {}
