import { describe, expect, it } from '@jest/globals';
import { hostFor } from './harness';

/** `look` finds objects whose chain of prototypes does not end where the script's own objects' do. */
const watching = `
  const home = Object.prototype, protoOf = Object.getPrototypeOf, found = [];
  function look(value) {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return value;
    let top = value;
    for (let above = protoOf(top); above !== null; above = protoOf(top)) top = above;
    if (top !== home && top !== value) found.push(typeof value);
    return value;
  }
  function lookAll(values) { for (let at = 0; at < values.length; at++) look(values[at]); }
  function tried(act) { try { const value = look(act()); if (value instanceof Promise) value.catch(look); } catch (error) { look(error); } }
  /** Puts a spy in place of a method: it looks at its receiver, its arguments and its answer. */
  function spy(object, name) {
    const own = object[name], apply = Reflect.apply;
    object[name] = function (...args) { look(this); lookAll(args); return look(apply(own, this, args)); };
  }
  function services() {
    const sheet = SpreadsheetApp.getActiveSheet();
    tried(() => SpreadsheetApp.getActiveSpreadsheet().getSheets());
    tried(() => sheet.getRange(1, 1, 1, 2).setValues([[1, new Date()]]));
    tried(() => sheet.getRange(1, 1).getValues());
    tried(() => sheet.appendRow([1]));
    tried(() => Utilities.newBlob([1, 2]).getBytes());
    tried(() => Utilities.parseCsv('a,b'));
    tried(() => Sheets.Spreadsheets.get('book-1'));
    tried(() => Sheets.Spreadsheets.batchUpdate({ requests: [{ a: [1] }] }, 'book-1'));
    tried(() => PropertiesService.getScriptProperties().setProperties({ a: 'b' }));
    tried(() => PropertiesService.getScriptProperties().getProperties());
    tried(() => MailApp.sendEmail({ to: 'a@example.com', subject: 's', body: 'b', attachments: [Utilities.newBlob('x')] }));
    tried(() => Utilities.formatDate(new Date(), 'UTC', 'yyyy'));
    tried(() => Utilities.newBlob(5, {}));
    tried(() => Logger.log('%s', { a: 1 }));
    tried(() => Date.now());
  }
`;

const attacks: Record<string, string> = {
  'methods of lists replaced': `
    for (const name of Object.getOwnPropertyNames(Array.prototype))
      if (typeof [][name] === 'function' && name !== 'constructor') spy(Array.prototype, name);
    for (const name of ['from', 'of', 'isArray']) spy(Array, name);
    services();`,
  'built-in functions replaced': `
    for (const owner of [Object, Reflect, JSON, Promise, String, Number, Map.prototype, WeakMap.prototype, Date.prototype, Function.prototype])
      for (const name of Object.getOwnPropertyNames(owner))
        if (!['caller', 'arguments', 'constructor', 'callee'].includes(name) && typeof (Object.getOwnPropertyDescriptor(owner, name) || {}).value === 'function')
          try { spy(owner, name); } catch (e) { look(e); }
    services();`,
  'iterators replaced': `
    const own = Array.prototype[Symbol.iterator];
    Array.prototype[Symbol.iterator] = function () { look(this); return look(own.call(this)); };
    services();`,
  'fields put on every object': `
    for (const name of ['0', '1', 'get', 'set', 'value', 'error', 'rethrow', 'list', 'toJSON', 'then', 'constructor', 'name'])
      Object.defineProperty(Object.prototype, name, { __proto__: null, configurable: true, get() { look(this); }, set(value) { look(this); look(value); } });
    services();`,
  'Symbol.species and Symbol.hasInstance': `
    Object.defineProperty(Array, Symbol.species, { get() { look(this); return function (...args) { look(this); lookAll(args); return []; }; } });
    for (const kind of [Object, Error, Date, Array])
      Object.defineProperty(kind, Symbol.hasInstance, { value(each) { look(each); return false; } });
    services();`,
  'proxies as arguments': `
    const handler = new Proxy({}, { get: (_t, trap) => (...args) => { lookAll(args); return Reflect[trap](...args); } });
    for (const target of [[[1]], {}, function () {}, new Date(), SpreadsheetApp]) {
      const proxy = new Proxy(target, handler);
      tried(() => SpreadsheetApp.getActiveSheet().getRange(1, 1).setValues(proxy));
      tried(() => SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue(proxy));
      tried(() => Sheets.Spreadsheets.batchUpdate(proxy, 'book-1'));
      tried(() => console.log(proxy));
      tried(() => SpreadsheetApp.getActiveSpreadsheet.call(proxy));
    }`,
  'getters and methods on arguments': `
    const trap = { get requests() { look(this); throw this; }, toString(...args) { look(this); lookAll(args); return 'x'; }, valueOf(...args) { lookAll(args); return 1; }, toJSON(...args) { look(this); lookAll(args); return this; } };
    trap[Symbol.toPrimitive] = function (...args) { look(this); lookAll(args); return 1; };
    tried(() => Sheets.Spreadsheets.batchUpdate(trap, trap));
    tried(() => SpreadsheetApp.getActiveSheet().getRange(trap, trap, trap));
    tried(() => SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue(trap));
    tried(() => Utilities.newBlob(trap, trap, trap));
    tried(() => console.log(trap, trap));
    tried(() => eval(trap)); tried(() => new Function(trap, trap));`,
  'stacks of errors': `
    Error.prepareStackTrace = (error, frames) => {
      look(error); look(frames);
      for (const frame of frames) { look(frame); look(frame.getThis()); look(frame.getFunction()); look(frame.getEvalOrigin()); look(frame.getTypeName()); }
      return frames;
    };
    tried(() => new Error('x').stack);
    tried(() => { try { Utilities.newBlob(5, {}); } catch (e) { lookAll(e.stack); throw e; } });
    tried(() => { try { eval('('); } catch (e) { lookAll(e.stack); throw e; } });
    services();`,
  'the end of the stack at the border': `
    let left = 0;
    function deep() { try { deep(); } catch (e) { look(e); if (left-- > 0) tried(() => [Session.getScriptTimeZone(), new Date(), eval('1'), new Function('return 1')]); throw e; } }
    for (let pad = 0; pad < 40; pad++, left = 40) tried(() => (function padded(left) { return left > 0 ? padded(left - 1) : deep(); })(pad));`,
  'constructors of all that is handed over': `
    for (const value of [SpreadsheetApp, SpreadsheetApp.getUi, ScriptApp.AuthMode.NONE, Session.getActiveUser(), Date, Date.now, eval, Function, globalThis])
      { look(value); look(value.constructor); tried(() => value.constructor.constructor('return typeof process')()); }`,
  'text as code': `
    const makers = [Function, (async () => {}).constructor, (function* () {}).constructor, (async function* () {}).constructor];
    for (const make of makers) { tried(() => make('return 1')); tried(() => make('(')); tried(() => new make('a', 'b', 'return this')); }
    tried(() => eval('this')); tried(() => (0, eval)('globalThis')); tried(() => eval('throw new Error("x")')); tried(() => eval(')'));
    tried(() => eval('import("fs")')); tried(() => Function('return import("fs")')());`,
  'a getter on the global object': `
    Object.defineProperty(globalThis, 'mine', { get() { return look(this); } });
    mine;`,
};

const awaited: Record<string, string> = {
  'import()': `
    const imports = [() => import('fs'), () => import /* of */ ('node:fs'), () => eval('import("fs")'), () => new Function('return import("fs")')(),
      () => (async () => {}).constructor('return await import("fs")')(), () => import({ toString() { throw new Error('x'); } })];
    for (const act of imports) try { look(await look(act())); found.push('imported'); } catch (error) { look(error); look(error.constructor); }`,
  thenables: `
    const thenable = { then(...args) { look(this); lookAll(args); args[0]('done'); } };
    look(await thenable); look(await Promise.all([thenable])); services();
    Promise.prototype.then = new Proxy(Promise.prototype.then, { apply(target, self, args) { look(self); lookAll(args); return look(Reflect.apply(target, self, args)); } });
    return thenable;`,
  'async functions and iterators': `
    async function* items() { yield SpreadsheetApp; yield Sheets.Spreadsheets.get('book-1'); }
    for await (const item of items()) look(item);
    try { await (async () => Utilities.newBlob(5, {}))(); } catch (error) { look(error); }`,
};

function foreignFound(script: string): unknown {
  const { host } = hostFor(`${watching}\n${script}\nfunction result() { return found; }`);
  const { error, execution } = host.run('main');
  return error ?? execution.logs.at(-1)?.message;
}

describe('what a script gets hold of is of its own realm', () => {
  const report = 'console.log("foreign: " + found.join());';

  it.each(Object.keys(attacks))('%s', (name) => {
    const script = `const log = console.log; function main() { ${attacks[name]} ; ${report} }`;
    expect(foreignFound(script)).toBe('foreign: ');
  });

  it.each(Object.keys(awaited))('%s', (name) => {
    const script = `async function main() { await attack(); ${report} } async function attack() { ${awaited[name]} }`;
    expect(foreignFound(script)).toBe('foreign: ');
  });

  it('imports nothing, and leaves the word alone where it is none', () => {
    const { host } = hostFor(`
      const text = 'import("x")'; // import("x")
      const own = { import(what) { return 'own ' + what; } };
      async function main() {
        const answers = [text, own.import('y'), /import(.*)/.test(text), \`import(\${1})\`];
        try { await import('fs'); } catch (error) { answers.push(error instanceof TypeError, error.message); }
        return answers;
      }`);
    expect(host.run('main').result).toEqual([
      'import("x")',
      'own y',
      true,
      'import(1)',
      true,
      'import() is not available',
    ]);
  });

  it('makes code of text as V8 does, in the global scope', () => {
    const { host } = hostFor(`
      var here = 1;
      function main() {
        eval('var there = here + 1');
        const failing = (text) => { try { eval(text); } catch (error) { return [error instanceof SyntaxError, error.name]; } };
        return [there, eval('({a: 1})').a, eval(5), new Function('a', 'b', 'return a + b')(1, 2), main instanceof Function, main.constructor === Function, failing('(')];
      }`);
    expect(host.run('main').result).toEqual([2, 1, 5, 3, true, true, [true, 'SyntaxError']]);
  });

  it('hands a script no code that runs after its execution', () => {
    const { host } = hostFor('function main() { return typeof FinalizationRegistry; }');
    expect(host.run('main').result).toBe('undefined');
  });
});

describe('an execution ends, whatever a script leaves behind', () => {
  const thrown: Record<string, [statement: string, message: string]> = {
    'an object without a prototype': ['throw Object.create(null)', 'Error'],
    'an error whose message cannot be read': [
      'throw Object.defineProperty(new Error(), "message", { get() { throw 1; } })',
      '1',
    ],
    'a proxy that refuses': ['throw new Proxy({}, { get() { throw 1; } })', 'Error'],
    'a symbol': ['throw Symbol("s")', 'Symbol(s)'],
    nothing: ['throw undefined', 'undefined'],
  };

  it.each(Object.keys(thrown))('gives its locks back when it throws %s, and is listed', (name) => {
    const [statement, message] = thrown[name] ?? ['', ''];
    const { host } = hostFor(`
      function main() { LockService.getScriptLock().tryLock(1); ${statement}; }
      function next() { return LockService.getScriptLock().tryLock(1); }`);
    const { error } = host.run('main');
    expect(error?.message).toContain(message === '1' ? '' : message);
    expect(host.run('next').result).toBe(true);
    expect(host.executions.map((run) => run.functionName)).toEqual(['main', 'next']);
  });

  it('says what is thrown at the top of a script in the script own words', () => {
    const { host } = hostFor('throw { name: "Own", message: "at the top" }; function main() {}');
    expect(host.run('main').error).toMatchObject({ name: 'Own', message: 'at the top' });
  });

  it('ignores what a menu function returns that JSON cannot carry', () => {
    const returned: string[] = [
      'const a = {}; a.a = a; return a',
      'return 1n',
      'return { get a() { throw 1; } }',
    ];
    for (const body of returned) {
      const { host } = hostFor(`function main() { ${body}; }`);
      expect(host.run('main')).toMatchObject({ result: undefined, execution: { functionName: 'main' } });
      expect(host.executions).toHaveLength(1);
    }
  });

  it('is ended and listed when the host itself fails in it', () => {
    const ended: string[] = [];
    const { host, sheets } = hostFor(
      'function main() { SpreadsheetApp.getActiveSheet().getRange(1, 1).getValues(); }',
      {
        watcher: { began: () => {}, ended: ({ functionName }) => void ended.push(functionName) },
      },
    );
    sheets.answer = () => {
      throw new Error('a fault');
    };
    expect(() => host.run('main')).toThrow('a fault');
    expect(ended).toEqual(['main']);
  });

  it('survives a script that breaks its own global object', () => {
    const { host } = hostFor(
      'function main() {} Object.defineProperty(globalThis, "__call", { value: 1, configurable: false });',
    );
    expect(host.run('main').error?.message).toBe('The script has made its global object unusable');
  });
});

describe('an async function', () => {
  it('is its promise: what it resolves to is the result, its rejection the error of the execution', () => {
    const { host } = hostFor(`
      async function good() { await null; return { a: [1] }; }
      async function bad() { await null; throw new RangeError('async boom'); }
      function never() { return new Promise(() => {}); }`);
    expect(host.run('good').result).toEqual({ a: [1] });
    expect(host.run('bad').error).toMatchObject({ name: 'RangeError', message: 'async boom' });
    expect(host.run('bad').error?.stack).toEqual([expect.stringContaining('bad (Code:3')]);
    expect(host.run('never')).toMatchObject({ result: undefined });
    expect(host.clientCall('good').result).toEqual({ a: [1] });
  });
});
