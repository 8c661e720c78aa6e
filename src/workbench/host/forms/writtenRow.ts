import type { CellBlock, FormSubmitEvent } from '../types';

/** A response's row in its sheet, as a trigger is told of it: the texts that the cells show, in the sheet's order. */
export class WrittenRow implements FormSubmitEvent {
  constructor(
    readonly block: CellBlock,
    private readonly header: readonly string[],
    readonly values: string[],
  ) {}

  /** The values by their column's header; columns of one name share a list. */
  get namedValues(): Record<string, string[]> {
    const named: Record<string, string[]> = {};
    for (const [index, value] of this.values.entries()) {
      (named[this.header[index] ?? ''] ??= []).push(value);
    }
    return named;
  }

  /** The same row told with some values blank; columns count from 0. */
  blanked(isBlank: (column: number) => boolean): WrittenRow {
    const values = this.values.map((value, column) => (isBlank(column) ? '' : value));
    return new WrittenRow(this.block, this.header, values);
  }
}
