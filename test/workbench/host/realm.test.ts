import { describe, expect, it } from '@jest/globals';
import { hostFor, valueOf } from './harness';

describe('the realm of a script', () => {
  it('has nothing but ECMAScript and the services', () => {
    const names = [
      'fetch',
      'URL',
      'setTimeout',
      'TextEncoder',
      'crypto',
      'process',
      'require',
      'WebAssembly',
      'structuredClone',
      'Buffer',
      'module',
    ];
    const types = valueOf(`[${names.map((name) => `typeof ${name}`).join(',')}]`);
    expect(types).toEqual(names.map(() => 'undefined'));
    expect(
      valueOf('[typeof Map, typeof Promise, typeof Proxy, typeof SpreadsheetApp, typeof console.log]'),
    ).toEqual(['function', 'function', 'function', 'object', 'function']);
  });

  it('gives no way out through the services', () => {
    const escapes = [
      'SpreadsheetApp.getUi',
      'PropertiesService.getScriptProperties().getProperties()',
      'Utilities.newBlob("x").getBytes()',
      'Sheets.Spreadsheets.get("book-1")',
      'ScriptApp.AuthMode.NONE',
      'Session.getActiveUser()',
      'Date',
    ];
    for (const object of escapes) {
      expect(valueOf(`(${object}).constructor.constructor("return typeof process")()`)).toBe('undefined');
    }
    expect(
      valueOf(
        '(function () { try { Utilities.newBlob(5, {}); } catch (e) { return e.constructor.constructor("return typeof process")(); } })()',
      ),
    ).toBe('undefined');
  });

  it('answers with arrays, objects, dates and errors of its own kind', () => {
    expect(valueOf('Sheets.Spreadsheets.get("book-1").sheets instanceof Array')).toBe(true);
    expect(valueOf('Utilities.base64Decode("AP8=") instanceof Array')).toBe(true);
    expect(valueOf('Object.getPrototypeOf(Sheets.Spreadsheets.get("book-1")) === Object.prototype')).toBe(
      true,
    );
    expect(valueOf('[new Date() instanceof Date, new Date().constructor === Date, Date.now()]')).toEqual([
      true,
      true,
      new Date('2026-03-03T12:00:00Z').getTime(),
    ]);
  });

  it('takes the time from the host, and only when none is given', () => {
    expect(
      valueOf(
        '[new Date().toISOString(), new Date(0).toISOString(), new Date(2026, 0, 2).getDate(), typeof Date()]',
      ),
    ).toEqual(['2026-03-03T12:00:00.000Z', '1970-01-01T00:00:00.000Z', 2, 'string']);
  });

  it('is fresh for every execution', () => {
    const { host } = hostFor(
      'var count = 0; Array.prototype.mark = 0; function next() { Array.prototype.mark++; return ++count + [].mark; }',
    );
    expect(host.run('next').result).toBe(2);
    expect(host.run('next').result).toBe(2);
  });

  it('settles promises before an execution ends', () => {
    const { host } = hostFor('async function main() { await null; Logger.log("after"); }');
    expect(host.run('main').execution.logs.map(({ message }) => message)).toEqual(['after']);
  });

  it('may still evaluate text as code, as V8 does', () => {
    expect(valueOf('new Function("return 6 * 7")()')).toBe(42);
  });

  it('misses a method that is not offered with a plain TypeError', () => {
    const { host } = hostFor('function main() { SpreadsheetApp.create("x"); }');
    expect(host.run('main').error).toMatchObject({
      name: 'TypeError',
      message: 'SpreadsheetApp.create is not a function',
    });
  });

  it('names the lines of the bundle where an error arose', () => {
    const { host } = hostFor(
      'function inner() {\n  throw new RangeError("too far");\n}\nfunction main() { inner(); }',
    );
    const { error, execution } = host.run('main');
    expect(error).toEqual({
      name: 'RangeError',
      message: 'too far',
      stack: ['inner (Code:2:9)', 'main (Code:4:19)'],
    });
    expect(execution.error).toEqual(error);
  });

  it('passes on what a script throws that is no error', () => {
    const { host } = hostFor('function main() { throw "plain"; }');
    expect(host.run('main').error).toEqual({ name: 'Error', message: 'plain', stack: [] });
  });

  it('does not run what the bundle does not have, built-in functions included', () => {
    const { host } = hostFor('function main() {}');
    for (const name of ['missing', 'eval', 'parseInt', 'toString', 'Array']) {
      expect(host.run(name, ['1']).error?.message).toBe(`Script function not found: ${name}`);
    }
  });

  it('lets a script that calls itself without end meet its own error', () => {
    const { host } = hostFor(
      'function deep() { return Session.getScriptTimeZone() + deep(); } function main() { try { deep(); } catch (e) { return [e.name, e.message]; } }',
    );
    expect(host.run('main').result).toEqual(['RangeError', 'Maximum call stack size exceeded']);
  });

  it('ends a run that takes too long in real time', () => {
    const { host } = hostFor('function main() { for (;;) {} }', { limits: { realSeconds: 0.05 } });
    expect(host.run('main').error).toMatchObject({
      message: 'Exceeded maximum execution time',
      ended: 'limit',
    });
  });
});
