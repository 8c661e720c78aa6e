/** The three locks of `LockService`; in a bound script of one person they are three names. */
export type LockKind = 'script' | 'document' | 'user';

/** Who holds which lock. Locks belong to executions and are released when these end. */
export class Locks {
  readonly #holders = new Map<LockKind, string>();

  /** Takes the lock if nobody else has it; answers whether `holder` has it now. */
  take(kind: LockKind, holder: string): boolean {
    if (!this.#holders.has(kind)) this.#holders.set(kind, holder);
    return this.heldBy(kind, holder);
  }

  heldBy(kind: LockKind, holder: string): boolean {
    return this.#holders.get(kind) === holder;
  }

  release(kind: LockKind, holder: string): void {
    if (this.heldBy(kind, holder)) this.#holders.delete(kind);
  }

  releaseAll(holder: string): void {
    for (const kind of [...this.#holders.keys()]) this.release(kind, holder);
  }
}
