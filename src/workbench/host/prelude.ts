/** What the prelude hands to the host: functions of the script's realm that take and answer primitives only, `blame` excepted. */
export interface RealmTools {
  /** Puts a value (wire text) among the script's globals. */
  define(name: string, value: string): void;
  /** Whether the script has declared a global function of this name. */
  has(name: string): boolean;
  /** Makes `__call` call this function; `args` is wire text. */
  call(name: string, args: string): void;
  /** Makes `__call` answer how the call ended, as wire text. */
  outcome(): void;
  /** Makes `__call` answer a description of what a script threw, as wire text. */
  blame(thrown: unknown): void;
}

/** What the realm asks of the host. It answers texts and numbers; only `function` and `eval` give a value, which is the realm's own. */
export type Ask = (
  kind: 'call' | 'describe' | 'now' | 'syntax' | 'function' | 'eval',
  text: string,
) => unknown;

/**
 * Evaluated in the realm before any script. Between the script and the host stands this code alone: it copies every value, both ways,
 * as text (`wire.ts`), so that neither side ever holds an object of the other. It uses only what it takes here, before a script could
 * have put something else in its place, and reads only fields that an object has of its own. An error that arises on the host's side
 * of a call is made anew. `__call`, which the host starts everything through, is there only until it is called.
 */
export const prelude = `(function (host, unwanted, importName) {
  'use strict';
  const world = globalThis;
  const { parse, stringify } = JSON;
  const { defineProperty, create, getOwnPropertyDescriptor, keys, assign } = Object;
  const { apply, construct, getPrototypeOf } = Reflect;
  const { isArray } = Array;
  const [NativeDate, NativeError, NativeString, NativePromise] = [Date, Error, String, Promise];
  const errors = { __proto__: null, TypeError, RangeError, SyntaxError };
  const anyObject = Object.prototype;
  const { isPrototypeOf } = anyObject;
  const { getTime } = NativeDate.prototype;
  const { then } = NativePromise.prototype;
  const { reject } = NativePromise;
  const functionText = Function.prototype.toString;
  const symbolText = Symbol.prototype.toString;
  const ids = new WeakMap();
  const { get: idOf, set: setId } = WeakMap.prototype;
  const insides = create(null);
  const prototypes = create(null);
  const hidden = (value) => ({ __proto__: null, value, writable: true, configurable: true, enumerable: false });
  const shown = (value) => ({ __proto__: null, value, writable: true, configurable: true, enumerable: true });

  for (const name of unwanted) delete world[name];

  const raised = (name, message, fields) => {
    const error = new (errors[name] || NativeError)(message);
    defineProperty(error, 'name', hidden(name));
    return assign(error, fields);
  };

  // The host answers without a throw, unless the stack is at its end; what is not of this realm is never looked at.
  const isOwn = (thrown) =>
    (typeof thrown !== 'object' && typeof thrown !== 'function') || apply(isPrototypeOf, anyObject, [thrown]);
  const ask = (kind, text) => {
    try {
      return host(kind, text);
    } catch (thrown) {
      throw isOwn(thrown) ? thrown : raised('RangeError', 'Maximum call stack size exceeded');
    }
  };

  const clocked = new Proxy(NativeDate, {
    __proto__: null,
    construct: (target, args, newTarget) => construct(target, args.length ? args : [ask('now', '')], newTarget),
    apply: () => '' + new NativeDate(ask('now', '')),
  });
  defineProperty(NativeDate, 'now', hidden(() => ask('now', '')));
  defineProperty(NativeDate.prototype, 'constructor', hidden(clocked));
  defineProperty(world, 'Date', hidden(clocked));

  // Text becomes code through the host, which lets no import() in.
  const compiled = (kind, source) => {
    const wrong = ask('syntax', source);
    if (wrong) throw raised('SyntaxError', wrong);
    return ask(kind, source);
  };
  const makeMaker = (sample, opening) => {
    const prototype = getPrototypeOf(sample);
    const make = (args) => {
      let parameters = '';
      for (let at = 0; at < args.length - 1; at++) parameters += (at ? ',' : '') + args[at];
      const body = args.length ? args[args.length - 1] : '';
      return compiled('function', '(' + opening + ' anonymous(' + parameters + '\\n) {\\n' + body + '\\n})');
    };
    const maker = new Proxy(prototype.constructor, {
      __proto__: null,
      construct: (target, args) => make(args),
      apply: (target, self, args) => make(args),
    });
    defineProperty(prototype, 'constructor', hidden(maker));
    return maker;
  };
  defineProperty(world, 'Function', hidden(makeMaker(function () {}, 'function')));
  makeMaker(async function () {}, 'async function');
  makeMaker(function* () {}, 'function*');
  makeMaker(async function* () {}, 'async function*');
  defineProperty(world, 'eval', hidden({ eval: (source) => (typeof source === 'string' ? compiled('eval', source) : source) }.eval));
  const noImport = () => apply(reject, NativePromise, [raised('TypeError', 'import() is not available')]);
  defineProperty(world, importName, hidden(noImport));

  const isAbove = (value, above) => {
    for (let each = above; each; each = each.above) if (each.value === value) return true;
    return false;
  };
  const tagged = (tag, text) => '["' + tag + '",' + stringify('' + text) + ']';
  const outward = (value, above) => {
    switch (typeof value) {
      case 'string': return stringify(value);
      case 'boolean': return value ? 'true' : 'false';
      case 'number': return value - value === 0 ? '' + value : tagged('number', value);
      case 'undefined': return '["none"]';
      case 'bigint': return tagged('bigint', value);
      case 'symbol': return tagged('symbol', apply(symbolText, value, []));
      case 'function': return tagged('function', apply(functionText, value, []));
    }
    if (value === null) return 'null';
    const id = apply(idOf, ids, [value]);
    if (id !== undefined) return '["exposed",' + id + ']';
    if (isAbove(value, above)) return '["lost"]';
    return ofObject(value, { __proto__: null, value, above });
  };
  const ofObject = (value, above) => {
    if (isArray(value)) return ofList(value, above);
    if (value instanceof NativeDate) return '["date",' + stringify(apply(getTime, value, [])) + ']';
    if (value instanceof NativeError)
      return '["error",' + stringify('' + value.name) + ',' + stringify('' + value.message) + ']';
    if (typeof value.toJSON === 'function') return outward(value.toJSON(), above);
    const names = keys(value);
    let text = '';
    for (let at = 0; at < names.length; at++)
      text += (at ? ',' : '') + stringify(names[at]) + ',' + outward(value[names[at]], above);
    return '["object",[' + text + ']]';
  };
  const ofList = (list, above) => {
    let text = '';
    for (let at = 0; at < list.length; at++) text += (at ? ',' : '') + outward(list[at], above);
    return '["list",[' + text + ']]';
  };

  const inward = (given) => {
    if (typeof given !== 'object' || given === null) return given;
    const what = given[1];
    switch (given[0]) {
      case 'list':
        for (let at = 0; at < what.length; at++) what[at] = inward(what[at]);
        return what;
      case 'object': {
        const made = {};
        for (let at = 0; at < what.length; at += 2) defineProperty(made, what[at], shown(inward(what[at + 1])));
        return made;
      }
      case 'date': return new NativeDate(what === null ? NaN : what);
      case 'exposed': return insides[what] || revealed(what);
      case 'method': return method(what);
      case 'number': return +what;
      case 'json': return what;
    }
    return undefined;
  };
  const revealed = (id) => {
    const told = parse(ask('describe', '' + id));
    const inside = create(prototypeOf(told[0], told[1]));
    for (let at = 0; at < told[2].length; at += 2)
      defineProperty(inside, told[2][at], { __proto__: null, value: inward(told[2][at + 1]), enumerable: true });
    apply(setId, ids, [inside, id]);
    return (insides[id] = inside);
  };
  const prototypeOf = (className, methods) => {
    if (prototypes[className]) return prototypes[className];
    const made = { toString() { return className; } };
    for (let at = 0; at < methods.length; at++) defineProperty(made, methods[at], shown(method(methods[at])));
    return (prototypes[className] = made);
  };
  const method = (name) => ({
    [name](...args) {
      const id = apply(idOf, ids, [this]);
      if (id === undefined) throw raised('TypeError', 'Illegal invocation');
      const answer = parse(ask('call', '[' + id + ',' + stringify(name) + ',' + ofList(args) + ']'));
      if (answer[0] === 'error') throw raised(answer[1], answer[2], answer[3]);
      return inward(answer[1]);
    },
  })[name];

  const read = (part, otherwise) => {
    try {
      const value = part();
      return value === undefined || value === null ? otherwise : '' + value;
    } catch (unreadable) {
      return otherwise;
    }
  };
  const described = (thrown) => {
    const isObject = typeof thrown === 'object' && thrown !== null;
    const plain = read(() => NativeString(thrown), 'Error');
    const name = isObject ? read(() => thrown.name, 'Error') : 'Error';
    const message = isObject ? read(() => thrown.message, plain) : plain;
    const stack = isObject ? read(() => thrown.stack, '') : '';
    return '["error",' + stringify(name) + ',' + stringify(message) + ',' + stringify(stack) + ']';
  };
  const carried = (value) => {
    try {
      return outward(value);
    } catch (unreadable) {
      return '["lost"]';
    }
  };

  // Everything built in is not enumerable; what a script declares is.
  const has = (name) => {
    const own = getOwnPropertyDescriptor(world, name);
    return own !== undefined && own.enumerable === true && typeof own.value === 'function';
  };
  const prepare = (act) => {
    const once = () => {
      delete world.__call;
      return act();
    };
    defineProperty(world, '__call', hidden(once));
  };
  let end;
  const returned = (value) => { end = () => '["value",' + carried(value) + ']'; };
  const threw = (thrown) => { end = () => described(thrown); };
  const started = (name, args) => {
    try {
      if (!has(name)) throw raised('Exception', 'Script function not found: ' + name);
      const value = apply(world[name], world, args);
      returned(value);
      // A promise that is still open when nothing is left to do never settles: the function has answered nothing.
      if (isPromise(value, returned, threw)) returned(undefined);
    } catch (thrown) {
      threw(thrown);
    }
  };
  const isPromise = (value, kept, broken) => {
    if (!apply(isPrototypeOf, NativePromise.prototype, [value])) return false;
    apply(then, value, [kept, broken]);
    return true;
  };

  return {
    define: (name, value) => { defineProperty(world, name, hidden(inward(parse(value)))); },
    has,
    call: (name, args) => prepare(() => started(name, inward(parse(args)))),
    outcome: () => prepare(() => end()),
    blame: (thrown) => prepare(() => described(thrown)),
  };
})`;
