import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import type { Book } from '../book';
import { type CellValue, Formula } from '../grid';
import { areaOf, closed, type Rect } from '../rect';
import { typed } from '../text/input';
import { type Locale, localeOf } from '../text/locale';
import { zonedSerial } from '../text/serial';
import { type Block, evaluate, type Tally, tallyKey, type Workbook } from './evaluate';
import { inferredFormat } from './inferred';
import { type Node, parse } from './parse';
import { FormulaSyntaxError } from './tokens';
import { CellError, type Value } from './values';

/** Formulas that wait for one another are computed so deep on the stack; what lies deeper is computed first. */
const mostDepth = 60;

/** So many values of blocks are kept; running sums over a long column are a block for every row. */
const mostKept = 1_000_000;

/** Asks for a cell to be computed before the one that needs it. */
class First extends Error {
  constructor(readonly cell: Cell) {
    super('A cell is to be computed first.');
  }
}

interface Cell {
  key: string;
  sheetId: number;
  row: number;
  column: number;
  formula: Formula;
}

const cellKey = (sheetId: number, row: number, column: number): string => `${sheetId} ${row} ${column}`;

/** Formulas as trees; null where one cannot be read. A formula is an object that never changes. */
const trees = new WeakMap<Formula, { locale: Locale; tree: Node | null }>();

/** A formula as a tree, as written in a locale; null when it cannot be read. */
export function treeOf(formula: Formula, locale: Locale): Node | null {
  let known = trees.get(formula);
  if (known?.locale !== locale) {
    known = { locale, tree: readFormula(formula.text, locale) };
    trees.set(formula, known);
  }
  return known.tree;
}

/** Reads a formula that stands in no cell; null when it cannot be read. */
export function readFormula(text: string, locale: Locale): Node | null {
  try {
    return parse(text, locale);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return null;
    throw error;
  }
}

/** Computes the formulas of a workbook as it is, each once. For a workbook that changes a new calculator is needed. */
export class Calculator implements Workbook {
  readonly locale: Locale;
  /** The day that TODAY gives here. */
  readonly today: number;
  private readonly moment: number;
  private readonly results = new Map<string, Value>();
  private readonly blocks = new Map<string, Value[]>();
  private keptValues = 0;
  private readonly tallies = new WeakMap<Value[], Tally>();
  private readonly known = new Map<string, Value>();
  private readonly running = new Set<string>();
  /** How often a cell was asked for while it was being computed: what came of that is not its value yet. */
  private unfinished = 0;
  private readonly used = new Map<number, number>();

  constructor(private readonly book: Book) {
    this.locale = localeOf(book.properties.locale);
    this.moment = zonedSerial(book.clock(), book.properties.timeZone);
    this.today = Math.floor(this.moment);
  }

  now(): number {
    return this.moment;
  }

  readNumber = (text: string): number | undefined => {
    const { value } = typed(text, undefined, { locale: this.locale, today: () => this.today });
    return typeof value === 'number' ? value : undefined;
  };

  sheet(title: string): number | undefined {
    return this.book.sheetId(title);
  }

  named(name: string): Block | undefined {
    const area = this.book.namedRange(name);
    return area && this.block(area);
  }

  size(sheetId: number): { rows: number; columns: number; used: number } {
    const { grid } = this.book.sheet(sheetId);
    let used = this.used.get(sheetId);
    if (used === undefined) {
      used = grid.dataEnd({ top: 0, bottom: grid.rowCount, left: 0, right: grid.columnCount });
      this.used.set(sheetId, used);
    }
    return { rows: grid.rowCount, columns: grid.columnCount, used };
  }

  cell(sheetId: number, row: number, column: number): Value {
    const value = this.book.sheet(sheetId).grid.value(row, column);
    return value instanceof Formula ? this.computed(sheetId, row, column, value) : value;
  }

  values(block: Block): Value[] {
    const key = JSON.stringify(block);
    const known = this.blocks.get(key);
    if (known) return known;
    const before = this.unfinished;
    const values = this.read(block);
    if (this.unfinished === before) this.keepBlock(key, values);
    return values;
  }

  remembered(key: string, compute: () => Value): Value {
    if (this.known.has(key)) return this.known.get(key);
    const before = this.unfinished;
    const value = compute();
    if (this.unfinished === before) this.known.set(key, value);
    return value;
  }

  tally(block: Block): Tally {
    const values = this.values(block);
    const known = this.tallies.get(values);
    if (known) return known;
    const tally = new Map<Value, { count: number; first: number }>();
    for (const [at, value] of values.entries()) {
      const key = tallyKey(value);
      const found = tally.get(key);
      if (found) found.count++;
      else tally.set(key, { count: 1, first: at });
    }
    this.tallies.set(values, tally);
    return tally;
  }

  private read({ sheetId, top, left, bottom, right }: Block): Value[] {
    const end = Math.min(bottom, this.size(sheetId).used);
    const { grid } = this.book.sheet(sheetId);
    const values: Value[] = [];
    for (let row = top; row < end; row++)
      for (let column = left; column < right; column++)
        values.push(this.resolved(sheetId, row, column, grid.value(row, column)));
    return values;
  }

  private keepBlock(key: string, values: Value[]): void {
    if (this.keptValues > mostKept) {
      this.blocks.clear();
      this.keptValues = 0;
    }
    this.blocks.set(key, values);
    this.keptValues += values.length;
  }

  /** What a cell's own value comes to: itself, or what the formula computes. */
  resolved(sheetId: number, row: number, column: number, value: CellValue): Value {
    return value instanceof Formula ? this.computed(sheetId, row, column, value) : value;
  }

  /** The number format that a formula's result has where its cell has none of its own. */
  format(sheetId: number, formula: Formula): api.Schema$NumberFormat | undefined {
    const tree = treeOf(formula, this.locale);
    const formatAt = (id: number, row: number, column: number) => {
      const { grid } = this.book.sheet(id);
      return this.book.facets.get(grid.facet(row, column)).format?.numberFormat;
    };
    return tree
      ? inferredFormat(tree, this.locale, sheetId, (title) => this.sheet(title), formatAt)
      : undefined;
  }

  /** A formula that does not stand in the cell: written for one place, judged at another. */
  judge(
    tree: Node,
    place: { sheetId: number; row: number; column: number; down: number; right: number },
  ): Value {
    for (const waiting: Cell[] = []; ;) {
      const first = this.attempt(() => evaluate(tree, this, place));
      if (!(first instanceof First)) return first.value;
      this.settle(first.cell, waiting);
    }
  }

  /** The numbers in some areas of the workbook. */
  numbers(areas: readonly api.Schema$GridRange[]): number[] {
    return areas.flatMap((range) => {
      const values = this.values(this.block(areaOf(range)));
      return values.filter((value) => typeof value === 'number');
    });
  }

  private block(area: ReturnType<typeof areaOf>): Block {
    const { grid, settings } = this.book.sheet(area.sheetId);
    const rect: Rect = closed(area, grid);
    return { sheetId: settings.sheetId, ...rect };
  }

  private computed(sheetId: number, row: number, column: number, formula: Formula): Value {
    const key = cellKey(sheetId, row, column);
    if (this.results.has(key)) return this.results.get(key);
    if (this.running.has(key)) {
      this.unfinished++;
      return CellError.reference;
    }
    const cell: Cell = { key, sheetId, row, column, formula };
    if (this.running.size >= mostDepth) throw new First(cell);
    if (this.running.size > 0) return this.run(cell);
    this.settle(cell, []);
    return this.results.get(key);
  }

  /** Computes a cell, and before it those that lie too deep below it. Cells that wait for one another are circular. */
  private settle(cell: Cell, waiting: Cell[]): void {
    waiting.push(cell);
    for (let next = waiting.at(-1); next; next = waiting.at(-1)) {
      const asked = next;
      const outcome = this.attempt(() => this.run(asked));
      if (!(outcome instanceof First)) waiting.pop();
      else if (waiting.some(({ key }) => key === outcome.cell.key))
        for (const { key } of waiting.splice(0)) this.results.set(key, CellError.reference);
      else waiting.push(outcome.cell);
    }
  }

  private attempt(work: () => Value): { value: Value } | First {
    try {
      return { value: work() };
    } catch (error) {
      if (error instanceof First) return error;
      throw error;
    }
  }

  private run({ key, sheetId, row, column, formula }: Cell): Value {
    const tree = treeOf(formula, this.locale);
    if (tree === null) return this.keep(key, CellError.unreadable);
    this.running.add(key);
    try {
      // A reference to a blank cell alone shows 0, as in Sheets.
      return this.keep(key, evaluate(tree, this, { sheetId, row, column, down: 0, right: 0 }) ?? 0);
    } finally {
      this.running.delete(key);
    }
  }

  private keep(key: string, value: Value): Value {
    this.results.set(key, value);
    return value;
  }
}
