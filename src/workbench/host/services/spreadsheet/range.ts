import { Exposed } from '../../exposed';
import type { Runtime } from '../../runtime';
import type { CellBlock } from '../../types';
import { a1Of } from '../../a1';
import { readBlock, type ReadCell } from './reading';

/** What a range needs of its sheet; a type of its own keeps the two files apart. */
type SheetOfRange = Exposed & {
  getName(): string;
  rangeAt(block: CellBlock): Range;
  checkedRange(block: CellBlock): Range;
};

/** `Range`: a block of cells, for reading and selecting. */
export class Range extends Exposed {
  readonly callName = 'Range';
  readonly #sheet: SheetOfRange;
  readonly #select: (runtime: Runtime, block: CellBlock) => void;

  constructor(
    readonly runtime: Runtime,
    readonly block: CellBlock,
    sheet: SheetOfRange,
    select: (runtime: Runtime, block: CellBlock) => void,
  ) {
    super();
    this.#sheet = sheet;
    this.#select = select;
  }

  getSheet(): SheetOfRange {
    return this.#sheet;
  }

  getRow(): number {
    return this.block.row;
  }

  getColumn(): number {
    return this.block.column;
  }

  getRowIndex(): number {
    return this.block.row;
  }

  getHeight(): number {
    return this.block.rows;
  }

  getWidth(): number {
    return this.block.columns;
  }

  getNumRows(): number {
    return this.block.rows;
  }

  getNumColumns(): number {
    return this.block.columns;
  }

  getLastRow(): number {
    return this.block.row + this.block.rows - 1;
  }

  getLastColumn(): number {
    return this.block.column + this.block.columns - 1;
  }

  getA1Notation(): string {
    return a1Of(this.block);
  }

  getValue(): unknown {
    return this.getValues()[0]?.[0];
  }

  getValues(): unknown[][] {
    return this.#cells(({ value }) => value);
  }

  getDisplayValue(): string {
    return this.getDisplayValues()[0]?.[0] ?? '';
  }

  getDisplayValues(): string[][] {
    return this.#cells(({ display }) => display);
  }

  activate(): this {
    this.#select(this.runtime, this.block);
    return this;
  }

  #cells<T>(pick: (cell: ReadCell) => T): T[][] {
    this.runtime.meter.touch({ read: this.block.rows * this.block.columns });
    return readBlock(this.runtime, this.#sheet.getName(), this.block).map((row) => row.map(pick));
  }
}
