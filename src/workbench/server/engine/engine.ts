import type { MessagePort } from 'node:worker_threads';
import {
  AppsScriptHost,
  scopesOf,
  type CellBlock,
  type ChangeType,
  type ExecutionRecord,
  type HostState,
  type UiBridge,
} from '../../host';
import { htmlToPdf } from '../../../print';
import { WorkbenchError } from '../errors';
import { readClock } from '../options';
import type { ClientCallReply, Operation } from '../protocol';
import { keepScriptCopy, openScriptStore } from '../store/script';
import { openWorkbook, type OpenWorkbook } from '../store/workbook';
import { PageBridge } from './bridge';
import { noScript, readBundle } from './bundle';
import { readChart } from './charts';
import { WorkbenchClock } from './clock';
import { drawerOf } from './drawer';
import { clearCells, cutToSheet, editedBlock, typeCells } from './edits';
import { filterValuesView } from './filterValues';
import { History } from './history';
import { Mailbox } from './mailbox';
import { EngineForms } from './forms';
import type { EngineMethods, EngineRest, EngineStart } from './messages';
import { changeShape, touchedBlocks, type Changed } from './operations';
import { demandUnprotected } from './protection';
import { Sources } from './sources';
import { WorkbookCalls } from './spreadsheet';
import { cellsView, workbookView } from './view';
import { Work } from './work';

/** How often the running clock looks for triggers that are due. */
const clockMilliseconds = 60_000;

/** More missed runs than these are not counted before the clock moves. */
const runsCounted = 10_000;

/** The workbook, the script and the clock, and everything that the server may ask of them. */
export class Engine implements EngineMethods {
  readonly spreadsheetId: string;
  private readonly book: OpenWorkbook;
  /** Pages ask anew when the revision grows: a new engine counts on. */
  private readonly firstRevision: number;
  private isUntold = false;
  private readonly calls: WorkbookCalls;
  private readonly clock: WorkbenchClock;
  private readonly bridge: PageBridge;
  private readonly mailbox: Mailbox;
  private readonly host: AppsScriptHost;
  private readonly forms: EngineForms;
  private readonly state: HostState;
  private readonly scopes: string[];
  private readonly history: History;
  private readonly user: string;
  private readonly work: Work;
  private readonly sources: Sources;
  private readonly workbookFile: string;

  constructor({ options, signal, maps, resume }: EngineStart, port: MessagePort) {
    const files = options.bare ? noScript : readBundle(options.bundle);
    this.workbookFile = options.workbook;
    this.book = openWorkbook(options.workbook, options.locale);
    this.firstRevision = resume ? resume.revision + 1 : 0;
    this.spreadsheetId = this.book.spreadsheetId;
    this.calls = new WorkbookCalls(this.book.sheets, this.spreadsheetId);
    this.history = new History(this.book.sheets, this.spreadsheetId);
    this.user = options.user;
    this.mailbox = new Mailbox(
      port,
      signal,
      (method, argument) => this.answer(method, argument),
      () => this.work.catchUp(),
    );
    this.clock = new WorkbenchClock(
      () => this.timeZone(),
      options.clock,
      Date.now,
      (shift) => this.mailbox.tell({ event: 'clock', shift }),
    );
    this.book.sheets.runBy(() => this.clock.now().getTime());
    this.bridge = new PageBridge(this.mailbox, () => this.store());
    this.sources = new Sources(files.scripts, maps);
    this.scopes = scopesOf(files);
    const store = openScriptStore(options.workbook, options.user);
    this.state = store.state;
    this.work = new Work(
      {
        mailbox: this.mailbox,
        tell: (event) => this.mailbox.tell(event),
        save: () => this.save(),
        store: () => this.store(),
        log: (record) => store.runs.add(record),
      },
      resume?.pace ?? options.pace,
    );
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
      intercept: this.work.intercept,
      elapse: this.work.elapse,
      watcher: this.work,
      ranBefore: store.runs.records,
    });
    this.forms = new EngineForms(this.host);
    if (resume) this.resume(resume);
  }

  /** Begins to answer. */
  start(): void {
    this.mailbox.start();
    this.work.setPace(this.work.pace);
    setInterval(() => this.tick(), clockMilliseconds).unref();
  }

  workbook: EngineMethods['workbook'] = () => workbookView(this.calls, this.revision(), this.history.view());
  chart: EngineMethods['chart'] = (id) => readChart(this.calls, id);
  cells: EngineMethods['cells'] = ({ sheetId, ...block }) =>
    cellsView(this.calls, this.revision(), sheetId, block);
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
    return this.fire(
      'onOpen',
      () => [this.host.openSimple()],
      () => this.host.openInstalled(),
    );
  };

  runMenu: EngineMethods['runMenu'] = (functionName) => {
    this.demandAuthority();
    return this.work.observe(functionName, () => [
      this.host.run(functionName, [], { trigger: 'menu' }).execution,
    ]);
  };

  clientCall = ({ name, args }: { name: string; args: unknown[] }): ClientCallReply => {
    this.demandAuthority();
    const reply: ClientCallReply = {};
    this.work.observe(name, () => {
      const { result, error, execution } = this.host.clientCall(name, args);
      if (error) reply.error = { name: error.name, message: error.message };
      else reply.result = result;
      return [execution];
    });
    return reply;
  };

  drawer: EngineMethods['drawer'] = () => {
    const timeZone = this.timeZone();
    const clock = { now: this.clock.local(), at: this.clock.now().toISOString(), timeZone };
    return drawerOf(this.host, this.state, this.forms.list(), clock, this.sources);
  };

  mail: EngineMethods['mail'] = (id) => found(this.host.mails().find((mail) => mail.id === id));

  file: EngineMethods['file'] = (id) => {
    const { name, mimeType } = found(this.host.files().find((file) => file.id === id));
    return { name, mimeType, bytes: this.host.fileContent(id) };
  };

  form: EngineMethods['form'] = (key) => this.forms.page(key);

  submitForm: EngineMethods['submitForm'] = (submission) => {
    const { result, tell } = this.forms.submit(submission);
    this.store();
    if (tell) this.fire('onFormSubmit', () => [], tell);
    return result;
  };

  changeForm: EngineMethods['changeForm'] = (request) => {
    this.forms.act(request);
    // The pages look anew when something was done.
    return this.work.observe('', () => []);
  };

  runTrigger: EngineMethods['runTrigger'] = (id) => {
    const { handler } = found(this.host.triggers().find((trigger) => trigger.id === id));
    this.demandAuthority();
    return this.work.observe(handler, () => this.host.fireTimeTrigger(id));
  };

  moveClock: EngineMethods['moveClock'] = (to) => {
    const local = readClock(to);
    if (!local) throw new WorkbenchError('bad-request', 'This is no date of the calendar.');
    const moment = this.clock.ahead(local);
    const setClock = (due: Date) => this.clock.forwardTo(due);
    return this.work.observe('', (progress) => {
      const total = this.host.dueRuns(moment, runsCounted);
      let done = 0;
      const proceed = (): boolean => {
        this.store();
        this.mailbox.serve();
        if (this.work.isStopped) return false;
        progress(++done, Math.max(done, total));
        return true;
      };
      const ran = this.host.fireDueTriggers(moment, { setClock, proceed });
      // Whoever stops the clock stops it where it is: at the last run.
      if (!this.work.isStopped) setClock(moment);
      return ran;
    });
  };

  /** An act of the person: what it and the simple triggers change can be taken back in one step; what others change cannot. */
  private act(work: () => Changed): null {
    const act = this.history.begin();
    const { change, edit } = work();
    act.settle();
    this.store();
    const simple = (): ExecutionRecord[] => {
      const ran = edit ? this.host.fireSimpleEdit(edit) : [];
      act.end(change);
      return ran;
    };
    const installed = (): ExecutionRecord[] => [
      ...(edit ? this.host.fireInstalledEdit(edit) : []),
      ...this.host.fireChange(change),
    ];
    return this.fire(edit ? 'onEdit' : 'onChange', simple, installed);
  }

  /** Takes a step back or forth. The change triggers hear of it; what it was when it was done first is no longer said but for edits. */
  private goBack(step: () => ChangeType): null {
    const change = step() === 'EDIT' ? 'EDIT' : 'OTHER';
    this.store();
    return this.fire(
      'onChange',
      () => [],
      () => this.host.fireChange(change),
    );
  }

  /** Simple triggers run at once; installed ones, which may wait for a lock, not before the script that is under way has ended. */
  private fire(name: string, simple: () => ExecutionRecord[], installed: () => ExecutionRecord[]): null {
    if (!this.work.isUnderWay) return this.work.observe(name, () => [...simple(), ...installed()]);
    this.work.afterwards(() => this.work.observe(name, installed));
    return this.work.observe(name, simple);
  }

  deleteTrigger: EngineMethods['deleteTrigger'] = (id) => {
    found(this.host.deleteTrigger(id) || undefined);
    this.mailbox.tell({ event: 'around' });
    return null;
  };

  setPace: EngineMethods['setPace'] = (pace) => {
    this.work.setPace(pace);
    return null;
  };

  /** Takes the place of an engine that was ended by force. */
  private resume({ shift, selection, stopped }: EngineRest): void {
    this.clock.shiftTo(shift);
    if (selection) this.host.select(selection);
    if (stopped) this.host.stopped(stopped.run, stopped.durationMs);
  }

  close: EngineMethods['close'] = () => {
    this.book.close();
    keepScriptCopy(this.workbookFile);
    return null;
  };

  /** Time goes by: what fell due runs once, however long the workbench was closed. */
  private tick(): void {
    const isDue = this.state.triggers.some(({ nextDue }) => nextDue && new Date(nextDue) <= this.clock.now());
    if (!isDue) return;
    this.mailbox.work(() =>
      this.work.observe('', () => this.host.fireDueTriggers(this.clock.now(), { once: true })),
    );
  }

  private timeZone(): string {
    return this.calls.get<{ properties: { timeZone: string } }>('properties(timeZone)').properties.timeZone;
  }

  private answer(method: keyof EngineMethods, argument: unknown): unknown {
    // The link sends each method the argument that `EngineMethods` gives it.
    const call = this[method] as (argument: unknown) => unknown;
    const before = this.history.now();
    const result = call(argument);
    if (this.history.now() !== before) this.history.interrupt();
    this.store();
    return result;
  }

  private revision(): number {
    return this.firstRevision + this.book.revision();
  }

  private save(): void {
    if (this.book.store()) this.isUntold = true;
  }

  /** Brings what has changed to the disk and tells the pages. */
  private store(): void {
    this.save();
    if (this.isUntold) this.mailbox.tell({ event: 'changed', revision: this.revision() });
    this.isUntold = false;
  }

  /** Google asks once for the permissions that a script wants, before it first runs with them. */
  private demandAuthority(): void {
    if (this.state.authorised) return;
    if (this.scopes.length > 0 && !this.bridge.authorise(this.scopes))
      throw new WorkbenchError('not-authorised', 'The script was not given its permissions and did not run.');
    this.host.authorise();
  }
}

function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new WorkbenchError('not-found', 'This is no longer there.');
  return thing;
}
