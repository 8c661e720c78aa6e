import type vm from 'node:vm';
import { ruleFor, type CallRule } from './callRules';
import { Exposed, ServiceError, members } from './exposed';
import type { Locks } from './locks';
import { Meter } from './meter';
import { checkPermission } from './permissions';
import { Realm, ScriptFailure, asJson, isTimeout } from './realm';
import { executionRecord, runningExecution } from './record';
import type { Runtime } from './runtime';
import type { HostState } from './state';
import { services } from './services';
import type {
  AuthMode,
  CellBlock,
  DriveContents,
  ExecutionError,
  ExecutionKind,
  ExecutionRecord,
  HostOptions,
  Interception,
  Limits,
  LogLine,
  RunningExecution,
} from './types';

type Disturbance = Exclude<Interception, void | 'kill' | 'stop'>;

/** How an execution is started. */
export interface Start {
  id: string;
  functionName: string;
  trigger: ExecutionKind;
  authMode: AuthMode;
  effectiveUser: string;
  /** The installed trigger that starts it. */
  triggerId?: string;
  /** Whether a person is at the sheet. */
  attended: boolean;
}

/** How an execution ended; `value` is a copy of the script's own. */
export interface Finished {
  value: unknown;
  error: ExecutionError | undefined;
  record: ExecutionRecord;
  /** What failed in the host itself, for whoever has put the record in its list to throw. */
  fault: { error: unknown } | undefined;
}

/** What a person who stops an execution makes of it, in the words of Google's list of executions. */
const cancelled = 'Execution cancelled';

/** What the host's executions share. */
export interface Shared {
  options: HostOptions;
  script: vm.Script;
  scriptName: string;
  limits: Limits;
  locks: Locks;
  drive: DriveContents;
  view: { selection: CellBlock };
  newUuid: () => string;
}

/**
 * One execution: a fresh realm with the services in it, the bundle evaluated in it, one function called. When it is killed or over its
 * limit, no service answers it any more, so that nothing it still does (a `catch`, a `finally`) has an effect.
 */
export class Execution implements Runtime {
  readonly options: HostOptions;
  readonly executionId: string;
  readonly authMode: AuthMode;
  readonly attended: boolean;
  readonly effectiveUser: string;
  readonly meter = new Meter();
  readonly locks: Locks;
  readonly drive: DriveContents;
  readonly view: { selection: CellBlock };
  readonly #shared: Shared;
  readonly #start: Start;
  readonly #run: RunningExecution;
  readonly #logs: LogLine[] = [];
  readonly #realm: Realm;
  #end: { kind: 'killed' | 'limit' | 'stopped'; message: string } | undefined;
  #fault: { error: unknown } | undefined;

  constructor(shared: Shared, start: Start) {
    this.#shared = shared;
    this.#start = start;
    this.options = shared.options;
    this.locks = shared.locks;
    this.drive = shared.drive;
    this.view = shared.view;
    this.executionId = start.id;
    this.authMode = start.authMode;
    this.attended = start.attended;
    this.effectiveUser = start.effectiveUser;
    this.#run = runningExecution(start, this.options.now());
    this.#realm = new Realm(
      () => this.now().getTime(),
      (target, method, args) => this.#call(target, method, args),
      (error) => this.#failed(error),
    );
  }

  /**
   * Evaluates the bundle and calls the function. `makeArgs` makes its arguments once the services exist. It does not throw: whatever
   * happens, the execution ends, gives its locks back and has a record.
   */
  run(makeArgs: (runtime: Runtime) => unknown[]): Finished {
    const began = performance.now();
    let value: unknown;
    let thrown: ExecutionError | undefined;
    try {
      value = this.#perform(makeArgs);
    } catch (problem) {
      thrown = this.#described(problem);
    }
    this.locks.releaseAll(this.executionId);
    const error = this.#end
      ? { name: 'Exception', message: this.#end.message, stack: thrown?.stack ?? [], ended: this.#end.kind }
      : thrown;
    const durationMs = performance.now() - began;
    const record = executionRecord(this.#run, error, { meter: this.meter, durationMs, logs: this.#logs });
    return { value, error, record, fault: this.#fault };
  }

  #perform(makeArgs: (runtime: Runtime) => unknown[]): unknown {
    const { realSeconds } = this.#shared.limits;
    for (const [name, service] of Object.entries(services(this))) this.#realm.define(name, service);
    this.#realm.evaluate(this.#shared.script, realSeconds);
    this.options.watcher?.began(this.#run);
    return this.#realm.callGlobal(this.#start.functionName, makeArgs(this), realSeconds);
  }

  now(): Date {
    const passed = this.options.modelledClock ? this.meter.seconds * 1000 : 0;
    return new Date(this.options.now().getTime() + passed);
  }

  get state(): HostState {
    return this.options.state;
  }

  changed(): void {
    this.options.save?.();
  }

  newUuid(): string {
    return this.#shared.newUuid();
  }

  log(level: LogLine['level'], message: string): void {
    this.#logs.push({ level, at: this.now().toISOString(), message });
  }

  outward(value: unknown): unknown {
    return asJson(value);
  }

  exposedBehind(value: unknown): Exposed | undefined {
    return value instanceof Exposed ? value : undefined;
  }

  #call(target: Exposed, method: string, args: unknown[]): unknown {
    if (this.#end) throw new ServiceError(this.#end.message);
    const name = `${target.callName}.${method}`;
    const rule = ruleFor(name);
    checkPermission(name, rule, this.authMode, this.options.files.manifest);
    const planned = rule.cost ? this.#intercept(name, this.meter.begin(name)) : undefined;
    const before = this.meter.seconds;
    let wasStopped = false;
    let result: unknown;
    try {
      this.#disturb(planned, 'before', name);
      result = invoke(target, method, args);
      this.#disturb(planned, 'after', name);
    } finally {
      this.meter.charge(rule);
      this.#checkTime();
      wasStopped = this.#elapse(rule, (this.meter.seconds - before) * 1000);
    }
    if (wasStopped) throw new ServiceError(cancelled);
    return result;
  }

  /** What costs nothing is no call to a server, unless it waited. */
  #elapse(rule: CallRule, milliseconds: number): boolean {
    if (!rule.cost && milliseconds === 0) return false;
    if (this.options.elapse?.(milliseconds) !== 'stop') return false;
    this.#end ??= { kind: 'stopped', message: cancelled };
    return true;
  }

  #intercept(name: string, index: number): Disturbance | undefined {
    const dot = name.indexOf('.');
    const planned = this.options.intercept?.({
      service: name.slice(0, dot),
      method: name.slice(dot + 1),
      index,
      functionName: this.#start.functionName,
      executionId: this.executionId,
    });
    if (planned === 'stop') {
      this.#end = { kind: 'stopped', message: cancelled };
      throw new ServiceError(cancelled);
    }
    return planned === 'kill' ? { kill: 'before' } : planned || undefined;
  }

  #disturb(planned: Disturbance | undefined, when: 'before' | 'after', name: string): void {
    if (!planned) return;
    if ('kill' in planned && planned.kill === when) {
      this.#end = { kind: 'killed', message: 'The execution was killed' };
      throw new ServiceError(this.#end.message);
    }
    if ('fail' in planned && planned.fail === when) {
      throw new ServiceError(
        planned.error ?? `We're sorry, a server error occurred. Please wait a bit and try again. (${name})`,
      );
    }
  }

  /** The call that runs over the limit still answers; the next one finds the execution ended. */
  #checkTime(): void {
    const { simpleTriggerSeconds, executionSeconds } = this.#shared.limits;
    const allowed = this.#start.trigger === 'simple' ? simpleTriggerSeconds : executionSeconds;
    if (this.meter.seconds > allowed)
      this.#end ??= { kind: 'limit', message: 'Exceeded maximum execution time' };
  }

  #described(thrown: unknown): ExecutionError {
    if (isTimeout(thrown)) {
      this.#end = { kind: 'limit', message: 'Exceeded maximum execution time' };
      return { name: 'Exception', message: this.#end.message, stack: [] };
    }
    if (thrown instanceof ScriptFailure) {
      const { name, message, scriptStack } = thrown;
      return { name, message, stack: bundleLines(scriptStack, this.#shared.scriptName) };
    }
    this.#failed(thrown);
    return { name: 'Exception', message: String(thrown), stack: [] };
  }

  #failed(error: unknown): void {
    this.#fault ??= { error };
    this.#end ??= { kind: 'killed', message: 'The host failed' };
  }
}

function invoke(target: Exposed, method: string, args: unknown[]): unknown {
  const own: unknown = Reflect.get(target, method) ?? Reflect.get(target[members], method);
  if (typeof own !== 'function')
    throw new ServiceError(`${target.callName}.${method} is not a function`, 'TypeError');
  return Reflect.apply(own, target, args);
}

/** The frames that lie in the bundle, in the form in which Apps Script shows them: `name (file:line:column)`. */
function bundleLines(stack: string, scriptName: string): string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && line.includes(`${scriptName}:`))
    .map((line) => line.trim().replace(/^at /, ''));
}
