import vm from 'node:vm';

/** What a script shows and does when it is loaded with nothing but ECMAScript around it. */
export interface LoadedScript {
  /** The names that it adds to the global scope, in alphabetical order. */
  names: string[];
  call: (name: string, ...args: unknown[]) => unknown;
}

/**
 * Loads a script in an empty realm. Every service of Google is missing there, so that a script which touches one while it loads
 * fails with a ReferenceError.
 */
export function loadScript(code: string): LoadedScript {
  const context = vm.createContext({});
  const globalsNow = () => vm.runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[];
  const before = new Set(globalsNow());
  vm.runInContext(code, context, { filename: 'Code.js' });
  return {
    names: globalsNow()
      .filter((name) => !before.has(name))
      .sort(),
    call: (name, ...args) => vm.runInContext(`(args) => ${name}(...args)`, context)(args),
  };
}
