import { RegisterError } from '../../register/errors';

const LONGEST_WAIT = 20_000;

/**
 * Does work while no other execution of this script does any. The compare-and-swap of every commit would keep two writers apart
 * too; the lock spares them the repetition, and keeps files from being made twice.
 * @throws RegisterError writersCollided when the others do not finish in time
 */
export function withLock<T>(work: () => T): T {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(LONGEST_WAIT)) throw new RegisterError('writersCollided');
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
