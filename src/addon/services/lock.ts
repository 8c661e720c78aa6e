import { RegisterError } from '../../register/errors';

/** In milliseconds. */
const LONGEST_WAIT = 20_000;
const LONGEST_WAIT_TO_MAIL = 10_000;

/** Whether this execution has the script's lock. */
let hasLock = false;

/**
 * Does work while no other execution of this script does any. The compare-and-swap of every commit would keep two writers apart
 * too; the lock spares them the repetition, and keeps files from being made twice.
 * @throws RegisterError writersCollided when the others do not finish in time
 */
export function withLock<T>(work: () => T): T {
  if (hasLock) return work();
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(LONGEST_WAIT)) throw new RegisterError('writersCollided');
  hasLock = true;
  try {
    return work();
  } finally {
    hasLock = false;
    lock.releaseLock();
  }
}

/**
 * Does work while no other execution mails. A lock of its own, so that the register can be worked on meanwhile; what such a
 * run takes out and does not account for was taken out by one that is dead, since two never mail at a time.
 * https://developers.google.com/apps-script/reference/lock/lock-service#getdocumentlock
 * @returns false when another execution mails and does not finish in time
 */
export function whileMailing(work: () => void): boolean {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LONGEST_WAIT_TO_MAIL)) return false;
  try {
    work();
    return true;
  } finally {
    lock.releaseLock();
  }
}
