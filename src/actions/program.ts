import type { Day } from '../register/calendar';
import type { LogEntry } from '../register/log';
import type {
  CommitBody,
  CommitResponse,
  LookBody,
  ReadBody,
  ReadResponse,
  Spreadsheet,
} from '../workbook/api';

/** What a program may ask of the world; the two shells answer, see `runSync` and `runAsync`. */
export type Step =
  | { ask: 'read'; body: ReadBody }
  | { ask: 'look'; body: LookBody }
  | { ask: 'outline'; fields?: string }
  | { ask: 'commit'; body: CommitBody }
  | { ask: 'landed'; entries: readonly LogEntry[] }
  | { ask: 'clock'; timeZone: string }
  | { ask: 'mayGoOn' }
  | { ask: 'wait'; attempt: number }
  | { ask: 'elsewhere'; spreadsheetId: string; step: Step };

/** The moment of an action in the register's time zone. */
export interface Moment {
  day: Day;
  /** ISO 8601 with the offset of the zone. */
  at: string;
  /** Serial date-time as in Sheets, local to the zone. */
  serial: number;
}

/** A pure program: it yields what it asks for and is handed the answer. */
export type Program<T> = Generator<Step, T, unknown>;

/** The answers of a shell to a program's steps. A call that fails throws `CallFailed`. */
export interface Carrier {
  read(body: ReadBody): ReadResponse;
  look(body: LookBody): Spreadsheet;
  /** `spreadsheets.get`, by default with the field mask `OUTLINE_FIELDS`. */
  outline(fields?: string): Spreadsheet;
  commit(body: CommitBody): CommitResponse;
  /** Told which entries stand in the log now, so that its end is remembered outside the spreadsheet. */
  landed(entries: readonly LogEntry[]): void;
  clock(timeZone: string): Moment;
  /** False when the time of the execution is nearly used up. */
  mayGoOn(): boolean;
  /** Waits a little before a further attempt. */
  wait(attempt: number): void;
  /** The same services for another spreadsheet; only a rotation asks for one. */
  elsewhere(spreadsheetId: string): Carrier;
}

/** The same for a shell whose answers are promises. */
export type AsyncCarrier = {
  [K in Exclude<keyof Carrier, 'elsewhere'>]: (
    ...args: Parameters<Carrier[K]>
  ) => ReturnType<Carrier[K]> | Promise<ReturnType<Carrier[K]>>;
} & { elsewhere(spreadsheetId: string): AsyncCarrier };

/**
 * A call to the spreadsheet failed. `unknown` means that it may have taken effect all the same (a lost answer, a server
 * error); `refused` that it did not.
 */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';

  constructor(
    readonly status: number,
    readonly outcome: 'refused' | 'unknown',
  ) {
    super(`call failed with status ${status}`);
  }

  /** Whether another try may do better: no answer, a server's error, or a quota for the minute. */
  get mayPass(): boolean {
    return this.outcome === 'unknown' || this.status === 429;
  }

  /** From an HTTP status; 0 where no answer came. */
  static of(status: number): CallFailed {
    const refused = status >= 400 && status < 500 && status !== 408;
    return new CallFailed(status, refused ? 'refused' : 'unknown');
  }
}

/** Asks for one batch of columns. */
export const read = (body: ReadBody) => request<ReadResponse>({ ask: 'read', body });
/** Asks for headings, tags and whole rows; `T` says what the fields of the body ask of the spreadsheet. */
export const look = <T extends object = Spreadsheet>(body: LookBody) => request<T>({ ask: 'look', body });
/** Asks for the spreadsheet's sheets without their cells; `T` says what the fields ask of them. */
export const outline = <T extends object = Spreadsheet>(fields?: string) =>
  request<T>({ ask: 'outline', ...(fields !== undefined && { fields }) });
/** Commits one atomic batch. */
export const commit = (body: CommitBody) => request<CommitResponse>({ ask: 'commit', body });
/** Tells that entries have landed. */
export const landed = (entries: readonly LogEntry[]) => request<void>({ ask: 'landed', entries });
/** Asks for the time in a zone. */
export const clock = (timeZone: string) => request<Moment>({ ask: 'clock', timeZone });
/** Asks whether there is time for another piece of work. */
export const mayGoOn = () => request<boolean>({ ask: 'mayGoOn' });
/** Waits a little. */
export const wait = (attempt: number) => request<void>({ ask: 'wait', attempt });

/** Carries a program out on another spreadsheet. */
export function* elsewhere<T>(spreadsheetId: string, program: Program<T>): Program<T> {
  let turn = program.next();
  while (!turn.done) {
    let reply: { value: unknown } | { error: unknown };
    try {
      reply = { value: yield { ask: 'elsewhere', spreadsheetId, step: turn.value } };
    } catch (error) {
      reply = { error };
    }
    turn = 'error' in reply ? program.throw(reply.error) : program.next(reply.value);
  }
  return turn.value;
}

function* request<T>(step: Step): Program<T> {
  return (yield step) as T;
}

function answer(step: Step, carrier: AsyncCarrier): unknown {
  switch (step.ask) {
    case 'read':
      return carrier.read(step.body);
    case 'look':
      return carrier.look(step.body);
    case 'outline':
      return carrier.outline(step.fields);
    case 'commit':
      return carrier.commit(step.body);
    case 'landed':
      return carrier.landed(step.entries);
    case 'clock':
      return carrier.clock(step.timeZone);
    case 'mayGoOn':
      return carrier.mayGoOn();
    case 'wait':
      return carrier.wait(step.attempt);
    case 'elsewhere':
      return answer(step.step, carrier.elsewhere(step.spreadsheetId));
  }
}

/** Drives a program with services that answer at once, as in Apps Script. */
export function runSync<T>(program: Program<T>, carrier: Carrier): T {
  let turn = program.next();
  while (!turn.done) {
    let reply: { value: unknown } | { error: unknown };
    try {
      reply = { value: answer(turn.value, carrier) };
    } catch (error) {
      reply = { error };
    }
    turn = 'error' in reply ? program.throw(reply.error) : program.next(reply.value);
  }
  return turn.value;
}

/** Drives a program with services that answer with promises, as on Node. */
export async function runAsync<T>(program: Program<T>, carrier: AsyncCarrier): Promise<T> {
  let turn = program.next();
  while (!turn.done) {
    let reply: { value: unknown } | { error: unknown };
    try {
      reply = { value: await answer(turn.value, carrier) };
    } catch (error) {
      reply = { error };
    }
    turn = 'error' in reply ? program.throw(reply.error) : program.next(reply.value);
  }
  return turn.value;
}
