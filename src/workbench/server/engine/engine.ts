import type { MessagePort } from 'node:worker_threads';
import {
  AppsScriptHost,
  openHostStore,
  type CellBlock,
  type ChangeType,
  type ExecutionRecord,
  type HostState,
  type UiBridge,
} from '../../host';
import { htmlToPdf } from '../../../print';
import { WorkbenchError } from '../errors';
import { readClock } from '../options';
import type { ActivityView, ClientCallReply, Operation } from '../protocol';
import { PageBridge } from './bridge';
import { emptyBundle, readBundle } from './bundle';
import { readChart } from './charts';
import { WorkbenchClock } from './clock';
import { clearCells, cutToSheet, editedBlock, typeCells } from './edits';
import { History } from './history';
import { Mailbox } from './mailbox';
import type { EngineMethods, EngineStart } from './messages';
import { openWorkbook, type OpenWorkbook } from './open';
import { changeShape, touchedBlocks, type Changed } from './operations';
import { demandUnprotected } from './protection';
import { WorkbookCalls } from './spreadsheet';
import { cellsView, filterValuesView, workbookView } from './view';

/** How often the running clock looks for triggers that are due. */
const clockMilliseconds = 60_000;

const idle: ActivityView = { state: 'idle', functionName: '', message: '' };

/** The workbook, the script and the clock, and everything that the server may ask of them. */
export class Engine implements EngineMethods {
  readonly spreadsheetId: string;
  private readonly book: OpenWorkbook;
  private readonly calls: WorkbookCalls;
  private readonly clock: WorkbenchClock;
  private readonly bridge: PageBridge;
  private readonly mailbox: Mailbox;
  private readonly host: AppsScriptHost;
  private readonly state: HostState;
  private readonly scopes: string[];
  private readonly history: History;
  private readonly user: string;

  constructor({ options, signal }: EngineStart, port: MessagePort) {
    const files = options.empty ? emptyBundle : readBundle(options.bundle);
    this.book = openWorkbook(options.workbook, options.locale);
    this.spreadsheetId = this.book.spreadsheetId;
    this.calls = new WorkbookCalls(this.book.sheets, this.spreadsheetId);
    this.history = new History(this.book.sheets, this.spreadsheetId);
    this.user = options.user;
    this.clock = new WorkbenchClock(() => this.timeZone(), options.clock);
    this.mailbox = new Mailbox(port, signal, (method, argument) => this.answer(method, argument));
    this.bridge = new PageBridge(this.mailbox, () => this.store());
    this.scopes = files.manifest.oauthScopes ?? [];
    const store = openHostStore(options.workbook, options.user);
    this.state = store.state;
    this.host = new AppsScriptHost({
      files,
      sheets: this.book.sheets,
      spreadsheetId: this.spreadsheetId,
      state: store.state,
      save: () => store.save(),
      drive: store.drive,
      now: () => this.clock.now(),
      user: options.user,
      userLocale: options.locale.slice(0, 2),
      pdf: htmlToPdf,
      ui: this.bridge satisfies UiBridge,
    });
  }

  /** Begins to answer. */
  start(): void {
    this.mailbox.start();
    setInterval(() => this.tick(), clockMilliseconds).unref();
  }

  workbook: EngineMethods['workbook'] = () =>
    workbookView(this.calls, this.book.revision(), this.history.view());
  chart: EngineMethods['chart'] = (id) => readChart(this.calls, id);
  cells: EngineMethods['cells'] = ({ sheetId, ...block }) =>
    cellsView(this.calls, this.book.revision(), sheetId, block);
  filterValues: EngineMethods['filterValues'] = ({ sheetId, column }) =>
    filterValuesView(this.calls, sheetId, column);
  sheets: EngineMethods['sheets'] = (request) => this.book.sheets.handle(request);

  edit: EngineMethods['edit'] = (request) => {
    demandUnprotected(this.calls, this.user, [editedBlock(request)], request.confirmed);
    return this.act(() => ({ change: 'EDIT', edit: typeCells(this.calls, request) }));
  };

  clear: EngineMethods['clear'] = (request) => {
    const block = cutToSheet(this.calls, { ...request, row: request.row - 1, column: request.column - 1 });
    demandUnprotected(this.calls, this.user, [block], request.confirmed);
    return this.act(() => ({ change: 'EDIT', edit: clearCells(this.calls, request) }));
  };

  change: EngineMethods['change'] = (operation: Operation) => {
    const touched = touchedBlocks(this.calls, operation.kind, operation);
    demandUnprotected(this.calls, this.user, touched, operation.confirmed);
    return this.act(() => changeShape(this.calls, operation.kind, operation));
  };

  undo: EngineMethods['undo'] = () => this.goBack(() => this.history.undo());
  redo: EngineMethods['redo'] = () => this.goBack(() => this.history.redo());

  select: EngineMethods['select'] = (block: CellBlock) => {
    this.host.select(block);
    return null;
  };

  open: EngineMethods['open'] = () => {
    this.mailbox.tell({ event: 'menusCleared' });
    return this.observe('onOpen', () => [this.host.open()]);
  };

  runMenu: EngineMethods['runMenu'] = (functionName) => {
    this.demandAuthority();
    return this.observe(functionName, () => [this.host.run(functionName, [], { trigger: 'menu' }).execution]);
  };

  clientCall = ({ name, args }: { name: string; args: unknown[] }): ClientCallReply => {
    this.demandAuthority();
    const reply: ClientCallReply = {};
    this.observe(name, () => {
      const { result, error, execution } = this.host.clientCall(name, args);
      if (error) reply.error = { name: error.name, message: error.message };
      else reply.result = result;
      return [execution];
    });
    return reply;
  };

  drawer: EngineMethods['drawer'] = () => ({
    mails: this.host.mails(),
    files: this.host.files(),
    triggers: this.host.triggers(),
    clock: { now: this.clock.local(), timeZone: this.timeZone() },
    executions: this.host.executions.slice(-100),
  });

  mail: EngineMethods['mail'] = (id) => found(this.host.mails().find((mail) => mail.id === id));

  file: EngineMethods['file'] = (id) => {
    const { name, mimeType } = found(this.host.files().find((file) => file.id === id));
    return { name, mimeType, bytes: this.host.fileContent(id) };
  };

  runTrigger: EngineMethods['runTrigger'] = (id) => {
    const { handler } = found(this.host.triggers().find((trigger) => trigger.id === id));
    this.demandAuthority();
    return this.observe(handler, () => this.host.fireTimeTrigger(id));
  };

  moveClock: EngineMethods['moveClock'] = (to) => {
    const local = readClock(to);
    if (!local) throw new WorkbenchError('bad-request', 'This is no date of the calendar.');
    const moment = this.clock.ahead(local);
    const setClock = (due: Date) => this.clock.forwardTo(due);
    return this.observe('', () => {
      const ran = this.host.fireDueTriggers(moment, { setClock });
      setClock(moment);
      return ran;
    });
  };

  /** An act of the person: what it and the simple triggers change can be taken back in one step; what others change cannot. */
  private act(work: () => Changed): null {
    const before = this.history.now();
    const { change, edit } = work();
    this.store();
    return this.observe(edit ? 'onEdit' : 'onChange', () => {
      const simple = edit ? this.host.fireSimpleEdit(edit) : [];
      this.history.push(before, change);
      const installed = edit ? this.host.fireInstalledEdit(edit) : [];
      return [...simple, ...installed, ...this.host.fireChange(change)];
    });
  }

  /** Takes a step back or forth. The change triggers hear of it; what it was when it was done first is no longer said but for edits. */
  private goBack(step: () => ChangeType): null {
    const change = step() === 'EDIT' ? 'EDIT' : 'OTHER';
    this.store();
    return this.observe('onChange', () => this.host.fireChange(change));
  }

  /** Time goes by: what fell due runs once, however long the workbench was closed. */
  private tick(): void {
    const isDue = this.state.triggers.some(({ nextDue }) => nextDue && new Date(nextDue) <= this.clock.now());
    if (isDue) this.observe('', () => this.host.fireDueTriggers(this.clock.now(), { once: true }));
  }

  private timeZone(): string {
    return this.calls.get<{ properties: { timeZone: string } }>('properties(timeZone)').properties.timeZone;
  }

  private answer(method: keyof EngineMethods, argument: unknown): unknown {
    // The link sends each method the argument that `EngineMethods` gives it.
    const call = this[method] as (argument: unknown) => unknown;
    const result = call(argument);
    this.store();
    return result;
  }

  private store(): void {
    if (this.book.store()) this.mailbox.tell({ event: 'changed', revision: this.book.revision() });
  }

  /** Google asks once for the permissions that a script wants, before it first runs with them. */
  private demandAuthority(): void {
    if (this.state.authorised || this.scopes.length === 0) return;
    if (!this.bridge.authorise(this.scopes))
      throw new WorkbenchError('not-authorised', 'The script was not given its permissions and did not run.');
    this.host.authorise();
  }

  /** Tells the page that a script runs and how it ended. A script's failure is not the request's: the person sees it in the page. */
  private observe(functionName: string, run: () => ExecutionRecord[]): null {
    this.mailbox.tell({ event: 'activity', activity: { state: 'running', functionName, message: '' } });
    const failed = run().find((execution) => execution.error);
    this.store();
    const activity: ActivityView = failed
      ? { state: 'failed', functionName: failed.functionName, message: failed.error?.message ?? '' }
      : idle;
    this.mailbox.tell({ event: 'activity', activity });
    return null;
  }
}

function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new WorkbenchError('not-found', 'This is no longer there.');
  return thing;
}
