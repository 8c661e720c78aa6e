import { describe, expect, it } from '@jest/globals';
import { newHostState, type Intercept } from '../../../src/workbench/host';
import { hostFor, manifest } from './harness';

const twoWrites = `
  function main() {
    const store = PropertiesService.getScriptProperties();
    store.setProperty('first', '1');
    store.setProperty('second', '2');
    return 'done';
  }
  function careful() {
    try { main(); } catch (e) { Logger.log(e.message); } finally {
      try { PropertiesService.getScriptProperties().setProperty('late', '3'); } catch (e) {}
    }
    return 'came through';
  }`;

describe('an execution', () => {
  it('is recorded with its calls, cells and modelled seconds', () => {
    const { host, sheets } = hostFor(`function main() {
      Sheets.Spreadsheets.Values.batchGet('book-1', { ranges: ['A:A', 'B:B'] });
      Sheets.Spreadsheets.batchUpdate({ requests: [{ appendCells: { rows: [{ values: [{}, {}] }, { values: [{}] }] } }] }, 'book-1');
      PropertiesService.getScriptProperties().getProperty('x');
    }`);
    sheets.answer = ({ method }) =>
      method === 'GET'
        ? { status: 200, body: { valueRanges: [{ values: [['a', 'b'], ['c']] }, { values: [['d']] }] } }
        : { status: 200, body: { replies: [{}] } };
    const { execution } = host.run('main');
    expect(execution).toMatchObject({
      functionName: 'main',
      trigger: 'menu',
      authMode: 'FULL',
      startedAt: '2026-03-03T12:00:00.000Z',
      calls: {
        'Sheets.Spreadsheets.Values.batchGet': 1,
        'Sheets.Spreadsheets.batchUpdate': 1,
        'Properties.getProperty': 1,
      },
      serviceCalls: 3,
      cells: { read: 4, written: 3 },
    });
    const read = 200 + 2 * 0.5 + 4 * 0.005;
    const write = 250 + 0.85 + 3 * 0.02;
    expect(execution.modelledSeconds).toBeCloseTo((read + write + 30 + 75) / 1000, 9);
    expect(host.executions).toEqual([execution]);
  });

  it('collects what the script logs', () => {
    const { host } = hostFor(`function main() {
      console.log('%s has %d', 'Box', 3, { a: [1] });
      console.warn(new Error('hm'));
      Logger.log('one').log({ two: 2 });
    }`);
    expect(host.run('main').execution.logs.map(({ level, message }) => [level, message])).toEqual([
      ['debug', 'Box has 3 {"a":[1]}'],
      ['warn', 'Error: hm'],
      ['info', 'one'],
      ['info', '{"two":2}'],
    ]);
  });

  it('ends when its modelled time is over, and nothing it does then has an effect', () => {
    const { host, state } = hostFor(`function main() {
      try { Utilities.sleep(300000); Utilities.sleep(61000); Utilities.sleep(1); }
      catch (e) { PropertiesService.getScriptProperties().setProperty('late', '1'); }
    }`);
    expect(host.run('main').error).toMatchObject({
      message: 'Exceeded maximum execution time',
      ended: 'limit',
    });
    expect(state.scriptProperties).toEqual({});
  });

  it('has thirty seconds as a simple trigger', () => {
    const { host } = hostFor('function onOpen() { Utilities.sleep(31000); Utilities.sleep(1); }');
    expect(host.open()[0]?.error?.message).toBe('Exceeded maximum execution time');
  });

  it('sees its own time pass where the clock is modelled', () => {
    const script = 'function main() { const t = Date.now(); Utilities.sleep(5000); return Date.now() - t; }';
    expect(hostFor(script, { modelledClock: true }).host.run('main').result).toBe(5000);
    expect(hostFor(script).host.run('main').result).toBe(0);
  });

  it('does not start before the person has authorised the script', () => {
    const { host, state } = hostFor(twoWrites, { state: newHostState('owner@example.com') });
    expect(host.run('main').error?.message).toBe('Authorization is required to perform that action.');
    expect(state.scriptProperties).toEqual({});
    host.authorise();
    expect(host.run('main').result).toBe('done');
  });
});

describe('an interception', () => {
  const at =
    (index: number, answer: ReturnType<Intercept>): Intercept =>
    (call) =>
      call.index === index ? answer : undefined;

  it('fails a call before or after its effect, and the script may catch it', () => {
    const before = hostFor(twoWrites, { intercept: at(1, { fail: 'before', error: 'Service unavailable' }) });
    expect(before.host.run('careful').result).toBe('came through');
    expect(before.state.scriptProperties).toEqual({ first: '1', late: '3' });
    expect(before.host.executions[0]?.logs[0]?.message).toBe('Service unavailable');

    const after = hostFor(twoWrites, { intercept: at(1, { fail: 'after' }) });
    after.host.run('careful');
    expect(after.state.scriptProperties).toEqual({ first: '1', second: '2', late: '3' });
  });

  it('kills a run before or after a call, beyond any catch and finally', () => {
    const before = hostFor(twoWrites, { intercept: at(1, 'kill') });
    expect(before.host.run('careful').error).toMatchObject({
      message: 'The execution was killed',
      ended: 'killed',
    });
    expect(before.state.scriptProperties).toEqual({ first: '1' });

    const after = hostFor(twoWrites, { intercept: at(1, { kill: 'after' }) });
    expect(after.host.run('careful').result).toBeUndefined();
    expect(after.state.scriptProperties).toEqual({ first: '1', second: '2' });
  });

  it('sees each service call with its name and place', () => {
    const seen: string[] = [];
    const { host } = hostFor(twoWrites, {
      intercept: ({ index, service, method, functionName }) =>
        void seen.push(`${functionName} ${index} ${service} ${method}`),
    });
    host.run('main');
    expect(seen).toEqual(['main 0 Properties setProperty', 'main 1 Properties setProperty']);
  });

  it('may run another function in between, which finds the locks of the first one held', () => {
    const script = `
      function slow() {
        const lock = LockService.getScriptLock();
        lock.waitLock(1000);
        PropertiesService.getScriptProperties().setProperty('by', 'slow');
      }
      function quick() { return LockService.getScriptLock().tryLock(2000); }
      function impatient() { LockService.getScriptLock().waitLock(10); }`;
    const inBetween: unknown[] = [];
    const { host } = hostFor(script, {
      intercept: ({ service, functionName }) => {
        if (functionName !== 'slow' || service !== 'Properties') return;
        inBetween.push(host.run('quick').result, host.run('impatient').error?.message);
      },
    });
    expect(host.run('slow').error).toBeUndefined();
    expect(inBetween).toEqual([false, 'Lock timeout: another process was holding the lock for too long.']);
    expect(host.run('quick').result).toBe(true);
  });
});

describe('permission', () => {
  const script = `
    function onOpen(e) {
      SpreadsheetApp.getUi().createMenu('Menu').addItem('Go', 'go').addToUi();
      Logger.log(String(e.authMode) + (e.authMode === ScriptApp.AuthMode.NONE));
      e.source.getName();
    }
    function mail() { MailApp.sendEmail('a@example.com', 's', 'b'); }
    function onEdit() { mail(); }`;

  it('lets a menu be made before authorisation, and nothing read', () => {
    const { host, person } = hostFor(script, { state: newHostState('owner@example.com') });
    const [record] = host.open();
    expect(record).toMatchObject({ trigger: 'simple', authMode: 'NONE' });
    expect(record?.logs[0]?.message).toBe('NONEtrue');
    expect(record?.error?.message).toMatch(
      /^You do not have permission to call Spreadsheet.getName. Required permissions: \(.* \|\| .*\)$/,
    );
    expect(person.shown).toEqual([
      { menu: { label: 'Menu', addOn: false, entries: [{ kind: 'item', label: 'Go', functionName: 'go' }] } },
    ]);
  });

  it('lets a simple trigger read the spreadsheet after authorisation, but send no mail', () => {
    const { host } = hostFor(script);
    expect(host.open()[0]).toMatchObject({ authMode: 'LIMITED' });
    expect(host.executions[0]?.error).toBeUndefined();
    const [edit] = host.fireEdit({ block: { sheetId: 0, row: 2, column: 1, rows: 1, columns: 1 } });
    expect(edit?.error?.message).toBe(
      'You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
  });

  it('holds the script to the scopes of its manifest', () => {
    const { host } = hostFor(script, {
      files: { script, html: {}, manifest: { ...manifest, oauthScopes: [] } },
    });
    expect(host.run('mail').error?.message).toBe(
      'Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
  });

  it('offers an advanced service only where the manifest enables it', () => {
    const { host } = hostFor('', {
      files: { script: 'function main() { Sheets.Spreadsheets; }', html: {}, manifest: { oauthScopes: [] } },
    });
    expect(host.run('main').error).toMatchObject({
      name: 'ReferenceError',
      message: 'Sheets is not defined',
    });
  });
});

describe('a page calling the script', () => {
  const script = `
    function echo(...args) { return args; }
    function when() { return { at: new Date() }; }
    function secret_() { return 1; }
    function nothing() {}
    function fail() { throw new Error('no'); }`;

  it('gets a copy of what the function returns', () => {
    const { host } = hostFor(script);
    expect(host.clientCall('echo', ['a', 1, null, { b: [true, undefined] }]).result).toEqual([
      'a',
      1,
      null,
      { b: [true, null] },
    ]);
    expect(host.clientCall('nothing')).toMatchObject({ result: undefined, execution: { trigger: 'client' } });
    expect(host.clientCall('fail').error).toMatchObject({ name: 'Error', message: 'no' });
  });

  it('cannot call private functions', () => {
    expect(hostFor(script).host.clientCall('secret_').error?.message).toBe(
      'Script function not found: secret_',
    );
  });

  it('carries no dates, functions or cycles, in either direction', () => {
    const { host } = hostFor(script);
    const loop: unknown[] = [];
    loop.push(loop);
    expect(host.clientCall('echo', [new Date()]).error?.message).toBe(
      'A date cannot pass between a page and the script',
    );
    expect(host.clientCall('echo', [{ f: () => 1 }]).error?.message).toBe(
      'A function cannot pass between a page and the script',
    );
    expect(host.clientCall('echo', loop).error?.message).toBe(
      'A circular structure cannot pass between a page and the script',
    );
    expect(host.clientCall('when').error?.message).toBe('A date cannot pass between a page and the script');
  });
});
