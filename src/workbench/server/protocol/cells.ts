/** How the page sees cells: what they show, how they look, what they may hold. Types only. */

/** One side of a cell's border. */
export interface BorderStyle {
  color: string;
  style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double';
}

/** How a cell looks, where it differs from plain black on white. */
export interface CellStyle {
  bold?: true;
  italic?: true;
  strike?: true;
  underline?: true;
  wrap?: true;
  background?: string;
  color?: string;
  /** In points. */
  fontSize?: number;
  /** A font family that is not the usual one. */
  font?: string;
  /** Degrees upwards, -90 to 90; `vertical` sets upright letters below one another. */
  rotation?: number | 'vertical';
  align?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
  borders?: Partial<Record<'top' | 'right' | 'bottom' | 'left', BorderStyle>>;
}

/** What a cell may hold, as far as the page helps with it; the server decides. */
export interface RuleView {
  kind: 'list' | 'checkbox' | 'other';
  options: string[];
  strict: boolean;
  message?: string;
}

/** A cell that holds or looks like something; `null` stands for a plain empty one. */
export interface CellView {
  shown: string;
  /** What the editor begins with, when it is not what is shown. */
  input?: string;
  style?: CellStyle;
  /** It shows a number, a date or a time: cut off, it would be read as another one. */
  number?: true;
  /** An address that the cell leads to. */
  link?: string;
  note?: string;
  /** Index in the `rules` of the same reply. */
  rule?: number;
  /** The value breaks the cell's rule: one that only warns, or one that came later. */
  invalid?: true;
}

/** A block of cells, row by row from `row` and `column` (counted from 0). */
export interface CellsView {
  revision: number;
  row: number;
  column: number;
  cells: (CellView | null)[][];
  rules: RuleView[];
}

/** What the filled cells of a selection come to; what a filter hides does not count. Numbers as the workbook's language writes them. */
export interface TotalsView {
  filled: number;
  /** How many of them are numbers; dates and times are none. */
  numbers: number;
  sum: string;
  average: string;
}

/** The cells of a sheet in which a text was found, row by row: the first thousands, and how many there are. */
export interface FoundView {
  cells: { row: number; column: number }[];
  count: number;
}

/** The values of a filter's column, for its list of what to show: at most a thousand, `more` when there are others. */
export interface FilterValuesView {
  values: { shown: string; count: number; hidden: boolean }[];
  more: boolean;
}
