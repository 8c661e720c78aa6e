import { cellMessages } from './cells';
import { chartMessages } from './charts';
import { enums } from './enums';
import type { Message } from './kinds';
import { methodMessages } from './methods';
import { replyMessages } from './replies';
import { requestMessages } from './requests';
import { sheetMessages } from './sheets';

const all = {
  ...cellMessages,
  ...sheetMessages,
  ...chartMessages,
  ...requestMessages,
  ...replyMessages,
  ...methodMessages,
};

/** The name of a message that the stand-in knows. */
export type MessageName = keyof typeof all;

const messages: ReadonlyMap<string, Message> = new Map(Object.entries(all));
const enumerations: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(enums));

/** The message of that name, or undefined for a scalar or an enumeration. */
export const messageOf = (name: string): Message | undefined => messages.get(name);

/** The values of the enumeration of that name, or undefined. */
export const enumerationOf = (name: string): readonly string[] | undefined => enumerations.get(name);

/** Requests of the real API that the stand-in does not carry out; they are refused by name. */
export const uncoveredRequests: ReadonlySet<string> = new Set(
  (
    'addDataSource addDimensionGroup addFilterView addSlicer addTable cancelDataSourceRefresh ' +
    'deleteDataSource deleteDimensionGroup deleteFilterView deleteRange deleteTable duplicateFilterView ' +
    'insertRange pasteData randomizeRange refreshDataSource textToColumns trimWhitespace ' +
    'updateBanding updateBorders updateDataSource updateDimensionGroup ' +
    'updateEmbeddedObjectBorder updateEmbeddedObjectPosition updateFilterView updateSlicerSpec updateTable'
  ).split(' '),
);

/** Fields of which at most one may be set, by message: the name of the union and its members. */
export const unions: ReadonlyMap<string, readonly [name: string, members: readonly string[]]> = new Map([
  ['Request', ['kind', [...requestMessages.Request.keys()]]],
  ['ExtendedValue', ['value', ['numberValue', 'stringValue', 'boolValue', 'formulaValue', 'errorValue']]],
  ['DataFilter', ['filter', ['developerMetadataLookup', 'a1Range', 'gridRange']]],
  ['AutoFillRequest', ['area', ['range', 'sourceAndDestination']]],
  ['UpdateCellsRequest', ['area', ['start', 'range']]],
  ['FindReplaceRequest', ['scope', ['range', 'sheetId', 'allSheets']]],
  ['DeveloperMetadataLocation', ['location', ['spreadsheet', 'sheetId', 'dimensionRange']]],
  ['ConditionalFormatRule', ['rule', ['booleanRule', 'gradientRule']]],
  ['UpdateConditionalFormatRuleRequest', ['instruction', ['rule', 'newIndex']]],
  ['ColorStyle', ['kind', ['rgbColor', 'themeColor']]],
  ['ChartSpec', ['chart', ['basicChart', 'pieChart']]],
]);
