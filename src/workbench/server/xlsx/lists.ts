import { letters } from './names';

/** Lists of drop-downs that Excel does not take in the rule itself: they stand on a hidden sheet, one a column, each once. */
export class Lists {
  private readonly lists = new Map<string, readonly string[]>();

  constructor(readonly sheetName: string) {}

  /** The formula by which a rule finds its list. */
  formulaOf(values: readonly string[]): string {
    const key = JSON.stringify(values);
    this.lists.set(key, values);
    const column = letters([...this.lists.keys()].indexOf(key));
    return `'${this.sheetName.replace(/'/g, "''")}'!$${column}$1:$${column}$${values.length}`;
  }

  /** The rows of the hidden sheet; none when no list is needed. */
  rows(): string[][] {
    const columns = [...this.lists.values()];
    const height = Math.max(0, ...columns.map(({ length }) => length));
    return Array.from({ length: height }, (_, row) => columns.map((column) => column[row] ?? ''));
  }
}
