import type { Exposed } from '../exposed';

/** Gives a class methods from a table, each as if it were written in the class. */
export function addMethods<T extends Exposed>(
  made: abstract new (...args: never[]) => T,
  table: Record<string, (self: T, args: unknown[]) => unknown>,
): void {
  for (const [name, method] of Object.entries(table)) {
    const value = function (this: T, ...args: unknown[]): unknown {
      return method(this, args);
    };
    Object.defineProperty(made.prototype, name, { value, configurable: true });
  }
}
