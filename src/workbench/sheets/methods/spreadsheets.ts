import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import { parseA1 } from '../a1';
import { Book } from '../book';
import type { Call } from '../call';
import { invalid } from '../errors';
import { areasSelected } from '../lookup';
import { below, everything, type Mask } from '../mask';
import { detached } from '../own';
import type { Area } from '../rect';
import { runRequests } from '../requests';
import { addSheet } from '../requests/sheets';
import { portionMask, toResource } from '../resource';
import { knowsLocale } from '../text/locale';
import type { Method } from './method';

function give(call: Call, areas: Area[] | undefined, mask: Mask): api.Schema$Spreadsheet {
  call.usage.ranges += areas?.length ?? 0;
  return toResource(call.book, {
    areas,
    mask,
    onRead: (cells) => {
      call.usage.cellsRead += cells;
    },
  });
}

const areasOf = (call: Call, ranges: readonly string[] | null | undefined): Area[] | undefined =>
  ranges && ranges.length > 0 ? ranges.map((range) => parseA1(range, call.book)) : undefined;

/** The font and colours of a new workbook's cells. */
const defaultFormat: api.Schema$CellFormat = {
  backgroundColor: { red: 1, green: 1, blue: 1 },
  padding: { top: 2, right: 3, bottom: 2, left: 3 },
  verticalAlignment: 'BOTTOM',
  wrapStrategy: 'OVERFLOW_CELL',
  textFormat: {
    foregroundColor: {},
    fontFamily: 'arial,sans,sans-serif',
    fontSize: 10,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
  },
};

/**
 * A new workbook from the body of spreadsheets.create: its properties, and its sheets with what lies on them left out.
 * @throws SheetsApiError INVALID_ARGUMENT for sheets that cannot be.
 */
export function newBook(id: string, body: api.Schema$Spreadsheet): Book {
  const { locale } = body.properties ?? {};
  if (locale && !knowsLocale(locale)) throw invalid(`Unsupported locale: ${locale}`);
  const title = body.properties?.title || 'Untitled spreadsheet';
  const properties = { locale: 'en_US', autoRecalc: 'ON_CHANGE', timeZone: 'Etc/GMT', defaultFormat };
  return new Book(id, detached({ ...properties, ...body.properties, title }));
}

/** Fields of a Spreadsheet that spreadsheets.create would take from Google but not from this stand-in. */
const unwritable = ['namedRanges', 'developerMetadata'] as const;

export const spreadsheetMethods: Method[] = [
  {
    name: 'create',
    verb: 'POST',
    path: /^$/,
    write: true,
    query: {},
    body: 'Spreadsheet',
    response: 'Spreadsheet',
    run(call, { body, mask }) {
      const given = detached(body as api.Schema$Spreadsheet);
      for (const field of unwritable) {
        if (given[field])
          throw invalid(`This stand-in for Google Sheets does not create a spreadsheet with ${field}.`);
      }
      const sheets = given.sheets?.length ? given.sheets : [{}];
      for (const { properties, ...others } of sheets) {
        const extra = Object.keys(others)[0];
        if (extra)
          throw invalid(
            `This stand-in for Google Sheets does not create a spreadsheet with sheets.${extra}.`,
          );
        addSheet(call, properties);
      }
      return give(call, undefined, mask ?? portionMask(false));
    },
  },
  {
    name: 'get',
    verb: 'GET',
    path: /^\/(?<spreadsheetId>[^/:]+)$/,
    write: false,
    query: { ranges: 'string[]', includeGridData: 'bool' },
    response: 'Spreadsheet',
    run(call, { query, mask }) {
      const areas = areasOf(call, query['ranges'] as string[] | undefined);
      return give(call, areas, mask ?? portionMask(query['includeGridData'] === true));
    },
  },
  {
    name: 'getByDataFilter',
    verb: 'POST',
    path: /^\/(?<spreadsheetId>[^/:]+):getByDataFilter$/,
    write: false,
    query: {},
    body: 'GetSpreadsheetByDataFilterRequest',
    response: 'Spreadsheet',
    run(call, { body, mask }) {
      const { dataFilters, includeGridData } = body as api.Schema$GetSpreadsheetByDataFilterRequest;
      const areas = dataFilters?.flatMap((filter) => areasSelected(call.book, filter));
      return give(call, areas, mask ?? portionMask(includeGridData));
    },
  },
  {
    name: 'batchUpdate',
    verb: 'POST',
    path: /^\/(?<spreadsheetId>[^/:]+):batchUpdate$/,
    write: true,
    query: {},
    body: 'BatchUpdateSpreadsheetRequest',
    response: 'BatchUpdateSpreadsheetResponse',
    run(call, { body, mask }) {
      const request = body as api.Schema$BatchUpdateSpreadsheetRequest;
      const replies = runRequests(call, request.requests ?? []);
      const answer: api.Schema$BatchUpdateSpreadsheetResponse = { spreadsheetId: call.book.id, replies };
      const part = mask ? below(mask, 'updatedSpreadsheet') : portionMask(request.responseIncludeGridData);
      if (request.includeSpreadsheetInResponse && part) {
        answer.updatedSpreadsheet = give(call, areasOf(call, request.responseRanges), part ?? everything);
      }
      return answer;
    },
  },
];
