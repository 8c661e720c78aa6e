import type { CellsView, CellView, RuleView } from '../server/protocol';
import { ask, Refused } from './server';

const rowsOfChunk = 64;
const columnsOfChunk = 32;
const mostChunks = 400;

interface Chunk {
  view?: CellsView;
  /** The revision that was asked for last. */
  asked: number;
}

/** The cells of one sheet, fetched in blocks as they come into sight; old ones are shown until newer ones have come. */
export class CellCache {
  private readonly chunks = new Map<string, Chunk>();
  private revision = 0;

  constructor(
    readonly sheetId: number,
    private readonly arrived: () => void,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Everything known is older than this revision from now on. */
  renew(revision: number): void {
    this.revision = Math.max(this.revision, revision);
  }

  cell(row: number, column: number): CellView | null {
    const view = this.chunk(row, column)?.view;
    return view?.cells[row - view.row]?.[column - view.column] ?? null;
  }

  rule(row: number, column: number): RuleView | undefined {
    const index = this.cell(row, column)?.rule;
    return index === undefined ? undefined : this.chunk(row, column)?.view?.rules[index];
  }

  /** Fetches what is missing or old of a block; the ends are outside. */
  need(top: number, bottom: number, left: number, right: number): void {
    for (let row = top - (top % rowsOfChunk); row < bottom; row += rowsOfChunk)
      for (let column = left - (left % columnsOfChunk); column < right; column += columnsOfChunk)
        this.fetch(row, column);
  }

  /** The texts of a block as shown; fetched when they are not here. The ends are inside. */
  async texts(top: number, bottom: number, left: number, right: number): Promise<string[][]> {
    const rows = bottom - top + 1;
    const columns = right - left + 1;
    const query = { sheetId: this.sheetId, row: top, column: left, rows, columns };
    const view = await ask<CellsView>('/api/cells', query);
    return Array.from({ length: rows }, (_row, r) =>
      Array.from({ length: columns }, (_column, c) => view.cells[r]?.[c]?.shown ?? ''),
    );
  }

  private chunk(row: number, column: number): Chunk | undefined {
    return this.chunks.get(`${Math.floor(row / rowsOfChunk)}:${Math.floor(column / columnsOfChunk)}`);
  }

  private fetch(row: number, column: number): void {
    const key = `${row / rowsOfChunk}:${column / columnsOfChunk}`;
    const chunk = this.chunks.get(key) ?? { asked: -1 };
    if (chunk.asked >= this.revision) return;
    chunk.asked = this.revision;
    this.chunks.delete(key);
    this.chunks.set(key, chunk);
    this.forgetOldest();
    const query = { sheetId: this.sheetId, row, column, rows: rowsOfChunk, columns: columnsOfChunk };
    ask<CellsView>('/api/cells', query).then(
      (view) => {
        if (chunk.view && view.revision < chunk.view.revision) return;
        chunk.view = view;
        this.arrived();
      },
      // Asked again with the next change only: a failure that is drawn must not ask at once again. A sheet that a script
      // has just deleted is no failure: the next outline of the workbook does without it.
      (error: unknown) => {
        if (!(error instanceof Refused && error.view.code === 'not-found')) this.failed(error);
      },
    );
  }

  private forgetOldest(): void {
    for (const key of this.chunks.keys()) {
      if (this.chunks.size <= mostChunks) return;
      this.chunks.delete(key);
    }
  }
}
