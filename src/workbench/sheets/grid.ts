import { PLAIN } from './facets';
import { insertBlanks, insertInto, moved } from './lists';
import { changedExtents, type Extent } from './extents';
import type { Dimension, Rect } from './rect';

/** A formula as it was entered. */
export class Formula {
  constructor(readonly text: string) {}
}

/** What a person or program entered into a cell; undefined is an empty cell. */
export type CellValue = string | number | boolean | Formula | undefined;

/** One column: values and facet numbers by row. Either list may be shorter than the sheet; the rest is blank. */
export interface Column {
  values: CellValue[];
  facets: number[];
}

const blankColumn = (): Column => ({ values: [], facets: [] });

/**
 * The cells of a sheet, column by column. A grid is never written in place once it is part of a workbook:
 * `fork` gives one whose columns are copied when they are first written, so that a batch that fails is just dropped.
 */
export class Grid {
  private columns: (Column | undefined)[] = [];
  private readonly own = new Set<Column>();
  private extents: Record<Dimension, (Extent | undefined)[]> = { ROWS: [], COLUMNS: [] };

  constructor(
    public rowCount: number,
    public columnCount: number,
  ) {}

  /** A copy that shares every column until it is written. */
  fork(): Grid {
    const copy = new Grid(this.rowCount, this.columnCount);
    copy.columns = this.columns.slice();
    copy.extents = { ...this.extents };
    this.own.clear();
    return copy;
  }

  /** The columns as they are kept, for comparing two states; nobody else may write them. */
  allColumns(): readonly (Column | undefined)[] {
    return this.columns;
  }

  /** Takes the columns of another state in place of its own. */
  setColumns(columns: readonly (Column | undefined)[]): void {
    this.own.clear();
    this.columns = [...columns];
  }

  /** Whether the other grid is an untouched fork of the same state: of the same size and with the very same columns. */
  sameAs(other: Grid): boolean {
    const most = Math.max(this.columns.length, other.columns.length);
    for (let index = 0; index < most; index++) {
      if (this.columns[index] !== other.columns[index]) return false;
    }
    return this.hasShapeOf(other);
  }

  /** Whether size, hidden rows and columns and their sizes are those of another state. */
  hasShapeOf(other: Grid): boolean {
    return (
      this.rowCount === other.rowCount &&
      this.columnCount === other.columnCount &&
      this.extents.ROWS === other.extents.ROWS &&
      this.extents.COLUMNS === other.extents.COLUMNS
    );
  }

  /** What was entered into a cell. */
  value(row: number, column: number): CellValue {
    return this.columns[column]?.values[row];
  }

  /** The number of a cell's facet. */
  facet(row: number, column: number): number {
    return this.columns[column]?.facets[row] ?? PLAIN;
  }

  /** Enters a value, or empties the cell with undefined. */
  setValue(row: number, column: number, value: CellValue): void {
    const { values } = this.writable(column);
    if (row >= values.length) {
      if (value === undefined) return;
      while (values.length < row) values.push(undefined);
    }
    values[row] = value;
  }

  /** Gives a cell the facet of that number. */
  setFacet(row: number, column: number, facet: number): void {
    const { facets } = this.writable(column);
    if (row >= facets.length) {
      if (facet === PLAIN) return;
      while (facets.length < row) facets.push(PLAIN);
    }
    facets[row] = facet;
  }

  /** Puts every facet of a block through `change`. */
  changeFacets(rect: Rect, change: (facet: number) => number): void {
    for (let column = rect.left; column < rect.right; column++) {
      for (let row = rect.top; row < rect.bottom; row++) {
        const before = this.facet(row, column);
        const after = change(before);
        if (after !== before) this.setFacet(row, column, after);
      }
    }
  }

  /** One more than the last row of [top, bottom) with a value in the columns; `top` if there is none. */
  dataEnd(rect: Rect): number {
    let end = rect.top;
    for (let column = rect.left; column < rect.right; column++) {
      const values = this.columns[column]?.values ?? [];
      let row = Math.min(values.length, rect.bottom);
      while (row > end && values[row - 1] === undefined) row--;
      end = Math.max(end, row);
    }
    return end;
  }

  /** The corner below and right of everything on the sheet that is not a plain blank cell. */
  usedSize(): { rows: number; columns: number } {
    const size = { rows: 0, columns: 0 };
    this.columns.forEach((column, index) => {
      if (column === undefined) return;
      const { values, facets } = column;
      let row = Math.max(values.length, facets.length);
      while (row > 0 && values[row - 1] === undefined && (facets[row - 1] ?? PLAIN) === PLAIN) row--;
      if (row > 0) size.columns = index + 1;
      size.rows = Math.max(size.rows, row);
    });
    return size;
  }

  /** The number of rows or columns. */
  count(dimension: Dimension): number {
    return dimension === 'ROWS' ? this.rowCount : this.columnCount;
  }

  /** Hidden state and size of a row or column, where set. */
  extent(dimension: Dimension, index: number): Extent | undefined {
    return this.extents[dimension][index];
  }

  /** One more than the last row or column with a size or hidden state of its own. */
  extentEnd(dimension: Dimension): number {
    return this.extents[dimension].findLastIndex((extent) => extent !== undefined) + 1;
  }

  /** The rows or columns that are hidden or have a size of their own. */
  extentList(dimension: Dimension): (Extent & { index: number })[] {
    return this.extents[dimension].flatMap((extent, index) => (extent ? [{ index, ...extent }] : []));
  }

  /** Puts hidden state and size of the rows or columns [start, end) through `change`; an empty answer is the default. */
  changeExtents(
    dimension: Dimension,
    start: number,
    end: number,
    change: (extent: Extent, index: number) => Extent,
  ): void {
    const list = changedExtents(this.extents[dimension], start, end, change);
    if (list !== this.extents[dimension]) this.extents = { ...this.extents, [dimension]: list };
  }

  /** Inserts blank rows or columns whose facets are what `heir` makes of those at `inheritFrom`. */
  insert(
    dimension: Dimension,
    at: number,
    count: number,
    inheritFrom: number,
    heir: (facet: number) => number,
  ): void {
    const pixelSize = this.extent(dimension, inheritFrom)?.pixelSize;
    const extent = pixelSize === undefined ? undefined : { pixelSize };
    if (dimension === 'ROWS') {
      for (const { values, facets } of this.writableColumns()) {
        const facet = heir(facets[inheritFrom] ?? PLAIN);
        if (at < values.length) insertBlanks(values, at, count, undefined);
        if (facet !== PLAIN) while (facets.length < at) facets.push(PLAIN);
        if (at < facets.length || facet !== PLAIN) insertBlanks(facets, at, count, facet);
      }
      this.rowCount += count;
    } else {
      const model = this.columns[inheritFrom];
      const copies = Array.from({ length: count }, () =>
        model === undefined ? undefined : this.ownColumn({ values: [], facets: model.facets.map(heir) }),
      );
      if (at < this.columns.length || model !== undefined)
        this.columns = insertInto(this.padded(at), at, copies);
      this.columnCount += count;
    }
    if (at < this.extents[dimension].length || extent !== undefined) {
      const list = this.extents[dimension].slice();
      while (list.length < at) list.push(undefined);
      const copies = Array.from({ length: count }, () => extent);
      this.extents = { ...this.extents, [dimension]: insertInto(list, at, copies) };
    }
  }

  /** Adds blank rows or columns at the end. */
  grow(dimension: Dimension, count: number): void {
    if (dimension === 'ROWS') this.rowCount += count;
    else this.columnCount += count;
  }

  /** Removes the rows or columns [start, end). */
  remove(dimension: Dimension, start: number, end: number): void {
    if (dimension === 'ROWS') {
      for (const { values, facets } of this.writableColumns()) {
        values.splice(start, end - start);
        facets.splice(start, end - start);
      }
      this.rowCount -= end - start;
    } else {
      this.columns = this.columns.slice(0, start).concat(this.columns.slice(end));
      this.columnCount -= end - start;
    }
    const list = this.extents[dimension];
    this.extents = { ...this.extents, [dimension]: list.slice(0, start).concat(list.slice(end)) };
  }

  /** Moves the rows or columns [start, end) before `destination`, an index from before the move. */
  move(dimension: Dimension, start: number, end: number, destination: number): void {
    if (dimension === 'ROWS') {
      this.columns = this.columns.map((column) =>
        column === undefined
          ? undefined
          : this.ownColumn({
              values: moved<CellValue>(column.values, start, end, destination, undefined),
              facets: moved(column.facets, start, end, destination, PLAIN),
            }),
      );
    } else this.columns = moved(this.columns, start, end, destination, undefined);
    this.extents = {
      ...this.extents,
      [dimension]: moved(this.extents[dimension], start, end, destination, undefined),
    };
  }

  /** Puts every formula through `change`. */
  changeFormulas(change: (formula: Formula) => Formula): void {
    for (let column = 0; column < this.columns.length; column++) {
      const values = this.columns[column]?.values ?? [];
      for (let row = 0; row < values.length; row++) {
        const value = values[row];
        const after = typeof value === 'object' ? change(value) : value;
        if (after !== value) this.setValue(row, column, after);
      }
    }
  }

  /**
   * Puts the rows of a block into another order: `order` holds, for each row of the block, the row that comes there. A formula is put
   * through `moved` with the number of rows that it goes down.
   */
  reorder(rect: Rect, order: readonly number[], moved: (formula: Formula, rows: number) => Formula): void {
    for (let column = rect.left; column < rect.right; column++) {
      const before = this.columns[column];
      if (before === undefined) continue;
      order.forEach((from, offset) => {
        const value = before.values[from];
        const row = rect.top + offset;
        this.setValue(row, column, value instanceof Formula ? moved(value, row - from) : value);
        this.setFacet(rect.top + offset, column, before.facets[from] ?? PLAIN);
      });
    }
  }

  private writableColumns(): Column[] {
    return this.columns.flatMap((column, index) => (column === undefined ? [] : [this.writable(index)]));
  }

  private padded(length: number): (Column | undefined)[] {
    const columns = this.columns.slice();
    while (columns.length < length) columns.push(undefined);
    return columns;
  }

  private writable(index: number): Column {
    const column = this.columns[index] ?? blankColumn();
    if (this.own.has(column)) return column;
    const copy = this.ownColumn({ values: column.values.slice(), facets: column.facets.slice() });
    while (this.columns.length < index) this.columns.push(undefined);
    this.columns[index] = copy;
    return copy;
  }

  private ownColumn(column: Column): Column {
    this.own.add(column);
    return column;
  }
}
