/** Calls a minute that the Sheets API grants a user, for reading and for writing each. https://developers.google.com/workspace/sheets/api/limits */
const CALLS_A_MINUTE = 60;
const MINUTE = 60;

/** The quota of one kind of call: how long the next call has to wait, on a clock of modelled seconds. */
export class MinuteQuota {
  private readonly granted: number[] = [];

  /** Grants a call at a moment; the seconds until then are to be waited. */
  grant(now: number): number {
    const first = this.granted.length >= CALLS_A_MINUTE ? (this.granted.shift() as number) : -Infinity;
    const at = Math.max(now, first + MINUTE);
    this.granted.push(at);
    return at - now;
  }
}
