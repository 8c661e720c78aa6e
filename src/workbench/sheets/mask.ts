import { badRequest, invalid } from './errors';
import { type MessageName, messageOf } from './schema';

/** A parsed field mask: a tree of field names; null marks a field that is meant with everything below it. */
export interface Mask {
  readonly fields: ReadonlyMap<string, Mask | null>;
}

type MutableFields = Map<string, Mask | null>;
type JsonObject = Record<string, unknown>;

const camel = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Reads `a.b(c,d),e/f` token by token into a tree. */
class MaskReader {
  private index = 0;
  private readonly tokens: string[];

  constructor(private readonly text: string) {
    this.tokens = text.match(/[\w*$]+|[.,()/]|\S/g) ?? [];
  }

  read(): Mask {
    const fields = this.list();
    if (this.index < this.tokens.length) this.fail();
    return { fields };
  }

  private list(): MutableFields {
    const fields: MutableFields = new Map();
    do this.path(fields);
    while (this.accept(','));
    return fields;
  }

  private path(into: MutableFields): void {
    const token = this.tokens[this.index++];
    if (token === undefined || !/^[\w*$]+$/.test(token)) this.fail();
    const name = camel(token);
    if (this.accept('.') || this.accept('/')) {
      const below: MutableFields = new Map();
      this.path(below);
      put(into, name, { fields: below });
    } else if (this.accept('(')) {
      const below = this.list();
      if (!this.accept(')')) this.fail();
      put(into, name, { fields: below });
    } else put(into, name, null);
  }

  private accept(token: string): boolean {
    if (this.tokens[this.index] !== token) return false;
    this.index++;
    return true;
  }

  private fail(): never {
    throw invalid(`Invalid field mask: ${this.text}`);
  }
}

function put(into: MutableFields, name: string, mask: Mask | null): void {
  const before = into.get(name);
  if (before === null) return;
  const all = mask === null || mask.fields.has('*');
  if (all || before === undefined) {
    into.set(name, all ? null : mask);
    return;
  }
  const merged: MutableFields = new Map(before.fields);
  for (const [key, below] of mask.fields) put(merged, key, below);
  into.set(name, { fields: merged });
}

function firstUnknown(mask: Mask, type: string, path: string): string | undefined {
  const message = messageOf(type);
  for (const [name, below] of mask.fields) {
    if (name === '*') continue;
    const field = message?.get(name);
    const here = path === '' ? name : `${path}.${name}`;
    if (message !== undefined && field === undefined) return here;
    if (below === null || field === undefined) continue;
    if (messageOf(field.type) === undefined && field.type !== 'opaque')
      return `${here}.${[...below.fields.keys()][0]}`;
    const unknown = firstUnknown(below, field.type, here);
    if (unknown !== undefined) return unknown;
  }
  return undefined;
}

/** The mask that names everything. */
export const everything: Mask = { fields: new Map([['*', null]]) };

/** Whether the mask names all fields of its message. */
export const isEverything = (mask: Mask): boolean => mask.fields.has('*');

/** What lies below a field: undefined if the mask leaves it out, `everything` if it names it whole. */
export function below(mask: Mask, name: string): Mask | undefined {
  if (isEverything(mask)) return everything;
  const found = mask.fields.get(name);
  return found === null ? everything : found;
}

/**
 * The `fields` parameter of a call (guides/field-masks).
 * @throws SheetsApiError INVALID_ARGUMENT when a path names no field of the response.
 */
export function readMask(text: string, response: MessageName): Mask {
  const mask = new MaskReader(text).read();
  const unknown = firstUnknown(mask, response, '');
  if (unknown === undefined) return mask;
  const description = `Error expanding 'fields' parameter. Cannot find matching fields for path '${unknown}'.`;
  const error = badRequest([{ field: unknown, description }]);
  error.message = 'Request contains an invalid argument.';
  throw error;
}

/**
 * The `fields` of an update request.
 * @throws SheetsApiError INVALID_ARGUMENT when it is empty or names a field that the message has not.
 */
export function updateMask(text: string | null | undefined, message: MessageName): Mask {
  if (text === null || text === undefined || text.trim() === '') {
    throw invalid("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  }
  const mask = new MaskReader(text).read();
  const unknown = firstUnknown(mask, message, '');
  if (unknown !== undefined) throw invalid(`Invalid field: ${unknown}`);
  return mask;
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The part of a value that the mask names; lists are masked item by item. */
export function select(value: unknown, mask: Mask): unknown {
  if (isEverything(mask)) return value;
  if (Array.isArray(value)) return value.map((item) => select(item, mask));
  if (!isObject(value)) return value;
  const result: JsonObject = {};
  for (const [name, under] of mask.fields) {
    const part = value[name];
    if (part !== undefined) result[name] = under === null ? part : select(part, under);
  }
  return result;
}

/** `target` with the fields that the mask names taken from `source`; a named field that is absent there is unset. */
export function overlay<T extends object>(target: T, source: T | null | undefined, mask: Mask): T {
  if (isEverything(mask)) return { ...source } as T;
  return overlayObject(Object.fromEntries(Object.entries(target)), { ...source }, mask) as T;
}

function overlayObject(target: JsonObject, source: JsonObject, mask: Mask): JsonObject {
  for (const [name, under] of mask.fields) {
    const given = source[name];
    if (under === null) {
      if (given === undefined) delete target[name];
      else target[name] = given;
      continue;
    }
    const before = target[name];
    const merged = overlayObject(isObject(before) ? { ...before } : {}, isObject(given) ? given : {}, under);
    if (Object.keys(merged).length === 0) delete target[name];
    else target[name] = merged;
  }
  return target;
}
