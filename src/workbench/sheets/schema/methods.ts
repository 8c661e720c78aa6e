import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import { message } from './kinds';

/** Bodies of the methods themselves, in and out. Fields not listed here are refused. */
export const methodMessages = {
  AppendValuesResponse: message<api.Schema$AppendValuesResponse>({
    spreadsheetId: 'string',
    tableRange: 'string',
    updates: 'UpdateValuesResponse',
  }),
  BatchClearValuesByDataFilterRequest: message<api.Schema$BatchClearValuesByDataFilterRequest>({
    dataFilters: 'DataFilter[]',
  }),
  BatchClearValuesByDataFilterResponse: message<api.Schema$BatchClearValuesByDataFilterResponse>({
    clearedRanges: 'string[]',
    spreadsheetId: 'string',
  }),
  BatchClearValuesRequest: message<api.Schema$BatchClearValuesRequest>({ ranges: 'string[]' }),
  BatchClearValuesResponse: message<api.Schema$BatchClearValuesResponse>({
    clearedRanges: 'string[]',
    spreadsheetId: 'string',
  }),
  BatchGetValuesByDataFilterRequest: message<api.Schema$BatchGetValuesByDataFilterRequest>({
    dataFilters: 'DataFilter[]',
    dateTimeRenderOption: 'DateTimeRenderOption',
    majorDimension: 'Dimension',
    valueRenderOption: 'ValueRenderOption',
  }),
  BatchGetValuesByDataFilterResponse: message<api.Schema$BatchGetValuesByDataFilterResponse>({
    spreadsheetId: 'string',
    valueRanges: 'MatchedValueRange[]',
  }),
  BatchGetValuesResponse: message<api.Schema$BatchGetValuesResponse>({
    spreadsheetId: 'string',
    valueRanges: 'ValueRange[]',
  }),
  BatchUpdateSpreadsheetRequest: message<api.Schema$BatchUpdateSpreadsheetRequest>({
    includeSpreadsheetInResponse: 'bool',
    requests: 'Request[]',
    responseIncludeGridData: 'bool',
    responseRanges: 'string[]',
  }),
  BatchUpdateSpreadsheetResponse: message<api.Schema$BatchUpdateSpreadsheetResponse>({
    replies: 'Response[]',
    spreadsheetId: 'string',
    updatedSpreadsheet: 'Spreadsheet',
  }),
  BatchUpdateValuesByDataFilterRequest: message<api.Schema$BatchUpdateValuesByDataFilterRequest>({
    data: 'DataFilterValueRange[]',
    includeValuesInResponse: 'bool',
    responseDateTimeRenderOption: 'DateTimeRenderOption',
    responseValueRenderOption: 'ValueRenderOption',
    valueInputOption: 'ValueInputOption',
  }),
  BatchUpdateValuesByDataFilterResponse: message<api.Schema$BatchUpdateValuesByDataFilterResponse>({
    responses: 'UpdateValuesByDataFilterResponse[]',
    spreadsheetId: 'string',
    totalUpdatedCells: 'int',
    totalUpdatedColumns: 'int',
    totalUpdatedRows: 'int',
    totalUpdatedSheets: 'int',
  }),
  BatchUpdateValuesRequest: message<api.Schema$BatchUpdateValuesRequest>({
    data: 'ValueRange[]',
    includeValuesInResponse: 'bool',
    responseDateTimeRenderOption: 'DateTimeRenderOption',
    responseValueRenderOption: 'ValueRenderOption',
    valueInputOption: 'ValueInputOption',
  }),
  BatchUpdateValuesResponse: message<api.Schema$BatchUpdateValuesResponse>({
    responses: 'UpdateValuesResponse[]',
    spreadsheetId: 'string',
    totalUpdatedCells: 'int',
    totalUpdatedColumns: 'int',
    totalUpdatedRows: 'int',
    totalUpdatedSheets: 'int',
  }),
  ClearValuesRequest: message<api.Schema$ClearValuesRequest>({}),
  ClearValuesResponse: message<api.Schema$ClearValuesResponse>({
    clearedRange: 'string',
    spreadsheetId: 'string',
  }),
  DataFilter: message<api.Schema$DataFilter>({
    a1Range: 'string',
    developerMetadataLookup: 'DeveloperMetadataLookup',
    gridRange: 'GridRange',
  }),
  DataFilterValueRange: message<api.Schema$DataFilterValueRange>({
    dataFilter: 'DataFilter',
    majorDimension: 'Dimension',
    values: 'scalars[]',
  }),
  DeveloperMetadataLookup: message<api.Schema$DeveloperMetadataLookup>({
    locationMatchingStrategy: 'DeveloperMetadataLocationMatchingStrategy',
    locationType: 'DeveloperMetadataLocationType',
    metadataId: 'int',
    metadataKey: 'string',
    metadataLocation: 'DeveloperMetadataLocation',
    metadataValue: 'string',
    visibility: 'DeveloperMetadataVisibility',
  }),
  GetSpreadsheetByDataFilterRequest: message<api.Schema$GetSpreadsheetByDataFilterRequest>({
    dataFilters: 'DataFilter[]',
    includeGridData: 'bool',
  }),
  MatchedDeveloperMetadata: message<api.Schema$MatchedDeveloperMetadata>({
    dataFilters: 'DataFilter[]',
    developerMetadata: 'DeveloperMetadata',
  }),
  MatchedValueRange: message<api.Schema$MatchedValueRange>({
    dataFilters: 'DataFilter[]',
    valueRange: 'ValueRange',
  }),
  SearchDeveloperMetadataRequest: message<api.Schema$SearchDeveloperMetadataRequest>({
    dataFilters: 'DataFilter[]',
  }),
  SearchDeveloperMetadataResponse: message<api.Schema$SearchDeveloperMetadataResponse>({
    matchedDeveloperMetadata: 'MatchedDeveloperMetadata[]',
  }),
  UpdateValuesByDataFilterResponse: message<api.Schema$UpdateValuesByDataFilterResponse>({
    dataFilter: 'DataFilter',
    updatedCells: 'int',
    updatedColumns: 'int',
    updatedData: 'ValueRange',
    updatedRange: 'string',
    updatedRows: 'int',
  }),
  UpdateValuesResponse: message<api.Schema$UpdateValuesResponse>({
    spreadsheetId: 'string',
    updatedCells: 'int',
    updatedColumns: 'int',
    updatedData: 'ValueRange',
    updatedRange: 'string',
    updatedRows: 'int',
  }),
  ValueRange: message<api.Schema$ValueRange>({
    majorDimension: 'Dimension',
    range: 'string',
    values: 'scalars[]',
  }),
};
