/** The Apps Script host: runs any built Apps Script project against a Sheets API v4 in this process. */
export { AppsScriptHost } from './host';
export { HostFilesError, readHostFiles } from './files';
export { scopesOf } from './scopes';
export { HostStateError, folderDrive, hostPaths, openHostStore, type HostStore } from './store';
export { limits } from './quota';
export { costs, firstTouch, type CostKind } from './callRules';
export {
  newHostState,
  type DriveFileState,
  type HostState,
  type MailState,
  type QuotaState,
  type Schedule,
  type SharingState,
  type TriggerState,
} from './state';
export { domainOf } from './sharing';
export type * from './forms/state';
export { isQuestion, type AnswerProblem, type AnswerProblemCode, type GivenAnswers } from './forms/answers';
export type { FormCounter } from './forms/counter';
export type * from './types';
export type { LockKind } from './locks';
