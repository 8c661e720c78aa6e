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

/** Interrupts the command at each of its calls in turn, before and after the effect, until one run is too short for it. */
async function interruptEverywhere(
  args: (round: number) => string[],
  check: (round: number) => void | Promise<void>,
): Promise<void> {
  for (let round = 1; ; round++) {
    for (const when of ['before', 'after'] as const) {
      const began = api.calls;
      let isInterrupted = false;
      desk.interrupt = new AbortController();
      api.between = (call, now) => {
        if (call - began !== round || now !== when) return;
        isInterrupted = true;
        desk.interrupt.abort();
      };
      const said = await desk.run(...args(round), ...api.options, '--json');
      expect([0, 130]).toContain(said.code);
      if (said.code === 130) expect(objectOf(said)).toMatchObject({ error: { code: 'interrupted' } });
      api.between = () => undefined;
      desk.interrupt = new AbortController();
      expect(await desk.run(...args(round), ...api.options)).toMatchObject({ code: 0 });
      await check(round);
      if (!isInterrupted) return;
    }
  }
}

describe('a command that is interrupted', () => {
  test('at any call of an erasure is finished by the next run, with the log whole', async () => {
    const emails = api.records('Customers').map((row) => String(row['E-mail']));
    await interruptEverywhere(
      (round) => ['erase', '--customer', emails[round] ?? '', '--yes'],
      async (round) => {
        expect(api.records('Customers').filter((row) => row['E-mail'] === emails[round])).toEqual([]);
        expect(api.records('Customers')).toHaveLength(59);
        expect(await desk.run('sweep', ...api.options)).toMatchObject({ code: 0 });
        const machine = api.records('Tasks').filter((task) => task.Task === 'Confirm the erasure');
        expect(new Set(machine.map((task) => task.State))).toEqual(new Set(['Done']));
        expect(objectOf(await desk.run('verify', ...api.options, '--json'))).toMatchObject({ ok: true });
      },
    );
  });

  test('at any call of a consent leaves it recorded once', async () => {
    await interruptEverywhere(
      (round) => ['consent', '--customer', String(round), '--purpose', 'marketing', '--given'],
      (round) => {
        expect(api.records('Consents')).toHaveLength(round);
      },
    );
    expect(objectOf(await desk.run('verify', ...api.options, '--json'))).toMatchObject({ ok: true });
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
