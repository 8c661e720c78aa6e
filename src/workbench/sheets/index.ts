export type { CallUsage, ChangeKind } from './call';
export { SheetsApiError } from './errors';
export { readWorkbook, WorkbookFileError, writeWorkbook } from './file';
export { createSheetsHandler, type Listening, listen } from './http';
export { WorkbookShapeError } from './load';
export {
  type ApiRequest,
  type ApiResponse,
  type BookState,
  type Change,
  type Line,
  type SheetLines,
  type SheetsOptions,
  SheetsStandIn,
  type Spreadsheet,
  type Usage,
} from './standin';
