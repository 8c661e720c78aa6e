import type { Locale } from '../text/locale';
import type { Corner, Node } from './parse';
import { functions } from './functions';
import {
  asNumber,
  asText,
  CellError,
  compare,
  fail,
  Failure,
  type NumberReader,
  sound,
  type Value,
} from './values';

/** A closed block of cells of a sheet, counted from 0, ends exclusive. */
export interface Block {
  sheetId: number;
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** How often each value occurs in a block, and the place of the first, counted row by row; by `tallyKey`. */
export type Tally = ReadonlyMap<Value, { count: number; first: number }>;

/** What a value is in a tally: the case of letters does not count. */
export const tallyKey = (value: Value): Value => (typeof value === 'string' ? value.toLowerCase() : value);

/** What a formula can see of its workbook. */
export interface Workbook {
  readonly locale: Locale;
  readonly readNumber: NumberReader;
  /** The value of a cell, computed where it is a formula. */
  cell(sheetId: number, row: number, column: number): Value;
  /** The values of a block, row by row, without the blank rows below the last filled one. */
  values(block: Block): Value[];
  /** What occurs in a block; made once, for formulas that ask it for every row. */
  tally(block: Block): Tally;
  /** What a function comes to for some blocks: computed once unless a cell in them is being computed. */
  remembered(key: string, compute: () => Value): Value;
  /** The size of a sheet, and how many of its rows hold something. */
  size(sheetId: number): { rows: number; columns: number; used: number };
  /** The id of the sheet with a title; undefined where there is none. */
  sheet(title: string): number | undefined;
  /** The block of a named range; undefined where there is none. */
  named(name: string): Block | undefined;
  /** This moment as a serial number in the workbook's time zone. */
  now(): number;
}

/** Where a formula stands. `down` and `right` say how far relative references are moved from where the formula was written. */
export interface Place {
  sheetId: number;
  row: number;
  column: number;
  down: number;
  right: number;
}

/** An argument of a function, evaluated when it is asked for. */
export interface Arg {
  /** Its one value; a block gives its first cell. */
  value(): Value;
  /** All its values: one, or those of the block, row by row. Blank rows below the last filled one are left out. */
  values(): Value[];
  /** The block, where it is one. */
  block(): Block | undefined;
  /** Whether it was left empty. */
  readonly absent: boolean;
}

/** What a function of a formula works with. */
export interface Context {
  readonly book: Workbook;
  readonly place: Place;
  number(value: Value): number;
  text(value: Value): string;
}

const operations: Record<string, (left: number, right: number) => number> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => (right === 0 ? fail(CellError.divide) : left / right),
  '^': (left, right) => left ** right,
};

const comparisons: Record<string, (order: number) => boolean> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

const errors = Object.values(CellError).filter((error): error is CellError => error instanceof CellError);

const finite = (value: number): number => (Number.isFinite(value) ? value : fail(CellError.number));

class Evaluation implements Context {
  constructor(
    readonly book: Workbook,
    readonly place: Place,
  ) {}

  number(value: Value): number {
    return asNumber(value, this.book.readNumber);
  }

  text(value: Value): string {
    return asText(value, this.book.locale);
  }

  /** The value of a node; never a Failure, errors are values here. */
  safely(node: Node): Value {
    try {
      return this.value(node);
    } catch (error) {
      if (error instanceof Failure) return error.error;
      throw error;
    }
  }

  private value(node: Node): Value {
    switch (node.kind) {
      case 'constant':
        return node.value;
      case 'error':
        return errors.find(({ text }) => text === node.text) ?? CellError.unreadable;
      case 'reference':
      case 'name':
        return this.single(this.block(node) ?? fail(CellError.unknownName));
      case 'unary': {
        const operand = this.number(this.value(node.operand));
        return node.operator === '%' ? operand / 100 : node.operator === '-' ? -operand : operand;
      }
      case 'binary':
        return this.binary(node.operator, this.value(node.left), this.value(node.right));
      case 'call':
        return this.call(node.name, node.args);
    }
  }

  private binary(operator: string, left: Value, right: Value): Value {
    if (operator === '&') return this.text(left) + this.text(right);
    const comparison = comparisons[operator];
    if (comparison) return comparison(compare(left, right));
    const operation = operations[operator];
    return operation ? finite(operation(this.number(left), this.number(right))) : CellError.unreadable;
  }

  private call(name: string, nodes: (Node | undefined)[]): Value {
    if (!Object.hasOwn(functions, name)) return fail(CellError.unknownName);
    const { least, most, run, isWide } = functions[name]!;
    if (nodes.length < least || nodes.length > (most ?? least)) return fail(CellError.missing);
    const args = nodes.map((node) => this.arg(node));
    const blocks = isWide ? args.map((arg) => arg.block()) : [];
    const isOfBlocks = blocks.length > 0 && !blocks.includes(undefined);
    const compute = () => run(args, this);
    const result = isOfBlocks
      ? this.book.remembered(`${name} ${JSON.stringify(blocks)}`, compute)
      : compute();
    return typeof result === 'number' ? finite(result) : result;
  }

  private arg(node: Node | undefined): Arg {
    const block = () => (node?.kind === 'reference' || node?.kind === 'name' ? this.block(node) : undefined);
    const value = () => (node ? sound(this.safely(node)) : undefined);
    return {
      absent: node === undefined,
      block,
      value,
      values: () => {
        const found = block();
        return found ? this.book.values(found) : [value()];
      },
    };
  }

  /** A block where one value is wanted: its cell in the formula's own row or column, as Sheets has it. */
  private single({ sheetId, top, left, bottom, right }: Block): Value {
    const { row, column } = this.place;
    if (bottom - top === 1 && right - left === 1) return sound(this.book.cell(sheetId, top, left));
    if (right - left === 1 && row >= top && row < bottom) return sound(this.book.cell(sheetId, row, left));
    if (bottom - top === 1 && column >= left && column < right)
      return sound(this.book.cell(sheetId, top, column));
    return fail(CellError.value);
  }

  private block(node: Node & { kind: 'reference' | 'name' }): Block | undefined {
    if (node.kind === 'name') return this.book.named(node.name);
    const sheetId =
      node.sheet === undefined
        ? this.place.sheetId
        : (this.book.sheet(node.sheet) ?? fail(CellError.reference));
    const size = this.book.size(sheetId);
    const from = this.moved(node.from);
    const to = node.single ? from : this.moved(node.to);
    const rows = ordered(from.row, to.row, size.rows);
    const columns = ordered(from.column, to.column, size.columns);
    if (rows.start < 0 || columns.start < 0 || rows.start >= size.rows || columns.start >= size.columns)
      return fail(CellError.reference);
    return {
      sheetId,
      top: rows.start,
      bottom: Math.min(rows.end, size.rows),
      left: columns.start,
      right: Math.min(columns.end, size.columns),
    };
  }

  private moved({ row, column, fixedRow, fixedColumn }: Corner): { row?: number; column?: number } {
    const { down, right } = this.place;
    return {
      row: row === undefined || fixedRow ? row : row + down,
      column: column === undefined || fixedColumn ? column : column + right,
    };
  }
}

/** A span from two corners of which one may be open. */
function ordered(one: number | undefined, other: number | undefined, count: number) {
  if (one === undefined) return { start: other ?? 0, end: count };
  if (other === undefined) return { start: one, end: count };
  return { start: Math.min(one, other), end: Math.max(one, other) + 1 };
}

/** What a formula comes to at a place of a workbook; errors are values. */
export function evaluate(node: Node, book: Workbook, place: Place): Value {
  return new Evaluation(book, place).safely(node);
}
