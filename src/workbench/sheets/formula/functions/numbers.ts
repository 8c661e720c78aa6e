import { CellError, fail } from '../values';
import type { Arg, Context } from '../evaluate';
import { type FunctionSpec, type FunctionTable, numberOr, numbersOf, ofNumber } from './spec';

/** A function of all numbers of its arguments. */
const ofNumbers = (run: (numbers: number[]) => number | CellError): FunctionSpec => ({
  least: 1,
  most: 255,
  isWide: true,
  run: (args, context) => run(numbersOf(args, context)),
});

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Numbers may be many: spreading them as arguments would strain the stack. */
const extreme = (better: (one: number, other: number) => boolean) => (numbers: number[]) =>
  numbers.length === 0 ? 0 : numbers.reduce((best, number) => (better(number, best) ? number : best));

/** The number below which a part of the sorted numbers lies, between two of them where it must be. */
export function percentile(numbers: number[], part: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (low === undefined || high === undefined) return fail(CellError.number);
  return low + (high - low) * (place - Math.floor(place));
}

/** Rounds by a way of rounding at a number of decimals; binary leftovers of decimals do not count. */
function rounded(args: Arg[], context: Context, way: (size: number) => number): number {
  const value = context.number(args[0]?.value());
  const factor = 10 ** Math.trunc(numberOr(args[1], context, 0));
  const scaled = Number((Math.abs(value) * factor).toPrecision(15));
  return (Math.sign(value) * way(scaled)) / factor;
}

const rounding = (way: (size: number) => number): FunctionSpec => ({
  least: 1,
  most: 2,
  run: (args, context) => rounded(args, context, way),
});

export const numberFunctions: FunctionTable = {
  SUM: ofNumbers(sum),
  PRODUCT: ofNumbers((numbers) => numbers.reduce((product, number) => product * number, 1)),
  AVERAGE: ofNumbers((numbers) => (numbers.length ? sum(numbers) / numbers.length : CellError.divide)),
  MEDIAN: ofNumbers((numbers) => percentile(numbers, 0.5)),
  MIN: ofNumbers(extreme((one, other) => one < other)),
  MAX: ofNumbers(extreme((one, other) => one > other)),
  PERCENTILE: {
    least: 2,
    run: ([data, part], context) =>
      percentile(data ? numbersOf([data], context) : [], context.number(part?.value())),
  },
  ABS: ofNumber(Math.abs),
  SIGN: ofNumber(Math.sign),
  SQRT: ofNumber((value) => (value < 0 ? CellError.number : Math.sqrt(value))),
  INT: ofNumber(Math.floor),
  ISEVEN: ofNumber((value) => Math.trunc(value) % 2 === 0),
  ISODD: ofNumber((value) => Math.trunc(value) % 2 !== 0),
  PI: { least: 0, run: () => Math.PI },
  POWER: {
    least: 2,
    run: ([base, power], context) => context.number(base?.value()) ** context.number(power?.value()),
  },
  MOD: {
    least: 2,
    run: ([value, by], context) => {
      const [dividend, divisor] = [context.number(value?.value()), context.number(by?.value())];
      return divisor === 0 ? CellError.divide : dividend - divisor * Math.floor(dividend / divisor);
    },
  },
  ROUND: rounding(Math.round),
  ROUNDUP: rounding(Math.ceil),
  ROUNDDOWN: rounding(Math.floor),
};
