import { types } from 'node:util';
import { Exposed, RealmJson } from './exposed';

/** Stands for what cannot be carried out of a realm: a structure that holds itself, a value whose reading fails. */
export const lost = Symbol('lost');

/** The numbers under which a realm knows the host's objects. */
export class ExposedTable {
  readonly #objects: Exposed[] = [];
  readonly #ids = new Map<Exposed, number>();

  idOf(object: Exposed): number {
    const id = this.#ids.get(object) ?? this.#objects.push(object) - 1;
    this.#ids.set(object, id);
    return id;
  }

  /** @throws {RangeError} when the realm was never told of such an object */
  at(id: number): Exposed {
    const object = this.#objects[id];
    if (!object) throw new RangeError(`No exposed object ${id}`);
    return object;
  }
}

/**
 * The text in which a value of the host goes into a realm: primitives as JSON has them, all else as a list that begins with its kind.
 * It takes primitives, dates, bytes, exposed objects, `RealmJson`, and arrays and plain objects of these; a function among an exposed
 * object's members is a method of the name under which it lies.
 */
export function toWire(value: unknown, table: ExposedTable): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return JSON.stringify(['number', String(value)]);
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return JSON.stringify(value);
  if (typeof value !== 'object') return '["none"]';
  if (value instanceof Exposed) return `["exposed",${table.idOf(value)}]`;
  if (value instanceof RealmJson) return `["json",${value.text}]`;
  if (types.isDate(value)) return JSON.stringify(['date', value.getTime()]);
  if (types.isUint8Array(value)) return `["json",[${new Int8Array(value).join(',')}]]`;
  if (Array.isArray(value)) return `["list",[${value.map((each) => toWire(each, table)).join(',')}]]`;
  return `["object",${entriesToWire(Object.entries(value), table)}]`;
}

/** How a realm makes its side of an object: `[class name, names of methods, names and values of members]`. */
export function describedToWire(
  object: Exposed,
  methods: string[],
  own: object,
  table: ExposedTable,
): string {
  return `[${JSON.stringify(object.callName)},${JSON.stringify(methods)},${entriesToWire(Object.entries(own), table)}]`;
}

function entriesToWire(entries: [string, unknown][], table: ExposedTable): string {
  const parts = entries.map(([name, value]) => {
    const text = typeof value === 'function' ? JSON.stringify(['method', name]) : toWire(value, table);
    return `${JSON.stringify(name)},${text}`;
  });
  return `[${parts.join(',')}]`;
}

type Tagged = [kind: string, content: never, more: never];

const readers: Record<string, (content: never, table: ExposedTable, more: never) => unknown> = {
  list: (items: unknown[], table) => items.map((item) => fromWire(item, table)),
  object: (parts: unknown[], table) => Object.fromEntries(pairs(parts, table)),
  exposed: (id: number, table) => table.at(id),
  date: (time: number | null) => new Date(time ?? NaN),
  number: (text: string) => Number(text),
  bigint: (text: string) => BigInt(text),
  symbol: (text: string) => Symbol(text.slice('Symbol('.length, -1)),
  function: (text: string) => Object.assign(() => undefined, { toString: () => text }),
  error: (name: string, _table, message: string) =>
    Object.defineProperty(new Error(message), 'name', { value: name }),
  none: () => undefined,
  lost: () => lost,
};

/** The host's own copy of what came out of a realm, after `JSON.parse`; exposed objects are those of the table. */
export function fromWire(given: unknown, table: ExposedTable): unknown {
  if (!Array.isArray(given)) return given;
  // The prelude writes lists of this form only.
  const [kind, content, more] = given as Tagged;
  return readers[kind]?.(content, table, more);
}

function* pairs(parts: unknown[], table: ExposedTable): Generator<[string, unknown]> {
  for (let at = 0; at < parts.length; at += 2) yield [String(parts[at]), fromWire(parts[at + 1], table)];
}
