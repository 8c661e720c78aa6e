import { asBoolean, CellError, fail, sound, type Value } from '../values';
import type { Arg, Context } from '../evaluate';
import { attempt, type FunctionSpec, type FunctionTable } from './spec';

/** The truth values among arguments; texts and blanks inside blocks do not count. */
function truths(args: Arg[], { book }: Context): boolean[] {
  const found = args.flatMap((arg) => {
    const inBlock = arg.block() !== undefined;
    return arg.values().flatMap((value) => {
      const plain = sound(value);
      if (inBlock && (plain === undefined || typeof plain === 'string')) return [];
      return [asBoolean(plain, book.locale)];
    });
  });
  return found.length > 0 ? found : fail(CellError.value);
}

const isTrue = (arg: Arg | undefined, { book }: Context): boolean => asBoolean(arg?.value(), book.locale);

/** A question about one value, which may be an error. */
const asks = (answer: (value: Value) => boolean): FunctionSpec => ({
  least: 1,
  run: ([arg]) => answer(attempt(arg)),
});

export const logicFunctions: FunctionTable = {
  AND: { least: 1, most: 255, run: (args, context) => truths(args, context).every(Boolean) },
  OR: { least: 1, most: 255, run: (args, context) => truths(args, context).some(Boolean) },
  XOR: {
    least: 1,
    most: 255,
    run: (args, context) => truths(args, context).filter(Boolean).length % 2 === 1,
  },
  NOT: { least: 1, run: ([arg], context) => !isTrue(arg, context) },
  TRUE: { least: 0, run: () => true },
  FALSE: { least: 0, run: () => false },
  IF: {
    least: 2,
    most: 3,
    run: ([test, then, otherwise], context) => {
      if (isTrue(test, context)) return then?.value();
      return otherwise === undefined ? false : otherwise.value();
    },
  },
  IFS: {
    least: 2,
    most: 254,
    run: (args, context) => {
      for (let at = 0; at + 1 < args.length; at += 2)
        if (isTrue(args[at], context)) return args[at + 1]?.value();
      return CellError.missing;
    },
  },
  IFERROR: {
    least: 1,
    most: 2,
    run: ([arg, instead]) => {
      const value = attempt(arg);
      return value instanceof CellError ? instead?.value() : value;
    },
  },
  IFNA: {
    least: 1,
    most: 2,
    run: ([arg, instead]) => {
      const value = attempt(arg);
      return value === CellError.missing ? instead?.value() : value;
    },
  },
  NA: { least: 0, run: () => CellError.missing },
  ISBLANK: asks((value) => value === undefined),
  ISNUMBER: asks((value) => typeof value === 'number'),
  ISTEXT: asks((value) => typeof value === 'string'),
  ISNONTEXT: asks((value) => typeof value !== 'string'),
  ISLOGICAL: asks((value) => typeof value === 'boolean'),
  ISERROR: asks((value) => value instanceof CellError),
  ISNA: asks((value) => value === CellError.missing),
};
