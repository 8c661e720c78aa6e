/** A rectangle of cells; counted from 0, the ends outside. */
export interface Block {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A rectangle on the page, in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
