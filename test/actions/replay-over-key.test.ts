import { describe, expect, test } from '@jest/globals';
import { dailyRun } from '../../src/actions/daily';
import { erase } from '../../src/actions/erase';
import { rekey } from '../../src/actions/rekey';
import { replay } from '../../src/actions/replay';
import { RegisterError } from '../../src/register/errors';
import { contentOf, type TestRegister } from '../support/register';
import { fourCustomers, onDay } from '../support/replays';
import { eraseWhole } from './asking';
import { logOf } from './restoring';

/** An older version that was given a new key of its own, before anybody noticed that it was one. */

const NEW_KEY = new Uint8Array(32).fill(9);
const underNewKey = (register: TestRegister) => ({
  ...register.world,
  key: NEW_KEY,
  remembered: undefined,
});

const common = onDay(fourCustomers(), '2026-11-24');
common.run(dailyRun(common.world));
const newer = onDay(common, '2026-11-25');
eraseWhole(newer, 'bo@example.fi');

/** What a replay of a log on a register under the new key is refused with, if it is. */
function refusalOf(register: TestRegister, log: ReturnType<typeof logOf>): unknown {
  try {
    register.run(replay(underNewKey(register), log));
  } catch (error) {
    if (error instanceof RegisterError) return [error.code, error.data];
    throw error;
  }
  return undefined;
}

describe('an older version that was given a new key', () => {
  const restored = onDay(common, '2026-11-26');
  restored.run(rekey(underNewKey(restored)));
  const { length: shared } = logOf(common);

  test.each([
    ['the whole other log', 0],
    ['the last part of it', shared],
  ])('takes no erasure over that was marked under the old one, and writes nothing: %s', (_, from) => {
    const register = restored.copy();
    const before = contentOf(register);
    expect(refusalOf(register, logOf(newer).slice(from))).toEqual([
      'replayOverOwnKey',
      { entry: shared + 1 },
    ]);
    expect(contentOf(register)).toEqual(before);
  });

  test('is replayed over as ever by a log that parted from it later', () => {
    const [older, other] = [onDay(restored, '2026-11-27'), onDay(restored, '2026-11-27')];
    const bo = (register: TestRegister) =>
      register.records('Customers').filter((row) => row['E-mail'] === 'bo@example.fi').length;
    other.run(erase(underNewKey(other), 'bo@example.fi'));
    other.run(dailyRun(underNewKey(other)));
    older.run(dailyRun(underNewKey(older)));
    expect(bo(older)).toBe(1);
    expect(refusalOf(older, logOf(other).slice(shared + 1))).toBeUndefined();
    expect(bo(older)).toBe(0);
  });
});
