/**
 * What the page and the server say to each other. The page sends every request with the header `x-workbench-token`, whose value stands
 * in its own HTML; replies are JSON, refusals are `{error: ErrorView}`; `/api/live` streams `LiveEvent`s. Types only.
 */
import type { Schedule, TriggerState } from '../host/state';
import type {
  CellBlock,
  ExecutionRecord,
  MenuEntry,
  MenuModel,
  SubmitManners,
  UiButton,
} from '../host/types';

export type { CellBlock, ExecutionRecord, MenuEntry, MenuModel, SubmitManners, UiButton };

/** The header that carries the token of this run. */
export const TOKEN_HEADER = 'x-workbench-token';

/**
 * Sizes or hidden states that differ from the default, along one axis; `index` from 0, sizes in pixels. Rows that only the filter hides
 * stand in `SheetView.filter` instead.
 */
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

/** A block of cells on a sheet that is known; counted from 0. */
export interface AreaFields {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A block of cells; counted from 0. */
export interface BlockFields extends AreaFields {
  sheetId: number;
}

/** The filter of a sheet: its block with the header row, and the rows of it that are hidden now. */
export interface FilterView extends AreaFields {
  filtered: number[];
}

/** A block that is kept from careless hands: by a warning, or from everybody but its editors. */
export interface ProtectionView extends AreaFields {
  description: string;
  warningOnly: boolean;
}

/** A chart that lies on a sheet: the cell that it hangs on, its distance from that in pixels, its size, its picture as SVG. */
export interface ChartView {
  id: number;
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  width: number;
  height: number;
  alt: string;
  url: string;
}

/** A sheet tab without its cells. */
export interface SheetView {
  id: number;
  title: string;
  hidden: boolean;
  tabColor?: string;
  rows: AxisView;
  columns: AxisView;
  merges: AreaFields[];
  filter?: FilterView;
  protections: ProtectionView[];
  charts: ChartView[];
}

/** The workbook without its cells. `revision` grows with every change; `undo` and `redo` say whether there is something to. */
export interface WorkbookView {
  id: string;
  title: string;
  locale: string;
  timeZone: string;
  revision: number;
  /** The workbook says of itself that its data is invented: it bears developer metadata with the key `workbench.sample`. */
  sample: boolean;
  undo: boolean;
  redo: boolean;
  sheets: SheetView[];
}

/** One side of a cell's border. */
export interface BorderStyle {
  color: string;
  style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double';
}

/** How a cell looks, where it differs from plain black on white. */
export interface CellStyle {
  bold?: true;
  italic?: true;
  strike?: true;
  underline?: true;
  wrap?: true;
  background?: string;
  color?: string;
  /** In points. */
  fontSize?: number;
  /** A font family that is not the usual one. */
  font?: string;
  /** Degrees upwards, -90 to 90; `vertical` sets upright letters below one another. */
  rotation?: number | 'vertical';
  align?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
  borders?: Partial<Record<'top' | 'right' | 'bottom' | 'left', BorderStyle>>;
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
  /** An address that the cell leads to. */
  link?: string;
  note?: string;
  /** Index in the `rules` of the same reply. */
  rule?: number;
  /** The value breaks the cell's rule: one that only warns, or one that came later. */
  invalid?: true;
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

/** The looks that a person may give cells; what is absent stays as it is. `pattern` is a number format, '' the automatic one. */
export interface FormatFields {
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  /** `#rrggbb`. */
  background?: string;
  color?: string;
  align?: 'left' | 'center' | 'right';
  wrap?: boolean;
  pattern?: string;
}

/** The changes of the workbook that the page may ask for, with what each needs to know; rows and columns count from 0. */
export interface OperationFields {
  insertRows: SpanFields;
  insertColumns: SpanFields;
  deleteRows: SpanFields;
  deleteColumns: SpanFields;
  /** `to` is the row or column before which they go, as the sheet is now. */
  moveRows: SpanFields & { to: number };
  moveColumns: SpanFields & { to: number };
  hideRows: SpanFields;
  hideColumns: SpanFields;
  showRows: SpanFields;
  showColumns: SpanFields;
  resizeRows: SpanFields & { pixels: number };
  resizeColumns: SpanFields & { pixels: number };
  /** The whole sheet below its frozen rows; where there is a filter, its rows. */
  sort: { sheetId: number; column: number; descending: boolean };
  sortRange: BlockFields & { by: number; descending: boolean };
  /** The fill handle; `to` holds `from`. */
  fill: { from: BlockFields; to: BlockFields };
  /** Cells that were copied in the page are pasted. */
  copy: { from: BlockFields; to: BlockFields; what: 'all' | 'values' | 'format'; cut?: true };
  /** An empty text removes the note. */
  note: { sheetId: number; row: number; column: number; text: string };
  freeze: { sheetId: number; rows: number; columns: number };
  setFilter: BlockFields;
  clearFilter: { sheetId: number };
  /** Hides the rows whose cell in the column shows one of the texts; '' stands for empty cells. */
  filterColumn: { sheetId: number; column: number; hidden: string[] };
  format: BlockFields & { format: FormatFields };
  addSheet: object;
  renameSheet: { sheetId: number; title: string };
  deleteSheet: { sheetId: number };
  duplicateSheet: { sheetId: number };
  /** `index` is the place of the sheet among all sheets afterwards. */
  moveSheet: { sheetId: number; index: number };
  hideSheet: { sheetId: number };
  showSheet: { sheetId: number };
}

/** What the page sends again after the person has said yes to a warning about protected cells (refusal `protected`). */
export interface Confirmable {
  confirmed?: true;
}

/** A change of the workbook. */
export type Operation = {
  [K in keyof OperationFields]: { kind: K } & OperationFields[K] & Confirmable;
}[keyof OperationFields];

/** Typed text for a block of cells that begins at `row` and `column` (counted from 1). */
export interface EditRequest extends Confirmable {
  sheetId: number;
  row: number;
  column: number;
  values: string[][];
}

/** A block of cells to empty (counted from 1). */
export interface ClearRequest extends CellBlock, Confirmable {}

/** The values of a filter's column, for its list of what to show: at most a thousand, `more` when there are others. */
export interface FilterValuesView {
  values: { shown: string; count: number; hidden: boolean }[];
  more: boolean;
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
  modeless?: true;
}

/** What the script is doing, or how it ended last. */
export interface ActivityView {
  state: 'idle' | 'running' | 'failed' | 'stopped';
  functionName: string;
  message: string;
  /** While it runs. */
  work?: WorkView;
}

/** How far running work has come. */
export interface WorkView {
  /** ISO time by the computer's own clock. */
  since: string;
  serviceCalls: number;
  /** Of several runs one after the other, as when the clock is moved. */
  progress?: { done: number; total: number };
  /** A person has asked it to end. */
  stopping?: true;
}

/** Whether service calls answer at once, or take the time that they would take at Google. */
export type Pace = 'instant' | 'google';

/** Everything beside the cells that a page shows; a page that is opened later sees the same. */
export interface StageView {
  revision: number;
  menus: MenuModel[];
  sidebar?: SurfaceView;
  dialog?: SurfaceView;
  ask?: AskView;
  activity: ActivityView;
  pace: Pace;
  /** How often work has ended: what lies around the workbook may have changed. */
  ended: number;
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

/** What the page can show of a file's content: as a picture, in a frame, or as text that it lays out itself. */
export type PreviewKind = 'image' | 'pdf' | 'html' | 'json' | 'csv' | 'text';

/** A file's content: `url` downloads it, `viewUrl` shows it where `preview` says how. */
export interface ContentView {
  name: string;
  mimeType: string;
  bytes: number;
  url: string;
  viewUrl: string;
  preview?: PreviewKind;
}

/** A letter in the outbox. */
export interface MailView {
  id: string;
  /** ISO time. */
  at: string;
  from?: string;
  to: string;
  cc?: string;
  bcc?: string;
  replyTo?: string;
  name?: string;
  subject: string;
  /** The letter as a page, where it was written as one. */
  htmlUrl?: string;
  textUrl: string;
  attachments: ContentView[];
  executionId?: string;
}

/** A file or folder in the drive; `parents` are ids of folders, or `root`. */
export interface FileView extends ContentView {
  id: string;
  isFolder: boolean;
  parents: string[];
  trashed: boolean;
  description?: string;
  /** ISO times. */
  created: string;
  modified: string;
  owner: string;
}

/** An installed trigger; `schedule` belongs to time-driven ones, whose `nextDue` is an ISO time. */
export interface TriggerView {
  id: string;
  handler: string;
  event: TriggerState['event'];
  schedule?: Schedule;
  nextDue?: string;
  createdBy: string;
  /** The last execution that it started. */
  lastRun?: { id: string; at: string; failed: boolean };
}

/** The workbench's clock, as local date and time of the workbook's zone (`YYYY-MM-DDTHH:MM`) and as ISO time. */
export interface ClockView {
  now: string;
  at: string;
  timeZone: string;
}

/** A form as its owner sees it in the drawer; `url` is where a respondent answers it. */
export interface FormListView {
  id: string;
  title: string;
  url: string;
  published: boolean;
  accepting: boolean;
  questions: number;
  responses: number;
  /** Responses whose row has not landed in the sheet yet. */
  rowsMissing: number;
  /** How Google shall behave with the next response. */
  manners: SubmitManners;
}

/** What the owner does to a form (POST /api/form); `behave` is for the next response to any form. */
export type FormActRequest =
  | { act: 'publish' | 'unpublish' | 'open' | 'close' | 'land'; id: string }
  | { act: 'behave'; manners: SubmitManners };

/** What is used of the day's quotas of a consumer account. */
export interface QuotaView {
  recipientsLeft: number;
  recipients: number;
  triggerSeconds: number;
  triggerSecondsAllowed: number;
}

/** A line of a source file; line and column count from 1. */
export interface SourceLineView {
  file: string;
  line: number;
  column: number;
  code: string;
}

/** A line of an error's stack and where it comes from. */
export interface FrameView {
  text: string;
  functionName: string;
  source?: SourceLineView;
}

/** An execution with the lines of its error's stack. */
export interface ExecutionView extends ExecutionRecord {
  frames: FrameView[];
}

/** Everything in the drawer, oldest first. */
export interface DrawerView {
  mails: MailView[];
  files: FileView[];
  triggers: TriggerView[];
  forms: FormListView[];
  clock: ClockView;
  executions: ExecutionView[];
  quota: QuotaView;
}
