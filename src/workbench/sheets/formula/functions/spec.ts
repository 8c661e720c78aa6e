import type { Arg, Context } from '../evaluate';
import { CellError, Failure, type Value } from '../values';

/** A function of formulas: how many arguments it takes (as many as `least` where `most` is absent), and what it does. */
export interface FunctionSpec {
  least: number;
  most?: number;
  /** Whether the result follows from the values of the arguments alone, and is worth remembering: it looks through whole blocks. */
  isWide?: true;
  run(args: Arg[], context: Context): Value;
}

/** Functions by name. */
export type FunctionTable = Record<string, FunctionSpec>;

/** What an argument comes to, an error being a value. */
export function attempt(arg: Arg | undefined): Value {
  try {
    return arg?.value();
  } catch (error) {
    if (error instanceof Failure) return error.error;
    throw error;
  }
}

/** The numbers among the arguments as the sums of Sheets count them: in blocks only numbers, elsewhere what reads as one. */
export function numbersOf(args: Arg[], context: Context): number[] {
  return args.flatMap((arg) => {
    const inBlock = arg.block() !== undefined;
    return arg.values().flatMap((value) => {
      if (value instanceof CellError) throw Failure.of(value);
      if (inBlock) return typeof value === 'number' ? [value] : [];
      return value === undefined ? [] : [context.number(value)];
    });
  });
}

/** A function of one text. */
export const ofText = (run: (text: string) => Value): FunctionSpec => ({
  least: 1,
  run: ([arg], context) => run(context.text(arg?.value())),
});

/** A function of one number. */
export const ofNumber = (run: (number: number) => Value): FunctionSpec => ({
  least: 1,
  run: ([arg], context) => run(context.number(arg?.value())),
});

/** A number argument, or what stands for it when it is left out. */
export const numberOr = (arg: Arg | undefined, context: Context, instead: number): number =>
  arg === undefined || arg.absent ? instead : context.number(arg.value());
