import { ServiceError, type Exposed } from './exposed';
import type { Runtime } from './runtime';

const typeNames: Record<string, string> = {
  string: 'String',
  number: 'number',
  boolean: 'Boolean',
  function: 'Function',
};

/** The error for arguments that no form of the method takes, in Google's words. */
export function mismatch(method: string, args: unknown[]): ServiceError {
  const types = args.map((arg) =>
    arg === null || arg === undefined ? 'null' : (typeNames[typeof arg] ?? 'Object'),
  );
  return new ServiceError(
    `The parameters (${types.join(',')}) don't match the method signature for ${method}.`,
  );
}

/** The argument as text; numbers and booleans are converted, as Apps Script does. */
export function textArg(method: string, args: unknown[], index: number): string {
  const arg = args[index];
  if (typeof arg === 'string') return arg;
  if (typeof arg === 'number' || typeof arg === 'boolean') return String(arg);
  throw mismatch(method, args);
}

/** The argument as a whole number. */
export function integerArg(method: string, args: unknown[], index: number): number {
  const arg = args[index];
  if (typeof arg !== 'number' || !Number.isFinite(arg)) throw mismatch(method, args);
  return Math.trunc(arg);
}

/** The exposed object of this class behind an argument. */
export function exposedArg<T extends Exposed>(
  runtime: Runtime,
  kind: abstract new (...args: never[]) => T,
  method: string,
  args: unknown[],
  index: number,
): T {
  const exposed = runtime.exposedBehind(args[index]);
  if (!(exposed instanceof kind)) throw mismatch(method, args);
  return exposed;
}

/** Whether a value is an object with fields. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The bytes of a script's byte array (numbers from -128 to 127), or `undefined` if it is none. */
export function bytesOf(value: unknown): Uint8Array | undefined {
  if (!Array.isArray(value)) return undefined;
  const bytes = new Uint8Array(value.length);
  for (const [index, each] of value.entries()) {
    if (typeof each !== 'number' || each < -128 || each > 127) return undefined;
    bytes[index] = each & 0xff;
  }
  return bytes;
}
