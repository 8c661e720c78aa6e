import type { ActView, CellsView, CellView, RuleView } from '../../server/protocol';
import { ask, Refused } from '../server';
import type { Block } from './box';
import { common, differing, holds, linesOf, patched, type Chunk } from './chunk';
import { joined, type Rows } from './rows';

const rowsOfChunk = 64;
const columnsOfChunk = 32;
const mostChunks = 400;
/** How many blocks are fetched at once, and how many wait: who scrolls far leaves behind what came into sight on the way. */
const mostUnderWay = 4;
const mostWaiting = 16;

/** The most cells that an act is to be answered with; the rest of what is in sight is fetched afterwards. */
const mostAnswered = 15_000;
/** Of how many acts under way the typed cells are asked for though they are not in sight. */
const mostTyped = 4;

/** Text that the person has typed and the server has not shown yet. */
interface Expected {
  texts: Map<string, string>;
  rows: Rows;
  /** Where it was typed; of many cells the first ones. */
  block: Block;
  /** When the server had answered, by the count of requests; undefined before. */
  settled?: number;
}

const nameOf = (row: number, column: number): string => `${row}:${column}`;

/**
 * The cells of one sheet, fetched in chunks as they come into sight; old ones are shown until newer ones have come. What is in sight is
 * kept new; the rest waits until it comes into sight. The answer of an act brings what is in sight with it.
 */
export class CellCache {
  private readonly chunks = new Map<string, Chunk>();
  private readonly waiting: Chunk[] = [];
  private underWay = 0;
  private requests = 0;
  private revision = 0;
  private expected: Expected[] = [];
  private seen: readonly Block[] = [];
  /** What may look different than when it was taken last. */
  private changed: Rows | null = null;
  /** Grows whenever cells may look different than before. */
  version = 0;

  /** `told` is called whenever cells may look different than before; with the cells when some came. */
  constructor(
    readonly sheetId: number,
    private readonly told: (came?: CellsView) => void,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Everything known is older than this revision from now on, but what came with it. */
  renew(revision: number): void {
    if (revision <= this.revision) return;
    this.revision = revision;
    this.keep();
  }

  /** These blocks are in sight from now on. */
  see(blocks: readonly Block[]): void {
    this.seen = blocks;
    this.keep();
  }

  /** What an act shall be answered with: what is in sight, and where was typed out of sight. */
  sight(): Block[] {
    const typed = this.expected.filter(({ settled }) => settled === undefined).map(({ block }) => block);
    const isHidden = (block: Block) => !this.seen.some((seen) => holds(seen, block));
    let room = mostAnswered;
    return [...typed.filter(isHidden).slice(-mostTyped), ...this.seen].filter(
      ({ rows, columns }) => (room -= rows * columns) >= 0,
    );
  }

  /** Takes in what an act was answered with: the cells of the blocks that `sight` had named. */
  take({ revision, cells }: ActView, blocks: readonly Block[]): void {
    // A sheet that the act has removed has none.
    if (cells.length === blocks.length)
      for (const chunk of this.chunks.values()) {
        const areas = blocks.map((block) => common(block, chunk));
        if (!chunk.view || chunk.view.revision > revision || !areas.some(Boolean)) continue;
        let view = chunk.view;
        areas.forEach((area, index) => {
          if (area) view = patched(view, cells[index]!, area);
        });
        chunk.given = { revision, areas: areas.filter((area) => area !== null) };
        this.put(chunk, view);
      }
    this.renew(revision);
  }

  /** The rows that may look different than when this was asked last; null without any. */
  takeChanged(): Rows | null {
    const rows = this.changed;
    this.changed = null;
    return rows;
  }

  /** A cell as known; what is missing is fetched. */
  look(row: number, column: number): CellView | null {
    const chunk = this.chunk(row, column);
    if (!chunk || chunk.asked < 0 || (!chunk.view && chunk.asked < this.revision)) this.want(row, column);
    return this.cell(row, column);
  }

  cell(row: number, column: number): CellView | null {
    const view = this.chunk(row, column)?.view;
    const known = view?.cells[row - view.row]?.[column - view.column] ?? null;
    const typed = this.expected.filter(({ texts }) => texts.has(nameOf(row, column))).at(-1);
    if (!typed) return known;
    return {
      ...known,
      shown: typed.texts.get(nameOf(row, column)) ?? '',
      input: undefined,
      number: undefined,
    };
  }

  /** The filled cells of a column that are known. */
  *known(column: number): Iterable<CellView> {
    for (const { view } of this.chunks.values()) {
      const offset = column - (view?.column ?? column + 1);
      if (!view || offset < 0 || offset >= columnsOfChunk) continue;
      for (const line of view.cells) {
        const cell = line[offset];
        if (cell?.shown) yield cell;
      }
    }
  }

  rule(row: number, column: number): RuleView | undefined {
    const view = this.chunk(row, column)?.view;
    const index = view?.cells[row - view.row]?.[column - view.column]?.rule;
    return index === undefined ? undefined : view?.rules[index];
  }

  /** Shows typed texts at once. The function that is returned is called when the server has taken or refused them. */
  expect(row: number, column: number, values: string[][]): (taken: boolean) => void {
    const texts = new Map<string, string>();
    values.forEach((line, r) => line.forEach((text, c) => texts.set(nameOf(row + r, column + c), text)));
    const size = { rows: values.length, columns: Math.max(...values.map((line) => line.length)) };
    const block = {
      row,
      column,
      rows: Math.min(size.rows, rowsOfChunk),
      columns: Math.min(size.columns, columnsOfChunk),
    };
    const rows = { first: row, last: row + values.length - 1 };
    const expected: Expected = { texts, rows, block };
    this.expected.push(expected);
    this.arrived(rows);
    return (taken) => {
      const chunk = this.chunk(row, column);
      const isAnswered = (chunk?.view?.revision ?? -1) >= this.revision;
      expected.settled = ++this.requests;
      if (!taken || isAnswered) {
        this.expected = this.expected.filter((other) => other !== expected);
        return this.arrived(rows);
      }
      // What is on its way is most often the answer already; when it is not, it is asked for again as it comes.
      if (chunk && texts.size && !chunk.isComing) chunk.asked = -1;
      this.arrived(rows);
    };
  }

  /** The cells of a block, fetched when they are not here. */
  fetch(block: Block): Promise<CellsView> {
    return ask<CellsView>('/api/cells', { sheetId: this.sheetId, ...block });
  }

  private chunk(row: number, column: number): Chunk | undefined {
    return this.chunks.get(nameOf(Math.floor(row / rowsOfChunk), Math.floor(column / columnsOfChunk)));
  }

  /** Fetches what is in sight and not new. */
  private keep(): void {
    for (const block of this.seen)
      for (let row = block.row - (block.row % rowsOfChunk); row < block.row + block.rows; row += rowsOfChunk)
        for (
          let column = block.column - (block.column % columnsOfChunk);
          column < block.column + block.columns;
          column += columnsOfChunk
        )
          if (!this.isNew(this.chunk(row, column), block)) this.want(row, column);
  }

  /** Whether the part of a chunk that lies in a block is new, or will be. */
  private isNew(chunk: Chunk | undefined, block: Block): boolean {
    if (!chunk || chunk.asked >= this.revision) return chunk !== undefined;
    const area = common(block, chunk);
    const { revision = -1, areas = [] } = chunk.given ?? {};
    return area === null || (revision >= this.revision && areas.some((given) => holds(given, area)));
  }

  private want(row: number, column: number): void {
    const name = nameOf(Math.floor(row / rowsOfChunk), Math.floor(column / columnsOfChunk));
    let chunk = this.chunks.get(name);
    chunk ??= {
      asked: -1,
      isComing: true,
      row: row - (row % rowsOfChunk),
      column: column - (column % columnsOfChunk),
      rows: rowsOfChunk,
      columns: columnsOfChunk,
    };
    chunk.asked = this.revision;
    chunk.isComing = true;
    this.chunks.delete(name);
    this.chunks.set(name, chunk);
    this.forgetOldest();
    this.waiting.push(chunk);
    if (this.waiting.length > mostWaiting) this.leave(this.waiting.shift()!);
    this.next();
  }

  /** Gives up a block that nobody waits for any longer; it is asked for anew when it comes into sight again. */
  private leave(chunk: Chunk): void {
    chunk.asked = -1;
    chunk.isComing = false;
  }

  private next(): void {
    while (this.underWay < mostUnderWay && this.waiting.length) {
      this.underWay++;
      void this.fill(this.waiting.pop()!).finally(() => {
        this.underWay--;
        this.next();
      });
    }
  }

  private async fill(chunk: Chunk): Promise<void> {
    const started = ++this.requests;
    const { row, column } = chunk;
    try {
      const view = await this.fetch({ row, column, rows: rowsOfChunk, columns: columnsOfChunk });
      chunk.isComing = false;
      if (chunk.view && view.revision < chunk.view.revision) return;
      chunk.asked = Math.max(chunk.asked, view.revision);
      this.meet(chunk.view, view);
      const isOver = ({ texts, settled }: Expected) =>
        texts.size === 0 || (settled !== undefined && settled <= started);
      for (const over of this.expected.filter(isOver)) this.arrived(over.rows);
      this.expected = this.expected.filter((typed) => !isOver(typed));
      // The server took a text while this was on its way, and this does not show it.
      if (this.expected.some(({ settled }) => settled !== undefined)) chunk.asked = -1;
      this.put(chunk, view);
    } catch (error) {
      chunk.isComing = false;
      // Asked again with the next change only: a failure that is drawn must not ask at once again. A sheet that a script
      // has just deleted is no failure: the next outline of the workbook does without it.
      if (!(error instanceof Refused && error.view.code === 'not-found')) this.failed(error);
    }
  }

  /** What comes after a text was typed, and is not what was there before, is the answer to it: it need not be waited for longer. */
  private meet(before: CellsView | undefined, after: CellsView): void {
    const at = (view: CellsView | undefined, row: number, column: number) =>
      view?.cells[row - view.row]?.[column - view.column]?.shown ?? '';
    for (const { texts } of this.expected)
      for (const [name] of texts) {
        const [row = 0, column = 0] = name.split(':').map(Number);
        if (at(before, row, column) !== at(after, row, column)) texts.delete(name);
      }
  }

  /** Puts newer cells in the place of older ones, and tells of the lines that they change. */
  private put(chunk: Chunk, view: CellsView): void {
    const lines = differing(chunk.view, view);
    chunk.view = view;
    if (!lines) return;
    const came = linesOf(view, lines.first, lines.last);
    this.arrived({ first: came.row, last: came.row + came.cells.length - 1 }, came);
  }

  private arrived(rows: Rows, came?: CellsView): void {
    this.changed = joined(this.changed, rows);
    this.version++;
    this.told(came);
  }

  private forgetOldest(): void {
    for (const name of this.chunks.keys()) {
      if (this.chunks.size <= mostChunks) return;
      this.chunks.delete(name);
    }
  }
}
