/** Reads single fields of what the page sent. Each throws `bad-request`. */
import { WorkbenchError } from '../errors';
import type { AreaFields, BlockFields, Seen } from '../protocol';

/** The most cells that one answer holds. */
const mostCells = 20_000;

/** The fields of a body, unread. */
export type Fields = Record<string, unknown>;

/** The refusal of a request that lacks something. */
export function lacks(what: string): WorkbenchError {
  return new WorkbenchError('bad-request', `The request lacks ${what}.`);
}

/** The fields of a JSON object. */
export function fieldsOf(body: unknown): Fields {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw lacks('its fields');
  return { ...body };
}

/** A whole number of at least `least`. */
export function integer(from: Fields, name: string, least = 0): number {
  const value = from[name];
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least)
    throw lacks(`a number "${name}"`);
  return value;
}

export function text(from: Fields, name: string): string {
  const value = from[name];
  if (typeof value !== 'string') throw lacks(`a text "${name}"`);
  return value;
}

/** One of a few words. */
export function oneOf<T extends string>(from: Fields, name: string, words: readonly T[]): T {
  const word = words.find((one) => one === from[name]);
  if (word === undefined) throw lacks(`a known "${name}"`);
  return word;
}

/** A list of texts. */
export function texts(from: Fields, name: string): string[] {
  const value = from[name];
  const isText = (one: unknown): one is string => typeof one === 'string';
  if (!Array.isArray(value) || !value.every(isText)) throw lacks(`a list of texts "${name}"`);
  return value;
}

/** Whether the person has said yes to a warning. */
export const confirmation = (from: Fields): { confirmed?: true } =>
  from.confirmed === true ? { confirmed: true } : {};

/** A block of cells on a sheet that is known; rows and columns are counted from `first`. */
const area = (from: Fields, first: 0 | 1 = 0): AreaFields => ({
  row: integer(from, 'row', first),
  column: integer(from, 'column', first),
  rows: integer(from, 'rows', 1),
  columns: integer(from, 'columns', 1),
});

/** A block of cells; rows and columns are counted from `first`. */
export function block(from: Fields, first: 0 | 1 = 0): BlockFields {
  return { sheetId: integer(from, 'sheetId'), ...area(from, first) };
}

/** Refuses more cells than one answer may hold. */
export function demandFew(blocks: readonly AreaFields[]): void {
  if (blocks.reduce((sum, { rows, columns }) => sum + rows * columns, 0) > mostCells)
    throw new WorkbenchError('too-large', 'Too many cells at once.');
}

/** What the page says that it shows, if it does. Throws `too-large` beside `bad-request`. */
export function seen({ sight }: Fields): Seen {
  if (sight === undefined) return {};
  const from = fieldsOf(sight);
  const { blocks } = from;
  if (!Array.isArray(blocks)) throw lacks('a list "blocks"');
  const areas = blocks.map((one) => area(fieldsOf(one)));
  demandFew(areas);
  return {
    sight: { outline: integer(from, 'outline'), sheetId: integer(from, 'sheetId'), blocks: areas },
  };
}
