import { localTime } from '../../shapes/wallClock';
import { WorkbenchError } from '../errors';

/** The moment when the wall clock of a time zone shows `local` (`YYYY-MM-DDTHH:MM`); the hour that summer time skips becomes the next. */
export function momentOf(local: string, timeZone: string): Date {
  const asUtc = Date.parse(`${local}:00Z`);
  const offsetAt = (time: number) =>
    Date.parse(`${localTime(new Date(time), timeZone)}:00Z`) - Math.floor(time / 60_000) * 60_000;
  const guess = asUtc - offsetAt(asUtc);
  return new Date(asUtc - offsetAt(guess));
}

/** The clock of the workbench: it runs as clocks do, from a time that a person chose. */
export class WorkbenchClock {
  private shift = 0;

  constructor(
    readonly timeZone: () => string,
    start?: string,
    private readonly realTime: () => number = Date.now,
    /** Told how far the clock is ahead, whenever it is moved. */
    private readonly onShift: (milliseconds: number) => void = () => {},
  ) {
    if (start) this.shiftTo(momentOf(start, this.timeZone()).getTime() - this.realTime());
  }

  now(): Date {
    return new Date(this.realTime() + this.shift);
  }

  local(): string {
    return localTime(this.now(), this.timeZone());
  }

  /**
   * The moment of a local time that lies ahead, or in the current minute. Throws `clock-backwards`: what has happened cannot be undone
   * by an earlier date.
   */
  ahead(local: string): Date {
    if (local === this.local()) return this.now();
    const moment = momentOf(local, this.timeZone());
    if (moment < this.now())
      throw new WorkbenchError('clock-backwards', 'The clock moves forward only; choose a later date.');
    return moment;
  }

  /** Sets the clock to a moment; one that has passed leaves it as it is. */
  forwardTo(moment: Date): void {
    this.shiftTo(Math.max(this.shift, moment.getTime() - this.realTime()));
  }

  /** Sets how far the clock is ahead of the computer's, in milliseconds. */
  shiftTo(milliseconds: number): void {
    this.shift = milliseconds;
    this.onShift(milliseconds);
  }
}
