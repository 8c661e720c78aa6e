import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import { printA1 } from '../a1';
import { invalid, notFound, within } from '../errors';
import { omit } from '../omit';
import { metadataOf, selections } from '../lookup';
import { clearValues, readValues, writeValues, type Written } from '../values';
import type { Method } from './method';
import { inputOf, totals, updateAnswer } from './values';

function filtersOf(body: { dataFilters?: api.Schema$DataFilter[] | null }): api.Schema$DataFilter[] {
  if (!body.dataFilters?.length) throw invalid('Must specify at least one data filter.');
  return body.dataFilters;
}

export const filterMethods: Method[] = [
  {
    name: 'values.batchGetByDataFilter',
    verb: 'POST',
    path: /^\/(?<spreadsheetId>[^/:]+)\/values:batchGetByDataFilter$/,
    write: false,
    query: {},
    body: 'BatchGetValuesByDataFilterRequest',
    response: 'BatchGetValuesByDataFilterResponse',
    run(call, { body }) {
      const request = body as api.Schema$BatchGetValuesByDataFilterRequest;
      const valueRanges = selections(call.book, filtersOf(request)).map(({ sheet, rect, dataFilters }) => ({
        valueRange: readValues(call, sheet, rect, request),
        dataFilters,
      }));
      return { spreadsheetId: call.book.id, ...(valueRanges.length > 0 ? { valueRanges } : {}) };
    },
  },
  {
    name: 'values.batchUpdateByDataFilter',
    verb: 'POST',
    path: /^\/(?<spreadsheetId>[^/:]+)\/values:batchUpdateByDataFilter$/,
    write: true,
    query: {},
    body: 'BatchUpdateValuesByDataFilterRequest',
    response: 'BatchUpdateValuesByDataFilterResponse',
    run(call, { body }) {
      const request = body as api.Schema$BatchUpdateValuesByDataFilterRequest;
      const input = inputOf(request);
      const writes = (request.data ?? []).flatMap(({ dataFilter, majorDimension, values }, index) =>
        within(`Invalid data[${index}]: `, () =>
          selections(call.book, [dataFilter ?? {}]).map(({ sheet, rect }) => {
            const options = { input, majorDimension, limit: rect };
            const written: Written = writeValues(call, sheet, rect, values ?? [], options);
            return { written, dataFilter, majorDimension };
          }),
        ),
      );
      const responses = writes.map(({ written, dataFilter, majorDimension }) => {
        const answer = updateAnswer(call, written, request, majorDimension);
        return { ...omit(answer, 'spreadsheetId'), dataFilter };
      });
      return {
        ...totals(
          call,
          writes.map(({ written }) => written),
        ),
        responses,
      };
    },
  },
  {
    name: 'values.batchClearByDataFilter',
    verb: 'POST',
    path: /^\/(?<spreadsheetId>[^/:]+)\/values:batchClearByDataFilter$/,
    write: true,
    query: {},
    body: 'BatchClearValuesByDataFilterRequest',
    response: 'BatchClearValuesByDataFilterResponse',
    run(call, { body }) {
      const filters = filtersOf(body as api.Schema$BatchClearValuesByDataFilterRequest);
      const clearedRanges = selections(call.book, filters).map(({ sheet, rect }) => {
        clearValues(call, sheet, rect);
        return printA1(sheet.settings.title, rect);
      });
      return { spreadsheetId: call.book.id, clearedRanges };
    },
  },
  {
    name: 'developerMetadata.get',
    verb: 'GET',
    path: /^\/(?<spreadsheetId>[^/:]+)\/developerMetadata\/(?<metadataId>[^/:]+)$/,
    write: false,
    query: {},
    response: 'DeveloperMetadata',
    run(call, { path }) {
      const given = path['metadataId'] ?? '';
      if (!/^-?\d+$/.test(given))
        throw invalid(`Invalid value at 'metadata_id' (TYPE_INT32), ${JSON.stringify(given)}`);
      const found = call.book.metadata.get(Number(given));
      if (found === undefined) throw notFound();
      return found;
    },
  },
  {
    name: 'developerMetadata.search',
    verb: 'POST',
    path: /^\/(?<spreadsheetId>[^/:]+)\/developerMetadata:search$/,
    write: false,
    query: {},
    body: 'SearchDeveloperMetadataRequest',
    response: 'SearchDeveloperMetadataResponse',
    run(call, { body }) {
      const filters = filtersOf(body as api.Schema$SearchDeveloperMetadataRequest);
      const matched = new Map<number, { developerMetadata: object; dataFilters: api.Schema$DataFilter[] }>();
      for (const filter of filters) {
        for (const metadata of metadataOf(call.book, filter)) {
          const before = matched.get(metadata.metadataId);
          if (before === undefined)
            matched.set(metadata.metadataId, { developerMetadata: metadata, dataFilters: [filter] });
          else before.dataFilters.push(filter);
        }
      }
      return matched.size > 0 ? { matchedDeveloperMetadata: [...matched.values()] } : {};
    },
  },
];
