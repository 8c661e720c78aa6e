import { types } from 'node:util';
import { isRecord } from '../args';
import { Exposed } from '../exposed';
import type { Runtime } from '../runtime';

/** `console`, as Cloud logging takes it. */
export class Console extends Exposed {
  readonly callName = 'console';
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    super();
    this.#runtime = runtime;
  }

  log(...args: unknown[]): void {
    this.#runtime.log('debug', formatted(this.#runtime, args));
  }

  info(...args: unknown[]): void {
    this.#runtime.log('info', formatted(this.#runtime, args));
  }

  warn(...args: unknown[]): void {
    this.#runtime.log('warn', formatted(this.#runtime, args));
  }

  error(...args: unknown[]): void {
    this.#runtime.log('error', formatted(this.#runtime, args));
  }
}

/** `Logger`. */
export class Logger extends Exposed {
  readonly callName = 'Logger';
  readonly #runtime: Runtime;
  #lines: string[] = [];

  constructor(runtime: Runtime) {
    super();
    this.#runtime = runtime;
  }

  log(...args: unknown[]): this {
    const line = formatted(this.#runtime, args);
    this.#lines.push(line);
    this.#runtime.log('info', line);
    return this;
  }

  getLog(): string {
    return this.#lines.join('\n');
  }

  clear(): void {
    this.#lines = [];
  }
}

/** Fills the placeholders of the first argument with the following ones and adds what is left over. */
function formatted(runtime: Runtime, args: unknown[]): string {
  const [format, ...values] = args;
  if (typeof format !== 'string') return args.map((arg) => described(runtime, arg)).join(' ');
  const filled = format.replace(/%[sdifoOj%]/g, (placeholder) => {
    if (placeholder === '%%') return '%';
    return values.length > 0 ? described(runtime, values.shift()) : placeholder;
  });
  return [filled, ...values.map((value) => described(runtime, value))].join(' ');
}

function described(runtime: Runtime, value: unknown): string {
  const exposed = runtime.exposedBehind(value);
  if (exposed) return exposed.callName;
  if (types.isNativeError(value)) return `${value.name}: ${value.message}`;
  if (isRecord(value) && !types.isDate(value)) return JSON.stringify(runtime.outward(value));
  return String(value);
}
