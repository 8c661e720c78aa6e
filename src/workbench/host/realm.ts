import vm from 'node:vm';
import { types } from 'node:util';
import { Exposed, RealmJson, ServiceError, members } from './exposed';
import { prelude, type RealmTools } from './prelude';

/** What a call from a script came to; the realm's own code turns it into a return or a throw. */
export type CallOutcome =
  { value: unknown } | { error: { name: string; message: string; fields: string } } | { rethrow: unknown };

/** Carries out a script's call of a method; `args` are the script's own values. */
export type Dispatch = (target: Exposed, method: string, args: unknown[]) => unknown;

const notECMAScript = ['console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics'];
const preludeScript = new vm.Script(prelude, { filename: 'prelude' });

/**
 * One bare ECMAScript realm and the border around it. Whatever a script gets hold of is an object of its own realm; host objects never
 * pass. Scripts' exceptions pass unchanged, `ServiceError`s become errors of the realm, and any other exception of the host is a fault
 * of the host, handed to `onFault`.
 */
export class Realm {
  readonly #context = vm.createContext(Object.create(null), { microtaskMode: 'afterEvaluate' });
  readonly #tools: RealmTools;
  readonly #dispatch: Dispatch;
  readonly #onFault: (fault: unknown) => void;
  readonly #inside = new WeakMap<Exposed, object>();
  readonly #outside = new WeakMap<object, Exposed>();
  readonly #prototypes = new Map<string, object>();

  constructor(now: () => number, dispatch: Dispatch, onFault: (fault: unknown) => void) {
    this.#dispatch = dispatch;
    this.#onFault = onFault;
    this.#tools = preludeScript.runInContext(this.#context)(now, notECMAScript);
  }

  /** Puts an exposed object among the script's globals. */
  define(name: string, object: Exposed): void {
    this.#tools.define(name, this.inward(object));
  }

  /** Runs a script in the realm; throws what it throws. `realSeconds` ends it by force. */
  evaluate(script: vm.Script, realSeconds?: number): unknown {
    return script.runInContext(this.#context, realSeconds ? { timeout: Math.ceil(realSeconds * 1000) } : {});
  }

  /** Calls a global function in the realm and lets pending promises settle; throws what it throws. */
  callGlobal(name: string, args: unknown[], realSeconds?: number): unknown {
    this.#tools.prepare(
      name,
      args.map((arg) => this.inward(arg)),
    );
    return this.evaluate(runPrepared, realSeconds);
  }

  /** The names of the functions among the script's globals. */
  globalFunctions(): string[] {
    return [...this.#tools.functions()];
  }

  /** The script's value for a value of the host: primitives, dates, exposed objects, `RealmJson`, and arrays and objects of these. */
  inward(value: unknown): unknown {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return value;
    if (value instanceof Exposed) return this.#insideOf(value);
    if (value instanceof RealmJson) return this.#tools.parse(value.text);
    if (isDate(value)) return this.#tools.date(value.getTime());
    if (types.isUint8Array(value)) return this.#tools.parse(`[${new Int8Array(value).join(',')}]`);
    if (Array.isArray(value)) return this.#tools.array(value.map((each) => this.inward(each)));
    if (this.#outside.has(value) || typeof value === 'function') return value;
    return this.#tools.object(Object.entries(value).map(([key, each]) => [key, this.inward(each)]));
  }

  /** A copy of a script's value as JSON carries it; `undefined` for what JSON cannot carry. */
  outward(value: unknown): unknown {
    const text = this.#tools.stringify(value);
    return text === undefined ? undefined : JSON.parse(text);
  }

  /** The host's object behind a script's value, if it is one. */
  exposedBehind(value: unknown): Exposed | undefined {
    return typeof value === 'object' && value !== null ? this.#outside.get(value) : undefined;
  }

  #insideOf(exposed: Exposed): object {
    const known = this.#inside.get(exposed);
    if (known) return known;
    const inside = this.#tools.create(this.#prototypeOf(exposed));
    this.#inside.set(exposed, inside);
    this.#outside.set(inside, exposed);
    for (const [name, member] of Object.entries(exposed[members])) {
      this.#tools.member(
        inside,
        name,
        typeof member === 'function' ? this.#method(name) : this.inward(member),
      );
    }
    return inside;
  }

  #prototypeOf(exposed: Exposed): object {
    const known = this.#prototypes.get(exposed.callName);
    if (known) return known;
    const methods = methodNames(exposed).map((name): [string, unknown] => [name, this.#method(name)]);
    const prototype = this.#tools.prototype(exposed.callName, methods);
    this.#prototypes.set(exposed.callName, prototype);
    return prototype;
  }

  #method(name: string): unknown {
    return this.#tools.method(name, (self: unknown, args: unknown[]) => this.#answer(name, self, args));
  }

  #answer(method: string, self: unknown, args: unknown[]): CallOutcome {
    try {
      const target = this.exposedBehind(self);
      if (!target) throw new ServiceError('Illegal invocation', 'TypeError');
      return { value: this.inward(this.#dispatch(target, method, [...args])) };
    } catch (error) {
      if (error instanceof ServiceError) {
        return { error: { name: error.name, message: error.message, fields: JSON.stringify(error.fields) } };
      }
      if (!(error instanceof Error)) return { rethrow: error };
      // A script that calls itself without end may run out of stack on this side of the border as well.
      if (error instanceof RangeError && error.message.includes('call stack')) {
        return { error: { name: 'RangeError', message: error.message, fields: '{}' } };
      }
      this.#onFault(error);
      return {
        error: { name: 'Exception', message: 'Server error occurred, please try again.', fields: '{}' },
      };
    }
  }
}

const runPrepared = new vm.Script('__call()', { filename: 'entry' });

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
