export type { CallUsage, ChangeKind } from './call';
export { SheetsApiError } from './errors';
export type { BookDelta } from './delta';
export { readWorkbook, readWorkbookFile, WorkbookFileError, writeWorkbook } from './file';
export { WorkbookShapeError } from './load';
export { partsOf, savedPieces, type SheetParts } from './saving';
export { type Locale, localeOf } from './text/locale';
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
export { type Calculator, readFormula } from './formula/calculator';
export { typingFor } from './call';
export { judgeOf, type Plain } from './conditions';
export type { TypingContext } from './text/input';
export { retitled } from './references';
export { editorText } from './text/editing';
