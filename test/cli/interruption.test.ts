import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { chinookFiles, Api, Desk, objectOf } from './harness';

let desk: Desk;
let api: Api;

beforeEach(async () => {
  desk = new Desk();
  desk.env = { REKISTERIVAHTI_KEY: 'ab'.repeat(32) };
  api = await Api.open();
  expect(await desk.run('setup', ...api.options, '--language', 'en')).toMatchObject({ code: 0 });
  expect(
    await desk.run(
      'import',
      ...api.options,
      '--customers',
      chinookFiles.customers,
      '--orders',
      chinookFiles.orders,
    ),
  ).toMatchObject({ code: 0 });
});
afterEach(async () => {
  await api.end();
  desk.remove();
});

/** A command on a customer of each run's own, and what must hold after it was run again. */
interface Case {
  args: (run: number) => string[];
  check: (run: number) => void | Promise<void>;
}

/**
 * Interrupts a command during and after each of its calls in turn, until one run has fewer calls.
 * @returns how many runs were stopped on the way
 */
async function interruptEverywhere({ args, check }: Case): Promise<number> {
  let [run, stopped] = [0, 0];
  for (let at = 1; ; at++) {
    for (const moment of ['before', 'after'] as const) {
      run++;
      const began = api.calls;
      desk.interrupt = new AbortController();
      api.between = (call, when) => void (call - began === at && when === moment && desk.interrupt.abort());
      const said = await desk.run(...args(run), ...api.options, '--json');
      const isTooShort = !desk.interrupt.signal.aborted;
      if (said.code === 130) stopped++;
      expect(said.code === 130 ? objectOf(said) : { code: said.code }).toMatchObject(
        said.code === 130 ? { error: { code: 'interrupted' } } : { code: 0 },
      );
      api.between = () => undefined;
      desk.interrupt = new AbortController();
      expect(await desk.run(...args(run), ...api.options)).toMatchObject({ code: 0 });
      await check(run);
      if (isTooShort) return stopped;
    }
  }
}

const isLogWhole = async () => objectOf(await desk.run('verify', ...api.options, '--json')).ok;

describe('a command that is interrupted', () => {
  test('at any call of an erasure is finished by the next runs, with the log whole', async () => {
    const emails = api.records('Customers').map((row) => String(row['E-mail']));
    const stopped = await interruptEverywhere({
      args: (run) => ['erase', '--customer', emails[run] ?? '', '--yes'],
      check: async (run) => {
        expect(api.records('Customers').filter((row) => row['E-mail'] === emails[run])).toEqual([]);
        expect(api.records('Customers')).toHaveLength(59);
        expect(await desk.run('sweep', ...api.options)).toMatchObject({ code: 0 });
        const confirmations = api.records('Tasks').filter((task) => task.Task === 'Confirm the erasure');
        expect(confirmations.map((task) => task.State)).toEqual(Array(run).fill('Done'));
        expect(await isLogWhole()).toBe(true);
      },
    });
    expect(stopped).toBeGreaterThanOrEqual(8);
  });

  test('at any call of a consent leaves it recorded once', async () => {
    const stopped = await interruptEverywhere({
      args: (run) => ['consent', '--customer', String(run), '--purpose', 'marketing', '--given'],
      check: (run) => expect(api.records('Consents')).toHaveLength(run),
    });
    expect(stopped).toBeGreaterThanOrEqual(4);
    expect(await isLogWhole()).toBe(true);
  });

  test('at a lost answer looks whether it has landed, and lands once', async () => {
    let lost = 0;
    api.between = (call, when) => {
      if (when === 'after' && call % 2 === 1 && lost++ < 4) throw new Error('the answer is lost');
    };
    const said = await desk.run(
      'consent',
      '--customer',
      '1',
      '--purpose',
      'marketing',
      '--given',
      ...api.options,
      '--json',
    );
    expect(objectOf(said)).toMatchObject({ state: 'given', changed: true });
    expect(api.records('Consents')).toHaveLength(1);
    expect(lost).toBeGreaterThan(1);
  });
});
