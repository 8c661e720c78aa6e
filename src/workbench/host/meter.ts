import { costs, firstTouch, type CallRule } from './callRules';

/** Counts what one execution does and what it would cost. */
export class Meter {
  readonly calls: Record<string, number> = {};
  readonly cells = { read: 0, written: 0 };
  serviceCalls = 0;
  mailRecipients = 0;
  #milliseconds = 0;
  #touched = false;
  #ranges = 0;
  #cellsOfCall = 0;

  /** Modelled seconds so far. */
  get seconds(): number {
    return this.#milliseconds / 1000;
  }

  /** Counts a call that begins; answers its index. */
  begin(name: string): number {
    this.calls[name] = (this.calls[name] ?? 0) + 1;
    this.#ranges = 0;
    this.#cellsOfCall = 0;
    return this.serviceCalls++;
  }

  /** What the call under way touches. */
  touch(cells: { read?: number; written?: number; ranges?: number }): void {
    this.cells.read += cells.read ?? 0;
    this.cells.written += cells.written ?? 0;
    this.#cellsOfCall += (cells.read ?? 0) + (cells.written ?? 0);
    this.#ranges += cells.ranges ?? 0;
  }

  /** Charges the call that has ended. */
  charge(rule: CallRule): void {
    if (!rule.cost) return;
    const cost = costs[rule.cost];
    this.#milliseconds += cost.call + cost.range * this.#ranges + (cost.cell * this.#cellsOfCall) / 1000;
    if (rule.touchesSpreadsheet && !this.#touched) {
      this.#touched = true;
      this.#milliseconds += firstTouch;
    }
  }

  /** Time that passes without a service at work. */
  wait(milliseconds: number): void {
    this.#milliseconds += milliseconds;
  }
}
