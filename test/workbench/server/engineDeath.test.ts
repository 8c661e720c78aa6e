import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { newHostState } from '../../../src/workbench/host';
import { Engine } from '../../../src/workbench/server/engine/engine';
import { EngineLink } from '../../../src/workbench/server/engine/link';
import type { EngineEvent, FromEngine } from '../../../src/workbench/server/engine/messages';
import type { WorkbenchOptions } from '../../../src/workbench/server/options';

const slow = join(__dirname, '../fixtures/slow');
let folder: string;
let options: WorkbenchOptions;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'engine-'));
  options = {
    workbook: join(folder, 'book.json'),
    port: 0,
    bare: false,
    restore: false,
    bundle: slow,
    locale: 'fi_FI',
    user: 'owner@example.com',
    pace: 'instant',
    serveSheets: false,
    check: false,
  };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A thread that dies of what it is told to, and answers with how often a thread was started before it. */
const mortal = `
  import { readFileSync, writeFileSync } from 'node:fs';
  import { parentPort, workerData } from 'node:worker_threads';
  const counter = workerData.options.workbook + '.starts';
  const starts = Number(readFileSync(counter, 'utf8'));
  writeFileSync(counter, String(starts + 1));
  if (workerData.options.user === 'once' && starts > 0) throw new Error('cannot start');
  parentPort.on('message', ({ id, method }) => {
    parentPort.postMessage({ type: 'begun', id });
    if (method === 'runMenu') throw new Error('a fault');
    parentPort.postMessage({ type: 'reply', id, result: starts });
  });
  parentPort.postMessage({ type: 'ready', spreadsheetId: 'x' });
`;

async function startMortal(user: string): Promise<{ link: EngineLink; events: EngineEvent[] }> {
  const script = join(folder, 'mortal.mjs');
  writeFileSync(script, mortal);
  writeFileSync(`${options.workbook}.starts`, '0');
  const events: EngineEvent[] = [];
  const link = await EngineLink.start(pathToFileURL(script), { ...options, user }, (event) =>
    events.push(event),
  );
  return { link, events };
}

describe('an engine whose thread dies', () => {
  it('is started anew: who had begun hears why, everybody else is answered', async () => {
    const { link, events } = await startMortal('always');
    expect(await link.call('workbook')).toBe(0);
    await expect(link.call('runMenu', 'x')).rejects.toThrow('a fault');
    expect(await link.call('workbook')).toBe(1);
    expect(events).toContainEqual({
      event: 'activity',
      activity: { state: 'failed', functionName: '', message: 'a fault' },
    });
    expect(events).toContainEqual({ event: 'restarted' });
    await link.stop();
  });

  it('refuses every request with the reason when it cannot be started again', async () => {
    const { link } = await startMortal('once');
    await expect(link.call('runMenu', 'x')).rejects.toThrow('a fault');
    await expect(link.call('workbook')).rejects.toThrow('cannot start');
    await expect(link.call('workbook')).rejects.toThrow('cannot start');
  });
});

describe('the tick of the clock', () => {
  afterEach(() => void jest.useRealTimers());

  function engineWithDueTrigger() {
    const state = newHostState(options.user, true);
    state.triggers.push({
      id: '1',
      handler: 'bookId',
      event: 'CLOCK',
      createdBy: options.user,
      schedule: { every: 'minutes', count: 1 },
      nextDue: '2026-01-01T00:00:00.000Z',
    });
    writeFileSync(join(folder, 'book.host.json'), JSON.stringify(state));
    jest.useFakeTimers({ now: new Date('2026-03-03T12:00:00Z'), doNotFake: ['performance'] });
    const { port1, port2 } = new MessageChannel();
    const engine = new Engine({ options, signal: new SharedArrayBuffer(4), maps: folder }, port1);
    engine.start();
    const told = (): FromEngine[] => {
      const messages: FromEngine[] = [];
      for (let next = receiveMessageOnPort(port2); next; next = receiveMessageOnPort(port2))
        messages.push(next.message);
      return messages;
    };
    return { told, close: () => port1.close() };
  }

  it('tells a fault to the page and goes on', () => {
    const { told, close } = engineWithDueTrigger();
    rmSync(join(folder, 'book.host.json'));
    mkdirSync(join(folder, 'book.host.json'));
    for (let minute = 0; minute < 2; minute++) {
      expect(() => jest.advanceTimersByTime(60_000)).not.toThrow();
      expect(told().at(-1)).toMatchObject({ event: 'activity', activity: { state: 'failed' } });
    }
    close();
  });

  it('runs what is due though the list of executions cannot be written', () => {
    mkdirSync(join(folder, 'book.runs.jsonl'));
    const { told, close } = engineWithDueTrigger();
    jest.advanceTimersByTime(60_000);
    expect(told().at(-1)).toMatchObject({ event: 'activity', activity: { state: 'idle' } });
    const { triggers } = JSON.parse(readFileSync(join(folder, 'book.host.json'), 'utf8'));
    expect(new Date(triggers[0].nextDue).getTime()).toBeGreaterThan(Date.now());
    close();
  });
});
