import { performance } from 'node:perf_hooks';
import type {
  ExecutionRecord,
  ExecutionWatcher,
  Interception,
  RunningExecution,
  ServiceCall,
} from '../../host/types';
import { errorView } from '../errors';
import type { ActivityView, Pace } from '../protocol';
import type { EngineEvent } from './messages';
import type { Mailbox } from './mailbox';

/** How often a running script's page hears how far it has come. */
const reportMilliseconds = 200;

const idle: ActivityView = { state: 'idle', functionName: '', message: '' };

/** What a step of the work may say of how far it has come. */
export type Progress = (done: number, total: number) => void;

/** What the work needs of the engine. */
export interface WorkEngine {
  mailbox: Mailbox;
  tell(event: EngineEvent): void;
  /** Brings what has changed to the disk. */
  save(): void;
  /** The same, and tells the pages. */
  store(): void;
  /** Told of each execution that has ended. */
  log(record: ExecutionRecord): void;
}

/**
 * The script at work: what runs, how it is told to the page, at which pace its service calls go, and how a person stops it. At each
 * service call the engine looks into its mailbox, so that a person works on while a script runs, as at Google. What the person
 * does then may start executions of its own (`onEdit`), nested in the one that is under way.
 */
export class Work implements ExecutionWatcher {
  private readonly running: RunningExecution[] = [];
  private depth = 0;
  private name = '';
  private serviceCalls = 0;
  private since = '';
  private progress?: { done: number; total: number };
  private nextReport = 0;
  private postponed: (() => void)[] = [];
  /** The first execution of the work that has failed. */
  private failed: ExecutionRecord | undefined;

  constructor(
    private readonly engine: WorkEngine,
    public pace: Pace,
  ) {}

  began(run: RunningExecution): void {
    this.running.push(run);
    this.report();
  }

  ended(record: ExecutionRecord): void {
    const index = this.running.findIndex(({ id }) => id === record.id);
    if (index >= 0) this.running.splice(index, 1);
    this.engine.log(record);
  }

  /** Before each service call: what has arrived meanwhile is answered, and a person may have stopped the work. */
  intercept = (_call: ServiceCall): Interception => {
    this.serviceCalls++;
    this.engine.mailbox.serve();
    if (performance.now() >= this.nextReport) this.report();
    return this.engine.mailbox.stopAsked ? 'stop' : undefined;
  };

  /** After each service call: what it changed is stored, and at Google's pace it takes its time. */
  elapse = (milliseconds: number): void | 'stop' => {
    this.engine.save();
    if (this.pace === 'google') {
      this.report();
      this.engine.mailbox.pause(milliseconds);
    }
    return this.engine.mailbox.stopAsked ? 'stop' : undefined;
  };

  setPace(pace: Pace): void {
    this.pace = pace;
    this.engine.tell({ event: 'pace', pace });
  }

  /** Whether a person wants the work to end. */
  get isStopped(): boolean {
    return this.engine.mailbox.stopAsked;
  }

  /**
   * Does something when what was asked is answered and no work is under way: executions that may wait for a lock must not be nested in
   * the one that holds it, which would never go on.
   */
  afterwards(act: () => void): void {
    this.postponed.push(act);
  }

  /** Does what was postponed. */
  catchUp(): void {
    for (let act = this.postponed.shift(); act; act = this.postponed.shift()) this.unasked(act);
  }

  /** Does what nobody waits for: there is no request that could be refused, so a fault is told to the page. */
  unasked(act: () => void): void {
    try {
      act();
    } catch (error) {
      const { message } = errorView(error);
      this.engine.tell({ event: 'activity', activity: { state: 'failed', functionName: '', message } });
    }
  }

  /**
   * Tells the page that a script runs and, when what was postponed meanwhile has run too, how it ended. A script's failure is not the
   * request's: the person sees it in the page.
   */
  observe(functionName: string, run: (progress: Progress) => ExecutionRecord[]): null {
    if (this.depth++ === 0) this.begin(functionName);
    let ran: ExecutionRecord[] = [];
    try {
      ran = run((done, total) => {
        this.progress = { done, total };
        this.report();
      });
    } finally {
      this.depth--;
      this.finish(ran);
    }
    return null;
  }

  private begin(functionName: string): void {
    this.name = functionName;
    this.serviceCalls = 0;
    this.since = new Date().toISOString();
    this.progress = undefined;
    this.report();
  }

  /** The page hears of the end even when what was done cannot be stored. */
  private finish(ran: ExecutionRecord[]): void {
    if (this.depth === 0) this.failed ??= ran.find(({ error }) => error);
    try {
      this.engine.store();
    } finally {
      if (this.depth === 0 && this.postponed.length === 0) this.end();
      else this.report();
    }
  }

  private end(): void {
    const { failed } = this;
    this.failed = undefined;
    this.engine.mailbox.stopAsked = false;
    const activity: ActivityView = failed
      ? {
          state: failed.error?.ended === 'stopped' ? 'stopped' : 'failed',
          functionName: failed.functionName,
          message: failed.error?.message ?? '',
        }
      : idle;
    this.engine.tell({ event: 'activity', activity });
  }

  private report(): void {
    this.nextReport = performance.now() + reportMilliseconds;
    this.engine.store();
    const outermost = this.running[0];
    this.engine.tell({
      event: 'activity',
      activity: {
        state: 'running',
        functionName: outermost?.functionName ?? this.name,
        message: '',
        work: {
          since: this.since,
          serviceCalls: this.serviceCalls,
          ...(this.progress && { progress: this.progress }),
        },
      },
      ...(outermost && { run: outermost }),
    });
  }
}
