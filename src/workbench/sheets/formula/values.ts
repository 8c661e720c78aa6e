import type { Locale } from '../text/locale';
import { plainNumber } from '../text/format';

/** An error value of a cell: the API's `ErrorType`, and the text that the cell shows. */
export class CellError {
  private constructor(
    readonly type: string,
    readonly text: string,
  ) {}

  static readonly divide = new CellError('DIVIDE_BY_ZERO', '#DIV/0!');
  static readonly value = new CellError('VALUE', '#VALUE!');
  static readonly reference = new CellError('REF', '#REF!');
  static readonly unknownName = new CellError('NAME', '#NAME?');
  static readonly number = new CellError('NUM', '#NUM!');
  static readonly missing = new CellError('N_A', '#N/A');
  /** What Sheets shows for a formula that cannot be read. */
  static readonly unreadable = new CellError('ERROR', '#ERROR!');
}

/** What a formula or one of its parts comes to; undefined is a blank. */
export type Value = number | string | boolean | CellError | undefined;

/** Ends the evaluation of a part with an error value. */
export class Failure extends Error {
  private static readonly known = new Map<CellError, Failure>();

  private constructor(readonly error: CellError) {
    super(error.text);
  }

  /** The failure with an error value, always the same one: a stack for each would cost more than the formula. */
  static of(error: CellError): Failure {
    const known = Failure.known.get(error) ?? new Failure(error);
    Failure.known.set(error, known);
    return known;
  }
}

/** Ends the evaluation of a part with an error value. */
export function fail(error: CellError): never {
  throw Failure.of(error);
}

/** A value that is no error. @throws Failure with the error. */
export function sound(value: Value): Exclude<Value, CellError> {
  return value instanceof CellError ? fail(value) : value;
}

/** Reads a text as a number, as typing it would; undefined when it is none. */
export type NumberReader = (text: string) => number | undefined;

/** A value as a number: a blank is 0, TRUE is 1, a text what it reads as. @throws Failure #VALUE!. */
export function asNumber(value: Value, read: NumberReader): number {
  const plain = sound(value);
  if (typeof plain === 'number') return plain;
  if (plain === undefined) return 0;
  if (typeof plain === 'boolean') return plain ? 1 : 0;
  return read(plain) ?? fail(CellError.value);
}

/** A value as a text, numbers in the locale's automatic format. */
export function asText(value: Value, locale: Locale): string {
  const plain = sound(value);
  if (typeof plain === 'number') return plainNumber(plain, locale);
  if (typeof plain === 'boolean') return plain ? locale.true : locale.false;
  return plain ?? '';
}

/** A value as a truth value: numbers but 0 are true, a blank is false. @throws Failure #VALUE! for other texts. */
export function asBoolean(value: Value, locale: Locale): boolean {
  const plain = sound(value);
  if (typeof plain === 'boolean') return plain;
  if (typeof plain === 'number') return plain !== 0;
  if (plain === undefined) return false;
  const upper = plain.toUpperCase();
  if (upper === 'TRUE' || upper === locale.true) return true;
  if (upper === 'FALSE' || upper === locale.false) return false;
  return fail(CellError.value);
}

const rank = (value: Value): number => ['number', 'string', 'boolean'].indexOf(typeof value);

/** What a blank is beside another value. */
const blankBeside = (other: Value): Value => ({ string: '', boolean: false })[typeof other as string] ?? 0;

/** The order of two values: numbers before texts before truth values, texts without regard to case. */
export function compare(left: Value, right: Value): number {
  const [one, two] = [sound(left) ?? blankBeside(right), sound(right) ?? blankBeside(left)];
  if (rank(one) !== rank(two)) return rank(one) - rank(two);
  if (typeof one === 'string' && typeof two === 'string') {
    const [first, second] = [one.toLowerCase(), two.toLowerCase()];
    return first === second ? 0 : first < second ? -1 : 1;
  }
  return Number(one) - Number(two);
}
