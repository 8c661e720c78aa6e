import { RegisterError } from '../register/errors';
import { typedDay, typedMoment } from '../workbook/codec';

/** Checks a value from a page and hands it on as what it must be. Throws RegisterError `badArgument` with the field's name. */
export type Shape<T> = (value: unknown, name: string) => T;

/** What a shape lets through. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

function refuse(name: string): never {
  throw new RegisterError('badArgument', { name });
}

/** Text of at most so many characters; never blank unless `blank` is set. */
export const text =
  (most: number, { blank = false } = {}): Shape<string> =>
  (value, name) =>
    typeof value === 'string' && value.length <= most && (blank || value.trim() !== '')
      ? value
      : refuse(name);

/** Yes or no. */
export const flag: Shape<boolean> = (value, name) => (typeof value === 'boolean' ? value : refuse(name));

/** A whole number from 0. */
export const count: Shape<number> = (value, name) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : refuse(name);

/** One of a few words. */
export const oneOf =
  <T extends string>(words: readonly T[]): Shape<T> =>
  (value, name) =>
    words.find((word) => word === value) ?? refuse(name);

/** May be left out; `null` is how a page's nothing may arrive. */
export const optional =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value, name) =>
    value === undefined || value === null ? undefined : shape(value, name);

/** May be `null`. */
export const nullable =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, name) =>
    value === undefined || value === null ? null : shape(value, name);

/** A list of at most so many. */
export const list =
  <T>(shape: Shape<T>, most: number): Shape<T[]> =>
  (value, name) =>
    Array.isArray(value) && value.length <= most
      ? value.map((each: unknown) => shape(each, name))
      : refuse(name);

/** A calendar day as ISO text, `2026-11-24`. */
export const isoDay: Shape<string> = (value, name) =>
  typeof value === 'string' && typedDay(value) !== undefined && value.length === ISO_LENGTH
    ? value
    : refuse(name);

const ISO_LENGTH = 10;

/** A moment as ISO text without a zone, `2026-11-24T09:30`. */
export const isoMinute: Shape<string> = (value, name) =>
  typeof value === 'string' && typedMoment(value) !== undefined && value.length === ISO_MINUTE_LENGTH
    ? value
    : refuse(name);

const ISO_MINUTE_LENGTH = 16;

type Fields = Record<string, Shape<unknown>>;
type Missable<F extends Fields> = { [K in keyof F]: undefined extends Shaped<F[K]> ? K : never }[keyof F];
type Recorded<F extends Fields> = { [K in Exclude<keyof F, Missable<F>>]: Shaped<F[K]> } & {
  [K in Missable<F>]?: Shaped<F[K]>;
};

/** An object with these fields and no others. */
export const record =
  <F extends Fields>(fields: F): Shape<Recorded<F>> =>
  (value, name) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(name);
    const given = new Map<string, unknown>(Object.entries(value));
    const stranger = [...given.keys()].find((key) => !Object.prototype.hasOwnProperty.call(fields, key));
    if (stranger !== undefined) return refuse(name);
    const checked = Object.entries(fields).map(([key, shape]) => [key, shape(given.get(key), key)] as const);
    return Object.fromEntries(checked.filter(([, each]) => each !== undefined)) as Recorded<F>;
  };

/** One of several objects, told apart by the word in one of their fields. */
export const variant =
  <K extends string, V extends Record<string, Shape<object>>>(
    field: K,
    variants: V,
  ): Shape<{ [W in keyof V]: { [F in K]: W } & Shaped<V[W]> }[keyof V]> =>
  (value, name) => {
    if (typeof value !== 'object' || value === null) return refuse(name);
    const { [field]: word, ...rest } = value as Record<string, unknown>;
    const shape =
      typeof word === 'string' && Object.prototype.hasOwnProperty.call(variants, word)
        ? variants[word]
        : undefined;
    if (!shape) return refuse(field);
    return { [field]: word, ...shape(rest, name) } as {
      [W in keyof V]: { [F in K]: W } & Shaped<V[W]>;
    }[keyof V];
  };
