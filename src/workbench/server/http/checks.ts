/** Reads what the page sent into the shapes of the protocol. Each throws `bad-request`. */
import type { CellBlock, UiButton } from '../../host/types';
import type {
  AnswerRequest,
  BlockFields,
  ClearRequest,
  EditRequest,
  FormActRequest,
  Pace,
  Seen,
  ShareAct,
} from '../protocol';
import { isEmail } from '../../shapes/addresses';
import type { CellsRequest } from '../engine/messages';
import {
  block,
  confirmation,
  demandFew,
  fieldsOf,
  integer,
  lacks,
  oneOf,
  seen,
  text,
  type Fields,
} from './fields';

/** One text field of a body. */
export function readText(body: unknown, name: string): string {
  return text(fieldsOf(body), name);
}

/** A block of cells whose rows and columns count from 1. */
export function readBlock(body: unknown): CellBlock {
  return block(fieldsOf(body), 1);
}

/** The block that a person empties. */
export function readClear(body: unknown): ClearRequest & Seen {
  const from = fieldsOf(body);
  return { ...readBlock(body), ...confirmation(from), ...seen(from) };
}

/** What the page shows when a person undoes or redoes. */
export function readSeen(body: unknown): Seen {
  return seen(fieldsOf(body));
}

/** The texts that a person types or pastes, from a cell on that counts from 1. */
export function readEdit(body: unknown): EditRequest & Seen {
  const from = fieldsOf(body);
  const { values } = from;
  const isText = (cell: unknown): cell is string => typeof cell === 'string';
  const isLine = (line: unknown): line is string[] =>
    Array.isArray(line) && line.length > 0 && line.every(isText);
  if (!Array.isArray(values) || values.length === 0 || !values.every(isLine))
    throw lacks('lines of text "values"');
  return {
    sheetId: integer(from, 'sheetId'),
    row: integer(from, 'row', 1),
    column: integer(from, 'column', 1),
    values,
    ...confirmation(from),
    ...seen(from),
  };
}

const buttons: UiButton[] = ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'];

/** What a person answered to a script's question. */
export function readAnswer(body: unknown): AnswerRequest {
  const from = fieldsOf(body);
  return { id: integer(from, 'id', 1), button: oneOf(from, 'button', buttons), text: text(from, 'text') };
}

const formActs = ['publish', 'unpublish', 'open', 'close', 'land'] as const;
const rowTimes = ['before', 'after', 'late'] as const;

/** What a person does with a form, or how its next response is to behave. */
export function readFormAct(body: unknown): FormActRequest {
  const from = fieldsOf(body);
  const act = oneOf(from, 'act', [...formActs, 'behave'] as const);
  if (act !== 'behave') return { act, id: text(from, 'id') };
  const manners = fieldsOf(from.manners);
  return {
    act,
    manners: {
      deliveries: integer(manners, 'deliveries', 0),
      blankFirst: manners.blankFirst === true,
      row: oneOf(manners, 'row', rowTimes),
    },
  };
}

const openTo = ['nobody', 'domain', 'anyone'] as const;
const openRoles = ['reader', 'commenter', 'writer'] as const;

/** What a person does with the sharing of the spreadsheet. */
export function readShareAct(body: unknown): ShareAct {
  const from = fieldsOf(body);
  const act = oneOf(from, 'act', ['give', 'take', 'open'] as const);
  if (act === 'open') return { act, to: oneOf(from, 'to', openTo), role: oneOf(from, 'role', openRoles) };
  const email = text(from, 'email').trim();
  if (act === 'take') return { act, email };
  if (!isEmail(email)) throw lacks('an e-mail address "email"');
  return { act, email, role: oneOf(from, 'role', ['editor', 'viewer'] as const) };
}

const paces: Pace[] = ['instant', 'google'];

/** Whether service calls take the time that they take at Google. */
export function readPace(body: unknown): Pace {
  return oneOf(fieldsOf(body), 'pace', paces);
}

/** A call of `google.script.run`. */
export function readClientCall(body: unknown): { name: string; args: unknown[] } {
  const from = fieldsOf(body);
  if (!Array.isArray(from.args)) throw lacks('arguments');
  return { name: text(from, 'name'), args: from.args };
}

const numbersOf = (query: URLSearchParams): Fields =>
  Object.fromEntries([...query].map(([name, value]) => [name, Number(value)]));

/** The block of cells that a query asks for; at most 20,000 cells at once. */
export function readCellsQuery(query: URLSearchParams): CellsRequest {
  const request = block(numbersOf(query));
  demandFew([request]);
  return request;
}

/** The selection whose totals a query asks for. */
export const readBlockQuery = (query: URLSearchParams): BlockFields => block(numbersOf(query));

/** The longest text that is looked for. */
const LONGEST_SEARCH = 500;

/** What a query looks for in a sheet. */
export function readSearchQuery(query: URLSearchParams): { sheetId: number; text: string } {
  return {
    sheetId: integer(numbersOf(query), 'sheetId'),
    text: (query.get('text') ?? '').slice(0, LONGEST_SEARCH),
  };
}

/** The column of a filter that a query asks for. */
export function readColumnQuery(query: URLSearchParams): { sheetId: number; column: number } {
  const from = numbersOf(query);
  return { sheetId: integer(from, 'sheetId'), column: integer(from, 'column') };
}
