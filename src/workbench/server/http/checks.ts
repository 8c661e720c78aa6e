/** Reads what the page sent into the shapes of the protocol. Each throws `bad-request`. */
import type { CellBlock, UiButton } from '../../host/types';
import { WorkbenchError } from '../errors';
import type { AnswerRequest, EditRequest, Operation } from '../protocol';
import type { CellsRequest } from '../engine/messages';

type Fields = Record<string, unknown>;

function bad(what: string): WorkbenchError {
  return new WorkbenchError('bad-request', `The request lacks ${what}.`);
}

function fields(body: unknown): Fields {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw bad('its fields');
  return { ...body };
}

function integer(from: Fields, name: string, least = 0): number {
  const value = from[name];
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least)
    throw bad(`a number "${name}"`);
  return value;
}

function text(from: Fields, name: string): string {
  const value = from[name];
  if (typeof value !== 'string') throw bad(`a text "${name}"`);
  return value;
}

/** One text field of a body. */
export function readText(body: unknown, name: string): string {
  return text(fields(body), name);
}

export function readBlock(body: unknown): CellBlock {
  const from = fields(body);
  return {
    sheetId: integer(from, 'sheetId'),
    row: integer(from, 'row', 1),
    column: integer(from, 'column', 1),
    rows: integer(from, 'rows', 1),
    columns: integer(from, 'columns', 1),
  };
}

export function readEdit(body: unknown): EditRequest {
  const from = fields(body);
  const { values } = from;
  const isText = (cell: unknown): cell is string => typeof cell === 'string';
  const isLine = (line: unknown): line is string[] =>
    Array.isArray(line) && line.length > 0 && line.every(isText);
  if (!Array.isArray(values) || values.length === 0 || !values.every(isLine))
    throw bad('lines of text "values"');
  return {
    sheetId: integer(from, 'sheetId'),
    row: integer(from, 'row', 1),
    column: integer(from, 'column', 1),
    values,
  };
}

export function readAnswer(body: unknown): AnswerRequest {
  const from = fields(body);
  const buttons: UiButton[] = ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'];
  const button = buttons.find((name) => name === from.button);
  if (!button) throw bad('a button');
  return { id: integer(from, 'id', 1), button, text: text(from, 'text') };
}

export function readClientCall(body: unknown): { name: string; args: unknown[] } {
  const from = fields(body);
  if (!Array.isArray(from.args)) throw bad('arguments');
  return { name: text(from, 'name'), args: from.args };
}

const spanOf = (from: Fields) => ({
  sheetId: integer(from, 'sheetId'),
  start: integer(from, 'start'),
  end: integer(from, 'end', 1),
});
const sheetOf = (from: Fields) => ({ sheetId: integer(from, 'sheetId') });

const operations: { [K in Operation['kind']]: (from: Fields) => Operation } = {
  insertRows: (from) => ({ kind: 'insertRows', ...spanOf(from) }),
  insertColumns: (from) => ({ kind: 'insertColumns', ...spanOf(from) }),
  deleteRows: (from) => ({ kind: 'deleteRows', ...spanOf(from) }),
  deleteColumns: (from) => ({ kind: 'deleteColumns', ...spanOf(from) }),
  sort: (from) => ({
    kind: 'sort',
    ...sheetOf(from),
    column: integer(from, 'column'),
    descending: from.descending === true,
  }),
  resizeColumn: (from) => ({
    kind: 'resizeColumn',
    ...sheetOf(from),
    column: integer(from, 'column'),
    pixels: integer(from, 'pixels', 1),
  }),
  addSheet: () => ({ kind: 'addSheet' }),
  renameSheet: (from) => ({ kind: 'renameSheet', ...sheetOf(from), title: text(from, 'title') }),
  deleteSheet: (from) => ({ kind: 'deleteSheet', ...sheetOf(from) }),
  hideSheet: (from) => ({ kind: 'hideSheet', ...sheetOf(from) }),
  showSheet: (from) => ({ kind: 'showSheet', ...sheetOf(from) }),
};

export function readOperation(body: unknown): Operation {
  const from = fields(body);
  const kind = text(from, 'kind');
  const reader = Object.entries(operations).find(([name]) => name === kind)?.[1];
  if (!reader) throw bad('a known kind of change');
  return reader(from);
}

/** The block of cells that a query asks for; at most 20,000 cells at once. */
export function readCellsQuery(query: URLSearchParams): CellsRequest {
  const from: Fields = Object.fromEntries([...query].map(([name, value]) => [name, Number(value)]));
  const request = {
    sheetId: integer(from, 'sheetId'),
    row: integer(from, 'row'),
    column: integer(from, 'column'),
    rows: integer(from, 'rows', 1),
    columns: integer(from, 'columns', 1),
  };
  if (request.rows * request.columns > 20_000)
    throw new WorkbenchError('too-large', 'Too many cells at once.');
  return request;
}
