import { badRequest, type FieldViolation } from '../errors';
import { enumerationOf, type MessageName, messageOf, uncoveredRequests, unions } from './index';
import type { Field } from './kinds';

/** Where in a body we are, as a chain, so that the text is only made when something is wrong. */
interface Place {
  parent: Place | null;
  /** A field by its JSON name, or the index of an item. */
  step: string | number;
}

type JsonObject = Record<string, unknown>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const camel = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

function text(place: Place | null): string {
  if (place === null) return '';
  const before = text(place.parent);
  if (typeof place.step === 'number') return `${before}[${place.step}]`;
  return before === '' ? snake(place.step) : `${before}.${snake(place.step)}`;
}

const at = (place: Place | null): string => (place === null ? '' : ` at '${text(place)}'`);

const scalarTypes: Record<string, { proto: string; read: (value: unknown) => unknown }> = {
  string: { proto: 'TYPE_STRING', read: (value) => (typeof value === 'string' ? value : undefined) },
  mask: { proto: 'TYPE_STRING', read: (value) => (typeof value === 'string' ? value : undefined) },
  bool: { proto: 'TYPE_BOOL', read: (value) => (typeof value === 'boolean' ? value : undefined) },
  int: { proto: 'TYPE_INT32', read: (value) => whole(value) },
  double: { proto: 'TYPE_DOUBLE', read: (value) => decimal(value) },
};

function decimal(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function whole(value: unknown): number | undefined {
  const number = decimal(value);
  return number !== undefined && Number.isInteger(number) && Math.abs(number) <= 0x7fffffff
    ? number
    : undefined;
}

const TYPE_PREFIX = 'type.googleapis.com/google.apps.sheets.v4.';

class Checker {
  readonly violations: FieldViolation[] = [];

  /** Returns the value without nulls and with camelCase names; the same object when nothing had to change. */
  message(name: string, value: unknown, place: Place | null): unknown {
    const fields = messageOf(name);
    if (fields === undefined || !isObject(value)) return this.refuseValue(place, TYPE_PREFIX + name, value);
    let result = value;
    for (const key of Object.keys(value)) {
      const given = value[key];
      const known = fields.has(key) ? key : camel(key);
      const field = fields.get(known);
      if (field === undefined) {
        this.refuseName(name, key, place);
        continue;
      }
      const checked =
        given === null || given === undefined
          ? undefined
          : this.field(field, given, { parent: place, step: known });
      if (checked === given && known === key) continue;
      if (result === value) result = { ...value };
      delete result[key];
      if (checked !== undefined) result[known] = checked;
    }
    this.union(name, result, place);
    return result;
  }

  private field(field: Field, value: unknown, place: Place): unknown {
    if (field.occurrence === 'one') {
      if (Array.isArray(value) && field.type !== 'opaque') {
        return this.refuse(
          place.parent,
          `Invalid JSON payload received. Unknown name "${place.step}"${at(place.parent)}: ` +
            'Proto field is not repeating, cannot start list.',
        );
      }
      return this.single(field.type, value, place);
    }
    if (field.occurrence === 'map') return this.map(field.type, value, place);
    const list = Array.isArray(value) ? value : [value];
    return this.list(field.type, list, place);
  }

  private list(type: string, list: unknown[], place: Place): unknown[] {
    let result = list;
    for (let index = 0; index < list.length; index++) {
      const step = { parent: place, step: index };
      const checked = this.single(type, list[index], step);
      if (checked === list[index]) continue;
      if (result === list) result = [...list];
      result[index] = checked;
    }
    return result;
  }

  private map(type: string, value: unknown, place: Place): unknown {
    if (!isObject(value)) return this.refuseValue(place, 'Map', value);
    for (const key of Object.keys(value)) {
      if (!/^\d+$/.test(key)) this.refuseValue(place, 'TYPE_INT32', key);
      this.single(type, value[key], { parent: place, step: Number(key) });
    }
    return value;
  }

  private single(type: string, value: unknown, place: Place): unknown {
    if (type === 'opaque') return value;
    if (type === 'scalars') return this.scalars(value, place);
    const scalar = scalarTypes[type];
    if (scalar !== undefined) {
      const read = scalar.read(value);
      return read === undefined ? this.refuseValue(place, scalar.proto, value) : read;
    }
    const values = enumerationOf(type);
    if (values === undefined) return this.message(type, value, place);
    if (typeof value === 'string' && values.includes(value)) return value;
    return this.refuseValue(place, TYPE_PREFIX + type, value);
  }

  /** A row (or column) of cell values: strings, numbers, booleans, and null for "leave as it is". */
  private scalars(value: unknown, place: Place): unknown {
    if (!Array.isArray(value))
      return this.refuseValue(place, 'type.googleapis.com/google.protobuf.ListValue', value);
    value.forEach((item: unknown, index) => {
      if (item !== null && !['string', 'number', 'boolean'].includes(typeof item)) {
        this.refuse(
          place,
          `Invalid ${text(place).replace(/^.*(?=values)/, '')}[${index}]: ${JSON.stringify(item)}`,
        );
      }
    });
    return value;
  }

  private union(name: string, value: JsonObject, place: Place | null): void {
    const union = unions.get(name);
    if (union === undefined) return;
    const set = union[1].filter((member) => value[member] !== undefined);
    if (set.length > 1) {
      this.refuse(
        place,
        `Invalid value${at(place)} (oneof), oneof field '${union[0]}' is already set. Cannot set '${set[1]}'`,
      );
    }
  }

  private refuseName(message: string, key: string, place: Place | null): void {
    if (message === 'Request' && uncoveredRequests.has(key)) {
      this.refuse(
        place,
        `Invalid ${text(place)}.${key}: This stand-in for Google Sheets does not carry out ${key}.`,
      );
      return;
    }
    this.refuse(
      place,
      `Invalid JSON payload received. Unknown name ${JSON.stringify(key)}${at(place)}: Cannot find field.`,
    );
  }

  private refuseValue(place: Place | null, type: string, value: unknown): undefined {
    return this.refuse(place, `Invalid value${at(place)} (${type}), ${JSON.stringify(value)}`);
  }

  private refuse(place: Place | null, description: string): undefined {
    const field = text(place);
    this.violations.push(field === '' ? { description } : { field, description });
    return undefined;
  }
}

/**
 * Checks a JSON body against the message of that name and returns it without nulls and with camelCase names.
 * @throws SheetsApiError INVALID_ARGUMENT naming every unknown field, wrong type and unknown enumeration value.
 */
export function checkBody<T>(name: MessageName, body: unknown): T {
  const checker = new Checker();
  const checked = checker.message(name, body ?? {}, null);
  if (checker.violations.length > 0) throw badRequest(checker.violations);
  return checked as T;
}

/** Kinds of the parameters of a method's query, by name: `string`, `bool`, an enumeration, `[]` for repeated. */
export type QueryKinds = Readonly<Record<string, string>>;

/** Parameters that every Google API takes; only `fields` means something here. */
const commonParameters = new Set(
  'alt callback fields key oauth_token access_token prettyPrint quotaUser uploadType upload_protocol $.xgafv'.split(
    ' ',
  ),
);

/**
 * Reads the query of a call by the kinds of its parameters.
 * @throws SheetsApiError INVALID_ARGUMENT for an unknown parameter or a value of the wrong kind.
 */
export function checkQuery(
  kinds: QueryKinds,
  query: Readonly<Record<string, string | string[]>>,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const violations: FieldViolation[] = [];
  for (const [name, given] of Object.entries(query)) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) {
      if (commonParameters.has(name)) continue;
      const description =
        `Invalid JSON payload received. Unknown name ${JSON.stringify(name)}: Cannot bind query parameter. ` +
        `Field '${name}' could not be found in request message.`;
      violations.push({ description });
      continue;
    }
    const list = Array.isArray(given) ? given : [given];
    result[name] = kind === 'string[]' ? list : parameter(kind, name, list.at(-1) ?? '', violations);
  }
  if (violations.length > 0) throw badRequest(violations);
  return result;
}

function parameter(kind: string, name: string, value: string, violations: FieldViolation[]): unknown {
  if (kind === 'string') return value;
  if (kind === 'bool' && (value === 'true' || value === 'false')) return value === 'true';
  if (enumerationOf(kind)?.includes(value)) return value;
  const type = kind === 'bool' ? 'TYPE_BOOL' : TYPE_PREFIX + kind;
  const description = `Invalid value at '${snake(name)}' (${type}), ${JSON.stringify(value)}`;
  violations.push({ field: snake(name), description });
  return undefined;
}
