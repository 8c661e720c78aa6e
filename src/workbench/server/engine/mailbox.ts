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

/** What is answered even while a script waits for a person: reading, and the Sheets API, whose clients do not see the dialog. */
const answeredWhileWaiting = new Set<keyof EngineMethods>([
  'workbook',
  'cells',
  'sheets',
  'drawer',
  'mail',
  'file',
]);

/**
 * The engine's end of the line to the server. Calls are answered one after the other; a script that asks a person something stops
 * the thread with `Atomics.wait`, and what arrives meanwhile is read here, synchronously.
 */
export class Mailbox {
  private readonly signal: Int32Array;
  private readonly postponed: CallMessage[] = [];
  private busy = false;
  private asked = 0;

  constructor(
    private readonly port: MessagePort,
    signal: SharedArrayBuffer,
    private readonly answer: (method: keyof EngineMethods, argument: unknown) => unknown,
  ) {
    this.signal = new Int32Array(signal);
  }

  /** Begins to answer calls. */
  start(): void {
    this.port.on('message', (message: ToEngine) => {
      if (message.type === 'call') this.take(message);
    });
  }

  tell(event: EngineEvent): void {
    this.send({ type: 'event', ...event });
  }

  /** Asks the person and stops this thread until the answer comes. */
  ask(question: Omit<AskView, 'id'>): AnswerMessage {
    const id = ++this.asked;
    this.tell({ event: 'ask', ask: { id, ...question } });
    const answer = this.waitForAnswer(id);
    this.tell({ event: 'answered', id });
    return answer;
  }

  private waitForAnswer(id: number): AnswerMessage {
    for (;;) {
      // The count is taken before the port is emptied: what arrives in between makes the wait return at once.
      const seen = Atomics.load(this.signal, 0);
      for (let next = receiveMessageOnPort(this.port); next; next = receiveMessageOnPort(this.port)) {
        const message: ToEngine = next.message;
        if (message.type === 'answer') {
          if (message.id === id) return message;
        } else if (answeredWhileWaiting.has(message.method)) this.respond(message);
        else this.postponed.push(message);
      }
      Atomics.wait(this.signal, 0, seen);
    }
  }

  private take(message: CallMessage): void {
    this.postponed.push(message);
    if (this.busy) return;
    this.busy = true;
    for (let next = this.postponed.shift(); next; next = this.postponed.shift()) this.respond(next);
    this.busy = false;
  }

  private respond({ id, method, argument }: CallMessage): void {
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
