import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import { message } from './kinds';

/** What batchUpdate answers to each kind of request. Fields not listed here are refused. */
export const replyMessages = {
  AddBandingResponse: message<api.Schema$AddBandingResponse>({ bandedRange: 'BandedRange' }),
  AddChartResponse: message<api.Schema$AddChartResponse>({ chart: 'EmbeddedChart' }),
  AddNamedRangeResponse: message<api.Schema$AddNamedRangeResponse>({ namedRange: 'NamedRange' }),
  AddProtectedRangeResponse: message<api.Schema$AddProtectedRangeResponse>({
    protectedRange: 'ProtectedRange',
  }),
  AddSheetResponse: message<api.Schema$AddSheetResponse>({ properties: 'SheetProperties' }),
  CreateDeveloperMetadataResponse: message<api.Schema$CreateDeveloperMetadataResponse>({
    developerMetadata: 'DeveloperMetadata',
  }),
  DeleteConditionalFormatRuleResponse: message<api.Schema$DeleteConditionalFormatRuleResponse>({
    rule: 'ConditionalFormatRule',
  }),
  DeleteDeveloperMetadataResponse: message<api.Schema$DeleteDeveloperMetadataResponse>({
    deletedDeveloperMetadata: 'DeveloperMetadata[]',
  }),
  DeleteDuplicatesResponse: message<api.Schema$DeleteDuplicatesResponse>({ duplicatesRemovedCount: 'int' }),
  DuplicateSheetResponse: message<api.Schema$DuplicateSheetResponse>({ properties: 'SheetProperties' }),
  FindReplaceResponse: message<api.Schema$FindReplaceResponse>({
    formulasChanged: 'int',
    occurrencesChanged: 'int',
    rowsChanged: 'int',
    sheetsChanged: 'int',
    valuesChanged: 'int',
  }),
  Response: message<api.Schema$Response>({
    addBanding: 'AddBandingResponse',
    addChart: 'AddChartResponse',
    addNamedRange: 'AddNamedRangeResponse',
    addProtectedRange: 'AddProtectedRangeResponse',
    addSheet: 'AddSheetResponse',
    createDeveloperMetadata: 'CreateDeveloperMetadataResponse',
    deleteConditionalFormatRule: 'DeleteConditionalFormatRuleResponse',
    deleteDeveloperMetadata: 'DeleteDeveloperMetadataResponse',
    deleteDuplicates: 'DeleteDuplicatesResponse',
    duplicateSheet: 'DuplicateSheetResponse',
    findReplace: 'FindReplaceResponse',
    updateConditionalFormatRule: 'UpdateConditionalFormatRuleResponse',
    updateDeveloperMetadata: 'UpdateDeveloperMetadataResponse',
  }),
  UpdateConditionalFormatRuleResponse: message<api.Schema$UpdateConditionalFormatRuleResponse>({
    newIndex: 'int',
    newRule: 'ConditionalFormatRule',
    oldIndex: 'int',
    oldRule: 'ConditionalFormatRule',
  }),
  UpdateDeveloperMetadataResponse: message<api.Schema$UpdateDeveloperMetadataResponse>({
    developerMetadata: 'DeveloperMetadata[]',
  }),
};
