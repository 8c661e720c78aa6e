import type { CellsView, CellView, RuleView } from '../../server/protocol';
import { ask, Refused } from '../server';
import type { Block } from './box';

const rowsOfChunk = 64;
const columnsOfChunk = 32;
const mostChunks = 400;
/** How many blocks are fetched at once, and how many wait: who scrolls far leaves behind what came into sight on the way. */
const mostUnderWay = 4;
const mostWaiting = 16;

interface Chunk {
  view?: CellsView;
  /** The revision that was asked for last. */
  asked: number;
  /** Whether it waits for the server. */
  isComing: boolean;
  row: number;
  column: number;
}

/** Text that the person has typed and the server has not shown yet. */
interface Expected {
  texts: Map<string, string>;
  /** When the server had answered, by the count of requests; undefined before. */
  settled?: number;
}

const nameOf = (row: number, column: number): string => `${row}:${column}`;

/** The cells of one sheet, fetched in blocks as they come into sight; old ones are shown until newer ones have come. */
export class CellCache {
  private readonly chunks = new Map<string, Chunk>();
  private readonly waiting: Chunk[] = [];
  private underWay = 0;
  private requests = 0;
  private revision = 0;
  private expected: Expected[] = [];
  /** Grows whenever cells may look different than before. */
  version = 0;

  /** `told` is called whenever cells may look different than before; with the cells when some came. */
  constructor(
    readonly sheetId: number,
    private readonly told: (came?: CellsView) => void,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Everything known is older than this revision from now on. */
  renew(revision: number): void {
    if (revision <= this.revision) return;
    this.revision = revision;
    this.version++;
  }

  /** A cell as known; what is missing or old is fetched. */
  look(row: number, column: number): CellView | null {
    this.want(row, column);
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
    const expected: Expected = { texts };
    this.expected.push(expected);
    this.arrived();
    return (taken) => {
      expected.settled = ++this.requests;
      if (!taken) this.expected = this.expected.filter((other) => other !== expected);
      const chunk = this.chunk(row, column);
      // What is on its way is most often the answer already; when it is not, it is asked for again as it comes.
      if (chunk && texts.size && !chunk.isComing) chunk.asked = -1;
      this.arrived();
    };
  }

  /** The cells of a block, fetched when they are not here. */
  fetch(block: Block): Promise<CellsView> {
    return ask<CellsView>('/api/cells', { sheetId: this.sheetId, ...block });
  }

  private chunk(row: number, column: number): Chunk | undefined {
    return this.chunks.get(nameOf(Math.floor(row / rowsOfChunk), Math.floor(column / columnsOfChunk)));
  }

  private want(row: number, column: number): void {
    const name = nameOf(Math.floor(row / rowsOfChunk), Math.floor(column / columnsOfChunk));
    let chunk = this.chunks.get(name);
    if (chunk && chunk.asked >= this.revision) return;
    chunk ??= {
      asked: -1,
      isComing: true,
      row: row - (row % rowsOfChunk),
      column: column - (column % columnsOfChunk),
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
      this.meet(chunk.view, view);
      chunk.view = view;
      this.expected = this.expected.filter(
        ({ texts, settled }) => texts.size > 0 && (settled === undefined || settled > started),
      );
      // The server took a text while this was on its way, and this does not show it.
      if (this.expected.some(({ settled }) => settled !== undefined)) chunk.asked = -1;
      this.arrived(view);
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

  private arrived(came?: CellsView): void {
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
