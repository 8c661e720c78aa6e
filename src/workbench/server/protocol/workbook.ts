/** How the page sees the workbook: its sheets, their shape and what lies on them. Types only. */

/**
 * Sizes or hidden states that differ from the default, along one axis; `index` from 0, sizes in pixels. Rows that only the filter hides
 * stand in `SheetView.filter` instead.
 */
export interface AxisException {
  index: number;
  size?: number;
  hidden?: boolean;
}

/** One axis of a sheet. */
export interface AxisView {
  count: number;
  frozen: number;
  exceptions: AxisException[];
}

/** A block of cells on a sheet that is known; counted from 0. */
export interface AreaFields {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A block of cells; counted from 0. */
export interface BlockFields extends AreaFields {
  sheetId: number;
}

/** The filter of a sheet: its block with the header row, the rows of it that are hidden now, and the columns that have criteria. */
export interface FilterView extends AreaFields {
  filtered: number[];
  by: number[];
}

/** A block that is kept from careless hands: by a warning, or from everybody but its editors. */
export interface ProtectionView extends AreaFields {
  description: string;
  warningOnly: boolean;
}

/** A chart that lies on a sheet: the cell that it hangs on, its distance from that in pixels, its size, its picture as SVG. */
export interface ChartView {
  id: number;
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  width: number;
  height: number;
  alt: string;
  url: string;
}

/** A sheet tab without its cells. */
export interface SheetView {
  id: number;
  title: string;
  hidden: boolean;
  tabColor?: string;
  rows: AxisView;
  columns: AxisView;
  merges: AreaFields[];
  filter?: FilterView;
  protections: ProtectionView[];
  charts: ChartView[];
}

/** The workbook without its cells. `outline` is the revision at which anything of this was changed last. */
export interface WorkbookView {
  id: string;
  title: string;
  locale: string;
  timeZone: string;
  outline: number;
  /** The workbook says of itself that its data is invented: it bears developer metadata with the key `workbench.sample`. */
  sample: boolean;
  sheets: SheetView[];
}
