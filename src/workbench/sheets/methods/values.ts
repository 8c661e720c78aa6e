import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import { parseA1, printA1 } from '../a1';
import type { Sheet } from '../book';
import type { Call } from '../call';
import { invalid, within } from '../errors';
import { type Area, closed, type Rect } from '../rect';
import { append as appendDimension, insert } from '../requests/dimensions';
import type { QueryKinds } from '../schema/check';
import {
  blockOf,
  clearValues,
  type InputOption,
  readValues,
  tableIn,
  writeValues,
  type Written,
} from '../values';
import type { Method } from './method';

const readQuery: QueryKinds = {
  majorDimension: 'Dimension',
  valueRenderOption: 'ValueRenderOption',
  dateTimeRenderOption: 'DateTimeRenderOption',
};

const writeQuery: QueryKinds = {
  valueInputOption: 'ValueInputOption',
  includeValuesInResponse: 'bool',
  responseValueRenderOption: 'ValueRenderOption',
  responseDateTimeRenderOption: 'DateTimeRenderOption',
};

/** Options of a write that say how values go in and whether and how they come back. */
export interface WriteOptions {
  valueInputOption?: string | null;
  includeValuesInResponse?: boolean | null;
  responseValueRenderOption?: string | null;
  responseDateTimeRenderOption?: string | null;
}

/** The input option of a call. @throws SheetsApiError INVALID_ARGUMENT when there is none. */
export function inputOf(options: WriteOptions): InputOption {
  const option = options.valueInputOption;
  if (option === 'RAW' || option === 'USER_ENTERED') return option;
  throw invalid("'valueInputOption' is required but not specified");
}

/** The answer to one block of written values. */
export function updateAnswer(
  call: Call,
  written: Written,
  options: WriteOptions,
  majorDimension?: string | null,
): api.Schema$UpdateValuesResponse {
  const { sheet, rect, cells } = written;
  const answer: api.Schema$UpdateValuesResponse = {
    spreadsheetId: call.book.id,
    updatedRange: printA1(sheet.settings.title, visible(rect)),
  };
  if (cells > 0) {
    answer.updatedRows = rect.bottom - rect.top;
    answer.updatedColumns = rect.right - rect.left;
    answer.updatedCells = cells;
  }
  if (options.includeValuesInResponse) {
    answer.updatedData = readValues(call, sheet, visible(rect), {
      majorDimension,
      valueRenderOption: options.responseValueRenderOption,
      dateTimeRenderOption: options.responseDateTimeRenderOption,
    });
  }
  return answer;
}

/** A block of no cells is named by the cell where it would begin. */
const visible = (rect: Rect): Rect => ({
  ...rect,
  bottom: Math.max(rect.bottom, rect.top + 1),
  right: Math.max(rect.right, rect.left + 1),
});

/** A range of one cell only says where to begin; any other must not be left. */
function limitOf(area: Area, rect: Rect): Rect | undefined {
  const single =
    rect.bottom - rect.top === 1 && rect.right - rect.left === 1 && area.endRowIndex !== undefined;
  return single ? undefined : rect;
}

/** Enters the values of one ValueRange into the range that it names. */
function update(call: Call, range: string, data: api.Schema$ValueRange, input: InputOption): Written {
  const { sheet, rect, area } = blockOf(call.book, range);
  const { majorDimension, values = [] } = data;
  return writeValues(call, sheet, rect, values ?? [], { input, majorDimension, limit: limitOf(area, rect) });
}

/** The sums that the answer to several writes begins with. */
export function totals(call: Call, written: readonly Written[]): api.Schema$BatchUpdateValuesResponse {
  const lines = (side: 'top' | 'left', end: 'bottom' | 'right'): number => {
    const seen = new Set<string>();
    for (const { sheet, rect } of written) {
      for (let i = rect[side]; i < rect[end]; i++) seen.add(`${sheet.settings.sheetId} ${i}`);
    }
    return seen.size;
  };
  return {
    spreadsheetId: call.book.id,
    totalUpdatedRows: lines('top', 'bottom'),
    totalUpdatedColumns: lines('left', 'right'),
    totalUpdatedCells: written.reduce((sum, { cells }) => sum + cells, 0),
    totalUpdatedSheets: new Set(written.map(({ sheet }) => sheet)).size,
  };
}

function checkSameRange(call: Call, path: string, body: string | null | undefined): void {
  if (!body) return;
  const same = JSON.stringify(parseA1(path, call.book)) === JSON.stringify(parseA1(body, call.book));
  if (!same) throw invalid(`Requested writing within range [${path}], but the body names range [${body}].`);
}

/** Where appended values go: below the table of the range, or at its start when there is none. */
function appendPlace(sheet: Sheet, rect: Rect): { table?: Rect; top: number; left: number } {
  const table = tableIn(sheet, rect);
  return table === undefined
    ? { top: rect.top, left: rect.left }
    : { table, top: table.bottom, left: table.left };
}

function makeRoom(call: Call, sheet: Sheet, top: number, left: number, data: api.Schema$ValueRange): number {
  const values = data.values ?? [];
  const widest = values.reduce((most: number, list) => Math.max(most, list.length), 0);
  const [height, width] =
    data.majorDimension === 'COLUMNS' ? [widest, values.length] : [values.length, widest];
  const { rowCount, columnCount } = sheet.grid;
  if (top + height > rowCount) appendDimension(call, sheet, 'ROWS', top + height - rowCount);
  if (left + width > columnCount) appendDimension(call, sheet, 'COLUMNS', left + width - columnCount);
  return height;
}

export const valueMethods: Method[] = [
  {
    name: 'values.get',
    verb: 'GET',
    path: /^\/(?<spreadsheetId>[^/:]+)\/values\/(?<range>[^/]+)$/,
    write: false,
    query: readQuery,
    response: 'ValueRange',
    run(call, { path, query }) {
      const { sheet, rect } = blockOf(call.book, path['range'] ?? '');
      return readValues(call, sheet, rect, query);
    },
  },
  {
    name: 'values.update',
    verb: 'PUT',
    path: /^\/(?<spreadsheetId>[^/:]+)\/values\/(?<range>[^/]+)$/,
    write: true,
    query: writeQuery,
    body: 'ValueRange',
    response: 'UpdateValuesResponse',
    run(call, { path, query, body }) {
      const data = body as api.Schema$ValueRange;
      const range = path['range'] ?? '';
      checkSameRange(call, range, data.range);
      return updateAnswer(call, update(call, range, data, inputOf(query)), query, data.majorDimension);
    },
  },
  {
    name: 'values.append',
    verb: 'POST',
    path: /^\/(?<spreadsheetId>[^/:]+)\/values\/(?<range>[^/]+):append$/,
    write: true,
    query: { ...writeQuery, insertDataOption: 'InsertDataOption' },
    body: 'ValueRange',
    response: 'AppendValuesResponse',
    run(call, { path, query, body }) {
      const data = body as api.Schema$ValueRange;
      const input = inputOf(query);
      checkSameRange(call, path['range'] ?? '', data.range);
      const { sheet, rect } = blockOf(call.book, path['range'] ?? '');
      const { table, top, left } = appendPlace(sheet, rect);
      const height = makeRoom(call, sheet, top, left, data);
      if (query['insertDataOption'] === 'INSERT_ROWS' && table && height > 0) {
        insert(call, sheet, 'ROWS', top, height, true);
      }
      const written = writeValues(call, sheet, { top, left }, data.values ?? [], {
        input,
        majorDimension: data.majorDimension,
      });
      return {
        spreadsheetId: call.book.id,
        ...(table ? { tableRange: printA1(sheet.settings.title, table) } : {}),
        updates: updateAnswer(call, written, query, data.majorDimension),
      };
    },
  },
  {
    name: 'values.clear',
    verb: 'POST',
    path: /^\/(?<spreadsheetId>[^/:]+)\/values\/(?<range>[^/]+):clear$/,
    write: true,
    query: {},
    body: 'ClearValuesRequest',
    response: 'ClearValuesResponse',
    run(call, { path }) {
      return { spreadsheetId: call.book.id, clearedRange: clear(call, path['range'] ?? '') };
    },
  },
  {
    name: 'values.batchGet',
    verb: 'GET',
    path: /^\/(?<spreadsheetId>[^/:]+)\/values:batchGet$/,
    write: false,
    query: { ...readQuery, ranges: 'string[]' },
    response: 'BatchGetValuesResponse',
    run(call, { query }) {
      const ranges = (query['ranges'] as string[] | undefined) ?? [];
      const valueRanges = ranges.map((range) => {
        const { sheet, rect } = blockOf(call.book, range);
        return readValues(call, sheet, rect, query);
      });
      return { spreadsheetId: call.book.id, ...(valueRanges.length > 0 ? { valueRanges } : {}) };
    },
  },
  {
    name: 'values.batchUpdate',
    verb: 'POST',
    path: /^\/(?<spreadsheetId>[^/:]+)\/values:batchUpdate$/,
    write: true,
    query: {},
    body: 'BatchUpdateValuesRequest',
    response: 'BatchUpdateValuesResponse',
    run(call, { body }) {
      const request = body as api.Schema$BatchUpdateValuesRequest;
      const input = inputOf(request);
      const data = request.data ?? [];
      const written = data.map((one, index) =>
        within(`Invalid data[${index}]: `, () => update(call, one.range ?? '', one, input)),
      );
      const responses = written.map((one, index) =>
        updateAnswer(call, one, request, data[index]?.majorDimension),
      );
      return { ...totals(call, written), responses };
    },
  },
  {
    name: 'values.batchClear',
    verb: 'POST',
    path: /^\/(?<spreadsheetId>[^/:]+)\/values:batchClear$/,
    write: true,
    query: {},
    body: 'BatchClearValuesRequest',
    response: 'BatchClearValuesResponse',
    run(call, { body }) {
      const { ranges } = body as api.Schema$BatchClearValuesRequest;
      return {
        spreadsheetId: call.book.id,
        clearedRanges: (ranges ?? []).map((range) => clear(call, range)),
      };
    },
  },
];

function clear(call: Call, range: string): string {
  const { sheet, area } = blockOf(call.book, range);
  const rect = closed(area, sheet.grid);
  clearValues(call, sheet, rect);
  return printA1(sheet.settings.title, rect);
}
