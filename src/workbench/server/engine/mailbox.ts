import { performance } from 'node:perf_hooks';
import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import { errorView } from '../errors';
import type { AskView } from '../protocol';
import type {
  AnswerMessage,
  CallMessage,
  EngineEvent,
  EngineMethods,
  FromEngine,
  ToEngine,
} from './messages';

/**
 * What waits until the script that is under way has ended, since it runs a script that may want the same locks. Everything else, a
 * person's edits among it, is answered between two service calls and while a script waits for a person.
 */
const startsScripts = new Set<keyof EngineMethods>([
  'runMenu',
  'runFunction',
  'clientCall',
  'runTrigger',
  'moveClock',
]);

/**
 * The engine's end of the line to the server. Calls are answered one after the other; while a script runs, or waits for a person
 * with its thread stopped in `Atomics.wait`, what arrives is read here, synchronously.
 */
export class Mailbox {
  /** A person wants the work that is under way to end; whoever did the work takes it back. */
  stopAsked = false;
  private readonly signal: Int32Array;
  private readonly postponed: CallMessage[] = [];
  private readonly answers: AnswerMessage[] = [];
  private busy = false;
  private asked = 0;

  constructor(
    private readonly port: MessagePort,
    signal: SharedArrayBuffer,
    private readonly answer: (method: keyof EngineMethods, argument: unknown) => unknown,
    /** Called when a call was answered and no script is under way. */
    private readonly afterwards: () => void = () => {},
  ) {
    this.signal = new Int32Array(signal);
  }

  /** Begins to answer calls. */
  start(): void {
    this.port.on('message', (message: ToEngine) => {
      // An answer that nobody waits for and a stop when nothing runs come too late.
      if (message.type !== 'call') return;
      this.postponed.push(message);
      this.work(() => {});
    });
  }

  /** Does work of the engine's own, and then what arrived meanwhile. */
  work(act: () => void): void {
    if (this.busy) return;
    this.busy = true;
    try {
      act();
      this.afterwards();
      for (let next = this.postponed.shift(); next; next = this.postponed.shift()) {
        this.respond(next);
        this.afterwards();
      }
    } finally {
      this.busy = false;
    }
  }

  tell(event: EngineEvent): void {
    this.send({ type: 'event', ...event });
  }

  /** Asks the person and stops this thread until the answer comes; whoever stops the script closes the question. */
  ask(question: Omit<AskView, 'id'>): AnswerMessage {
    const id = ++this.asked;
    this.tell({ event: 'ask', ask: { id, ...question } });
    let answer: AnswerMessage | undefined;
    this.waitUntil(() => (answer = this.takeAnswer(id)) !== undefined || this.stopAsked);
    this.tell({ event: 'answered', id });
    return answer ?? { type: 'answer', id, button: 'CLOSE', text: '' };
  }

  /** Lets time pass, and answers what arrives; a stop ends it. */
  pause(milliseconds: number): void {
    const end = performance.now() + milliseconds;
    this.waitUntil(() => this.stopAsked || performance.now() >= end, end);
  }

  /** Takes what has arrived: answers what can be answered now, keeps the rest. */
  serve(): void {
    for (let next = receiveMessageOnPort(this.port); next; next = receiveMessageOnPort(this.port)) {
      const message: ToEngine = next.message;
      if (message.type === 'stop') this.stopAsked = true;
      else if (message.type === 'answer') this.answers.push(message);
      else if (startsScripts.has(message.method)) this.postponed.push(message);
      else this.respond(message);
    }
  }

  private waitUntil(isOver: () => boolean, end = Infinity): void {
    for (;;) {
      // The count is taken before the port is emptied: what arrives in between makes the wait return at once.
      const seen = Atomics.load(this.signal, 0);
      this.serve();
      if (isOver()) return;
      Atomics.wait(this.signal, 0, seen, Math.max(0, end - performance.now()));
    }
  }

  private takeAnswer(id: number): AnswerMessage | undefined {
    return this.answers.splice(0).find((answer) => answer.id === id);
  }

  private respond({ id, method, argument }: CallMessage): void {
    this.send({ type: 'begun', id });
    try {
      this.send({ type: 'reply', id, result: this.answer(method, argument) });
    } catch (error) {
      this.send({ type: 'refusal', id, error: errorView(error) });
    }
  }

  private send(message: FromEngine): void {
    this.port.postMessage(message);
  }
}
