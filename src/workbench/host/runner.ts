import { ClientValueError } from './clientValues';
import type { MakeEvent } from './events';
import { Execution, type Finished, type Shared, type Start } from './execution';
import { RealmJson } from './exposed';
import { Realm } from './realm';
import { executionRecord, runningExecution } from './record';
import { limits as quotas, quotaToday } from './quota';
import type { QuotaState, TriggerState } from './state';
import type {
  ExecutionError,
  ExecutionKind,
  ExecutionRecord,
  HostOptions,
  RunOutcome,
  RunningExecution,
} from './types';

const unauthorised = 'Authorization is required to perform that action.';
const executionsKept = 1000;

/** Starts executions, each with the rights that its kind has, and keeps the list of what has run. */
export class Runner {
  /** What has run, oldest first; the last thousand. */
  readonly executions: ExecutionRecord[];
  readonly #options: HostOptions;
  readonly #shared: Shared;
  #found: { functions: string[]; needsServices: boolean } | undefined;

  constructor(shared: Shared) {
    this.#shared = shared;
    this.#options = shared.options;
    this.executions = [...(shared.options.ranBefore ?? [])];
  }

  /**
   * The functions that the editor offers to run: the script's public ones. They are there before its first line runs, so that a script
   * whose first lines fail (no service answers here) has them too.
   */
  functions(): string[] {
    return this.#look().functions;
  }

  /** What the script's first lines make of it without services, and whether they fail without them. */
  #look(): { functions: string[]; needsServices: boolean } {
    if (this.#found) return this.#found;
    const realm = new Realm(
      () => this.#options.now().getTime(),
      () => undefined,
      () => {},
    );
    let needsServices = false;
    try {
      realm.evaluate(this.#shared.script, this.#shared.limits.realSeconds);
    } catch {
      needsServices = true;
    }
    const functions = declaredNames(this.#options.files.script).filter(
      (name) => !name.endsWith('_') && realm.hasFunction(name),
    );
    return (this.#found = { functions, needsServices });
  }

  /** Whether a script has a function, or may have it once its first lines have the services that they need. */
  #mayHave(functionName: string): boolean {
    const { functions, needsServices } = this.#look();
    return (
      functions.includes(functionName) ||
      (needsServices && declaredNames(this.#options.files.script).includes(functionName))
    );
  }

  /** Runs a function with the rights of the person at the sheet; `resultOf` makes of its end what is handed out. */
  runAsUser(
    functionName: string,
    args: unknown[],
    trigger: ExecutionKind,
    resultOf: (finished: Finished) => unknown,
  ): RunOutcome {
    const start = this.start(functionName, trigger, 'FULL', this.#options.user);
    if (!this.#options.state.authorised) return this.refused(start, unauthorised);
    const finished = new Execution(this.#shared, start).run(() =>
      args.map((arg) => (arg === undefined ? arg : RealmJson.of(arg))),
    );
    let result: unknown;
    try {
      if (!finished.error) result = resultOf(finished);
    } catch (problem) {
      if (!(problem instanceof ClientValueError)) throw problem;
      finished.record.error = { name: 'ScriptError', message: problem.message, stack: [] };
    } finally {
      this.#ended(finished);
    }
    const { record } = finished;
    return record.error ? { error: record.error, execution: record } : { result, execution: record };
  }

  /** Runs a simple trigger, if the script has one: a script without it is not run at all. */
  simple(functionName: string, event: MakeEvent, authMode: 'NONE' | 'LIMITED'): ExecutionRecord[] {
    if (!this.#mayHave(functionName)) return [];
    const start = this.start(functionName, 'simple', authMode, this.#options.user);
    return [this.#ended(new Execution(this.#shared, start).run((runtime) => [event(runtime)]))];
  }

  /** Runs the installed triggers of a kind, as far as they are meant. */
  installed(
    kind: TriggerState['event'],
    event: MakeEvent,
    isMeant: (trigger: TriggerState) => boolean = () => true,
  ): ExecutionRecord[] {
    const triggers = this.#options.state.triggers.filter(
      (trigger) => trigger.event === kind && isMeant(trigger),
    );
    return triggers.map((trigger) => this.fire(trigger, event, 'installable'));
  }

  /** Installed triggers run as who made them, with all rights, out of the day's trigger time. */
  fire(trigger: TriggerState, event: MakeEvent, kind: 'installable' | 'time'): ExecutionRecord {
    const attended = trigger.event !== 'CLOCK' && trigger.event !== 'ON_FORM_SUBMIT';
    const start = {
      ...this.start(trigger.handler, kind, 'FULL', trigger.createdBy),
      attended,
      triggerId: trigger.id,
    };
    if (!this.#options.state.authorised) return this.refused(start, unauthorised).execution;
    if (this.quota().triggerSeconds >= quotas.triggerSecondsPerDay) {
      return this.refused(start, 'Service using too much computer time for one day').execution;
    }
    const finished = new Execution(this.#shared, start).run((runtime) => [event(runtime, trigger)]);
    this.quota().triggerSeconds += finished.record.modelledSeconds;
    try {
      this.#options.save?.();
    } finally {
      this.#ended(finished);
    }
    return finished.record;
  }

  /** What is used of today's quotas. */
  quota(): QuotaState {
    return quotaToday({ options: this.#options, state: this.#options.state, now: this.#options.now });
  }

  /** How an execution begins. */
  start(
    functionName: string,
    trigger: ExecutionKind,
    authMode: Start['authMode'],
    effectiveUser: string,
  ): Start {
    return { id: this.#shared.newUuid(), functionName, trigger, authMode, effectiveUser, attended: true };
  }

  /** An execution that was refused before it began; it is listed with the reason. */
  refused(start: Start, message: string): { error: ExecutionError; execution: ExecutionRecord } {
    const error: ExecutionError = { name: 'Exception', message, stack: [] };
    const execution = executionRecord(runningExecution(start, this.#options.now()), error);
    this.#keep(execution);
    return { error, execution };
  }

  /** An execution that did not live to end, because its thread was ended: whoever ended it tells of it. */
  stopped(run: RunningExecution, durationMs: number, fault?: string): void {
    const ended = fault === undefined ? 'stopped' : 'killed';
    const message = fault ?? 'Execution cancelled';
    const error: ExecutionError = { name: 'Exception', message, stack: [], ended };
    this.#keep(executionRecord(run, error, { durationMs }));
  }

  /** What has ended is in the list, whatever came of it; a fault of the host is thrown after that. */
  #ended({ record, fault }: Finished): ExecutionRecord {
    this.#keep(record);
    if (fault) throw fault.error;
    return record;
  }

  #keep(record: ExecutionRecord): void {
    this.executions.push(record);
    this.#options.watcher?.ended(record);
    if (this.executions.length > executionsKept) this.executions.shift();
  }
}

/** The names that a script's text declares by `function` and `var`, at whatever depth. */
function declaredNames(script: string): string[] {
  const declarations = script.matchAll(/\b(?:function|var)\s+([A-Za-z_$][\w$]*)/g);
  return [...new Set([...declarations].map(([, name = '']) => name))];
}
