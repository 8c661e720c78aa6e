import type { AnswerProblem } from './forms/answers';
import type { HostState } from './state';

/** The content of an Apps Script project as clasp pushes it. */
export interface HostFiles {
  /** The text of the one script file. */
  script: string;
  manifest: Manifest;
  /** HTML files by name, without `.html`. */
  html: Record<string, string>;
}

/** The part of `appsscript.json` that changes how a script runs. */
export interface Manifest {
  timeZone?: string;
  runtimeVersion?: string;
  oauthScopes?: string[];
  dependencies?: { enabledAdvancedServices?: { userSymbol: string; serviceId: string; version: string }[] };
  exceptionLogging?: string;
}

/** A call of the Sheets API v4 as it goes over the wire: `path` is encoded and begins with `/v4/`. */
export interface SheetsRequest {
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  query: Record<string, string | string[]>;
  body?: unknown;
}

/** What the Sheets API answers: a resource, or `{error: {code, message, status}}`. */
export interface SheetsResponse {
  status: number;
  body: unknown;
}

/** The Sheets API v4 as the host needs it; the stand-in is one. */
export interface SheetsApi {
  handle(request: SheetsRequest): SheetsResponse;
}

/** A block of cells on one sheet; rows and columns are counted from 1, as `Range` counts them. */
export interface CellBlock {
  sheetId: number;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A question for the person at the sheet. `buttons` are the names of the buttons that close it. */
export interface UiRequest {
  title: string;
  text: string;
  buttons: UiButton[];
}

/** The buttons of `ui.Button`; `CLOSE` is the cross in the corner. */
export type UiButton = 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO';

/** A sidebar or dialog: its whole HTML, its title and, for dialogs, its size in pixels. */
export interface UiSurface {
  html: string;
  title: string;
  width?: number;
  height?: number;
  /** A dialog beside which the person goes on working. */
  modeless?: true;
}

/** One line of a menu. */
export type MenuEntry =
  | { kind: 'item'; label: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'menu'; label: string; entries: MenuEntry[] };

/** A menu as a script built it; an add-on's menu hangs under Extensions. */
export interface MenuModel {
  label: string;
  addOn: boolean;
  entries: MenuEntry[];
}

/** Where a person meets the script. Every method answers at once: tests from a queue, the page by blocking its worker. */
export interface UiBridge {
  alert(request: UiRequest): UiButton;
  prompt(request: UiRequest): { button: UiButton; text: string };
  showSidebar(surface: UiSurface): void;
  showDialog(surface: UiSurface): void;
  toast(toast: { message: string; title: string; seconds: number }): void;
  menu(menu: MenuModel): void;
  /** The script moved the selection. */
  select?(block: CellBlock): void;
}

/** Where the bytes of Drive files lie; what is known about each file is in the host's state. */
export interface DriveContents {
  read(id: string): Uint8Array;
  write(id: string, bytes: Uint8Array): void;
  remove(id: string): void;
}

/** What started an execution. */
export type ExecutionKind = 'menu' | 'client' | 'editor' | 'simple' | 'installable' | 'time';

/** `ScriptApp.AuthMode` of an execution. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** An error that ended an execution; `stack` holds the lines that lie in the bundle, as `function (file:line:column)`. */
export interface ExecutionError {
  name: string;
  message: string;
  stack: string[];
  /** Why no code of the script could have caught it: killed by a test, a limit was reached, or a person stopped it. */
  ended?: 'killed' | 'limit' | 'stopped';
}

/** A line that a script wrote with `console` or `Logger`. */
export interface LogLine {
  level: 'debug' | 'info' | 'warn' | 'error';
  at: string;
  message: string;
}

/** What one execution did. */
export interface ExecutionRecord {
  id: string;
  functionName: string;
  trigger: ExecutionKind;
  authMode: AuthMode;
  /** As whom it ran. */
  user: string;
  /** ISO time. */
  startedAt: string;
  /** Service calls by name, e.g. `Sheets.Spreadsheets.batchUpdate`. */
  calls: Record<string, number>;
  serviceCalls: number;
  cells: { read: number; written: number };
  /** Recipients of letters, out of the day's quota. */
  mailRecipients: number;
  /** Which installed trigger started it. */
  triggerId?: string;
  /** What the calls would cost at Google by the cost table, in seconds; the script's own computing is not in it. */
  modelledSeconds: number;
  /** Real time here, in milliseconds. */
  durationMs: number;
  logs: LogLine[];
  error?: ExecutionError;
}

/** An execution that has begun. */
export type RunningExecution = Pick<
  ExecutionRecord,
  'id' | 'functionName' | 'trigger' | 'authMode' | 'user' | 'startedAt' | 'triggerId'
>;

/** Who follows the executions; one that begins while another runs is nested in it. */
export interface ExecutionWatcher {
  began(run: RunningExecution): void;
  ended(record: ExecutionRecord): void;
}

/** How a run ended, seen from outside: data in, data out. */
export interface RunOutcome {
  /** What the function returned, as JSON carries it. */
  result?: unknown;
  error?: ExecutionError;
  execution: ExecutionRecord;
}

/** A service call about to happen. `index` counts the service calls of this execution from 0. */
export interface ServiceCall {
  /** The object, e.g. `Sheets`, `Lock`, `Properties`, `MailApp`. */
  service: string;
  /** The method, e.g. `Spreadsheets.batchUpdate`, `tryLock`. */
  method: string;
  index: number;
  functionName: string;
  executionId: string;
}

/**
 * What shall become of a call: nothing special; an error instead of it (`before`) or after it has had its effect (`after`); the
 * death of the whole execution at that point; or its end because a person stopped it.
 */
export type Interception =
  void | { fail: 'before' | 'after'; error?: string } | { kill: 'before' | 'after' } | 'kill' | 'stop';

/** Called before every service call; it may itself run other functions, as a second writer or a person at the sheet would. */
export type Intercept = (call: ServiceCall) => Interception;

/** Limits of one execution. */
export interface Limits {
  /** Modelled seconds of one execution (360 at Google). */
  executionSeconds: number;
  /** Modelled seconds of a simple trigger (30 at Google). */
  simpleTriggerSeconds: number;
  /** Real seconds after which a run is stopped here; absent, never. Time spent waiting for a person counts. */
  realSeconds?: number;
}

/** What a host is built from. */
export interface HostOptions {
  files: HostFiles;
  sheets: SheetsApi;
  /** The spreadsheet that the script is bound to. */
  spreadsheetId: string;
  /** Changed in place; another file keeps it. */
  state: HostState;
  /** Called after every change of the state, in the middle of an execution too: what a service has done stays done. */
  save?: () => void;
  now: () => Date;
  newUuid?: () => string;
  /** E-mail address of the person at the sheet. */
  user: string;
  /** Language of the person at the sheet, e.g. `fi`. */
  userLocale?: string;
  pdf: (html: string) => Uint8Array;
  ui: UiBridge;
  drive?: DriveContents;
  intercept?: Intercept;
  /** Called after every service call with the time that it takes by the cost table; it may wait as long, or stop the execution. */
  elapse?: (milliseconds: number) => void | 'stop';
  watcher?: ExecutionWatcher;
  /** What ran before this host was built, oldest first. */
  ranBefore?: readonly ExecutionRecord[];
  limits?: Partial<Limits>;
  /** Whether the script's own clock moves on by the modelled seconds of its calls, so that it can see its time run out. */
  modelledClock?: boolean;
  /** The script's file name in stack lines. */
  scriptName?: string;
}

/** A person's edit of cells, as the triggers tell it. `value` and `oldValue` belong to an edit of one cell. */
export interface EditEvent {
  block: CellBlock;
  value?: string;
  oldValue?: string;
}

/** What `e.changeType` may say. */
export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

/** A form response that has landed in a row of the sheet. */
export interface FormSubmitEvent {
  block: CellBlock;
  values: string[];
  namedValues: Record<string, string[]>;
}

/** How a form response reaches the script, where it is not as it should be: Google has done each of these. */
export interface SubmitManners {
  /** How often each trigger is told; 1 when absent. */
  deliveries?: number;
  /** An event with blank values comes before the true one. */
  blankFirst?: boolean;
  /** Whether the row is in the sheet when the triggers are told (`before`), just after (`after`), or not until `FormCounter.land` (`late`). */
  row?: 'before' | 'after' | 'late';
}

/**
 * What became of answers that were sent: refused with the questions that want another answer, not taken because of the form's state, or
 * kept. `tell` tells the triggers, which a caller does when it is their turn, and answers their executions.
 */
export type SubmitOutcome =
  | { problems: AnswerProblem[] }
  | { closed: 'unpublished' | 'closed' | 'edits' }
  | { responseId: string; editKey: string; tell: () => ExecutionRecord[] };
