import type { MessagePort } from 'node:worker_threads';
import { AppsScriptHost, scopesOf, type HostFiles, type HostOptions, type HostStore } from '../../host';
import { htmlToPdf } from '../../../print';
import { keepScriptCopy, openScriptStore } from '../store/script';
import { openWorkbook, type OpenWorkbook } from '../store/workbook';
import { actMethods, personsActs } from './acts';
import { aroundMethods } from './around';
import { PageBridge } from './bridge';
import { noScript, readBundle } from './bundle';
import { WorkbenchClock } from './clock';
import { copyWorkbook } from './copying';
import { History } from './history';
import { Mailbox } from './mailbox';
import type { EngineMethods, EngineRest, EngineStart } from './messages';
import { Neighbours } from './neighbours';
import { Outline } from './outline';
import type { EngineParts } from './parts';
import { readingMethods } from './reading';
import { scriptMethods } from './scripts';
import { Sources } from './sources';
import { WorkbookCalls } from './spreadsheet';
import { Work } from './work';

/** How often the running clock looks for triggers that are due. */
const clockMilliseconds = 60_000;

/** The workbook, the script and the clock, and everything that the server may ask of them. */
export class Engine {
  readonly spreadsheetId: string;
  private readonly book: OpenWorkbook;
  /** Pages ask anew when the revision grows: a new engine counts on. */
  private readonly firstRevision: number;
  private isUntold = false;
  /** What the pages were told of the history. */
  private told = { undo: false, redo: false };
  private readonly workbookFile: string;
  private readonly parts: EngineParts;
  private readonly methods: EngineMethods;

  constructor(start: EngineStart, port: MessagePort) {
    const { workbook, locale } = start.options;
    const files = start.options.bare ? noScript : readBundle(start.options.bundle);
    this.workbookFile = workbook;
    this.book = openWorkbook(workbook, locale);
    this.firstRevision = start.resume ? start.resume.revision + 1 : 0;
    this.spreadsheetId = this.book.spreadsheetId;
    this.parts = this.assemble(start, files, port);
    this.book.sheets.runBy(() => this.parts.clock.now().getTime());
    this.methods = {
      ...readingMethods(this.parts),
      ...actMethods(this.parts),
      ...scriptMethods(this.parts),
      ...aroundMethods(this.parts),
      makeCopy: (title) => this.makeCopy(title),
      close: () => this.close(),
    };
    if (start.resume) this.resume(start.resume);
  }

  /** Begins to answer. */
  start(): void {
    const { mailbox, work } = this.parts;
    mailbox.start();
    work.setPace(work.pace);
    this.store();
    setInterval(() => this.tick(), clockMilliseconds).unref();
  }

  private assemble(
    { options, signal, maps, resume }: EngineStart,
    files: ReturnType<typeof readBundle>,
    port: MessagePort,
  ): EngineParts {
    const { sheets } = this.book;
    const calls = new WorkbookCalls(sheets, this.spreadsheetId);
    const mailbox = new Mailbox(
      port,
      signal,
      (method, argument) => this.answer(method, argument),
      () => work.catchUp(),
    );
    const clock = new WorkbenchClock(
      () => timeZoneOf(calls),
      options.clock,
      Date.now,
      (shift) => mailbox.tell({ event: 'clock', shift }),
    );
    const script = openScriptStore(options.workbook, options.user);
    const store = () => this.store();
    const work = new Work(
      {
        mailbox,
        tell: (event) => mailbox.tell(event),
        save: () => this.save(),
        store,
        log: (record) => script.runs.add(record),
      },
      resume?.pace ?? options.pace,
    );
    const bridge = new PageBridge(mailbox, store);
    const host = new AppsScriptHost({
      ...whatRuns(files, script),
      sheets: new Neighbours(sheets, this.spreadsheetId, options.workbook),
      ...{ spreadsheetId: this.spreadsheetId, ui: bridge },
      now: () => clock.now(),
      user: options.user,
      userLocale: options.locale.slice(0, 2),
      intercept: work.intercept,
      elapse: work.elapse,
      watcher: work,
    });
    return {
      ...{ sheets, calls, mailbox, clock, bridge, host, work, store, user: options.user },
      history: new History(sheets, this.spreadsheetId),
      outline: new Outline(calls, () => this.revision()),
      state: script.state,
      sources: new Sources(files.scripts, maps),
      scopes: scopesOf(files),
      revision: () => this.revision(),
    };
  }

  /** Takes the place of an engine that was ended by force. */
  private resume({ shift, selection, stopped }: EngineRest): void {
    const { clock, host } = this.parts;
    // The pages still offer to undo what the old engine knew of.
    this.isUntold = true;
    clock.shiftTo(shift);
    if (selection) host.select(selection);
    if (stopped) host.stopped(stopped.run, stopped.durationMs, stopped.fault);
  }

  private makeCopy(title: string): string {
    const { sheets, state } = this.parts;
    return copyWorkbook(this.workbookFile, sheets.spreadsheet(this.spreadsheetId), title, state);
  }

  private close(): null {
    this.book.close();
    keepScriptCopy(this.workbookFile);
    return null;
  }

  /** Time goes by: what fell due runs once, however long the workbench was closed. Nobody asked for it: a fault is told to the page. */
  private tick(): void {
    const { clock, host, mailbox, state, work } = this.parts;
    const isDue = state.triggers.some(({ nextDue }) => nextDue && new Date(nextDue) <= clock.now());
    if (!isDue) return;
    const fire = () => work.observe('', () => host.fireDueTriggers(clock.now(), { once: true }));
    mailbox.work(() => work.unasked(fire));
  }

  private answer(method: keyof EngineMethods, argument: unknown): unknown {
    // The link sends each method the argument that `EngineMethods` gives it.
    const call = this.methods[method] as (argument: unknown) => unknown;
    const { history } = this.parts;
    const before = history.now();
    const result = this.tried(() => call(argument));
    if (!personsActs.has(method) && history.now() !== before) history.interrupt();
    this.store();
    return result;
  }

  /** Does what was asked. What is refused may still end the history of a sheet, of which the pages hear. */
  private tried(call: () => unknown): unknown {
    try {
      return call();
    } catch (error) {
      this.tell();
      throw error;
    }
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
    this.tell();
  }

  private tell(): void {
    const { history, mailbox, outline } = this.parts;
    const { undo, redo } = history.view();
    if (!this.isUntold && undo === this.told.undo && redo === this.told.redo) return;
    const changed = { revision: this.revision(), outline: outline.view().outline, undo, redo };
    mailbox.tell({ event: 'changed', ...changed });
    this.told = { undo, redo };
    this.isUntold = false;
  }
}

/** The script with all that it has kept from earlier runs. */
function whatRuns(
  files: HostFiles,
  { state, save, drive, runs }: HostStore,
): Pick<HostOptions, 'files' | 'state' | 'save' | 'drive' | 'pdf' | 'ranBefore'> {
  return { files, state, save, drive, pdf: htmlToPdf, ranBefore: runs.records };
}

function timeZoneOf(calls: WorkbookCalls): string {
  return calls.get<{ properties: { timeZone: string } }>('properties(timeZone)').properties.timeZone;
}
