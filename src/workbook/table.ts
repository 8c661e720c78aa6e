import { RegisterError } from '../register/errors';
import type { CellValue, MatchedValueRange, ReadBody, ReadResponse } from './api';
import { decode, isBlank, Unreadable, type Value, type Vocabulary } from './codec';
import { columnOf, idColumn, tagOf, type ColumnKey, type TabKey } from './tabs';

/** Which columns of which tabs an action asks for. The id column of a tab always comes along. */
export type Query = { [T in TabKey]?: readonly ColumnKey<T>[] };

/** One column as it stood at the read. */
export interface ReadColumn {
  key: string;
  /** Zero-based position in the sheet. */
  index: number;
  heading: string;
  /** Raw cells below the heading; cells that trail off blank are absent. */
  cells: CellValue[];
}

/** The sheet row (zero-based) of the first data row: one frozen header row stands above it. */
export const HEADER_ROWS = 1;

/** The columns of one tab as one batched read gave them. Data rows count from zero, below the header. */
export class Table {
  readonly rowCount: number;
  readonly ids: string[];
  private rowsById?: Map<string, number>;

  constructor(
    readonly tab: TabKey,
    readonly title: string,
    readonly columns: ReadonlyMap<string, ReadColumn>,
    private readonly words: Vocabulary,
  ) {
    this.rowCount = Math.max(0, ...[...columns.values()].map((column) => column.cells.length));
    const idCells = this.column(idColumn(tab)).cells;
    this.ids = Array.from({ length: this.rowCount }, (_, row) =>
      isBlank(idCells[row]) ? '' : String(idCells[row]),
    );
  }

  /** @throws RegisterError columnMissing when the owner's sheet no longer has the column. */
  column(key: string): ReadColumn {
    const found = this.columns.get(key);
    if (!found) throw new RegisterError('columnMissing', { tab: this.tab, column: key });
    return found;
  }

  /** The raw cell, `null` when blank. */
  raw(row: number, key: string): CellValue {
    return this.column(key).cells[row] ?? null;
  }

  /** What the cell means; a cell that does not fit its column counts as blank here (see `unreadable`). */
  value(row: number, key: string): Value {
    const value = decode(columnOf(this.tab, key), this.raw(row, key), this.words);
    return value instanceof Unreadable ? undefined : value;
  }

  /** Like `value`, for text and choices: `''` when blank. */
  text(row: number, key: string): string {
    const value = this.value(row, key);
    return value === undefined ? '' : String(value);
  }

  /** Like `value`, for dates and numbers. */
  number(row: number, key: string): number | undefined {
    const value = this.value(row, key);
    return typeof value === 'number' ? value : undefined;
  }

  /** Whether the cell holds something that does not fit its column. */
  unreadable(row: number, key: string): boolean {
    return decode(columnOf(this.tab, key), this.raw(row, key), this.words) instanceof Unreadable;
  }

  /** Whether any of the read columns but the id holds something in this row. */
  hasContent(row: number): boolean {
    const idKey = idColumn(this.tab);
    return [...this.columns.values()].some((column) => column.key !== idKey && !isBlank(column.cells[row]));
  }

  /** The first row with this id, or `undefined`. */
  rowOf(id: string): number | undefined {
    if (!this.rowsById) {
      this.rowsById = new Map();
      for (let row = this.ids.length - 1; row >= 0; row--) this.rowsById.set(this.ids[row] as string, row);
    }
    return id === '' ? undefined : this.rowsById.get(id);
  }

  /** All rows whose cell in a text column equals the text; a blank text names no row. */
  rowsWhere(key: string, text: string): number[] {
    if (text === '') return [];
    const cells = this.column(key).cells;
    const rows: number[] = [];
    for (let row = 0; row < cells.length; row++)
      if (cells[row] === text || String(cells[row] ?? '') === text) rows.push(row);
    return rows;
  }

  /** The rows that hold anything at all. */
  *rows(): Generator<number> {
    for (let row = 0; row < this.rowCount; row++) if (this.ids[row] !== '' || this.hasContent(row)) yield row;
  }
}

/** The ids that more than one row of a tab bears. */
export function idsThatStandTwice({ ids }: Table): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of ids) (seen.has(id) ? twice : seen).add(id);
  twice.delete('');
  return twice;
}

/** One read for all the columns asked for; columns by their tag, so that owners may move and rename them at will. */
export function readBody(query: Query): ReadBody {
  const keys = Object.entries(query) as [TabKey, readonly string[]][];
  const tags = keys.flatMap(([tab, columns]) =>
    [...new Set([idColumn(tab), ...columns])].map((column) => tagOf(tab, column)),
  );
  return {
    dataFilters: tags.map((metadataKey) => ({ developerMetadataLookup: { metadataKey } })),
    majorDimension: 'COLUMNS',
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
  };
}

/** Where a tagged column stands. */
interface ColumnPlace {
  title: string;
  /** Zero-based. */
  index: number;
}

/** Reads an A1 range such as `'Asiakkaat'!C1:C1000`. */
export function parseRange(range: string): ColumnPlace {
  const found = /^(?:'((?:[^']|'')*)'|([^!']+))!\$?([A-Z]+)\$?\d+(?::\$?[A-Z]+\$?\d+)?$/.exec(range);
  if (!found) throw new RegisterError('unexpectedAnswer', { about: 'range' });
  const letters = found[3] as string;
  const index = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { title: (found[1] ?? found[2] ?? '').replace(/''/g, "'"), index };
}

/** Every matched range by the tag that was asked for. @throws RegisterError columnTwice when two columns bear one tag. */
export function rangesByTag(response: ReadResponse): Map<string, MatchedValueRange['valueRange']> {
  const byTag = new Map<string, MatchedValueRange['valueRange']>();
  for (const match of response.valueRanges ?? []) {
    for (const filter of match.dataFilters ?? []) {
      const tag = filter.developerMetadataLookup?.metadataKey;
      if (tag === undefined) continue;
      if (byTag.has(tag)) throw new RegisterError('columnTwice', { column: tag });
      byTag.set(tag, match.valueRange);
    }
  }
  return byTag;
}

/** The columns of one tab out of a read. @throws RegisterError columnMissing */
export function tableOf(
  tab: TabKey,
  columns: readonly string[],
  ranges: ReadonlyMap<string, MatchedValueRange['valueRange']>,
  words: Vocabulary,
): Table {
  const read = new Map<string, ReadColumn>();
  let title = '';
  for (const key of new Set([idColumn(tab), ...columns])) {
    const range = ranges.get(tagOf(tab, key));
    if (!range) throw new RegisterError('columnMissing', { tab, column: key });
    const place = parseRange(range.range);
    title = place.title;
    const [heading = null, ...cells] = range.values?.[0] ?? [];
    read.set(key, { key, index: place.index, heading: heading === null ? '' : String(heading), cells });
  }
  return new Table(tab, title, read, words);
}
