import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { WorkbenchError, type ErrorView } from '../errors';
import type { CellBlock, RunningExecution } from '../../host/types';
import type { WorkbenchOptions } from '../options';
import type { ActivityView, AnswerRequest } from '../protocol';
import { openWorkbook } from '../store/workbook';
import type {
  CallMessage,
  EngineEvent,
  EngineMethods,
  EngineReady,
  EngineRest,
  EngineStart,
  FromEngine,
  ToEngine,
} from './messages';

/** How long a script that was asked to stop has until its next service call; then its thread is ended. */
const stopGraceMilliseconds = 3000;

/** Milliseconds that a script gets to come to an end when the workbench does. */
const PATIENCE = 5_000;

interface Waiting {
  message: CallMessage;
  begun: boolean;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

function refusal({ code, message, values }: ErrorView): Error {
  return code === 'internal' ? new Error(message) : new WorkbenchError(code, message, values);
}

/**
 * The server's end of the line to the engine, which runs in a thread of its own so that a script may wait for a person. A script that
 * neither ends nor calls a service is ended with its thread; a new engine takes over from the files.
 */
export class EngineLink {
  spreadsheetId = '';
  private worker: Worker | null = null;
  private readonly signal = new Int32Array(new SharedArrayBuffer(4));
  private readonly waiting = new Map<number, Waiting>();
  private calls = 0;
  private readonly rest: EngineRest;
  private running: { activity: ActivityView; run?: RunningExecution } | null = null;
  private force: NodeJS.Timeout | null = null;
  private failure: Error | null = null;

  private constructor(
    private readonly script: URL,
    private readonly options: WorkbenchOptions,
    private readonly listener: (event: EngineEvent) => void,
  ) {
    this.rest = { shift: 0, pace: options.pace, revision: 0 };
  }

  /** Starts the engine's thread from `script`. Rejects with the engine's own refusal when it cannot open the workbook. */
  static async start(
    script: URL,
    options: WorkbenchOptions,
    listener: (event: EngineEvent) => void,
  ): Promise<EngineLink> {
    const link = new EngineLink(script, options, listener);
    await link.boot();
    return link;
  }

  /** Asks the engine; rejects with `WorkbenchError` when it refuses. */
  call<M extends keyof EngineMethods>(
    method: M,
    ...[argument]: Parameters<EngineMethods[M]>
  ): Promise<ReturnType<EngineMethods[M]>> {
    if (this.failure) return Promise.reject(this.failure);
    const message: CallMessage = { type: 'call', id: ++this.calls, method, argument };
    // The link remembers what no file holds.
    if (method === 'select') this.rest.selection = argument as CellBlock;
    return new Promise((resolve, reject) => {
      // The engine answers a method with what `EngineMethods` says of it.
      const settle = (result: unknown) => resolve(result as ReturnType<EngineMethods[M]>);
      this.waiting.set(message.id, { message, begun: false, resolve: settle, reject });
      this.send(message);
    });
  }

  /** Hands the person's answer to the script that waits for it. */
  answer(answer: AnswerRequest): void {
    this.send({ type: 'answer', ...answer });
  }

  /** Ends what runs: at its next service call, or by force when there is none. Nothing happens when nothing runs. */
  stopWork(): void {
    if (!this.running || this.force) return;
    this.send({ type: 'stop' });
    this.force = setTimeout(() => void this.replace(), stopGraceMilliseconds);
    this.hear({ event: 'activity', ...this.running });
  }

  /**
   * Ends the engine and leaves the workbook file whole. A script that does not come to an end is cut off; what it had stored is in the
   * file too. Rejects with `not-saved` when the file cannot be written; its journal stays then.
   */
  async stop(): Promise<void> {
    this.calm();
    const closed = this.call('close').then(() => true);
    const patience = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, false).unref());
    try {
      if (await Promise.race([closed, patience])) return;
      await this.worker?.terminate();
      openWorkbook(this.options.workbook, this.options.locale).close();
    } finally {
      await this.worker?.terminate();
    }
  }

  private boot(resume?: EngineRest): Promise<void> {
    const start: EngineStart = {
      options: this.options,
      maps: fileURLToPath(new URL('maps/', this.script)),
      signal: this.signal.buffer as SharedArrayBuffer,
      ...(resume && { resume }),
    };
    const worker = new Worker(this.script, { workerData: start });
    return new Promise((resolve, reject) => {
      worker.once('error', reject);
      const hear = (message: FromEngine | EngineReady): void => {
        if (message.type === 'failed') return reject(refusal(message.error));
        if (message.type !== 'ready') return this.receive(message);
        this.spreadsheetId = message.spreadsheetId;
        this.worker = worker;
        worker.off('error', reject).on('error', (error) => this.died(worker, error));
        resolve();
      };
      worker.on('message', hear);
    });
  }

  /** A thread that has died of a fault, its memory or its machine: a new one takes its place. */
  private died(worker: Worker, error: Error): void {
    if (this.worker === worker) void this.replace(error);
  }

  /**
   * Ends the thread and starts a new one. What had begun is lost to whoever asked for it; the rest is asked anew.
   * @param fault what the thread has died of; absent when a person stops it
   */
  private async replace(fault?: Error): Promise<void> {
    const { run, activity } = this.running ?? {};
    const since = Date.parse(activity?.work?.since ?? '');
    const worker = this.worker;
    if (!worker) return; // A new one is being started already.
    this.worker = null;
    await worker.terminate();
    const message = fault?.message ?? 'Execution cancelled';
    for (const [id, { begun, reject }] of this.waiting) {
      if (!begun) continue;
      this.waiting.delete(id);
      reject(fault ?? new WorkbenchError('stopped', message));
    }
    const durationMs = Date.now() - since;
    const stopped = run && { run, durationMs, ...(fault && { fault: message }) };
    try {
      await this.boot({ ...this.rest, ...(stopped && { stopped }) });
    } catch (error) {
      return this.fail(error instanceof Error ? error : new Error(String(error)));
    }
    this.hear({ event: 'restarted' });
    this.hear({
      event: 'activity',
      activity: {
        state: fault ? 'failed' : 'stopped',
        functionName: activity?.functionName ?? '',
        message,
      },
    });
    for (const { message: call } of this.waiting.values()) this.send(call);
  }

  /** While no engine is there, calls wait for the next one. */
  private send(message: ToEngine): void {
    this.worker?.postMessage(message);
    Atomics.add(this.signal, 0, 1);
    Atomics.notify(this.signal, 0);
  }

  private receive(message: FromEngine): void {
    if (message.type === 'event') return this.hear(message);
    const waiting = this.waiting.get(message.id);
    if (message.type === 'begun') {
      if (waiting) waiting.begun = true;
      return;
    }
    this.waiting.delete(message.id);
    if (message.type === 'reply') waiting?.resolve(message.result);
    else waiting?.reject(refusal(message.error));
  }

  private hear(event: EngineEvent): void {
    if (event.event === 'clock') this.rest.shift = event.shift;
    if (event.event === 'changed') this.rest.revision = event.revision;
    if (event.event === 'pace') this.rest.pace = event.pace;
    if (event.event !== 'activity') return this.listener(event);
    const { activity } = event;
    this.running = activity.state === 'running' ? event : null;
    if (!this.running) this.calm();
    const isStopping = this.force !== null && activity.work;
    this.listener(
      isStopping
        ? { ...event, activity: { ...activity, work: { ...activity.work!, stopping: true } } }
        : event,
    );
  }

  private calm(): void {
    if (this.force) clearTimeout(this.force);
    this.force = null;
  }

  /** No engine could be started any more: what waits and what comes is refused with the reason. */
  private fail(error: Error): void {
    this.failure = error;
    for (const waiting of this.waiting.values()) waiting.reject(error);
    this.waiting.clear();
    this.hear({ event: 'activity', activity: { state: 'failed', functionName: '', message: error.message } });
  }
}
