/**
 * What the page and the server say to each other. The page sends every request with the header `x-workbench-token`, whose value stands
 * in its own HTML; replies are JSON, refusals are `{error: ErrorView}`; `/api/live` streams `LiveEvent`s. Types only.
 */
import type { CellBlock, ExecutionRecord, MenuEntry, MenuModel, UiButton } from '../host/types';

export type { CellBlock, ExecutionRecord, MenuEntry, MenuModel, UiButton };

/** The header that carries the token of this run. */
export const TOKEN_HEADER = 'x-workbench-token';

/** Sizes or hidden states that differ from the default, along one axis; `index` from 0, sizes in pixels. */
export interface AxisException {
  index: number;
  size?: number;
  hidden?: boolean;
}

/** One axis of a sheet. */
export interface AxisView {
  count: number;
  frozen: number;
  exceptions: AxisException[];
}

/** A sheet tab without its cells. */
export interface SheetView {
  id: number;
  title: string;
  hidden: boolean;
  rows: AxisView;
  columns: AxisView;
}

/** The workbook without its cells. `revision` grows with every change. */
export interface WorkbookView {
  id: string;
  title: string;
  locale: string;
  timeZone: string;
  revision: number;
  sheets: SheetView[];
}

/** How a cell looks, where it differs from plain black on white. */
export interface CellStyle {
  bold?: true;
  italic?: true;
  strike?: true;
  wrap?: true;
  background?: string;
  color?: string;
  align?: 'left' | 'center' | 'right';
}

/** What a cell may hold, as far as the page helps with it; the server decides. */
export interface RuleView {
  kind: 'list' | 'checkbox' | 'other';
  options: string[];
  strict: boolean;
  message?: string;
}

/** A cell that holds or looks like something; `null` stands for a plain empty one. */
export interface CellView {
  shown: string;
  /** What the editor begins with, when it is not what is shown. */
  input?: string;
  style?: CellStyle;
  note?: string;
  /** Index in the `rules` of the same reply. */
  rule?: number;
}

/** A block of cells, row by row from `row` and `column` (counted from 0). */
export interface CellsView {
  revision: number;
  row: number;
  column: number;
  cells: (CellView | null)[][];
  rules: RuleView[];
}

/** Rows or columns from `start` to before `end`, counted from 0. */
export interface SpanFields {
  sheetId: number;
  start: number;
  end: number;
}

/** The changes of the workbook's shape that the page may ask for, with what each needs to know; columns count from 0. */
export interface OperationFields {
  insertRows: SpanFields;
  insertColumns: SpanFields;
  deleteRows: SpanFields;
  deleteColumns: SpanFields;
  sort: { sheetId: number; column: number; descending: boolean };
  resizeColumn: { sheetId: number; column: number; pixels: number };
  addSheet: object;
  renameSheet: { sheetId: number; title: string };
  deleteSheet: { sheetId: number };
  hideSheet: { sheetId: number };
  showSheet: { sheetId: number };
}

/** A change of the workbook's shape. */
export type Operation = {
  [K in keyof OperationFields]: { kind: K } & OperationFields[K];
}[keyof OperationFields];

/** Typed text for a block of cells that begins at `row` and `column` (counted from 1). */
export interface EditRequest {
  sheetId: number;
  row: number;
  column: number;
  values: string[][];
}

/** What a script waits for. */
export interface AskView {
  id: number;
  kind: 'alert' | 'prompt' | 'authorise';
  title: string;
  text: string;
  buttons: UiButton[];
}

/** The person's answer to an `AskView`. */
export interface AnswerRequest {
  id: number;
  button: UiButton;
  text: string;
}

/** A sidebar or dialog on the stage; the frame shows what lies at `url`. */
export interface SurfaceView {
  id: string;
  title: string;
  url: string;
  width?: number;
  height?: number;
}

/** What the script is doing, or how it ended last. */
export interface ActivityView {
  state: 'idle' | 'running' | 'failed';
  functionName: string;
  message: string;
}

/** Everything beside the cells that a page shows; a page that is opened later sees the same. */
export interface StageView {
  revision: number;
  menus: MenuModel[];
  sidebar?: SurfaceView;
  dialog?: SurfaceView;
  ask?: AskView;
  activity: ActivityView;
}

/** What the server tells by itself. */
export type LiveEvent =
  | { kind: 'stage'; stage: StageView }
  | { kind: 'toast'; message: string; title: string; seconds: number }
  | { kind: 'select'; block: CellBlock };

/** How a call from a sidebar ended. */
export interface ClientCallReply {
  result?: unknown;
  error?: { name: string; message: string };
}

/** A letter in the outbox. */
export interface MailView {
  id: string;
  at: string;
  to: string;
  cc?: string;
  replyTo?: string;
  name?: string;
  subject: string;
  bodyUrl: string;
  attachments: { name: string; url: string }[];
}

/** A file in the drive. */
export interface FileView {
  id: string;
  name: string;
  mimeType: string;
  folder: string;
  bytes: number;
  modified: string;
  url: string;
}

/** An installed trigger. */
export interface TriggerView {
  id: string;
  handler: string;
  event: string;
  nextDue?: string;
  createdBy: string;
}

/** The workbench's clock, as local date and time of the workbook's zone (`YYYY-MM-DDTHH:MM`). */
export interface ClockView {
  now: string;
  timeZone: string;
}

/** Everything in the drawer. */
export interface DrawerView {
  mails: MailView[];
  files: FileView[];
  triggers: TriggerView[];
  clock: ClockView;
  executions: ExecutionRecord[];
}
