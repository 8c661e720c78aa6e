/** What the server's thread and the engine's thread say to each other. The engine holds the workbook and runs the script. */
import type {
  CellBlock,
  MenuModel,
  RunningExecution,
  SheetsRequest,
  SheetsResponse,
  SubmitOutcome,
  UiButton,
  UiSurface,
} from '../../host/types';
import type { FormAnswer, FormItemState } from '../../host/forms/state';
import type { GivenAnswers } from '../../host/forms/answers';
import type { DriveFileState, MailState, TriggerState } from '../../host/state';
import type { ErrorView } from '../errors';
import type { WorkbenchOptions } from '../options';
import type {
  ActView,
  ActivityView,
  AskView,
  BlockFields,
  CellsView,
  ClearRequest,
  ClientCallReply,
  ClockView,
  EditRequest,
  ExecutionView,
  FormActRequest,
  FormListView,
  FilterValuesView,
  FoundView,
  Operation,
  Pace,
  QuotaView,
  Seen,
  ShareAct,
  SharingView,
  SheetView,
  TotalsView,
  WorkbookView,
} from '../protocol';
import type { ChartModel } from '../charts/model';
import type { EngineChart } from './charts';

/** A block of cells to draw; row and column count from 0. */
export interface CellsRequest {
  sheetId: number;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A sheet without its cells, its charts without addresses. */
export type EngineSheet = Omit<SheetView, 'charts'> & { charts: EngineChart[] };

/** The workbook without its cells. */
export type EngineWorkbook = Omit<WorkbookView, 'sheets'> & { sheets: EngineSheet[] };

/** How an act of the person left the workbook. */
export type EngineAct = Omit<ActView, 'workbook'> & { workbook?: EngineWorkbook };

/** What the drawer shows, as the host keeps it. */
export interface EngineDrawer {
  mails: readonly MailState[];
  files: readonly DriveFileState[];
  triggers: readonly TriggerState[];
  forms: FormListView[];
  clock: ClockView;
  executions: ExecutionView[];
  quota: QuotaView;
  sharing: SharingView;
  /** What the editor could run. */
  functions: string[];
}

/** A file of the drive with its content. */
export interface FileContent {
  name: string;
  mimeType: string;
  bytes: Uint8Array;
}

/** A form by the key in its address; with the key of a response, that response is meant to be changed. */
export interface FormKey {
  publicId: string;
  editKey?: string | undefined;
}

/** A form as a respondent sees it. */
export interface FormPage {
  title: string;
  description: string;
  /** The owner's own words after an answer, and on a closed form; may be empty. */
  confirmation: string;
  closedMessage: string;
  collectsEmail: boolean;
  items: FormItemState[];
  /** `edits` when the response may not be changed. */
  state: 'open' | 'closed' | 'unpublished' | 'edits';
  mayEdit: boolean;
  mayRepeat: boolean;
  answers: Record<string, FormAnswer>;
  email: string;
}

/** What a respondent sends in. */
export interface FormSubmission extends FormKey {
  given: GivenAnswers;
}

/** Whether it was taken: with the key under which it may be changed, or why not. */
export type SubmissionResult = Exclude<SubmitOutcome, { editKey: string }> | { editKey: string };

/** What the engine can be asked, one at a time; each change is on disk before the answer comes. */
export interface EngineMethods {
  workbook(): EngineWorkbook;
  /** What there is to draw of a chart. */
  chart(id: number): ChartModel;
  cells(request: CellsRequest): CellsView;
  filterValues(column: { sheetId: number; column: number }): FilterValuesView;
  totals(block: BlockFields): TotalsView;
  find(search: { sheetId: number; text: string }): FoundView;
  /** Answers a request of the Sheets API v4. */
  sheets(request: SheetsRequest): SheetsResponse;
  /** Copies the workbook into a file of its own, without history. Answers that file. */
  makeCopy(title: string): string;
  edit(request: EditRequest & Seen): EngineAct;
  clear(block: ClearRequest & Seen): EngineAct;
  change(operation: Operation & Seen): EngineAct;
  /** Takes the person's last change back. */
  undo(seen: Seen): EngineAct;
  redo(seen: Seen): EngineAct;
  select(block: CellBlock): null;
  /** The spreadsheet is opened: menus are built anew. */
  open(): null;
  runMenu(functionName: string): null;
  /** Runs a function by hand, as from the script's editor. */
  runFunction(functionName: string): null;
  clientCall(call: { name: string; args: unknown[] }): ClientCallReply;
  drawer(): EngineDrawer;
  mail(id: string): MailState;
  file(id: string): FileContent;
  form(key: FormKey): FormPage;
  submitForm(submission: FormSubmission): SubmissionResult;
  changeForm(request: FormActRequest): null;
  share(act: ShareAct): null;
  runTrigger(id: string): null;
  moveClock(to: string): null;
  deleteTrigger(id: string): null;
  setPace(pace: Pace): null;
  /** Leaves the workbook file whole, without a journal. The thread is ended next. */
  close(): null;
}

/** What the engine tells by itself. */
export type EngineEvent =
  | { event: 'menu'; menu: MenuModel }
  | { event: 'menusCleared' }
  | { event: 'surface'; place: 'sidebar' | 'dialog'; surface: UiSurface }
  | { event: 'toast'; toast: { message: string; title: string; seconds: number } }
  | { event: 'select'; block: CellBlock }
  | { event: 'ask'; ask: AskView }
  | { event: 'answered'; id: number }
  /** `run` is the execution under way, the outermost where one is nested in another. */
  | { event: 'activity'; activity: ActivityView; run?: RunningExecution }
  | { event: 'pace'; pace: Pace }
  /** What lies around the workbook has changed though nothing ran. */
  | { event: 'around' }
  /** A new engine has taken the place of one that was ended by force. */
  | { event: 'restarted' }
  /** How far the workbench's clock is ahead of the computer's, in milliseconds. */
  | { event: 'clock'; shift: number }
  | { event: 'changed'; revision: number; outline: number; undo: boolean; redo: boolean };

/** A call on its way to the engine. */
export interface CallMessage {
  type: 'call';
  id: number;
  method: keyof EngineMethods;
  argument: unknown;
}

/** A person's answer on its way to the script that waits for it. */
export interface AnswerMessage {
  type: 'answer';
  id: number;
  button: UiButton;
  text: string;
}

/** A person wants what runs to end. */
export interface StopMessage {
  type: 'stop';
}

/** What goes to the engine. */
export type ToEngine = CallMessage | AnswerMessage | StopMessage;

/** What comes back. */
export type FromEngine =
  /** The engine has begun to answer a call. */
  | { type: 'begun'; id: number }
  | { type: 'reply'; id: number; result: unknown }
  | { type: 'refusal'; id: number; error: ErrorView }
  | ({ type: 'event' } & EngineEvent);

/** What the engine's thread is started with. `signal` is raised after each message, so that a waiting script wakes up. */
export interface EngineStart {
  options: WorkbenchOptions;
  signal: SharedArrayBuffer;
  /** The folder of the source maps of built scripts. */
  maps: string;
  /** What an engine leaves to the one that takes its place. */
  resume?: EngineRest;
}

/** What is not in the files of an engine whose thread was ended by force. */
export interface EngineRest {
  /** How far the workbench's clock is ahead, in milliseconds. */
  shift: number;
  pace: Pace;
  revision: number;
  selection?: CellBlock;
  /** The execution that was under way, and how long, in milliseconds; `fault` is what ended its thread where no person did. */
  stopped?: { run: RunningExecution; durationMs: number; fault?: string };
}

/** The first message of the engine's thread: it has opened the workbook, or could not. */
export type EngineReady = { type: 'ready'; spreadsheetId: string } | { type: 'failed'; error: ErrorView };
