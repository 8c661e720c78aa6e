import { randomUUID } from 'node:crypto';
import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import type { Book } from './book';
import { type Call, type CallUsage, type ChangeKind, typingContext } from './call';
import { type BookDelta, deltaBetween, withDelta } from './delta';
import { notFound, SheetsApiError } from './errors';
import type { Extent } from './extents';
import type { Calculator } from './formula/calculator';
import { fromResource } from './load';
import { readMask, select } from './mask';
import { filterMethods } from './methods/filtered';
import type { Input, Method } from './methods/method';
import { newBook, spreadsheetMethods } from './methods/spreadsheets';
import { valueMethods } from './methods/values';
import { savedMask, toResource } from './resource';
import { checkBody, checkQuery } from './schema/check';
import type { TypingContext } from './text/input';
import { changedSheets, exchanged } from './states';

/** A call of the Sheets API. The path is as in the URL, percent-encoded; a query parameter may be repeated. */
export interface ApiRequest {
  method: string;
  path: string;
  query: Record<string, string | string[]>;
  body?: unknown;
}

/** The answer to a call: an HTTP status and the JSON body, an error body where the status is not 200. */
export interface ApiResponse {
  status: number;
  body: unknown;
}

/** The Spreadsheet resource of the API. */
export type Spreadsheet = api.Schema$Spreadsheet;

/** What changed in a workbook, as the onChange event of Apps Script names it. */
export interface Change {
  spreadsheetId: string;
  kind: ChangeKind;
}

/** A workbook at one moment, to be handed back to the stand-in that gave it, or to another one in this process. */
export type BookState = Book;

/** A row or column that is hidden or has a size of its own, in pixels. */
export interface Line extends Extent {
  index: number;
}

/** Such rows and columns of one sheet. */
export interface SheetLines {
  sheetId: number;
  rows: Line[];
  columns: Line[];
}

/** How a stand-in begins. */
export interface SheetsOptions {
  spreadsheets?: Spreadsheet[];
  /** Ids of created spreadsheets; random by default. */
  newId?: () => string;
  /** Is told of every kind of change that a call made, after it succeeded. */
  onChange?: (change: Change) => void;
  /** Milliseconds since 1970, for dates typed without a year. */
  now?: () => number;
}

/** What all calls so far did, and what the last one did. */
export interface Usage {
  calls: number;
  reads: number;
  writes: number;
  ranges: number;
  cellsRead: number;
  cellsWritten: number;
  requests: number;
  last?: CallUsage;
}

const methods: readonly Method[] = [...spreadsheetMethods, ...filterMethods, ...valueMethods];

const PREFIX = '/v4/spreadsheets';

/**
 * A stand-in for the Google Sheets API v4, in this process and synchronous. It holds workbooks in memory, answers
 * calls with the API's own bodies and refuses with 400 whatever it does not know.
 */
export class SheetsStandIn {
  private readonly books = new Map<string, Book>();
  private readonly newId: () => string;
  private now: () => number;
  private readonly sums: Usage = {
    calls: 0,
    reads: 0,
    writes: 0,
    ranges: 0,
    cellsRead: 0,
    cellsWritten: 0,
    requests: 0,
  };

  constructor(private readonly options: SheetsOptions = {}) {
    this.newId = options.newId ?? (() => randomUUID().replaceAll('-', ''));
    this.now = options.now ?? (() => Date.now());
    for (const spreadsheet of options.spreadsheets ?? []) this.load(spreadsheet);
  }

  /** Answers one call. A call that fails changes nothing. */
  handle(request: ApiRequest): ApiResponse {
    try {
      return { status: 200, body: this.answer(request) };
    } catch (error) {
      if (!(error instanceof SheetsApiError)) throw error;
      return { status: error.httpCode, body: error.toBody() };
    }
  }

  /** The workbook of that id as a Spreadsheet resource with everything that was entered, for saving. */
  spreadsheet(id: string): Spreadsheet {
    return toResource(this.book(id), { mask: savedMask, compact: true });
  }

  /** Takes a workbook in, in place of one of the same id. @throws WorkbookShapeError */
  load(spreadsheet: Spreadsheet): void {
    const book = fromResource(spreadsheet);
    book.clock = this.now;
    book.seal();
    this.books.set(book.id, book);
  }

  /** Runs TODAY, NOW and dates typed without a year by another clock, in milliseconds since 1970. */
  runBy(now: () => number): void {
    this.now = now;
  }

  /** What computes the formulas of the workbook of that id as it is now. */
  calculator(id: string): Calculator {
    const book = this.book(id);
    book.clock = this.now;
    return book.calculator();
  }

  /** How typed text is read in the workbook of that id. */
  typing(id: string): TypingContext {
    return typingContext(this.book(id), this.now);
  }

  /** The rows and columns of each sheet that are hidden or have a size of their own, without reading any cell. */
  lines(id: string): SheetLines[] {
    return this.book(id).sheets.map(({ settings, grid }) => ({
      sheetId: settings.sheetId,
      rows: grid.extentList('ROWS'),
      columns: grid.extentList('COLUMNS'),
    }));
  }

  /** What has changed since an earlier state of the same workbook; undefined when nothing has. */
  changesSince(state: BookState): BookDelta | undefined {
    return deltaBetween(state, this.book(state.id));
  }

  /** Makes changes that were kept from another run, in their order. */
  repeat(id: string, delta: BookDelta): void {
    const book = withDelta(this.book(id), delta);
    book.seal();
    this.books.set(id, book);
  }

  /** The ids of the workbooks. */
  ids(): string[] {
    return [...this.books.keys()];
  }

  /** The workbook as it is now. What is changed later leaves the state as it is. */
  state(id: string): BookState {
    return this.book(id);
  }

  /** Takes a workbook whole back to a state of it, as if nothing had happened since; or takes in that of another stand-in. */
  restore(state: BookState): void {
    const book = state.fork();
    book.seal();
    this.books.set(state.id, book);
  }

  /** The ids of the sheets that are not the same in two states of a workbook. */
  changedSheets(one: BookState, other: BookState): number[] {
    return changedSheets(one, other);
  }

  /**
   * Takes back what led from the state `to` to the state `from`; what other sheets have become since stays.
   * @returns false, and nothing changes, when one of the sheets in question is no longer as it was in `from`
   */
  exchange(from: BookState, to: BookState): boolean {
    const book = exchanged(this.book(from.id), from, to);
    if (book === undefined) return false;
    book.seal();
    this.books.set(book.id, book);
    this.options.onChange?.({ spreadsheetId: book.id, kind: 'OTHER' });
    return true;
  }

  /** What the calls so far did. */
  usage(): Usage {
    return { ...this.sums };
  }

  private book(id: string): Book {
    const book = this.books.get(id);
    if (book === undefined) throw notFound();
    return book;
  }

  private answer(request: ApiRequest): unknown {
    const { method, path } = route(request);
    const query = checkQuery(method.query, request.query);
    const fields = [request.query['fields'] ?? []].flat().at(-1);
    const mask = fields === undefined ? undefined : readMask(fields, method.response);
    const body = method.body === undefined ? undefined : checkBody(method.body, request.body);
    const call = this.begin(method, path, body);
    const answer = method.run(call, { path, query, body, mask });
    this.finish(method, call);
    return mask === undefined ? answer : select(answer, mask);
  }

  private begin(method: Method, path: Input['path'], body: unknown): Call {
    const id = path['spreadsheetId'];
    const current = id === undefined ? newBook(this.newId(), body as Spreadsheet) : this.book(id);
    current.clock = this.now;
    const book = method.write ? current.fork() : current;
    return {
      book,
      usage: {
        method: method.name,
        write: method.write,
        ranges: 0,
        cellsRead: 0,
        cellsWritten: 0,
        requests: 0,
      },
      changes: new Set(),
      typing: typingContext(book, this.now),
    };
  }

  private finish(method: Method, call: Call): void {
    const { usage, book } = call;
    if (method.write) {
      book.seal();
      this.books.set(book.id, book);
    }
    this.sums.calls += 1;
    this.sums[method.write ? 'writes' : 'reads'] += 1;
    for (const key of ['ranges', 'cellsRead', 'cellsWritten', 'requests'] as const)
      this.sums[key] += usage[key];
    this.sums.last = usage;
    for (const kind of call.changes) this.options.onChange?.({ spreadsheetId: book.id, kind });
  }
}

function route(request: ApiRequest): { method: Method; path: Record<string, string> } {
  const below = request.path.startsWith(PREFIX) ? request.path.slice(PREFIX.length) : undefined;
  if (below === undefined) throw notFound();
  for (const method of methods) {
    if (method.verb !== request.method.toUpperCase()) continue;
    const match = method.path.exec(below);
    if (match !== null) return { method, path: decoded(match.groups ?? {}) };
  }
  throw notFound();
}

function decoded(groups: Record<string, string>): Record<string, string> {
  try {
    return Object.fromEntries(
      Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
  } catch {
    throw notFound();
  }
}
