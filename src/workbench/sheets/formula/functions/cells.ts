import { judgeText } from '../criteria';
import { CellError, compare, fail, sound, type Value } from '../values';
import { type Arg, type Block, type Context, tallyKey } from '../evaluate';
import { type FunctionTable, numbersOf } from './spec';

const blockOf = (arg: Arg | undefined): Block => arg?.block() ?? fail(CellError.missing);

/** Which cells of pairs of a block and a criterion meet all of them, by their place in the block. */
function meeting(
  pairs: (Arg | undefined)[],
  context: Context,
): { count: number; meets: (at: number) => boolean } {
  const tests: ((at: number) => boolean)[] = [];
  let count = 0;
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const values = pairs[at]?.values() ?? [];
    const judge = judgeText(pairs[at + 1]?.value(), context.book);
    count = Math.max(count, values.length);
    tests.push((index) => judge(values[index]));
  }
  return { count, meets: (at) => tests.every((test) => test(at)) };
}

function countMeeting(args: (Arg | undefined)[], context: Context): number {
  const { count, meets } = meeting(args, context);
  let sum = 0;
  for (let at = 0; at < count; at++) if (meets(at)) sum++;
  return sum;
}

/** COUNTIF of a plain text or number, which rules that mark duplicates ask for every row, goes by a tally of the block. */
function countEqual(args: Arg[], context: Context): number {
  const block = args[0]?.block();
  const wanted = args[1]?.value();
  const isPlain =
    typeof wanted === 'number' ||
    (typeof wanted === 'string' &&
      !/^$|^[<>=]|[?*~]/.test(wanted) &&
      context.book.readNumber(wanted) === undefined);
  if (!block || !isPlain) return countMeeting(args, context);
  return context.book.tally(block).get(tallyKey(wanted))?.count ?? 0;
}

function sumMeeting(sums: Arg | undefined, pairs: (Arg | undefined)[], context: Context): number {
  const values = sums?.values() ?? [];
  const { meets } = meeting(pairs, context);
  return values.reduce<number>(
    (sum, value, at) => (typeof value === 'number' && meets(at) ? sum + value : sum),
    0,
  );
}

/** The index in a list of the first value that is equal, or, in a sorted one, of the last that is not greater. */
function matched(list: Block, wanted: Arg | undefined, sorted: boolean, { book }: Context): number {
  const value = sound(wanted?.value());
  const notGreater = (one: Value) =>
    typeof one === typeof value && !(one instanceof CellError) && compare(one, value) <= 0;
  const at = sorted
    ? book.values(list).findLastIndex(notGreater)
    : (book.tally(list).get(tallyKey(value))?.first ?? -1);
  return at < 0 ? fail(CellError.missing) : at;
}

const isSorted = (arg: Arg | undefined): boolean => {
  const value = arg === undefined || arg.absent ? true : sound(arg.value());
  return value !== false && value !== 0;
};

export const cellFunctions: FunctionTable = {
  COUNT: {
    least: 1,
    most: 255,
    run: (args, context) =>
      numbersOf(
        args.filter((arg) => arg.block()),
        context,
      ).length,
  },
  COUNTA: {
    least: 1,
    most: 255,
    run: (args) => args.flatMap((arg) => arg.values()).filter((value) => value !== undefined).length,
  },
  COUNTBLANK: {
    least: 1,
    run: ([arg]) => {
      const { top, left, bottom, right } = blockOf(arg);
      const filled = arg?.values().filter((value) => value !== undefined && value !== '').length ?? 0;
      return (bottom - top) * (right - left) - filled;
    },
  },
  COUNTIF: { least: 2, run: countEqual },
  COUNTIFS: { least: 2, most: 254, run: countMeeting },
  SUMIF: {
    least: 2,
    most: 3,
    run: ([data, criterion, sums], context) => sumMeeting(sums ?? data, [data, criterion], context),
  },
  SUMIFS: { least: 3, most: 255, run: ([sums, ...pairs], context) => sumMeeting(sums, pairs, context) },
  ROW: { least: 0, most: 1, run: ([arg], { place }) => (arg ? blockOf(arg).top : place.row) + 1 },
  COLUMN: { least: 0, most: 1, run: ([arg], { place }) => (arg ? blockOf(arg).left : place.column) + 1 },
  ROWS: { least: 1, run: ([arg]) => blockOf(arg).bottom - blockOf(arg).top },
  COLUMNS: { least: 1, run: ([arg]) => blockOf(arg).right - blockOf(arg).left },
  MATCH: {
    least: 2,
    most: 3,
    run: ([wanted, list, sorted], context) => matched(blockOf(list), wanted, isSorted(sorted), context) + 1,
  },
  INDEX: {
    least: 2,
    most: 3,
    run: ([list, row, column], context) => {
      const { sheetId, top, left, bottom, right } = blockOf(list);
      const flat = bottom - top === 1 && column === undefined;
      const first = Math.trunc(context.number(row?.value()));
      const down = flat ? 1 : first;
      const across = flat ? first : column ? Math.trunc(context.number(column.value())) : 1;
      const inside = down >= 1 && across >= 1 && top + down <= bottom && left + across <= right;
      return inside ? context.book.cell(sheetId, top + down - 1, left + across - 1) : CellError.reference;
    },
  },
  VLOOKUP: {
    least: 3,
    most: 4,
    run: ([wanted, table, index, sorted], context) => {
      const block = blockOf(table);
      const { sheetId, top, left, right } = block;
      const across = Math.trunc(context.number(index?.value()));
      if (across < 1 || across > right - left) return CellError.reference;
      const keys = { ...block, right: left + 1 };
      const at = matched(keys, wanted, isSorted(sorted), context);
      return context.book.cell(sheetId, top + at, left + across - 1);
    },
  },
};
