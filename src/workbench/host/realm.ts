import vm from 'node:vm';
import { types } from 'node:util';
import { Exposed, ServiceError, members } from './exposed';
import { importName, withoutImports } from './imports';
import { prelude, type Ask, type RealmTools } from './prelude';
import { ExposedTable, describedToWire, fromWire, lost, toWire } from './wire';

/** Carries out a script's call of a method; `args` are copies of the script's values, dates, arrays and exposed objects the host's own. */
export type Dispatch = (target: Exposed, method: string, args: unknown[]) => unknown;

/** What a script threw, as its realm described it. */
export class ScriptFailure extends Error {
  constructor(
    override readonly name: string,
    message: string,
    /** The script's own stack, as V8 writes it. */
    readonly scriptStack: string,
  ) {
    super(message);
  }
}

/** Beside what is no ECMAScript: a `FinalizationRegistry` would run code of the script after its execution. */
const unwanted = ['console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'FinalizationRegistry'];
const preludeScript = new vm.Script(prelude, { filename: 'prelude' });
const runPrepared = new vm.Script('__call()', { filename: 'entry' });
/** Code from text comes in through the prelude alone, which asks the host for it: V8's own `eval` would let `import()` in. */
const contextOptions = {
  microtaskMode: 'afterEvaluate',
  codeGeneration: { strings: false, wasm: false },
} as const;

/**
 * One bare ECMAScript realm and the border around it. Whatever a script gets hold of is an object of its own realm, and the host never
 * touches one: every value crosses as text, written and read on the script's side by the prelude. `ServiceError`s become errors of the
 * realm, and any other exception of the host is a fault of the host, handed to `onFault`.
 */
export class Realm {
  readonly #context = vm.createContext(Object.create(null), contextOptions);
  readonly #tools: RealmTools;
  readonly #dispatch: Dispatch;
  readonly #onFault: (fault: unknown) => void;
  readonly #table = new ExposedTable();

  constructor(now: () => number, dispatch: Dispatch, onFault: (fault: unknown) => void) {
    this.#dispatch = dispatch;
    this.#onFault = onFault;
    const answers: Record<Parameters<Ask>[0], (text: string) => unknown> = {
      now,
      call: (text) => this.#answer(text),
      describe: (id) => this.#describe(this.#table.at(Number(id))),
      syntax: (text) => syntaxError(text),
      function: (text) =>
        vm.compileFunction(`return ${withoutImports(text)}`, [], { parsingContext: this.#context })(),
      eval: (text) => new vm.Script(withoutImports(text)).runInContext(this.#context),
    };
    const ask: Ask = (kind, text) => answers[kind](text);
    this.#tools = preludeScript.runInContext(this.#context)(ask, unwanted, importName);
  }

  /** Puts an exposed object among the script's globals. */
  define(name: string, object: Exposed): void {
    this.#tools.define(name, toWire(object, this.#table));
  }

  /**
   * Runs a script in the realm. `realSeconds` ends it by force.
   * @throws {ScriptFailure} what it throws
   */
  evaluate(script: vm.Script, realSeconds?: number): void {
    try {
      this.#run(script, realSeconds);
    } catch (thrown) {
      if (isTimeout(thrown)) throw thrown;
      this.#read(this.#step(() => this.#tools.blame(thrown), realSeconds));
    }
  }

  /**
   * Calls a global function in the realm, lets pending promises settle, and answers a copy of what it returns, of what it
   * resolves to when that is a promise.
   * @throws {ScriptFailure} what it throws, or rejects with
   */
  callGlobal(name: string, args: unknown[], realSeconds?: number): unknown {
    const own = toWire(args, this.#table);
    this.#step(() => this.#tools.call(name, own), realSeconds);
    return this.#read(this.#step(() => this.#tools.outcome(), realSeconds));
  }

  /** Whether the script has declared a global function of this name. */
  hasFunction(name: string): boolean {
    return this.#tools.has(name);
  }

  /** The prelude catches what a script throws: it throws itself where a script has left it no global object to work with. */
  #step(prepare: () => void, realSeconds?: number): unknown {
    try {
      prepare();
      return this.#run(runPrepared, realSeconds);
    } catch (thrown) {
      if (isTimeout(thrown)) throw thrown;
      throw new ScriptFailure('Error', 'The script has made its global object unusable', '');
    }
  }

  #run(script: vm.Script, realSeconds?: number): unknown {
    const limit = realSeconds ? { timeout: Math.ceil(realSeconds * 1000) } : {};
    return script.runInContext(this.#context, { displayErrors: false, ...limit });
  }

  #read(told: unknown): unknown {
    const [kind, content, message, stack] = JSON.parse(String(told));
    if (kind === 'error') throw new ScriptFailure(content, message, stack);
    return fromWire(content, this.#table);
  }

  #describe(exposed: Exposed): string {
    return describedToWire(exposed, methodNames(exposed), exposed[members], this.#table);
  }

  #answer(text: string): string {
    try {
      const [id, method, list] = JSON.parse(text);
      const args = fromWire(list, this.#table);
      const answer = this.#dispatch(this.#table.at(id), method, Array.isArray(args) ? args : []);
      return `["value",${toWire(answer, this.#table)}]`;
    } catch (error) {
      return JSON.stringify(['error', ...this.#refusal(error)]);
    }
  }

  #refusal(error: unknown): [name: string, message: string, fields: Record<string, unknown>] {
    if (error instanceof ServiceError) return [error.name, error.message, error.fields];
    // A script that calls itself without end may run out of stack on this side of the border as well.
    if (error instanceof RangeError && error.message.includes('call stack')) {
      return ['RangeError', error.message, {}];
    }
    this.#onFault(error);
    return ['Exception', 'Server error occurred, please try again.', {}];
  }
}

/**
 * A copy of a value as JSON carries it; `undefined` for what JSON cannot carry.
 * @throws {ServiceError} as `JSON.stringify` throws
 */
export function asJson(value: unknown): unknown {
  const text = JSON.stringify(value, (_key, each: unknown) => {
    if (each === lost) throw new ServiceError('Converting circular structure to JSON', 'TypeError');
    if (typeof each === 'bigint')
      throw new ServiceError('Do not know how to serialize a BigInt', 'TypeError');
    return each instanceof Exposed ? {} : each;
  });
  return text === undefined ? undefined : JSON.parse(text);
}

/** What is wrong with a text as a script; nothing when it is one. */
function syntaxError(text: string): string {
  try {
    new vm.Script(text);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Whether vm ended a script for its time. What was thrown may be of the script's making: only what it has of its own is looked at. */
export function isTimeout(thrown: unknown): boolean {
  if (!types.isNativeError(thrown)) return false;
  return Object.getOwnPropertyDescriptor(thrown, 'code')?.value === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

function methodNames(exposed: Exposed): string[] {
  const names: string[] = [];
  for (
    let level = Object.getPrototypeOf(exposed);
    level !== Exposed.prototype;
    level = Object.getPrototypeOf(level)
  ) {
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (name !== 'constructor' && typeof property.value === 'function') names.push(name);
    }
  }
  return names;
}

/** Whether a value of any realm is a date. */
export const isDate = (value: unknown): value is Date => types.isDate(value);
