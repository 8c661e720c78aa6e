import { wellFormed } from '../../shapes/wellFormed';
import { isRecord, mismatch } from '../args';
import { Exposed, RealmJson, members } from '../exposed';
import type { Runtime } from '../runtime';
import type { SheetsRequest } from '../types';
import { apiError } from './googleApi';

/** How a method of the service becomes a request: `path` names its parameters in the order of the method's own. */
interface ApiMethod {
  verb: SheetsRequest['method'];
  path: string;
  body?: true;
}

const book = '/v4/spreadsheets/{spreadsheetId}';

/** The methods by group; arguments are body, path parameters, optional query (https://developers.google.com/apps-script/guides/services/advanced). */
const groups: Record<string, Record<string, ApiMethod>> = {
  'Sheets.Spreadsheets': {
    create: { verb: 'POST', path: '/v4/spreadsheets', body: true },
    get: { verb: 'GET', path: book },
    getByDataFilter: { verb: 'POST', path: `${book}:getByDataFilter`, body: true },
    batchUpdate: { verb: 'POST', path: `${book}:batchUpdate`, body: true },
  },
  'Sheets.Spreadsheets.Values': {
    get: { verb: 'GET', path: `${book}/values/{range}` },
    update: { verb: 'PUT', path: `${book}/values/{range}`, body: true },
    append: { verb: 'POST', path: `${book}/values/{range}:append`, body: true },
    clear: { verb: 'POST', path: `${book}/values/{range}:clear`, body: true },
    batchGet: { verb: 'GET', path: `${book}/values:batchGet` },
    batchUpdate: { verb: 'POST', path: `${book}/values:batchUpdate`, body: true },
    batchClear: { verb: 'POST', path: `${book}/values:batchClear`, body: true },
    batchGetByDataFilter: { verb: 'POST', path: `${book}/values:batchGetByDataFilter`, body: true },
    batchUpdateByDataFilter: { verb: 'POST', path: `${book}/values:batchUpdateByDataFilter`, body: true },
    batchClearByDataFilter: { verb: 'POST', path: `${book}/values:batchClearByDataFilter`, body: true },
  },
  'Sheets.Spreadsheets.DeveloperMetadata': {
    get: { verb: 'GET', path: `${book}/developerMetadata/{metadataId}` },
    search: { verb: 'POST', path: `${book}/developerMetadata:search`, body: true },
  },
};

class ApiGroup extends Exposed {
  override readonly [members]: Record<string, unknown>;

  constructor(
    runtime: Runtime,
    readonly callName: string,
    nested: Record<string, Exposed> = {},
  ) {
    super();
    const methods = Object.entries(groups[callName] ?? {}).map(([name, method]) => {
      const apiName = apiNameOf(callName, name);
      return [name, (...args: unknown[]) => call(runtime, apiName, method, args)] as const;
    });
    this[members] = { ...Object.fromEntries(methods), ...nested };
  }
}

/** The advanced service `Sheets` (v4). */
export function sheetsService(runtime: Runtime): Exposed {
  const group = (name: string, nested?: Record<string, Exposed>): Exposed =>
    new ApiGroup(runtime, name, nested);
  const spreadsheets = group('Sheets.Spreadsheets', {
    Values: group('Sheets.Spreadsheets.Values'),
    DeveloperMetadata: group('Sheets.Spreadsheets.DeveloperMetadata'),
  });
  return group('Sheets', { Spreadsheets: spreadsheets });
}

function call(runtime: Runtime, apiName: string, method: ApiMethod, args: unknown[]): RealmJson {
  const rest = [...args];
  const body = method.body ? runtime.outward(rest.shift()) : undefined;
  const path = method.path.replace(/\{\w+\}/g, () => {
    const value = rest.shift();
    if (typeof value !== 'string' && typeof value !== 'number') throw mismatch(apiName, args);
    return encodeURIComponent(wellFormed(String(value)));
  });
  const query = queryOf(runtime.outward(rest.shift()));
  if (rest.length > 0) throw mismatch(apiName, args);

  const answer = runtime.options.sheets.handle({ method: method.verb, path, query, body });
  runtime.meter.touch({ ranges: rangeCount(query, body), written: countCells(body) });
  if (answer.status >= 400) {
    const { code, message } = errorIn(answer.body, answer.status);
    throw apiError(apiName, code, message);
  }
  runtime.meter.touch({ read: countCells(answer.body) });
  return RealmJson.of(answer.body ?? {});
}

/** `Sheets.Spreadsheets.Values`, `batchGet` -> `sheets.spreadsheets.values.batchGet`. */
function apiNameOf(group: string, method: string): string {
  return [...group.split('.').map((part) => part.charAt(0).toLowerCase() + part.slice(1)), method].join('.');
}

function queryOf(options: unknown): SheetsRequest['query'] {
  if (!isRecord(options)) return {};
  const given = Object.entries(options).filter(([, value]) => value !== null);
  return Object.fromEntries(
    given.map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)]),
  );
}

const rangeFields = ['ranges', 'dataFilters', 'data', 'requests'];

function rangeCount(query: SheetsRequest['query'], body: unknown): number {
  const lists = [query['ranges'], ...(isRecord(body) ? rangeFields.map((field) => body[field]) : [])];
  const list = lists.find((each) => Array.isArray(each));
  return Array.isArray(list) ? list.length : 1;
}

/** How many cells a request or response carries: rows of `values`, and `values` of `rows` and `rowData`. */
export function countCells(node: unknown): number {
  if (Array.isArray(node)) return sum(node.map(countCells));
  if (!isRecord(node)) return 0;
  return sum(
    Object.entries(node).map(([key, value]) => {
      if (key === 'values' && Array.isArray(value) && Array.isArray(value[0]))
        return sum(value.map(lengthOf));
      if ((key === 'rows' || key === 'rowData') && Array.isArray(value)) {
        return sum(value.map((row) => (isRecord(row) ? lengthOf(row['values']) : 0)));
      }
      return countCells(value);
    }),
  );
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);

function errorIn(body: unknown, status: number): { code: number; message: string } {
  const error = isRecord(body) && isRecord(body['error']) ? body['error'] : {};
  return { code: Number(error['code'] ?? status), message: String(error['message'] ?? 'Unknown error') };
}
