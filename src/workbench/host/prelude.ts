import type { CallOutcome } from './realm';

/** What the prelude hands to the host: makers of values of the script's realm. */
export interface RealmTools {
  define(name: string, value: unknown): void;
  member(target: object, name: string, value: unknown): void;
  create(prototype: object): object;
  prototype(className: string, methods: [string, unknown][]): object;
  method(name: string, answer: (self: unknown, args: unknown[]) => CallOutcome): unknown;
  parse(text: string): unknown;
  stringify(value: unknown): string | undefined;
  date(milliseconds: number): unknown;
  array(items: unknown[]): unknown;
  object(entries: [string, unknown][]): unknown;
  prepare(name: string, args: unknown[]): void;
  functions(): string[];
}

/**
 * Evaluated in the realm before any script, so that every function and object a script can reach is the realm's own. It takes the
 * clock and the names of globals that are no part of ECMAScript's core, and answers with `RealmTools`. `__call`, which the host starts
 * functions through, is there only between `prepare` and the call.
 */
export const prelude = `(function (now, unwanted) {
  'use strict';
  const { parse, stringify } = JSON;
  const { defineProperty, create, getOwnPropertyDescriptors } = Object;
  const NativeDate = Date;
  const world = globalThis;
  const hidden = (value) => ({ value: value, writable: true, configurable: true, enumerable: false });

  for (const name of unwanted) delete world[name];

  const clocked = new Proxy(NativeDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length ? args : [now()], newTarget),
    apply: () => new NativeDate(now()).toString(),
  });
  defineProperty(NativeDate, 'now', hidden(() => now()));
  defineProperty(NativeDate.prototype, 'constructor', hidden(clocked));
  defineProperty(world, 'Date', hidden(clocked));

  const raised = ({ name, message, fields }) => {
    const error = name === 'TypeError' ? new TypeError(message) : new Error(message);
    defineProperty(error, 'name', hidden(name));
    return Object.assign(error, parse(fields));
  };

  // Everything built in is not enumerable; what a script declares is.
  const ownFunctions = () => {
    const own = getOwnPropertyDescriptors(world);
    return Object.keys(own).filter((name) => own[name].enumerable && typeof own[name].value === 'function');
  };

  return {
    define: (name, value) => { defineProperty(world, name, hidden(value)); },
    member: (target, name, value) => { defineProperty(target, name, { value: value, enumerable: true }); },
    create: (prototype) => create(prototype),
    prototype: (className, methods) => {
      const made = { toString() { return className; } };
      for (const [name, method] of methods) made[name] = method;
      return made;
    },
    method: (name, answer) => ({
      [name](...args) {
        const outcome = answer(this, args);
        if ('error' in outcome) throw raised(outcome.error);
        if ('rethrow' in outcome) throw outcome.rethrow;
        return outcome.value;
      },
    })[name],
    parse: (text) => parse(text),
    stringify: (value) => stringify(value),
    date: (milliseconds) => new NativeDate(milliseconds),
    array: (items) => Array.from(items),
    object: (entries) => {
      const made = {};
      for (const [key, value] of entries) defineProperty(made, key, { value: value, writable: true, configurable: true, enumerable: true });
      return made;
    },
    prepare: (name, args) => {
      const own = Array.from(args);
      defineProperty(world, '__call', hidden(() => {
        delete world.__call;
        if (!ownFunctions().includes(name)) throw raised({ name: 'Exception', message: 'Script function not found: ' + name, fields: '{}' });
        return world[name](...own);
      }));
    },
    functions: ownFunctions,
  };
})`;
