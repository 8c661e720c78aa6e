import type { ChangeType } from '../../host/types';
import type { BookState, SheetsStandIn } from '../../sheets';
import { WorkbenchError } from '../errors';

/** One act of the person: the workbook before it, and after it and the simple triggers that it fired. */
interface Step {
  before: BookState;
  after: BookState;
  change: ChangeType;
}

const mostSteps = 100;

/** An act that is under way: first what the person does itself, then the simple triggers that it fires. */
export interface Act {
  /** What the person does itself is done. */
  settle(change: ChangeType): void;
  /** The simple triggers have run. */
  end(): void;
}

/**
 * What the person has done and can take back. A step is taken back only while the sheets that it changed are as it left them: when a
 * script, a trigger or the Sheets API has changed one of them since, the history of that sheet ends.
 */
export class History {
  private done: Step[] = [];
  private undone: Step[] = [];
  /** Acts whose simple triggers are running, each begun while those of the one before it ran. */
  private open: Step[] = [];

  constructor(
    private readonly sheets: SheetsStandIn,
    private readonly spreadsheetId: string,
  ) {}

  /** The workbook as it is now. */
  now(): BookState {
    return this.sheets.state(this.spreadsheetId);
  }

  /** An act of the person begins. One that begins while the simple triggers of another run is a part of that one. */
  begin(): Act {
    const before = this.now();
    let step: Step | undefined;
    return {
      settle: (change) => {
        step = { before, after: this.now(), change };
        this.open.push(step);
      },
      end: () => {
        // Where somebody else has written meanwhile, the step is kept already.
        if (!step || this.open.at(-1) !== step) return;
        this.open.pop();
        step.after = this.now();
        const outer = this.open.at(-1);
        if (outer) outer.after = step.after;
        else this.push(step);
      },
    };
  }

  /**
   * Somebody else has written. Acts whose triggers are still running end with what the person did itself, lest the other's work be
   * taken back with them.
   */
  interrupt(): void {
    for (const step of this.open.splice(0)) this.push(step);
  }

  /** Whether there is something to take back and to do again. */
  view(): { undo: boolean; redo: boolean } {
    return { undo: this.done.length > 0, redo: this.undone.length > 0 };
  }

  /** Takes the last act back. `store` brings that to the disk; when it throws, nothing has happened. Returns what the act was. Throws `nothing-to-undo`. */
  undo(store = (): void => {}): ChangeType {
    const step = this.last(this.done);
    this.exchange(step, step.after, step.before);
    store();
    this.done = this.done.slice(0, -1);
    this.undone = [...this.undone, step];
    return step.change;
  }

  /** Does again what was taken back last, in the same way. */
  redo(store = (): void => {}): ChangeType {
    const step = this.last(this.undone);
    this.exchange(step, step.before, step.after);
    store();
    this.undone = this.undone.slice(0, -1);
    this.done = [...this.done, step];
    return step.change;
  }

  private push(step: Step): void {
    if (step.after === step.before) return;
    this.done = [...this.done, step].slice(-mostSteps);
    this.undone = [];
  }

  private last(steps: Step[]): Step {
    const step = steps.at(-1);
    if (!step) throw new WorkbenchError('nothing-to-undo', 'There is nothing to undo or redo.');
    return step;
  }

  private exchange(step: Step, from: BookState, to: BookState): void {
    if (this.sheets.exchange(from, to)) return;
    this.forget(step);
    throw new WorkbenchError(
      'nothing-to-undo',
      'This sheet has been changed by a script since; earlier changes of it can no longer be taken back.',
      { reason: 'changed' },
    );
  }

  /** Ends the history of the sheets that a step changed. */
  private forget(step: Step): void {
    const ended = new Set(this.changed(step));
    const isOpen = (other: Step) => other !== step && !this.changed(other).some((id) => ended.has(id));
    this.done = this.done.filter(isOpen);
    this.undone = this.undone.filter(isOpen);
  }

  private changed({ before, after }: Step): number[] {
    return this.sheets.changedSheets(before, after);
  }
}
