import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildWorkbench, type BuiltWorkbench, type RunningWorkbench } from '../process';
import { Api, stored } from './api';

const slow = join(__dirname, '../fixtures/slow');
let built: BuiltWorkbench;
let workbench: RunningWorkbench;
let books = 0;
let file = '';

beforeAll(async () => {
  built = buildWorkbench();
}, 60_000);
afterAll(() => built.remove());

/** A workbench of its own for a test, in which the script has its permissions. */
async function open(...args: string[]): Promise<Api> {
  file = join(built.folder, `work${++books}.json`);
  workbench = built.run('--workbook', file, '--port', '0', '--bundle', slow, ...args);
  const api = await Api.at(await workbench.ready);
  await api.allow('bookId');
  return api;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const runs = (api: Api, name: string) => api.stage((stage) => stage.activity.functionName === name);

describe('while a script runs', () => {
  it("at Google's speed, a person's edit and sort land between its service calls, and their triggers run", async () => {
    const api = await open('--pace', 'google');
    await api.edit(1, 1, ['b'], ['a']);
    const watched = api.call('watch', 12);
    await runs(api, 'watch');
    await pause(300);
    await api.post('/api/change', { kind: 'sort', sheetId: 0, column: 0, descending: false });
    await pause(500);
    await api.edit(1, 1, ['c']);
    expect(await api.shown(1, 1)).toBe('c');
    const { result } = await watched;
    expect(result).toEqual(['[["b"],["a"]]', '[["a"],["b"]]', '[["c"],["b"]]']);
    const { executions } = await api.drawer();
    const names = executions.map(({ functionName }) => functionName);
    expect(names.slice(-2)).toEqual(['onEdit', 'watch']);
    await workbench.stop();
  });

  it('a promise that is rejected fails its execution, and one that nobody catches ends nothing', async () => {
    const api = await open();
    expect(await api.call('failLater')).toMatchObject({ error: { message: 'later' } });
    await api.call('leaveRejected');
    await pause(100);
    expect((await api.call('isFree')).result).toBe(true);
    const { executions } = await api.drawer();
    expect(executions.slice(-3).map(({ error }) => error?.message)).toEqual(['later', undefined, undefined]);
    await workbench.stop();
  });

  it('the sidebar calls of one page are answered in the order in which they were made', async () => {
    const api = await open();
    const order: string[] = [];
    await Promise.all(
      ['A1', 'A2', 'A3'].map((cell) => api.call('write', cell, cell).then(() => order.push(cell))),
    );
    expect(order).toEqual(['A1', 'A2', 'A3']);
    await workbench.stop();
  });

  it('a stop ends it at a service call, frees its locks, and is told to the sidebar; nothing after it has an effect', async () => {
    const api = await open('--pace', 'google');
    const call = api.call('stubborn');
    await api.stage(({ activity }) => (activity.work?.serviceCalls ?? 0) > 3);
    await api.post('/api/stop');
    expect((await call).error).toMatchObject({ message: 'Execution cancelled' });
    expect(Number(await api.shown(1, 3))).toBeGreaterThan(1);
    expect(await api.shown(2, 3)).toBe('');
    expect(await api.call('isFree')).toEqual({ result: true });
    const { executions } = await api.drawer();
    expect(executions.find(({ functionName }) => functionName === 'stubborn')?.error?.ended).toBe('stopped');
    await workbench.stop();
  });

  it('a stop ends a question and a sleep', async () => {
    const api = await open('--pace', 'google');
    const asked = api.call('askOnce');
    await api.stage((stage) => stage.ask?.text === 'Go on?');
    await api.post('/api/stop');
    expect((await asked).error).toMatchObject({ message: 'Execution cancelled' });
    const napping = api.call('nap');
    await runs(api, 'nap');
    await api.post('/api/stop');
    expect((await napping).error).toMatchObject({ message: 'Execution cancelled' });
    await workbench.stop();
  });

  it('a loop without service calls is ended by force; what it did is kept, what waited behind it goes on', async () => {
    const api = await open('--clock', '2026-03-01T10:00');
    await api.post('/api/clock', { to: '2026-03-05T10:00' });
    const looping = api.call('loop');
    await runs(api, 'loop');
    const waiting = api.call('isFree');
    await pause(300);
    await api.post('/api/stop');
    expect((await looping).error).toMatchObject({ code: 'stopped' });
    expect(await waiting).toEqual({ result: true });
    expect(await api.shown(1, 2)).toBe('before the loop');
    const { executions, clock } = await api.drawer();
    expect(clock.now.slice(0, 10)).toBe('2026-03-05');
    expect(executions.find(({ functionName }) => functionName === 'loop')?.error?.ended).toBe('stopped');
    await api.edit(5, 1, ['alive']);
    await workbench.stop();
    expect(stored(file, 1, 2)).toBe('before the loop');
    expect(stored(file, 5, 1)).toBe('alive');
  }, 60_000);

  it('a stop while the clock moves leaves it at the last run', async () => {
    const api = await open('--clock', '2026-03-01T10:00', '--pace', 'google');
    await api.call('everyDay');
    const moving = api.post('/api/clock', { to: '2026-03-21T10:00' });
    const { activity } = await api.stage((stage) => (stage.activity.work?.progress?.done ?? 0) >= 3);
    expect(activity.work?.progress?.total).toBe(20);
    await api.post('/api/stop');
    await moving;
    const { clock, triggers } = await api.drawer();
    expect(clock.now < '2026-03-08').toBe(true);
    expect(triggers[0]?.nextDue?.slice(0, 10)).toMatch(/^2026-03-0/);
    await workbench.stop();
  });

  it('is listed with who ran it after a restart too', async () => {
    const api = await open();
    await api.call('write', 'A1', 'x');
    await workbench.stop();
    workbench = built.run('--workbook', file, '--port', '0', '--bundle', slow);
    const again = await Api.at(await workbench.ready);
    const { executions } = await again.drawer();
    expect(executions.at(-1)).toMatchObject({ functionName: 'write', user: 'owner@example.com' });
    await workbench.stop();
  });
});
