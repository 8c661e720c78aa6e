import { Worker } from 'node:worker_threads';
import { WorkbenchError, type ErrorView } from '../errors';
import type { WorkbenchOptions } from '../options';
import type { AnswerRequest } from '../protocol';
import type { EngineEvent, EngineMethods, EngineReady, EngineStart, FromEngine, ToEngine } from './messages';

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

function refusal({ code, message, values }: ErrorView): Error {
  return code === 'internal' ? new Error(message) : new WorkbenchError(code, message, values);
}

/** The server's end of the line to the engine, which runs in a thread of its own so that a script may wait for a person. */
export class EngineLink {
  spreadsheetId = '';
  private readonly signal: Int32Array;
  private readonly waiting = new Map<number, Waiting>();
  private calls = 0;

  private constructor(
    private readonly worker: Worker,
    signal: SharedArrayBuffer,
    private readonly listener: (event: EngineEvent) => void,
  ) {
    this.signal = new Int32Array(signal);
  }

  /** Starts the engine's thread from `script`. Rejects with the engine's own refusal when it cannot open the workbook. */
  static start(
    script: URL,
    options: WorkbenchOptions,
    listener: (event: EngineEvent) => void,
  ): Promise<EngineLink> {
    const signal = new SharedArrayBuffer(4);
    const start: EngineStart = { options, signal };
    const worker = new Worker(script, { workerData: start });
    const link = new EngineLink(worker, signal, listener);
    return new Promise((resolve, reject) => {
      worker.once('error', reject);
      worker.once('message', (ready: EngineReady) => {
        if (ready.type === 'failed') return reject(refusal(ready.error));
        link.spreadsheetId = ready.spreadsheetId;
        worker.on('message', (message: FromEngine) => link.receive(message));
        worker.on('error', (error) => link.fail(error));
        resolve(link);
      });
    });
  }

  /** Asks the engine; rejects with `WorkbenchError` when it refuses. */
  call<M extends keyof EngineMethods>(
    method: M,
    ...[argument]: Parameters<EngineMethods[M]>
  ): Promise<ReturnType<EngineMethods[M]>> {
    const id = ++this.calls;
    return new Promise((resolve, reject) => {
      // The engine answers a method with what `EngineMethods` says of it.
      this.waiting.set(id, { resolve: (result) => resolve(result as ReturnType<EngineMethods[M]>), reject });
      this.send({ type: 'call', id, method, argument });
    });
  }

  /** Hands the person's answer to the script that waits for it. */
  answer(answer: AnswerRequest): void {
    this.send({ type: 'answer', ...answer });
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }

  private send(message: ToEngine): void {
    this.worker.postMessage(message);
    Atomics.add(this.signal, 0, 1);
    Atomics.notify(this.signal, 0);
  }

  private receive(message: FromEngine): void {
    if (message.type === 'event') return this.listener(message);
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.type === 'reply') waiting?.resolve(message.result);
    else waiting?.reject(refusal(message.error));
  }

  private fail(error: Error): void {
    for (const waiting of this.waiting.values()) waiting.reject(error);
    this.waiting.clear();
    this.listener({
      event: 'activity',
      activity: { state: 'failed', functionName: '', message: error.message },
    });
  }
}
