import { localMethods, readingMethods } from './spreadsheetCalls';
import type { AuthMode } from './types';

/** What kinds of calls cost, by the cost model of the benchmark: milliseconds a call and a range, microseconds a cell. */
export const costs = {
  apiRead: { call: 200, range: 0.5, cell: 5 },
  apiWrite: { call: 250, range: 0.85, cell: 20 },
  sheetRead: { call: 100, range: 0, cell: 10 },
  sheetWrite: { call: 1.2, range: 0, cell: 30 },
  flush: { call: 150, range: 0, cell: 0 },
  propertyRead: { call: 30, range: 0, cell: 0 },
  propertyWrite: { call: 60, range: 0, cell: 0 },
  lock: { call: 20, range: 0, cell: 0 },
  mail: { call: 500, range: 0, cell: 0 },
  file: { call: 700, range: 0, cell: 0 },
  formRead: { call: 100, range: 0, cell: 0 },
  formWrite: { call: 200, range: 0, cell: 0 },
  person: { call: 0, range: 0, cell: 0 },
} as const;

/** Milliseconds of the first call in an execution that touches the spreadsheet. */
export const firstTouch = 75;

/** A kind of service call. */
export type CostKind = keyof typeof costs;

/** What is asked before a call and counted for it. A call without `cost` is local: it is neither counted nor intercepted. */
export interface CallRule {
  cost?: CostKind;
  /** One of these must be in the manifest. */
  scopes?: readonly string[];
  /** The least authorisation mode in which the call works. */
  mode: AuthMode;
  touchesSpreadsheet?: boolean;
}

const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;

const sheetsScopes = ['drive', 'drive.file', 'spreadsheets'].map(scope);
const sheetsReadScopes = [...sheetsScopes, ...['drive.readonly', 'spreadsheets.readonly'].map(scope)];
const boundSheet = ['spreadsheets.currentonly', 'spreadsheets'].map(scope);
const driveFiles = ['drive', 'drive.file'].map(scope);
const fileSharing = [
  ...driveFiles,
  ...['drive.readonly', 'drive.metadata', 'drive.metadata.readonly'].map(scope),
];
const identity = [scope('userinfo.email')];
const container = [scope('script.container.ui')];
const triggers = [scope('script.scriptapp')];
const forms = [scope('forms')];
const boundForm = [scope('forms.currentonly'), scope('forms')];
const mail = [scope('script.send_mail')];

const apiRead: CallRule = {
  cost: 'apiRead',
  scopes: sheetsReadScopes,
  mode: 'FULL',
  touchesSpreadsheet: true,
};
const apiWrite: CallRule = { cost: 'apiWrite', scopes: sheetsScopes, mode: 'FULL', touchesSpreadsheet: true };
const sheetRead: CallRule = {
  cost: 'sheetRead',
  scopes: boundSheet,
  mode: 'LIMITED',
  touchesSpreadsheet: true,
};
const sheetWrite: CallRule = { ...sheetRead, cost: 'sheetWrite' };
const inSheet: CallRule = { scopes: boundSheet, mode: 'LIMITED' };
const propertyRead: CallRule = { cost: 'propertyRead', mode: 'LIMITED' };
const propertyWrite: CallRule = { cost: 'propertyWrite', mode: 'LIMITED' };
const local: CallRule = { mode: 'NONE' };
const inside: CallRule = { mode: 'LIMITED' };
const dialog: CallRule = { cost: 'person', mode: 'FULL', scopes: container };

const openings = ['openById', 'openByUrl'];
const inForm: CallRule = { scopes: boundForm, mode: 'FULL' };
const formRead: CallRule = { ...inForm, cost: 'formRead' };
const formWrite: CallRule = { ...inForm, cost: 'formWrite' };
const formReads = ['getItems', 'getItemById', 'getResponses', 'getResponse', 'createResponse'];
const itemClassNames = [
  ...['Item', 'TextItem', 'ParagraphTextItem', 'MultipleChoiceItem', 'CheckboxItem', 'ListItem', 'DateItem'],
  ...['SectionHeaderItem', 'PageBreakItem'],
];

function rulesOf(target: string, rule: CallRule, methods: readonly string[]): Record<string, CallRule> {
  return Object.fromEntries(methods.map((method) => [`${target}.${method}`, rule]));
}

/**
 * The rules by call, or by object with a star. Scopes are those that the reference names for each method
 * (https://developers.google.com/apps-script/reference); modes are those of the add-on authorisation lifecycle
 * (https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle).
 */
export const callRules: Record<string, CallRule> = {
  'Sheets.Spreadsheets.get': apiRead,
  'Sheets.Spreadsheets.getByDataFilter': apiRead,
  'Sheets.Spreadsheets.Values.get': apiRead,
  'Sheets.Spreadsheets.Values.batchGet': apiRead,
  'Sheets.Spreadsheets.Values.batchGetByDataFilter': apiRead,
  'Sheets.Spreadsheets.DeveloperMetadata.get': apiRead,
  'Sheets.Spreadsheets.DeveloperMetadata.search': apiRead,
  'Sheets.*': apiWrite,

  'SpreadsheetApp.getUi': local,
  'SpreadsheetApp.flush': { ...inSheet, cost: 'flush' },
  ...rulesOf('SpreadsheetApp', { ...sheetRead, scopes: [scope('spreadsheets')], mode: 'FULL' }, openings),
  'SpreadsheetApp.*': inSheet,
  'Spreadsheet.toast': { ...inSheet, cost: 'person' },
  ...rulesOf('Spreadsheet', inSheet, localMethods.Spreadsheet),
  ...rulesOf('Spreadsheet', sheetRead, readingMethods.Spreadsheet),
  'Spreadsheet.*': sheetWrite,
  ...rulesOf('Sheet', inSheet, localMethods.Sheet),
  ...rulesOf('Sheet', sheetRead, readingMethods.Sheet),
  'Sheet.*': sheetWrite,
  'Selection.*': inSheet,
  ...rulesOf('Range', inSheet, localMethods.Range),
  ...rulesOf('Range', sheetRead, readingMethods.Range),
  'Range.*': sheetWrite,

  'Ui.alert': dialog,
  'Ui.prompt': dialog,
  'Ui.showSidebar': dialog,
  'Ui.showModalDialog': dialog,
  'Ui.showModelessDialog': dialog,
  'Ui.*': local,
  'Menu.*': local,
  'PromptResponse.*': local,

  'FormApp.create': { cost: 'file', scopes: forms, mode: 'FULL' },
  'FormApp.openById': { cost: 'file', scopes: forms, mode: 'FULL' },
  'FormApp.openByUrl': { cost: 'file', scopes: forms, mode: 'FULL' },
  'FormApp.getActiveForm': { scopes: boundForm, mode: 'FULL' },
  ...rulesOf('Form', formRead, formReads),
  'Form.*': formWrite,
  ...Object.fromEntries(itemClassNames.map((name) => [`${name}.*`, inForm])),
  'FormResponse.submit': formWrite,
  'FormResponse.*': inForm,
  'ItemResponse.*': inForm,

  'Browser.*': { ...dialog, scopes: boundSheet },
  'GmailApp.*': { cost: 'mail', scopes: ['https://mail.google.com/'], mode: 'FULL' },
  'MailApp.sendEmail': { cost: 'mail', scopes: mail, mode: 'FULL' },
  'MailApp.getRemainingDailyQuota': { cost: 'propertyRead', scopes: mail, mode: 'FULL' },
  'Drive.Permissions.list': { cost: 'file', scopes: fileSharing, mode: 'FULL' },
  'Drive.*': { cost: 'file', scopes: driveFiles, mode: 'FULL' },

  'PropertiesService.*': inside,
  'Properties.getProperty': propertyRead,
  'Properties.getProperties': propertyRead,
  'Properties.getKeys': propertyRead,
  'Properties.*': propertyWrite,
  'CacheService.*': inside,
  'Cache.get': propertyRead,
  'Cache.getAll': propertyRead,
  'Cache.*': propertyWrite,
  'LockService.*': inside,
  'Lock.hasLock': inside,
  'Lock.*': { cost: 'lock', mode: 'LIMITED' },

  'ScriptApp.getProjectTriggers': { cost: 'propertyRead', scopes: triggers, mode: 'FULL' },
  'ScriptApp.deleteTrigger': { cost: 'propertyWrite', scopes: triggers, mode: 'FULL' },
  'ScriptApp.newTrigger': { scopes: triggers, mode: 'FULL' },
  'ClockTriggerBuilder.create': { cost: 'propertyWrite', scopes: triggers, mode: 'FULL' },
  'SpreadsheetTriggerBuilder.create': { cost: 'propertyWrite', scopes: triggers, mode: 'FULL' },
  'FormTriggerBuilder.create': { cost: 'propertyWrite', scopes: triggers, mode: 'FULL' },
  'TriggerBuilder.*': { scopes: triggers, mode: 'FULL' },
  'Trigger.*': { scopes: triggers, mode: 'FULL' },

  'Session.getActiveUser': { scopes: identity, mode: 'LIMITED' },
  'Session.getEffectiveUser': { scopes: identity, mode: 'LIMITED' },
  'HtmlService.*': inside,
  'HtmlOutput.*': inside,
};

/** The rule for a call such as `Sheets.Spreadsheets.get`; what has no rule is local and always allowed. */
export function ruleFor(call: string): CallRule {
  return callRules[call] ?? callRules[`${call.slice(0, call.indexOf('.'))}.*`] ?? local;
}
