import { integerArg } from '../args';
import { Exposed, ServiceError } from '../exposed';
import type { LockKind } from '../locks';
import type { Runtime } from '../runtime';

/** `LockService`: locks that one execution keeps from the others until it ends. */
export class LockService extends Exposed {
  readonly callName = 'LockService';
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    super();
    this.#runtime = runtime;
  }

  getScriptLock(): Lock {
    return new Lock(this.#runtime, 'script');
  }

  getDocumentLock(): Lock {
    return new Lock(this.#runtime, 'document');
  }

  getUserLock(): Lock {
    return new Lock(this.#runtime, 'user');
  }
}

class Lock extends Exposed {
  readonly callName = 'Lock';
  readonly #runtime: Runtime;
  readonly #kind: LockKind;

  constructor(runtime: Runtime, kind: LockKind) {
    super();
    this.#runtime = runtime;
    this.#kind = kind;
  }

  hasLock(): boolean {
    return this.#runtime.locks.heldBy(this.#kind, this.#runtime.executionId);
  }

  tryLock(...args: unknown[]): boolean {
    const timeout = integerArg('LockService.Lock.tryLock', args, 0);
    const taken = this.#runtime.locks.take(this.#kind, this.#runtime.executionId);
    // Whoever holds it cannot go on before this call returns, so the wait is always in vain.
    if (!taken) this.#runtime.meter.wait(Math.max(0, timeout));
    return taken;
  }

  waitLock(...args: unknown[]): void {
    integerArg('LockService.Lock.waitLock', args, 0);
    if (!this.tryLock(...args)) {
      throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
    }
  }

  releaseLock(): void {
    this.#runtime.locks.release(this.#kind, this.#runtime.executionId);
  }
}
